"""Taking out slow trends as the rows come: each value against the level of the rows before it."""

import math
from collections.abc import Iterable
from typing import Any, overload

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.stream.batch import RowBatch
from scarcity.stream.cycle import Cycle, Span
from scarcity.stream.treated import Treat, TreatedSource

__all__ = ["Detrend", "detrend"]


class Detrend(TreatedSource):
    """A source without the slow trends of another: each value minus the running level of the rows before it.

    The level is the mean of *earlier* values, each weighted by 2^(−age / halflife): causal, so it may run on a live
    stream, and any batching gives the same rows.

    *Removed*: a level that is constant, and whatever changes slowly beside the halflife. Of a straight trend a constant
    is left; of a wave of period P the share q / √(1 + q²), q = 9.06 · halflife / P: a tenth at ninety halflives.
    *Not removed*: cycles (`Deseasonalize`), shifts of level shorter than the halflife, drifting variances or links.
    Why: two variables that drift look linked, at every lag. A short halflife takes out slow links as well: choose it
    several times as long as the slowest answer that matters.

    At a gap where the time goes back, or where rows are counted, the level starts anew. The rows of the first halflife
    are missing in the treated columns, and so are those whose time is unknown.

    Parameters
    ----------
    source: a source, or anything that `as_source` takes.
    halflife: a number of rows, or a duration ("7D", timedelta) where the rows have times.
    columns: names to treat; the others pass unchanged. None treats all.

    Raises
    ------
    OptionError: for a halflife that is not positive. While reading, SchemaError: when `columns` holds unknown names;
        DataError: when a duration is given and the rows have no times.

    Source: exponential smoothing, Brown (1956).
    """

    def __init__(self, source: Any, halflife: Span, *, columns: Iterable[str] | None = None) -> None:
        super().__init__(source, columns)
        self._halflife = Cycle.of(halflife)

    def treat(self) -> Treat:
        """Values minus their level, of which nothing is known at first."""
        return _Level(self._halflife).without_level


@overload
def detrend(data: pd.DataFrame, halflife: Span, *, columns: Iterable[str] | None = None) -> pd.DataFrame: ...
@overload
def detrend(
    data: npt.NDArray[Any], halflife: Span, *, columns: Iterable[str] | None = None
) -> npt.NDArray[np.float64]: ...
def detrend(
    data: pd.DataFrame | npt.NDArray[Any], halflife: Span, *, columns: Iterable[str] | None = None
) -> pd.DataFrame | npt.NDArray[np.float64]:
    """The data without slow trends, each value compared with earlier rows only: `Detrend` in one call.

    Parameters
    ----------
    data: a DataFrame (with a DatetimeIndex if the halflife is a duration) or an array of shape (rows, variables).
    halflife, columns: see `Detrend`; columns of an array are named v0, v1, …

    Returns
    -------
    The same form with the same index and names; NaN in the rows of the first halflife.

    Raises
    ------
    What `Detrend` raises; `data` is not changed.

    >>> detrend(np.arange(6.0)[:, None], halflife=1)[:, 0].round(3).tolist()
    [nan, 1.0, 1.333, 1.571, 1.733, 1.839]
    """
    return Detrend(data, halflife, columns=columns).read_like(data)


class _Level:
    """The level of one reading of a source."""

    def __init__(self, halflife: Cycle) -> None:
        self._halflife = halflife
        self._sum = self._weight = np.zeros(0)
        self._row = 0
        self._first: int | None = None
        self._last = 0

    def without_level(self, batch: RowBatch, values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        moments, known = self._halflife.moments(batch, self._row)
        self._row += len(batch)
        if batch.gap and (self._halflife.by_rows or (known.any() and moments[known][0] < self._last)):
            self._first = None
        if self._first is None:
            self._sum = self._weight = np.zeros(values.shape[1])
        total, weight = self._sum, self._weight
        out = np.full(values.shape, np.nan)
        present = ~np.isnan(values)
        filled = np.where(present, values, 0.0)
        for t in range(len(values)):
            if not known[t]:
                continue
            now = int(moments[t])
            self._first = now if self._first is None else self._first
            fade = math.exp2(-max(now - self._last, 0) / self._halflife.length)
            total, weight = total * fade, weight * fade
            if now - self._first >= self._halflife.length:
                with np.errstate(invalid="ignore"):
                    out[t] = values[t] - total / np.where(weight > 0, weight, np.nan)
            total, weight = total + filled[t], weight + present[t]
            self._last = now
        self._sum, self._weight = total, weight
        return out
