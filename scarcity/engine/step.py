"""One step of the engine: absorb a window, estimate the graph, update the store. Pure but for the state it consumes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from scarcity.discovery import About, Constraints, Estimate, accepted, estimate, memory
from scarcity.engine import exporter
from scarcity.engine.config import MPIEConfig
from scarcity.engine.store import HypergraphStore
from scarcity.engine.window import Window
from scarcity.errors import SchemaError
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import FloatArray
from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.sampling import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineState:
    """Everything that the engine has learned.

    Attributes
    ----------
    variables
        N names, fixed by the first window.
    moments
        What is kept of the rows. Large and updated in place: a step *consumes* the state that it is given.
    store
        History of the links; updated in place too.
    windows
        Windows absorbed so far.
    next_row
        Index in the stream of the first row not seen yet.
    timeline
        How far apart in time the rows lie, where timestamps tell it.
    notes
        What happened to the rows on their way here.
    last_time
        Time of the newest row.
    last
        The latest estimate; None before the first.
    units
        Unit of each variable, where known.
    """

    variables: tuple[str, ...]
    moments: LaggedMoments
    store: HypergraphStore
    windows: int = 0
    next_row: int = 0
    timeline: Timeline = field(default_factory=Timeline)
    notes: tuple[str, ...] = ()
    last_time: Any = None
    last: Estimate | None = None
    units: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def graph(self) -> CausalGraph | None:
        """The newest graph; None before the first estimate."""
        return self.last.graph if self.last else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one step brought forth.

    Attributes
    ----------
    rows
        Rows absorbed; fewer than the window holds where it repeats rows.
    insight
        Payload of ``engine.insight``; None where no estimate was due.
    metrics
        Payload of ``processing_metrics`` but for what only the shell's clock knows.
    failure
        Why the estimate that was due did not come about; the rows are absorbed all the same.
    """

    rows: int
    insight: dict[str, Any] | None
    metrics: dict[str, Any]
    failure: Exception | None = None


def initial_state(
    variables: tuple[str, ...], config: MPIEConfig, units: Mapping[str, str] | None = None
) -> EngineState:
    """The state before any row.

    Raises
    ------
    OptionError
        The knowledge in the options does not fit the variables.
    """
    Constraints.of(config.discovery.knowledge, variables, config.discovery.max_lag)
    moments = memory(len(variables), config.discovery)
    return EngineState(
        variables=variables, moments=moments, store=HypergraphStore(config.store), units=dict(units or {})
    )


def step(
    state: EngineState,
    window: Window,
    config: MPIEConfig,
    timer: Callable[[], float],
    *,
    behind: bool = False,
) -> tuple[EngineState, Outcome]:
    """Absorb `window` and, where one is due, estimate the graph anew.

    Parameters
    ----------
    state
        Consumed; go on with the returned one.
    timer
        Seconds of some steady clock, for the figures on the engine's own work.
    behind
        Whether further windows wait.

    Raises
    ------
    SchemaError
        The window's variables differ from the state's. The state is then unchanged and stays valid.
    """
    if window.variables != state.variables:
        raise SchemaError(_differs(state.variables, window.variables))
    begun = timer()
    fresh, gap = _unseen(state, window)
    if len(fresh):
        state.moments.absorb(fresh, gap=gap)
    start = state.next_row if window.start is None else window.start
    end = start + len(window.values)
    state = replace(
        state,
        windows=state.windows + 1,
        next_row=end if _begins_anew(state, window) else max(state.next_row, end),
        timeline=state.timeline.observe(_newest(_times(window), len(fresh)), gap=gap),
        notes=window.notes or state.notes,
        last_time=_last_time(window),
    )
    absorbed = timer()
    told: dict[str, Any] | None = None
    failure: Exception | None = None
    every = max(config.refresh_every, config.behind_every) if behind else config.refresh_every
    if state.windows % every == 0:
        # Each refresh draws other blocks, so that the store's averages pool several refreshes' resamples.
        seed = config.discovery.seed + state.windows
        try:
            state, told = refresh(state, config, config.evaluator.n_resamples, seed)
        except Exception as error:
            failure = error
    figures = {
        "window": state.windows,
        "rows": state.moments.rows,
        "absorb_ms": (absorbed - begun) * 1e3,
        "refresh_ms": (timer() - absorbed) * 1e3,
    }
    if window.start is not None:
        figures["start"] = window.start
    if state.graph is not None:
        figures |= exporter.metrics(state.graph)
    return state, Outcome(rows=len(fresh), insight=told, metrics=figures, failure=failure)


def refresh(
    state: EngineState, config: MPIEConfig, resamples: int, seed: int | None = None
) -> tuple[EngineState, dict[str, Any]]:
    """Estimate the graph from the rows so far; returns the state and the payload of ``engine.insight``.

    Parameters
    ----------
    resamples
        Block resamples behind stability and held-out gain; none where the options want none.
    seed
        Of the resamples; the configured one unless given.
    """
    seed = config.discovery.seed if seed is None else seed
    options = replace(config.discovery, resamples=resamples if config.discovery.draws else 0, seed=seed)
    about = About(
        variables=state.variables,
        units=state.units,
        time_step=state.timeline.words,
        notes=(*state.notes, *state.timeline.notes()),
    )
    order = (state.last.order or None) if state.last else None
    found = estimate(state.moments, about, options, order)
    found = replace(found, graph=_graded(found.graph, config))
    change = state.store.update(found.graph, state.windows)
    told = exporter.insight(
        found.graph, state.store, change, window=state.windows, timestamp=state.last_time, top_k=config.top_k
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


def _unseen(state: EngineState, window: Window) -> tuple[FloatArray, bool]:
    """The rows of a window not absorbed before, and whether rows are missing between them and those before."""
    if window.start is None or _begins_anew(state, window):
        return window.values, window.gap
    seen = state.next_row - window.start
    if seen < 0:
        return window.values, True
    return window.values[seen:], window.gap


def _begins_anew(state: EngineState, window: Window) -> bool:
    """Whether another stream of rows begins: behind a gap, indices that were seen are those of other rows."""
    return window.gap and window.start is not None and window.start < state.next_row


def _last_time(window: Window) -> Any:
    times = _times(window)
    return window.timestamp if times is None else times[-1] if len(times) else None


def _newest(times: npt.NDArray[Any] | None, rows: int) -> npt.NDArray[Any] | None:
    return None if times is None else times[len(times) - rows :]


def _times(window: Window) -> npt.NDArray[Any] | None:
    """The rows' times, where the publisher gave one for each."""
    given = window.timestamp
    return cast("npt.NDArray[Any]", given) if isinstance(given, np.ndarray) and given.ndim == 1 else None


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
