"""Whose turn it is: untried, surprising, oldest; and all of them once each has had a turn."""

import numpy as np
import pytest

from scarcity.datasets import linear
from scarcity.discovery import About, DiscoveryOptions, estimate
from scarcity.engine import MPIEConfig, Window, initial_state, step
from scarcity.engine.schedule import TargetSchedule
from scarcity.errors import OptionError
from scarcity.numerics.lagged_moments import LaggedMoments

N = 12


def next_of(schedule, m):
    """The targets whose turn it is, where it is not all targets' turn."""
    turn = schedule.next(m)
    assert turn is not None
    return turn


def learned(data):
    options = DiscoveryOptions(resamples=0)
    moments = LaggedMoments(N, 3)
    moments.absorb(data)
    return estimate(moments, About(variables=tuple(f"v{i}" for i in range(N))), options).graph


def windows(data, size=200):
    return np.split(data, len(data) // size)


def test_at_first_all_then_the_oldest_then_all_again():
    schedule = TargetSchedule(N, 3)
    turns = []
    for _ in range(6):
        turn = schedule.next(4)
        schedule.taken(turn)
        turns.append(None if turn is None else frozenset(np.nonzero(turn)[0]))
    assert turns[0] is None and turns[4] is None
    assert sorted(frozenset.union(*turns[1:4])) == list(range(N))
    assert turns[5] is not None and schedule.searched == 4


def test_as_many_targets_as_there_are_is_all_of_them():
    schedule = TargetSchedule(N, 3)
    schedule.taken(None)
    assert schedule.next(N) is None and schedule.next(N - 1) is not None


@pytest.mark.parametrize("seed", [701, 702, 703])
def test_a_target_whose_mechanism_changes_comes_first(seed):
    data = linear(N, 4000, seed=seed).data
    graph = learned(data)
    schedule = TargetSchedule(N, 3)
    schedule.taken(None)
    for rows in windows(data):
        schedule.observe(rows, graph, gap=False)
    assert (schedule.surprise < 4).mean() > 0.8
    changed = data[:400].copy()
    changed[:, 5] += np.random.default_rng(seed).normal(0, 1.5 * data[:, 5].std(), 400)
    for rows in windows(changed):
        schedule.observe(rows, graph, gap=False)
    assert schedule.surprise.argmax() == 5
    assert next_of(schedule, 2)[5]


def test_some_turns_stay_with_the_oldest_whatever_surprises():
    schedule = TargetSchedule(N, 3)
    schedule.taken(None)
    turn = np.zeros(N, dtype=bool)
    turn[:4] = True
    schedule.taken(turn)
    schedule.surprise[:4] = 30.0
    assert next_of(schedule, 4)[4:].sum() == 1


def test_missing_and_constant_values_are_no_surprise():
    data = linear(N, 2000, seed=704).data.copy()
    graph = learned(data)
    schedule = TargetSchedule(N, 3)
    schedule.taken(None)
    data[:, 2] = np.nan
    data[:, 3] = 1.0
    before = data.copy()
    for rows in windows(data):
        schedule.observe(rows, graph, gap=False)
    np.testing.assert_array_equal(data, before)
    assert np.isfinite(schedule.surprise).all() and schedule.surprise[2] == 0


def test_behind_a_gap_the_first_rows_are_only_context():
    data = linear(N, 2000, seed=705).data
    graph = learned(data)
    one, two = TargetSchedule(N, 3), TargetSchedule(N, 3)
    for rows in windows(data):
        one.observe(rows, graph, gap=True)
        two.observe(np.concatenate([rows[:3], rows[3:]]), graph, gap=True)
    np.testing.assert_array_equal(one.surprise, two.surprise)
    one.observe(data[:2], graph, gap=True)  # shorter than the lags


def steps(data, **options):
    config = MPIEConfig(discovery=DiscoveryOptions(max_lag=2), **options)
    names = tuple(f"v{i}" for i in range(data.shape[1]))
    state, metrics = initial_state(names, config), []
    for rows in windows(data, 100):
        state, outcome = step(state, Window.of({"data": rows, "columns": names}), config, lambda: 0.0)
        assert outcome.failure is None
        metrics.append(outcome.metrics)
    return state, metrics


def test_the_engine_searches_so_many_targets_and_all_as_the_windows_double():
    data = linear(8, 1600, seed=706).data
    state, metrics = steps(data, refresh_targets=2)
    searched = [each["targets_searched"] for each in metrics]
    assert [k + 1 for k, s in enumerate(searched) if s == 8] == [1, 2, 4, 8, 13, 16]
    assert set(searched) == {2, 8}
    full, plain = steps(data)
    assert all("targets_searched" not in each for each in plain)
    assert state.graph is not None and full.graph is not None
    np.testing.assert_array_equal(
        state.graph.adjacency, full.graph.adjacency
    )  # the last estimate searched all


@pytest.mark.parametrize("wrong", [0, 1.5, True])
def test_what_cannot_be_a_number_of_targets_is_refused(wrong):
    with pytest.raises(OptionError, match="refresh_targets"):
        MPIEConfig(refresh_targets=wrong)
