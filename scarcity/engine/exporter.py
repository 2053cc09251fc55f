"""What the engine tells the others: insights about links, and figures about its own work."""

from __future__ import annotations

from typing import Any

import numpy as np

from scarcity.engine.config import EvaluatorConfig
from scarcity.engine.news import News
from scarcity.engine.paths import Explored, PathExplorer
from scarcity.engine.regimes import Regime
from scarcity.engine.reward import contrast, meta_score
from scarcity.engine.store import GONE_AFTER, EdgeRec, HypergraphStore, LagKey, StoreChange, links
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
    rows: int,
    timestamp: Any,
    top_k: int,
) -> dict[str, Any]:
    """The payload of ``engine.insight``: the `top_k` current links and what changed.

    The links come by strength times stability: neighbouring lags of a persistent variable have large effects of
    opposite sign that are hardly ever selected again. Its keys are those of
    :class:`scarcity.runtime.topics.EngineInsight`.

    Parameters
    ----------
    rows
        Rows of the stream so far; the graph may rest on fewer, behind a change.
    """
    names = graph.variables
    current = store.current()
    strongest = sorted(current, key=lambda key: -_prominence(current[key]))[:top_k]
    return {
        "window": window,
        "rows": rows,
        "timestamp": timestamp,
        "time_step": graph.time_step,
        "variables": list(names),
        "edges": [_edge(graph, key, current[key]) for key in strongest],
        "hyperedges": _hyperedges(names, store, top_k),
        "added": [_named(names, key) for key in change.added],
        "removed": [_named(names, key) for key in change.removed],
        "n_links": graph.links,
        "notes": list(graph.notes),
    }


def metrics(graph: CausalGraph, config: EvaluatorConfig, latency_ms: float) -> dict[str, Any]:
    """The engine's share of ``processing_metrics`` that describes the graph.

    accept_rate: share of the links that meet the acceptance rule; gain_p50: median held-out R² that a link adds;
    stability_avg: mean stability of the links; meta_score: mean reward of the links; rcl_contrast: mean held-out gain
    beside that of permuted sources. 0 where there are no links.

    Parameters
    ----------
    latency_ms
        What the window took; the reward counts it.
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
        "meta_score": meta_score(graph, config, latency_ms),
        "rcl_contrast": contrast(graph),
        "n_effective": graph.n_effective,
    }


def exploration(paths: PathExplorer, explored: Explored) -> dict[str, Any]:
    """The engine's share of ``processing_metrics`` that tells of extra paths."""
    return {
        "paths": len(paths.arms),
        "paths_tried": explored.tried,
        "paths_found": paths.found,
        "path_reward": explored.reward,
        "temperature": paths.router.temperature(paths.state),
        "drifts": paths.state.drifts,
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
        "partial_r2": float(graph.partial_r2[key]),
        "bent": edge.bent,
        "hits": edge.hits,
        "regime": edge.regime_id,
        "since_row": edge.since_row,
        "since": edge.since_time,
        "effect_before": edge.before,
    }


def _hyperedges(names: tuple[str, ...], store: HypergraphStore, top_k: int) -> list[dict[str, Any]]:
    """The strongest pairs of sources that act together, as in `scarcity.runtime.topics.InsightHyperedge`."""
    records = [
        (sources, each)
        for sources, found in store.hyperedges.items()
        for each in found
        if each.missed < GONE_AFTER
    ]
    records.sort(key=lambda item: -abs(item[1].weight))
    return [
        {
            "sources": [names[source] for source in sorted(sources)],
            "target": names[each.target],
            "lag": each.lag,
            "weight": each.weight,
            "ci_low": each.ci_lo,
            "ci_high": each.ci_hi,
            "stability": each.stability,
            "hits": each.hits,
            "alone": each.alone,
        }
        for sources, each in records[:top_k]
    ]


def regime(present: Regime) -> dict[str, Any]:
    """The present regime, as in :class:`scarcity.runtime.topics.InsightRegime`."""
    return {"id": present.id, "row": present.first_row, "time": present.first_time}


def regime_change(news: News, graph: CausalGraph) -> dict[str, Any]:
    """What is told of a change, as in :class:`scarcity.runtime.topics.RegimeChange`."""
    names = graph.variables
    gone, new = _gone_and_new(news, graph)
    return {
        "stage": news.stage,
        "regime": news.regime,
        "returned": news.returned,
        "row": news.row,
        "time": news.time,
        "targets": [name for name, moved in zip(names, news.targets, strict=True) if moved],
        "gone": [_named(names, key) for key in gone],
        "new": [_named(names, key) for key in new],
        "turned": [_named(names, key) for key in turned(news, graph)],
    }


def turned(news: News, graph: CausalGraph) -> dict[LagKey, float]:
    """Links into changed variables that are still there with another sign or strength, and their effects before.

    Another strength is one whose 90 % interval does not meet the one before.
    """
    before, now = dict(links(news.before)), dict(links(graph))
    return {
        key: float(news.before.effects[key])
        for key in now
        if key in before
        and news.targets[key[1]]
        and (graph.ci_low[key] > news.before.ci_high[key] or graph.ci_high[key] < news.before.ci_low[key])
    }


def _gone_and_new(news: News, graph: CausalGraph) -> tuple[list[LagKey], list[LagKey]]:
    """Links into changed variables that only the graph before, or only the present one, holds."""
    before, now = dict(links(news.before)), dict(links(graph))
    gone = [key for key in before if key not in now and news.targets[key[1]]]
    return gone, [key for key in now if key not in before and news.targets[key[1]]]


def _stability(graph: CausalGraph, key: LagKey, edge: EdgeRec) -> float:
    """The graph's own where it rests on many resamples, else the average over refreshes."""
    many = int(graph.options.get("resamples") or 0) >= _MANY_RESAMPLES
    own = float(graph.stability[key])
    return own if many and np.isfinite(own) else edge.stability


def _prominence(edge: EdgeRec) -> float:
    size = edge.weight if edge.bent else edge.effect
    return abs(size) * (edge.stability if edge.stability > 0 else _UNKNOWN_STABILITY)


def _named(names: tuple[str, ...], key: LagKey) -> tuple[str, str, int]:
    return names[key[0]], names[key[1]], key[2]
