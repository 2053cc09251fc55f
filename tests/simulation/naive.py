"""Slow and obvious twins of the kernels."""

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
