"""One step of the engine: absorb a window, estimate the graph, update the store. Pure but for the state it consumes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from scarcity.discovery import About, Constraints, Estimate, accepted, memory
from scarcity.discovery.nonlinear.moments import NonlinearMoments
from scarcity.engine import exporter
from scarcity.engine.changes import ChangeTracker
from scarcity.engine.config import MPIEConfig
from scarcity.engine.paths import LEAST_ROWS, Explored, PathExplorer
from scarcity.engine.pools import estimate_pools
from scarcity.engine.regimes import Regime
from scarcity.engine.store import HypergraphStore
from scarcity.engine.stretches import Stretches, stretch_rows
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
        What is kept of the rows of the present regime. Large and updated in place: a step *consumes* the state that it
        is given.
    tracker
        The regimes and the newest rows, updated in place too; None before the first window, and where no change is
        watched for.
    store
        History of the links; updated in place too.
    paths
        The extra paths and what is known of them, updated in place; None where the estimate looks at all of them, or
        at none.
    windows, rows
        Windows and rows absorbed so far, of all regimes.
    interrupted
        Whether rows may be missing before the next window.
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
    tracker: ChangeTracker | None = None
    paths: PathExplorer | None = None
    windows: int = 0
    rows: int = 0
    interrupted: bool = False
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

    @property
    def regimes(self) -> list[Regime]:
        """The regimes so far in order of time, the present one last; empty where no change is watched for."""
        return self.tracker.regimes(self.moments, self.graph) if self.tracker else []


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
    paths = None
    guests = moments if isinstance(moments, NonlinearMoments) and moments.by_invitation else None
    if guests is not None and guests.max_lag and config.controller.n_arms_max:
        paths = PathExplorer(
            len(variables),
            guests.max_lag,
            config.controller,
            maps=not guests.maps,
            seed=config.discovery.seed,
            halflife=config.discovery.halflife,
        )
    return EngineState(
        variables=variables,
        moments=moments,
        store=HypergraphStore(config.store),
        paths=paths,
        units=dict(units or {}),
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
    gap = gap or state.interrupted
    state = _watched(state, window, config)
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
            explored = explore(state, state.paths, len(fresh), config.controller.n_arms_max)
    except Exception as error:
        failure = error
    figures = {
        "window": state.windows,
        "rows": state.rows,
        "absorb_ms": (absorbed - begun) * 1e3,
        "refresh_ms": (max(refreshed, absorbed) - absorbed) * 1e3,
    }
    if window.start is not None:
        figures["start"] = window.start
    if state.paths is not None and explored is not None:
        figures |= exporter.exploration(state.paths, explored)
        figures["explore_ms"] = (timer() - refreshed) * 1e3
    if state.graph is not None:
        latency_ms = sum(figures.get(part, 0.0) for part in ("absorb_ms", "refresh_ms", "explore_ms"))
        figures |= exporter.metrics(state.graph, config.evaluator, latency_ms)
    return state, Outcome(rows=len(fresh), insight=told, metrics=figures, failure=failure)


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
        Whether nothing is taken over from the last estimate.
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
    found = estimate_pools(pooled, about, options, None if cold else state.last)
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


def explore(state: EngineState, paths: PathExplorer, fresh: int, budget: int) -> Explored:
    """Try extra paths on the newest rows, and have those that promise most tested with the next estimate.

    Parameters
    ----------
    paths
        Those of the state.
    fresh
        Rows that the window added; where they are too few for a trial, they wait for those of the next ones.
    budget
        Paths at most.
    """
    moments, graph = state.moments, state.graph
    if graph is None or not isinstance(moments, NonlinearMoments):
        return Explored()
    paths.waiting += fresh
    stretches = moments.recent.stretches()
    rows = (
        stretches[-1][-(paths.waiting + moments.max_lag) :]
        if stretches
        else np.empty((0, len(state.variables)))
    )
    if paths.waiting < LEAST_ROWS or len(rows) < LEAST_ROWS + moments.max_lag:
        return Explored()
    paths.waiting = 0
    explored = paths.explore(rows, graph, budget)
    if explored.found:
        index = graph.terms.index if graph.terms is not None else np.empty((0, 5), dtype=np.intp)
        in_use = {(int(kind), int(first), int(second)) for kind, first, second, _, _ in index}
        paths.reopen(moments.invite(explored.found, in_use))
    return explored


def _watched(state: EngineState, window: Window, config: MPIEConfig) -> EngineState:
    """The state with a tracker of changes, where one is wanted; the first window tells how long its stretches are."""
    if state.tracker is not None or not config.change.watch or config.discovery.halflife is not None:
        return state
    n = len(state.variables)
    stretches = Stretches(stretch_rows(len(window.values), n), config.discovery.max_lag)
    return replace(state, tracker=ChangeTracker(n, config.change, stretches))


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
