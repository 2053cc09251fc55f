"""Selection from correlations against least squares on the rows."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.discovery.selection import largest_model, select
from tests.discovery.naive import correlated, forward_backward, ols, t_of_entrant


def dependent(seed, rows=120, columns=9):
    """Correlated columns with a few sparse relations among them."""
    rng = np.random.default_rng(seed)
    mix = np.eye(columns) + np.where(
        rng.random((columns, columns)) < 0.25, rng.normal(size=(columns,) * 2), 0
    )
    return rng.normal(size=(rows, columns)) @ mix


def chosen(data, target, allowed=None, **options):
    columns = data.shape[1]
    mask = np.ones(columns, dtype=bool) if allowed is None else allowed
    options = {"entry": 2.5, "keep": 2.8, **options}
    return select(correlated(data), np.array([target]), mask[None], len(data), **options)


@settings(max_examples=40)
@given(st.integers(0, 10**6), st.integers(0, 8))
def test_selects_what_a_search_by_ols_selects(seed, target):
    data = dependent(seed)
    found = chosen(data, target).of(0)
    expected = forward_backward(data, target, np.ones(9, dtype=bool), entry=2.5, keep=2.8)
    assert sorted(found) == sorted(expected)


@settings(max_examples=20)
@given(st.integers(0, 10**6))
def test_t_statistics_and_residual_are_those_of_ols(seed):
    data = dependent(seed)
    result = chosen(data, 3)
    members = [int(c) for c in result.of(0)]
    target = data[:, 3]
    if members:
        _, t, rss = ols(data[:, members], target)
        np.testing.assert_allclose(result.t[0, members], t, rtol=1e-3)
        assert result.residual[0] == pytest.approx(rss / (target.var() * len(target)), rel=1e-5)
    for column in set(range(9)) - {3, *members}:
        assert result.t[0, column] == pytest.approx(t_of_entrant(data, members, column, 3), rel=1e-3)
    assert result.t[0, 3] == 0, "the target explains nothing of itself"


@settings(max_examples=20)
@given(st.integers(0, 10**6), st.sets(st.integers(0, 7), max_size=3), st.sets(st.integers(0, 7), max_size=3))
def test_started_columns_may_be_dropped_and_required_ones_not(seed, start, required):
    data = dependent(seed)
    first, fixed = (np.isin(np.arange(9), list(s))[None] for s in (start, required))
    found = chosen(data, 8, start=first, required=fixed).of(0)
    everything = np.ones(9, dtype=bool)
    expected = forward_backward(data, 8, everything, 2.5, 2.8, start=start, required=required)
    assert sorted(found) == sorted(expected)
    assert required <= set(found)


def test_batches_equal_one_by_one():
    data = dependent(5, rows=400, columns=40)
    rng = np.random.default_rng(0)
    targets = rng.integers(40, size=150)
    allowed = rng.random((150, 40)) < 0.5
    allowed[7] = False
    c = correlated(data)
    together = select(c, targets, allowed, 400, entry=2.0, keep=2.2)
    for m in range(150):
        alone = select(c, targets[m : m + 1], allowed[m : m + 1], 400, entry=2.0, keep=2.2)
        np.testing.assert_array_equal(together.of(m), alone.of(0))
        np.testing.assert_allclose(together.t[m], alone.t[0], rtol=1e-9, atol=1e-12)
    assert not len(together.of(7)), "nothing may enter, so nothing does"
    assert (together.t[7] == 0).all()
    assert together.residual[7] == pytest.approx(1)
    np.testing.assert_array_equal(together.chosen.sum(1), [len(together.of(m)) for m in range(150)])


def test_each_problem_reads_its_own_matrix():
    datasets = [dependent(seed) for seed in range(3)]
    stack = np.stack([correlated(d) for d in datasets])
    which = np.array([2, 0, 1, 2])
    targets = np.array([0, 1, 2, 3])
    everything = np.ones((4, 9), dtype=bool)
    together = select(stack, targets, everything, 120, entry=2.5, keep=2.8, which=which)
    for m in range(4):
        np.testing.assert_array_equal(together.of(m), chosen(datasets[which[m]], int(targets[m])).of(0))


def test_thresholds_may_differ_between_columns():
    data = dependent(3)
    strict = np.full(9, 2.8)
    strict[chosen(data, 0).of(0)[0]] = 1e6
    result = chosen(data, 0, entry=2.5, keep=strict)
    assert strict.argmax() not in result.of(0)


def test_of_two_equal_columns_one_is_chosen():
    rng = np.random.default_rng(1)
    x = rng.normal(size=(300, 2))
    data = np.column_stack([x[:, 0], x[:, 0], x[:, 1], x[:, 0] + 0.5 * rng.normal(size=300)])
    result = chosen(data, 3, required=np.array([[True, True, False, False]]))
    assert len(result.of(0)) == 1
    assert np.isfinite(result.t).all()


def test_a_deterministic_relation_stays_finite():
    rng = np.random.default_rng(2)
    x = rng.normal(size=(300, 3))
    data = np.column_stack([x, x.sum(1)])
    result = chosen(data, 3)
    assert sorted(result.of(0)) == [0, 1, 2]
    assert np.isfinite(result.t).all()
    assert result.residual[0] > 0


def test_max_size_bounds_the_model():
    data = dependent(4, rows=400)
    assert len(chosen(data, 0, entry=1e-9, keep=1e-9).of(0)) == 8
    assert len(chosen(data, 0, entry=1e-9, keep=1e-9, max_size=3).of(0)) == 3
    assert [largest_model(n) for n in (0.5, 40, 10_000)] == [1, 10, 40]


def test_statistics_can_be_left_out():
    data = dependent(6)
    full, bare = chosen(data, 2), chosen(data, 2, statistics=False)
    np.testing.assert_array_equal(full.members, bare.members)
    assert (bare.t == 0).all()


def test_arguments_stay_untouched():
    data = dependent(7)
    c, allowed = correlated(data), np.ones((9, 9), dtype=bool)
    before = c.copy()
    for array in (c, allowed):
        array.setflags(write=False)
    select(c, np.arange(9), allowed, 120, entry=2.5, keep=2.8)
    np.testing.assert_array_equal(c, before)
