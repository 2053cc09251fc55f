"""Where arrays are held: kernels keep to the Array API standard, and torch gives what NumPy gives."""

import functools
import subprocess
import sys

import numpy as np
import pytest

from scarcity.errors import MissingDependencyError, OptionError
from scarcity.numerics import compute
from scarcity.numerics.compute import NUMPY, Compute, copied, empty_like, host, like, multiply_into, namespace
from scarcity.numerics.gram_sets import GramSets
from scarcity.numerics.lagged_covariance import ColumnSums
from scarcity.numerics.lagged_moments import LaggedMoments
from tests.backends import BACKENDS


def _absorbed(rows: np.ndarray, where: Compute, **options) -> LaggedMoments:
    moments = LaggedMoments(rows.shape[1], 2, blocks=3, compute=where, **options)
    for begin in range(0, len(rows), 37):
        moments.absorb(rows[begin : begin + 37], gap=begin == 74)
    return moments


def _rows(seed: int = 0, missing: bool = False) -> np.ndarray:
    rng = np.random.default_rng(seed)
    rows = np.cumsum(rng.normal(size=(400, 5)), axis=0) * 0.1 + rng.normal(size=(400, 5)) + 1e6
    if missing:
        rows[250:300, 1] = np.nan
    return rows


@pytest.mark.parametrize("where", BACKENDS)
def test_arrays_go_there_and_back(where):
    values = np.arange(6.0).reshape(2, 3)
    there = where.array(values)
    assert namespace(there) is not None and (where is NUMPY) == isinstance(there, np.ndarray)
    np.testing.assert_array_equal(host(there), values)
    np.testing.assert_array_equal(host(like(there, values[::-1])), values[::-1])
    other = copied(there)
    other += 1.0
    np.testing.assert_array_equal(host(there), values)
    out = empty_like(there, (2, 2, 2))
    multiply_into(out, 1, there, there.T)
    np.testing.assert_array_equal(host(out)[1], values @ values.T)
    assert (
        host(where.zeros((2, 1))).tolist() == [[0.0], [0.0]] and host(where.empty((3,))).dtype == np.float64
    )


@pytest.mark.parametrize("where", BACKENDS)
def test_what_may_not_be_written_to_is_copied(where):
    values = np.broadcast_to(np.ones(1), (4, 2))
    np.testing.assert_array_equal(host(where.array(values)), values)


@pytest.mark.parametrize("missing", [False, True])
@pytest.mark.parametrize("halflife", [None, 60.0])
@pytest.mark.parametrize("where", BACKENDS)
def test_moments_are_those_of_numpy(where, halflife, missing):
    rows = _rows(missing=missing)
    expected = _absorbed(rows, NUMPY, halflife=halflife)
    got = _absorbed(rows, where, halflife=halflife)
    assert len(got.blocks) == len(expected.blocks) > 3 and got.masked == missing
    assert (where is NUMPY) == isinstance(got.blocks[-1].cross, np.ndarray)
    for ours, theirs in zip(
        [got.total, got.decayed, *got.weighted_blocks(decay=True)],
        [expected.total, expected.decayed, *expected.weighted_blocks(decay=True)],
        strict=True,
    ):
        np.testing.assert_allclose(host(ours.gram()), theirs.gram(), rtol=0, atol=1e-9 * len(rows))
        assert ours.bytes == theirs.cross.nbytes


@pytest.mark.parametrize("missing", [False, True])
@pytest.mark.parametrize("where", BACKENDS)
def test_sums_are_read_as_numpy_reads_them(where, missing):
    expected, got = (_absorbed(_rows(1, missing), each).total for each in (NUMPY, where))
    sets = np.array([[0, 3, 7], [2, 9, 14]])
    mean, unit = np.linspace(-1, 1, 15), np.linspace(0.5, 2, 15)
    ours, theirs = (ColumnSums.of_all(sums, 5) for sums in (got, expected))
    close = functools.partial(np.testing.assert_allclose, rtol=1e-12, atol=1e-9)
    close(got.lagged_squares(), expected.lagged_squares())
    close(ours.covariance(), theirs.covariance())
    about = ours.about(mean, unit)
    assert isinstance(about, np.ndarray)
    close(about, theirs.about(mean, unit))
    reader = GramSets.of(sets, sets, got.n_series)
    close(reader.read(got), reader.read(expected))
    assert isinstance(reader.read(got), np.ndarray)


@pytest.mark.parametrize("where", BACKENDS)
def test_moments_are_merged_and_parted_as_numpys_are(where):
    rows = _rows(2)
    found = []
    for each in (NUMPY, where):
        moments = _absorbed(rows, each)
        newest = moments.sums_of(rows[-42:], 40, moments.time - 40)
        nothing = np.zeros(5, dtype=np.intp)
        older, own = moments.without([newest], 40, nothing), moments.only([newest], 40, nothing)
        moments.merge(_absorbed(_rows(3, missing=True), each))
        found.append([host(m.total.gram()) for m in (older, own, own.joined([older]), moments)])
    for expected, got in zip(*found, strict=True):
        np.testing.assert_allclose(got, expected, rtol=1e-11, atol=1e-8)


def test_unknown_backends_and_devices_are_refused():
    with pytest.raises(OptionError, match="'numpy', 'torch'; got 'jax'"):
        Compute.of("jax")
    with pytest.raises(OptionError, match="backend='torch' with it"):
        Compute.of("numpy", "cuda")
    assert Compute.of("numpy") is NUMPY


def test_without_torch_the_error_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    compute._torch.cache_clear()
    with pytest.raises(
        MissingDependencyError, match=r"torch is not installed: pip install 'scarcity\[gpu\]'"
    ):
        Compute.of("torch")
    assert compute.devices() == ()


def test_nothing_is_imported_before_it_is_asked_for():
    code = (
        "import sys, numpy, scarcity; scarcity.discover(numpy.random.default_rng(0).normal(size=(80, 3)), resamples=0);"
        "assert not {'torch', 'array_api_compat', 'array_api_strict'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
