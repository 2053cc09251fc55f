"""The libraries that hold arrays in tests: NumPy, a strict reading of the Array API standard, torch where it is."""

from importlib.util import find_spec

import array_api_strict
import pytest

from scarcity.numerics.compute import NUMPY, Compute

STRICT = Compute(array_api_strict)
"""Refuses whatever is not in the standard."""

HAS_TORCH = find_spec("torch") is not None

torch_only = pytest.mark.skipif(not HAS_TORCH, reason="needs torch: the group torch of make test-long")

BACKENDS = [pytest.param(NUMPY, id="numpy"), pytest.param(STRICT, id="strict")]
if HAS_TORCH:
    BACKENDS.append(pytest.param(Compute.of("torch"), id="torch"))
