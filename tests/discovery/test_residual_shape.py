from itertools import pairwise

import numpy as np
import pytest

import scarcity
from scarcity.discovery.design import Design
from scarcity.discovery.evidence import Evidence
from scarcity.discovery.residual_shape import Order, Shapes, _negentropy, _not_normal, _shape
from scarcity.numerics.lagged_moments import LaggedMoments

NOISE = {
    "laplace": lambda rng, shape: rng.laplace(size=shape) / np.sqrt(2),
    "uniform": lambda rng, shape: rng.uniform(-np.sqrt(3), np.sqrt(3), size=shape),
    "exponential": lambda rng, shape: rng.exponential(size=shape) - 1,
    "gaussian": lambda rng, shape: rng.normal(size=shape),
}


def chain(noise: str, seed: int, rows: int = 2000) -> tuple[np.ndarray, list[tuple[int, int]]]:
    """Four variables in a row, within a row of the data only: second moments cannot tell which end is the first."""
    rng = np.random.default_rng(seed)
    e, order = NOISE[noise](rng, (rows, 4)), rng.permutation(4)
    x = np.zeros((rows, 4))
    for k, v in enumerate(order):
        x[:, v] = e[:, k] + (0.7 * x[:, order[k - 1]] if k else 0.0)
    return x, [(int(a), int(b)) for a, b in pairwise(order)]


@pytest.mark.parametrize("noise", ["laplace", "uniform", "exponential"])
def test_noise_that_is_not_normal_directs_a_chain(noise: str) -> None:
    for seed in range(5):
        x, links = chain(noise, seed)
        graph = scarcity.discover(x, max_lag=1, resamples=0)
        assert all(graph.adjacency[i, j, 0] for i, j in links), (noise, seed)
        assert not any(graph.adjacency[j, i, 0] for i, j in links)


def test_normal_noise_directs_nothing() -> None:
    for seed in range(5):
        x, links = chain("gaussian", seed)
        graph = scarcity.discover(x, max_lag=1, resamples=0)
        assert all(graph.undirected[i, j] for i, j in links)


async def test_a_stream_is_directed_as_its_rows_are() -> None:
    x, links = chain("uniform", 1)
    graph = await scarcity.Session(x, max_lag=1, window=250).run()
    assert all(graph.adjacency[i, j, 0] for i, j in links)


def test_where_no_rows_are_kept_nothing_is_decided() -> None:
    x, links = chain("uniform", 2)
    straight = scarcity.discover(x, max_lag=1, resamples=0, basis="linear")
    assert all(straight.undirected[i, j] for i, j in links)


def test_negentropy_is_that_of_the_density() -> None:
    rng = np.random.default_rng(0)
    n = 200_000
    for name, expected in {
        "gaussian": 0.0,
        "uniform": 0.5 * np.log(2 * np.pi * np.e / 12),
        "exponential": 0.4189,
    }.items():
        u = np.sort(NOISE[name](rng, n))
        assert _negentropy(u) == pytest.approx(expected, abs=0.01), name


def test_what_looks_normal_is_called_so() -> None:
    rng = np.random.default_rng(1)
    t = [_not_normal(NOISE["gaussian"](rng, 1000)) for _ in range(300)]
    assert np.mean(np.array(t) > 2.86) < 0.04  # of two means, each at 1 %
    assert all(_not_normal(NOISE[name](rng, 1000)) > 4 for name in ("laplace", "uniform", "exponential"))


def test_left_out_blocks_are_those_of_the_rows() -> None:
    u = NOISE["laplace"](np.random.default_rng(2), 1000)
    shape = _shape(u)
    assert shape.left_out[3] == pytest.approx(_negentropy(np.sort(np.delete(u, np.s_[150:200]))))


def test_the_order_that_was_found_stands_unless_another_one_is_likelier() -> None:
    """Two variables, noise between Laplace and normal: where both directions stay open, the first one given is kept."""
    kept = 0
    for seed in range(30):
        rng = np.random.default_rng(seed)
        e = rng.standard_t(6, size=(500, 2))
        rows = np.stack([e[:, 0], 0.6 * e[:, 0] + e[:, 1]], axis=1)
        moments = LaggedMoments(2, 1)
        moments.absorb(rows)
        shapes = Shapes([rows], Design.linear(Evidence.of(moments), np.ones((2, 2, 2), dtype=bool), 500.0))
        ways = [
            Order([0, 1], [(0, ()), (1, (0,))], [0.0, 0.0]),
            Order([1, 0], [(0, (1,)), (1, ())], [0.0, 0.0]),
        ]
        for orders in (ways, ways[::-1]):
            decided = shapes.best(orders)
            if decided is not None and len(decided[1]) == 2:
                assert decided[0] is orders[0] and decided[1][0] is orders[0]
                kept += 1
    assert kept >= 10
