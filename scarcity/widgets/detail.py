"""Which variables a picture draws as one node, because the machine is busy or a viewer asks for it."""

from __future__ import annotations

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
    """

    def __init__(self) -> None:
        self.wanted: int | None = None
        self._before: LevelOfDetail | None = None
        self._graph: CausalGraph | None = None

    def level(self, allowed: int, n: int) -> int:
        """The level for `n` variables, where the governor allows `allowed`.

        >>> detail = Detail()
        >>> detail.level(2, 30), detail.level(2, 300)
        (0, 2)
        """
        if self.wanted is not None:
            return min(self.wanted, COARSEST)
        return min(allowed, COARSEST) if n >= TOGETHER_FROM else 0

    def follow(self, graph: CausalGraph, groups: Groups, allowed: int = 0) -> LevelOfDetail | None:
        """What to draw of `graph`; None is every variable. The same for the same graph until the level changes."""
        level = self.level(allowed, len(graph.variables))
        if level == 0 or not len(graph.variables):
            self._before = self._graph = None
            return None
        if graph is not self._graph or self._before is None or self._before.index != level:
            edges, strengths = springs_of(graph)
            named = groups.of if groups.names else None
            self._before = detail_of(
                graph.variables, edges, np.asarray(strengths), level, self._before, groups=named
            )
            self._graph = graph
        return self._before

    def told(self, detail: LevelOfDetail | None, allowed: int, n: int) -> dict[str, Any]:
        """What the header of a frame says of it."""
        out: dict[str, Any] = {"detail": {"level": self.level(allowed, n), "wanted": self.wanted}}
        if detail is not None:
            out |= {"shown": detail.shown.tolist(), "leads": detail.leads.tolist()}
        return out
