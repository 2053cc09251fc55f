"""Directions of lag-0 links: colliders and Meek's rules, with the time order and knowledge as a start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from scarcity.discovery.meek import Marks, close
from scarcity.discovery.skeleton import Skeleton
from scarcity.numerics.arrays import BoolArray

Triple: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, eq=False)
class Orientation:
    """A partially directed graph at lag 0.

    Attributes
    ----------
    directed
        (N, N) source × target, without circles.
    undirected
        (N, N) symmetric.
    conflicts
        Colliders (a, middle, b), that the tests ask for and that contradict one found before.
    contested
        Links (i, j) for which Meek's rules ask for both directions; one of them was taken.
    circles
        Links (source, target) that went round in a circle and were set back to undirected.
    """

    directed: BoolArray
    undirected: BoolArray
    conflicts: tuple[Triple, ...]
    contested: tuple[tuple[int, int], ...]
    circles: tuple[tuple[int, int], ...]


def orient(skeleton: Skeleton, allowed: BoolArray, required: BoolArray) -> Orientation:
    """Orient the lag-0 adjacencies of `skeleton`.

    First what knowledge decides. Then colliders: a → m ← b where a and b are not adjacent and m is in none of the sets
    that separate them; a may be a lagged column. A collider that contradicts one found before is left out. Then Meek's
    rules 1–4 until nothing changes, except where a direction would close a circle.

    Parameters
    ----------
    allowed, required
        (N, N) lag-0 directions, source × target.

    Source: Spirtes, Glymour & Scheines (2000), section 5.4.2; Meek (1995). Equal to causal-learn's PC with
    ``uc_rule=0, uc_priority=2``, its defaults; we differ: rule 4, which knowledge makes necessary, and no collider is
    read from a pair that knowledge alone keeps apart.
    """
    marks = Marks.of(skeleton)
    for i, j in np.argwhere(np.triu(marks.undirected)):
        if required[i, j] or not allowed[j, i]:
            marks.turn(int(i), int(j))
        elif required[j, i] or not allowed[i, j]:
            marks.turn(int(j), int(i))
    told = marks.directed.copy()
    conflicts: list[Triple] = []
    for a, middle, b in sorted(_unshielded(skeleton), key=lambda triple: told[triple[0], triple[1]]):
        if skeleton.separators[a, b][middle]:
            continue
        against = [end for end in (a, b) if end < len(told) and marks.directed[middle, end]]
        if not against:
            marks.turn(a, middle)
            marks.turn(b, middle)
        elif not any(told[middle, end] for end in against):
            conflicts.append((a, middle, b))
    contested = tuple(sorted(close(marks)))
    circles = (*_undo_circles(marks, ~told), *_undo_circles(marks, told))
    return Orientation(marks.directed, marks.undirected, tuple(conflicts), contested, circles)


def _unshielded(skeleton: Skeleton) -> Iterator[Triple]:
    """(a, m, b), m after m: both adjacent to m, separated from one another; a at lag 0 and before b."""
    n = len(skeleton.adjacent)
    for middle in range(n):
        around = [int(column) for column in np.nonzero(skeleton.adjacent[middle])[0]]
        for place, a in enumerate(around):
            for b in around[place + 1 :]:
                if a < n and not skeleton.adjacent[a, b] and (a, b) in skeleton.separators:
                    yield a, middle, b


def _undo_circles(marks: Marks, which: BoolArray) -> tuple[tuple[int, int], ...]:
    """Set those links of `which` that lie on a directed circle back to undirected."""
    links = [(int(i), int(j)) for i, j in np.argwhere(marks.directed & which)]
    found = [(i, j) for i, j in links if marks.leads(j, i)]
    for i, j in found:
        marks.directed[i, j] = False
        marks.undirected[i, j] = marks.undirected[j, i] = True
    return tuple(found)
