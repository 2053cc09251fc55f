"""What of a picture takes a search of its graph: places of nodes, groups, ranks, which are drawn as one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.graph import CausalGraph
from scarcity.widgets.detail import Detail
from scarcity.widgets.grouping import NO_GROUPS, Grouping, Groups
from scarcity.widgets.looks import NO_RANKS, Look, Ranks, ranks_of
from scarcity.widgets.placement import Placement

__all__ = ["Arrangement"]


class Arrangement:
    """Arranges the newest graph; may be asked in any thread.

    Parameters
    ----------
    session: whose pictures share places and groups, and whose governor says how much is drawn; None for a graph alone.
    dimensions: 2 or 3; None is 2 for small graphs.
    groups: of the variables by name; None is by the links.
    look: what nodes are coloured and sized by at first.

    Attributes
    ----------
    detail: how much is drawn as one node.
    ranked: the newest ranks with the graph that they are of; another object where they were found anew.
    """

    def __init__(
        self, session: Any, dimensions: int | None, groups: Mapping[str, str] | None, look: Look
    ) -> None:
        self._session = session
        self._placement = self._placement_in(dimensions)
        by_links = groups is None and session is not None
        self._grouping = Grouping.of(session) if by_links else Grouping(groups)
        self._ways = look.asks_for_ways
        self.detail = Detail()
        self.ranked: tuple[CausalGraph, bool, Ranks] | None = None

    @property
    def dimensions(self) -> int:
        """Of the layout there is."""
        return self._placement.dimensions

    @property
    def layout(self) -> object:
        """Another object where nodes are laid out anew, as when depth is asked for."""
        return self._placement

    def deepen(self) -> bool:
        """Lay nodes out in space from now on; whether they were not before."""
        if self._placement.dimensions == 3:
            return False
        self._placement = self._placement_in(3)
        return True

    def search_ways(self) -> bool:
        """Search all shortest ways from now on; whether they were not searched before."""
        asked, self._ways = not self._ways, True
        return asked

    def follow(self, graph: CausalGraph) -> npt.NDArray[np.float32]:
        """(n, 3) places of the nodes of `graph`; all else is found along with them."""
        placement = self._placement
        self.prepare(graph)
        return placement.follow(graph)

    def prepare(self, graph: CausalGraph) -> None:
        """Find groups, ranks and what is drawn as one node, and remember them."""
        groups = self._grouping.follow(graph)
        self._ranks(graph)
        views = getattr(self._session, "views", None)
        self.detail.follow(graph, groups, 0 if views is None else views.lod_index)

    def groups(self, graph: CausalGraph | None) -> Groups:
        """Of the variables of `graph`."""
        return NO_GROUPS if graph is None else self._grouping.follow(graph)

    def known_ranks(self, graph: CausalGraph | None) -> Ranks:
        """What is known of `graph` at once: a search that a viewer asked for may still be under way."""
        if graph is None:
            return NO_RANKS
        return self.ranked[2] if self.ranked is not None and self.ranked[0] is graph else self._ranks(graph)

    def _ranks(self, graph: CausalGraph) -> Ranks:
        if self.ranked is None or self.ranked[0] is not graph or self.ranked[1] != self._ways:
            self.ranked = graph, self._ways, ranks_of(graph, self._ways)
        return self.ranked[2]

    def _placement_in(self, dimensions: int | None) -> Placement:
        if self._session is None:
            return Placement(dimensions=dimensions)
        return Placement.of(self._session, dimensions)
