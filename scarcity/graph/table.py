"""The links of a graph as rows: records, a DataFrame, a networkx graph."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, NamedTuple, get_type_hints

import numpy as np
import pandas as pd

from scarcity.errors import MissingDependencyError
from scarcity.graph.responses import acts_both_ways, is_bent, weight

if TYPE_CHECKING:
    from scarcity.graph.causal_graph import CausalGraph

__all__ = ["TYPES", "Link", "link_at", "links_of", "to_networkx", "to_pandas"]


class Link(NamedTuple):
    """One link: names, lag in steps, standardised effect with its 90 % interval, and how sure it is.

    Along a bend the effect is the average derivative, and `weight` (as `CausalGraph.weights`) its size.
    """

    source: str
    target: str
    lag: int
    effect: float
    ci_low: float
    ci_high: float
    stability: float
    score: float
    p_value: float
    regime: int
    directed: bool
    gain: float
    established: bool
    coefficient: float
    partial_r2: float
    bent: bool
    weight: float

    @property
    def sign_is_open(self) -> bool:
        """Whether the interval of the effect holds 0."""
        return self.ci_low <= 0 <= self.ci_high

    @property
    def both_ways(self) -> bool:
        """As `CausalGraph.both_ways`."""
        return bool(self.bent and acts_both_ways(self.effect, self.ci_low, self.ci_high, self.weight))


TYPES: dict[str, type] = get_type_hints(Link)
"""Type of each column of the table, in order."""


def link_at(graph: CausalGraph, source: int, target: int, lag: int) -> Link:
    """The candidate link at [source, target, lag], accepted or not."""
    at = (source, target, lag)
    return Link(
        source=graph.variables[source],
        target=graph.variables[target],
        lag=lag,
        effect=float(graph.effects[at]),
        ci_low=float(graph.ci_low[at]),
        ci_high=float(graph.ci_high[at]),
        stability=float(graph.stability[at]),
        score=float(graph.scores[at]),
        p_value=float(graph.p_values[at]),
        regime=graph.regime,
        directed=not (lag == 0 and bool(graph.undirected[source, target])),
        gain=float(graph.gains[at]),
        established=bool(graph.established[at]),
        coefficient=float(graph.coefficients[at]),
        partial_r2=float(graph.partial_r2[at]),
        bent=is_bent(graph, at),
        weight=weight(graph, at),
    )


def links_of(graph: CausalGraph) -> list[Link]:
    """All links, the strongest first (`CausalGraph.weights`); an undirected one once, read at [i, j, 0] with i < j."""
    chosen = graph.adjacency.copy()
    chosen[:, :, 0] |= np.triu(graph.undirected)
    at = np.argwhere(chosen)
    order = np.argsort(-np.abs(graph.weights[chosen]), kind="stable")
    return [link_at(graph, int(s), int(t), int(lag)) for s, t, lag in at[order]]


def to_pandas(graph: CausalGraph) -> pd.DataFrame:
    """One row a link, the strongest first."""
    frame = pd.DataFrame(links_of(graph), columns=list(TYPES))
    return frame.astype({name: kind for name, kind in TYPES.items() if kind is not str})


def to_networkx(graph: CausalGraph) -> Any:
    """A ``networkx.MultiDiGraph`` whose keys are lags; an undirected link stands in both directions.

    Raises MissingDependencyError without networkx.
    """
    try:
        networkx: Any = importlib.import_module("networkx")
    except ImportError as error:
        raise MissingDependencyError(
            "to_networkx() needs networkx, which is not installed: pip install networkx."
        ) from error
    result = networkx.MultiDiGraph(max_lag=graph.max_lag, method=graph.method, regime=graph.regime)
    for name, mean, scale in zip(graph.variables, graph.means, graph.scales, strict=True):
        result.add_node(name, mean=float(mean), scale=float(scale), unit=graph.units.get(name, ""))
    for link in links_of(graph):
        values = link._asdict()
        ends = values.pop("source"), values.pop("target")
        result.add_edge(*ends, key=link.lag, **values)
        if not link.directed:
            result.add_edge(*reversed(ends), key=link.lag, **values)
    return result
