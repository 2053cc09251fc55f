"""Ways through a graph along which a fault can have come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
from scipy.sparse import csgraph, csr_array

from scarcity.errors import DataError
from scarcity.graph import CausalGraph
from scarcity.graph.arrays import BoolArray, FloatArray

__all__ = ["GraphLike", "Routes", "routes_of"]

GraphLike: TypeAlias = "CausalGraph | Iterable[tuple[str, str]] | Any"

_dijkstra: Any = csgraph.dijkstra  # its type knows no single index
_LEAST: Final = 1e-6
_STEP: Final = 1e-6  # of two ways as good, the shorter


@dataclass(frozen=True, slots=True, eq=False)
class Routes:
    """Which variable drives which at any lag; `links[i, j]`: the i-th drives the j-th."""

    names: tuple[str, ...]
    links: BoolArray
    max_lag: int

    def hops(self, target: int) -> FloatArray:
        """(n,) links of the shortest way to `target`, infinite where there is none."""
        steps: Any = csr_array(self.links.T.astype(np.float64))
        return np.asarray(_dijkstra(steps, indices=target, unweighted=True), dtype=np.float64)

    def reach(self, passing: FloatArray, sources: Any) -> FloatArray:
        """(sources, n) how well the best way from each source gets through: the product of `passing` along it.

        passing: (n,) how sure it is that a variable passes something on, 0 to 1; the source itself is not counted.
        """
        far: FloatArray = np.array(_dijkstra(self._costs(passing), indices=sources), dtype=np.float64)
        far[np.arange(len(sources)), sources] = np.inf
        return np.exp(-far)

    def ways(self, passing: FloatArray, target: int) -> list[tuple[int, ...]]:
        """The best way from each variable to `target`, both ends included; empty where there is none."""
        found: Any = _dijkstra(self._costs(passing).T.tocsr(), indices=target, return_predecessors=True)
        following: list[int] = found[1].tolist()
        ways: list[tuple[int, ...]] = []
        for start in range(len(self.names)):
            way: list[int] = [start]
            while following[way[-1]] >= 0:
                way.append(following[way[-1]])
            ways.append(tuple(way) if way[-1] == target and len(way) > 1 else ())
        return ways

    def _costs(self, passing: FloatArray) -> Any:
        at = np.nonzero(self.links)
        costs = _STEP - np.log(np.clip(passing[at[1]], _LEAST, 1.0))
        dense = np.zeros(self.links.shape)
        dense[at] = costs
        return csr_array(dense)


def routes_of(graph: GraphLike, variables: Iterable[str]) -> Routes:
    """The links of `graph` over its own names and `variables`, in the order of the alphabet.

    Parameters
    ----------
    graph: a CausalGraph, of which a link without direction leads both ways; a networkx graph; or pairs
        (cause, effect).
    variables: names that have to be there.

    Raises DataError where `graph` is none of these.
    """
    pairs: list[tuple[str, str]]
    if isinstance(graph, CausalGraph):
        linked: BoolArray = graph.adjacency.any(axis=2) | graph.undirected
        pairs = [(graph.variables[i], graph.variables[j]) for i, j in np.argwhere(linked) if i != j]
        own, max_lag = graph.variables, graph.max_lag
    else:
        pairs, max_lag = _pairs(graph), 0
        own = tuple(name for pair in pairs for name in pair)
    names = tuple(sorted({*own, *variables}))
    at = {name: k for k, name in enumerate(names)}
    links = np.zeros((len(names), len(names)), dtype=np.bool_)
    for cause, effect in pairs:
        links[at[cause], at[effect]] = cause != effect
    return Routes(names, links, max_lag)


def _pairs(graph: Any) -> list[tuple[str, str]]:
    edges: Any = getattr(graph, "edges", graph)  # networkx, whose edges may be a method or a view
    edges = edges() if callable(edges) else edges
    try:
        found: list[list[Any]] = [list(edge) for edge in edges]
    except TypeError:
        found = [[]]
    if isinstance(graph, str) or any(len(edge) < 2 or not all(map(_is_name, edge[:2])) for edge in found):
        raise DataError(
            f"graph must be a CausalGraph, a networkx DiGraph or pairs of names (cause, effect), got "
            f"{type(graph).__name__}; of a list of calls turn each (caller, called) around where the called one is the "
            f"cause, as it is for latencies and errors."
        )
    return [(str(edge[0]), str(edge[1])) for edge in found]


def _is_name(value: object) -> bool:
    return isinstance(value, str | int | np.integer)
