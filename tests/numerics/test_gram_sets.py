"""Entries of Gram matrices for small sets of columns against the whole matrix."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scarcity.numerics.gram_sets import GramSets
from scarcity.numerics.lagged_sums import LaggedSums
from tests.numerics.naive import naive_gram, series


@given(st.integers(1, 3), st.integers(0, 3), st.integers(0, 10**6))
def test_the_entries_are_those_of_the_rows(n, max_lag, seed):
    rng = np.random.default_rng(seed)
    z = series(25, n, seed)
    sums = LaggedSums.of_rows(z, max_lag, time=max_lag)
    p = n * (max_lag + 1)
    rows, columns = rng.integers(p, size=(4, 3)), rng.integers(p, size=(4, 5))
    expected = naive_gram(z, max_lag)[rows[:, :, None], columns[:, None, :]]
    np.testing.assert_allclose(GramSets.of(rows, columns, n).read(sums), expected, rtol=1e-11, atol=1e-9)


def test_outer_products_are_read_set_by_set():
    left, right = np.random.default_rng(2).normal(size=(2, 6, 3))
    rows, columns = np.array([[0, 1, 1], [1, 0, 5]]), np.array([[2, 3], [4, 4]])
    expected = (left @ right.T)[rows[:, :, None], columns[:, None, :]]
    np.testing.assert_allclose(GramSets.of(rows, columns, 2).outer(left, right), expected, rtol=1e-12)
