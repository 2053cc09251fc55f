"""Open directions: when they matter, and models with their links turned against covariances by hand."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.errors import DataError
from scarcity.graph import CausalGraph, GraphDraws
from scarcity.simulation import forecast, whatif
from scarcity.simulation.model import StructuralModel, drawn, fitted, point
from scarcity.simulation.open_links import averaged, open_links
from tests.simulation.by_hand import graph_of

LINKS = {("a", "b", 0): 0.7, ("b", "c", 0): 0.5, ("a", "a", 1): 0.5, ("a", "c", 1): 0.2, ("b", "b", 1): 0.3}


def chain(resamples: int = 3) -> CausalGraph:
    """a — b — c, fitted from a to c."""
    return graph_of("abc", LINKS, max_lag=1, undirected=[("a", "b"), ("b", "c")], resamples=resamples)


def of_a_row(model: StructuralModel, draw: int) -> np.ndarray:
    """How a row is expected to follow from the one before."""
    n = model.n_variables
    weights = np.zeros((2, n, n))
    for (source, target, lag), weight in zip(model.links, model.weights[draw], strict=True):
        weights[lag, target, source] = weight
    return np.linalg.solve(np.eye(n) - weights[0], weights[1])


def test_directions_matter_where_an_intervention_reaches_them():
    graph = graph_of(
        "abcd",
        {("a", "b", 0): 0.5, ("b", "c", 1): 0.5, ("d", "c", 1): 0.5},
        max_lag=1,
        undirected=[("a", "b")],
    )
    assert open_links(graph, [0]) == open_links(graph, [1]) == [(0, 1)]
    assert open_links(graph, [2]) == open_links(graph, [3]) == open_links(graph, []) == []
    assert whatif(graph, shock={"d": 1.0}).effect[1, 2] == pytest.approx(0.5)
    with pytest.raises(DataError, match="'a' — 'b'"):
        whatif(graph, do={("d", "a", 1): 0.5})


def test_the_fitted_direction_is_read_from_the_resamples():
    assert np.argwhere(fitted(chain())).tolist() == [[0, 1], [1, 2]]
    assert not fitted(chain(0)).any()
    assert [0, 1, 0] in point(chain()).links.tolist()
    assert all(lag for _, _, lag in point(chain(0)).links.tolist())  # left out where nothing tells
    assert np.isfinite(forecast(chain(0)).mean).all()


def test_all_ways_make_the_same_rows_and_none_has_a_new_collider():
    """Of a — b — c all directions but a → b ← c are as good."""
    models = averaged(chain(), point(chain()), np.random.default_rng(1))
    past = of_a_row(point(chain()), 0)
    told = set()
    for model in models:
        assert of_a_row(model, 0) == pytest.approx(past)
        told.add(tuple(sorted((int(i), int(j)) for i, j, lag in model.links if lag == 0)))
    assert told == {((0, 1), (1, 2)), ((1, 0), (1, 2)), ((1, 0), (2, 1))}


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000))
def test_turned_weighings_make_the_same_rows_also_with_links_that_the_graph_lacks(seed: int):
    """c → b within a row stands in some resamples only."""
    rng = np.random.default_rng(seed)
    graph = graph_of(
        "abcd", {("a", "b", 0): 0.7, ("d", "d", 1): 0.4}, max_lag=1, undirected=[("a", "b")], resamples=1
    )
    links = np.array([[0, 1, 0], [2, 1, 0], [1, 3, 0], [0, 0, 1], [2, 0, 1], [3, 1, 1]])
    effects = rng.uniform(-0.8, 0.8, (16, len(links))) * (rng.random((16, len(links))) < 0.7)
    graph = replace(graph, draws=GraphDraws(links=links, effects=effects.astype(np.float32)))
    weighings = drawn(graph, 16, rng)
    before = [of_a_row(weighings, draw) for draw in range(16)]
    models = averaged(graph, weighings, rng)
    after = [of_a_row(model, draw) for model in models for draw in range(model.n_draws)]
    # Dealt out among eight ways: weighings 0 and 8, then 1 and 9, …
    order = [way + 8 * turn for way in range(8) for turn in range(2)]
    for place, found in zip(order, after, strict=True):
        assert found == pytest.approx(before[place], abs=1e-9)
    # c drives b alone: a — b cannot be turned where it does, and c → b stays.
    now = dict(zip(map(tuple, links), weighings.weights.T, strict=True))
    for way, model in enumerate(models):
        _ = model.order  # no circle
        there = (model.links == [2, 1, 0]).all(1)
        kept = model.weights[:, there].sum(1)
        assert kept == pytest.approx(now[2, 1, 0][way::8], abs=1e-9)


def test_averages_lie_between_the_answers_of_the_ways():
    graph = graph_of("ab", {("a", "b", 0): 0.7}, max_lag=1, undirected=[("a", "b")], resamples=5)
    result = whatif(graph, shock={"a": 1.0}, start=np.zeros((1, 2)), horizon=2, undirected="average")
    assert 0.0 < result.effect[0, 1] < 0.7
    assert result.effect_low[0, 1] == pytest.approx(0.0) and result.effect_high[0, 1] == pytest.approx(0.7)


def test_nothing_is_averaged_where_the_fitted_direction_is_not_known():
    with pytest.raises(DataError, match=r'method "mpie"'):
        whatif(chain(0), shock={"a": 1.0}, undirected="average")
