"""The governor on the bus: samples the machine, decides by rules, asks subsystems to give way and gives back."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Protocol

from scarcity.governor.actuators import ResourceActuators
from scarcity.governor.audit import Audit, AuditRecord
from scarcity.governor.drg_config import DRGConfig
from scarcity.governor.explain import Picture, in_words
from scarcity.governor.filters import TrendState
from scarcity.governor.flags import THRESHOLDS, flags
from scarcity.governor.loop_lag import LoopLagProbe
from scarcity.governor.memory_handle import MemoryHandle
from scarcity.governor.monitor import Monitor, merged
from scarcity.governor.once import Once
from scarcity.governor.outbox import Outbox
from scarcity.governor.policy import PolicyRule, checked_policies
from scarcity.governor.profiler import ResourceProfiler
from scarcity.governor.reported import Reported
from scarcity.governor.rule_state import Reading
from scarcity.governor.samples import Samples
from scarcity.governor.sensors import ResourceSensors
from scarcity.governor.steering import Steering
from scarcity.runtime import EventBus
from scarcity.runtime.clock import Clock, SystemClock
from scarcity.runtime.lifecycle import Service
from scarcity.runtime.topics import DRG_TELEMETRY, ResourceTelemetry

__all__ = ["DynamicResourceGovernor", "Sampler"]

_PROBE_S, _IDLE_PROBE_S = 0.1, 1.0
"""Between two looks at the event loop's lag, and in an idle process; more would cost as much as all sensors."""


class Sampler(Protocol):
    """What the governor reads the machine by."""

    def sample(self) -> Mapping[str, float]:
        """The figures that there are, by name."""
        ...


