"""Through whom the shortest ways between others lead."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt
import rustworkx  # pyright: ignore[reportMissingTypeStubs]

from scarcity.engine.operators.structure.matrix import Links, binary, edges_of
from scarcity.engine.operators.structure.reach import Reach, reach
from scarcity.numerics.arrays import Float32Array, FloatArray

__all__ = ["betweenness", "from_sources", "one_by_one"]

_rustworkx: Any = rustworkx
_SOURCES: Final = 64
"""Sources side by side: their arrays fit into the cache of a core."""
_LEAST: Final = 256
"""Variables below which the calls would cost more than the arithmetic."""
_DEARER: Final = 30
"""How often a step of the products goes into one of a search: measured on 45 kinds of graph, .8 and 26 ns."""
_MOST: Final = 1e30
"""Ways to a variable above which their number, or its inverse, may leave the range of single precision."""


def betweenness(links: Links, seen: Reach | None = None) -> FloatArray:
    """(N,) share of the shortest ways between two others that lead through a variable; the strength does not count.

    The sum over all ordered pairs of others, divided by their number (N-1)(N-2).

    Parameters
    ----------
    links: (N, N) as `link_matrix` gives them.
    seen: of the same links, if it is known.

    Two ways to the same figures, chosen by what they cost: sparse products for many sources at once where most
    variables are reached within a few links, rustworkx where ways are long or lead to few.

    Source: Freeman (1977); Brandes (2001).

    >>> from scarcity.engine.operators.structure import link_matrix
    >>> betweenness(link_matrix([[0, 1, 0], [0, 0, 1], [0, 0, 0]])).tolist()
    [0.0, 0.5, 0.0]
    """
    n, m = int(links.shape[0]), int(links.nnz)
    if n < 3:
        return np.zeros(n)
    if n >= _LEAST:
        told = reach(links) if seen is None else seen
        together, singly = int(told.farthest.sum()) * n * (m + 2 * n), int(told.driven.sum()) * m
        if together < _DEARER * singly and (found := from_sources(links, told)) is not None:
            return found
    return one_by_one(links)


def one_by_one(links: Links) -> FloatArray:
    """`betweenness` by a search from each variable in turn, of rustworkx; N·M steps however long the ways are."""
    n = int(links.shape[0])
    graph: Any = _rustworkx.PyDiGraph(multigraph=False)
    graph.add_nodes_from(range(n))
    graph.extend_from_edge_list(list(zip(*(ends.tolist() for ends in edges_of(links)), strict=True)))
    # With several threads the last bits would depend on which of them ends first.
    found: Any = _rustworkx.digraph_betweenness_centrality(graph, normalized=True, parallel_threshold=n + 1)
    return np.fromiter(found.values(), dtype=np.float64, count=n)


def from_sources(links: Links, seen: Reach) -> FloatArray | None:
    """`betweenness` by sparse products in single precision, a step along the links of 64 sources each.

    Sources with equally long ways go together. None if there are too many ways to be counted so.
    """
    onward: Any = binary(links, np.float32)
    back: Any = onward.T.tocsr()
    n = int(links.shape[0])
    total = np.zeros(n)
    order = np.argsort(seen.farthest, kind="stable")
    order = order[seen.farthest[order] > 1]  # no way leads through another
    for first in range(0, len(order), _SOURCES):
        through = _dependencies(onward, back, order[first : first + _SOURCES], seen)
        if through is None:
            return None
        total += through.sum(axis=1, dtype=np.float64)
    return total / ((n - 1) * (n - 2))


def _dependencies(onward: Any, back: Any, sources: npt.NDArray[np.intp], seen: Reach) -> Float32Array | None:
    """(N, S) for each source, in shares of the shortest ways to each variable, how many lead through the row.

    Brandes' sums with t = (1 + dependency) / ways in place of the dependency: then a step back is a product,
    t = [one step nearer] · (1 / ways + links · t).
    """
    at = sources, np.arange(len(sources))
    ways = np.zeros((onward.shape[0], len(sources)), dtype=np.float32)
    ways[at] = 1
    fresh = np.float32(1) - ways
    newest = ways
    steps: list[Float32Array] = []
    with np.errstate(over="ignore", invalid="ignore"):  # told by the largest
        for _ in range(int(seen.farthest[sources].max())):
            newest = back @ newest
            newest *= fresh
            ways += newest
            steps.append(np.minimum(newest, np.float32(1)))
            fresh -= steps[-1]
    if not ways.max() < _MOST:
        return None
    ways += fresh  # none leads there: any number but 0
    share = np.reciprocal(ways)
    share -= fresh
    t = share * steps[-1]
    through = t.copy()
    for step in reversed(steps[:-1]):
        t = onward @ t
        t += share
        t *= step
        through += t
    through -= share
    through *= ways
    through[at] = 0
    return through
