"""How often straight lines cross, and an order of rows in which they seldom do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

__all__ = ["Segments", "crossings", "crossings_of", "sifted", "spectral"]

Segments = npt.NDArray[np.int64]
"""(K, 4): column and row of the one end, column and row of the other, by number."""
_Order = npt.NDArray[np.int64]
_WORK: Final = 10_000_000  # pairs of lines that one search compares at most: about half a second
_REACH: Final = 10
_TILE: Final = 1 << 18


def crossings(segments: Segments, order: _Order) -> int:
    """How many pairs of lines cross between their ends, with row ``order[i]`` the i-th from the top.

    Lines that touch or lie on each other do not cross.

    >>> crossings(np.array([[0, 0, 1, 1], [0, 1, 1, 0]]), np.array([0, 1]))
    1
    """
    ends = _placed(segments, order)
    tile = max(1, _TILE // max(len(ends), 1))
    rows = (_crossed(ends[begin : begin + tile], ends) for begin in range(0, len(ends), tile))
    return sum(int(np.count_nonzero(each)) for each in rows) // 2


def crossings_of(segments: Segments, lines: npt.NDArray[np.int64], order: _Order) -> int:
    """How many pairs cross that have at least one of `lines`, given by number, in them."""
    ends = _placed(segments, order)
    crossed = _crossed(ends[lines], ends)
    return int(np.count_nonzero(crossed)) - int(np.count_nonzero(crossed[:, lines])) // 2


def sifted(segments: Segments, order: _Order, work: int = _WORK) -> _Order:
    """`order` with each row in turn moved by up to 10 places to where fewest lines cross, until none gains.

    Parameters
    ----------
    work: pairs of lines to compare at most; then the search ends early.

    Source: Rudell (1993), sifting; for crossings Matuszewski, Schönfeld & Molitor (1999).
    """
    rows = order.copy()
    at = [np.flatnonzero((segments[:, 1] == row) | (segments[:, 3] == row)) for row in range(len(order))]
    gained = True
    while gained and work > 0:
        gained = False
        for row in order.tolist():
            better, done = _moved(segments, rows, row, at)
            gained |= better is not rows
            rows = better
            work -= done
            if work <= 0:
                break
    return rows


def _moved(
    segments: Segments, rows: _Order, row: int, at: Sequence[npt.NDArray[np.int64]]
) -> tuple[_Order, int]:
    """`rows` with `row` where fewest lines cross, and how many pairs were compared; `at` has the lines of each row."""
    begun = int((rows == row).argmax())
    best, fewest, work = rows, 0, 0
    for way, last in ((-1, max(begun - _REACH, 0)), (1, min(begun + _REACH, len(rows) - 1))):
        tried, change = rows, 0
        for place in range(begun, last, way):
            swapped = tried.copy()
            swapped[place], swapped[place + way] = tried[place + way], tried[place]
            lines = np.flatnonzero(np.bincount(np.concatenate([at[row], at[int(tried[place + way])]])))
            change += crossings_of(segments, lines, swapped) - crossings_of(segments, lines, tried)
            work += 2 * len(lines) * len(segments)
            tried = swapped
            if change < fewest:
                best, fewest = tried, change
    return best, work


def spectral(n: int, segments: Segments) -> _Order:
    """An order in which rows that are linked stand near each other, one connected part after the other.

    Source: Juvan & Mohar (1992): the second eigenvector of the Laplacian.
    """
    one, other = segments[:, 1], segments[:, 3]
    links: Any = np.zeros((n, n))
    np.add.at(links, (one, other), 1.0)
    links += links.T
    np.fill_diagonal(links, 0)
    part: npt.NDArray[np.int32] = connected_components(coo_array(links), directed=False)[1]
    orders: list[_Order] = []
    for number in range(int(part.max(initial=-1)) + 1):
        inside = np.flatnonzero(part == number)
        within = links[np.ix_(inside, inside)]
        height = np.linalg.eigh(np.diag(within.sum(axis=1)) - within)[1][:, min(1, len(inside) - 1)].round(9)
        if height @ np.arange(len(inside)) < height.sum() * (len(inside) - 1) / 2:
            height = -height  # as near to the given order as it can be
        orders.append(inside[np.argsort(height, kind="stable")])
    orders.sort(key=len, reverse=True)
    return np.concatenate(orders) if orders else np.zeros(0, dtype=np.int64)


def _placed(segments: Segments, order: _Order) -> Segments:
    height = np.empty_like(order)
    height[order] = np.arange(len(order))
    return np.column_stack([segments[:, 0], height[segments[:, 1]], segments[:, 2], height[segments[:, 3]]])


def _crossed(some: Segments, ends: Segments) -> npt.NDArray[np.bool_]:
    """(k, K) whether the ends of either line lie on different sides of the other."""
    return _apart(some, ends) & _apart(ends, some).T


def _apart(lines: Segments, ends: Segments) -> npt.NDArray[np.bool_]:
    """(k, K) whether the two `ends` lie on different sides of each of the `lines`."""
    x, y, to_x, to_y = (column[:, None] for column in lines.T)
    run, rise = to_x - x, to_y - y
    first = run * (ends[:, 1] - y) - rise * (ends[:, 0] - x)
    second = run * (ends[:, 3] - y) - rise * (ends[:, 2] - x)
    return ((first > 0) & (second < 0)) | ((first < 0) & (second > 0))
