"""`as_source`: the source that fits what the caller has."""

import inspect
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, cast

import numpy as np
import pandas as pd

from scarcity.errors import DataError
from scarcity.runtime.clock import Clock
from scarcity.stream.batch import RowBatch
from scarcity.stream.rows import is_record
from scarcity.stream.schema import SchemaManager
from scarcity.stream.sources.csv_file import CsvSource
from scarcity.stream.sources.frame import ArraySource, FrameSource
from scarcity.stream.sources.host import HostSource
from scarcity.stream.sources.iterators import AsyncIterableSource, IterableSource
from scarcity.stream.sources.parquet_file import ParquetSource
from scarcity.stream.sources.polling import CallableSource
from scarcity.stream.sources.protocol import RowReader, Source
from scarcity.stream.sources.recordings import RecordingsSource

__all__ = ["as_source", "read_recordings"]

_CSV = (".csv", ".tsv", ".txt", ".csv.gz", ".tsv.gz", ".txt.gz")
_PARQUET = (".parquet", ".pq")
_SUPPORTED = (
    "a pandas DataFrame, a 2-D array (rows, variables), a path to a CSV or Parquet file, a list of those "
    "(several recordings), an iterable or async iterable of rows, a function that returns rows, "
    "'host' (this machine's metrics) or a source object"
)


def as_source(
    data: Any, *, chunk_rows: int | None = None, clock: Clock | None = None, interval: float | None = None
) -> Source:
    """The source for `data`, checked as far as that goes without reading it.

    Parameters
    ----------
    data: a DataFrame, a 2-D array, a path (str or Path) to CSV or Parquet, a list of those (several
        recordings), an iterable or async iterable of rows, a function (polled, or returning an iterator),
        "host", or a source.
    chunk_rows: rows a batch where the source cuts them; None fits the number of columns.
    clock: the time that polled sources go by; None is the machine's.
    interval: seconds between two rows of a polled source; None is its default (a function 1, the host 0.5).

    Raises
    ------
    DataError: when nothing fits, with what is supported; otherwise what the source raises.

    >>> source = as_source(np.zeros((3, 2)))
    >>> source.name, source.total_rows
    ('array', 3)
    """
    if isinstance(data, pd.Series):
        data = cast("pd.Series[Any]", data).to_frame()
    if isinstance(data, pd.DataFrame):
        return FrameSource(data, chunk_rows=chunk_rows)
    if isinstance(data, np.ndarray):
        return ArraySource(cast("Any", data), chunk_rows=chunk_rows)
    if isinstance(data, str | Path):
        return _from_text(data, chunk_rows, clock, interval)
    if isinstance(data, RowBatch):
        return IterableSource([data], name="batch")
    if isinstance(data, Source):
        return data
    if isinstance(data, Mapping):
        raise DataError(f"expected {_SUPPORTED}, got a dict; use pandas.DataFrame(data) if it holds columns.")
    if isinstance(data, list | tuple):
        return _from_list(cast("Sequence[Any]", data), chunk_rows, clock, interval)
    return _from_code(data, chunk_rows, clock, interval)


def read_recordings(data: Any) -> list[RowBatch]:
    """All rows of finite data, one batch a recording, columns mapped by name onto those of the first
    recording.

    Reads on the calling thread and needs no event loop.

    Parameters
    ----------
    data: what `as_source` takes, as long as it ends: frame, array, file, a list of those, a source with
        `rows`.

    Raises
    ------
    DataError: for data without an end; otherwise what the sources raise.
    """
    source = as_source(data)
    if not isinstance(source, RowReader):
        raise DataError(f"expected finite data, got the source {source.name!r}; use a Session for it.")
    return joined(source.rows(), SchemaManager())


def joined(batches: Iterable[RowBatch], manager: SchemaManager) -> list[RowBatch]:
    """`batches` with their columns aligned by `manager`, one batch a recording: a gap begins the next."""
    recordings: list[list[RowBatch]] = []
    for batch in batches:
        if batch.gap or not recordings:
            recordings.append([])
        recordings[-1].append(manager.align(batch))
    return [_joined(parts) for parts in recordings]


def _joined(parts: list[RowBatch]) -> RowBatch:
    first = parts[0]
    if len(parts) == 1:
        return first
    times = [part.times for part in parts if part.times is not None]
    return RowBatch(
        np.concatenate([part.values for part in parts]),
        first.columns,
        np.concatenate(times) if len(times) == len(parts) else None,
        parts[-1].kinds,
        first.gap,
        first.units,
        sum(part.infinite for part in parts),
    )


def _from_text(
    text: str | Path, chunk_rows: int | None, clock: Clock | None, interval: float | None
) -> Source:
    if text == "host":
        return HostSource(clock=clock) if interval is None else HostSource(clock=clock, interval=interval)
    path = Path(text).expanduser()
    if not path.is_file():
        raise DataError(_missing(path))
    name = path.name.lower()
    if name.endswith(_PARQUET):
        return ParquetSource(path, chunk_rows=chunk_rows)
    if name.endswith(_CSV):
        return CsvSource(path, chunk_rows=chunk_rows)
    known = ", ".join((*_CSV, *_PARQUET))
    raise DataError(f"expected a file that ends in one of {known}, got {str(path)!r}; rename or convert it.")


def _missing(path: Path) -> str:
    if path.is_dir():
        return f"expected a file, got the directory {str(path)!r}; give a list of its files."
    here = [entry.name for entry in path.parent.iterdir()] if path.parent.is_dir() else []
    near = get_close_matches(path.name, here, n=3, cutoff=0.6)
    hint = f" Did you mean {' or '.join(map(repr, near))}?" if near else ""
    return f"expected an existing file or 'host', found no file {str(path)!r}.{hint}"


def _from_list(
    items: Sequence[Any], chunk_rows: int | None, clock: Clock | None, interval: float | None
) -> Source:
    if items and all(is_record(item) or (isinstance(item, np.ndarray) and item.ndim == 1) for item in items):
        return IterableSource(items, name="rows", chunk_rows=chunk_rows)
    if items and all(isinstance(item, RowBatch) for item in items):
        return IterableSource(items, name="batches", chunk_rows=chunk_rows)
    if items and all(isinstance(item, int | float | list | tuple) for item in items):
        raise DataError(
            f"expected {_SUPPORTED}, got a list of numbers; use numpy.array(rows) if these are rows."
        )
    return RecordingsSource(
        [as_source(item, chunk_rows=chunk_rows, clock=clock, interval=interval) for item in items]
    )


def _from_code(data: Any, chunk_rows: int | None, clock: Clock | None, interval: float | None) -> Source:
    name = str(getattr(data, "__name__", type(data).__name__))
    if inspect.isasyncgenfunction(data) or isinstance(data, AsyncIterable):
        return AsyncIterableSource(cast("Any", data), name=name)
    if inspect.isgeneratorfunction(data) or (
        isinstance(data, Iterable) and not isinstance(data, bytes | bytearray)
    ):
        return IterableSource(cast("Any", data), name=name, chunk_rows=chunk_rows)
    if callable(data):
        return CallableSource(data, interval=1.0 if interval is None else interval, clock=clock, name=name)
    text = repr(data)
    raise DataError(f"expected {_SUPPORTED}; got {type(data).__name__} {text[:60]}.")
