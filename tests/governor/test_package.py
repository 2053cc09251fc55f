import subprocess
import sys

import pytest

import scarcity.governor


def test_every_name_is_there() -> None:
    assert set(scarcity.governor.__all__) <= set(dir(scarcity.governor))
    for name in scarcity.governor.__all__:
        assert getattr(scarcity.governor, name) is not None
    with pytest.raises(AttributeError, match="Sensorz"):
        _ = scarcity.governor.Sensorz  # type: ignore[attr-defined]


@pytest.mark.parametrize("module", ["scarcity", "scarcity.governor", "scarcity.governor.config"])
def test_importing_brings_neither_psutil_nor_numpy(module: str) -> None:
    code = f"import sys, {module}; print([m for m in ('psutil', 'numpy', 'pandas') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
