"""One list of laws over every source."""

import asyncio
import gzip
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from scarcity.errors import SourceError
from scarcity.runtime.clock import ManualClock
from scarcity.stream import Deseasonalize, HostSource, RowBatch, Source, as_source
from scarcity.stream.sources import Sensor
from scarcity.stream.sources.protocol import reading

ROWS, COLUMNS = 23, ("wind", "0", "flag")
INDEX = pd.date_range("2024-01-01", periods=ROWS, freq="h")

Make = Callable[[Path, int], Source]


def table() -> np.ndarray:
    values = np.random.default_rng(0).normal(size=(ROWS, 3)).round(6)
    values[4, 0] = np.inf
    values[5, 1] = np.nan
    values[:, 2] = values[:, 2] > 0
    return values


def frame() -> pd.DataFrame:
    made = pd.DataFrame(table(), columns=["wind", 0, "flag"], index=INDEX)
    return made.astype({"flag": bool})


def expected() -> np.ndarray:
    values = table()
    return np.where(np.isinf(values), np.nan, values)


def records() -> list[dict[str, Any]]:
    return [dict(zip(COLUMNS, row, strict=True)) for row in table().tolist()]


def generated() -> Iterator[dict[str, Any]]:
    yield from records()


async def async_generated() -> AsyncIterator[dict[str, Any]]:
    for record in records():
        await asyncio.sleep(0)
        yield record


class Once:
    """An iterator that is no generator."""

    def __init__(self) -> None:
        self._rows = iter(records())

    def __iter__(self) -> "Once":
        return self

    def __next__(self) -> dict[str, Any]:
        return next(self._rows)


class AsyncOnce(Once):
    def __aiter__(self) -> "AsyncOnce":
        return self

    async def __anext__(self) -> dict[str, Any]:
        try:
            return next(self._rows)
        except StopIteration:
            raise StopAsyncIteration from None


def csv(path: Path, chunk: int) -> Source:
    frame().to_csv(path / "rows.csv", index_label="time")
    return as_source(path / "rows.csv", chunk_rows=chunk)


def csv_gz(path: Path, chunk: int) -> Source:
    frame().to_csv(path / "rows.csv.gz", index_label="time")
    return as_source(str(path / "rows.csv.gz"), chunk_rows=chunk)


def parquet(path: Path, chunk: int) -> Source:
    pytest.importorskip("pyarrow")
    made = frame()
    made.columns = list(COLUMNS)
    made.to_parquet(path / "rows.parquet", row_group_size=7)
    return as_source(path / "rows.parquet", chunk_rows=chunk)


def polled(path: Path, chunk: int) -> Source:
    del path, chunk
    rows = iter(records())
    return as_source(lambda: next(rows), interval=1e-4)


def two_frames(path: Path, chunk: int) -> Source:
    del path
    return as_source([frame().iloc[:9], frame().iloc[9:, ::-1]], chunk_rows=chunk)


def host(path: Path, chunk: int) -> Source:
    del path, chunk
    rows = iter(table())
    current: list[Any] = [next(rows)]

    def read(place: int) -> float:
        value = float(current[0][place])
        if place == 2:
            current[0] = next(rows, None)
        return value

    sensors = [Sensor(name, "", lambda place=place: read(place)) for place, name in enumerate(COLUMNS)]
    return HostSource(sensors=sensors, clock=_Fast())


class _Fast(ManualClock):
    """Time that passes at once for whoever sleeps."""

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)
        self._elapsed += max(seconds, 0.0)


FINITE: dict[str, Make] = {
    "frame": lambda path, chunk: as_source(frame(), chunk_rows=chunk),
    "array": lambda path, chunk: as_source(table(), chunk_rows=chunk),
    "csv": csv,
    "csv.gz": csv_gz,
    "parquet": parquet,
    "recordings": two_frames,
    "list of records": lambda path, chunk: as_source(records(), chunk_rows=chunk),
    "generator": lambda path, chunk: as_source(generated(), chunk_rows=chunk),
    "generator function": lambda path, chunk: as_source(generated, chunk_rows=chunk),
    "iterator": lambda path, chunk: as_source(Once(), chunk_rows=chunk),
    "iterator of frames": lambda path, chunk: as_source(
        frame().iloc[i : i + chunk] for i in range(0, ROWS, chunk)
    ),
    "iterator of arrays": lambda path, chunk: as_source(
        table()[i : i + chunk] for i in range(0, ROWS, chunk)
    ),
    "iterator of rows": lambda path, chunk: as_source(iter(list(table())), chunk_rows=chunk),
    "async generator": lambda path, chunk: as_source(async_generated()),
    "async generator function": lambda path, chunk: as_source(async_generated),
    "async iterator": lambda path, chunk: as_source(AsyncOnce()),
    "callable": polled,
    "callable that returns a generator": lambda path, chunk: as_source(lambda: generated()),
    "callable that returns an async generator": lambda path, chunk: as_source(lambda: async_generated()),
    "deseasonalized": lambda path, chunk: Deseasonalize(as_source(frame(), chunk_rows=chunk), columns=[]),
}
every_source = pytest.mark.parametrize("make", FINITE.values(), ids=FINITE.keys())


async def read_all(source: Source) -> list[RowBatch]:
    async with reading(source) as batches:
        return [batch async for batch in batches]