class DynamicResourceGovernor(Service):
    """Keeps memory, processors and event loop within their limits by asking subsystems to do less for a while.

    Samples every `sensor.interval_ms`, decides every `control_interval`. Rules act on registered subsystems through
    methods named like actions (see `scarcity.governor.actions`); what was taken is given back step by step, and all at
    once by `stop` and by `unregister_subsystem`. A subsystem "memory" that frees caches is brought along.

    Publishes ``drg.telemetry`` after each decision and ``drg.signal.<action>`` for all that is asked for. Listens to
    ``processing_metrics`` and ``simulation.frame`` for `latency_ms` and `fps`. A sensor, subsystem or subscriber that
    raises or hangs stops nothing.

    Parameters
    ----------
    config
        Intervals and rules.
    bus
        Where telemetry and signals go and figures come from.
    sensors
        What to read instead of this machine: an object with ``sample() -> {name: value}``.
    clock
        The time to go by; tests drive it.
    policies
        The rules of each subsystem, in place of the configuration's.

    Attributes
    ----------
    ticks
        Decisions so far.
    failed_samples
        How often the sensors could not be read.

    Source: specification §DRG; readings 16 to 24, 32 and 34.
    """

    def __init__(
        self,
        config: DRGConfig | None = None,
        bus: EventBus | None = None,
        *,
        sensors: Sampler | None = None,
        clock: Clock | None = None,
        policies: Mapping[str, Sequence[PolicyRule]] | None = None,
    ) -> None:
        super().__init__("governor")
        self.config = config or DRGConfig()
        self.bus = bus or EventBus()
        self.policies = self.config.rules if policies is None else checked_policies(policies)
        self.sensors: Sampler | None = sensors

        self.failed_samples = 0
        self.ticks = 0
        self._clock = clock or SystemClock()
        self.monitor = Monitor(self.config.monitor, clock=self._clock)
        self.memory = MemoryHandle(clock=self._clock)
        self.actuators = ResourceActuators(timeout_s=self.config.action_timeout_s, clock=self._clock)
        self._own_sensors = sensors is None
        self._probe: LoopLagProbe | None = None
        self._profiler = ResourceProfiler(self.config.profiler)
        self._reported = Reported(self.config.metric_age_s)
        self._audit = Audit(self.config.audit_capacity)
        self._samples = Samples()
        self._outbox = Outbox(self.bus)
        self._once = Once()
        self._steering = Steering(
            self.policies, self.actuators, self._audit, self._clock, spawn=self.spawn, post=self._outbox.post
        )
        self._figures: tuple[dict[str, float], dict[str, float], dict[str, float]] = ({}, {}, {})
        self.register_subsystem("memory", self.memory)

    # --- who is governed ---

    def register_subsystem(self, name: str, target: object, *, in_thread: bool = False) -> None:
        """Let `target` be governed under `name`, the name that rules know it by: ``"mpie"`` is the engine.

        It is held until it is unregistered. Another object under the same name takes its place; what was taken from
        the former is given back. What rules ask for and `target` lacks is told once, by a warning of the log.

        Parameters
        ----------
        in_thread
            Call its plain methods in a thread: only for an object that may wait and does not live on the event loop.

        Raises
        ------
        OptionError
            `name` is empty or `target` is None.
        """
        known = self.actuators.registry.get(name)
        if known is not None and known is not target:
            self.unregister_subsystem(name)
        self.actuators.register(name, target, in_thread=in_thread)
        for rule in self.policies.get(name, ()):
            self.actuators.lacks(name, rule.action)
            if rule.takes_share and rule.recover_action is not None:
                self.actuators.lacks(name, rule.recover_action)

    def unregister_subsystem(self, name: str) -> bool:
        """Let go of a subsystem, also amid an action, and give back what was taken; False if there is none."""
        if name not in self.actuators.registry:
            return False
        self.actuators.release(name, self._steering.taken(name))
        self._steering.forget(name)
        return True

    def report(self, metric: str, value: float) -> None:
        """Tell a figure that no sensor measures, such as ``"fps"``; it holds for `metric_age_s`."""
        self._reported.note(metric, value)

    # --- what is known ---

    @property
    def metrics(self) -> Mapping[str, float]:
        """The figures that the last decision rested on; empty before the first."""
        return self._figures[0]

    @property
    def ema(self) -> Mapping[str, float]:
        """The same, smoothed."""
        return self._figures[1]

    @property
    def forecast(self) -> Mapping[str, float]:
        """The same, some ticks ahead."""
        return self._figures[2]

    @property
    def tight(self) -> dict[str, float]:
        """Figures that a rule finds tight, and for how many seconds."""
        return self._steering.tight(self.metrics)

    @property
    def shares(self) -> dict[str, dict[str, float]]:
        """What subsystems are left with, by subsystem and action, where it is less than all."""
        return self._steering.shares

    @property
    def audit(self) -> tuple[AuditRecord, ...]:
        """What was done, why, and what came of it, oldest first."""
        return self._audit.records

    def explain(self) -> str:
        """In words: what is tight, what was done about it, and since when."""
        return in_words(
            Picture(
                state=self.state,
                now=self._clock.time(),
                metrics=self.metrics,
                ema=self.ema,
                trends=self._trends(),
                sources=getattr(self.sensors, "sources", {}),
                policies=self.policies,
                control=self._steering.control,
                audit=self._audit.records,
                registered=self.actuators.registry,
            )
        )

    # --- life ---

    async def _on_start(self) -> None:
        self._profiler = ResourceProfiler(self.config.profiler)
        self._steering.reset()
        self._steering.elapsed.pause()
        self._samples.take()
        self._outbox.reset()
        if self._own_sensors:
            if self._probe is None:
                self._probe = LoopLagProbe(_PROBE_S, _IDLE_PROBE_S, clock=self._clock)
            await self._probe.start()
            if self.sensors is None:
                # In a thread: looking for a GPU driver takes its time.
                self.sensors = await asyncio.to_thread(self._sensors_of_this_machine)
        self._reported.listen(self.bus)
        self.spawn(self._run(), "sampling")
        self.spawn(self._outbox.publish_all(), "publishing")

    async def _on_stop(self) -> None:
        self._reported.close()
        taken = {name: self._steering.taken(name) for name in self.actuators.registry}
        self._steering.reset()
        await self.actuators.close()
        undoing = [self.actuators.give_back(name, each) for name, each in taken.items() if each]
        if rest := [task for task in undoing if task is not None]:
            await asyncio.wait(rest)
        if self._probe is not None:
            await self._probe.stop()
        if self._own_sensors and isinstance(self.sensors, ResourceSensors):
            self.sensors.close()
        if self.config.monitor.write_files:
            await asyncio.to_thread(self.monitor.flush)

    def _sensors_of_this_machine(self) -> ResourceSensors:
        return ResourceSensors(self.config.sensor, clock=self._clock, loop_lag=self._probe)

    # --- the loop ---

    async def _run(self) -> None:
        interval = self.config.sensor.interval_ms / 1e3
        while True:
            due = self._clock.monotonic() + interval
            await self._clock.sleep(interval)
            if self._probe is not None:
                self._probe.note(self._clock.monotonic() - due)
            self._sample()
            if len(self._samples) >= self.config.samples_per_tick:
                self._tick()

    def _sample(self) -> None:
        sampled: Mapping[str, float] = {}
        try:
            if self.sensors is not None:
                sampled = self.sensors.sample()
        except Exception as error:
            self.failed_samples += 1
            self._once.warn("sensors", "the sensors could not be read and are asked again: %r", error)
        self._samples.add(sampled)

    def _tick(self) -> None:
        """One decision, on the samples since the one before."""
        now = self._steering.elapsed.look()
        metrics = {**self._samples.take(), **self._reported.take(now)}
        ema, forecast = self._profiler.update(metrics)
        self._figures = (metrics, dict(ema), dict(forecast))
        readings = {
            name: Reading(value, ema.get(name, value), forecast.get(name, value))
            for name, value in metrics.items()
        }
        self.ticks += 1
        self._audit.tick(metrics)
        decisions = self._steering.steer(readings, now)
        notes = {"actions": ", ".join(f"{each.subsystem}.{each.action}" for each in decisions)}
        self.monitor.record(
            merged(metrics, ema, forecast),
            level="WARNING" if decisions else "INFO",
            **(notes if decisions else {}),
        )
        telemetry: ResourceTelemetry = {
            "metrics": metrics,
            "ema": self._figures[1],
            "forecast": self._figures[2],
            **flags(metrics, ema, forecast),
            "thresholds": THRESHOLDS,
            "shares": self.shares,
            "timestamp": self._clock.time(),
        }
        self._outbox.post(DRG_TELEMETRY, telemetry)

    def _trends(self) -> dict[str, tuple[float, float]]:
        """Level and change per second of the figures that have a trend."""
        return {
            name: (state.filter.level, state.filter.slope / self.config.control_interval)
            for name, state in self._profiler.state.items()
            if isinstance(state.filter, TrendState)
        }
