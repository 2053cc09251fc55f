"""From what the engine has learned to a graph, its history and what is told of both."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from scarcity.discovery import About, accepted
from scarcity.engine import exporter
from scarcity.engine.config import MPIEConfig
from scarcity.engine.pools import estimate_pools
from scarcity.engine.state import EngineState
from scarcity.graph import CausalGraph


def refresh(
    state: EngineState, config: MPIEConfig, resamples: int, seed: int | None = None, *, cold: bool = False
) -> tuple[EngineState, dict[str, Any]]:
    """Estimate the graph from the rows so far; returns the state and the payload of ``engine.insight``.

    Parameters
    ----------
    resamples
        Block resamples behind stability and held-out gain; none where the options want none.
    seed
        Of the resamples; the configured one unless given.
    cold
        Whether nothing is taken over from the last estimate; else only those targets are searched whose turn it is.
    """
    seed = config.discovery.seed if seed is None else seed
    options = replace(config.discovery, resamples=resamples if config.discovery.draws else 0, seed=seed)
    about = About(
        variables=state.variables,
        units=state.units,
        time_step=state.timeline.words,
        notes=(*state.notes, *state.timeline.notes()),
    )
    tracker = state.tracker
    everyone = np.ones(len(state.variables), dtype=np.bool_)
    pooled = tracker.pools(state.moments) if tracker else [(everyone, state.moments)]
    turn = None
    if state.schedule is not None:
        changed = tracker is not None and bool(tracker.news)
        most = None if cold or changed or len(pooled) > 1 else config.refresh_targets
        turn = None if most is None else state.schedule.next(most)
        state.schedule.taken(turn)
    found = estimate_pools(pooled, about, options, None if cold else state.last, turn)
    graph = _graded(found.graph, config, tracker.present if tracker else 0)
    since = tracker.since(state.moments) if tracker else [(0, None)] * len(state.variables)
    change = state.store.update(graph, state.windows, since)
    told = exporter.insight(
        graph,
        state.store,
        change,
        window=state.windows,
        rows=state.rows,
        timestamp=state.last_time,
        top_k=config.top_k,
    )
    if tracker is not None:
        for news in tracker.news:
            if news.stage == "settled":
                state.store.redate(exporter.turned(news, graph), news.row, news.time)
        told["regime"] = exporter.regime(tracker.regimes(state.moments, graph)[-1])
        told["regime_changes"] = [exporter.regime_change(news, graph) for news in tracker.news]
        if state.paths is not None and any(news.stage == "settled" for news in tracker.news):
            state.paths.begin_anew()
        tracker.news.clear()
    return replace(state, last=replace(found, graph=graph)), told


def _graded(graph: CausalGraph, config: MPIEConfig, regime: int) -> CausalGraph:
    rule = config.evaluator
    established = accepted(
        graph.gains,
        graph.stability,
        graph.ci_high - graph.ci_low,
        gain_min=rule.gain_min,
        stability_min=rule.stability_min,
        lambda_ci=rule.lambda_ci,
    )
    if regime == graph.regime and np.array_equal(established, graph.established):
        return graph
    return replace(graph, established=established, regime=regime)
