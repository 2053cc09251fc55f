"""Which variables a picture draws as one node, because the machine is busy or a viewer asks for it."""

from __future__ import annotations

import threading
from typing import Any, Final

import numpy as np

from scarcity.graph import CausalGraph
from scarcity.simulation import springs_of
from scarcity.simulation.level_of_detail import LevelOfDetail, detail_of
from scarcity.widgets.grouping import Groups

__all__ = ["COARSEST", "Detail"]

TOGETHER_FROM: Final = 60
"""Variables from which on groups are drawn as one node where nobody asked for it: fewer are legible, and worth the time
that drawing them takes."""
COARSEST: Final = 5


class Detail:
    """Takes groups of variables together, the least important first; see `detail_of`.

    Attributes
    ----------
    wanted: the level that a viewer asks for: 0 draws every variable, one more draws about half as many nodes. None: as
        the governor allows.
    level: of what is drawn now.
    """

    def __init__(self) -> None:
        self.wanted: int | None = None
        self.level = 0
        self._graph: CausalGraph | None = None
        self._detail: LevelOfDetail | None = None
        self._lock = threading.Lock()

    def follow(self, graph: CausalGraph, groups: Groups, allowed: int = 0) -> LevelOfDetail | None:
        """What to draw of `graph`; None is every variable. The same for the same graph until the level changes.

        Parameters
        ----------
        graph, groups: the graph and the groups of its variables, which are taken where the user has named them.
        allowed: the level that the governor leaves; from 60 variables on it is kept to.
        """
        with self._lock:
            self.level = self._level(allowed, len(graph.variables))
            if self.level == 0:
                self._graph = self._detail = None
            elif graph is not self._graph or self._detail is None or self._detail.index != self.level:
                edges, strengths = springs_of(graph)
                self._detail = detail_of(
                    graph.variables,
                    edges,
                    np.asarray(strengths),
                    self.level,
                    self._detail,
                    groups=groups.of if groups.names else None,
                )
                self._graph = graph
            return self._detail

    def told(self, graph: CausalGraph) -> dict[str, Any]:
        """What the header of a frame of `graph` says of it; one that was not followed yet is drawn in full."""
        detail = self._detail if graph is self._graph else None
        out: dict[str, Any] = {"detail": {"level": self.level, "wanted": self.wanted}}
        if detail is not None:
            out |= {"shown": detail.shown.tolist(), "leads": detail.leads.tolist()}
        return out

    def _level(self, allowed: int, n: int) -> int:
        if n == 0:
            return 0
        if self.wanted is not None:
            return min(self.wanted, COARSEST)
        return min(allowed, COARSEST) if n >= TOGETHER_FROM else 0
