"""What is shown of a graph that is too large: groups of nodes become one node each, the least important first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError, OptionError
from scarcity.simulation.checked import checked_groups, checked_links, checked_names
from scarcity.simulation.lasting_groups import lasting_groups

__all__ = ["MARGIN", "LevelOfDetail", "detail_of"]

MARGIN: Final = 0.25
"""By how much of it something must exceed what it has to give way to."""
_LABELS, _FEWEST_LABELS = 40, 8

_Ints = npt.NDArray[np.int64]
_Floats = npt.NDArray[np.float64]
_T = TypeVar("_T", bound=np.generic)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class LevelOfDetail:
    """What stands for n nodes and the links between them in a picture: s shown nodes, m shown links.

    Parameters
    ----------
    index: 0 shows everything; one more halves how many nodes may be shown.
    names: of the n nodes.
    groups: (n,) the group of each node, 0 for one in none.
    collapsed: the numbers of the groups that are shown as one node.
    shown: (n,) which shown node stands for each node.
    leads: (s,) the most important member of each shown node.
    ids: the names of the leads: as a group collapses, its lead stays and the others join it.
    sizes: (s,) numbers of members.
    edges: (m, 2) shown nodes, source and target, each pair once, without loops.
    weights: (m,) sums of the absolute weights of the links behind each.
    net: (m,) sums of their weights with sign.
    importance: (s,) sums over members.
    labels: shown nodes that have a label, the most important first.
    """

    index: int
    names: tuple[str, ...]
    groups: _Ints
    collapsed: frozenset[int]
    shown: _Ints
    leads: _Ints
    ids: tuple[str, ...]
    sizes: _Ints
    edges: _Ints
    weights: _Floats
    net: _Floats
    importance: _Floats
    labels: _Ints

    @property
    def members(self) -> tuple[_Ints, ...]:
        """The nodes behind each shown node, in ascending order."""
        order = np.argsort(self.shown, kind="stable")
        return tuple(np.split(order, np.cumsum(self.sizes)[:-1])) if len(self.leads) else ()

    def means(self, values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """(s, d) means over the members of what `values` (n, d) tells of nodes, such as their places."""
        if len(self.leads) == len(self.shown):
            return values.astype(np.float32)
        sums = [np.bincount(self.shown, column, minlength=len(self.leads)) for column in values.T]
        return (np.stack(sums, axis=1) / self.sizes[:, None]).astype(np.float32)


def detail_of(
    names: Sequence[str],
    edges: npt.ArrayLike,
    weights: npt.ArrayLike | None = None,
    index: int = 0,
    before: LevelOfDetail | None = None,
    *,
    importance: npt.ArrayLike | None = None,
    groups: npt.ArrayLike | None = None,
    seed: int = 0,
) -> LevelOfDetail:
    """What to show of a graph at the level of detail `index`.

    At index k about n / 2ᵏ nodes may be shown. Until so few are, groups collapse to one node each, those first whose
    members are least important on average; nodes without links count as one more group. When all have collapsed, a
    higher index changes nothing. A group that `before` shows as one node opens only when its importance exceeds the
    bound by a quarter, and so do labels and leads change, so that a small change of the graph does not make the
    picture flicker.

    Parameters
    ----------
    names: of the n nodes; they are found again in `before` by it.
    edges: (M, 2) node indices, source and target; a link of a node to itself is not shown.
    weights: (M,) effects, with sign; None is 1 each.
    index: the `lod_index` of a governor's views, 0, 1, 2 …
    before: what was shown until now, at any level.
    importance: (n,) at least 0, such as PageRank; None is the sum of the absolute weights at a node.
    groups: (n,) numbers from 0 (none) on; None finds them in the links and keeps those of `before` as long as no
        others are clearly better.
    seed: of the search for groups.

    Raises
    ------
    DataError: when names, links, importance and groups do not fit together.
    OptionError: for an index below 0.

    >>> strong, weak = [(0, 1), (1, 2), (2, 0)], [(3, 4), (4, 5), (5, 6), (6, 7), (7, 3), (3, 5)]
    >>> detail = detail_of("abcdefgh", [*strong, *weak, (2, 3)], [0.9] * 3 + [0.1] * 7, index=1)
    >>> detail.ids, [each.tolist() for each in detail.members]
    (('a', 'b', 'c', 'd'), [[0], [1], [2], [3, 4, 5, 6, 7]])
    """
    if index < 0:
        raise OptionError(f"index: expected 0, 1, 2 … (higher shows less), got {index}.")
    called = checked_names(names, len(names))
    n = len(called)
    pairs, effects = checked_links(n, edges, weights)
    worth = _importance(n, pairs, effects) if importance is None else _checked_importance(importance, n)
    place = _place(called, before)
    if groups is not None:
        part = checked_groups(groups, n)
    else:
        known = None if before is None else _taken_over(before.groups, place, 0)
        part = lasting_groups(n, pairs, effects, known, seed)
    collapsed = _collapsed(index, part, worth, before.collapsed if before is not None else frozenset())
    shown = _shown(part, collapsed)
    leads = _leads(shown, worth, before, place)
    shares = _sums(shown, worth, len(leads))
    links = _aggregated(shown[pairs], effects, len(leads))
    return LevelOfDetail(
        index=index,
        names=called,
        groups=part,
        collapsed=frozenset(collapsed.tolist()),
        shown=shown,
        leads=leads,
        ids=called if len(leads) == n else _picked(called, leads),
        sizes=np.bincount(shown, minlength=len(leads)),
        edges=links[0],
        weights=links[1],
        net=links[2],
        importance=shares,
        labels=_labels(index, shares, leads, before, place),
    )


def _importance(n: int, pairs: _Ints, effects: _Floats) -> _Floats:
    between = np.where(pairs[:, 0] != pairs[:, 1], np.abs(effects), 0)
    return _sums(pairs.ravel(), np.repeat(between, 2), n)


def _collapsed(index: int, part: _Ints, worth: _Floats, before: frozenset[int]) -> _Ints:
    """Numbers of the groups to collapse; those of a lower index are always among those of a higher one."""
    n = len(part)
    numbers, of, sizes = np.unique(part, return_inverse=True, return_counts=True)
    means = _sums(of, worth, len(numbers)) / sizes
    order = np.argsort(means, kind="stable")
    order = order[sizes[order] > 1]
    saves = sizes - 1
    needed = np.cumsum(saves[order])
    held = np.isin(numbers, list(before)) & (sizes > 1)
    chosen = np.zeros(len(numbers), dtype=bool)
    for level in range(1, min(index, n.bit_length()) + 1 if len(order) else 1):
        surplus = n - -(-n // 2**level)
        last = min(int(np.count_nonzero(needed < surplus)), len(order) - 1)
        bound = means[order[last]]
        chosen |= held & (means <= bound * (1 + MARGIN))
        for group in order.tolist():
            if saves[chosen].sum() >= surplus:
                break
            chosen[group] = True
    return numbers[chosen]


def _shown(part: _Ints, collapsed: _Ints) -> _Ints:
    first = np.arange(len(part), dtype=np.int64)
    for group in collapsed.tolist():
        inside = part == group
        first[inside] = int(inside.argmax())
    return np.unique(first, return_inverse=True)[1].astype(np.int64)


def _leads(shown: _Ints, worth: _Floats, before: LevelOfDetail | None, place: _Ints) -> _Ints:
    led = np.zeros(len(shown), dtype=bool)
    if before is not None:
        was = np.zeros(len(before.names), dtype=bool)
        was[before.leads] = before.sizes > 1
        led = _taken_over(was, place, False)
    least_first = np.argsort(-worth * np.where(led, 1 + MARGIN, 1), kind="stable")[::-1]
    leads = np.zeros(int(shown.max()) + 1 if len(shown) else 0, dtype=np.int64)
    leads[shown[least_first]] = least_first
    return leads


def _picked(names: tuple[str, ...], leads: _Ints) -> tuple[str, ...]:
    rows: list[int] = leads.tolist()
    return tuple(names[row] for row in rows)


def _labels(index: int, shares: _Floats, leads: _Ints, before: LevelOfDetail | None, place: _Ints) -> _Ints:
    labelled = np.zeros(len(leads), dtype=bool)
    if before is not None:
        was = np.isin(before.shown, before.labels)
        labelled = _taken_over(was, place, False)[leads]
    order = np.argsort(-shares * np.where(labelled, 1 + MARGIN, 1), kind="stable")
    chosen = order[: max(_LABELS >> index, _FEWEST_LABELS)]
    return chosen[np.argsort(-shares[chosen], kind="stable")]


def _aggregated(ends: _Ints, effects: _Floats, s: int) -> tuple[_Ints, _Floats, _Floats]:
    between = ends[:, 0] != ends[:, 1]
    (source, target), effects = ends[between].T, effects[between]
    pair, at = np.unique(source * max(s, 1) + target, return_inverse=True)
    weights = _sums(at, np.abs(effects), len(pair))
    net = _sums(at, effects, len(pair))
    return np.stack(np.divmod(pair, max(s, 1)), axis=1), weights, net


def _sums(at: npt.NDArray[Any], values: _Floats, n: int) -> _Floats:
    return np.bincount(at, values, minlength=n).astype(np.float64)


def _place(names: tuple[str, ...], before: LevelOfDetail | None) -> _Ints:
    """(n,) where each node stood in `before`, -1 for a new one."""
    if before is None:
        return np.full(len(names), -1, dtype=np.int64)
    if names == before.names:
        return np.arange(len(names), dtype=np.int64)
    known = {name: row for row, name in enumerate(before.names)}
    return np.array([known.get(name, -1) for name in names], dtype=np.int64)


def _taken_over(values: npt.NDArray[_T], place: _Ints, otherwise: object) -> npt.NDArray[_T]:
    taken = np.full(len(place), otherwise, dtype=values.dtype)
    taken[place >= 0] = values[place[place >= 0]]
    return taken


def _checked_importance(importance: npt.ArrayLike, n: int) -> _Floats:
    given = np.asarray(importance, dtype=np.float64)
    if given.shape != (n,) or not np.isfinite(given).all() or (given < 0).any():
        raise DataError(
            f"importance: expected {n} finite numbers of at least 0, got shape {given.shape}, "
            f"least {given.min(initial=np.inf)}."
        )
    return given
