"""Gram matrices of many small sets of lagged columns, read from lagged sums without forming the whole matrix."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.compute import host, like, namespace
from scarcity.numerics.lagged_sums import LaggedSums

__all__ = ["GramSets"]


@dataclass(frozen=True, slots=True, eq=False)
class GramSets:
    """Where the entries of M sets of columns stand in the lagged sums of K series; made once, read from many sums.

    Column k·K+u is series u at lag k. What lies between the products that are kept and the entries of a Gram matrix
    comes from the borders, and has as few factors as these have rows: two factors for each column, multiplied set by
    set, cost less than a search for every entry.

    Attributes
    ----------
    rows, columns
        (M, a) and (M, b) the columns of each set on either side.
    place
        (M, a, b) index into the flat products.
    """

    rows: IndexArray
    columns: IndexArray
    place: IndexArray

    @classmethod
    def of(cls, rows: IndexArray, columns: IndexArray, n_series: int) -> GramSets:
        """Sets of columns (M, a) against columns (M, b)."""
        first, u = np.divmod(rows[:, :, None], n_series)
        second, v = np.divmod(columns[:, None, :], n_series)
        swap = first > second
        early, late = np.where(swap, v, u), np.where(swap, u, v)
        return cls(rows, columns, (np.abs(first - second) * n_series + early) * n_series + late)

    def read(self, sums: LaggedSums) -> FloatArray:
        """(M, a, b): the entries of ``sums.gram()`` for every set."""
        factors, weights = sums.border_factors()
        return self.products(sums) + self.outer(factors * weights, factors)

    def products(self, sums: LaggedSums) -> FloatArray:
        """(M, a, b): these entries but for what the borders add; read where the sums are, handed out as NumPy's."""
        xp = namespace(sums.cross)
        flat = xp.take(xp.reshape(sums.cross, (-1,)), like(sums.cross, self.place.reshape(-1)), axis=0)
        return host(flat).reshape(self.place.shape)

    def outer(self, left: FloatArray, right: FloatArray) -> FloatArray:
        """(M, a, b): the entries of ``left @ right.T``, both (P, r), for every set."""
        return np.matmul(left[self.rows], np.swapaxes(right[self.columns], 1, 2))
