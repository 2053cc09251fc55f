import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import numpy as np
import pandas as pd
import pytest

from scarcity.errors import DataError, OptionError, SourceError
from scarcity.runtime import EventBus
from scarcity.runtime.clock import ManualClock
from scarcity.runtime.topics import DATA_WINDOW, TOPICS
from scarcity.stream import CountWindows, HostSource, Pace, RowBatch, StreamService
from scarcity.stream.sources import Sensor


def table(rows: int = 10) -> np.ndarray:
    return np.column_stack([np.arange(rows), np.arange(rows) % 3]) * 1.0


class Listener:
    def __init__(self, bus: EventBus) -> None:
        self.windows: list[dict[str, Any]] = []
        bus.subscribe(DATA_WINDOW, self.take)

    def take(self, topic: str, window: dict[str, Any]) -> None:
        assert topic == DATA_WINDOW
        self.windows.append(window)

    @property
    def spans(self) -> list[tuple[int, int, bool]]:
        return [(w["start"], len(w["data"]), w["gap"]) for w in self.windows]


@pytest.fixture
def bus() -> EventBus:
    return EventBus()


@pytest.fixture
def listener(bus: EventBus) -> Listener:
    return Listener(bus)


def stream(source: Any, bus: EventBus, size: int = 4, **options: Any) -> StreamService:
    return StreamService(source, bus, windows=CountWindows(size), **options)


async def test_every_row_is_published_once_with_its_schema(bus: EventBus, listener: Listener) -> None:
    frame = pd.DataFrame({"a": np.arange(10), "b": np.arange(10) * 0.5})
    frame.index = pd.date_range("2024", periods=10, freq="h")
    async with stream(frame, bus) as service:
        await service.wait()
        assert service.state == "running"
    assert listener.spans == [(0, 4, False), (4, 4, False), (8, 2, False)]
    assert np.concatenate([w["data"] for w in listener.windows]).tolist() == frame.to_numpy().tolist()
    topic = TOPICS[DATA_WINDOW]
    for window in listener.windows:
        assert set(window) <= set(topic.keys)
        assert window["schema"] == {"a": "int", "b": "float"}
        assert window["source"] == "frame"
        assert len(window["timestamp"]) == len(window["data"])


async def test_the_status_counts_rows_missing_values_and_progress(bus: EventBus) -> None:
    data = table(8)
    data[0, 0], data[1, 0] = np.nan, np.inf
    service = stream(data, bus, size=2)
    assert (service.status.state, service.status.progress) == ("new", 0.0)
    async with service:
        await service.wait()
        status = service.status
    assert (status.state, status.rows, status.windows, status.total_rows) == ("ended", 8, 4, 8)
    assert status.reason == "'array' has no more rows"
    assert (status.missing_share, status.infinite, status.progress) == (2 / 16, 1, 1.0)
    assert service.statistics is not None
    np.testing.assert_allclose(service.statistics.mean, [4.5, data[:, 1].mean()])


async def test_overlapping_windows_count_each_row_once(bus: EventBus, listener: Listener) -> None:
    async with StreamService(table(), bus, windows=CountWindows(4, stride=2)) as service:
        await service.wait()
    assert [w["start"] for w in listener.windows] == [0, 2, 4, 6]
    assert service.rows_seen == 10
    assert service.statistics is not None
    np.testing.assert_allclose(service.statistics.mean, table().mean(axis=0))


async def test_it_starts_again_from_the_first_row(bus: EventBus, listener: Listener) -> None:
    service = stream(table(), bus)
    for _ in range(3):
        listener.windows.clear()
        await service.start()
        await service.wait()
        await service.stop()
        assert listener.spans == [(0, 4, False), (4, 4, False), (8, 2, False)]
        assert service.rows_seen == 10


class Feed:
    """A live iterator that gives as many rows as it was allowed to."""

    def __init__(self) -> None:
        self.allowed = asyncio.Semaphore(0)
        self.row = 0

    def __aiter__(self) -> "Feed":
        return self

    async def __anext__(self) -> dict[str, float]:
        await self.allowed.acquire()
        self.row += 1
        return {"a": float(self.row - 1)}

    async def give(self, rows: int) -> None:
        for _ in range(rows):
            self.allowed.release()
        for _ in range(20 * rows):
            await asyncio.sleep(0)


async def test_a_source_that_cannot_be_reread_goes_on_behind_a_gap(bus: EventBus, listener: Listener) -> None:
    feed = Feed()
    service = stream(feed, bus, size=2)
    await service.start()
    await feed.give(4)
    await service.stop()
    assert service.status.state == "stopped"
    await service.start()
    await feed.give(4)
    await service.stop()
    assert listener.spans == [(0, 2, False), (2, 2, False), (4, 2, True), (6, 2, False)]
    assert [w["data"][0, 0] for w in listener.windows] == [0, 2, 4, 6]


