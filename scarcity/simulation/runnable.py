"""The model of a graph as it can be run."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import FloatArray
from scarcity.simulation.innovations import intercepts
from scarcity.simulation.model import StructuralModel, drawn, point

__all__ = ["Runnable", "runnable"]

RUNS_AWAY = (
    "Run on its own, the model with its bends leaves the range of the data: bends were taken as straight lines of "
    "their average slope."
)


class Runnable(NamedTuple):
    """What is run.

    Attributes
    ----------
    model
        The estimate: one weighing.
    weighings
        As many as were asked for.
    intercepts
        (N,), None where they are 0.
    notes
        What is to be said about it.
    """

    model: StructuralModel
    weighings: StructuralModel
    intercepts: FloatArray | None
    notes: list[str]


def runnable(graph: CausalGraph, draws: int, rng: np.random.Generator) -> Runnable:
    """The graph's model, with its bends unless it runs away with them: they were learned within the range of the data
    and say nothing beyond.

    Raises DataError where links within a row go round in a circle.
    """
    model = point(graph)
    offsets, notes, straight = None, list[str](), False
    if not model.is_linear:
        offsets = intercepts(model, rng)
        if offsets is None:
            straight, model = True, point(graph, straight=True)
            notes.append(RUNS_AWAY)
    return Runnable(model, drawn(graph, draws, rng, straight=straight), offsets, notes)
