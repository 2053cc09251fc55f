"""Which variables hang together, and which drive each other in circles."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csgraph

from scarcity.engine.operators.structure.matrix import Links

__all__ = ["components"]


def components(links: Links) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """(N,) weak and (N,) strong component of each variable, 0, 1 … from the largest on.

    Of equally large ones the first is that which holds the first variable. Two variables are in one strong component
    if each drives the other, directly or through others: they are in a feedback loop.

    Source: Tarjan (1972), as Pearce (2005) has it; here of scipy.sparse.csgraph.

    >>> from scarcity.engine.operators.structure import link_matrix
    >>> weak, strong = components(link_matrix([[0, 1, 0, 0], [1, 0, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0]]))
    >>> weak.tolist(), strong.tolist()
    ([0, 0, 0, 1], [0, 0, 1, 2])
    """
    kinds: Any = csgraph.connected_components
    weak, strong = (_by_size(kinds(links, directed=True, connection=kind)[1]) for kind in ("weak", "strong"))
    return weak, strong


def _by_size(labels: npt.NDArray[np.int32]) -> npt.NDArray[np.int64]:
    if not len(labels):
        return np.zeros(0, dtype=np.int64)
    _, first, sizes = np.unique(labels, return_index=True, return_counts=True)
    rank = np.empty(len(sizes), dtype=np.int64)
    rank[np.lexsort((first, -sizes))] = np.arange(len(sizes))
    return rank[labels]