async def test_pause_holds_the_stream_and_resume_goes_on(bus: EventBus, listener: Listener) -> None:
    feed = Feed()
    async with stream(feed, bus, size=2) as service:
        await feed.give(2)
        service.pause("the machine is busy")
        assert (service.status.state, service.status.reason) == ("paused", "the machine is busy")
        await feed.give(6)
        assert listener.spans == [(0, 2, False)]
        assert feed.row <= 3
        service.resume()
        assert service.status.state == "live"
        await feed.give(1)
    assert listener.spans[:3] == [(0, 2, False), (2, 2, False), (4, 2, False)]


@pytest.mark.parametrize("pause", [False, True])
async def test_a_stop_waits_neither_for_the_pace_nor_for_the_end_of_a_pause(
    bus: EventBus, listener: Listener, pause: bool
) -> None:
    async def rows() -> AsyncIterator[np.ndarray]:
        for row in table(6):
            yield row
        await asyncio.Event().wait()

    clock = ManualClock()
    service = stream(rows(), bus, clock=clock, pace=Pace.rows(1.0))
    await service.start()
    await clock.advance(5.0)
    if pause:
        service.pause()
    await service.stop()
    assert listener.spans == [(0, 4, False), (4, 2, False)]
    assert service.status.state == "stopped"


async def test_a_paused_live_source_shows_a_gap(bus: EventBus, listener: Listener) -> None:
    clock = ManualClock()
    sensors = [Sensor("time", "s", clock.monotonic)]
    source = HostSource(interval=1.0, sensors=sensors, clock=clock)
    async with stream(source, bus, size=2, clock=clock) as service:
        await clock.advance(4.0)
        service.pause()
        await clock.advance(10.0)
        service.resume()
        await clock.advance(4.0)
    shown = [(w["start"], w["gap"], w["data"][:, 0].tolist()) for w in listener.windows]
    assert shown[:2] == [(0, False, [1.0, 2.0]), (2, False, [3.0, 4.0])]
    behind = next(w for w in listener.windows if w["gap"])
    assert behind["data"][0, 0] >= 14.0
    values = [value for w in listener.windows for value in w["data"][:, 0].tolist()]
    assert values == sorted(set(values))


async def test_rows_a_second_go_by_the_clock(bus: EventBus, listener: Listener) -> None:
    clock = ManualClock()
    async with stream(table(12), bus, clock=clock, pace=Pace.rows(2)) as service:
        counts = []
        for _ in range(4):
            await clock.advance(1.9)
            counts.append(len(listener.windows))
            await clock.advance(0.1)
            counts.append(len(listener.windows))
        assert service.status.rows_per_second == pytest.approx(2.0)
    assert counts == [0, 1, 1, 2, 2, 3, 3, 3]


async def test_the_original_speed_goes_by_the_times_but_not_across_recordings(
    bus: EventBus, listener: Listener
) -> None:
    clock = ManualClock()
    index = pd.to_datetime(["2024-01-01 00:00", "2024-01-01 00:01", "2024-01-01 00:03", "2024-01-01 00:04"])
    first = pd.DataFrame({"a": range(4)}, index=index)
    second = first.set_index(index + pd.Timedelta("300D"))
    async with stream([first, second], bus, size=2, clock=clock, pace=Pace.original(60.0)):
        seen = []
        for _ in range(9):
            seen.append(len(listener.windows))
            await clock.advance(1.0)
    assert seen == [0, 1, 1, 1, 2, 3, 3, 3, 4]


async def test_a_pause_is_not_caught_up_with(bus: EventBus, listener: Listener) -> None:
    clock = ManualClock()
    async with stream(table(40), bus, clock=clock, pace=Pace.rows(4)) as service:
        await clock.advance(2.0)
        assert len(listener.windows) == 2
        service.pause()
        await clock.advance(100.0)
        assert len(listener.windows) == 2
        service.resume()
        await clock.advance(2.0)
        assert len(listener.windows) in (4, 5)


async def test_the_original_speed_of_rows_without_times_fails(bus: EventBus) -> None:
    service = stream(table(), bus, pace=Pace.original())
    await service.start()
    await service.wait()
    assert isinstance(service.failure, OptionError)


def broken(rows: int) -> Iterator[dict[str, float]]:
    for row in range(rows):
        yield {"a": float(row)}
    raise ValueError("sensor bus down")


async def test_a_source_that_breaks_ends_the_service_and_nothing_else(
    bus: EventBus, listener: Listener
) -> None:
    service, other = stream(broken(6), bus), stream(table(), EventBus())
    async with other:
        await service.start()
        await service.wait()
        assert service.state == "failed"
        assert isinstance(service.failure, SourceError)
        assert "row 6" in str(service.failure)
        assert (service.status.state, service.status.reason) == ("lost", str(service.failure))
        assert listener.spans == [(0, 4, False), (4, 2, False)]
        await other.wait()
        assert other.failure is None
        await bus.publish("still.here", 1)


