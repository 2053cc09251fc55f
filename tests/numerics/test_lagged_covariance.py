"""Covariances of lagged columns against the twin that walks the rows."""

import numpy as np
import pytest

from scarcity.numerics import lagged_covariance
from scarcity.numerics.lagged_covariance import ColumnSums, products_about
from scarcity.numerics.lagged_sums import LaggedSums
from tests.numerics.naive import naive_gram, series


@pytest.mark.parametrize(("n", "max_lag", "piece"), [(3, 2, 65_536), (2, 0, 65_536), (37, 1, 1), (20, 2, 1)])
def test_products_about_a_mean_are_those_of_the_rows(monkeypatch, n, max_lag, piece):
    monkeypatch.setattr(lagged_covariance, "_PIECE", piece)
    z = series(60, n)
    lagged = np.hstack([z[max_lag - k : 60 - k] for k in range(max_lag + 1)])
    mean, unit = lagged.mean(0) + 0.1, 1 / lagged.std(0)
    sums = LaggedSums.of_rows(z, max_lag, time=max_lag)
    before = sums.copy()
    expected = naive_gram(z, max_lag)
    expected += (
        len(lagged) * np.outer(mean, mean) - np.outer(lagged.sum(0), mean) - np.outer(mean, lagged.sum(0))
    )
    expected *= np.outer(unit, unit)
    np.testing.assert_allclose(products_about(sums, mean, unit), expected, rtol=1e-9, atol=1e-9)
    np.testing.assert_array_equal(sums.cross, before.cross)
    np.testing.assert_allclose(sums.lagged_squares().ravel(), (lagged**2).sum(0), rtol=1e-12)


def test_products_of_decayed_and_joined_sums_are_those_of_all_columns():
    z = series(80, 4)
    sums = LaggedSums.of_rows(z[:50], 3, time=3).scale(0.5)
    sums.add(LaggedSums.of_rows(z[47:], 3, time=50))
    mean, unit = np.linspace(-1, 1, 16), np.linspace(0.5, 2, 16)
    all_columns = ColumnSums.of_all(sums, 4)
    total, count = all_columns.first[:, 0], all_columns.counts.item()
    expected = sums.gram() + count * np.outer(mean, mean) - np.outer(total, mean) - np.outer(mean, total)
    expected *= np.outer(unit, unit)
    np.testing.assert_allclose(products_about(sums, mean, unit), expected, rtol=1e-10, atol=1e-9)
    np.testing.assert_allclose(sums.lagged_squares().ravel(), np.diagonal(sums.gram()), rtol=1e-10)
