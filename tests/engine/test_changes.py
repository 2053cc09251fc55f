"""Regimes found in simulated streams whose switch is known."""

import itertools
from dataclasses import replace

import numpy as np
import pytest

from scarcity.datasets import contemporaneous, linear, regime_switch
from scarcity.discovery import DiscoveryOptions
from scarcity.engine import ChangeConfig, EvaluatorConfig, MPIEConfig, Window, initial_state, step
from scarcity.graph.changes import changes

STRONG = {"max_lag": 1, "in_degree": 1, "strength": (0.35, 0.6)}


def run(data, *, max_lag=1, size=50, times=None, refresh_every=1, **change):
    """All insights, and the last state."""
    n = data.shape[1]
    config = MPIEConfig(
        discovery=DiscoveryOptions(max_lag=max_lag),
        evaluator=EvaluatorConfig(n_resamples=0),
        change=ChangeConfig(watch=True, **change),
        refresh_every=refresh_every,
    )
    ticks = itertools.count()
    state, insights = initial_state(tuple(f"v{i}" for i in range(n)), config), []
    for first in range(0, len(data), size):
        given = {} if times is None else {"timestamp": times[first : first + size]}
        window = Window.of({"data": data[first : first + size], "start": first, **given})
        state, outcome = step(state, window, config, lambda: float(next(ticks)))
        assert outcome.failure is None
        if outcome.insight is not None:
            insights.append(outcome.insight)
    return insights, state


def graph_of(state):
    assert state.graph is not None
    return state.graph


def news(insights, stage="seen"):
    return [(i["rows"], c) for i in insights for c in i["regime_changes"] if c["stage"] == stage]


def lag_f1(truth, graph):
    cross = ~np.eye(len(truth), dtype=bool)
    a, b = truth[cross][:, 1:], graph.adjacency[cross][:, 1:]
    return 2 * (a & b).sum() / (a.sum() + b.sum())


def test_a_rewired_system_is_found_and_learned_anew():
    for seed in (31, 32):
        switch = 820 + seed
        system = regime_switch(6, 1300, switches=[switch], changed=1.0, seed=seed, **STRONG)
        insights, state = run(system.data)
        [(seen, change)] = news(insights)
        assert switch < seen <= switch + 150
        assert abs(change["row"] - switch) <= 50
        assert len(change["targets"]) >= 5
        assert not change["returned"]
        assert lag_f1(system.graph, state.graph) >= 0.9
        assert [r.id for r in state.regimes] == [0, 1]
        before, now = state.regimes
        assert lag_f1(system.regimes[0].graph, before.graph) >= 0.9
        assert (before.first_row, now.last_row) == (0, 1299)
        assert before.last_row == now.first_row - 1
        assert now.graph is state.graph
        assert graph_of(state).regime == 1
        [(_, settled)] = news(insights, "settled")
        assert settled["new"]
        assert settled["gone"]


@pytest.mark.parametrize("seed", [34, 51])
def test_one_changed_variable_leaves_the_others_what_they_have_learned(seed):
    system = regime_switch(10, 1500, switches=[1013], changed=0.1, seed=seed)
    insights, state = run(system.data, max_lag=3)
    [moved] = np.nonzero((system.regimes[0].graph != system.graph).any((0, 2)))[0]
    [(_, settled)] = news(insights, "settled")
    # Of the variables that are said to have changed, a fifth may not have.
    assert f"v{moved}" in settled["targets"]
    assert len(settled["targets"]) <= 2
    assert lag_f1(system.graph, state.graph) >= 0.95
    assert graph_of(state).n_rows > 1200
    assert state.moments.rows < 520
    for edge in insights[-1]["edges"]:
        if edge["target"] not in settled["targets"]:
            assert edge["since_row"] == 0
    new = {tuple(key) for key in settled["new"]}
    assert new
    for edge in insights[-1]["edges"]:
        if (edge["source"], edge["target"], edge["lag"]) in new:
            assert abs(edge["since_row"] - 1013) <= 50


