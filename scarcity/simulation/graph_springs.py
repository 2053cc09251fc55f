"""The links of a causal graph as a layout and a level of detail take them: pairs of nodes with a strength."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from scarcity.graph import CausalGraph

__all__ = ["springs_of"]


def springs_of(graph: CausalGraph) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    """(M, 2) pairs of linked variables, each once, and the sum of their absolute effects over lags."""
    weights = np.abs(graph.weights)
    strength = weights * graph.adjacency
    strength[:, :, 0] += weights[:, :, 0] * np.triu(graph.undirected)
    both = strength.sum(axis=2)
    both = np.triu(both + both.T, 1)
    edges = np.argwhere(both > 0)
    return edges.astype(np.int64), both[edges[:, 0], edges[:, 1]]
