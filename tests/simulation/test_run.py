"""Runs of a model against the same sums written out link by link, and what a person may do to it."""

from dataclasses import replace
from typing import cast

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.errors import DataError
from scarcity.graph import GraphDraws, GraphTerms
from scarcity.numerics.maps import mapped
from scarcity.simulation import Shift, whatif
from scarcity.simulation.innovations import centred, innovations
from scarcity.simulation.model import drawn, levels, point
from scarcity.simulation.run import Plan, residuals, run
from tests.simulation.by_hand import graph_of
from tests.simulation.systems import TERMS, bent_graph, random_graph


def by_hand(graph, before, horizon, held, added, change=()) -> np.ndarray:
    """Rows in own units: x(t) = solve(I - B0, B1 x(t-1) + … + added), held variables cut loose."""
    n, weights = len(graph.variables), graph.coefficients.copy()
    for at, weight in change:
        weights[at] = weight
    rows = list(np.asarray(before, dtype=float) - graph.means)
    for step in range(horizon):
        given = np.array(added[step], dtype=float)
        for lag in range(1, graph.max_lag + 1):
            given += weights[:, :, lag].T @ rows[-lag]
        now = weights[:, :, 0].T.copy()
        for place, value in held[step].items():
            given[place], now[place] = value - graph.means[place], 0.0
        rows.append(np.linalg.solve(np.eye(n) - now, given))
    return np.array(rows[len(before) :]) + graph.means


@pytest.mark.filterwarnings("ignore::scarcity.simulation.UnstableModelWarning")
@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 3), st.integers(1, 5))
def test_holding_shifting_shocking_and_changing_at_once_is_the_dense_recursion(seed, max_lag, horizon):
    graph, rng = random_graph(seed, max_lag), np.random.default_rng(seed)
    before = rng.normal(0, 4, (max_lag, 4))
    levels_held = rng.normal(0, 4, horizon)
    lag = int(rng.integers(0, max_lag + 1))
    added = np.zeros((horizon, 4))
    added[:, 3] += 1.5
    added[0, 3] -= 2.0
    added[0, 2] += 1.0
    result = whatif(
        graph,
        do={"b": levels_held, "a": Shift(1.5), ("a", "c", lag): 0.7},
        shock={"c": 1.0, "a": -2.0, "b": 9.0},  # a held variable hears of no shock
        start=before,
        horizon=horizon,
        draws=0,
    )
    held = [{1: value} for value in levels_held]
    expected = by_hand(graph, before, horizon, held, added, [((3, 2, lag), 0.7)])
    assert result.mean == pytest.approx(expected, rel=1e-8, abs=1e-8)
    free = by_hand(graph, before, horizon, [{}] * horizon, np.zeros((horizon, 4)))
    assert result.baseline == pytest.approx(free, rel=1e-8, abs=1e-8)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 3))
def test_residuals_run_back_to_the_rows(seed, max_lag):
    model = point(random_graph(seed, max_lag))
    rows = np.random.default_rng(seed).standard_normal((20, 4))
    left = residuals(model, rows)
    back = run(model, rows[:max_lag], Plan.nothing(20 - max_lag, 4), left[None])
    assert back[0] == pytest.approx(rows[max_lag:])
    assert residuals(model, rows[:max_lag]).shape == (0, 4)


def test_bends_and_products_are_summed_as_the_graph_writes_them():
    graph = bent_graph()
    model = centred(point(graph), np.random.default_rng(0))
    z = np.random.default_rng(1).standard_normal((2, 4)) * 3  # some lie beyond the clip
    noise = np.array([0.1, -0.2, 0.3, 0.4])
    raw = (z[0] * graph.scales + graph.means - TERMS.scale[:, 0]) / TERMS.scale[:, 1]
    d = 0.6 * z[0, 0] + noise[0]
    c = 0.5 * d + 0.3 * z[0, 2] + noise[2]
    u = np.clip(raw, -4, 4)
    b = 0.4 * (u[0] ** 2 - 0.1 * u[0]) + 0.8 * raw[1] + noise[1]
    now = (np.array([d, 0, c, 0]) * graph.scales + graph.means - TERMS.scale[:, 0]) / TERMS.scale[:, 1]
    v = np.clip(now, -4, 4)
    a = 0.3 * (v[0] * v[2] - 0.2 * v[0] + 0.1 * v[2]) + 0.5 * mapped(3, u[2:3])[0] + 0.3 * raw[3] + noise[3]
    expected = np.array([d, b, c, a]) + model.intercepts[0]
    assert run(model, z[:1], Plan.nothing(1, 4), noise[None, None])[0, 0] == pytest.approx(expected)
    assert residuals(model, np.vstack([z[:1], expected]))[0] == pytest.approx(noise)


