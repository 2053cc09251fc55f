"""Where the nodes of a live graph stand: the layout, kept from one graph to the next."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from scarcity.graph import CausalGraph
from scarcity.simulation import LayoutState, init, settle, update

__all__ = ["FLAT_UP_TO", "Placement"]

FLAT_UP_TO: Final = 40
"""Up to so many nodes a plane that faces the viewer holds all of them legibly, so that is how they begin."""
_FIRST_STEPS, _STEPS = 150, 40


class Placement:
    """Lays a graph out once, then moves it as little as a changed graph allows.

    Parameters
    ----------
    seed: the same seed gives the same picture.
    dimensions: 2 or 3; None is 2 for graphs of up to 40 nodes, else 3.
    """

    def __init__(self, seed: int = 0, dimensions: int | None = None) -> None:
        self._seed, self._dimensions = seed, dimensions
        self._state: LayoutState | None = None

    @property
    def dimensions(self) -> int:
        """Of the layout there is."""
        return self._state.dimensions if self._state else self._dimensions or 3

    def choose(self, dimensions: int) -> None:
        """Lay out anew in 2 or 3 dimensions from the next graph on."""
        if dimensions != self.dimensions:
            self._state = None
        self._dimensions = dimensions

    def follow(self, graph: CausalGraph) -> npt.NDArray[np.float32]:
        """(n, 3) positions of the nodes of `graph`."""
        edges, weights = springs_of(graph)
        n = len(graph.variables)
        if self._state is None:
            dimensions = self._dimensions or (2 if n <= FLAT_UP_TO else 3)
            state = init(n, edges, weights, self._seed, dimensions, names=graph.variables)
            self._state = settle(state, _FIRST_STEPS)
        else:
            self._state = settle(update(self._state, graph.variables, edges, weights), _STEPS)
        return self._state.positions


def springs_of(graph: CausalGraph) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    """(M, 2) pairs of linked variables, each once, and the sum of their absolute effects over lags."""
    strength = np.abs(graph.effects) * graph.adjacency
    strength[:, :, 0] += np.abs(graph.effects[:, :, 0]) * np.triu(graph.undirected)
    both = strength.sum(axis=2)
    both = np.triu(both + both.T, 1)
    edges = np.argwhere(both > 0)
    return edges.astype(np.int64), both[edges[:, 0], edges[:, 1]]
