"""Which group each node of a live graph belongs to, for its colour."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from scarcity.errors import OptionError
from scarcity.graph import CausalGraph
from scarcity.numerics.communities import communities
from scarcity.simulation import springs_of

__all__ = ["NO_GROUPS", "Grouping", "Groups"]

FROM: Final = 12
"""Of fewer variables one sees without colours which belong together."""


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """The groups of n variables.

    Parameters
    ----------
    of: (n,) numbers from 1 on, 0 for a variable in no group.
    linked: (n,) the same for groups by links, whatever the user has named and however few the variables are.
    names: what the groups 1, 2 … are called; none where they were found in the links.
    """

    of: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    linked: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    names: tuple[str, ...] = ()


NO_GROUPS = Groups()


class Grouping:
    """Groups the variables of a graph as its user has said, else by their links: those linked closely, from 12 on.

    A group found in the links keeps its number while the graph changes.

    Parameters
    ----------
    given: group of each variable by name; those that are not named belong to none. None: by the links.

    Raises
    ------
    OptionError: `given` is no mapping of names to names.
    """

    def __init__(self, given: Mapping[str, str] | None = None) -> None:
        self._given = _checked(given)
        self._graph: CausalGraph | None = None
        self._groups = NO_GROUPS
        self._lock = threading.Lock()

    @classmethod
    def of(cls, session: object) -> Grouping:
        """The one by links that all pictures of a session share."""
        return _SHARED.setdefault(session, cls())

    def follow(self, graph: CausalGraph) -> Groups:
        """The groups of the variables of `graph`."""
        with self._lock:
            if graph is not self._graph:
                linked = self._linked(graph)
                self._groups = self._named(graph, linked) if self._given is not None else self._found(linked)
                self._graph = graph
            return self._groups

    def _named(self, graph: CausalGraph, linked: npt.NDArray[np.int64]) -> Groups:
        given = self._given or {}
        names = tuple(dict.fromkeys(given[name] for name in graph.variables if name in given))
        number = {name: row for row, name in enumerate(names, start=1)}
        of = [number[given[name]] if name in given else 0 for name in graph.variables]
        return Groups(np.array(of, dtype=np.int64), linked, names)

    def _found(self, linked: npt.NDArray[np.int64]) -> Groups:
        return Groups(linked if len(linked) >= FROM else np.zeros_like(linked), linked)

    def _linked(self, graph: CausalGraph) -> npt.NDArray[np.int64]:
        n = len(graph.variables)
        before = np.zeros(n, dtype=np.int64)
        if self._graph is not None:
            known = dict(zip(self._graph.variables, self._groups.linked.tolist(), strict=True))
            before = np.array([known.get(name, 0) for name in graph.variables], dtype=np.int64)
        return communities(n, *springs_of(graph), before)


_SHARED: WeakKeyDictionary[Any, Grouping] = WeakKeyDictionary()


def _checked(given: Any) -> Mapping[str, str] | None:
    if given is None:
        return None
    if isinstance(given, Mapping):
        pairs: Mapping[Any, Any] = given  # pyright: ignore[reportUnknownVariableType]
        if all(isinstance(part, str) for pair in pairs.items() for part in pair):
            return dict(pairs)
    raise OptionError(
        f'groups: expected a mapping of variables to names of groups, such as {{"rain": "weather"}}, got {given!r}.'
    )
