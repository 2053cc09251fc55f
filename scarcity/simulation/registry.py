"""What the simulation knows of the graph from the engine's messages: variables and links, and since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, TypeAlias

__all__ = ["AgentRegistry", "Edge", "LinkKey"]

LinkKey: TypeAlias = tuple[str, str, int]
"""Source, target, lag."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A link as the engine told of it.

    Attributes
    ----------
    effect
        Standardised.
    directed
        False where the data leave the direction open.
    since
        Window in which it came.
    seen
        Window in which it was told of last.
    """

    effect: float
    directed: bool
    since: int
    seen: int


@dataclass(frozen=True, slots=True)
class AgentRegistry:
    """Variables and links; a value that `after` takes on.

    Attributes
    ----------
    variables
        Names in column order.
    edges
        By (source, target, lag). The engine tells of its strongest links; a weaker one that it tells of no more stays
        until it says that the link is gone.
    window
        The newest one that was told of.

    >>> told = {"window": 3, "variables": ["a", "b"], "added": [], "removed": [],
    ...         "edges": [{"source": "a", "target": "b", "lag": 1, "effect": 0.5, "directed": True}]}
    >>> registry = AgentRegistry().after(told)
    >>> registry.edges["a", "b", 1].since, registry.drivers("b")
    (3, ('a',))
    """

    variables: tuple[str, ...] = ()
    edges: Mapping[LinkKey, Edge] = field(default_factory=lambda: MappingProxyType({}))
    window: int = -1

    def after(self, insight: Mapping[str, Any]) -> AgentRegistry:
        """The registry after a payload of ``engine.insight``."""
        window = int(insight["window"])
        variables = tuple(insight["variables"])
        edges = dict(self.edges) if variables == self.variables else {}
        for link in insight.get("removed", ()):
            edges.pop((link["source"], link["target"], link["lag"]), None)
        for told in insight["edges"]:
            key = told["source"], told["target"], told["lag"]
            known = edges.get(key)
            edge = Edge(told["effect"], told["directed"], window, window)
            edges[key] = edge if known is None else replace(edge, since=known.since)
        return AgentRegistry(variables, MappingProxyType(edges), window)

    def drivers(self, variable: str) -> tuple[str, ...]:
        """The other variables that drive one, the strongest first."""
        found: dict[str, float] = {}
        for (source, target, _), edge in self.edges.items():
            if target == variable and source != variable:
                found[source] = max(found.get(source, 0.0), abs(edge.effect))
        return tuple(sorted(found, key=lambda name: -found[name]))
