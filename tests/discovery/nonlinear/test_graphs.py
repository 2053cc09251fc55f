"""Graphs of nonlinear systems whose truth is known, and of systems that only look nonlinear."""

# What is None only where there is nothing nonlinear is never None here.
# pyright: reportOptionalMemberAccess=false, reportArgumentType=false

import numpy as np
import pytest

import scarcity
from scarcity.datasets import additive, contemporaneous, linear, lorenz96
from tests.discovery.truth import cross, f1


def graph_of(data, **options):
    return scarcity.discover(data, **{"resamples": 0, **options})


def scores_of(make, seeds, **options):
    lagged, now, summary = [], [], []
    for seed in seeds:
        system = make(seed)
        found = graph_of(system.data, **options)
        lagged.append(f1(cross(found.adjacency), cross(system.graph)))
        now.append(f1(found.adjacency[:, :, 0], system.graph[:, :, 0]))
        whole = cross(found.adjacency, lag0=True).any(2) | found.undirected
        summary.append(f1(whole, cross(system.graph, lag0=True).any(2)))
    return np.mean(lagged), np.mean(now), np.mean(summary)


SEEDS = range(700, 705)


def test_additive_systems():
    lagged, _, summary = scores_of(lambda seed: additive(10, 1000, seed=seed), SEEDS)
    assert lagged >= 0.96
    assert summary >= 0.96


def test_additive_systems_with_links_within_rows():
    lagged, now, _ = scores_of(lambda seed: additive(10, 1000, share=0.4, seed=seed), SEEDS)
    assert lagged >= 0.95
    assert now >= 0.97


@pytest.mark.parametrize("forcing", [10.0, 40.0])
def test_lorenz_96(forcing):
    _, _, summary = scores_of(lambda seed: lorenz96(10, forcing, 500, seed=seed), SEEDS)
    assert summary >= 0.94


def test_long_streams_are_judged_by_promoted_series():
    lagged, now, _ = scores_of(lambda seed: additive(8, 4500, share=0.3, seed=seed), range(710, 713))
    assert lagged >= 0.95
    assert now >= 0.95


@pytest.mark.parametrize("make", [linear, contemporaneous])
def test_a_linear_system_gives_the_linear_graph(make):
    for seed in range(720, 724):
        data = make(10, 1000, noise="student", seed=seed).data
        assert (graph_of(data).adjacency == graph_of(data, basis="linear").adjacency).all()


def garch(rng, rows, n):
    x, variance = np.zeros((rows, n)), np.ones(n)
    for t in range(rows):
        x[t] = rng.normal(size=n) * np.sqrt(variance)
        variance = 0.05 + 0.15 * x[t] ** 2 + 0.8 * variance
    return x


NOISE = {
    "gaussian": lambda rng: rng.normal(size=(800, 10)),
    "student": lambda rng: rng.standard_t(3, size=(800, 10)),
    "lognormal": lambda rng: np.exp(rng.normal(size=(800, 10))),
    "volatile": lambda rng: garch(rng, 800, 10),
    "walks": lambda rng: rng.normal(size=(800, 10)).cumsum(0),
    "booleans": lambda rng: (rng.random((800, 10)) < 0.3).astype(float),
}


@pytest.mark.parametrize("kind", NOISE)
def test_noise_gains_no_links_from_nonlinear_columns(kind):
    more = 0
    for seed in range(10):
        data = NOISE[kind](np.random.default_rng(seed))
        auto, plain = graph_of(data), graph_of(data, basis="linear")
        more += int(cross(auto.adjacency, lag0=True).sum()) - int(cross(plain.adjacency, lag0=True).sum())
    assert more <= 2


def bent(rows=1200, seed=0):
    """0 drives 1 by its square, 1 drives 2 within the row by a bend, 3 is the product of 0 and 4 two rows before."""
    x = np.random.default_rng(seed).normal(size=(rows, 5))
    x[1:, 1] += 0.6 * x[:-1, 0] ** 2
    x[:, 2] += 1.2 * np.tanh(2 * x[:, 1]) - 0.5 * x[:, 1]
    x[2:, 3] += 0.6 * x[:-2, 0] * x[:-2, 4]
    return x


LINKS = {(0, 1, 1), (1, 2, 0), (0, 3, 2), (4, 3, 2)}


def links_of(graph):
    return {tuple(map(int, at)) for at in np.argwhere(graph.adjacency)}


def test_squares_bends_and_products_at_any_lag():
    assert links_of(graph_of(bent())) == LINKS
    assert not links_of(graph_of(bent(), basis="linear")) & {(0, 1, 1), (0, 3, 2), (4, 3, 2)}
    assert links_of(graph_of(bent(), basis="additive")) == LINKS - {(0, 3, 2), (4, 3, 2)}
    assert links_of(graph_of(bent(), basis="quadratic")) == LINKS


def test_the_order_and_the_units_of_the_variables_do_not_matter():
    x = bent()
    one = graph_of(x)
    shuffle = np.random.default_rng(1).permutation(5)
    two = graph_of(x[:, shuffle])
    np.testing.assert_array_equal(one.adjacency[np.ix_(shuffle, shuffle)], two.adjacency)
    np.testing.assert_allclose(one.effects[np.ix_(shuffle, shuffle)], two.effects, atol=1e-6)
    scaled = graph_of(x * [3.0, -2.0, 1e-4, 1e5, 1.0] + [1e4, 0, 5, 0, -1])
    np.testing.assert_array_equal(one.adjacency, scaled.adjacency)
    signs = np.array([1, -1, 1, 1, 1])
    np.testing.assert_allclose(one.effects, scaled.effects * (signs[:, None] * signs)[:, :, None], atol=1e-5)


def test_missing_values_and_recordings():
    x = bent(2500)
    holes = np.where(np.random.default_rng(2).random(x.shape) < 0.1, np.nan, x)
    assert links_of(graph_of(holes)) >= LINKS
    assert links_of(graph_of([x[:900], x[900:1700] + 3, x[1700:]])) == LINKS


def test_booleans_counts_and_rare_events_do_no_harm():
    rng = np.random.default_rng(3)
    x = bent()
    x = np.column_stack([x, rng.random(1200) < 0.3, rng.poisson(1.0, 1200), rng.random(1200) < 0.02])
    assert links_of(graph_of(x)) == LINKS


def test_resamples_say_how_stable_a_bent_link_is():
    graph = graph_of(bent(), resamples=60)
    at = tuple(np.array(sorted(LINKS)).T)
    assert (graph.stability[at] > 0.9).all()
    assert (graph.gains[at] > 0.05).all()
    assert np.isfinite(graph.ci_low[at]).all()
    drawn = {tuple(map(int, link)) for link in graph.draws.links}
    assert drawn >= LINKS


def test_a_half_life_and_nonlinear_links():
    x = np.vstack([np.random.default_rng(4).normal(size=(3000, 5)), bent(2500)])
    assert {(0, 1, 1), (1, 2, 0)} <= links_of(graph_of(x, halflife=400.0))