def test_a_returning_regime_gets_its_number_and_its_rows_back():
    there = regime_switch(6, 2200, switches=[800, 1500], changed=1.0, seed=35, **STRONG)
    links = [there.regimes[0].graph, there.regimes[1].graph]
    assert (links[0] != links[1]).any()
    data = np.concatenate([there.data[:1500], there.data[100:700]])
    insights, state = run(data)
    assert [r.id for r in state.regimes] == [0, 1, 0]
    [_, (seen, back)] = news(insights)
    assert back["returned"]
    assert back["regime"] == 0
    assert 1500 < seen <= 1650
    assert graph_of(state).n_rows > 1200
    assert lag_f1(links[0], state.graph) >= 0.9
    sentences = [
        s
        for i in insights
        for c in changes(i, frozenset(), None)[1]
        if c.kind == "regime"
        for s in c.sentences
    ]
    assert any(s.startswith("Regime 0 is back") for s in sentences)


@pytest.mark.parametrize(
    "system",
    [linear(8, 3000, seed=36), linear(6, 3000, noise="student", seed=37), contemporaneous(6, 3000, seed=38)],
    ids=["gaussian", "heavy tails", "lag 0"],
)
def test_no_alarm_where_nothing_changes(system):
    insights, state = run(system.data, max_lag=3, refresh_every=3)
    assert news(insights) == []
    assert [r.id for r in state.regimes] == [0]
    assert state.moments.rows == 3000


@pytest.mark.parametrize("seed", [39, 60, 62])
def test_a_glitch_at_the_beginning_is_taken_out_before_it_is_known_what_is_usual(seed):
    system = linear(5, 800, seed=seed, **STRONG)
    data = system.data.copy()
    data[:200] = data[:200, np.roll(np.arange(5), 2)] * 3.0
    insights, state = run(data)
    assert news(insights, "settled")
    assert abs(state.regimes[-1].first_row - 200) <= 60
    assert lag_f1(system.graph, state.graph) >= 0.9


def test_missing_values_do_not_hide_a_change():
    system = regime_switch(6, 1300, switches=[905], changed=1.0, seed=40, **STRONG)
    data = system.data.copy()
    data[np.random.default_rng(0).random(data.shape) < 0.05] = np.nan
    insights, state = run(data)
    [(seen, _)] = news(insights)
    assert 905 < seen <= 1100
    assert lag_f1(system.graph, state.graph) >= 0.9


def test_times_of_rows_tell_when_a_regime_began():
    system = regime_switch(6, 1200, switches=[860], changed=1.0, seed=41, **STRONG)
    times = np.datetime64("2024-03-01T00:00") + np.arange(1200) * np.timedelta64(1, "m")
    insights, state = run(system.data, times=times)
    assert abs(state.regimes[1].first_time - times[860]) <= np.timedelta64(50, "m")
    assert state.regimes[0].first_time == times[0]
    assert state.regimes[1].last_time == times[-1]
    assert insights[-1]["regime"]["time"] == state.regimes[1].first_time


def test_a_change_between_two_refreshes_is_told_with_the_next():
    system = regime_switch(6, 1200, switches=[855], changed=1.0, seed=42, **STRONG)
    insights, state = run(system.data, refresh_every=4)
    assert len(news(insights)) == 1
    assert graph_of(state).regime == 1


def test_nothing_is_kept_where_no_change_is_watched_for():
    config = MPIEConfig(discovery=DiscoveryOptions(halflife=500.0), change=ChangeConfig(watch=True))
    for each in (config, replace(config, discovery=DiscoveryOptions(), change=ChangeConfig(watch=False))):
        state = initial_state(("a", "b"), each)
        window = Window.of(
            {"data": np.random.default_rng(0).normal(size=(60, 2)), "schema": {"a": "", "b": ""}}
        )
        state, outcome = step(state, window, each, lambda: 0.0)
        assert state.tracker is None
        assert state.regimes == []
        assert outcome.insight is not None
        assert "regime" not in outcome.insight
