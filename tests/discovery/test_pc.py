"""PC on lagged series: against a slow twin, on systems whose graph is known, and what it says of itself."""

import numpy as np
import pytest

import scarcity
from scarcity.datasets import contemporaneous, linear, with_missing
from scarcity.discovery import skeleton as skeleton_module
from tests.discovery.naive_pc import pc
from tests.discovery.truth import cross, f1


def found(data, **options):
    return scarcity.discover(data, **{"method": "pc", "max_lag": 2, **options})


def links(graph):
    return {tuple(map(int, at)) for at in np.argwhere(graph.adjacency)}


def skeleton_of(graph):
    now = graph.adjacency[:, :, 0]
    return now | now.T | graph.undirected


def loose(graph):
    return {tuple(map(int, at)) for at in np.argwhere(graph.undirected)}


@pytest.mark.parametrize("seed", range(5000, 5012))
@pytest.mark.parametrize("alpha", [0.01, 0.1])
def test_it_is_its_slow_twin(seed, alpha):
    data = contemporaneous(4, 250, share=0.6, max_lag=2, seed=seed).data
    graph = found(data, alpha=alpha)
    directed, undirected, clash = pc(data, 2, alpha)
    contradicts = any("contradict" in note or "both directions" in note for note in graph.notes)
    assert clash <= contradicts
    if not contradicts:
        assert links(graph) == directed and loose(graph) == undirected
    else:
        now = {(i, j) for i, j, lag in links(graph) if lag == 0} | loose(graph)
        twin = {(i, j) for i, j, lag in directed if lag == 0} | undirected
        assert {frozenset(pair) for pair in now} == {frozenset(pair) for pair in twin}


def test_links_are_found():
    """As many as the tests' level lets one hope for: PC has no correction for many tests."""
    lagged, lag0 = [], []
    for seed in range(600, 605):
        system = contemporaneous(8, 2000, seed=seed)
        graph = found(system.data, max_lag=3, alpha=0.001)
        lagged.append(f1(cross(graph.adjacency), cross(system.graph)))
        lag0.append(f1(graph.adjacency[:, :, 0], system.graph[:, :, 0]))
    assert np.mean(lagged) >= 0.8 and np.mean(lag0) >= 0.5


def test_the_own_past_orients_a_pair():
    x = np.random.default_rng(0).normal(size=(2000, 2))
    for t in range(1, 2000):
        x[t, 0] += 0.7 * x[t - 1, 0]
        x[t, 1] += 0.7 * x[t, 0]
    assert links(found(x)) == {(0, 0, 1), (0, 1, 0)}


def test_a_chain_within_rows_stays_undirected_and_a_collider_does_not():
    a, b, e = np.random.default_rng(1).normal(size=(3, 1500))
    graph = found(np.column_stack([a, a + b, a + b + e]), max_lag=0)
    assert loose(graph) == {(0, 1), (1, 0), (1, 2), (2, 1)} and not links(graph)
    assert graph.effects[0, 1, 0] == graph.effects[1, 0, 0] != 0
    graph = found(np.column_stack([a, b, a + b + e]), max_lag=0)
    assert links(graph) == {(0, 2, 0), (1, 2, 0)}


def test_scores_and_p_values_come_from_the_tests():
    graph = found(linear(6, 800, seed=2).data)
    linked = graph.adjacency.copy()
    linked[:, :, 0] |= graph.undirected
    tested = ~np.eye(6, dtype=bool)[:, :, None] | (np.arange(3) > 0)
    assert (graph.p_values[linked] < 0.01).all() and (graph.p_values[~linked & tested] >= 0.01).all()
    assert graph.scores[linked].min() > graph.scores[~linked].max()
    assert np.isnan(graph.stability).all() and graph.draws is None


