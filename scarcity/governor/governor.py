"""The governor on the bus: samples the machine, decides by rules, asks subsystems to give way and gives back."""

from __future__ import annotations

import asyncio
import logging
import math
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from scarcity.governor.actuators import ResourceActuators
from scarcity.governor.audit import Audit, AuditRecord
from scarcity.governor.decisions import Control, Decision, decide, done, forget, not_done
from scarcity.governor.drg_config import DRGConfig
from scarcity.governor.explain import Picture, in_words
from scarcity.governor.filters import TrendState
from scarcity.governor.flags import THRESHOLDS, flags
from scarcity.governor.loop_lag import LoopLagProbe
from scarcity.governor.memory_handle import MemoryHandle
from scarcity.governor.monitor import Monitor, merged
from scarcity.governor.policy import PolicyRule, checked_policies
from scarcity.governor.profiler import ResourceProfiler
from scarcity.governor.reported import Reported
from scarcity.governor.rule_state import Reading
from scarcity.governor.sensors import ResourceSensors
from scarcity.runtime import EventBus
from scarcity.runtime.clock import Clock, SystemClock
from scarcity.runtime.lifecycle import Service
from scarcity.runtime.topics import DRG_TELEMETRY, ControlSignal, ResourceTelemetry, drg_signal

__all__ = ["DynamicResourceGovernor", "Sampler"]

_logger = logging.getLogger("scarcity.governor")

