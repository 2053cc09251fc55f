"""The simulation on the bus: a twin of the measured system, and frames of the graph in space."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np

from scarcity.errors import OptionError, ScarcityError, StateError
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import FloatArray
from scarcity.runtime import EventBus
from scarcity.runtime.allowance import Allowance
from scarcity.runtime.clock import Clock, SystemClock
from scarcity.runtime.lifecycle import Service
from scarcity.runtime.payloads import SimulationFrame
from scarcity.runtime.rest import Rest
from scarcity.runtime.subscription import Subscription
from scarcity.runtime.topics import (
    DATA_WINDOW,
    ENGINE_INSIGHT,
    SIMULATION_FRAME,
    SIMULATION_SHOCK,
    SIMULATION_STATE,
)
from scarcity.simulation.interventions import is_number, place_of
from scarcity.simulation.picture import Picture
from scarcity.simulation.registry import AgentRegistry
from scarcity.simulation.result import WhatIfResult
from scarcity.simulation.runnable import runnable
from scarcity.simulation.twin import Twin
from scarcity.simulation.whatif import whatif

__all__ = ["SimulationConfig", "SimulationEngine"]

_logger = logging.getLogger("scarcity.simulation")


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulationConfig:
    """How a simulation runs.

    Attributes
    ----------
    rate
        Steps a second of its own clock; None: it steps with the rows of the stream.
    fps
        Frames a second at most.
    dimensions
        Of the layout, 2 or 3.
    seed
        Of layout and innovations.
    """

    rate: float | None = None
    fps: float = 10.0
    dimensions: int = 3
    seed: int = 0

    def __post_init__(self) -> None:
        for name in ("rate", "fps"):
            value = getattr(self, name)
            if value is None and name == "rate":
                continue
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
                raise OptionError(f"SimulationConfig.{name} must be a number above 0; got {value!r}.")
        if self.dimensions not in (2, 3):
            raise OptionError(f"SimulationConfig.dimensions must be 2 or 3; got {self.dimensions!r}.")


class SimulationEngine(Service):
    """Runs the learned system beside the measured one and tells of both: a registry, states, frames.

    With the rows of the stream, or by a clock of its own (`SimulationConfig.rate`), a `Twin` goes its steps; each is
    published as ``simulation.state``. `hold`, `release` and `shock` (or a message ``simulation.shock``) make it leave
    the measured course. Whenever the graph has changed, the layout follows and ``simulation.frame`` shows it. A
    governor asks for fewer frames (`scale_down`) and less detail (`increase_lod`).

    A message that cannot be used, and a graph that cannot be run, are logged once; everything else goes on.

    Parameters
    ----------
    bus
        Where the engine's insights and the stream's rows come from, and states and frames go.
    graph
        Returns the newest graph, None before the first.
    config
        Rates and the like.
    clock
        The time to go by; tests drive it.
    allowance
        What a governor leaves, where something else asks it; None: an own one.

    Attributes
    ----------
    registry
        Variables and links by the engine's insights.
    problem
        Why the newest graph cannot be run; None where it can.

    Source: readings, section 2, Simulation. We differ: no agents with code of their own; variables are the agents.
    """

    def __init__(
        self,
        bus: EventBus,
        graph: Callable[[], CausalGraph | None],
        config: SimulationConfig | None = None,
        *,
        clock: Clock | None = None,
        allowance: Allowance | None = None,
    ) -> None:
        super().__init__("simulation")
        self.bus = bus
        self.config = config or SimulationConfig()
        self.registry = AgentRegistry()
        self.problem: str | None = None
        self.allowance = allowance or Allowance()
        self._graph_now = graph
        self._clock = clock or SystemClock()
        self._rng = np.random.default_rng(self.config.seed)
        self._graph: CausalGraph | None = None
        self._twin: Twin | None = None
        self._picture = Picture(self.config.dimensions, self.config.seed)
        self._changed = asyncio.Event()
        self._subscriptions: list[Subscription] = []
        self._told: set[str] = set()

    # --- what is known ---

    @property
    def graph(self) -> CausalGraph | None:
        """The graph that is run; None before the first."""
        return self._graph

    @property
    def values(self) -> Mapping[str, float]:
        """Where the simulated system stands, in the variables' own units; empty before the first graph."""
        if self._twin is None or not len(self._twin.rows):
            return {}
        return dict(zip(self._twin.model.variables, self._twin.rows[-1].tolist(), strict=True))

    @property
    def held(self) -> Mapping[str, float]:
        """What is held at which value."""
        twin = self._twin
        if twin is None:
            return {}
        return {
            name: float(value)
            for name, value, is_held in zip(twin.model.variables, twin.values, twin.held, strict=True)
            if is_held
        }

    @property
    def frame(self) -> SimulationFrame | None:
        """The newest frame."""
        return self._picture.frame

    # --- what can be done ---

    def hold(self, variable: str, value: float) -> None:
        """Hold a variable from the next step on.

        Raises SchemaError for unknown names, OptionError for values that are no finite number, StateError before the
        first graph.
        """
        self._twin, place = self._asked(variable, value)
        self._twin = self._twin.hold(place, float(value))

    def shock(self, variable: str, size: float) -> None:
        """Add `size` to a variable in the next step. Raises as `hold`."""
        self._twin, place = self._asked(variable, size)
        self._twin = self._twin.push(place, float(size))

    def release(self, variable: str | None = None) -> None:
        """Let a variable go, or all; the system goes on from where it stands."""
        twin = self._running()
        self._twin = twin.release(
            None if variable is None else place_of(variable, twin.model.variables, "release()")
        )

    def back(self) -> None:
        """Let everything go and join the measured system again."""
        self._twin = self._running().back()

    async def whatif(self, **question: Any) -> WhatIfResult:
        """`scarcity.simulation.whatif` from where the simulated system stands, in a thread."""
        twin = self._running()
        assert self._graph is not None
        question.setdefault("start", twin.rows)
        return await asyncio.to_thread(whatif, self._graph, **question)

    # --- what a governor asks ---

    def scale_down(self, factor: float) -> bool:
        """Show that share of the frames; each is of the newest graph."""
        self.allowance.take("scale_down", factor)
        return True

    def increase_lod(self, factor: float) -> bool:
        """Show less detail: the index rises by one for each half."""
        self.allowance.take("increase_lod", factor)
        self._changed.set()
        return True

    def scale_up(self, factor: float, action: str | None = None) -> bool:
        """Give back a share of what was taken."""
        self.allowance.give_back(factor, action)
        self._changed.set()
        return True

    @property
    def lod_index(self) -> int:
        """0 is the finest."""
        return round(-math.log2(max(self.allowance.share("increase_lod"), 1 / 64)))

    # --- life ---

    async def _on_start(self) -> None:
        self._changed = asyncio.Event()
        self._subscriptions = [
            self.bus.subscribe(ENGINE_INSIGHT, self._on_insight),
            self.bus.subscribe(DATA_WINDOW, self._on_window),
            self.bus.subscribe(SIMULATION_SHOCK, self._on_shock),
        ]
        if self._graph_now() is not None:
            await self._learn()
        self.spawn(self._show(), "frames")
        if self.config.rate is not None:
            self.spawn(self._step(1.0 / self.config.rate), "steps")

    async def _on_stop(self) -> None:
        for subscription in self._subscriptions:
            subscription.close()
        self._subscriptions = []

    async def _on_insight(self, topic: str, payload: Any) -> None:
        try:
            self.registry = self.registry.after(payload)
        except (KeyError, TypeError, ValueError) as error:
            self._tell_once("insight", "an insight could not be read: %r", error)
        await self._learn()

    async def _learn(self) -> None:
        """Take over the newest graph."""
        graph = self._graph_now()
        if graph is None or graph is self._graph:
            return
        try:
            model, _, _ = await asyncio.to_thread(runnable, graph, 0, self._rng)
        except ScarcityError as error:  # the graph before is run on
            self.problem = str(error)
            self._tell_once("graph", "a graph cannot be run: %s", error)
            return
        self.problem = None
        known = self._twin
        if known is None or known.model.variables != graph.variables or known.model.max_lag != graph.max_lag:
            rows = np.where(np.isfinite(graph.last_rows), graph.last_rows, graph.means)
            self._twin = Twin.at(model, rows)
        else:
            self._twin = known.learned(model)
        self._graph = graph
        self._changed.set()

    async def _on_window(self, topic: str, payload: Any) -> None:
        twin = self._twin
        if twin is None:
            return
        try:
            rows = np.asarray(cast("Mapping[str, Any]", payload)["data"], dtype=np.float64)
            if rows.ndim != 2 or rows.shape[1] != twin.model.n_variables:
                raise OptionError(f"expected rows of {twin.model.n_variables} values, got {rows.shape}.")
        except (KeyError, TypeError, ValueError) as error:
            self._tell_once("window", "a window could not be followed: %r", error)
            return
        # Some tens of milliseconds for a large window: in a thread, and what is done to the twin meanwhile holds.
        follows = self.config.rate is None
        after, own = await asyncio.to_thread((twin if follows else twin.back()).follow, rows)
        now = self._twin
        if now is None or len(now.held) != len(twin.held) or now.rows.shape != twin.rows.shape:
            return  # another system
        if follows:
            self._twin = now.joined(twin, after)
            await self._publish(own)
        else:  # the measured system is only looked at: innovations are learned, the twin keeps its own time
            self._twin = replace(now, measured=after.measured, pool=after.pool)

    async def _on_shock(self, topic: str, payload: Any) -> None:
        try:
            self.shock(payload["variable"], payload["size"])
        except (KeyError, TypeError, ScarcityError) as error:
            self._tell_once("shock", "a shock could not be applied: %s", error)

    async def _step(self, interval: float) -> None:
        while True:
            await self._clock.sleep(interval)
            if self._twin is not None:
                self._twin, own = self._twin.go(1, self._rng)
                await self._publish(own)

    async def _publish(self, own: FloatArray) -> None:
        twin = self._twin
        if twin is None or not len(own):
            return
        await self.bus.publish(
            SIMULATION_STATE,
            {
                "step": twin.steps,
                "values": dict(zip(twin.model.variables, own[-1].tolist(), strict=True)),
                "interventions": self.held,
                "timestamp": self._clock.time(),
            },
        )

    async def _show(self) -> None:
        """A frame whenever the graph or the detail has changed, at most so many a second."""
        rest = Rest(self.allowance)
        while True:
            await self._changed.wait()
            self._changed.clear()
            graph = self._graph
            if graph is None:
                continue
            try:
                frame = await asyncio.to_thread(self._picture.of, graph, self.lod_index)
            except Exception as error:
                self._tell_once("frame", "a frame could not be made: %r", error)
                continue
            await self.bus.publish(SIMULATION_FRAME, frame)
            await self._clock.sleep(1.0 / self.config.fps + rest.due(self._clock.monotonic()))

    def _running(self) -> Twin:
        if self._twin is None:
            raise StateError(
                "there is no graph to run yet; wait for the first one (`graph` is None until then)."
            )
        return self._twin

    def _asked(self, variable: str, amount: float) -> tuple[Twin, int]:
        twin = self._running()
        place = place_of(variable, twin.model.variables, "the simulation")
        if not is_number(amount):
            raise OptionError(f"{variable!r} needs a finite number; got {amount!r}.")
        return twin, place

    def _tell_once(self, what: str, text: str, error: object) -> None:
        if what not in self._told:
            self._told.add(what)
            _logger.warning(text, error)
