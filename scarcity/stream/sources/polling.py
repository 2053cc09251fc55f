"""A function that is asked for the newest row again and again."""

import asyncio
import inspect
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import aclosing
from dataclasses import replace
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError, OptionError
from scarcity.runtime.clock import Clock, SystemClock
from scarcity.stream.batch import RowBatch
from scarcity.stream.rows import batch_of
from scarcity.stream.sources.iterators import AsyncIterableSource, IterableSource, broken_source

__all__ = ["CallableSource", "stamped", "ticks"]

_END = object()


class CallableSource:
    """Rows from a function without arguments, called every `interval` seconds; rows without a time get the
    clock's.

    The function returns one item (see `IterableSource`), or None when there is nothing new; StopIteration
    ends the source. A sync function runs on a worker thread. One that returns an iterator or async iterator
    is read to that iterator's end instead of being polled.

    Parameters
    ----------
    function: sync or async.
    interval: seconds from one call to the next; calls that come due during a slow one are skipped.
    clock: the time to go by; None is the machine's.
    name: what to call it.

    Raises
    ------
    OptionError: when the interval is not positive.
    """

    live = True
    restartable = False
    total_rows: int | None = None

    def __init__(
        self,
        function: Callable[[], Any],
        *,
        interval: float = 1.0,
        clock: Clock | None = None,
        name: str | None = None,
    ) -> None:
        if not interval > 0:
            raise OptionError(f"interval: expected a positive number of seconds, got {interval}.")
        self.name = name or str(getattr(function, "__name__", "callable"))
        self._function = function
        self._interval = interval
        self._clock = clock or SystemClock()

    async def batches(self) -> AsyncGenerator[RowBatch, None]:
        """Batches as the function returns them, the first at once.

        Raises
        ------
        SourceError: when the function raises. DataError: for results that are not rows.
        """
        row = 0
        async with aclosing(ticks(self._clock, self._interval)) as moments:
            async for _ in moments:
                try:
                    item = await self._call()
                except DataError:
                    raise
                except Exception as error:
                    raise broken_source(self.name, row, error) from error
                if item is _END:
                    return
                if isinstance(item, AsyncIterator | Iterator):
                    async with aclosing(_read(cast("Any", item), self.name)) as batches:
                        async for batch in batches:
                            yield batch
                    return
                if item is not None:
                    batch = stamped(batch_of(item, row), self._clock.time())
                    row += len(batch)
                    yield batch

    async def _call(self) -> Any:
        try:
            if inspect.iscoroutinefunction(self._function):
                return await self._function()
            result = await asyncio.to_thread(_returned, self._function)
            return await result if inspect.isawaitable(result) else result
        except StopAsyncIteration:
            return _END


async def ticks(clock: Clock, interval: float) -> AsyncGenerator[int, None]:
    """Count 0, 1, … at multiples of `interval` seconds of the clock; multiples that have passed are
    skipped."""
    begin, tick = clock.monotonic(), 0
    while True:
        yield tick
        tick = max(tick + 1, int((clock.monotonic() - begin) / interval))
        await clock.sleep(begin + tick * interval - clock.monotonic())


def stamped(batch: RowBatch, unix_seconds: float) -> RowBatch:
    """The batch with this time on every row, unless its rows have times."""
    if batch.times is not None:
        return batch
    moment = np.datetime64(round(unix_seconds * 1e9), "ns")
    times: npt.NDArray[Any] = np.full(len(batch), moment)
    return replace(batch, times=times)


def _returned(function: Callable[[], Any]) -> Any:
    try:
        return function()
    except StopIteration:  # cannot pass through a future
        return _END


def _read(iterator: AsyncIterator[Any] | Iterator[Any], name: str) -> AsyncGenerator[RowBatch, None]:
    if isinstance(iterator, AsyncIterator):
        return AsyncIterableSource(iterator, name=name).batches()
    return IterableSource(iterator, name=name).batches()
