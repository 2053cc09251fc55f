"""The links of a layout as springs, and the pull to the centre that keeps loose parts in the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from scarcity.simulation.checked import checked_groups, checked_links

__all__ = ["Hold", "Springs", "springs"]

# Stiffness grows with the root of the strength and within bounds, so that one strong link does not fold the graph.
_STIFFEST, _SLACKEST = 2.0, 0.5
_GRAVITY, _GRAVITY_OF_LOOSE_PARTS = 0.05, 0.7
# With this hold nodes of a group come nearer to each other by a third, at hardly any cost of stress.
_COHESION = np.float32(0.2)
_FLATNESS, _FLAT, _FULL = 0.4, 30, 1000


@dataclass(frozen=True, slots=True, eq=False)
class Hold:
    """What pulls nodes to the middle of their group.

    Parameters
    ----------
    means: (k, n) sparse, gives the middle of each group.
    members: (n, k) sparse, how stiffly a node is tied to the middle of its group.
    """

    means: Any
    members: Any


@dataclass(frozen=True, slots=True, eq=False)
class Springs:
    """What pulls nodes together.

    Parameters
    ----------
    strength: (n, n) sparse and symmetric, sums of the weights of the links between two nodes.
    stiffness: the same, scaled to a mean of 1 a node, none much stiffer than the others.
    load: (n, 1) how stiffly a node is held: row sums of `stiffness`, and the hold of its group.
    gravity: (n, 3) pull to the centre along each axis.
    groups: what holds groups together, None without.
    """

    strength: Any
    stiffness: Any
    load: npt.NDArray[np.float32]
    gravity: npt.NDArray[np.float32]
    groups: Hold | None = None

    def forces(self, at: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """The (n, 3) forces on nodes `at` (n, 3)."""
        pull: npt.NDArray[np.float32] = self.stiffness @ at
        if self.groups is not None:
            pull += self.groups.members @ (self.groups.means @ at)
        held: npt.NDArray[np.float32] = (self.load + self.gravity) * at
        return pull - held


def springs(
    n: int,
    edges: npt.ArrayLike,
    weights: npt.ArrayLike | None = None,
    groups: npt.ArrayLike | None = None,
) -> Springs:
    """Springs between `n` nodes.

    Several links between two nodes add up, in either direction; a link of a node to itself has no effect.

    Parameters
    ----------
    edges: (M, 2) node indices.
    weights: (M,) strengths; their sign does not matter. None is 1 each.
    groups: (n,) the group of each node, 1, 2 …, 0 for a node in none; None holds nothing together but the links.

    Raises
    ------
    DataError: when an index is out of range, a weight is not finite or the numbers do not match.
    """
    pairs, effects = checked_links(n, edges, weights)
    strengths = np.abs(effects)
    kept = (pairs[:, 0] != pairs[:, 1]) & (strengths > 0)
    (one, other), strengths = pairs[kept].T, strengths[kept]
    both = (np.concatenate([one, other]), np.concatenate([other, one]))
    strength: Any = csr_array((np.tile(strengths, 2), both), shape=(n, n))
    strength.sum_duplicates()
    stiffness, load, gravity = _scaled(strength)
    if groups is None:
        return Springs(strength, stiffness, load, gravity)
    of = checked_groups(groups, n)
    return Springs(strength, stiffness, load + _COHESION * (of > 0)[:, None], gravity, _hold(of))


def _hold(of: npt.NDArray[np.int64]) -> Hold:
    inside = np.flatnonzero(of)
    numbers, column = np.unique(of[inside], return_inverse=True)
    n, k = len(of), len(numbers)
    size = np.bincount(column, minlength=len(numbers)).astype(np.float32)
    means: Any = csr_array((1 / size[column], (column, inside)), shape=(k, n))
    held = np.full(len(inside), _COHESION, dtype=np.float32)
    members: Any = csr_array((held, (inside, column)), shape=(n, k))
    return Hold(means, members)


def _scaled(strength: Any) -> tuple[Any, npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    n = strength.shape[0]
    stiffness = strength.copy()
    if stiffness.nnz:
        stiffness.data = np.clip(np.sqrt(stiffness.data / stiffness.data.mean()), _SLACKEST, _STIFFEST)
        touched = np.count_nonzero(np.diff(stiffness.indptr))
        stiffness.data *= touched / stiffness.data.sum()
    stiffness = stiffness.astype(np.float32)
    load = np.asarray(stiffness.sum(axis=1), dtype=np.float32).reshape(n, 1)
    return stiffness, load, _gravity(stiffness)


def _gravity(stiffness: Any) -> npt.NDArray[np.float32]:
    """Small parts would drift away, the whole holds itself together. Small graphs are kept flat."""
    n = stiffness.shape[0]
    gravity = np.full((n, 3), _GRAVITY, dtype=np.float32)
    if n:
        part: npt.NDArray[np.int32] = connected_components(stiffness, directed=False)[1]
        whole = (np.bincount(part) / n)[part][:, None]
        gravity += ((1 - whole) * _GRAVITY_OF_LOOSE_PARTS).astype(np.float32)
        gravity[:, 2] += _FLATNESS * (1 - np.clip(np.log(n / _FLAT) / np.log(_FULL / _FLAT), 0, 1))
    return gravity
