"""The committed bundle is what the sources build."""

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from scarcity.widgets.bundle import STATIC, bundle_of

JS = Path(__file__).parents[2] / "js"


def hash_of(widget: str) -> str:
    """As in js/build.mjs."""
    names = sorted(
        p.name for p in (JS / widget).glob("*.js") if not p.name.endswith((".test.js", "fakes.js"))
    )
    found = hashlib.sha256()
    for name in [*(f"{widget}/{name}" for name in names), "build.mjs", "package-lock.json"]:
        found.update(f"{name}\n".encode())
        found.update((JS / name).read_bytes())
    return found.hexdigest()


def test_the_bundle_was_built_from_these_sources() -> None:
    banner = bundle_of("causal-graph").splitlines()[0]
    recorded = re.search(r"sources sha256 ([0-9a-f]{64})", banner)
    assert recorded and recorded[1] == hash_of("causal-graph"), 'run "make js" and commit the bundle'


def test_the_bundle_needs_nobody_else() -> None:
    text = bundle_of("causal-graph")
    assert "sourceMappingURL" not in text
    assert re.search(r"\bfrom\s*[\"']", text) is None and re.search(r"\bimport\s*\(", text) is None
    assert [path.name for path in STATIC.iterdir()] == ["causal-graph.js"]
    assert len(text) < 700_000


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
