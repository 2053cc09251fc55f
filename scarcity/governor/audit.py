"""What the governor did, why, and what came of it: the newest records, in memory."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from scarcity.governor.decisions import Decision
from scarcity.governor.rule_state import Reading

__all__ = ["Audit", "AuditRecord", "Outcome"]

Outcome = Literal["done", "refused"]
"""Refused is also what failed or was given up; the log says which."""


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """One action or step of recovery.

    Attributes
    ----------
    time
        Unix time in seconds at which it was decided.
    decision
        Why: the rule and its figure, beyond what, with what factor.
    outcome
        How the subsystem answered.
    share_after
        What it was left with, of all.
    value_after
        The figure some ticks later; None before then, NaN if it was missing.
    """

    time: float
    decision: Decision
    outcome: Outcome
    share_after: float
    value_after: float | None = None

    def row(self) -> dict[str, object]:
        """The record as a flat row, for tables."""
        decision, rule = self.decision, self.decision.rule
        reading = decision.reading or Reading(math.nan, math.nan, math.nan)
        return {
            "time": self.time,
            "subsystem": decision.subsystem,
            "action": decision.action,
            "undoes": decision.undoes,
            "metric": rule.metric,
            "direction": rule.direction,
            "threshold": rule.threshold,
            "clear_threshold": rule.clears_at,
            "priority": rule.priority,
            "value": reading.value,
            "ema": reading.ema,
            "forecast": reading.forecast,
            "factor": decision.factor,
            "outcome": self.outcome,
            "share_before": decision.share,
            "share_after": self.share_after,
            "value_after": self.value_after,
        }


class Audit:
    """The newest `capacity` records.

    Parameters
    ----------
    capacity
        Records kept.
    settle_ticks
        Ticks after which a record gets its `value_after`.
    """

    def __init__(self, capacity: int = 256, settle_ticks: int = 6) -> None:
        self._records: deque[AuditRecord] = deque(maxlen=capacity)
        self._settle_ticks = settle_ticks
        self._open: deque[tuple[int, AuditRecord]] = deque(maxlen=capacity)
        self._tick = 0

    def __len__(self) -> int:
        return len(self._records)

    @property
    def records(self) -> tuple[AuditRecord, ...]:
        """The records, oldest first."""
        return tuple(self._records)

    def add(self, record: AuditRecord) -> None:
        """Keep a record."""
        self._records.append(record)
        self._open.append((self._tick, record))

    def tick(self, metrics: Mapping[str, float]) -> None:
        """Note what has come of the records that are old enough."""
        self._tick += 1
        while self._open and self._tick - self._open[0][0] >= self._settle_ticks:
            _, record = self._open.popleft()
            after = metrics.get(record.decision.rule.metric, math.nan)
            for place in range(len(self._records) - 1, -1, -1):
                if self._records[place] is record:
                    self._records[place] = replace(record, value_after=after)
                    break
