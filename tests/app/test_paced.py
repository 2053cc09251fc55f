import asyncio
from collections.abc import AsyncIterator

import numpy as np
import pytest

from scarcity.app.paced import Paced
from scarcity.errors import OptionError
from scarcity.runtime.clock import ManualClock
from scarcity.stream import RowBatch

ROWS = np.arange(600.0).reshape(300, 2)


async def _read(source: Paced, into: list[RowBatch]) -> None:
    async for batch in source.batches():
        into += [batch]


async def test_all_rows_come_in_order_with_their_times() -> None:
    read: list[RowBatch] = []
    await _read(Paced(ROWS), read)
    np.testing.assert_array_equal(np.vstack([batch.values for batch in read]), ROWS)
    assert max(map(len, read)) <= 256


async def test_rows_come_at_the_rate() -> None:
    clock = ManualClock()
    read: list[RowBatch] = []
    reader = asyncio.create_task(_read(Paced(ROWS, rate=100, clock=clock), read))
    await clock.advance(1.0)
    assert 95 <= sum(map(len, read)) <= 110
    await clock.advance(2.1)
    await reader
    assert sum(map(len, read)) == 300


async def test_the_first_rows_may_come_at_once() -> None:
    clock = ManualClock()
    read: list[RowBatch] = []
    reader = asyncio.create_task(_read(Paced(ROWS, rate=10, ahead=256, clock=clock), read))
    await clock.advance(0.0)
    assert 256 <= sum(map(len, read)) <= 257
    await clock.advance(1.0)
    assert 264 <= sum(map(len, read)) <= 268
    await clock.advance(5.0)
    await reader
    np.testing.assert_array_equal(np.vstack([batch.values for batch in read]), ROWS)


async def test_another_rate_holds_at_once() -> None:
    clock = ManualClock()
    read: list[RowBatch] = []
    source = Paced(ROWS, rate=1, clock=clock)
    reader = asyncio.create_task(_read(source, read))
    await clock.advance(0.5)
    assert sum(map(len, read)) == 1
    source.rate = None
    await clock.advance(0.2)
    await reader
    assert sum(map(len, read)) == 300


async def test_a_gap_is_told_once() -> None:
    first, second = ROWS[:150], ROWS[150:]
    read: list[RowBatch] = []
    await _read(Paced([first, second], rate=None), read)
    assert sum(batch.gap for batch in read) == 1


async def test_a_live_source_passes_as_it_comes() -> None:
    class Live:
        name, total_rows, live = "live", None, True

        async def batches(self) -> AsyncIterator[RowBatch]:
            for row in ROWS[:3]:
                yield RowBatch(row[None], ("a", "b"))

    read: list[RowBatch] = []
    await _read(Paced(Live(), rate=1e-9, clock=ManualClock()), read)
    assert [len(batch) for batch in read] == [1, 1, 1]


def test_a_rate_of_nothing_is_refused() -> None:
    with pytest.raises(OptionError, match="got 0"):
        Paced(ROWS, rate=0)
