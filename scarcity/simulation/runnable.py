"""The model of a graph as it can be run."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from scarcity.graph import CausalGraph
from scarcity.simulation.innovations import centred
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
    notes
        What is to be said about it.
    """

    model: StructuralModel
    weighings: StructuralModel
    notes: list[str]


def runnable(graph: CausalGraph, draws: int, rng: np.random.Generator) -> Runnable:
    """The graph's model, with its bends unless it runs away with them: they were learned within the range of the data
    and say nothing beyond.

    Raises DataError where links within a row go round in a circle.
    """
    model = centred(point(graph), rng)
    notes, runs_away = list[str](), not model.is_linear and model.term_means is None
    if runs_away:
        model = point(graph, straight=True)
        notes.append(RUNS_AWAY)
    weighings = replace(drawn(graph, draws, rng, straight=runs_away), term_means=model.term_means)
    return Runnable(model, weighings, notes)