_PROBE_S, _IDLE_PROBE_S = 0.1, 1.0
"""Between two looks at the event loop's lag, and in an idle process; more would cost as much as all sensors."""
_OUTBOX = 64
"""Messages that may wait for the bus; a subscriber that holds it up costs the oldest of them."""


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
        self._control = Control()
        self._pending: dict[str, Decision] = {}
        self._samples: list[Mapping[str, float]] = []
        self._outbox: deque[tuple[str, Any]] = deque(maxlen=_OUTBOX)
        self._posted = asyncio.Event()
        self._elapsed = 0.0
        self._read_at: float | None = None
        self._figures: tuple[dict[str, float], dict[str, float], dict[str, float]] = ({}, {}, {})
        self._told: set[str] = set()
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
        self.actuators.release(name, self._taken(name))
        self._pending.pop(name, None)
        self._control = forget(self._control, name)
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
        out: dict[str, float] = {}
        for subsystem, rules in self.policies.items():
            for index, rule in enumerate(rules):
                since = self._control.state(subsystem, index).since
                if since is not None and rule.metric in self.metrics:
                    out[rule.metric] = max(out.get(rule.metric, 0.0), self._elapsed - since)
        return out

    @property
    def shares(self) -> dict[str, dict[str, float]]:
        """What subsystems are left with, by subsystem and action, where it is less than all."""
        out: dict[str, dict[str, float]] = {}
        for (subsystem, action), level in self._control.levels.items():
            if level.share < 1:
                out.setdefault(subsystem, {})[action] = level.share
        return out

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
                control=self._control,
                audit=self._audit.records,
                registered=self.actuators.registry,
            )
        )

    # --- life ---

    async def _on_start(self) -> None:
        self._profiler = ResourceProfiler(self.config.profiler)
        self._control = Control()
        self._pending.clear()
        self._samples = []
        self._outbox.clear()
        self._posted = asyncio.Event()
        self._read_at = None
        if self._own_sensors:
            if self._probe is None:
                self._probe = LoopLagProbe(_PROBE_S, _IDLE_PROBE_S, clock=self._clock)
            await self._probe.start()
            if self.sensors is None:
                # In a thread: looking for a GPU driver takes its time.
                self.sensors = await asyncio.to_thread(self._sensors_of_this_machine)
        self._reported.listen(self.bus)
        self.spawn(self._run(), "sampling")
        self.spawn(self._post(), "publishing")

    async def _on_stop(self) -> None:
        self._reported.close()
        taken = {name: self._taken(name) for name in self.actuators.registry}
        self._pending.clear()
        self._control = Control()
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
            self._tell_once("sample", "the sensors could not be read and are asked again: %r", error)
        self._samples.append(self._finite(sampled))

    def _tick(self) -> None:
        """One decision, on the samples since the one before."""
        now = self._now()
        metrics = {**_means(self._samples), **self._reported.take(now)}
        self._samples = []
        ema, forecast = self._profiler.update(metrics)
        self._figures = (metrics, dict(ema), dict(forecast))
        readings = {
            name: Reading(value, ema.get(name, value), forecast.get(name, value))
            for name, value in metrics.items()
        }
        self.ticks += 1
        self._audit.tick(metrics)
        self._control, decisions = decide(self.policies, self._control, readings, self._can, now)
        for decision in decisions:
            self._carry_out(decision)
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
        self._send(DRG_TELEMETRY, telemetry)

    def _can(self, subsystem: str, action: str) -> bool:
        return subsystem not in self._pending and self.actuators.can(subsystem, action)

    def _carry_out(self, decision: Decision) -> None:
        rule = decision.rule
        signal: ControlSignal = {
            "subsystem": decision.subsystem,
            "action": decision.action,
            "metric": rule.metric,
            "threshold": rule.threshold if decision.undoes is None else rule.clears_at,
            "factor": decision.factor,
            "timestamp": self._clock.time(),
        }
        if decision.reading is not None:
            signal["value"] = decision.reading.value
        if decision.undoes is not None:
            signal["undoes"] = decision.undoes
        self._send(drg_signal(decision.action), signal)
        decided = self._clock.time()
        answer = self.actuators.begin(
            decision.subsystem, decision.action, decision.factor, undoes=decision.undoes
        )
        if isinstance(answer, bool):
            self._settle(decision, answer, decided)
        else:
            self._pending[decision.subsystem] = decision
            self.spawn(self._wait_for(decision, answer, decided), f"waiting for {decision.subsystem}")

    async def _wait_for(self, decision: Decision, answer: asyncio.Task[bool], decided: float) -> None:
        await asyncio.wait((answer,))
        was_done = not answer.cancelled() and answer.result()
        # Not if the subsystem was unregistered meanwhile.
        if self._pending.get(decision.subsystem) is decision:
            del self._pending[decision.subsystem]
            self._settle(decision, was_done, decided)

    def _settle(self, decision: Decision, was_done: bool, decided: float) -> None:
        after = done if was_done else not_done
        self._control = after(self._control, decision, self._now())
        share = self._control.level(decision.subsystem, decision.undoes or decision.action).share
        self._audit.add(AuditRecord(decided, decision, "done" if was_done else "refused", share))

    def _trends(self) -> dict[str, tuple[float, float]]:
        """Level and change per second of the figures that have a trend."""
        return {
            name: (state.filter.level, state.filter.slope / self.config.control_interval)
            for name, state in self._profiler.state.items()
            if isinstance(state.filter, TrendState)
        }

    def _taken(self, subsystem: str) -> list[tuple[str, float]]:
        """What was taken from a subsystem, by action; an action at work counts, for it may come to its end."""
        control = self._control
        pending = self._pending.get(subsystem)
        if pending is not None and pending.undoes is None:
            control = done(control, pending, self._now())
        return [
            (action, 1 - level.share)
            for (name, action), level in control.levels.items()
            if name == subsystem and level.share < 1
        ]

    def _now(self) -> float:
        """Seconds of the governor's own time: a clock that steps back costs the step and nothing else."""
        read = self._clock.monotonic()
        if self._read_at is not None:
            self._elapsed += max(0.0, read - self._read_at)
        self._read_at = read
        return self._elapsed

    def _finite(self, sampled: Mapping[str, float]) -> dict[str, float]:
        out: dict[str, float] = {}
        for name, value in sampled.items():
            try:
                number = float(value)
            except (TypeError, ValueError, OverflowError):
                number = math.nan
            if math.isfinite(number):
                out[name] = number
            else:
                self._tell_once(
                    name, "the figure %s was no finite number and counts as missing: %r", name, value
                )
        return out

    # --- telling ---

    def _send(self, topic: str, payload: Any) -> None:
        self._outbox.append((topic, payload))
        self._posted.set()

    async def _post(self) -> None:
        """Publish in a task of its own: a subscriber that takes its time must not hold up the sampling."""
        while True:
            await self._posted.wait()
            self._posted.clear()
            while self._outbox:
                topic, payload = self._outbox.popleft()
                try:
                    await self.bus.publish(topic, payload)
                except Exception as error:
                    self._tell_once("publish", "the governor's messages could not be published: %r", error)

    def _tell_once(self, what: str, text: str, *values: object) -> None:
        if what not in self._told and len(self._told) < 1024:
            self._told.add(what)
            _logger.warning(text, *values)


def _means(samples: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """The mean of each figure over the samples that have it."""
    values: dict[str, list[float]] = {}
    for sample in samples:
        for name, value in sample.items():
            values.setdefault(name, []).append(value)
    return {name: sum(each) / len(each) for name, each in values.items()}
