"""Stretches of rows: they add up to the stream, whatever the windows, and outliers do not pass."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.engine.stretches import Stretches, pulled_in, stretch_rows
from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.lagged_sums import LaggedSums

LAG = 2


def cut(values, cuts, *, gaps=(), length=30, times=None):
    """All stretches of rows that come in windows ending at `cuts`, and the moments."""
    moments, stretches, out = LaggedMoments(values.shape[1], LAG), Stretches(length, LAG), []
    for first, last in zip([0, *cuts], [*cuts, len(values)], strict=True):
        given_times = [None] * (last - first) if times is None else times[first:last]
        moments.absorb(values[first:last], gap=first in gaps)
        stretches.take(moments, values[first:last], gap=first in gaps, first_row=first, times=given_times)
        out += stretches.closed
        stretches.closed.clear()
    last = stretches.open(moments)
    return moments, [*out, *([last] if last else [])]


def added(parts):
    total = parts[0].copy()
    for part in parts[1:]:
        total.add(part)
    return total


def rows(n=200, seed=0):
    return np.random.default_rng(seed).normal(size=(n, 3)) + np.array([0.0, 1e6, -5.0])


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(40, 199), max_size=6, unique=True).map(sorted), st.booleans(), st.integers(0, 9))
def test_stretches_add_up_to_the_moments(cuts, gappy, seed):
    moments, stretches = cut(rows(seed=seed), cuts, gaps=cuts[::2] if gappy else ())
    total = added([s.exact for s in stretches])
    np.testing.assert_allclose(total.gram(), moments.total.gram(), rtol=1e-9, atol=1e-7)
    assert total.borders.keys() == moments.total.borders.keys()
    assert sum(s.rows for s in stretches) == 200
    assert [s.rows for s in stretches] == [30] * 6 + [20]


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(40, 199), max_size=6, unique=True).map(sorted), st.integers(0, 9))
def test_stretches_do_not_depend_on_the_windows(cuts, seed):
    values = rows(seed=seed)
    values[np.random.default_rng(seed).random(values.shape) < 0.05] = np.nan
    values[0] = 1.0
    (_, one), (_, many) = cut(values, []), cut(values, cuts)
    for a, b in zip(one, many, strict=True):
        np.testing.assert_array_equal(a.missing, b.missing)
        assert a.clipped.weight == b.clipped.weight
        np.testing.assert_array_equal(a.clipped.total[3:], b.clipped.total[3:])
        assert a.middle_row == b.middle_row


def test_without_outliers_the_clipped_sums_are_the_exact_ones():
    values = np.random.default_rng(1).uniform(-1, 1, (200, 3))
    moments, stretches = cut(values, [70, 110], gaps=[110])
    np.testing.assert_allclose(
        added([s.clipped for s in stretches]).gram(), moments.total.gram(), rtol=1e-9, atol=1e-7
    )


def test_gaps_break_the_lags_of_both_sums():
    _, stretches = cut(rows(), [45], gaps=[45])
    assert [s.exact.weight for s in stretches] == [s.clipped.weight for s in stretches]
    assert sum(s.exact.weight for s in stretches) == 200 - 2 * LAG


def test_missing_values_become_indicators_from_then_on():
    values = rows()
    values[100, 1] = np.nan
    moments, stretches = cut(values, [99])
    assert [s.clipped.n_series for s in stretches] == [3, 3, 3, 6, 6, 6, 6]
    assert [s.exact.n_series for s in stretches] == [3, 3, 3, *[moments.total.n_series] * 4]
    masked = [s.exact if s.exact.n_series > 3 else s.exact.with_indicators() for s in stretches]
    both = (added(masked), moments.total)
    np.testing.assert_allclose(*(each.head(6).gram() for each in both), rtol=1e-9, atol=1e-7)
    assert sum(int(s.missing[1]) for s in stretches) == 1


def test_the_middle_row_and_its_time():
    times = np.arange("2024-01-01", "2024-07-19", dtype="datetime64[D]")
    _, stretches = cut(rows(), [50], times=times)
    assert [s.middle_row for s in stretches] == [15, 45, 75, 105, 135, 165, 190]
    assert [s.middle_time for s in stretches] == list(times[[15, 45, 75, 105, 135, 165, 190]])


def test_outliers_are_pulled_in_and_others_left():
    values = np.random.default_rng(2).normal(size=(64, 2))
    values[10, 0], values[11, 1] = 1e9, np.nan
    clipped = pulled_in(values)
    assert clipped[10, 0] < 6
    assert np.isnan(clipped[11, 1])
    rest = np.abs(values - np.nanmedian(values, axis=0)) < 1.8
    np.testing.assert_array_equal(clipped[rest], values[rest])


def test_rare_events_of_a_column_that_stands_still_are_kept():
    values = np.zeros((40, 2))
    values[7] = [5.0, np.nan]
    values[:, 1] = np.nan
    np.testing.assert_array_equal(pulled_in(values), values)


@pytest.mark.parametrize(
    ("window", "n", "length"), [(50, 5, 25), (8, 5, 32), (256, 5, 64), (97, 5, 32), (256, 300, 256)]
)
def test_the_length_divides_the_windows(window, n, length):
    assert stretch_rows(window, n) == length


def test_lags_longer_than_a_part():
    values = rows(60)
    moments, stretches = cut(values, [1, 2, 3, 5, 31], gaps=[2], length=20)
    total = added([s.exact for s in stretches])
    np.testing.assert_allclose(total.gram(), moments.total.gram(), rtol=1e-9, atol=1e-7)
    assert [s.clipped.weight for s in stretches] == [s.exact.weight for s in stretches]
    assert isinstance(total, LaggedSums)
