"""Rows in any form that people have them in, turned into a `RowBatch`."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import DataError, SchemaError
from scarcity.stream.batch import Kind, RowBatch, TimeArray
from scarcity.stream.columns import (
    TIME_NAMES,
    column_kind,
    names_as_text,
    numeric_column,
    parsed_times,
    times_of,
)

__all__ = [
    "batch_of",
    "batch_of_array",
    "batch_of_frame",
    "batch_of_records",
    "batches_of",
    "is_record",
    "numbers_of",
    "units_of",
    "without_infinities",
]

_PLAIN: dict[type, Kind] = {bool: "bool", int: "int", float: "float", np.float64: "float", np.bool_: "bool"}
_NUMPY_KINDS: dict[str, Kind] = {"f": "float", "i": "int", "u": "int", "b": "bool"}
_WIDENED: dict[frozenset[str], Kind] = {frozenset({"bool"}): "bool", frozenset({"int"}): "int"}


def batch_of(item: Any, first_row: int = 0) -> RowBatch:
    """Rows from whatever one item of a source may be.

    Parameters
    ----------
    item: mapping or Series (one row), 1-D array (one row), 2-D array, DataFrame or RowBatch.
    first_row: index of the first row in the stream, for messages.

    Raises
    ------
    DataError: when the item is nothing of this; SchemaError: when it holds something else than numbers.
    """
    if isinstance(item, RowBatch):
        return item
    if isinstance(item, pd.DataFrame):
        return batch_of_frame(item, first_row)
    if is_record(item):
        return batch_of_records([item], first_row)
    if isinstance(item, np.ndarray):
        array = cast("npt.NDArray[Any]", item)
        return batch_of_array(array[np.newaxis] if array.ndim == 1 else array, first_row)
    raise DataError(
        f"expected rows as a dict, a pandas Series or DataFrame, a 1-D or 2-D array or a RowBatch, "
        f"got {type(item).__name__} {_short(item)} for row {first_row}."
    )


def batches_of(items: Sequence[Any], first_row: int = 0) -> Iterator[RowBatch]:
    """Batches from several items of a source: neighbouring single rows of one form become one batch."""
    row, first = first_row, 0
    while first < len(items):
        form, last = _form(items[first]), first + 1
        while form is not None and last < len(items) and _form(items[last]) == form:
            last += 1
        if form is None:
            batch = batch_of(items[first], row)
        elif isinstance(form, tuple):
            batch = batch_of_records(items[first:last], row)
        else:
            batch = batch_of_array(np.stack(items[first:last]), row)
        yield batch
        row, first = row + len(batch), last


def _form(item: Any) -> tuple[Any, ...] | int | None:
    """The keys of a record, the length of a 1-D array, None for what is no single row."""
    if is_record(item):
        return tuple(item.keys())
    if isinstance(item, np.ndarray) and item.ndim == 1:
        return len(cast("npt.NDArray[Any]", item))
    return None


def is_record(item: object) -> bool:
    """True for what stands for one row with names: a mapping or a pandas Series."""
    return isinstance(item, Mapping | pd.Series)


def batch_of_frame(frame: pd.DataFrame, first_row: int = 0) -> RowBatch:
    """Rows of a DataFrame; a DatetimeIndex becomes the times, ``frame.attrs["units"]`` the units.

    Raises
    ------
    DataError: without columns. SchemaError: for duplicate names and for columns that are not numbers.
    """
    if frame.shape[1] == 0:
        raise DataError(f"expected at least one column, got a DataFrame of shape {frame.shape}.")
    columns = names_as_text(frame.columns)
    values, kinds = numbers_of(frame, columns, first_row)
    values, infinite = without_infinities(values)
    units = units_of(frame, columns)
    return RowBatch(values, columns, times_of(frame.index), kinds, units=units, infinite=infinite)


def numbers_of(
    frame: pd.DataFrame, columns: tuple[str, ...], first_row: int = 0
) -> tuple[npt.NDArray[np.float64], tuple[Kind, ...]]:
    """The values of a DataFrame as float64, infinities included, and the kind of each column.

    Raises
    ------
    SchemaError: for columns that are not numbers.
    """
    dtypes = list(frame.dtypes)
    plain = [_NUMPY_KINDS.get(dtype.kind) if isinstance(dtype, np.dtype) else None for dtype in dtypes]
    if all(plain):
        return frame.to_numpy(dtype=np.float64), cast("tuple[Kind, ...]", tuple(plain))
    series = [frame.iloc[:, position] for position in range(len(columns))]
    values = [numeric_column(part, name, first_row) for part, name in zip(series, columns, strict=True)]
    kinds: tuple[Kind, ...] = tuple(kind for part in series if (kind := column_kind(part)))
    return np.column_stack(values), kinds


def units_of(frame: pd.DataFrame, columns: tuple[str, ...]) -> tuple[str, ...]:
    """The unit of each column from ``frame.attrs["units"]``, a mapping from name to unit; () without it."""
    units = cast("Mapping[str, str]", frame.attrs.get("units", {}))
    return tuple(str(units.get(name, "")) for name in columns) if units else ()


def batch_of_array(
    array: npt.NDArray[Any], first_row: int = 0, columns: tuple[str, ...] | None = None
) -> RowBatch:
    """Rows of an array of shape (rows, columns); without `columns` they are named v0, v1, …

    Raises
    ------
    DataError: when the array is not 2-D or has no columns. SchemaError: when it does not hold numbers.
    """
    if array.ndim != 2:
        hint = " Use array.reshape(-1, 1) if it is one series." if array.ndim == 1 else ""
        hint = " Give a list of 2-D arrays if it is several recordings." if array.ndim == 3 else hint
        raise DataError(f"expected a 2-D array (rows, variables), got shape {array.shape}.{hint}")
    if array.shape[1] == 0:
        raise DataError(f"expected at least one column, got an array of shape {array.shape}.")
    names = columns or tuple(f"v{position}" for position in range(array.shape[1]))
    if isinstance(array, np.ma.MaskedArray):
        array = np.where(np.ma.getmaskarray(array), np.nan, np.ma.getdata(array))
    if array.dtype.kind not in _NUMPY_KINDS:
        return batch_of_frame(pd.DataFrame(array, columns=list(names)), first_row)
    kind = _NUMPY_KINDS[array.dtype.kind]
    values, infinite = without_infinities(array.astype(np.float64, copy=False))
    return RowBatch(values, names, None, (kind,) * len(names), infinite=infinite)


def batch_of_records(records: Sequence[Any], first_row: int = 0) -> RowBatch:
    """Rows from mappings (or Series) that all have the same keys in the same order.

    A key named like a time (`TIME_NAMES`) with dates or numbers, or a Series named by a timestamp, gives the
    times.

    Raises
    ------
    SchemaError: for a value that is not a number, with the key, the value and the row. DataError: without
        keys.
    """
    keys = tuple(records[0].keys())
    if not keys:
        raise DataError(f"expected at least one variable, got an empty record for row {first_row}.")
    names = names_as_text(keys)
    rows = [
        list(record.values) if isinstance(record, pd.Series) else list(record.values()) for record in records
    ]
    times = _series_times(records)
    if times is None and len(keys) > 1:
        position = next((p for p, name in enumerate(names) if name.lower() in TIME_NAMES), None)
        if position is not None:
            times = _as_times([row.pop(position) for row in rows], names[position], first_row)
            names = names[:position] + names[position + 1 :]
    kinds = tuple(_kind([row[position] for row in rows]) for position in range(len(names)))
    if all(kinds):
        values = np.array(rows, dtype=np.float64)  # None becomes NaN
        return _batch(values, names, times, cast("tuple[Kind, ...]", kinds))
    batch = batch_of_frame(pd.DataFrame(rows, columns=list(names), dtype=object), first_row)
    return RowBatch(batch.values, names, times, batch.kinds, infinite=batch.infinite)


def _batch(
    values: npt.NDArray[np.float64],
    columns: tuple[str, ...],
    times: TimeArray | None,
    kinds: tuple[Kind, ...],
) -> RowBatch:
    values, infinite = without_infinities(values)
    return RowBatch(values, columns, times, kinds, infinite=infinite)


def _kind(values: Sequence[object]) -> Kind | None:
    """Kind of plain Python and NumPy numbers, None when pandas has to look at them."""
    found: set[Kind] = set()
    for value in values:
        if value is None:
            continue
        kind = _PLAIN.get(type(value))
        if kind is None:
            if isinstance(value, np.integer):
                kind = "int"
            elif isinstance(value, np.floating | Decimal):
                kind = "float"
            else:
                return None
        found.add(kind)
    return _WIDENED.get(frozenset(found), "int" if found == {"bool", "int"} else "float")


def _series_times(records: Sequence[Any]) -> TimeArray | None:
    names = [record.name if isinstance(record, pd.Series) else None for record in records]
    if not all(isinstance(name, datetime | np.datetime64) for name in names):
        return None
    return times_of(pd.DatetimeIndex(cast("list[Any]", names)))


def _as_times(values: list[Any], name: str, first_row: int) -> TimeArray:
    if _kind(values) in ("int", "float"):
        return np.array(values, dtype=np.float64)
    times = parsed_times(values, any_format=True)
    if times is not None:
        return times
    raise SchemaError(
        f"expected times in {name!r} (dates, ISO text or numbers), got {_short(values[0])} "
        f"in row {first_row}; rename the column if it is not the time of the rows."
    )


def without_infinities(
    values: npt.NDArray[np.float64],
) -> tuple[npt.NDArray[np.float64], int]:
    """The values with NaN for infinities, and how many there were; without any, the array itself."""
    infinite = np.isinf(values)
    count = int(np.count_nonzero(infinite))
    return (np.where(infinite, np.nan, values), count) if count else (values, 0)


def _short(item: Any) -> str:
    text = repr(item)
    return text if len(text) <= 60 else f"{text[:57]}..."
