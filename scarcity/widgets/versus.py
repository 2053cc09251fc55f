"""Two graphs in one picture: what each link is in the later one and was in the earlier one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from scarcity.graph.changes import WORTH_TELLING
from scarcity.graph.link_table import BOTH_WAYS, DIRECTED, VALUES, LinkTable

__all__ = ["CODES", "VERSUS_COLUMNS", "Versus", "versus"]

VERSUS_COLUMNS: Final = ("versus", "other", "other_low", "other_high", "other_way")
CODES: Final = ("same", "came", "went", "stronger", "weaker", "turned")
SAME, CAME, WENT, STRONGER, WEAKER, TURNED = range(6)
ALIKE, REVERSED, OPEN, KNOWN = range(4)
_EFFECT, _LOW, _HIGH = (VALUES.index(name) for name in ("effect", "ci_low", "ci_high"))


@dataclass(frozen=True, slots=True, eq=False)
class Versus:
    """The links that one of two graphs or both have, m in all.

    Parameters
    ----------
    table: the union, the strongest first; a link of both is as in the later graph.
    row: (m,) row in the later graph; -1 for a link that is gone.
    columns: (m, 5) as in `VERSUS_COLUMNS`: row of `CODES`; effect and interval in the earlier graph, NaN where it lacks
        the link; and at lag 0 whether it pointed the same way (0), the other way (1), was open (2), or is open only
        now (3).
    counts: how many links between two variables each of `CODES` but the first is true of, at least 0.05 strong in one
        of the graphs; "weak" counts the others that changed.
    """

    table: LinkTable
    row: npt.NDArray[np.intp]
    columns: npt.NDArray[np.float32]
    counts: Mapping[str, int]


def versus(later: LinkTable, earlier: LinkTable) -> Versus:
    """`later` beside `earlier`, which number the same variables.

    A link of both is told to be stronger, weaker or turned only where the two 90 % intervals do not meet; at lag 0 it
    is turned too if it points elsewhere, or only one graph knows where it points. Without intervals nothing is told of
    strengths, nor of links that act both ways in either graph, whose effect is an average.
    """
    keys, known = _keys(later), _keys(earlier)
    _, now, before = np.intersect1d(keys, known, return_indices=True)
    gone = np.setdiff1d(np.arange(len(known)), before)
    columns = np.full((len(keys) + len(gone), len(VERSUS_COLUMNS)), np.nan, np.float32)
    columns[:, 0], columns[:, 4] = CAME, ALIKE
    columns[len(keys) :, 0] = WENT
    columns[now, 0] = _codes(later.taken(now), earlier.taken(before))
    columns[now, 4] = _ways(later.taken(now), earlier.taken(before))
    columns[now, 1:4] = earlier.values[before][:, [_EFFECT, _LOW, _HIGH]]
    columns[len(keys) :, 1:4] = earlier.values[gone][:, [_EFFECT, _LOW, _HIGH]]
    union = LinkTable(
        np.concatenate((later.at, earlier.at[gone])),
        np.concatenate((later.values, earlier.values[gone])),
        np.concatenate((later.flags, earlier.flags[gone])),
        later.nodes,
    )
    order = np.argsort(-np.abs(union.weights), kind="stable")
    row = np.concatenate((np.arange(len(keys)), np.full(len(gone), -1)))
    made = union.taken(order)
    return Versus(made, row[order], columns[order], _counts(made, columns[order]))


def _keys(table: LinkTable) -> npt.NDArray[np.int64]:
    """As `LinkTable.keys`, whichever way a link at lag 0 points."""
    at = table.at.astype(np.int64)
    now = at[:, 2] == 0
    at[now, :2] = np.sort(at[now, :2], axis=1)
    n = len(table.nodes)
    return (at[:, 2] * n + at[:, 0]) * n + at[:, 1]


def _ways(now: LinkTable, before: LinkTable) -> npt.NDArray[np.int64]:
    was, is_ = (before.flags & DIRECTED) != 0, (now.flags & DIRECTED) != 0
    turned = np.where(now.at[:, 0] != before.at[:, 0], REVERSED, ALIKE)
    return np.select([is_ & ~was, was & ~is_], [OPEN, KNOWN], turned)


def _codes(now: LinkTable, before: LinkTable) -> npt.NDArray[np.int64]:
    effect, low, high = now.values[:, [_EFFECT, _LOW, _HIGH]].T
    other, other_low, other_high = before.values[:, [_EFFECT, _LOW, _HIGH]].T
    apart = (low > other_high) | (high < other_low)  # false where one is NaN
    apart &= ((now.flags | before.flags) & BOTH_WAYS) == 0
    strength = np.where(np.abs(effect) > np.abs(other), STRONGER, WEAKER)
    code = np.where(np.sign(effect) != np.sign(other), TURNED, strength)
    return np.where(_ways(now, before) != ALIKE, TURNED, np.where(apart, code, SAME))


def _counts(table: LinkTable, columns: npt.NDArray[np.float32]) -> dict[str, int]:
    code, other = columns[:, :2].T
    told = table.between() & (code != SAME)
    strong = told & (np.fmax(np.abs(table.weights), np.abs(other)) >= WORTH_TELLING)
    counts = {name: int((strong & (code == number)).sum()) for number, name in enumerate(CODES) if number}
    return counts | {"weak": int((told & ~strong).sum())}
