"""Meek's rules: the directions that follow from those that are known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.skeleton import Skeleton
from scarcity.numerics.arrays import BoolArray, IndexArray


@dataclass(eq=False)
class Marks:
    """Directions of lag-0 links in the making. Links from lagged columns always point to their targets.

    Attributes
    ----------
    past
        (N, P-N) target × lagged column.
    apart
        (N, P) target × column: not adjacent, and it is known what separates them.
    directed
        (N, N) source × target.
    undirected
        (N, N) symmetric.
    """

    past: BoolArray
    apart: BoolArray
    directed: BoolArray
    undirected: BoolArray

    @classmethod
    def of(cls, skeleton: Skeleton) -> Marks:
        """All lag-0 adjacencies undirected."""
        n = len(skeleton.adjacent)
        apart = np.zeros_like(skeleton.adjacent)
        for target, column in skeleton.separators:
            apart[target, column] = not skeleton.adjacent[target, column]
        now = skeleton.adjacent[:, :n].copy()
        return cls(skeleton.adjacent[:, n:], apart, np.zeros_like(now), now)

    def turn(self, source: int, target: int) -> None:
        """Direct source → target; a lagged source points there anyhow."""
        if source < len(self.directed):
            self.undirected[source, target] = self.undirected[target, source] = False
            self.directed[source, target] = True

    def leads(self, start: int, end: int) -> bool:
        """Whether a directed path runs from start to end."""
        seen, queue = {start}, [start]
        while queue:
            for following in np.nonzero(self.directed[queue.pop()])[0]:
                if following == end:
                    return True
                if following not in seen:
                    seen.add(int(following))
                    queue.append(int(following))
        return False


def close(marks: Marks) -> set[tuple[int, int]]:
    """Turn undirected links by rules 1–4 until nothing changes; none that would close a circle. In place.

    Returns the links (i, j), i < j, for which the rules asked for both directions; the first one found was taken.

    Source: Meek (1995), figure 1. Rule 4 only finds something where knowledge or time has set directions.
    """
    contested = set[tuple[int, int]]()
    changed = True
    while changed:
        changed = False
        for rule in (_away_from_collider, _along_path, _double_triangle, _round_about):
            # What a pass finds, it finds from the same directions: those near to a collider come before those far off.
            found = [
                (int(i), int(j)) for i, j in np.argwhere(marks.undirected) if rule(marks, int(i), int(j))
            ]
            contested |= {(i, j) for i, j in found if i < j and (j, i) in found}
            for source, target in found:
                if marks.undirected[source, target] and not marks.leads(target, source):
                    marks.turn(source, target)
                    changed = True
    return contested


def _away_from_collider(marks: Marks, i: int, j: int) -> bool:
    """Rule 1: k → i — j with k and j apart; k may be a lagged column."""
    into = np.concatenate([marks.directed[:, i], marks.past[i]])
    return bool((into & marks.apart[j]).any())


def _along_path(marks: Marks, i: int, j: int) -> bool:
    """Rule 2: i → k → j."""
    return bool((marks.directed[i] & marks.directed[:, j]).any())


def _double_triangle(marks: Marks, i: int, j: int) -> bool:
    """Rule 3: i — k → j and i — l → j with k and l apart."""
    between: IndexArray = np.nonzero(marks.undirected[i] & marks.directed[:, j])[0]
    return bool(marks.apart[np.ix_(between, between)].any())


def _round_about(marks: Marks, i: int, j: int) -> bool:
    """Rule 4: i — l → k → j with l and j apart, i and k adjacent."""
    near = marks.undirected[i] | marks.directed[i] | marks.directed[:, i]
    into: IndexArray = np.nonzero(marks.directed[:, j] & near)[0]
    ends: IndexArray = np.nonzero(marks.undirected[i] & marks.apart[j, : len(near)])[0]
    return bool(marks.directed[np.ix_(ends, into)].any())