def test_effects_are_those_of_the_equations():
    system = contemporaneous(6, 4000, seed=640)
    graph = found(system.data, max_lag=3, alpha=0.001)
    both = graph.adjacency & system.graph
    assert both.sum() >= 12
    np.testing.assert_allclose(graph.coefficients[both] / system.coefficients[both], 1.0, atol=0.35)
    assert (graph.ci_low[both] < graph.effects[both]).all() and (
        graph.effects[both] < graph.ci_high[both]
    ).all()


@pytest.mark.parametrize("make", [linear, contemporaneous])
def test_units_and_the_order_of_variables_do_not_matter(make):
    data = make(6, 800, seed=651).data
    shuffle = np.random.default_rng(0).permutation(6)
    one, two = found(data), found((data * [1e-3, 1, 5, -2, 1e4, 7] + 1e6)[:, shuffle])
    at = np.ix_(shuffle, shuffle)
    np.testing.assert_array_equal(one.adjacency[:, :, 1:][at], two.adjacency[:, :, 1:])
    np.testing.assert_allclose(skeleton_of(one)[at], skeleton_of(two))
    if one.notes == ():  # where the tests contradict themselves, directions depend on the order
        np.testing.assert_array_equal(one.adjacency[at], two.adjacency)
    assert (one.notes == ()) == (make is linear)


@pytest.mark.parametrize("missing", [0.0, 0.2])
def test_the_level_of_a_test_holds_on_noise(missing):
    """Of the tests without conditions a share of alpha errs; later tests only take links away."""
    false = 0
    for seed in range(100, 130):
        rng = np.random.default_rng(seed)
        x = rng.normal(size=(500, 8))
        x[rng.random(x.shape) < missing] = np.nan
        graph = found(x)
        false += int(graph.adjacency.sum()) + int(graph.undirected.sum()) // 2
    candidates = 30 * (8 * 8 * 2 + 8 * 7 // 2)
    assert 0.006 <= false / candidates <= 0.013


def test_missing_values():
    scores = []
    for seed in range(610, 614):
        system = with_missing(linear(6, 2000, seed=seed), seed=seed)
        scores.append(f1(cross(found(system.data, max_lag=3).adjacency), cross(system.graph)))
    assert np.mean(scores) >= 0.75


def test_without_lag_0_nothing_is_contemporaneous():
    graph = found(contemporaneous(6, 600, seed=659).data, contemporaneous=False)
    assert not graph.adjacency[:, :, 0].any() and not graph.undirected.any() and graph.links > 3
    assert (graph.scores[:, :, 0] == 0).all()


def test_contradictions_are_said():
    notes = "\n".join(
        note for seed in range(8) for note in found(contemporaneous(10, 400, seed=seed).data).notes
    )
    assert "The tests contradict themselves: " in notes and "would reverse links found before" in notes
    assert " at t−1" in notes


def test_too_many_sets_are_not_tried_and_said(monkeypatch):
    rng = np.random.default_rng(3)
    data = rng.normal(size=(2000, 9)) + rng.normal(size=(2000, 1))
    monkeypatch.setattr(skeleton_module, "MOST_SETS", 20)
    graph = found(data, max_lag=0)
    assert "Too many neighbours to test all sets of conditions: v0 from 2 conditions on" in graph.notes[-1]
    monkeypatch.undo()
    assert not any("Too many" in note for note in found(data, max_lag=0).notes)


@pytest.mark.parametrize("rows", [8, 12, 30])
def test_few_rows_give_a_graph_without_nan(rows):
    graph = found(linear(4, rows, seed=666).data)
    assert np.isfinite(graph.effects).all() and np.isfinite(graph.scores).all()


def test_columns_that_determine_each_other_are_kept_apart_from_nonsense():
    rng = np.random.default_rng(4)
    a, b = rng.normal(size=(2, 500))
    graph = found(np.column_stack([a, b, a + b, a, np.ones(500)]), max_lag=1)
    told = "\n".join(graph.notes)
    assert "v3: a copy of v0" in told and "v4: constant" in told
    assert np.isfinite(graph.effects).all()
