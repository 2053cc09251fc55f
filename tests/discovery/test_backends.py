"""The same graph whatever library holds the sums: NumPy, a strict reading of the Array API standard, torch."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

import scarcity
from scarcity.discovery import About, DiscoveryOptions, estimate
from scarcity.discovery.evidence import Evidence
from scarcity.discovery.selection import select
from scarcity.engine import ChangeConfig, MPIEConfig
from scarcity.engine.state import initial_state
from scarcity.engine.step import step
from scarcity.engine.window import Window
from scarcity.errors import OptionError
from scarcity.graph import CausalGraph
from scarcity.numerics.compute import NUMPY, Compute, host
from scarcity.numerics.lagged_moments import LaggedMoments
from tests.backends import BACKENDS, torch_only

LINEAR = DiscoveryOptions(basis="linear", max_lag=2, resamples=10)
OTHERS = BACKENDS[1:]


def _series(name: str = "plain") -> np.ndarray:
    data = scarcity.datasets.contemporaneous(n_variables=12, n_rows=600, max_lag=2, seed=4).data
    data = data * np.geomspace(1e-3, 1e3, 12) + 1e5
    if name == "missing":
        data[np.random.default_rng(0).random(data.shape) < 0.05] = np.nan
    if name == "degenerate":
        data[:, 3], data[:, 5] = 7.0, 2 * data[:, 1] - 1
    return data


def _moments(where: Compute, options: DiscoveryOptions, data: np.ndarray) -> LaggedMoments:
    moments = LaggedMoments(data.shape[1], options.moment_lag, halflife=options.halflife, compute=where)
    for begin in range(0, len(data), 100):
        moments.absorb(data[begin : begin + 100])
    return moments


def _graph(where: Compute, options: DiscoveryOptions, data: np.ndarray) -> CausalGraph:
    about = About(variables=tuple(f"v{i}" for i in range(data.shape[1])))
    return estimate(_moments(where, options, data), about, options).graph


def assert_same(got: CausalGraph, expected: CausalGraph) -> None:
    """Links alike, numbers to rounding."""
    assert expected.links > 5
    for name in ("adjacency", "undirected", "established"):
        np.testing.assert_array_equal(getattr(got, name), getattr(expected, name))
    for name in (
        *("effects", "ci_low", "ci_high", "scores", "p_values", "partial_r2"),
        *("stability", "gains", "coefficients", "means", "scales", "residual_covariance"),
    ):
        np.testing.assert_allclose(getattr(got, name), getattr(expected, name), rtol=1e-9, atol=1e-9)
    assert got.n_effective == pytest.approx(expected.n_effective, rel=1e-12)


@pytest.mark.parametrize("start", [False, True])
@pytest.mark.parametrize("single", [True, False])
@pytest.mark.parametrize("where", OTHERS)
def test_selection_is_that_of_numpy(where, single, start):
    evidence = Evidence.of(_moments(where, LINEAR, _series()))
    correlation, (n, p) = evidence.correlation, (12, evidence.n_columns)
    assert not isinstance(evidence.on_device, np.ndarray)
    np.testing.assert_array_equal(host(evidence.on_device), correlation)
    allowed = ~np.eye(n, p, dtype=bool)
    rng = np.random.default_rng(1)
    entry = 2.5 if single else np.where(rng.random(p) < 0.5, 2.2, 3.5)
    first, fixed = (rng.random((n, p)) < share if start else None for share in (0.3, 0.1))
    expected, got = (
        select(
            *(correlation, np.arange(n), allowed, 500.0),
            entry=entry,
            keep=2.0,
            start=first,
            required=fixed,
            on_device=there,
        )
        for there in (None, evidence.on_device)
    )
    assert (expected.members >= 0).sum(1).min() > 0 and expected.members.shape[1] > 8
    np.testing.assert_array_equal(got.members, expected.members)
    np.testing.assert_allclose(got.t, expected.t, rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(got.residual, expected.residual, rtol=1e-12)


@pytest.mark.parametrize("series", ["plain", "missing", "degenerate"])
@pytest.mark.parametrize("where", OTHERS)
def test_the_graph_is_that_of_numpy(where, series):
    data = _series(series)
    assert_same(_graph(where, LINEAR, data), _graph(NUMPY, LINEAR, data))


@pytest.mark.parametrize(
    "changed",
    [{"method": "pc"}, {"method": "pcmci"}, {"halflife": 200.0}, {"contemporaneous": False}, {"max_lag": 0}],
    ids=str,
)
@pytest.mark.parametrize("where", OTHERS)
def test_whatever_is_asked(where, changed):
    options = replace(LINEAR, **changed)
    if options.method == "pc":
        options = replace(options, resamples=0)
    data = _series()
    assert_same(_graph(where, options, data), _graph(NUMPY, options, data))


@pytest.mark.parametrize("where", OTHERS)
def test_a_stream_that_changes_is_followed_alike(where):
    config = MPIEConfig(discovery=LINEAR, change=ChangeConfig(watch=True))
    switched = scarcity.datasets.linear(n_variables=12, n_rows=600, max_lag=2, seed=9).data
    rows = np.concatenate([_series() - 1e5, switched * np.geomspace(1e-3, 1e3, 12)])
    names = tuple(f"v{i}" for i in range(12))
    states = []
    for each in (NUMPY, where):
        state = initial_state(names, config)
        state = replace(state, moments=LaggedMoments(12, 2, compute=each))
        for begin, end in pairwise(range(0, len(rows) + 1, 100)):
            window = Window(values=rows[begin:end], variables=names, start=begin, gap=False, timestamp=None)
            state, outcome = step(state, window, config, lambda: 0.0)
            assert outcome.failure is None
        states.append(state)
    expected, got = states
    assert len(got.regimes) == len(expected.regimes) > 1
    assert_same(got.graph, expected.graph)


@torch_only
def test_torch_by_name():
    data = scarcity.datasets.linear(n_variables=120, n_rows=1200, seed=7).data
    assert_same(scarcity.discover(data, backend="torch", resamples=10), scarcity.discover(data, resamples=10))


@torch_only
async def test_torch_on_a_stream():
    data = scarcity.datasets.linear(n_variables=110, n_rows=1200, seed=8).data
    streamed = await scarcity.Session(data, backend="torch", resamples=10, refresh_every=3).run()
    assert_same(streamed, scarcity.discover(data, resamples=10))


@torch_only
def test_a_device_that_is_not_there_is_named():
    with pytest.raises(OptionError, match=r"device='vulkan' cannot be used with float64: .*'cpu'"):
        scarcity.discover(np.zeros((50, 2)), backend="torch", device="vulkan")
