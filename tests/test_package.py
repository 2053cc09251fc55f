"""What importing the package does, and does not."""

import subprocess
import sys

import pytest

import scarcity


def run(code):
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    "access", ["", "; scarcity.discover", "; scarcity.Session", "; scarcity.datasets", "; scarcity.semantics"]
)
def test_nothing_heavy_is_imported(access):
    heavy = (
        "('torch', 'panel', 'ipywidgets', 'anywidget', 'IPython', 'networkx', 'matplotlib', "
        "'rdflib', 'pyoxigraph', 'tokenizers')"
    )
    assert run(f"import sys, scarcity{access}; print([m for m in {heavy} if m in sys.modules])") == "[]"


def test_the_bare_import_does_not_even_need_numpy():
    assert run("import sys, scarcity; print('numpy' in sys.modules)") == "False"


def test_its_names_are_listed_and_there():
    assert set(dir(scarcity)) == {
        "CausalGraph",
        "Knowledge",
        "Session",
        "__version__",
        "analyze",
        "compare",
        "cross_validate",
        "datasets",
        "discover",
        "fuse",
        "semantics",
        "simulation",
    }
    assert all(getattr(scarcity, name) is not None for name in dir(scarcity))
    with pytest.raises(AttributeError, match="discovr"):
        _ = scarcity.discovr  # type: ignore[attr-defined]


def test_its_log_is_silent_unless_somebody_listens():
    code = "import scarcity, logging; logging.getLogger('scarcity.engine').error('trouble')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
