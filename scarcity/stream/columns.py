"""Names and columns of a table: what can become numbers, and a clear refusal of what cannot."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import pandas as pd
from pandas.api import types

from scarcity.errors import SchemaError
from scarcity.stream.batch import Kind

__all__ = ["TIME_NAMES", "column_kind", "names_as_text", "numeric_column", "parsed_times", "times_of"]

TIME_NAMES = frozenset({"time", "times", "timestamp", "timestamps", "date", "datetime", "date_time", "ts"})
"""Names, in lower case, by which a first column is taken for the time of the rows."""

_SHOWN = 5
_NUMBERS_IN_OBJECTS = frozenset({"integer", "floating", "mixed-integer-float", "decimal", "boolean", "empty"})


def names_as_text(names: Iterable[Hashable]) -> tuple[str, ...]:
    """Column names as text; a name of several levels is joined by "/".

    Raises
    ------
    SchemaError: when a name occurs twice.

    >>> names_as_text(["wind", 0, ("cpu", "user")])
    ('wind', '0', 'cpu/user')
    """
    text = tuple(
        "/".join(map(str, cast("tuple[Hashable, ...]", name))) if isinstance(name, tuple) else str(name)
        for name in names
    )
    if len(set(text)) < len(text):
        twice = [repr(name) for name, times in Counter(text).items() if times > 1]
        raise SchemaError(
            f"expected each column name once, got {_listing(twice)} more than once; rename or drop columns."
        )
    return text


def column_kind(series: "pd.Series[Any]") -> Kind | None:
    """What a column holds, or None when it does not hold plain numbers or booleans."""
    dtype = series.dtype
    if types.is_bool_dtype(dtype):
        return "bool"
    if types.is_integer_dtype(dtype):
        return "int"
    if types.is_float_dtype(dtype) or str(dtype).startswith("decimal"):
        return "float"
    if types.is_object_dtype(dtype):
        inferred = types.infer_dtype(series, skipna=True)
        if inferred in _NUMBERS_IN_OBJECTS:
            return "bool" if inferred == "boolean" else "int" if inferred == "integer" else "float"
    return None


def numeric_column(series: "pd.Series[Any]", name: str, first_row: int = 0) -> npt.NDArray[np.float64]:
    """The column as float64 with NaN for missing values.

    Parameters
    ----------
    series: the column; nullable types, booleans and objects that are numbers (Decimal) are converted.
    name: its name, for the message.
    first_row: index of its first row in the stream, for the message.

    Raises
    ------
    SchemaError: for text, categories, dates, durations and complex numbers, with the column, a value and its
        row.
    """
    kind = column_kind(series)
    if kind is None:
        raise _refusal(series, name, first_row)
    if types.is_object_dtype(series.dtype):
        series = series.where(series.notna(), np.nan)
    return series.to_numpy(dtype=np.float64, na_value=np.nan)


def times_of(index: pd.Index) -> npt.NDArray[Any] | None:
    """The times that a row index holds as datetime64[ns], in UTC when it knows its zone; None for other
    indexes."""
    if isinstance(index, pd.PeriodIndex):
        index = index.to_timestamp()
    if not isinstance(index, pd.DatetimeIndex):
        return None
    plain = index if index.tz is None else index.tz_convert("UTC").tz_localize(None)
    return plain.to_numpy().astype("datetime64[ns]")


def parsed_times(values: Sequence[Any], *, any_format: bool) -> npt.NDArray[Any] | None:
    """Dates or texts of dates as datetime64[ns] in UTC, None if one of them is neither.

    Parameters
    ----------
    values: dates, texts or missing values.
    any_format: also texts that are not ISO 8601; month before day where that is open.
    """
    if not all(isinstance(value, str | date | np.datetime64) or _is_missing(value) for value in values):
        return None
    for form in ("ISO8601", "mixed") if any_format else ("ISO8601",):
        with suppress(ValueError, TypeError, OverflowError):
            return times_of(pd.DatetimeIndex(pd.to_datetime(list(values), utc=True, format=form)))
    return None


def _refusal(series: "pd.Series[Any]", name: str, first_row: int) -> SchemaError:
    row, value = _example(series)
    where = f"column {name!r} holds {_described(series)}: {value!r} in row {first_row + row}"
    return SchemaError(f"expected numbers in every column; {where}. {_advice(series, name)}")


def _example(series: "pd.Series[Any]") -> tuple[int, Any]:
    """Row and value that show best why the column was refused."""
    values = series.tolist()
    present = [(row, value) for row, value in enumerate(values) if not _is_missing(value)]
    for row, value in present:
        if not _reads_as_number(value):
            return row, value
    return present[0] if present else (0, None)


def _reads_as_time(value: Any) -> bool:
    try:
        datetime.fromisoformat(str(value))
    except ValueError:
        return False
    return True


def _reads_as_number(value: Any) -> bool:
    if isinstance(value, str):
        with suppress(ValueError):
            return not np.isnan(float(value))
        return False
    return types.is_number(value) and not isinstance(value, complex)


def _is_missing(value: Any) -> bool:
    return value is None or (types.is_scalar(value) and pd.isna(value) is True)


def _described(series: "pd.Series[Any]") -> str:
    dtype = series.dtype
    if isinstance(dtype, pd.CategoricalDtype):
        return "categories"
    if types.is_datetime64_any_dtype(dtype) or isinstance(dtype, pd.PeriodDtype):
        return "dates"
    if types.is_timedelta64_dtype(dtype):
        return "durations"
    if types.is_complex_dtype(dtype):
        return "complex numbers"
    if types.is_string_dtype(dtype) and not types.is_object_dtype(dtype):
        return "text"
    inferred = types.infer_dtype(series, skipna=True)
    known = {"string": "text", "complex": "complex numbers", "datetime": "dates", "date": "dates"}
    return known.get(inferred, f"objects ({inferred})")


def _advice(series: "pd.Series[Any]", name: str) -> str:
    held = _described(series)
    if held == "dates":
        return f"If it is the time of the rows, use frame.set_index({name!r}); otherwise drop it."
    if held == "durations":
        return "Turn it into seconds with .dt.total_seconds(), or drop it."
    if held == "complex numbers":
        return "Split it into real and imaginary part, or drop it."
    present = [value for value in series.tolist() if not _is_missing(value)]
    share = sum(map(_reads_as_number, present)) / max(len(present), 1)
    if share == 1.0:
        return f"It looks like numbers stored as text: convert it with pd.to_numeric(frame[{name!r}])."
    if share > 0.5:
        return "Most of it are numbers: mend that value, or leave it empty if it is missing."
    if present and all(_reads_as_time(value) for value in present[:20]):
        return (
            f"If it is the time of the rows, use frame.set_index(pd.to_datetime(frame[{name!r}]))"
            f".drop(columns={name!r}); otherwise drop it."
        )
    if share == 0.0 and present and all("," in str(value) for value in present[:20]):
        return "If these are numbers with a decimal comma, read the file with pd.read_csv(…, decimal=',')."
    return f"Drop it, or encode it as numbers (pd.get_dummies(frame, columns=[{name!r}]))."


def _listing(items: Sequence[str]) -> str:
    shown = ", ".join(items[:_SHOWN])
    return shown if len(items) <= _SHOWN else f"{shown} and {len(items) - _SHOWN} more"
