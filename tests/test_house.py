"""The house: what its files promise to each other."""

import os
import re
import subprocess
import tomllib
from pathlib import Path

import scarcity

ROOT = Path(__file__).parent.parent


def test_one_version() -> None:
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"] == scarcity.__version__


def test_licence_is_apache() -> None:
    text = (ROOT / "LICENSE").read_text()
    assert text.split()[:4] == ["Apache", "License", "Version", "2.0,"]
    assert text.rstrip().endswith("limitations under the License.")


def test_make_has_the_promised_targets() -> None:
    shown = subprocess.run(["make", "help"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    targets = {line.split()[0] for line in shown.splitlines()}
    assert {"demo", "test", "test-long", "check", "bench", "js", "lab"} <= targets


def test_ci_script_can_be_run() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", script], check=True)


def test_ci_and_make_look_for_the_same_interpreters() -> None:
    found = [
        re.search(r"for \w+ in (python[\w. ]+);", (ROOT / name).read_text())
        for name in ("Makefile", ".ci/run")
    ]
    assert all(found) and len({match[1] for match in found if match}) == 1
