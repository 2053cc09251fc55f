"""The columns of each variable's regression: those of its model, and those that could join."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import BoolArray, IndexArray

__all__ = ["Columns"]


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """What each variable is regressed on, and what could join.

    Attributes
    ----------
    members
        (N, k) columns of the present model, -1 where empty; column l·N+u is variable u at lag l.
    candidates
        (N, P) columns that might enter; members among them are passed over.
    """

    members: IndexArray
    candidates: BoolArray

    @classmethod
    def of(cls, graph: CausalGraph, order: list[int]) -> Columns:
        """The parents in `graph`; candidates are all lags and, within a row, what stands before in `order`."""
        n, lags = len(graph.variables), graph.max_lag + 1
        parents = graph.adjacency.transpose(1, 2, 0).reshape(n, lags * n)
        width = max(1, int(parents.sum(1).max()))
        members = np.full((n, width), -1, dtype=np.intp)
        target, column = np.nonzero(parents)
        place = np.arange(len(target)) - np.searchsorted(target, target)
        members[target, place] = column
        candidates = np.zeros((n, lags * n), dtype=np.bool_)
        candidates[:, n:] = True
        for place_, j in enumerate(order):
            candidates[j, order[:place_]] = True
        return cls(members, candidates)

    def with_members(self, extra: IndexArray) -> Columns:
        """One more column for each variable; extra (N,), -1 for none."""
        return Columns(np.concatenate([self.members, extra[:, None]], axis=1), self.candidates)