@pytest.mark.parametrize("rows", [0, 1])
async def test_a_source_that_ends_too_early_is_an_error(bus: EventBus, rows: int) -> None:
    service = stream(iter([{"a": 1.0}] * rows), bus)
    await service.start()
    await service.wait()
    assert isinstance(service.failure, DataError)
    assert f"at least 2 rows (time steps), the source 'list_iterator' ended after {rows}" in str(
        service.failure
    )


async def test_a_failing_listener_does_not_stop_the_stream(bus: EventBus) -> None:
    def fail(topic: str, data: Any) -> None:
        raise ValueError(topic)

    bus.subscribe(DATA_WINDOW, fail)
    listener = Listener(bus)
    async with stream(table(), bus) as service:
        await service.wait()
    assert len(listener.windows) == 3
    assert service.failure is None


async def test_the_loop_is_free_between_windows(bus: EventBus, listener: Listener) -> None:
    turns: list[int] = []

    async def others() -> None:
        while True:
            turns.append(len(listener.windows))
            await asyncio.sleep(0)

    task = asyncio.create_task(others())
    async with stream(table(400), bus) as service:
        await service.wait()
    task.cancel()
    assert np.diff(turns).max() <= 2


async def test_a_slow_listener_holds_the_source_back(bus: EventBus) -> None:
    taken: list[int] = []

    async def slow(topic: str, window: dict[str, Any]) -> None:
        await asyncio.sleep(0)
        taken.append(window["start"])

    bus.subscribe(DATA_WINDOW, slow, policy="block", depth=1)
    async with stream(table(80), bus) as service:
        await service.wait()
        await bus.drain()
    assert taken == list(range(0, 80, 4))


async def test_a_stop_while_it_is_held_back_loses_no_window(bus: EventBus) -> None:
    taken: list[int] = []
    ready = asyncio.Event()

    async def busy(topic: str, window: dict[str, Any]) -> None:
        await ready.wait()
        taken.append(window["start"])

    bus.subscribe(DATA_WINDOW, busy, policy="block", depth=1)
    service = stream(table(80), bus)
    await service.start()
    for _ in range(64):
        await asyncio.sleep(0)
    assert service.rows_seen == 12  # one in work, one that waits, and one that there is no room for
    stopping = asyncio.ensure_future(service.stop())
    await asyncio.sleep(0)
    ready.set()
    await stopping
    await bus.drain()
    assert taken == list(range(0, service.rows_seen, 4)) and len(taken) >= 3


async def rows_forever(closed: list[str]) -> AsyncIterator[dict[str, float]]:
    try:
        while True:
            await asyncio.sleep(0)
            yield {"a": 1.0}
    finally:
        closed.append("closed")


def blocking_rows(closed: list[str]) -> Iterator[dict[str, float]]:
    try:
        while True:
            yield {"a": 1.0}
    finally:
        closed.append("closed")


@pytest.mark.parametrize("endless", [rows_forever, blocking_rows])
async def test_stopping_closes_the_generator_its_tasks_and_threads(bus: EventBus, endless: Any) -> None:
    closed: list[str] = []
    service = stream(endless(closed), bus)
    listener = Listener(bus)
    await service.start()
    while len(listener.windows) < 2:
        await asyncio.sleep(0)
    await service.stop()
    assert closed == ["closed"]
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert not [t for t in threading.enumerate() if t.name.startswith("scarcity source")]
    with pytest.raises(SourceError, match="pass the generator function itself"):
        await service.start()
        await service.wait()
        raise service.failure or AssertionError


async def test_a_schema_change_is_mapped_and_reported(bus: EventBus, listener: Listener) -> None:
    parts = [
        RowBatch(np.array([[1.0, 2.0], [1.0, 2.0]]), ("a", "b")),
        RowBatch(np.array([[2.0, 1.0], [2.0, 1.0]]), ("b", "a")),
    ]
    async with stream(parts, bus) as service:
        await service.wait()
    assert listener.windows[0]["data"].tolist() == [[1.0, 2.0]] * 4
    assert [event.change for event in service.status.events] == ["reordered"]


async def test_at_half_the_speed_rows_come_half_as_fast_and_all_of_them_come(
    bus: EventBus, listener: Listener
) -> None:
    clock = ManualClock()
    async with stream(table(40), bus, clock=clock, pace=Pace.rows(4)) as service:
        await clock.advance(2.0)
        before = len(listener.windows)
        assert service.scale_down(0.5)
        await clock.advance(8.0)
        slow = len(listener.windows) - before
        assert service.scale_up(0.5)
        assert not service.allowance.shares
        before = len(listener.windows)
        await clock.advance(4.0)
        fast = len(listener.windows) - before
        await clock.advance(100.0)
    assert (slow, fast) == (4, 4)
    assert [first for first, _, _ in listener.spans] == list(range(0, 40, 4))


async def test_a_live_source_is_not_slowed_down(bus: EventBus) -> None:
    clock = ManualClock()
    source = HostSource(interval=1.0, sensors=[Sensor("time", "s", clock.monotonic)], clock=clock)
    async with stream(source, bus, clock=clock) as service:
        assert not service.scale_down(0.5)
