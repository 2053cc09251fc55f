"""When the rows of sources happened, and in which step of a common clock."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, cast

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import DataError, OptionError

__all__ = ["Times", "are_numbers", "sorted_by_time", "steps_of", "ticks_of", "width_of"]

Times: TypeAlias = npt.NDArray[np.int64] | npt.NDArray[np.float64]
"""Whole nanoseconds, or numbers."""


def sorted_by_time(name: str, source: object) -> pd.DataFrame:
    """The rows of a source as a frame, the earliest first.

    Raises DataError where it is no table, has no rows, or its index holds no times.
    """
    if isinstance(source, pd.Series):
        source = cast("pd.Series[Any]", source).to_frame("")
    if not isinstance(source, pd.DataFrame):
        raise DataError(f"source {name!r}: expected a DataFrame or a Series, got {type(source).__name__}.")
    if not len(source):
        raise DataError(f"source {name!r} has no rows.")
    index = source.index
    if not isinstance(index, pd.DatetimeIndex) and not (
        pd.api.types.is_numeric_dtype(index.dtype) and not pd.api.types.is_bool_dtype(index.dtype)
    ):
        raise DataError(
            f"source {name!r}: expected times as index (a DatetimeIndex or numbers), got {index.dtype}; "
            "use frame.set_index(pandas.to_datetime(…))."
        )
    if index.hasnans or (
        not isinstance(index, pd.DatetimeIndex) and not np.isfinite(index.to_numpy(float)).all()
    ):
        raise DataError(
            f"source {name!r}: {int(np.count_nonzero(index.isna()))} of {len(index)} rows have no time, "
            "or one has an infinite time."
        )
    return source if index.is_monotonic_increasing else source.sort_index(kind="stable")


def are_numbers(frames: Mapping[str, pd.DataFrame]) -> bool:
    """Whether times are numbers."""
    kinds = {
        name: (
            "numbers"
            if not isinstance(frame.index, pd.DatetimeIndex)
            else "zoned"
            if frame.index.tz
            else "naive"
        )
        for name, frame in frames.items()
    }
    if len(set(kinds.values())) > 1:
        told = {"numbers": "numbers", "zoned": "times with a zone", "naive": "times without a zone"}
        raise DataError(
            "the sources have times of several kinds: "
            + ", ".join(f"{name!r} {told[kind]}" for name, kind in kinds.items())
            + "; use tz_localize or convert one of them."
        )
    return "numbers" in kinds.values()


def ticks_of(frame: pd.DataFrame, numeric: bool) -> Times:
    """Times as whole nanoseconds, or as numbers."""
    if numeric:
        return frame.index.to_numpy(dtype=np.float64)
    index = cast("pd.DatetimeIndex", frame.index)
    utc = index.tz_convert("UTC").tz_localize(None) if index.tz is not None else index
    return utc.to_numpy().astype("datetime64[ns]").astype(np.int64)


def width_of(
    step: str | float | pd.Timedelta | None,
    frames: Mapping[str, pd.DataFrame],
    times: Mapping[str, Times],
    numeric: bool,
) -> float | int:
    """The step that was asked for, or the interval of the slowest source of numbers; in ticks.

    Raises OptionError where it is not known or not positive.
    """
    if step is None:
        measured = [name for name, frame in frames.items() if frame.select_dtypes("number").shape[1]]
        usual = [float(np.median(np.diff(times[name]))) for name in measured if len(times[name]) > 1]
        usual = [each for each in usual if each > 0]
        if not usual:
            raise OptionError("no source of numbers has two times, so the step is not known; give step.")
        return max(usual) if numeric else round(max(usual))
    try:
        if numeric:
            if isinstance(step, str | pd.Timedelta):
                raise ValueError
            width: float | int = float(step)
        else:
            width = int(pd.Timedelta(step).value) if isinstance(step, str | pd.Timedelta) else 0
    except ValueError:
        width = 0
    if not 0 < width < np.inf:
        kind = "a positive number, as the times are" if numeric else 'a positive duration, such as "1h"'
        raise OptionError(f"step must be {kind}; got {step!r}.")
    return width


def steps_of(ticks: Times, width: float | int) -> npt.NDArray[np.int64]:
    """Number of the step in which each time lies: (k-1)·width < t ≤ k·width."""
    if ticks.dtype == np.int64:
        return -(-cast("npt.NDArray[np.int64]", ticks) // int(width))
    # Numbers such as 0.3 / 0.1 lie a rounding error above the step they end.
    return np.ceil(np.round(ticks / width, 9)).astype(np.int64)
