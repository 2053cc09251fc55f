"""The hypergraph store: history and hysteresis of the links that estimates have found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import isnan
from typing import Any

import numpy as np

from scarcity.engine.config import StoreConfig
from scarcity.engine.hyperedges import HyperRec, remembered
from scarcity.graph import CausalGraph
from scarcity.graph.table import link_at

# A link is reported as gone after it was not found in this many refreshes in a row.
GONE_AFTER = 3

LagKey = tuple[int, int, int]
"""(source, target, lag)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class EdgeRec:
    """What is remembered of one link.

    Attributes
    ----------
    weight
        Moving average of what ranks and draws the link (`CausalGraph.weights`): the standardised effect; of a bent link
        its size, with the sign of the effect.
    effect
        Newest estimate of the standardised effect.
    var
        Variance of the newest estimate of the effect.
    stability
        Moving average of the share of resamples that select the link; NaN while none have judged it.
    ci_lo, ci_hi
        90 % interval of the newest estimate.
    regime_id
        Regime in which it was last found.
    last_seen
        Window in which it was last found.
    hits
        Refreshes in which it met the acceptance rule.
    lag
        In rows.
    directed
        False for a lag-0 link that the data cannot orient; it stands once, from the smaller to the larger id.
    first_seen
        Window in which it was first found.
    missed
        Refreshes in a row in which it was not found.
    since_row, since_time
        Row and time from which on it holds as it does now: the beginning of its target's present mechanism, unless it
        held before with the same strength; the time None where rows have none.
    before
        Effect before a change of structure turned it or gave it another strength; None where that never happened.
    bent
        Whether the target last answered along a bend or to a product.

    Source: specification §HypergraphStore; we differ: `lag` and what follows it are new (reading 29).
    """

    weight: float
    effect: float
    var: float
    stability: float
    ci_lo: float
    ci_hi: float
    regime_id: int
    last_seen: int
    hits: int
    lag: int
    directed: bool = True
    first_seen: int = 0
    missed: int = 0
    since_row: int = 0
    since_time: Any = None
    before: float | None = None
    bent: bool = False


@dataclass(frozen=True, slots=True)
class StoreChange:
    """Links that one update made current, and those that it found gone."""

    added: tuple[LagKey, ...]
    removed: tuple[LagKey, ...]


