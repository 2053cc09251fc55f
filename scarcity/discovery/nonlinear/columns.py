"""What each column of a regression stands for: which variables, at which lag, by which map."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.nonlinear.features import Features
from scarcity.numerics.arrays import BoolArray, IndexArray
from scarcity.numerics.maps import LINEAR, PRODUCT


@dataclass(frozen=True, eq=False)
class Columns:
    """Q columns; the arrays are (Q,).

    Attributes
    ----------
    n_variables
        N.
    kind, first, second, lag
        The map, its variable (or the two of a product; else both are the same), and the lag.
    """

    n_variables: int
    kind: IndexArray
    first: IndexArray
    second: IndexArray
    lag: IndexArray

    @classmethod
    def linear(cls, n_variables: int, max_lag: int) -> Columns:
        """The columns of `Evidence`: column k·N+u is variable u at lag k."""
        lag, variable = np.divmod(np.arange(n_variables * (max_lag + 1)), n_variables)
        return cls(n_variables, np.full(len(lag), LINEAR), variable, variable, lag)

    @classmethod
    def of_series(cls, features: Features, max_lag: int) -> Columns:
        """The columns of N linear series and the series of `features`: column k·(N+M)+s is series s at lag k."""
        n = len(features.normaliser.centre)
        kind = np.concatenate([np.full(n, LINEAR), features.kind])
        first = np.concatenate([np.arange(n), features.first])
        second = np.concatenate([np.arange(n), features.second])
        lag, series = np.divmod(np.arange(len(kind) * (max_lag + 1)), len(kind))
        return cls(n, kind[series], first[series], second[series], lag)

    def __len__(self) -> int:
        return len(self.kind)

    def same(self, other: Columns) -> bool:
        """Whether the other columns stand for the same, in the same order."""
        return self.n_variables == other.n_variables and all(
            np.array_equal(getattr(self, name), getattr(other, name))
            for name in ("kind", "first", "second", "lag")
        )

    def taken(self, index: IndexArray) -> Columns:
        """Some of the columns."""
        return Columns(
            self.n_variables, self.kind[index], self.first[index], self.second[index], self.lag[index]
        )

    @property
    def nonlinear(self) -> BoolArray:
        """(Q,) whether a column is a map or a product."""
        return self.kind != LINEAR

    @property
    def product(self) -> BoolArray:
        """(Q,) whether a column is a product of two variables."""
        return self.kind == PRODUCT

    def within(self, links: BoolArray) -> BoolArray:
        """(N, Q) target × column: whether all links of the column are among `links` (source, target, lag)."""
        return (links[self.first, :, self.lag] & links[self.second, :, self.lag]).T
