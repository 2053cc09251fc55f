"""Sums of lagged products against the twin that walks the rows."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.numerics import presence
from scarcity.numerics.lagged_sums import LaggedSums
from tests.numerics.naive import naive_gram, read_entries, series


@given(st.integers(1, 4), st.integers(0, 4), st.integers(5, 30), st.integers(0, 10**6))
def test_gram_is_rebuilt_exactly(n, max_lag, rows, seed):
    z = series(rows, n, seed)
    sums = LaggedSums.of_rows(z, max_lag, time=max_lag)
    np.testing.assert_allclose(sums.gram(), naive_gram(z, max_lag), rtol=1e-12, atol=1e-9)
    lagged = np.stack([z[max_lag - k : rows - k].sum(0) for k in range(max_lag + 1)])
    np.testing.assert_allclose(sums.lagged_totals(), lagged, rtol=1e-12, atol=1e-9)


@given(st.integers(1, 3), st.integers(1, 3), st.integers(0, 10**6), st.data())
def test_sums_of_neighbours_add_and_subtract(n, max_lag, seed, data):
    z = series(20, n, seed)
    cut = data.draw(st.integers(max_lag + 1, 18))
    whole = LaggedSums.of_rows(z, max_lag, time=max_lag)
    first = LaggedSums.of_rows(z[:cut], max_lag, time=max_lag)
    second = LaggedSums.of_rows(z[cut - max_lag :], max_lag, time=cut)
    joined = first.copy().add(second)
    np.testing.assert_allclose(joined.gram(), whole.gram(), rtol=1e-11, atol=1e-9)
    assert set(joined.borders) == {max_lag, 20}, "the shared border must cancel"
    left = whole.copy().add(second, -1.0)
    np.testing.assert_allclose(left.gram(), first.gram(), rtol=1e-9, atol=1e-7)


def test_scaling_weights_the_whole_gram():
    z = series(15, 2)
    sums = LaggedSums.of_rows(z, 2, time=2)
    np.testing.assert_allclose(sums.copy().scale(0.25).gram(), 0.25 * sums.gram())
    assert sums.copy().scale(0.5).weight_squared == pytest.approx(0.25 * 13)


@given(st.integers(1, 3), st.integers(0, 3), st.integers(0, 10**6))
def test_indicators_are_ones_where_nothing_is_missing(n, max_lag, seed):
    z = series(20, n, seed)
    sums = LaggedSums.of_rows(z, max_lag, time=max_lag).with_indicators()
    kept = presence.series(z, np.ones(z.shape, dtype=bool), None, max_lag)
    expected = LaggedSums.of_rows(kept, max_lag, time=max_lag)
    found, direct = (read_entries(each.gram(), n, max_lag) for each in (sums, expected))
    np.testing.assert_allclose(found, direct, rtol=1e-12, atol=1e-9)
    np.testing.assert_allclose(
        sums.lagged_totals()[0], expected.lagged_totals()[0], rtol=1e-12, atol=1e-9 if max_lag else 0
    )


def test_many_variables_have_indicators_alone():
    n = presence.MOST_VARIABLES + 1
    z = series(12, n)
    sums = LaggedSums.of_rows(z, 1, time=1).with_indicators()
    expected = LaggedSums.of_rows(np.hstack([z, np.ones_like(z)]), 1, time=1)
    np.testing.assert_allclose(sums.gram(), expected.gram(), rtol=1e-12, atol=1e-9)


def test_the_head_is_the_sums_of_the_first_series():
    z = series(15, 4)
    head = LaggedSums.of_rows(z, 2, time=2).head(2)
    np.testing.assert_allclose(head.gram(), LaggedSums.of_rows(z[:, :2], 2, time=2).gram())


def test_a_linear_map_of_the_series_maps_the_sums():
    z = series(30, 3, 1)
    matrix = np.random.default_rng(0).normal(size=(2, 3))
    mapped = LaggedSums.of_rows(z, 2, time=2).transformed(matrix)
    expected = LaggedSums.of_rows(z @ matrix.T, 2, time=2)
    np.testing.assert_allclose(mapped.gram(), expected.gram(), rtol=1e-9, atol=1e-9)


def test_a_copy_is_independent():
    sums = LaggedSums.of_rows(series(15, 2), 2, time=2)
    before = sums.gram()
    sums.copy().add(sums, 3.0).scale(0.5)
    np.testing.assert_array_equal(sums.gram(), before)


def test_stretches_shifted_apart_do_not_join():
    z = series(20, 2)
    first, second = LaggedSums.of_rows(z[:10], 2, time=2), LaggedSums.of_rows(z[8:], 2, time=10)
    apart = first.copy().add(second.shifted_in_time(100))
    np.testing.assert_allclose(apart.gram(), first.gram() + second.gram())
    assert len(apart.borders) == 4
    assert len(first.copy().add(second).borders) == 2


def test_no_rows_are_zero():
    nothing = LaggedSums.zeros(2, 3)
    assert not nothing.gram().any()
    assert (nothing.max_lag, nothing.n_series, nothing.weight) == (3, 2, 0.0)
