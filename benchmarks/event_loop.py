"""How long an event loop keeps its callers waiting while something else works."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass

import numpy as np

TICK_S = 0.005


@dataclass(frozen=True, slots=True, kw_only=True)
class Lag:
    """How much later than asked the ticks of a loop came, in ms."""

    ticks: int
    p50_ms: float
    p99_ms: float
    max_ms: float

    def row(self) -> dict[str, float]:
        """The figures by name."""
        return asdict(self)


async def event_loop_lag(work: Callable[[], Awaitable[object]] | None = None, *, idle_s: float = 2.0) -> Lag:
    """Tick every 5 ms while ``await work()`` lasts, or for `idle_s` seconds without it; how late were the ticks?

    `work` runs on the same loop and should last two seconds or more: p99 needs some hundred ticks.
    """
    late: list[float] = []
    task = asyncio.ensure_future(work()) if work is not None else asyncio.ensure_future(asyncio.sleep(idle_s))
    try:
        while not task.done():
            due = time.perf_counter() + TICK_S
            await asyncio.sleep(TICK_S)
            late.append(time.perf_counter() - due)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    await task  # an error of the work is an error of the measurement
    p50, p99 = np.percentile(late, [50, 99]) * 1e3
    return Lag(ticks=len(late), p50_ms=float(p50), p99_ms=float(p99), max_ms=max(late) * 1e3)
