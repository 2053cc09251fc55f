"""How long the event loop was held up: what a person in a notebook feels."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from scarcity.errors import OptionError
from scarcity.runtime.clock import Clock, SystemClock
from scarcity.runtime.lifecycle import Service

__all__ = ["LoopLag", "LoopLagProbe"]

_REMEMBERED = 2400
_IDLE = 0.05
"""Share of a core below which a process counts as idle."""


@dataclass(frozen=True, slots=True)
class LoopLag:
    """Lags of the event loop in milliseconds over a stretch of time.

    Attributes
    ----------
    samples
        How many there were; the figures are 0 where there was none.
    p50_ms, p99_ms, max_ms
        Their median, 99 % point and maximum; the points are values that occurred, the higher one where two are next.
    """

    samples: int
    p50_ms: float
    p99_ms: float
    max_ms: float

    def figures(self) -> dict[str, float]:
        """The figures by the governor's names; none where there was no sample."""
        if not self.samples:
            return {}
        return {
            "loop_lag_ms": self.p99_ms,
            "loop_lag_p50_ms": self.p50_ms,
            "loop_lag_max_ms": self.max_ms,
        }


class LoopLagProbe(Service):
    """A task that sleeps again and again and tells by how much it woke too late.

    Every sleep begins anew at the time it begins, so a long lag does not add to later ones, and a clock that steps
    back costs one lag of 0 instead of a wrong one. What is overdue when `take` is called counts too.

    To wake an idle process costs more than all that is done then, and a loop that has nothing to do holds nobody up:
    while this process takes less than a twentieth of a core the probe sleeps `idle_interval`.

    Parameters
    ----------
    interval
        Seconds between two wakings.
    idle_interval
        The same while the process is idle; None: `interval`.
    clock
        The time to go by; None is the machine's, whose monotonic clock the event loop uses too.
    cpu
        Tells the seconds of processor time that the process has taken.

    Raises
    ------
    OptionError: when an interval is not positive.
    """

    def __init__(
        self,
        interval: float = 0.05,
        idle_interval: float | None = None,
        *,
        clock: Clock | None = None,
        cpu: Callable[[], float] = time.process_time,
    ) -> None:
        super().__init__("event-loop lag probe")
        idle_interval = interval if idle_interval is None else idle_interval
        for name, value in (("interval", interval), ("idle_interval", idle_interval)):
            if not 0 < value < math.inf:
                raise OptionError(f"{name}: expected a positive number of seconds, got {value!r}.")
        self._interval, self._idle_interval = interval, idle_interval
        self._clock = clock or SystemClock()
        self._cpu = cpu
        self._lags: deque[float] = deque(maxlen=_REMEMBERED)
        self._due: float | None = None

    def take(self) -> LoopLag:
        """The lags since the last call, at most those of the last 2,400 wakings."""
        values: list[float] = []
        while self._lags:  # one by one: the caller may be in another thread than the loop
            values.append(self._lags.popleft())
        due = self._due
        if due is not None and (overdue := self._clock.monotonic() - due) > 0:
            values.append(overdue)
        if not values:
            return LoopLag(0, 0.0, 0.0, 0.0)
        values.sort()
        p50, p99 = (values[math.ceil(share * (len(values) - 1))] for share in (0.5, 0.99))
        return LoopLag(len(values), p50 * 1e3, p99 * 1e3, values[-1] * 1e3)

    def note(self, lag: float) -> None:
        """Take in a lag in seconds that a task saw which sleeps anyway."""
        self._lags.append(max(0.0, lag))

    async def _on_start(self) -> None:
        self._lags.clear()
        self.spawn(self._wake_again_and_again(), "waking")

    async def _on_stop(self) -> None:
        self._due = None

    async def _wake_again_and_again(self) -> None:
        interval = self._interval
        now, used = self._clock.monotonic(), self._cpu()
        while True:
            self._due = due = now + interval
            await self._clock.sleep(interval)
            before, now = now, self._clock.monotonic()
            self.note(now - due)
            used_before, used = used, self._cpu()
            is_idle = used - used_before < _IDLE * (now - before)
            interval = self._idle_interval if is_idle else self._interval
