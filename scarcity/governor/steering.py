"""Decisions put into effect: who is asked for what, what it answered, and what it is left with."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from scarcity.governor.actuators import ResourceActuators
from scarcity.governor.audit import Audit, AuditRecord
from scarcity.governor.decisions import Control, Decision, decide, done, forget, not_done
from scarcity.governor.elapsed import Elapsed
from scarcity.governor.policy import Policies
from scarcity.governor.rule_state import Reading
from scarcity.runtime.clock import Clock
from scarcity.runtime.topics import ControlSignal, drg_signal

__all__ = ["Steering", "signal_of"]


class Steering:
    """Decides by the rules, asks the subsystems and keeps the account of what was taken from each.

    A subsystem that still works on an action is asked for nothing else; its answer is waited for in a task.

    Parameters
    ----------
    policies
        The rules of each subsystem.
    actuators
        Who asks them.
    audit
        Where each answer is noted.
    clock
        For the time of signals and records.
    spawn
        Runs a coroutine in a task under a name.
    post
        Sends a message: topic and payload.

    Attributes
    ----------
    control
        Where the rules stand and what was taken.
    elapsed
        The time that the rules go by.
    """

    def __init__(
        self,
        policies: Policies,
        actuators: ResourceActuators,
        audit: Audit,
        clock: Clock,
        *,
        spawn: Callable[[Coroutine[Any, Any, None], str], object],
        post: Callable[[str, Any], None],
    ) -> None:
        self.control = Control()
        self.elapsed = Elapsed(clock)
        self._policies = policies
        self._actuators = actuators
        self._audit = audit
        self._clock = clock
        self._spawn = spawn
        self._post = post
        self._pending: dict[str, Decision] = {}

    # --- what was taken ---

    @property
    def shares(self) -> dict[str, dict[str, float]]:
        """What subsystems are left with, by subsystem and action, where it is less than all."""
        out: dict[str, dict[str, float]] = {}
        for (subsystem, action), level in self.control.levels.items():
            if level.share < 1:
                out.setdefault(subsystem, {})[action] = level.share
        return out

    def tight(self, metrics: Mapping[str, float]) -> dict[str, float]:
        """Those of the figures `metrics` that a rule finds tight, and for how many seconds."""
        out: dict[str, float] = {}
        for subsystem, rules in self._policies.items():
            for index, rule in enumerate(rules):
                since = self.control.state(subsystem, index).since
                if since is not None and rule.metric in metrics:
                    out[rule.metric] = max(out.get(rule.metric, 0.0), self.elapsed.seconds - since)
        return out

    def taken(self, subsystem: str) -> list[tuple[str, float]]:
        """What was taken from a subsystem, by action; an action at work counts, for it may come to its end."""
        control = self.control
        pending = self._pending.get(subsystem)
        if pending is not None and pending.undoes is None:
            control = done(control, pending, self.elapsed.look())
        return [
            (action, 1 - level.share)
            for (name, action), level in control.levels.items()
            if name == subsystem and level.share < 1
        ]

    def forget(self, subsystem: str) -> None:
        """Keep no account of a subsystem any more, and heed no answer of it."""
        self._pending.pop(subsystem, None)
        self.control = forget(self.control, subsystem)

    def reset(self) -> None:
        """Begin anew: nothing is taken, and no answer is waited for."""
        self._pending.clear()
        self.control = Control()

    # --- acting ---

    def steer(self, readings: Mapping[str, Reading], now: float) -> list[Decision]:
        """Decide on the figures at `now`, seconds of `elapsed`, and carry out what was decided."""
        self.control, decisions = decide(self._policies, self.control, readings, self._can, now)
        for decision in decisions:
            self._carry_out(decision)
        return decisions

    def _can(self, subsystem: str, action: str) -> bool:
        return subsystem not in self._pending and self._actuators.can(subsystem, action)

    def _carry_out(self, decision: Decision) -> None:
        self._post(drg_signal(decision.action), signal_of(decision, self._clock.time()))
        decided = self._clock.time()
        answer = self._actuators.begin(
            decision.subsystem, decision.action, decision.factor, undoes=decision.undoes
        )
        if isinstance(answer, bool):
            self._settle(decision, answer, decided)
        else:
            self._pending[decision.subsystem] = decision
            self._spawn(self._wait_for(decision, answer, decided), f"waiting for {decision.subsystem}")

    async def _wait_for(self, decision: Decision, answer: asyncio.Task[bool], decided: float) -> None:
        await asyncio.wait((answer,))
        was_done = not answer.cancelled() and answer.result()
        # Not if the subsystem was unregistered meanwhile.
        if self._pending.get(decision.subsystem) is decision:
            del self._pending[decision.subsystem]
            self._settle(decision, was_done, decided)

    def _settle(self, decision: Decision, was_done: bool, decided: float) -> None:
        after = done if was_done else not_done
        self.control = after(self.control, decision, self.elapsed.look())
        share = self.control.level(decision.subsystem, decision.undoes or decision.action).share
        self._audit.add(AuditRecord(decided, decision, "done" if was_done else "refused", share))


def signal_of(decision: Decision, timestamp: float) -> ControlSignal:
    """What is published of a decision, with the Unix time `timestamp`."""
    rule = decision.rule
    signal: ControlSignal = {
        "subsystem": decision.subsystem,
        "action": decision.action,
        "metric": rule.metric,
        "threshold": rule.threshold if decision.undoes is None else rule.clears_at,
        "factor": decision.factor,
        "timestamp": timestamp,
    }
    if decision.reading is not None:
        signal["value"] = decision.reading.value
    if decision.undoes is not None:
        signal["undoes"] = decision.undoes
    return signal
