"""Through which links one variable reaches another: the path whose weights have the largest product."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

__all__ = ["Paths", "reached"]

_LEAST: Final = 1e-12


@dataclass(frozen=True, eq=False)
class Paths:
    """The strongest paths from some variables to all others.

    Attributes
    ----------
    before
        (N,) the variable before each one on its path; negative where there is none.
    lags
        (N, N) of the strongest link from source to target.
    """

    variables: tuple[str, ...]
    before: IndexArray
    lags: IndexArray

    @classmethod
    def of(cls, graph: CausalGraph, sources: Sequence[int]) -> Paths:
        """Along directed links; a bent one counts by its size. The own past is no step of a path."""
        size = np.where(graph.adjacency, np.abs(graph.weights), 0.0)
        strongest: FloatArray = size.max(2)
        np.fill_diagonal(strongest, 0.0)
        source, target = np.nonzero(strongest > _LEAST)
        # A standardised weight may pass 1; a path is not to become stronger by being longer.
        cost = -np.log(np.minimum(strongest[source, target], 0.999))
        n = len(graph.variables)
        costs = csr_array((cost, (source, target)), shape=(n, n))
        _, before, _ = dijkstra(costs, indices=list(sources), min_only=True, return_predecessors=True)
        return cls(
            graph.variables, np.asarray(before, dtype=np.intp), np.asarray(size.argmax(2), dtype=np.intp)
        )

    def to(self, target: int) -> list[int]:
        """The places on the path to `target`, the source first; empty where there is no path."""
        if self.before[target] < 0:
            return []
        out = [target]
        while self.before[out[-1]] >= 0:
            out.append(int(self.before[out[-1]]))
        return out[::-1]

    def links(self, target: int) -> list[tuple[int, int, int]]:
        """(source, target, lag) of each link on the path to `target`, in order; empty where there is no path."""
        return [(i, j, int(self.lags[i, j])) for i, j in pairwise(self.to(target))]

    def words(self, target: int) -> str:
        """Such as "rain → river (2) → flood (1)": after each variable the lag of the link into it; empty: no path."""
        links = self.links(target)
        steps = [self.variables[links[0][0]]] if links else []
        steps += [f"{self.variables[j]} ({lag})" for _, j, lag in links]
        return " → ".join(steps)


def reached(graph: CausalGraph, sources: Sequence[int]) -> BoolArray:
    """(N,) variables that some links lead to from `sources`, and these themselves; undirected links both ways."""
    leads = graph.adjacency.any(2) | graph.undirected
    out = np.zeros(len(graph.variables), dtype=np.bool_)
    out[list(sources)] = True
    while (grown := out | leads[out].any(0)).sum() > out.sum():
        out = grown
    return out
