"""Sources of different kind and rate as one table, aligned by the time of what happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias, cast

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.engine.operators.multimodal.times import (
    are_numbers,
    sorted_by_time,
    steps_of,
    ticks_of,
    width_of,
)
from scarcity.errors import DataError, OptionError

__all__ = ["Fused", "How", "fuse"]

How: TypeAlias = Literal["mean", "last", "sum", "min", "max", "count", "any"]

_HOW: Final = ("mean", "last", "sum", "min", "max", "count", "any")
_MOST_CATEGORIES: Final = 12
_MOST_CELLS: Final = 200_000_000


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Fused:
    """What `fuse` returns.

    frame: one row a step, one column a variable, called ``source.column``; NaN where a source tells nothing.
    report: one row a source: ``rows`` and variables (``columns``); ``interval`` between two of its rows (median;
        seconds for times); ``coverage``, the share of the frame's cells that hold a value; ``delay``, how old its
        newest row is at the time of a row of the frame (mean over those it has told of, as ``interval``);
        ``behind``, how much earlier than the newest source it ends.
    step: between two rows of the frame, as ``interval``.
    """

    frame: pd.DataFrame
    report: pd.DataFrame
    step: float

    def __repr__(self) -> str:
        return (
            f"{len(self.frame):,} rows × {self.frame.shape[1]} variables\n{self.report.round(3).to_string()}"
        )


def fuse(
    sources: Mapping[str, pd.DataFrame | pd.Series],
    *,
    step: str | float | pd.Timedelta | None = None,
    how: How | Mapping[str, How | Mapping[str, How]] | None = None,
) -> Fused:
    """Lay sources with times of their own side by side, without imputing anything.

    The row at time t tells what happened in (t - step, t]: nothing of it comes later, so that lags keep their meaning.
    A source slower than the step has missing values between its rows; leave them to `scarcity.discover`.

    Parameters
    ----------
    sources
        Name → frame or series whose index is the time: a DatetimeIndex, or numbers. Rows in any order. Time zones are
        taken to UTC; all have one, or none.
    step
        Time between two rows, such as ``"1h"``, or a number for numeric times. None: the interval of the slowest
        source of numbers.
    how
        What becomes of the values within a step: one for all, one a source, or one a column of a source. "count": how
        many there are; "any": 1 if there are some. Within the span of a source, no event counts as 0; outside it, and
        for all else, nothing is known. By default numbers and booleans become their "mean". Text and categories are
        events: up to 12 different ones become counts, each in a column ``source.column=value``; of more, only their
        number is counted. Text is never read further.

    Raises
    ------
    DataError
        No source, an index that is no time, times of several kinds, two columns of one name, a step too small.
    OptionError
        `how` or `step` is not one of those above.

    >>> hourly = pd.Series([1.0, 2.0], pd.to_datetime(["2024-01-01 01:00", "2024-01-01 02:00"]))
    >>> clicks = pd.Series("buy", pd.to_datetime(["2024-01-01 00:10", "2024-01-01 00:50", "2024-01-01 01:20"]))
    >>> fuse({"load": hourly, "clicks": clicks}).frame.to_dict("list")
    {'load': [1.0, 2.0], 'clicks=buy': [2.0, 1.0]}
    """
    if not isinstance(sources, Mapping) or not sources:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise DataError("expected a mapping of at least one name to a DataFrame or Series, got none.")
    frames = {name: sorted_by_time(name, source) for name, source in sources.items()}
    numeric = are_numbers(frames)
    times = {name: ticks_of(frame, numeric) for name, frame in frames.items()}
    width = width_of(step, frames, times, numeric)
    bins = {name: steps_of(ticks, width) for name, ticks in times.items()}
    first = min(int(each[0]) for each in bins.values())
    rows = max(int(each[-1]) for each in bins.values()) - first + 1
    columns: dict[str, npt.NDArray[np.float64]] = {}
    report: dict[str, dict[str, float]] = {}
    newest = max(float(each[-1]) for each in times.values())
    unit = 1.0 if numeric else 1e-9
    for name, frame in frames.items():
        parts = _variables(name, frame, sources[name], _of_source(how, name, frame))
        if rows * (len(columns) + len(parts)) > _MOST_CELLS:
            raise DataError(
                f"{rows:,} rows of {len(columns) + len(parts)} variables are too many: a step of {width * unit:g} is "
                "too small for the span of these sources."
            )
        at = bins[name] - first
        told = np.zeros(len(parts))
        for k, (column, (values, way)) in enumerate(parts.items()):
            if column in columns:
                raise DataError(f"two columns would be called {column!r}; rename a source or a column.")
            columns[column] = _binned(values, at, rows, way)
            told[k] = np.isfinite(columns[column]).mean()
        last = np.append(np.nonzero(np.diff(at))[0], len(at) - 1)
        age = (at[last] + first) * width - times[name][last]
        steps = np.diff(times[name])
        report[name] = {
            "rows": len(frame),
            "columns": len(parts),
            "interval": float(np.median(steps)) * unit if len(steps) else float("nan"),
            "coverage": float(told.mean()) if len(told) else 0.0,
            "delay": float(age.mean()) * unit,
            "behind": (newest - float(times[name][-1])) * unit,
        }
    index: pd.Index[Any]
    stamps = (np.arange(rows) + first) * width
    if numeric:
        index = pd.Index(stamps, name="time")
    else:
        zone = any(cast("pd.DatetimeIndex", frame.index).tz is not None for frame in frames.values())
        index = pd.DatetimeIndex(stamps.astype("datetime64[ns]"), name="time", tz="UTC" if zone else None)
    table = pd.DataFrame(columns, index=index)
    summary = pd.DataFrame.from_dict(report, orient="index").astype({"rows": int, "columns": int})
    return Fused(table, summary, float(width) * unit)


def _of_source(how: object, name: str, frame: pd.DataFrame) -> dict[str, str | None]:
    """Column → what becomes of it; None where nothing was said."""
    said: object = cast("Mapping[str, object]", how).get(name) if isinstance(how, Mapping) else how
    columns = list(map(str, frame.columns))
    if isinstance(said, Mapping):
        asked = {str(k): v for k, v in cast("Mapping[object, object]", said).items()}
        if extra := [column for column in asked if column not in columns]:
            raise OptionError(
                f"how: source {name!r} has no column {extra[0]!r}; it has {', '.join(map(repr, columns))}."
            )
        chosen: dict[str, object] = {column: asked.get(column) for column in columns}
    else:
        chosen = dict.fromkeys(columns, said)
    for way in chosen.values():
        if way is not None and way not in _HOW:
            raise OptionError(f"how must be one of {', '.join(_HOW)}; got {way!r} for source {name!r}.")
    return cast("dict[str, str | None]", chosen)


def _variables(
    name: str, frame: pd.DataFrame, given: object, how: Mapping[str, str | None]
) -> dict[str, tuple[npt.NDArray[np.float64], str]]:
    """Column of the result → its events (NaN where there is none), and what becomes of them."""
    out: dict[str, tuple[npt.NDArray[np.float64], str]] = {}
    if len(set(how)) != frame.shape[1]:
        raise DataError(f"source {name!r} has two columns of one name.")
    for k, column in enumerate(how):
        values = frame.iloc[:, k]
        title = name if isinstance(given, pd.Series) else f"{name}.{column}"
        way = how[column]
        if pd.api.types.is_numeric_dtype(values.dtype):  # booleans too
            numbers = values.to_numpy(dtype=np.float64, na_value=np.nan)
            out[title] = np.where(np.isfinite(numbers), numbers, np.nan), way or "mean"
            continue
        if pd.api.types.is_datetime64_any_dtype(values.dtype):
            raise DataError(
                f"source {name!r}: column {column!r} holds times; make it the index or leave it out."
            )
        if way not in (None, "count", "any"):
            raise OptionError(
                f'how: column {column!r} of {name!r} holds text: "count" or "any", not {way!r}.'
            )
        there = values.notna().to_numpy()
        kinds = _categories(values[there])
        if len(kinds) > _MOST_CATEGORIES:
            out[title] = np.where(there, 1.0, np.nan), way or "count"
            continue
        text = values.astype(str).to_numpy()
        for kind in kinds:
            out[f"{title}={kind}"] = np.where(there & (text == kind), 1.0, np.nan), way or "count"
    return out


def _categories(values: pd.Series[Any]) -> Sequence[str]:
    return sorted(map(str, values.astype(str).unique()))


def _binned(
    values: npt.NDArray[np.float64], at: npt.NDArray[np.int64], rows: int, how: str
) -> npt.NDArray[np.float64]:
    """(rows,) what becomes of the values that lie in each step."""
    there = np.isfinite(values)
    place, found = at[there], values[there]
    count = np.bincount(place, minlength=rows).astype(np.float64)
    if how in ("count", "any"):
        out = count if how == "count" else (count > 0).astype(np.float64)
        # The span is that of the source, not of one kind of event in it.
        out[: int(at[0])] = out[int(at[-1]) + 1 :] = np.nan
        return out
    out = np.full(rows, np.nan)
    some = count > 0
    if how in ("mean", "sum"):
        total = np.bincount(place, found, rows)
        out[some] = total[some] / count[some] if how == "mean" else total[some]
    elif how == "last":
        out[place] = found  # the newest comes last
    elif how == "min":
        out[some] = np.inf
        np.minimum.at(out, place, found)
    else:
        out[some] = -np.inf
        np.maximum.at(out, place, found)
    return out
