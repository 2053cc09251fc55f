"""The time that services read and sleep by: the machine's, or one that a test moves by hand."""

import asyncio
import heapq
import itertools
import math
import time
from typing import Protocol

from scarcity.errors import OptionError

__all__ = ["Clock", "ManualClock", "SystemClock"]


class Clock(Protocol):
    """What a service asks for the time."""

    def time(self) -> float:
        """Unix time in seconds; may jump."""
        ...

    def monotonic(self) -> float:
        """Seconds since an arbitrary moment; never goes back."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Let other tasks run for `seconds`; at least once if that is 0 or less."""
        ...


class SystemClock:
    """The machine's clock."""

    def time(self) -> float:
        """Unix time in seconds."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds of the machine's monotonic clock."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Let other tasks run for `seconds`."""
        await asyncio.sleep(seconds)


class ManualClock:
    """A clock that stands still until `advance` moves it; sleepers wake in the order of their deadlines.

    Parameters
    ----------
    start
        Unix time in seconds that `time` begins with; `monotonic` begins with 0.
    turns
        How often `advance` lets the loop run after each sleeper that it wakes, so that what the sleeper sets
        in motion (handlers, mailboxes, the next sleep) is done before time goes on. Work in threads is not
        waited for.

    >>> async def main():
    ...     clock = ManualClock()
    ...     async def tick():
    ...         while True:
    ...             await clock.sleep(1.0)
    ...             print(clock.time())
    ...     task = asyncio.create_task(tick())
    ...     await clock.advance(2.5)
    ...     task.cancel()
    >>> asyncio.run(main())
    1.0
    2.0
    """

    def __init__(self, start: float = 0.0, *, turns: int = 64) -> None:
        if not math.isfinite(start):
            raise OptionError(f"start is a finite time in seconds; got {start!r}.")
        if turns < 1:
            raise OptionError(f"turns is the number of turns of the loop, at least 1; got {turns!r}.")
        self._start = float(start)
        self._elapsed = 0.0
        self._turns = turns
        self._order = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []

    @property
    def sleepers(self) -> int:
        """How many tasks sleep on this clock."""
        return sum(1 for *_, sleeper in self._sleepers if not sleeper.done())

    def time(self) -> float:
        """`start` plus the seconds that the clock was advanced by."""
        return self._start + self._elapsed

    def monotonic(self) -> float:
        """The seconds that the clock was advanced by."""
        return self._elapsed

    async def sleep(self, seconds: float) -> None:
        """Wait until the clock has been advanced by `seconds`."""
        if not seconds > 0:
            await asyncio.sleep(0)
            return
        sleeper: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._elapsed + seconds, next(self._order), sleeper))
        await sleeper

    async def advance(self, seconds: float) -> None:
        """Move the clock on by `seconds`; every sleeper on the way wakes and runs at its own moment."""
        if not (math.isfinite(seconds) and seconds >= 0):
            raise OptionError(
                f"a clock is advanced by a finite number of seconds, 0 or more; got {seconds!r}."
            )
        until = self._elapsed + seconds
        await self._settle()
        while self._sleepers and self._sleepers[0][0] <= until:
            deadline, _, sleeper = heapq.heappop(self._sleepers)
            if sleeper.done():
                continue
            self._elapsed = deadline
            sleeper.set_result(None)
            await self._settle()
        self._elapsed = until

    async def _settle(self) -> None:
        for _ in range(self._turns):
            await asyncio.sleep(0)
