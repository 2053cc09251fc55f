"""A directed graph for a partially directed one, with the same colliders."""

from __future__ import annotations

import numpy as np

from scarcity.numerics.arrays import BoolArray


def consistent_extension(directed: BoolArray, undirected: BoolArray) -> BoolArray:
    """Direct every undirected link so that no circle and, where possible, no new collider arises.

    Parameters
    ----------
    directed
        (N, N) source × target, without circles.
    undirected
        (N, N) symmetric.

    Returns
    -------
    (N, N) source × target, all links. Where no extension without new colliders exists, some are accepted.

    Source: Dor & Tarsi (1992): a sink whose undirected neighbours are adjacent to all its neighbours is taken out,
    with its links pointing to it, until nothing is left.
    """
    out, open_ = directed.copy(), undirected.copy()
    left = list(range(len(directed)))
    while left:
        sinks = [v for v in left if not directed[v, left].any()]
        sink = next((v for v in sinks if _harmless(v, left, directed, open_)), sinks[0])
        out[open_[:, sink], sink] = True
        open_[sink] = open_[:, sink] = False
        left.remove(sink)
    return out


def _harmless(sink: int, left: list[int], directed: BoolArray, open_: BoolArray) -> bool:
    adjacent = directed | directed.T | open_
    around = [v for v in left if adjacent[sink, v]]
    return all(adjacent[v, other] for v in np.nonzero(open_[sink])[0] for other in around if other != v)
