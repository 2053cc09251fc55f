"""A cycle that is known beforehand, and where in it each row lies."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import DataError, OptionError
from scarcity.stream.batch import RowBatch
from scarcity.stream.climatology import UNKNOWN_CYCLE

__all__ = ["Cycle", "Span"]

Span = str | int | timedelta
"""A duration ("1D", timedelta) for rows with times, or a number of rows."""

_HOUR = 3_600_000_000_000


@dataclass(frozen=True, slots=True)
class Cycle:
    """A cycle's length in nanoseconds, or in rows.

    Parameters
    ----------
    length: nanoseconds, or rows where `by_rows`; at least 1.
    by_rows: True when rows are counted, False when their times tell.
    """

    length: int
    by_rows: bool

    @classmethod
    def of(cls, span: Span) -> "Cycle":
        """The cycle of a duration or a number of rows.

        Raises
        ------
        OptionError: when it is no span, or not positive.

        >>> Cycle.of("1h"), Cycle.of(24)
        (Cycle(length=3600000000000, by_rows=False), Cycle(length=24, by_rows=True))
        """
        if isinstance(span, int):
            cycle = cls(span, by_rows=True)
        else:
            try:
                cycle = cls(int(pd.Timedelta(span).as_unit("ns").value), by_rows=False)
            except (ValueError, TypeError) as error:
                raise OptionError(
                    f"expected a duration such as '1D' or a number of rows, got {span!r} ({error})."
                ) from error
        if cycle.length < 1:
            raise OptionError(f"expected a positive duration or number of rows, got {span!r}.")
        return cycle

    @property
    def natural_phases(self) -> int:
        """One phase a row, or one an hour but at least 24."""
        return self.length if self.by_rows else max(24, round(self.length / _HOUR))

    def times(self, span: Span) -> float:
        """How many cycles the span is long.

        Raises
        ------
        OptionError: when one is counted in rows and the other by time.
        """
        other = Cycle.of(span)
        if other.by_rows != self.by_rows:
            raise OptionError(f"expected cycle and memory both as durations or both as rows, got {span!r}.")
        return other.length / self.length

    def moments(self, batch: RowBatch, row: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
        """When each row comes, in the unit of `length`, and which of these moments are known.

        Parameters
        ----------
        batch: the rows.
        row: index of the first of them.

        Raises
        ------
        DataError: when times are asked for and the rows have none.
        """
        if self.by_rows:
            return np.arange(row, row + len(batch)), np.ones(len(batch), dtype=np.bool_)
        if batch.times is None:
            raise DataError(
                f"a span of {pd.Timedelta(self.length, unit='ns')} needs the times of the rows, got rows without; "
                f"give the frame a DatetimeIndex, or the span as a number of rows."
            )
        return _nanoseconds(batch.times)

    def place(
        self, batch: RowBatch, row: int, phases: int
    ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Number of the cycle and phase of each row.

        Parameters
        ----------
        batch: the rows.
        row: index of the first of them since the cycle began to be counted.
        phases: parts of the cycle, at most as many as it has rows or nanoseconds.

        Raises
        ------
        DataError: when the cycle goes by time and the rows have no times.
        """
        moment, known = self.moments(batch, row)
        number = np.where(known, moment // self.length, UNKNOWN_CYCLE)
        within = np.where(known, moment % self.length, 0)
        return number, np.minimum(within // (self.length // phases), phases - 1)


def _nanoseconds(times: npt.NDArray[Any]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Times as nanoseconds, numbers counting as seconds, and which of them are known."""
    if times.dtype.kind == "M":
        return times.astype("datetime64[ns]").astype(np.int64), ~np.isnat(times)
    seconds = np.asarray(times, dtype=np.float64)
    known = np.isfinite(seconds)
    return np.round(np.where(known, seconds, 0.0) * 1e9).astype(np.int64), known
