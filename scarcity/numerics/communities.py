"""Groups of nodes that are linked more closely with each other than with the others."""

from __future__ import annotations

from typing import Any

import graspologic_native  # pyright: ignore[reportMissingTypeStubs]
import numpy as np
import numpy.typing as npt
from scipy.optimize import linear_sum_assignment

__all__ = ["communities", "modularity"]

_Groups = npt.NDArray[np.int64]
_native: Any = graspologic_native


def communities(
    n: int,
    edges: npt.ArrayLike,
    weights: npt.ArrayLike,
    before: _Groups | None = None,
    seed: int = 0,
    rounds: int = 3,
) -> _Groups:
    """The group of each of `n` nodes: 1, 2 … from the largest on, 0 for a node that stands alone.

    Parameters
    ----------
    edges: (M, 2) node indices, without loops.
    weights: (M,) positive strengths of the links.
    before: (n,) the groups of the same nodes until now, 0 for a new node. A group keeps its number as long as most of
        it stays together.
    seed: the same seed gives the same groups.
    rounds: how often the algorithm begins again with what it found; more modularity than as many runs from the start.

    Source: Traag, Waltman & van Eck (2019), the Leiden algorithm, with modularity; here of graspologic-native.

    >>> edges = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)]
    >>> communities(7, edges, [1, 1, 1, 1, 1, 1, 0.1]).tolist()
    [1, 1, 1, 2, 2, 2, 0]
    """
    pairs = np.asarray(edges, dtype=np.int64).reshape(-1, 2)
    strengths = np.asarray(weights, dtype=np.float64).reshape(-1)
    found = np.zeros(n, dtype=np.int64)
    if not len(pairs):
        return found
    name = list(map(str, range(n))).__getitem__
    ends = (map(name, each.tolist()) for each in pairs.T)
    listed = list(zip(*ends, strengths.tolist(), strict=True))
    parts: dict[str, int] = _native.leiden(listed, seed=seed, iterations=rounds)[1]
    for node, part in parts.items():
        found[int(node)] = part + 1
    by_size = np.argsort(-np.bincount(found, minlength=2)[1:], kind="stable")
    rank = np.zeros(len(by_size) + 1, dtype=np.int64)
    rank[by_size + 1] = np.arange(1, len(by_size) + 1)
    found = rank[found]
    return found if before is None or not before.any() else _renumbered(found, np.asarray(before))


def modularity(edges: npt.ArrayLike, weights: npt.ArrayLike, groups: _Groups) -> float:
    """By how much more of the strength lies inside `groups` than chance would put there; NaN without links.

    Parameters
    ----------
    edges: (M, 2) node indices, each link once, without loops.
    weights: (M,) positive strengths of the links.
    groups: (n,) the group of each node, numbers from 0 on.

    Source: Newman & Girvan (2004).

    >>> modularity([(0, 1), (2, 3)], [1, 1], np.array([1, 1, 2, 2]))
    0.5
    """
    ends = groups[np.asarray(edges, dtype=np.int64).reshape(-1, 2)]
    strengths = np.asarray(weights, dtype=np.float64).reshape(-1)
    total = float(strengths.sum())
    if not total:
        return float("nan")
    inside = float(strengths[ends[:, 0] == ends[:, 1]].sum()) / total
    at = np.bincount(ends.ravel(), np.repeat(strengths, 2)) / (2 * total)
    return inside - float((at**2).sum())


def _renumbered(found: _Groups, before: _Groups) -> _Groups:
    """`found` with the numbers of `before` where the same nodes are meant, and free numbers elsewhere."""
    now, then = int(found.max()), int(before.max())
    shared = np.zeros((now, then))
    both = (found > 0) & (before > 0)
    np.add.at(shared, (found[both] - 1, before[both] - 1), 1)
    number = np.zeros(now + 1, dtype=np.int64)
    for group, old in zip(*linear_sum_assignment(-shared), strict=True):
        if shared[group, old] > 0:
            number[group + 1] = old + 1
    free = iter(sorted(set(range(1, now + then + 1)) - set(number.tolist())))
    for group in range(1, now + 1):
        if number[group] == 0:
            number[group] = next(free)
    return number[found]