def values(batches: list[RowBatch]) -> np.ndarray:
    by_name = [batch.values[:, np.argsort(batch.columns)] for batch in batches]
    return np.concatenate(by_name)


def threads() -> set[str]:
    return {thread.name for thread in threading.enumerate() if thread.name.startswith("scarcity source")}


@every_source
@pytest.mark.parametrize("chunk", [1, 2, 5, 1000])
async def test_the_same_rows_in_any_chunking(make: Make, tmp_path: Path, chunk: int) -> None:
    batches = await read_all(make(tmp_path, chunk))
    named = tuple(f"v{i}" for i in range(3)) if batches[0].columns[0] == "v0" else COLUMNS
    right = expected()[:, np.argsort(named)]
    np.testing.assert_array_equal(values(batches), right)
    assert all(isinstance(name, str) for batch in batches for name in batch.columns)
    assert sum(batch.infinite for batch in batches) in (0, 1)


@every_source
async def test_the_total_is_right_where_it_is_told(make: Make, tmp_path: Path) -> None:
    source = make(tmp_path, 5)
    before = source.total_rows
    rows = sum(map(len, await read_all(source)))
    assert before in (None, ROWS)
    assert source.total_rows in (None, rows)


@every_source
async def test_reading_again_starts_anew_or_says_why_not(make: Make, tmp_path: Path) -> None:
    source = make(tmp_path, 5)
    first = await read_all(source)
    if getattr(source, "restartable", False):
        np.testing.assert_array_equal(values(await read_all(source)), values(first))
        assert (await read_all(source))[0].gap is False
    elif not getattr(source, "live", False):
        with pytest.raises(SourceError, match="cannot start again"):
            await read_all(source)


@every_source
async def test_a_reader_that_leaves_early_leaves_nothing_behind(make: Make, tmp_path: Path) -> None:
    source = make(tmp_path, 2)
    tasks = asyncio.all_tasks()
    async with reading(source) as batches:
        await anext(batches)
    assert threads() == set()
    assert asyncio.all_tasks() == tasks


@every_source
async def test_a_cancelled_reader_leaves_nothing_behind(make: Make, tmp_path: Path) -> None:
    source, begun = make(tmp_path, 2), asyncio.Event()

    async def read_one_and_stay() -> None:
        async with reading(source) as batches:
            await anext(batches)
            begun.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(read_one_and_stay())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert threads() == set()
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_the_host_obeys_the_same_laws() -> None:
    source = host(Path(), 1)
    async with reading(source) as batches:
        read = [await anext(batches) for _ in range(ROWS - 1)]
    np.testing.assert_array_equal(values(read), expected()[1:][:, np.argsort(COLUMNS)])


async def test_iterators_go_on_behind_the_rows_that_were_taken() -> None:
    for source in (as_source(Once(), chunk_rows=4), as_source(AsyncOnce())):
        async with reading(source) as batches:
            first = await anext(batches)
        rest = await read_all(source)
        np.testing.assert_array_equal(values([first, *rest]), expected()[:, np.argsort(COLUMNS)])


async def test_a_border_between_recordings_is_a_gap() -> None:
    batches = await read_all(two_frames(Path(), 5))
    assert [(len(batch), batch.gap) for batch in batches] == [
        (5, False),
        (4, False),
        (5, True),
        (5, False),
        (4, False),
    ]


def broken_after(rows: int) -> Iterator[dict[str, Any]]:
    yield from records()[:rows]
    raise ValueError("sensor bus down")


async def broken_async(rows: int) -> AsyncIterator[dict[str, Any]]:
    for record in records()[:rows]:
        yield record
    raise ValueError("sensor bus down")


def broken_call(rows: int) -> Callable[[], dict[str, Any]]:
    generator = broken_after(rows)
    return lambda: next(generator)


@pytest.mark.parametrize(
    "make",
    [
        lambda: as_source(broken_after(7)),
        lambda: as_source(broken_after(7), chunk_rows=2),
        lambda: as_source(broken_async(7)),
        lambda: as_source(broken_call(7), interval=1e-4),
    ],
)
async def test_a_source_that_breaks_names_the_row_and_keeps_the_cause(make: Callable[[], Source]) -> None:
    seen = 0
    with pytest.raises(SourceError, match="failed at row 7: ValueError: sensor bus down") as caught:
        async with reading(make()) as batches:
            async for batch in batches:
                seen += len(batch)
    assert seen == 7
    assert isinstance(caught.value.__cause__, ValueError)
    assert threads() == set()


async def test_a_corrupt_gzip_tail_publishes_what_came_before(tmp_path: Path) -> None:
    path = tmp_path / "cut.csv.gz"
    text = "a,b\n" + "".join(f"{i},{i * 0.37:.9f}\n" for i in range(5000))
    path.write_bytes(gzip.compress(text.encode())[:-2000])
    seen = []
    with pytest.raises(SourceError, match=r"cut\.csv\.gz, line \d+: the compressed data break off") as caught:
        async with reading(as_source(path, chunk_rows=500)) as batches:
            async for batch in batches:
                seen.append(batch)  # noqa: PERF401  (a comprehension would lose what came before the error)
    rows = np.concatenate([batch.values for batch in seen])
    assert 500 < len(rows) < 5000
    assert f"line {len(rows) + 2}:" in str(caught.value)
    np.testing.assert_array_equal(rows[:, 0], np.arange(len(rows)))
