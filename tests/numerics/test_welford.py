from fractions import Fraction

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from scarcity.errors import DataError
from scarcity.numerics.welford import WelfordStats

Array = npt.NDArray[np.float64]

values = st.one_of(
    st.floats(-1e6, 1e6, width=32),
    st.floats(1e9, 1e9 + 10),
    st.sampled_from([0.0, -0.0, np.nan, np.inf, -np.inf, 1e-150, 1e150]),
)
tables = hnp.arrays(np.float64, st.tuples(st.integers(0, 40), st.integers(1, 3)), elements=values)


def naive(column: Array) -> tuple[int, float, float, float, float]:
    """Slow twin: exact rational arithmetic."""
    present = [Fraction(value) for value in column.tolist() if np.isfinite(value)]
    count = len(present)
    if not count:
        return 0, np.nan, np.nan, np.nan, np.nan
    mean = sum(present) / count
    variance = float(sum((v - mean) ** 2 for v in present) / (count - 1)) if count > 1 else np.nan
    return count, float(mean), variance, float(min(present)), float(max(present))


def told(stats: WelfordStats) -> Array:
    return np.stack(
        [stats.count.astype(np.float64), stats.mean, stats.variance, stats.minimum, stats.maximum]
    )


def assert_right(stats: WelfordStats, table: Array) -> None:
    for place, column in enumerate(table.T):
        count, mean, variance, low, high = naive(column)
        largest = max((abs(v) for v in column if np.isfinite(v)), default=0.0)
        spread = np.sqrt(variance) if count > 1 else 0.0
        assert stats.count[place] == count
        np.testing.assert_allclose(stats.mean[place], mean, rtol=1e-12, atol=1e-15 * largest)
        np.testing.assert_allclose(
            stats.variance[place], variance, rtol=1e-8, atol=(1e-15 * largest) ** 2 + 1e-14 * largest * spread
        )
        np.testing.assert_array_equal([stats.minimum[place], stats.maximum[place]], [low, high])


def fed(table: Array, sizes: list[int]) -> WelfordStats:
    stats, first = WelfordStats(table.shape[1]), 0
    for size in [*sizes, len(table)]:
        stats.update(table[first : first + size])
        first = min(first + size, len(table))
    return stats


@given(tables, st.lists(st.integers(0, 17), max_size=8))
def test_any_batching_equals_the_exact_twin(table: Array, sizes: list[int]) -> None:
    stats = fed(table, sizes)
    assert stats.rows == len(table)
    assert_right(stats, table)


@given(st.tuples(tables, tables, tables).filter(lambda three: len({t.shape[1] for t in three}) == 1))
def test_merging_is_associative_and_equals_all_rows_at_once(three: tuple[Array, Array, Array]) -> None:
    a, b, c = (fed(table, []) for table in three)
    left, right = a.copy(), b.copy()
    left.merge(b)
    left.merge(c)
    right.merge(c)
    whole = a.copy()
    whole.merge(right)
    for merged in (left, whole):
        assert merged.rows == sum(map(len, three))
        assert_right(merged, np.concatenate(three))


@pytest.mark.parametrize("batch", [1, 3, 7, 256, 4000])
@pytest.mark.parametrize("offset", [0.0, 1e9, -1e9])
def test_the_variance_is_exact_far_from_the_origin(batch: int, offset: float) -> None:
    table = np.random.default_rng(0).normal(size=(4000, 3)) + offset
    stats = fed(table, [batch] * (len(table) // batch))
    exact = [naive(column)[2] for column in table.T]
    np.testing.assert_allclose(stats.variance, exact, rtol=1e-11)


def test_a_jump_of_the_level_loses_no_digit() -> None:
    rng = np.random.default_rng(1)
    table = np.concatenate([rng.normal(size=(512, 1)), 1e9 + rng.normal(size=(512, 1))])
    np.testing.assert_allclose(fed(table, [64] * 16).variance, naive(table[:, 0])[2], rtol=1e-12)


def test_huge_values_do_not_overflow_the_mean() -> None:
    stats = fed(np.array([[1e150], [3e150], [2e150], [2e150], [1e308]]), [4])
    np.testing.assert_allclose(stats.mean, [2e307], rtol=1e-12)
    assert stats.maximum.tolist() == [1e308]
    assert stats.variance.tolist() == [np.inf]
    np.testing.assert_allclose(fed(np.array([[1e150], [3e150]]), []).variance, [2e300])


def test_arguments_and_results_are_independent_of_later_updates() -> None:
    table = np.arange(12.0).reshape(4, 3)
    given_table = table.copy()
    stats = fed(table, [])
    before, twin = told(stats), stats.copy()
    held = stats.mean
    stats.update(table + 1)
    other = stats.copy()
    stats.merge(twin)
    np.testing.assert_array_equal(table, given_table)
    np.testing.assert_array_equal(told(twin), before)
    np.testing.assert_array_equal(held, before[1])
    assert other.rows == 8


def test_missing_values_are_counted_out() -> None:
    stats = fed(np.array([[1.0, np.nan], [np.inf, np.nan]]), [])
    assert stats.count.tolist() == [1, 0]
    assert stats.missing_share == 0.75
    assert np.isnan(stats.mean[1])
    assert np.isnan(stats.minimum[1])
    assert np.isnan(stats.std).all()
    assert WelfordStats(2).missing_share == 0.0


def test_wrong_shapes_are_refused_with_both_shapes() -> None:
    stats = WelfordStats(3)
    with pytest.raises(DataError, match=r"\(rows, 3\), got \(2, 2\)"):
        stats.update(np.ones((2, 2)))
    with pytest.raises(DataError, match=r"\(rows, 3\), got \(3,\)"):
        stats.update(np.ones(3))
    with pytest.raises(DataError, match="3 columns, got 2"):
        stats.merge(WelfordStats(2))
    with pytest.raises(DataError, match="at least 1 column, got 0"):
        WelfordStats(0)
