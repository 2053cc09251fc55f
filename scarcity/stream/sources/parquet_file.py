"""A Parquet file read by row groups."""

from collections.abc import AsyncGenerator, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pandas as pd
from pandas.api import types

from scarcity.errors import DataError, MissingDependencyError, SchemaError, SourceError
from scarcity.stream.batch import RowBatch
from scarcity.stream.columns import names_as_text, times_of
from scarcity.stream.rows import batch_of_frame
from scarcity.stream.sources.frame import default_chunk_rows
from scarcity.stream.sources.thread_reader import ThreadReader

__all__ = ["ParquetSource"]

_BATCHES_AHEAD = 2


class ParquetSource:
    """The rows of a Parquet file, read on a thread of its own, at most a row group in memory.

    A DatetimeIndex that pandas wrote, or a first column of dates, becomes the times of the rows.

    Parameters
    ----------
    path: an existing file.
    name: what to call it; None is the file's name.
    chunk_rows: rows a batch; None fits the number of columns.

    Raises
    ------
    MissingDependencyError: without pyarrow. SourceError: when it is not a Parquet file, or not a whole one.
    DataError: with fewer than two rows.
    """

    live = False
    restartable = True

    def __init__(self, path: Path, *, name: str | None = None, chunk_rows: int | None = None) -> None:
        self.path = path
        self.name = name or path.name
        self._parquet = _pyarrow_parquet()
        self._chunk = chunk_rows
        with self._open() as file:
            rows = int(file.metadata.num_rows)
        if rows < 2:
            raise DataError(f"{path}: expected at least 2 rows (time steps), got {rows}.")
        self.total_rows: int | None = rows

    def rows(self) -> Iterator[RowBatch]:
        """The batches in order, read on the calling thread.

        Raises
        ------
        SourceError: when a row group cannot be read. SchemaError: for columns that are not numbers.
        """
        row = 0
        with self._open() as file:
            chunk = self._chunk or default_chunk_rows(len(file.schema_arrow.names))
            parts = file.iter_batches(batch_size=chunk)
            while True:
                try:
                    part = next(parts, None)
                except Exception as error:
                    raise SourceError(
                        f"{self.path}: row {row} cannot be read ({error}); fetch the file again."
                    ) from error
                if part is None:
                    return
                batch = self._batch(part.to_pandas(), row)
                row += len(batch)
                yield batch

    async def batches(self) -> AsyncGenerator[RowBatch, None]:
        """The batches in order, from the first row at every call; raises what `rows` raises."""
        reader = ThreadReader(self.rows(), ahead=_BATCHES_AHEAD, name=f"scarcity source {self.name}")
        try:
            while batches := await reader.take():
                for batch in batches:
                    yield batch
        finally:
            await reader.close()

    def _open(self) -> Any:
        try:
            return self._parquet.ParquetFile(self.path)
        except Exception as error:
            raise SourceError(
                f"{self.path}: not a whole Parquet file ({error}); fetch it again, or check its ending."
            ) from error

    def _batch(self, frame: pd.DataFrame, row: int) -> RowBatch:
        times = times_of(frame.index)
        if times is None and types.is_datetime64_any_dtype(frame.dtypes.iloc[0]) and frame.shape[1] > 1:
            times = times_of(pd.DatetimeIndex(frame.iloc[:, 0]))
            frame = frame.iloc[:, 1:]
        try:
            names_as_text(frame.columns)
            return replace(batch_of_frame(frame, row), times=times)
        except SchemaError as error:
            raise SchemaError(f"{self.path}: {error}") from None


def _pyarrow_parquet() -> Any:
    try:
        return import_module("pyarrow.parquet")
    except ImportError as error:
        raise MissingDependencyError(
            "reading Parquet needs pyarrow, which is not installed: pip install 'scarcity[sources]'."
        ) from error