@dataclass(slots=True)
class HypergraphStore:
    """Links with moving averages, decay and pruning. One writer: the engine's step.

    A link found in a refresh joins the averages; one that is not found keeps its record and fades. It is *current*
    from the refresh that finds it until it is missed three times in a row, so that a link near the threshold does not
    flicker. A lag-0 link that is found the other way round, or without direction, replaces its record at once.

    Attributes
    ----------
    nodes
        Id -> {"name": name}.
    edges
        (source, target) -> the strongest lag's record.
    edge_lags
        (source, target, lag) -> record.
    hyperedges
        Ids of two sources -> what they drive together, the strongest first.
    out_index, in_index
        Id -> ids of the targets, of the sources.

    Source: specification §HypergraphStore; we differ: decay touches only links that were not found (reading 31).
    """

    config: StoreConfig
    nodes: dict[int, dict[str, str]] = field(default_factory=dict[int, dict[str, str]])
    edges: dict[tuple[int, int], EdgeRec] = field(default_factory=dict[tuple[int, int], EdgeRec])
    edge_lags: dict[LagKey, EdgeRec] = field(default_factory=dict[LagKey, EdgeRec])
    hyperedges: dict[frozenset[int], list[HyperRec]] = field(
        default_factory=dict[frozenset[int], list[HyperRec]]
    )
    out_index: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    in_index: dict[int, list[int]] = field(default_factory=dict[int, list[int]])

    def update(
        self, graph: CausalGraph, window: int, since: Sequence[tuple[int, Any]] | None = None
    ) -> StoreChange:
        """Take in the graph estimated after `window`.

        Parameters
        ----------
        since
            For each variable the row and time from which on its mechanism holds; the first row unless given.
        """
        since = [(0, None)] * len(graph.variables) if since is None else since
        self.nodes = {i: {"name": name} for i, name in enumerate(graph.variables)}
        added: list[LagKey] = []
        removed: list[LagKey] = []
        found = dict(links(graph))
        for key, directed in found.items():
            before = self.edge_lags.get(key)
            if before is None or before.missed >= GONE_AFTER:
                added.append(key)
            joined = self._joined(before, graph, key, directed, window)
            if before is None or before.missed >= GONE_AFTER:
                joined = replace(joined, since_row=since[key[1]][0], since_time=since[key[1]][1], before=None)
            self.edge_lags[key] = joined
            turned = (key[1], key[0], 0)
            if key[2] == 0 and turned not in found and self.edge_lags.pop(turned, None) is not None:
                removed.append(turned)
        for key, edge in list(self.edge_lags.items()):
            if key in found:
                continue
            faded = replace(edge, weight=edge.weight * self.config.decay_factor, missed=edge.missed + 1)
            if faded.missed == GONE_AFTER:
                removed.append(key)
            if self._forgotten(faded, window):
                if faded.missed < GONE_AFTER:
                    removed.append(key)
                del self.edge_lags[key]
            else:
                self.edge_lags[key] = faded
        self.hyperedges = remembered(self.hyperedges, graph, window, self.config)
        self._index()
        return StoreChange(tuple(added), tuple(removed))

    def redate(self, turned: Mapping[LagKey, float], row: int, time: Any) -> None:
        """Links that a change of structure at `row` turned or gave another strength, with their effects before it."""
        for key, before in turned.items():
            if key in self.edge_lags:
                self.edge_lags[key] = replace(
                    self.edge_lags[key], since_row=row, since_time=time, before=before
                )
        self._index()

    def current(self) -> dict[LagKey, EdgeRec]:
        """The links found in one of the last three refreshes."""
        return {key: edge for key, edge in self.edge_lags.items() if edge.missed < GONE_AFTER}

    def _joined(
        self, before: EdgeRec | None, graph: CausalGraph, key: LagKey, directed: bool, window: int
    ) -> EdgeRec:
        low, high = float(graph.ci_low[key]), float(graph.ci_high[key])
        link = link_at(graph, *key)
        weight, stability = link.weight, link.stability
        alpha = self.config.ema_alpha
        if before is not None:
            stability = _averaged(before.stability, stability, alpha)
        return EdgeRec(
            weight=weight if before is None else _averaged(before.weight, weight, alpha),
            effect=link.effect,
            var=((high - low) / (2 * 1.645)) ** 2,
            stability=stability,
            ci_lo=low,
            ci_hi=high,
            regime_id=graph.regime,
            last_seen=window,
            hits=(before.hits if before else 0) + int(graph.established[key]),
            lag=key[2],
            directed=directed,
            first_seen=before.first_seen if before else window,
            since_row=before.since_row if before else 0,
            since_time=before.since_time if before else None,
            before=before.before if before else None,
            bent=link.bent,
        )

    def _forgotten(self, edge: EdgeRec, window: int) -> bool:
        return (
            abs(edge.weight) < self.config.prune_threshold
            or window - edge.last_seen > self.config.max_age_windows
        )

    def _index(self) -> None:
        self.edges, self.out_index, self.in_index = {}, {}, {}
        for (source, target, _), edge in self.edge_lags.items():
            strongest = self.edges.get((source, target))
            if strongest is None:
                self.out_index.setdefault(source, []).append(target)
                self.in_index.setdefault(target, []).append(source)
            if strongest is None or abs(edge.weight) > abs(strongest.weight):
                self.edges[source, target] = edge


def _averaged(before: float, newest: float, share: float) -> float:
    """The moving average; NaN on one side leaves it to the other."""
    if isnan(before) or isnan(newest):
        return before if isnan(newest) else newest
    return (1 - share) * before + share * newest


def links(graph: CausalGraph) -> Iterator[tuple[LagKey, bool]]:
    """The links of a graph with whether they are directed; an undirected one once."""
    at = np.unravel_index(np.flatnonzero(graph.adjacency), graph.adjacency.shape)
    for source, target, lag in zip(*(each.tolist() for each in at), strict=True):
        yield (source, target, lag), True
    for source, target in np.argwhere(np.triu(graph.undirected)):
        yield (int(source), int(target), 0), False
