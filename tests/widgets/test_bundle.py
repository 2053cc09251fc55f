"""The committed bundle is what the sources build."""

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from scarcity.widgets.bundle import STATIC, bundle_of

JS = Path(__file__).parents[2] / "js"
FOLDERS = {
    "causal-graph": ["shared", "causal-graph"],
    "governor-gauges": ["shared", "governor-gauges"],
    "insight-feed": ["shared", "insight-feed"],
    "stream-monitor": ["shared", "stream-monitor"],
    "dashboard": [
        "shared",
        "causal-graph",
        "governor-gauges",
        "insight-feed",
        "stream-monitor",
        "what-if-panel",
        "dashboard",
    ],
    "what-if-panel": ["shared", "causal-graph", "what-if-panel"],
}


def hash_of(widget: str) -> str:
    """As in js/build.mjs."""
    found = hashlib.sha256()
    names: list[str] = []
    for folder in FOLDERS[widget]:
        sources = (p.name for p in (JS / folder).glob("*.js"))
        names += [f"{folder}/{n}" for n in sorted(sources) if not n.endswith((".test.js", "fakes.js"))]
    for name in [*names, "build.mjs", "package-lock.json"]:
        found.update(f"{name}\n".encode())
        found.update((JS / name).read_bytes())
    return found.hexdigest()


@pytest.mark.parametrize("widget", FOLDERS)
def test_the_bundle_was_built_from_these_sources(widget: str) -> None:
    banner = bundle_of(widget).splitlines()[0]
    recorded = re.search(r"sources sha256 ([0-9a-f]{64})", banner)
    assert recorded and recorded[1] == hash_of(widget), 'run "make js" and commit the bundle'


@pytest.mark.parametrize("widget", FOLDERS)
def test_the_bundle_needs_nobody_else(widget: str) -> None:
    text = bundle_of(widget)
    assert "sourceMappingURL" not in text
    assert re.search(r"\bfrom\s*[\"']", text) is None
    # A page that is saved loads the module that it holds; that line is text here.
    assert re.search(r"\bimport\s*\((?!address\)\)\.open\(held\);\n)", text) is None
    assert {path.stem for path in STATIC.iterdir()} == set(FOLDERS)
    assert len(text) < 900_000


@pytest.mark.skipif(
    shutil.which("node") is None or not (JS / "node_modules").exists(), reason="needs node and npm ci"
)
def test_the_build_gives_the_same_bytes() -> None:
    result = subprocess.run(
        ["node", "build.mjs", "--check"], cwd=JS, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


def test_the_lock_file_names_no_registry() -> None:
    assert "resolved" not in (JS / "package-lock.json").read_text()
