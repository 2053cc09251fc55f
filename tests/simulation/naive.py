"""Slow and obvious twins of the kernels."""

from fractions import Fraction

import numpy as np
import numpy.typing as npt

from scarcity.simulation.repulsion import softening, spacing

Positions = npt.NDArray[np.float64]


def repulsion(at: Positions) -> Positions:
    """The force on each node, pair by pair."""
    n = len(at)
    force = np.zeros_like(at)
    for i in range(n):
        for j in range(n):
            if i != j:
                apart = at[i] - at[j]
                closeness = 1 / (apart @ apart + float(softening(n)))
                force[i] += apart * closeness * (1 + float(spacing(n)) * closeness) / n
    return force


def pull(at: Positions, stiffness: Positions, gravity: Positions) -> Positions:
    """The force of springs and gravity, pair by pair."""
    force = -gravity * at
    for i in range(len(at)):
        for j in range(len(at)):
            force[i] += stiffness[i, j] * (at[j] - at[i])
    return force


def hold(at: Positions, groups: npt.NDArray[np.int64], stiffness: float) -> Positions:
    """The force to the middle of each node's group, node by node."""
    force = np.zeros_like(at)
    for i in range(len(at)):
        if groups[i]:
            force[i] = stiffness * (at[groups == groups[i]].mean(axis=0) - at[i])
    return force


def crossings(segments: npt.NDArray[np.int64], order: npt.NDArray[np.int64]) -> int:
    """Pairs of lines that cross between their ends, in exact fractions: where the one is, measured along the other."""
    height = {int(row): place for place, row in enumerate(order)}
    lines = [((int(x), height[int(y)]), (int(u), height[int(v)])) for x, y, u, v in segments]
    found = 0
    for i, ((ax, ay), (bx, by)) in enumerate(lines):
        for (cx, cy), (dx, dy) in lines[:i]:
            turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
            if turn:
                along = Fraction((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx), turn)
                other = Fraction((cx - ax) * (by - ay) - (cy - ay) * (bx - ax), turn)
                found += 0 < along < 1 and 0 < other < 1
    return found
