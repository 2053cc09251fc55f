import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from scarcity.stream import as_source
from scarcity.stream.sources.protocol import reading
from scarcity.stream.sources.thread_reader import ThreadReader


class Items:
    """An iterator over `items` that tells when each was asked for."""

    def __init__(self, items: list[Any]) -> None:
        self._items = items
        self.asked = [threading.Event() for _ in range(len(items) + 1)]
        self._place = -1

    def __iter__(self) -> "Items":
        return self

    def __next__(self) -> Any:
        self._place += 1
        self.asked[min(self._place, len(self._items))].set()
        if self._place >= len(self._items):
            raise StopIteration
        return self._items[self._place]


async def test_items_come_in_order_and_then_the_end() -> None:
    reader = ThreadReader(iter(range(1000)), ahead=7, name="numbers")
    out: list[int] = []
    while items := await reader.take():
        assert len(items) <= 7
        out += items
    assert out == list(range(1000))
    assert await reader.take() == []
    assert await reader.close() == []


async def test_it_never_reads_further_ahead_than_it_may() -> None:
    items = Items(list(range(10)))
    reader = ThreadReader(items, ahead=2, name="numbers")
    await asyncio.to_thread(items.asked[1].wait)
    assert await reader.close() == [0, 1]
    assert not items.asked[2].is_set()


async def test_an_error_comes_behind_the_items_before_it() -> None:
    def breaking() -> Iterator[int]:
        yield 1
        raise ValueError("broken")

    reader = ThreadReader(breaking(), ahead=5, name="numbers")
    assert await reader.take() == [1]
    with pytest.raises(ValueError, match="broken"):
        await reader.take()


async def test_the_thread_ends_and_closes_its_iterator() -> None:
    closed: list[str] = []

    def endless() -> Iterator[int]:
        try:
            while True:
                yield threading.get_ident()
        finally:
            closed.append(threading.current_thread().name)

    reader = ThreadReader(endless(), ahead=3, name="endless numbers")
    assert threading.get_ident() not in await reader.take()
    await reader.close()
    assert closed == ["endless numbers"]
    assert "endless numbers" not in {thread.name for thread in threading.enumerate()}


async def test_an_iterator_loses_no_item_when_reading_stops_and_starts() -> None:
    items = Items([{"a": 0.0}, np.array([[1.0]]), {"a": 2.0}, np.array([[3.0]]), {"a": 4.0}])
    source = as_source(items)
    seen: list[float] = []
    for _ in range(3):
        async with reading(source) as batches:
            seen += (await anext(batches)).values[:, 0].tolist()
            await asyncio.to_thread(items.asked[5].wait)
    async with reading(source) as batches:
        async for batch in batches:
            seen += batch.values[:, 0].tolist()
    assert seen == [0.0, 1.0, 2.0, 3.0, 4.0]
