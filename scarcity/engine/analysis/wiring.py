"""The links of a causal graph as matrices: what the operators on structure read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse

from scarcity.engine.operators.structure import Links, link_matrix
from scarcity.graph import CausalGraph
from scarcity.graph.responses import acts_both_ways

__all__ = ["Wiring", "wiring_of"]

_Floats = npt.NDArray[np.float64]
_TINY = float(np.finfo(np.float64).tiny)


@dataclass(frozen=True, slots=True, eq=False)
class Wiring:
    """One entry a pair of different variables, whatever the number of lags between them.

    Parameters
    ----------
    directed: (N, N) sums of absolute effects of the directed links; source × target.
    either: the same, and links without direction at [i, j], i < j; directions do not count here.
    drives, driven: (N,) sums of absolute effects out and in; a link without direction counts half at either end.
    lag: (N, N) sparse, lag + 1 of the strongest directed link.
    effect: (N, N) sparse, its signed effect; NaN where it moves both ways.
    loose: (N, N) absolute effects of links without direction at [i, j], i < j.
    own: (N,) whether the variable carries over from its own past.
    """

    directed: Links
    either: Links
    drives: _Floats
    driven: _Floats
    lag: Any
    effect: Any
    loose: Links
    own: npt.NDArray[np.bool_]


def wiring_of(graph: CausalGraph) -> Wiring:
    """The matrices of `graph`."""
    n = len(graph.variables)
    weights = graph.weights
    source, target, lag = _places(graph.adjacency)
    apart = source != target
    own = np.zeros(n, dtype=np.bool_)
    own[source[~apart]] = True
    source, target, lag = source[apart], target[apart], lag[apart]
    signed = weights[source, target, lag]
    size = np.abs(signed)
    # A link of strength 0 is one all the same.
    directed = link_matrix(_matrix(np.maximum(size, _TINY), source, target, n))
    one, other = _places(graph.undirected)
    one, other = one[one < other], other[one < other]
    loose = link_matrix(_matrix(np.maximum(np.abs(weights[one, other, 0]), _TINY), one, other, n))
    half = 0.5 * np.asarray((loose + loose.T).sum(axis=1)).ravel()
    # The strongest of the links between two variables: sorted by pair, then by size, the last of each pair.
    order = np.lexsort((-lag, size, target, source))
    source, target, lag, signed = source[order], target[order], lag[order], signed[order]
    last = np.append((np.diff(source) != 0) | (np.diff(target) != 0), True)[: len(source)]
    at = source, target, lag
    both_ways = graph.bent[at] & acts_both_ways(
        graph.effects[at], graph.ci_low[at], graph.ci_high[at], signed
    )
    signed = np.where(both_ways, np.nan, signed)
    return Wiring(
        directed=directed,
        either=directed + loose,
        drives=np.bincount(source, np.abs(weights[source, target, lag]), n) + half,
        driven=np.bincount(target, np.abs(weights[source, target, lag]), n) + half,
        lag=_matrix(lag[last] + 1.0, source[last], target[last], n),
        effect=_matrix(signed[last], source[last], target[last], n),
        loose=loose,
        own=own,
    )


def _places(held: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.intp], ...]:
    """`np.nonzero`, which takes ten times as long where there is more than one axis."""
    return np.unravel_index(np.flatnonzero(held), held.shape)


def _matrix(
    values: npt.NDArray[np.floating[Any]], source: npt.NDArray[np.intp], target: npt.NDArray[np.intp], n: int
) -> sparse.csr_array[Any]:
    made: Any = sparse.coo_array
    return made((values, (source, target)), shape=(n, n)).tocsr()