def test_bent_variables_stay_at_their_means_however_long_their_memory():
    model = centred(point(bent_graph()), np.random.default_rng(0))
    noise = innovations(model, 400, 120, np.random.default_rng(7))
    path = run(model, np.zeros((1, 4)), Plan.nothing(120, 4), noise)[:, 60:]
    assert np.abs(path.mean((0, 1)) / path.std((0, 1))).max() < 0.05
    assert model.intercepts[0, [0, 2]].tolist() == [0, 0]  # straight ones have none
    assert model.intercepts[0, 1] < -1.0


def test_a_bend_that_a_weighing_lacks_takes_its_mean_with_it():
    graph = bent_graph()
    index = np.argwhere(graph.adjacency)
    effects = np.tile(graph.effects[graph.adjacency], (2, 1))
    effects[1, (index == [0, 1, 1]).all(1)] = 0.0  # d → b
    graph = replace(graph, draws=GraphDraws(links=index, effects=effects.astype(np.float32)))
    model = centred(point(graph), np.random.default_rng(0))
    both = replace(drawn(graph, 2, np.random.default_rng(0)), term_means=model.term_means)
    without = np.nonzero(both.term_weights[:, 0] == 0)[0]
    assert len(without) == 1
    assert model.term_means is not None
    assert both.intercepts[without, 1] == pytest.approx(-0.8 * model.term_means[1])


def test_the_interval_of_a_bent_model_is_not_that_of_a_few_courses():
    """Terms without standard errors and no resamples: all that is uncertain are the means, a thirtieth each."""
    graph = replace(
        bent_graph(), ci_low=bent_graph().effects, ci_high=bent_graph().effects, n_effective=4000.0
    )
    result = whatif(graph, horizon=1, start=graph.means[None])
    width = (result.high - result.low) / graph.scales
    assert width.max() < 0.12
    effect = whatif(graph, do={"d": 3.0}, horizon=3, start=graph.means[None])
    inside = (effect.effect_low <= effect.effect) & (effect.effect <= effect.effect_high)
    assert inside.all()


def test_levels_put_causes_first_and_circles_are_named():
    now = np.zeros((4, 4), dtype=bool)
    now[[3, 1, 3], [1, 0, 0]] = True
    assert [level.tolist() for level in levels(now, tuple("wxyz"))] == [[2, 3], [1], [0]]
    now[0, 3] = True
    with pytest.raises(DataError, match="circle among 'w', 'x', 'z'"):
        levels(now, tuple("wxyz"))


def test_a_cut_link_closes_no_circle_and_may_be_turned_round():
    graph = graph_of("ab", {("a", "b", 0): 0.5}, max_lag=1)
    start = np.zeros((1, 2))
    none = whatif(graph, do={("b", "a", 0): 0.0}, shock={"a": 1.0}, start=start)
    assert none.mean[0].tolist() == [1.0, 0.5]
    turned = whatif(graph, do={("a", "b", 0): 0.0, ("b", "a", 0): 0.25}, shock={"b": 1.0}, start=start)
    assert turned.mean[0].tolist() == [0.25, 1.0]
    lag = cast("int", np.int64(0))  # as it comes out of an array
    assert whatif(graph, do={("a", "b", lag): 2.0}, shock={"a": 1.0}, start=start).mean[0, 1] == 2.0
    with pytest.raises(DataError, match="circle among 'a', 'b'"):
        whatif(graph, do={("b", "a", 0): 0.5})


def test_cutting_a_bend_leaves_the_mean_where_it_is():
    graph = bent_graph()
    cut = whatif(graph, do={("d", "b", 1): 0.0}, horizon=60, draws=0)
    assert cut.mean[-1, 1] == pytest.approx(graph.means[1], abs=0.1)
    with pytest.raises(DataError, match="answers along bends"):
        whatif(graph, do={("d", "b", 1): 0.5})


