"""Sources that are in memory: a DataFrame or an array."""

from collections.abc import AsyncGenerator, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import DataError
from scarcity.stream.batch import RowBatch
from scarcity.stream.columns import names_as_text, times_of
from scarcity.stream.rows import batch_of_array, numbers_of, units_of, without_infinities

__all__ = ["ArraySource", "FrameSource", "default_chunk_rows"]

_CHUNK_VALUES = 1 << 18


def default_chunk_rows(columns: int) -> int:
    """Rows a batch so that preparing it stays well under the 5 ms that an event loop may be held."""
    return max(256, _CHUNK_VALUES // max(columns, 1))


class FrameSource:
    """The rows of a DataFrame, in order; its values are read when they are due and never changed.

    Parameters
    ----------
    frame: numbers in every column; a DatetimeIndex gives the times (UTC when it knows its zone), another
        index is ignored; ``frame.attrs["units"]``, a mapping from name to unit, is kept.
    name: what to call it.
    chunk_rows: rows a batch; None fits the number of columns.

    Raises
    ------
    DataError: with fewer than two rows or no columns. SchemaError: for duplicate names and columns that are
        not numbers, at once, before anything is read.
    """

    live = False
    restartable = True

    def __init__(self, frame: pd.DataFrame, *, name: str = "frame", chunk_rows: int | None = None) -> None:
        self.name = name
        if frame.shape[1] == 0:
            raise DataError(f"expected at least one column, got a DataFrame of shape {frame.shape}.")
        self._columns = names_as_text(frame.columns)
        _enough_rows(len(frame), "a DataFrame", frame.shape)
        plain = all(isinstance(dtype, np.dtype) and dtype.kind in "fiub" for dtype in frame.dtypes)
        values, self._kinds = numbers_of(frame.iloc[:1] if plain else frame, self._columns)
        # Plain columns are converted a batch at a time, others once: they are slow and a few at most.
        self._frame = frame if plain else pd.DataFrame(values)
        self._times = times_of(frame.index)
        self._units = units_of(frame, self._columns)
        self._chunk = chunk_rows or default_chunk_rows(len(self._columns))

    @property
    def total_rows(self) -> int | None:
        """Number of rows."""
        return len(self._frame)

    def rows(self) -> Iterator[RowBatch]:
        """The batches in order."""
        for first in range(0, len(self._frame), self._chunk):
            part = slice(first, first + self._chunk)
            values, infinite = without_infinities(self._frame.iloc[part].to_numpy(dtype=np.float64))
            times = None if self._times is None else self._times[part]
            yield RowBatch(values, self._columns, times, self._kinds, units=self._units, infinite=infinite)

    async def batches(self) -> AsyncGenerator[RowBatch, None]:
        """The batches in order, from the first row at every call."""
        for batch in self.rows():
            yield batch


class ArraySource:
    """The rows of an array of shape (rows, variables); variables are named v0, v1, … unless named.

    Parameters
    ----------
    array: numbers; NaN marks missing values, infinities count as missing. It is not copied.
    columns: names of the variables.
    name: what to call it.
    chunk_rows: rows a batch; None fits the number of columns.

    Raises
    ------
    DataError: when it is not 2-D, has fewer than two rows or no columns. SchemaError: when it does not hold
        numbers.
    """

    live = False
    restartable = True

    def __init__(
        self,
        array: npt.NDArray[Any],
        *,
        columns: tuple[str, ...] | None = None,
        name: str = "array",
        chunk_rows: int | None = None,
    ) -> None:
        self.name = name
        self._columns = names_as_text(columns) if columns else None
        head = array[:1] if array.ndim == 2 and array.size else array
        first = batch_of_array(head, columns=self._columns)
        _enough_rows(len(array), "an array", array.shape)
        if array.dtype.kind not in "fiub":
            array = batch_of_array(array, columns=self._columns).values
        self._array = array
        self._columns = first.columns
        self._chunk = chunk_rows or default_chunk_rows(array.shape[1])

    @property
    def total_rows(self) -> int | None:
        """Number of rows."""
        return len(self._array)

    def rows(self) -> Iterator[RowBatch]:
        """The batches in order."""
        for first in range(0, len(self._array), self._chunk):
            yield batch_of_array(self._array[first : first + self._chunk], first, self._columns)

    async def batches(self) -> AsyncGenerator[RowBatch, None]:
        """The batches in order, from the first row at every call."""
        for batch in self.rows():
            yield batch


def _enough_rows(rows: int, what: str, shape: tuple[int, ...]) -> None:
    if rows < 2:
        raise DataError(
            f"expected at least 2 rows (time steps), got {what} of shape {shape}, that is {rows}; "
            f"rows are moments in time, columns are variables."
        )
