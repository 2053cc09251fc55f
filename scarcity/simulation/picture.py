"""A picture of a graph that changes: layout, level of detail and frame, each taken on from the one before."""

from __future__ import annotations

import numpy as np

from scarcity.graph import CausalGraph
from scarcity.runtime.payloads import SimulationFrame
from scarcity.simulation.frames import frame_of
from scarcity.simulation.graph_springs import springs_of
from scarcity.simulation.layout import LayoutState, init, settle, update
from scarcity.simulation.level_of_detail import LevelOfDetail, detail_of

__all__ = ["Picture"]

_FIRST_STEPS, _STEPS = 200, 40


class Picture:
    """Makes frames of one graph after another. Not for several threads at once.

    Parameters
    ----------
    dimensions
        Of the layout, 2 or 3.
    seed
        The same seed gives the same picture.

    Attributes
    ----------
    frame
        The newest one.
    """

    def __init__(self, dimensions: int = 3, seed: int = 0) -> None:
        self.frame: SimulationFrame | None = None
        self._dimensions, self._seed = dimensions, seed
        self._layout: LayoutState | None = None
        self._detail: LevelOfDetail | None = None

    def of(self, graph: CausalGraph, index: int = 0) -> SimulationFrame:
        """The frame of `graph` at a level of detail; at a coarser one the layout takes fewer steps too."""
        names = graph.variables
        source, target, lag = np.nonzero(graph.adjacency)
        links, effects = np.column_stack([source, target]), graph.weights[source, target, lag]
        self._detail = detail_of(names, links, effects, index, self._detail, seed=self._seed)
        groups = self._detail.groups
        edges, strengths = springs_of(graph)
        # Effects differ a hundredfold: what is linked weakly would drift far away.
        weights = np.sqrt(strengths)
        if self._layout is None:
            begun = init(len(names), edges, weights, self._seed, self._dimensions, names=names, groups=groups)
            self._layout = settle(begun, _FIRST_STEPS)
        else:
            moved = update(self._layout, names, edges, weights, groups=groups)
            self._layout = settle(moved, max(_STEPS >> index, 1))
        number = 0 if self.frame is None else self.frame["frame_id"] + 1
        self.frame = frame_of(number, self._layout.positions, self._detail, self.frame)
        return self.frame
