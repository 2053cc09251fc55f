"""What each variable drives, directly and through others, step by step: 64 variables a machine word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.engine.operators.structure.matrix import Links

__all__ = ["Reach", "bits_at", "levels", "reach"]

_Words = npt.NDArray[np.uint64]
_SET_BITS = np.array([bin(value).count("1") for value in range(1 << 16)], dtype=np.uint8)


@dataclass(frozen=True, slots=True, eq=False)
class Reach:
    """How far each of N variables reaches along the links.

    Parameters
    ----------
    driven: (N,) how many others it drives, directly or through others.
    distances: (N,) the sum of the least numbers of links to them.
    farthest: (N,) the largest of these numbers; 0 for one that drives nothing.
    """

    driven: npt.NDArray[np.int64]
    distances: npt.NDArray[np.int64]
    farthest: npt.NDArray[np.int64]


def reach(links: Links) -> Reach:
    """Follow the links from every variable at once; (N, N) as `link_matrix` gives them.

    Breadth-first search with the sets of reached variables as bits: a step takes the union of the sets of what a
    variable drives, M·N/64 operations. Source: Then et al. (2014), "The more the merrier" (multi-source BFS).

    >>> from scarcity.engine.operators.structure import link_matrix
    >>> seen = reach(link_matrix([[0, 1, 0], [0, 0, 1], [0, 0, 0]]))
    >>> seen.driven.tolist(), seen.distances.tolist(), seen.farthest.tolist()
    ([2, 1, 0], [3, 1, 0], [2, 1, 0])
    """
    n = links.shape[0]
    driven, distances, farthest = (np.zeros(n, dtype=np.int64) for _ in range(3))
    for step, within in enumerate(levels(links), start=1):
        count = _counted(within) - 1  # without itself
        distances += step * (count - driven)
        farthest[count > driven] = step
        driven = count
    return Reach(driven, distances, farthest)


def levels(links: Links) -> Iterator[_Words]:
    """(N, ⌈N/64⌉) bits after 1, 2, … steps: which variables the row reaches within so many links, itself among them.

    It ends with the last step that reaches something new.
    """
    made: Any = links
    n = int(made.shape[0])
    within = np.zeros((n, (n + 63) // 64), dtype=np.uint64)
    row = np.arange(n)
    within[row, row >> 6] = np.uint64(1) << (row & 63).astype(np.uint64)
    # Each row is among those it takes the union of, so that none is empty.
    starts = made.indptr[:-1] + row
    onto = np.insert(made.indices, made.indptr[:-1], row)
    while n:
        united = np.bitwise_or.reduceat(within.take(onto, axis=0), starts, axis=0)
        if np.array_equal(united, within):
            return
        within = united
        yield within


def bits_at(
    within: _Words, row: npt.NDArray[np.int64], column: npt.NDArray[np.int64]
) -> npt.NDArray[np.bool_]:
    """Whether `column` is in the set of `row`, pair by pair."""
    return ((within[row, column >> 6] >> (column & 63).astype(np.uint64)) & np.uint64(1)).astype(np.bool_)


def _counted(words: _Words) -> npt.NDArray[np.int64]:
    """(N,) bits that are set in each row."""
    # np.bitwise_count came with NumPy 2.
    count: Any = getattr(np, "bitwise_count", None)
    set_bits = count(words) if count is not None else _SET_BITS[words.view(np.uint16)]
    return set_bits.sum(axis=1, dtype=np.int64)
