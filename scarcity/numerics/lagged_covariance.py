"""Covariances of lagged columns from lagged sums: all of them, or those of many small sets of columns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.compute import Array, host, is_numpy, like, namespace
from scarcity.numerics.gram_sets import GramSets
from scarcity.numerics.lagged_sums import LaggedSums

__all__ = ["ColumnSums", "centring", "products_about"]

# Numbers, and at least so many rows, of the result that are made at a time: they stay in the cache.
_PIECE, _FEWEST = 65_536, 16


@dataclass(frozen=True, slots=True, eq=False)
class ColumnSums:
    """Sums of products of lagged columns over the rows where both are present; these add, covariances do not.

    Column k·N+u is variable u at lag k. Shapes are (P, P), or (M, a, a) for M sets of a columns; what does not depend
    on a column (without missing values) has size 1 there.

    Attributes
    ----------
    products, first, second
        Sums of x_i·x_j, of x_i and of x_j. The products of all columns lie where the lagged sums are, as long as no
        value is missing; the others are NumPy's.
    counts
        How many rows (or how much weight).
    """

    products: Array
    first: FloatArray
    second: FloatArray
    counts: FloatArray

    @classmethod
    def of_all(cls, sums: LaggedSums, n_variables: int) -> ColumnSums:
        """Of all P columns. `sums` may hold N values, or N values, N presence indicators and more."""
        gram, totals = sums.gram(), sums.lagged_totals().ravel()
        if sums.n_series == n_variables:
            return cls(gram, totals[:, None], totals[None, :], np.full((1, 1), sums.weight))
        lags = sums.max_lag + 1
        gram = host(gram)
        value = (np.arange(lags)[:, None] * sums.n_series + np.arange(n_variables)).ravel()
        mask = value + n_variables
        cross = gram[np.ix_(value, mask)]
        return cls(gram[np.ix_(value, value)], cross, cross.T, gram[np.ix_(mask, mask)])

    @classmethod
    def of_sets(cls, sums: LaggedSums, n_variables: int, columns: IndexArray) -> ColumnSums:
        """Of M sets of columns (M, a), without forming any (P, P) matrix."""
        n = n_variables
        if sums.n_series == n:
            totals = sums.lagged_totals().ravel()
            products = GramSets.of(columns, columns, n).read(sums)
            first, second = np.broadcast_arrays(totals[columns][:, :, None], totals[columns][:, None, :])
            return cls(products, first, second, np.full((1, 1, 1), sums.weight))
        value = columns // n * sums.n_series + columns % n
        present = value + n
        products, cross, counts = (
            GramSets.of(i, j, sums.n_series).read(sums)
            for i, j in ((value, value), (value, present), (present, present))
        )
        return cls(products, cross, np.swapaxes(cross, 1, 2), counts)

    def plus(self, other: ColumnSums, factor: float = 1.0) -> ColumnSums:
        """These sums and `factor` times the other ones."""
        return ColumnSums(
            self.products + factor * other.products,
            self.first + factor * other.first,
            self.second + factor * other.second,
            self.counts + factor * other.counts,
        )

    def about(self, mean: FloatArray, unit: FloatArray) -> FloatArray:
        """(P, P) sums of products about `mean` (P,), in units of 1 / `unit` (P,); of all columns, for reading once.

        Worked out where the products are; their memory goes into the result, which is NumPy's.
        """
        out = self.products
        if self.counts.size == 1:
            rest = centring(self.first[:, 0], mean, float(self.counts.item()))
            out += namespace(out).matmul(like(out, rest[0]), like(out, rest[1]).T)
        else:
            out += self.counts * np.outer(mean, mean) - self.first * mean - self.second * mean[:, None]
        out *= like(out, unit)
        out *= like(out, unit[:, None])
        return host(out)

    def covariance(self) -> FloatArray:
        """Covariances about the means of the rows where both columns are present; 0 where there is no such row."""
        safe = np.maximum(self.counts, 1.0)
        return (host(self.products) - self.first * self.second / safe) / safe


def products_about(sums: LaggedSums, mean: FloatArray, unit: FloatArray) -> FloatArray:
    """`ColumnSums.about` of complete rows, without forming the Gram matrix before: every entry is written once.

    Sums that lie on a device are worked out there, at once.
    """
    if not is_numpy(sums.cross):
        return ColumnSums.of_all(sums, sums.n_series).about(mean, unit)
    lags, k = sums.max_lag + 1, sums.n_series
    border, weights = sums.border_factors()
    rest = centring(sums.lagged_totals().ravel(), mean, sums.weight)
    left = np.hstack([border * weights, rest[0]]) * unit[:, None]
    right = np.hstack([border, rest[1]]).T * unit
    out = np.empty((lags * k, lags * k))
    step = min(k, max(_FEWEST, _PIECE // (lags * k)))
    piece = np.empty((step, lags, k))
    for lag in range(lags):
        for begin in range(0, k, step):
            some = slice(begin, min(begin + step, k))
            rows = slice(lag * k + some.start, lag * k + some.stop)
            own = piece[: some.stop - some.start]
            for other in range(lags):
                own[:, other] = (
                    sums.cross[other - lag, some] if other >= lag else sums.cross[lag - other, :, some].T
                )
            made = np.matmul(left[rows], right, out=out[rows])
            flat = own.reshape(len(own), -1)
            flat *= unit
            flat *= unit[rows, None]
            made += flat
    return out


def centring(totals: FloatArray, mean: FloatArray, weight: float) -> tuple[FloatArray, FloatArray]:
    """Factors (P, 2): ``left @ right.T`` added to sums of products makes them sums about `mean`, on complete rows."""
    rest = 0.5 * weight * mean - totals
    return np.stack([rest, mean], 1), np.stack([mean, rest], 1)
