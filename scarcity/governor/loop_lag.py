"""How long the event loop was held up: what a person in a notebook feels."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

from scarcity.errors import OptionError
from scarcity.runtime.clock import Clock, SystemClock
from scarcity.runtime.lifecycle import Service

__all__ = ["LoopLag", "LoopLagProbe"]

_REMEMBERED = 2400


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

    Parameters
    ----------
    interval
        Seconds between two wakings.
    clock
        The time to go by; None is the machine's, whose monotonic clock the event loop uses too.

    Raises
    ------
    OptionError: when the interval is not positive.
    """

    def __init__(self, interval: float = 0.05, *, clock: Clock | None = None) -> None:
        super().__init__("event-loop lag probe")
        if not 0 < interval < math.inf:
            raise OptionError(f"interval: expected a positive number of seconds, got {interval!r}.")
        self._interval = interval
        self._clock = clock or SystemClock()
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

    async def _on_start(self) -> None:
        self._lags.clear()
        self.spawn(self._wake_again_and_again(), "waking")

    async def _on_stop(self) -> None:
        self._due = None

    async def _wake_again_and_again(self) -> None:
        while True:
            self._due = due = self._clock.monotonic() + self._interval
            await self._clock.sleep(self._interval)
            self._lags.append(max(0.0, self._clock.monotonic() - due))
