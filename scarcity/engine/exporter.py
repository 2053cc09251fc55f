"""What the engine tells the others: insights about links, and figures about its own work."""

from __future__ import annotations

from typing import Any

import numpy as np

from scarcity.engine.store import EdgeRec, HypergraphStore, LagKey, StoreChange
from scarcity.graph import CausalGraph

# What a link counts for that no resample has judged yet.
_UNKNOWN_STABILITY = 0.5
_MANY_RESAMPLES = 50


def insight(
    graph: CausalGraph,
    store: HypergraphStore,
    change: StoreChange,
    *,
    window: int,
    timestamp: Any,
    top_k: int,
) -> dict[str, Any]:
    """The payload of ``engine.insight``: the `top_k` current links and what changed.

    The links come by strength times stability: neighbouring lags of a persistent variable have large effects of
    opposite sign that are hardly ever selected again.

    Its keys are those of :class:`scarcity.runtime.topics.EngineInsight`.
    """
    names = graph.variables
    current = store.current()
    strongest = sorted(current, key=lambda key: -_prominence(current[key]))[:top_k]
    return {
        "window": window,
        "rows": graph.n_rows,
        "timestamp": timestamp,
        "time_step": graph.time_step,
        "variables": list(names),
        "edges": [_edge(graph, key, current[key]) for key in strongest],
        "added": [_named(names, key) for key in change.added],
        "removed": [_named(names, key) for key in change.removed],
        "n_links": graph.links,
        "notes": list(graph.notes),
    }


def metrics(graph: CausalGraph) -> dict[str, Any]:
    """The engine's share of ``processing_metrics`` that describes the graph rather than the clock.

    accept_rate: share of the links that meet the acceptance rule; gain_p50: median held-out R² that a link adds;
    stability_avg: mean stability of the links. 0 where there are no links.
    """
    is_link = graph.adjacency.copy()
    is_link[:, :, 0] |= np.triu(graph.undirected)
    gains, stability = graph.gains[is_link], graph.stability[is_link]
    gains, stability = gains[np.isfinite(gains)], stability[np.isfinite(stability)]
    return {
        "n_links": graph.links,
        "accept_rate": float(graph.established[is_link].mean()) if is_link.any() else 0.0,
        "gain_p50": float(np.median(gains)) if len(gains) else 0.0,
        "stability_avg": float(stability.mean()) if len(stability) else 0.0,
        "n_effective": graph.n_effective,
    }


def _edge(graph: CausalGraph, key: LagKey, edge: EdgeRec) -> dict[str, Any]:
    source, target, lag = _named(graph.variables, key)
    return {
        "source": source,
        "target": target,
        "lag": lag,
        "effect": edge.effect,
        "ci_low": edge.ci_lo,
        "ci_high": edge.ci_hi,
        "stability": _stability(graph, key, edge),
        "score": float(graph.scores[key]),
        "p_value": float(graph.p_values[key]),
        "gain": float(graph.gains[key]),
        "established": bool(graph.established[key]),
        "directed": edge.directed,
        "weight": edge.weight,
        "hits": edge.hits,
        "regime": edge.regime_id,
    }


def _stability(graph: CausalGraph, key: LagKey, edge: EdgeRec) -> float:
    """The graph's own where it rests on many resamples, else the average over refreshes."""
    many = int(graph.options.get("resamples") or 0) >= _MANY_RESAMPLES
    own = float(graph.stability[key])
    return own if many and np.isfinite(own) else edge.stability


def _prominence(edge: EdgeRec) -> float:
    return abs(edge.effect) * (edge.stability if edge.stability > 0 else _UNKNOWN_STABILITY)


def _named(names: tuple[str, ...], key: LagKey) -> tuple[str, str, int]:
    return names[key[0]], names[key[1]], key[2]
