"""A source at a speed that can be changed while it is read."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

from scarcity.errors import OptionError
from scarcity.runtime.clock import Clock, SystemClock
from scarcity.stream import RowBatch
from scarcity.stream.sources import Source, as_source
from scarcity.stream.sources.protocol import reading

__all__ = ["Paced"]

_BATCHES_A_SECOND = 20
_MOST_ROWS = 256
_ARREARS = 0.5  # seconds
_PATIENCE = 0.1  # seconds until a new rate is noticed


class Paced:
    """The rows of another source, at most so many a second.

    A source that is live has its own pace and passes as it comes.

    Parameters
    ----------
    data: a source, or anything that `as_source` takes.
    rate: rows a second; None does not limit them. May be set at any time.
    ahead: rows that come at once before the rate holds.
    name: what the source is called in messages; None is its own name.
    clock: the time to go by.

    Raises
    ------
    OptionError: for a rate that is not positive.
    """

    def __init__(
        self,
        data: Any,
        *,
        rate: float | None = None,
        ahead: int = 0,
        name: str | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._clock = clock or SystemClock()
        self._source: Source = as_source(data, clock=self._clock)
        self._name = name
        self._ahead = ahead
        self.live = bool(getattr(self._source, "live", False))
        self.restartable = bool(getattr(self._source, "restartable", False))
        self.rate = rate

    @property
    def rate(self) -> float | None:
        """Rows a second; None does not limit them."""
        return self._rate

    @rate.setter
    def rate(self, rate: float | None) -> None:
        if rate is not None and not rate > 0:
            raise OptionError(f"rate: expected a positive number of rows a second or None, got {rate}.")
        self._rate = rate

    @property
    def name(self) -> str:
        """What the source is called in messages."""
        return self._name or self._source.name

    @property
    def total_rows(self) -> int | None:
        """Rows in all, where known."""
        return self._source.total_rows

    @property
    def progress(self) -> float | None:
        """Share that has been read, where the other source knows it."""
        return getattr(self._source, "progress", None)

    async def batches(self) -> AsyncIterator[RowBatch]:
        """The rows, cut small enough for an even flow."""
        async with reading(self._source) as batches:
            due, ahead = self._clock.monotonic(), self._ahead
            async for batch in batches:
                if self.live:
                    yield batch
                    continue
                begin = 0
                while begin < len(batch):
                    size = min(ahead, _MOST_ROWS) if ahead > 0 else self._size()
                    part = _part(batch, begin, begin + size)
                    yield part
                    begin += size
                    due = self._clock.monotonic() if ahead > 0 else await self._rest(due, size)
                    ahead -= len(part)

    def _size(self) -> int:
        return (
            _MOST_ROWS if self._rate is None else max(1, min(_MOST_ROWS, int(self._rate / _BATCHES_A_SECOND)))
        )

    async def _rest(self, since: float, rows: int) -> float:
        """Wait until the rows' time is over, by the rate of the moment; returns when it was over.

        What was lost to a slow reader is made up for, a pause is not.
        """
        while self._rate is not None:
            due, now = since + rows / self._rate, self._clock.monotonic()
            if due <= now:
                return max(due, now - _ARREARS)
            await self._clock.sleep(min(due - now, _PATIENCE))
        return self._clock.monotonic()


def _part(batch: RowBatch, begin: int, end: int) -> RowBatch:
    times = None if batch.times is None else batch.times[begin:end]
    first = begin == 0
    return replace(
        batch,
        values=batch.values[begin:end],
        times=times,
        gap=batch.gap and first,
        infinite=batch.infinite if first else 0,
    )
