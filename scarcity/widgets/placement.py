"""Where the nodes of a live graph stand: the layout, kept from one graph to the next."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Final
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from scarcity.graph import CausalGraph
from scarcity.simulation import LayoutState, init, settle, springs_of, update

__all__ = ["FLAT_UP_TO", "Placement"]

FLAT_UP_TO: Final = 40
"""Up to so many nodes a plane that faces the viewer holds all of them legibly, so that is how they begin."""
_FIRST_STEPS, _STEPS = 150, 40


class Placement:
    """Lays a graph out once, then moves it as little as a changed graph allows.

    Parameters
    ----------
    seed: the same seed gives the same picture.
    dimensions: 2 or 3; None is 2 for graphs of up to 40 nodes, else 3.
    steps: how many of so many steps may be taken to follow a changed graph; None: all.
    """

    def __init__(
        self, seed: int = 0, dimensions: int | None = None, steps: Callable[[int], int] | None = None
    ) -> None:
        self._seed, self._dimensions = seed, dimensions
        self._steps = steps
        self._state: LayoutState | None = None
        self._graph: CausalGraph | None = None
        self._positions = np.zeros((0, 3), np.float32)
        self._lock = threading.Lock()

    @classmethod
    def of(cls, session: object, dimensions: int | None = None) -> Placement:
        """The one that all pictures of a session share, so that no viewer sees the mirror image of another's.

        Parameters
        ----------
        session: kept alive by its owner, not by this.
        dimensions: as above; each has a layout of its own.
        """
        made = _SHARED.setdefault(session, {})
        views = getattr(session, "views", None)
        return made.setdefault(
            dimensions, cls(dimensions=dimensions, steps=getattr(views, "layout_steps", None))
        )

    @property
    def dimensions(self) -> int:
        """Of the layout there is."""
        return self._state.dimensions if self._state else self._dimensions or 3

    def follow(self, graph: CausalGraph) -> npt.NDArray[np.float32]:
        """(n, 3) positions of the nodes of `graph`; whoever asks for the same graph, in any thread, gets the same."""
        with self._lock:
            if graph is not self._graph:
                self._state = self._laid_out(graph)
                self._graph, self._positions = graph, self._state.positions
            return self._positions

    def _laid_out(self, graph: CausalGraph) -> LayoutState:
        edges, strengths = springs_of(graph)
        weights = np.sqrt(
            strengths
        )  # effects differ a hundredfold: what is linked weakly would drift far away
        n = len(graph.variables)
        if self._state is None:
            dimensions = self._dimensions or (2 if n <= FLAT_UP_TO else 3)
            state = init(n, edges, weights, self._seed, dimensions, names=graph.variables)
            return settle(state, _FIRST_STEPS)
        steps = _STEPS if self._steps is None else self._steps(_STEPS)
        return settle(update(self._state, graph.variables, edges, weights), steps)


_SHARED: WeakKeyDictionary[Any, dict[int | None, Placement]] = WeakKeyDictionary()