def test_links_that_only_some_resamples_have_widen_the_answer():
    graph = graph_of("ab", {("a", "b", 1): 0.5}, max_lag=1)
    draws = GraphDraws(
        links=np.array([[0, 1, 1], [0, 1, 0]]),
        effects=np.array([[0.5, 0.0]] * 8 + [[0.5, 0.3]] * 2, dtype=np.float32),
    )
    graph = replace(graph, draws=draws)
    result = whatif(graph, shock={"a": 1.0}, start=np.zeros((1, 2)), horizon=2)
    assert result.effect[0, 1] == 0.0 and result.effect_low[0, 1] == 0.0
    assert result.effect_high[0, 1] == pytest.approx(0.3)
    assert result.effect_high[1, 1] == pytest.approx(0.5)


def test_constant_variables_stay_and_move_nothing_by_themselves():
    graph = graph_of("ab", {("a", "a", 1): 0.5}, max_lag=1)
    graph = replace(graph, scales=np.array([1.0, 0.0]), means=np.array([0.0, 5.0]))
    model = point(graph)
    assert model.innovations.tolist() == [[1.0, 0.0], [0.0, 0.0]]
    result = whatif(graph, do={"b": 6.0}, start=np.array([[1.0, 5.0]]))
    assert (result.mean[:, 1] == 6.0).all() and (result.effect[:, 0] == 0.0).all()
    free = whatif(graph)
    assert (free.low[:, 1] == 5.0).all() and (free.high[:, 1] == 5.0).all()
    with pytest.raises(DataError, match="constant columns only"):
        whatif(replace(graph, scales=np.zeros(2)))


@pytest.mark.filterwarnings("ignore::scarcity.simulation.UnstableModelWarning")
def test_a_model_that_leaves_all_bounds_gives_no_intervals_and_no_noise():
    graph = graph_of("ab", {("a", "a", 1): 30.0, ("a", "b", 1): 1.0}, max_lag=1)
    result = whatif(graph, shock={"a": 1.0}, start=np.zeros((1, 2)), horizon=300)
    assert np.isnan(result.low).all()
    assert any("200 of 200 weighings of the model are unstable" in note for note in result.notes)


def test_rows_that_are_missing_altogether_stand_at_the_means():
    graph = graph_of("ab", {("a", "b", 2): 0.5}, max_lag=2)
    graph = replace(graph, means=np.array([3.0, 4.0]))
    result = whatif(graph)
    assert result.mean == pytest.approx(np.tile([3.0, 4.0], (12, 1)))
    assert any("starts at the means" in note for note in result.notes)
    gap = replace(graph, last_rows=np.array([[5.0, np.nan], [np.nan, 7.0]]))
    filled = whatif(gap)
    assert filled.mean[:2, 1] == pytest.approx([4.0 + 0.5 * 2, 4.0 + 0.5 * 2])
    assert any("a, b" in note for note in filled.notes)


def test_straight_variables_of_a_bent_model_move_as_exactly_as_in_a_straight_one():
    """Innovations come with their mirrors: what is not bent sees an average of 0."""
    graph = bent_graph()
    before = graph.means + np.array([[2.0, 0.0, 1.0, 0.0]]) * graph.scales
    result = whatif(graph, start=before, horizon=3, draws=0)
    z = (result.mean - graph.means) / graph.scales
    assert z[:, 0] == pytest.approx(2.0 * 0.6 ** np.arange(1, 4))
    assert z[0, 2] == pytest.approx(0.5 * 1.2 + 0.3)


def test_the_mean_of_a_bent_variable_with_a_memory_is_as_unsure_as_that_of_a_straight_one():
    """Of an innovation five of its size stay in all: 1 / (1 - 0.8) / √1000 for the mean."""
    straight = graph_of("dy", {("d", "y", 1): 0.1, ("y", "y", 1): 0.8}, max_lag=1)
    terms = GraphTerms(
        index=np.array([[1, 0, 0, 1, 1], [0, 1, 1, 1, 1]]),
        values=np.array([[0.001, 0.0, 0.0], [0.8, 0.0, 0.0]]),
        scale=np.array([[0.0, 1.0], [0.0, 1.0]]),
    )
    for graph in (straight, replace(straight, terms=terms)):
        errors = drawn(graph, 4000, np.random.default_rng(0)).mean_errors.std(0)
        assert errors[0] == pytest.approx(1 / np.sqrt(1000), rel=0.05)
        assert errors[1] == pytest.approx(5 * np.hypot(1, 0.1) / np.sqrt(1000), rel=0.05)
