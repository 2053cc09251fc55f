"""Feedback loops: variables that drive themselves through others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from scarcity.engine.operators.structure.components import components
from scarcity.engine.operators.structure.matrix import Links
from scarcity.engine.operators.structure.reach import bits_at, levels
from scarcity.errors import OptionError

__all__ = ["Loops", "loops"]

_Paths = npt.NDArray[np.int64]
_AT_ONCE: Final = 200_000
"""Unfinished ways that are followed side by side before the search is given up."""


@dataclass(frozen=True, slots=True)
class Loops:
    """Feedback loops, the shortest first.

    Parameters
    ----------
    paths: of each loop its variables in the order of driving, the one with the lowest number first; the last drives the
        first.
    longest: every loop of up to so many links stands in `paths`.
    complete: whether all loops do, of any length.
    """

    paths: tuple[tuple[int, ...], ...]
    longest: int
    complete: bool


def loops(links: Links, *, longest: int = 8, most: int = 200) -> Loops:
    """Loops of at least two variables in which none occurs twice.

    There may be exponentially many: lengths are taken in turn, and the search ends before the first length with which
    there would be more than `most`.

    Parameters
    ----------
    links: (N, N) as `link_matrix` gives them.
    longest: links of the longest loops that are looked for, at least 2.
    most: loops that are listed at the most.

    Raises
    ------
    OptionError: `longest` is below 2 or `most` is below 1.

    Ways grow from their variable with the lowest number and are left as soon as too few links remain to come back, so
    that the work goes into loops, not into dead ends. Tested against Johnson (1975) as networkx has it.

    >>> from scarcity.engine.operators.structure import link_matrix
    >>> loops(link_matrix([[0, 1, 0], [1, 0, 1], [1, 0, 0]])).paths
    ((0, 1), (0, 1, 2))
    """
    if longest < 2 or most < 1:
        raise OptionError(f"longest must be at least 2 and most at least 1, not {longest} and {most}.")
    made: Any = links
    found: list[tuple[int, ...]] = []
    within: list[npt.NDArray[np.uint64]] = []
    for step, each in enumerate(levels(made), start=1):
        within.append(each)
        if step == longest:
            break
    if not within:  # there is no link
        return Loops((), longest, True)
    last = longest
    for length in range(2, longest + 1):
        paths = _closed(made, within, length, most - len(found))
        if paths is None:
            last = length - 1
            break
        found += [tuple(path) for path in paths.tolist()]
    return Loops(tuple(found), last, last == longest and not _knotted(made, longest))


def _closed(links: Any, within: list[npt.NDArray[np.uint64]], length: int, most: int) -> _Paths | None:
    """(K, length) all loops of that length; None if there are more than `most`, or too many ways to follow."""
    paths: _Paths = np.arange(int(links.shape[0]), dtype=np.int64)[:, None]
    for left in range(length - 1, -1, -1):
        longer = _longer(links, within, paths, left)
        if longer is None:
            return None
        paths = longer
    return paths[:, :-1] if len(paths) <= most else None


def _longer(links: Any, within: list[npt.NDArray[np.uint64]], paths: _Paths, left: int) -> _Paths | None:
    """`paths` with one link more, those that may still be back at their start after `left` links more."""
    end = paths[:, -1]
    count = (links.indptr[end + 1] - links.indptr[end]).astype(np.int64)
    if count.sum() > 8 * _AT_ONCE:
        return None
    row = np.repeat(np.arange(len(paths)), count)
    offset = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count)
    onto = links.indices[links.indptr[end][row] + offset].astype(np.int64)
    start = paths[row, 0]
    if left == 0:
        return np.concatenate([paths, paths[:, :1]], axis=1)[np.unique(row[onto == start])]
    keep = (onto > start) & bits_at(within[min(left, len(within)) - 1], onto, start)
    row, onto = row[keep], onto[keep]
    if paths.shape[1] > 1:
        fresh = (paths[row] != onto[:, None]).all(axis=1)
        row, onto = row[fresh], onto[fresh]
    if len(row) > _AT_ONCE:
        return None
    return np.concatenate([paths[row], onto[:, None]], axis=1)


def _knotted(links: Any, longest: int) -> bool:
    """Whether a strong component is large enough to hold a loop of more than `longest` links."""
    return bool((np.bincount(components(links)[1], minlength=1) > longest).any())
