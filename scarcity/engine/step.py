"""One step of the engine: absorb a window, estimate the graph, update the store. Pure but for the state it consumes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from scarcity.discovery import Estimate, accepted, estimate
from scarcity.engine import exporter
from scarcity.engine.config import MPIEConfig
from scarcity.engine.store import HypergraphStore
from scarcity.engine.window import Window
from scarcity.errors import SchemaError
from scarcity.graph import CausalGraph
from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.sampling import sampling_step


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineState:
    """Everything that the engine has learned.

    Attributes:
        variables: N names, fixed by the first window.
        moments: what is kept of the rows. Large and updated in place: a step *consumes* the state that it is given.
        store: history of the links; updated in place too.
        windows: windows absorbed so far.
        next_row: index in the stream of the first row not seen yet.
        time_step: step between rows in words, where timestamps tell it.
        last: the latest estimate; None before the first.
        units: unit of each variable, where known.
    """

    variables: tuple[str, ...]
    moments: LaggedMoments
    store: HypergraphStore
    windows: int = 0
    next_row: int = 0
    time_step: str | None = None
    last: Estimate | None = None
    units: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def graph(self) -> CausalGraph | None:
        return self.last.graph if self.last else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one step brought forth.

    Attributes:
        rows: rows absorbed; fewer than the window holds where it repeats rows.
        insight: payload of ``engine.insight``; None where no estimate was due.
        metrics: payload of ``processing_metrics`` but for what only the shell's clock knows.
    """

    rows: int
    insight: dict[str, Any] | None
    metrics: dict[str, Any]


def initial_state(variables: tuple[str, ...], config: MPIEConfig, units: dict[str, str] | None = None) -> EngineState:
    """The state before any row."""
    moments = LaggedMoments(len(variables), config.discovery.max_lag, halflife=config.discovery.halflife)
    return EngineState(variables=variables, moments=moments, store=HypergraphStore(config.store), units=units or {})


def step(
    state: EngineState, window: Window, config: MPIEConfig, timer: Callable[[], float]
) -> tuple[EngineState, Outcome]:
    """Absorb `window` and, where one is due, estimate the graph anew.

    Args:
        state: consumed; go on with the returned one.
        timer: seconds of some steady clock, for the figures on the engine's own work.

    Raises:
        SchemaError: the window's variables differ from the state's. The state is then unchanged and stays valid.
    """
    if window.variables != state.variables:
        raise SchemaError(_differs(state.variables, window.variables))
    begun = timer()
    fresh, gap = _unseen(state, window)
    if len(fresh):
        state.moments.absorb(fresh, gap=gap)
    start = state.next_row if window.start is None else max(window.start, state.next_row - len(window.values))
    times = window.timestamp if isinstance(window.timestamp, np.ndarray) else None
    state = replace(
        state,
        windows=state.windows + 1,
        next_row=max(state.next_row, start + len(window.values)),
        time_step=state.time_step or sampling_step(times),
    )
    absorbed = timer()
    told: dict[str, Any] | None = None
    if state.windows % config.refresh_every == 0:
        # Each refresh draws other blocks, so that the store's averages pool several refreshes' resamples.
        seed = config.discovery.seed + state.windows
        state, told = refresh(state, config, config.evaluator.n_resamples, _last_time(window.timestamp), seed)
    figures = {
        "window": state.windows,
        "rows": state.moments.rows,
        "absorb_ms": (absorbed - begun) * 1e3,
        "refresh_ms": (timer() - absorbed) * 1e3,
    }
    if state.graph is not None:
        figures |= exporter.metrics(state.graph)
    return state, Outcome(rows=len(fresh), insight=told, metrics=figures)


def refresh(
    state: EngineState, config: MPIEConfig, resamples: int, timestamp: Any = None, seed: int | None = None
) -> tuple[EngineState, dict[str, Any]]:
    """Estimate the graph from the rows so far; returns the state and the payload of ``engine.insight``.

    Args:
        resamples: block resamples behind stability and held-out gain.
        timestamp: time of the newest row, carried into the insight.
        seed: of the resamples; the configured one unless given.
    """
    seed = config.discovery.seed if seed is None else seed
    options = replace(config.discovery, resamples=resamples, seed=seed)
    found = estimate(
        state.moments,
        state.variables,
        options,
        order=(state.last.order or None) if state.last else None,
        units=state.units,
        time_step=state.time_step,
    )
    found = replace(found, graph=_graded(found.graph, config))
    change = state.store.update(found.graph, state.windows)
    told = exporter.insight(
        found.graph, state.store, change, window=state.windows, timestamp=timestamp, top_k=config.top_k
    )
    return replace(state, last=found), told


def _graded(graph: CausalGraph, config: MPIEConfig) -> CausalGraph:
    rule = config.evaluator
    established = accepted(
        graph.gains,
        graph.stability,
        graph.ci_high - graph.ci_low,
        gain_min=rule.gain_min,
        stability_min=rule.stability_min,
        lambda_ci=rule.lambda_ci,
    )
    return replace(graph, established=established)


def _unseen(state: EngineState, window: Window) -> tuple[Any, bool]:
    """The rows of a window not absorbed before, and whether rows are missing between them and those before."""
    if window.start is None:
        return window.values, window.gap
    seen = state.next_row - window.start
    if seen < 0:
        return window.values, True
    return window.values[seen:], window.gap and seen == 0


def _last_time(timestamp: Any) -> Any:
    return timestamp[-1] if isinstance(timestamp, np.ndarray) and timestamp.ndim == 1 and len(timestamp) else timestamp


def _differs(expected: tuple[str, ...], got: tuple[str, ...]) -> str:
    lacking = [v for v in expected if v not in got]
    extra = [v for v in got if v not in expected]
    detail = "; ".join(
        part
        for part in (
            f"missing: {', '.join(map(repr, lacking))}" if lacking else "",
            f"new: {', '.join(map(repr, extra))}" if extra else "",
        )
        if part
    )
    return (
        f"a data_window must keep the {len(expected)} variables of the first one, in their order; "
        f"{detail or 'the order differs'}. Map columns by name before publishing, or start another engine."
    )
