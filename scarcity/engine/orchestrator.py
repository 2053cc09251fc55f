"""The engine on the bus: windows in, insights and figures out; the work runs beside the event loop."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import Any

from scarcity.engine.config import MPIEConfig
from scarcity.engine.governed import ACTIONS, described, granted
from scarcity.engine.refresh import refresh
from scarcity.engine.regimes import Regime
from scarcity.engine.state import EngineState, initial_state
from scarcity.engine.step import Outcome, step
from scarcity.engine.store import HypergraphStore
from scarcity.engine.window import Window
from scarcity.errors import StateError
from scarcity.graph import CausalGraph
from scarcity.numerics.blas import one_blas_thread
from scarcity.runtime import EventBus, Subscription
from scarcity.runtime.allowance import Allowance
from scarcity.runtime.clock import Clock, SystemClock
from scarcity.runtime.lifecycle import Service
from scarcity.runtime.topics import DATA_WINDOW, ENGINE_INSIGHT, PROCESSING_METRICS

_logger = logging.getLogger("scarcity.engine")


class MPIEOrchestrator(Service):
    """The Multi-Path Inference Engine: learns a causal graph from ``data_window`` messages.

    Each window is absorbed into lagged moments and, every `refresh_every` windows, the graph is estimated anew; both
    run in a worker thread, one window at a time and in order. A publisher is held back once `queue_windows` wait. A
    window that cannot be used is logged, counted in `rejected` with the last error in `rejection`, and stops nothing.

    `stop` waits for the window in work and leaves out those that still wait. What was learned stays: `start` goes on
    from there, and the next window begins a new recording. Use :meth:`reset` to forget.

    A governor may leave it a share of its work (`reduce_batch`, `scale_down`) and gives it back (`scale_up`).

    Publishes ``engine.insight`` and ``processing_metrics`` after each window.

    Parameters
    ----------
    config
        What to estimate and how to remember it.
    bus
        Where windows come from.
    clock
        Times the work; tests drive it.

    Source: specification §MPIE Engine.
    """

    def __init__(
        self,
        config: MPIEConfig | None = None,
        bus: EventBus | None = None,
        *,
        clock: Clock | None = None,
    ) -> None:
        super().__init__("mpie")
        self.config = config or MPIEConfig()
        self.bus = bus or EventBus()
        self.rejected = 0
        self.rejection: Exception | None = None
        self._clock = clock or SystemClock()
        self._learned: EngineState | None = None  # written by the worker thread only, one step at a time
        self._subscription: Subscription | None = None
        self._work: asyncio.Future[Any] | None = None
        self._turn = asyncio.Lock()
        self.allowance = Allowance()
        """What a governor leaves of the configured work; see `scarcity.engine.governed`."""

    def reduce_batch(self, factor: float) -> bool:
        """Search fewer targets, draw fewer resamples, try fewer extra paths; see `scarcity.engine.governed`."""
        self.allowance.take("reduce_batch", factor)
        return True

    def scale_down(self, factor: float) -> bool:
        """Estimate the graph less often; every window is absorbed all the same."""
        self.allowance.take("scale_down", factor)
        return True

    def scale_up(self, factor: float, action: str | None = None) -> bool:
        """Give back what an action took, a share of all; of every action unless one is named."""
        self.allowance.give_back(factor, action)
        return True

    def describe_action(self, action: str) -> str:
        """What an action has left, for whoever asks what the governor has done."""
        variables = self._learned.variables if self._learned else ()
        return described(self.config, self.allowance, len(variables)) if action in ACTIONS else ""

    @property
    def graph(self) -> CausalGraph | None:
        """The newest graph; None before the first estimate."""
        return self._learned.graph if self._learned else None

    @property
    def rows_seen(self) -> int:
        """Rows absorbed so far; a row that several windows hold counts once."""
        return self._learned.rows if self._learned else 0

    @property
    def windows(self) -> int:
        """Windows absorbed so far."""
        return self._learned.windows if self._learned else 0

    @property
    def regimes(self) -> list[Regime]:
        """The regimes so far in order of time, the present one last; empty where no change is watched for."""
        return self._learned.regimes if self._learned else []

    @property
    def store(self) -> HypergraphStore | None:
        """The links' history; None before the first window. Read it between windows, do not change it."""
        return self._learned.store if self._learned else None

    def reset(self) -> None:
        """Forget everything learned.

        Raises
        ------
        StateError
            The engine runs; stop it first.
        """
        if self.state in ("starting", "running", "stopping"):
            raise StateError(f"the engine is {self.state}; stop() it before reset().")
        self._learned = None
        self.rejected = 0
        self.rejection = None

    async def refresh(self, resamples: int | None = None) -> CausalGraph | None:
        """Estimate the graph now, from the rows so far, with the resamples of an exported graph.

        Takes its turn after the window in work; publishes an ``engine.insight``. Returns the graph, or None before any
        row. Works on a stopped engine too.
        """
        draws = self.config.evaluator.n_resamples_export if resamples is None else resamples

        def work() -> dict[str, Any] | None:
            if self._learned is None:
                return None
            # Cold, so that the result is the one that a batch call gives on these rows.
            state, told = refresh(self._learned, self.config, draws, cold=True)
            self._learned = state
            return told

        async with self._turn:
            told = await self._in_thread(work)
        if told is not None:
            await self.bus.publish(ENGINE_INSIGHT, told)
        return self.graph

    async def _on_start(self) -> None:
        self._turn = asyncio.Lock()
        if self._learned is not None:
            self._learned = replace(self._learned, next_row=0, interrupted=True)
        self._subscription = self.bus.subscribe(
            DATA_WINDOW, self._on_window, policy="block", depth=self.config.queue_windows
        )

    async def _on_stop(self) -> None:
        if self._subscription is not None:
            self._subscription.close()
            self._subscription = None
        if self._work is not None:
            # A thread cannot be cancelled; it is waited for, so that nothing runs on behind a stopped engine.
            await asyncio.wait([self._work])

    async def _on_window(self, topic: str, payload: Any) -> None:
        async with self._turn:
            begun = self._clock.monotonic()
            try:
                outcome = await self._in_thread(self._step, payload, self._behind)
            except Exception as error:
                self.rejected += 1
                self.rejection = error
                _logger.warning("a window was left out: %s", error)
                return
            seconds = self._clock.monotonic() - begun
        if outcome.failure is not None:
            self.rejected += 1
            self.rejection = outcome.failure
            _logger.error("no graph could be estimated", exc_info=outcome.failure)
        if outcome.insight is not None:
            await self.bus.publish(ENGINE_INSIGHT, outcome.insight)
        await self.bus.publish(
            PROCESSING_METRICS,
            {
                **outcome.metrics,
                "latency_ms": seconds * 1e3,
                "rows_per_second": outcome.rows / seconds if seconds > 0 else 0.0,
                "timestamp": self._clock.time(),
            },
        )

    @property
    def _behind(self) -> bool:
        return self._subscription is not None and self._subscription.queued > 0

    def _step(self, payload: Any, behind: bool) -> Outcome:
        """In the worker thread: read a payload and take one step."""
        window = Window.of(payload)
        state = self._learned or initial_state(window.variables, self.config, window.units)
        # Whoever waits for the first graph sees nothing at all.
        config = granted(self.config, self.allowance, len(window.variables)) if state.last else self.config
        state, outcome = step(state, window, config, self._clock.monotonic, behind=behind)
        self._learned = state
        return outcome

    async def _in_thread(self, work: Any, *arguments: Any) -> Any:
        """Run `work` in a thread. A cancelled caller leaves it to end; who comes next waits for it."""

        def on_one_core() -> Any:
            with one_blas_thread():
                return work(*arguments)

        while (pending := self._work) is not None:
            await asyncio.wait([pending])
            if self._work is pending:  # another waiter may have been quicker
                self._work = None
        self._work = asyncio.ensure_future(asyncio.to_thread(on_one_core))
        try:
            return await asyncio.shield(self._work)
        finally:
            if self._work.done():
                self._work = None
