"""The links of a graph as short arrays: what a picture, an archive and a comparison read of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from scarcity.graph.causal_graph import CausalGraph
from scarcity.graph.responses import acts_both_ways
from scarcity.graph.words import certainty_levels

__all__ = [
    "BENT",
    "BOTH_WAYS",
    "CERTAINTY_SHIFT",
    "DIRECTED",
    "ESTABLISHED",
    "LinkTable",
    "VALUES",
    "links_at",
]

VALUES: Final = ("effect", "ci_low", "ci_high", "stability", "coefficient", "weight", "partial_r2")
DIRECTED, ESTABLISHED, CERTAINTY_SHIFT, BENT, BOTH_WAYS = 1, 2, 2, 16, 32
_NARROW: Final = 2**15

_Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class LinkTable:
    """m links of a graph of n variables; in the order of `links_at` where it is made by `of`.

    Parameters
    ----------
    at: (m, 3) source, target and lag; an undirected link once, as [i, j, 0], i < j.
    values: (m, 7) as in `VALUES`; NaN where not computed.
    flags: (m,) sums of `DIRECTED`, `ESTABLISHED`, the certainty << `CERTAINTY_SHIFT`, `BENT` and `BOTH_WAYS`.
    nodes: (n, 3) sums of absolute weights out and in, and the sum of the weights of the own past; an undirected link
        counts half for either end.
    """

    at: npt.NDArray[np.integer]
    values: _Floats
    flags: npt.NDArray[np.uint8]
    nodes: _Floats

    @classmethod
    def of(cls, graph: CausalGraph) -> LinkTable:
        """The links of `graph`.

        >>> import scarcity
        >>> graph = scarcity.discover(scarcity.datasets.linear(n_variables=3, n_rows=400, seed=3).data, max_lag=2)
        >>> len(LinkTable.of(graph).at) == graph.links
        True
        """
        at, n = links_at(graph), len(graph.variables)
        source, target, lag = index = tuple(at.T)
        weights = graph.weights[index]
        effect, low, high = graph.effects[index], graph.ci_low[index], graph.ci_high[index]
        stability = graph.stability[index]
        loose = graph.undirected[source, target] & (lag == 0)
        flags = np.where(loose, 0, DIRECTED) | np.where(graph.established[index], ESTABLISHED, 0)
        ends = low, high
        if graph.terms is not None:
            bent = graph.bent[index]
            swings = bent & acts_both_ways(effect, low, high, weights)
            flags |= np.where(bent, BENT, 0) | np.where(swings, BOTH_WAYS, 0)
            ends = np.where(bent, weights, low), np.where(bent, weights, high)
        flags |= certainty_levels(stability, *ends).astype(np.int64) << CERTAINTY_SHIFT
        columns = (effect, low, high, stability, graph.coefficients[index], weights, graph.partial_r2[index])
        # A raw coefficient may lie beyond float32: it becomes infinite there and is not shown.
        with np.errstate(over="ignore"):
            values = np.stack(columns, axis=1).astype(np.float32)
        narrow = np.int16 if n < _NARROW else np.int32
        return cls(at.astype(narrow), values, flags.astype(np.uint8), _node_sums(at, weights, loose, n))

    @property
    def nbytes(self) -> int:
        """Of all arrays."""
        return self.at.nbytes + self.values.nbytes + self.flags.nbytes + self.nodes.nbytes

    @property
    def keys(self) -> npt.NDArray[np.int64]:
        """(m,) one number a link; equal for the same source, target and lag in graphs of as many variables."""
        source, target, lag = self.at.T.astype(np.int64)
        n = len(self.nodes)
        return (lag * n + source) * n + target

    @property
    def weights(self) -> _Floats:
        """(m,) what ranks links."""
        return self.values[:, VALUES.index("weight")]

    def between(self) -> npt.NDArray[np.bool_]:
        """(m,) links between two different variables."""
        return self.at[:, 0] != self.at[:, 1]

    def taken(self, rows: npt.NDArray[np.integer] | npt.NDArray[np.bool_]) -> LinkTable:
        """Only these rows, in this order."""
        return replace(self, at=self.at[rows], values=self.values[rows], flags=self.flags[rows])

    def onto(
        self, names: tuple[str, ...], others: tuple[str, ...]
    ) -> tuple[LinkTable, npt.NDArray[np.intp] | None]:
        """The same links, of the variables `names`, numbered as in `others`, and which rows are left.

        Links of a variable that `others` lacks are left out; what only `others` holds has none. The rows are None where
        all are left as they were.
        """
        if names == others:
            return self, None
        place = {name: row for row, name in enumerate(others)}
        to = np.array([place.get(name, -1) for name in names], dtype=np.int64)
        ends = to[self.at[:, :2]]
        kept = np.flatnonzero((ends >= 0).all(axis=1))
        narrow = np.int16 if len(others) < _NARROW else np.int32
        at = np.column_stack((ends[kept], self.at[kept, 2])).astype(narrow)
        nodes = np.zeros((len(others), self.nodes.shape[1]), np.float32)
        nodes[to[to >= 0]] = self.nodes[to >= 0]
        return LinkTable(at, self.values[kept], self.flags[kept], nodes), kept


def links_at(graph: CausalGraph) -> npt.NDArray[np.int64]:
    """(m, 3) source, target and lag of all links, the strongest first; an undirected one once, as [i, j, 0], i < j."""
    chosen = graph.adjacency.copy()
    chosen[:, :, 0] |= np.triu(graph.undirected)
    at = np.column_stack(np.unravel_index(np.flatnonzero(chosen), chosen.shape)).astype(np.int64)
    order = np.argsort(-np.abs(graph.weights[tuple(at.T)]), kind="stable")
    return at[order]


def _node_sums(
    at: npt.NDArray[np.int64], weights: npt.NDArray[np.float64], loose: npt.NDArray[np.bool_], n: int
) -> _Floats:
    source, target = at[:, 0], at[:, 1]
    own, strength = source == target, np.abs(weights)
    directed, half = np.where(own | loose, 0.0, strength), np.where(loose, 0.5 * strength, 0.0)
    open_ = np.bincount(source, half, n) + np.bincount(target, half, n)
    sums = (
        np.bincount(source, directed, n) + open_,
        np.bincount(target, directed, n) + open_,
        np.bincount(source, np.where(own, weights, 0.0), n),
    )
    return np.stack(sums, axis=1).astype(np.float32)
