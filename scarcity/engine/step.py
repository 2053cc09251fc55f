"""One step of the engine: absorb a window, estimate the graph, update the store. Pure but for the state it consumes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from scarcity.engine import exporter
from scarcity.engine.changes import ChangeTracker
from scarcity.engine.config import MPIEConfig
from scarcity.engine.paths import Explored, try_paths
from scarcity.engine.refresh import refresh
from scarcity.engine.schedule import TargetSchedule
from scarcity.engine.state import EngineState
from scarcity.engine.stretches import Stretches, stretch_rows
from scarcity.engine.window import Window
from scarcity.errors import SchemaError
from scarcity.numerics.arrays import FloatArray


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
    gap = gap or state.interrupted
    state = _scheduled(_watched(state, window, config), config)
    if state.tracker is not None:
        times = _row_times(window, len(fresh))
        state.tracker.absorb(state.moments, fresh, gap=gap, first_row=state.rows, times=times)
    elif len(fresh):
        state.moments.absorb(fresh, gap=gap)
    start = state.next_row if window.start is None else window.start
    end = start + len(window.values)
    state = replace(
        state,
        windows=state.windows + 1,
        rows=state.rows + len(fresh),
        interrupted=state.interrupted and not len(fresh),
        next_row=end if _begins_anew(state, window) else max(state.next_row, end),
        timeline=state.timeline.observe(_newest(_times(window), len(fresh)), gap=gap),
        notes=window.notes or state.notes,
        last_time=_last_time(window),
    )
    if state.schedule is not None:
        state.schedule.observe(fresh, state.graph, gap=gap)
    absorbed = timer()
    told: dict[str, Any] | None = None
    failure: Exception | None = None
    explored: Explored | None = None
    refreshed = absorbed
    every = max(config.refresh_every, config.behind_every) if behind else config.refresh_every
    try:
        if state.tracker is not None:
            state = replace(state, moments=state.tracker.look(state.moments, state.last))
        if state.windows % every == 0:
            # Each refresh draws other blocks, so that the store's averages pool several refreshes' resamples.
            seed = config.discovery.seed + state.windows
            # As often as the windows double, what was taken over from estimate to estimate is found anew.
            doubled = not state.windows & (state.windows - 1)
            state, told = refresh(state, config, config.evaluator.n_resamples, seed, cold=doubled)
        refreshed = timer()
        if state.paths is not None:
            explored = try_paths(
                state.paths, state.moments, state.graph, len(fresh), config.controller.n_arms_max
            )
    except Exception as error:
        failure = error
    figures = {
        "window": state.windows,
        "rows": state.rows,
        "absorb_ms": (absorbed - begun) * 1e3,
        "refresh_ms": (max(refreshed, absorbed) - absorbed) * 1e3,
    }
    if told is not None and state.schedule is not None:
        figures["targets_searched"] = state.schedule.searched
    if window.start is not None:
        figures["start"] = window.start
    if state.paths is not None and explored is not None:
        figures |= exporter.exploration(state.paths, explored)
        figures["explore_ms"] = (timer() - refreshed) * 1e3
    if state.graph is not None:
        latency_ms = sum(figures.get(part, 0.0) for part in ("absorb_ms", "refresh_ms", "explore_ms"))
        figures |= exporter.metrics(state.graph, config.evaluator, latency_ms)
    return state, Outcome(rows=len(fresh), insight=told, metrics=figures, failure=failure)


def _watched(state: EngineState, window: Window, config: MPIEConfig) -> EngineState:
    """The state with a tracker of changes, where one is wanted; the first window tells how long its stretches are."""
    if state.tracker is not None or not config.change.watch or config.discovery.halflife is not None:
        return state
    n = len(state.variables)
    stretches = Stretches(stretch_rows(len(window.values), n), config.discovery.max_lag)
    return replace(state, tracker=ChangeTracker(n, config.change, stretches))


def _scheduled(state: EngineState, config: MPIEConfig) -> EngineState:
    """The state with a schedule of targets where one is wanted; the configuration may change between windows."""
    most, n = config.refresh_targets, len(state.variables)
    if most is None or most >= n:
        return state if state.schedule is None else replace(state, schedule=None)
    if state.schedule is not None:
        return state
    return replace(state, schedule=TargetSchedule(n, config.discovery.max_lag))


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


def _row_times(window: Window, rows: int) -> Sequence[Any]:
    """A time for each of the last `rows` rows: its own, else the window's, else None."""
    own = _newest(_times(window), rows)
    return list(own) if own is not None else [window.timestamp] * rows


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
