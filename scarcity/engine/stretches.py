"""The newest rows of a stream as a few short stretches of sums, so that a boundary can be drawn between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.lagged_sums import LaggedSums

__all__ = ["Stretch", "Stretches", "stretch_rows"]

# Values further from the median of their stretch than this many robust standard deviations are pulled in.
_CLIP = 3.5
_ROBUST = 1.4826  # median absolute deviation → standard deviation of a normal variable
_SHORTEST, _LONGEST = 24, 64
_MANY_VARIABLES = 300
_ROWS_OF_MANY = 256


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """Consecutive rows, summed twice.

    Attributes
    ----------
    exact
        What they added to the moments.
    clipped
        Sums of the N variables with outliers pulled in, about the moments' origin and scale; what tests of change read.
    rows, missing
        How many, and (N,) missing values.
    middle_row, middle_time
        Index in the stream and time of the row in the middle; the time None where rows have none.
    """

    exact: LaggedSums
    clipped: LaggedSums
    rows: int
    missing: IndexArray
    middle_row: int
    middle_time: Any


def stretch_rows(window_rows: int, n_variables: int) -> int:
    """Rows of a stretch: what divides the windows evenly, about a quarter of one, 24 to 64.

    From 300 variables on 256, where shorter stretches cost more than they give.

    >>> [stretch_rows(rows, 10) for rows in (8, 50, 256, 1000)]
    [32, 25, 64, 50]
    """
    if n_variables >= _MANY_VARIABLES:
        return _ROWS_OF_MANY
    aim = min(max(window_rows // 4, 32), _LONGEST)
    even = [d for d in range(_SHORTEST, _LONGEST + 1) if window_rows % d == 0 or d % window_rows == 0]
    return min(even, key=lambda d: (abs(d - aim), d), default=32)


@dataclass(slots=True)
class Stretches:
    """Cuts a stream into stretches of `length` rows while it is absorbed. Updated in place.

    Attributes
    ----------
    length
        Rows of a stretch.
    max_lag
        Largest lag of the clipped sums.
    closed
        Full stretches not yet handed on, oldest first; whoever reads them takes them out.
    """

    length: int
    max_lag: int
    closed: list[Stretch] = field(default_factory=list[Stretch])
    _parts: list[_Part] = field(default_factory=list["_Part"])
    _before: tuple[LaggedSums, int, IndexArray] | None = None
    _history: _History | None = None

    def absorb(
        self, moments: LaggedMoments, values: FloatArray, *, gap: bool, first_row: int, times: Sequence[Any]
    ) -> None:
        """Absorb rows (m, N) into `moments`, closing stretches on the way.

        Parameters
        ----------
        gap
            These rows begin a new recording.
        first_row
            Index in the stream of the first of them.
        times
            (m,) their times; None where they have none.
        """
        done = 0
        while done < len(values):
            if self._before is None:
                self._before = (moments.total.copy(), moments.rows, moments.missing.copy())
            end = min(len(values), done + self.length - self._waiting)
            moments.absorb(values[done:end], gap=gap)
            self._parts.append(_Part(values[done:end], gap, first_row + done, times[done:end]))
            gap, done = False, end
            if self._waiting == self.length:
                stretch, self._history = self._close(moments)
                self.closed.append(stretch)
                self._parts, self._before = [], None

    def open(self, moments: LaggedMoments) -> Stretch | None:
        """The rows behind the last full stretch as a shorter one; None where there are none."""
        return self._close(moments)[0] if self._parts else None

    @property
    def _waiting(self) -> int:
        return sum(len(part.values) for part in self._parts)

    def _close(self, moments: LaggedMoments) -> tuple[Stretch, _History]:
        assert self._before is not None  # set with the first part
        total, rows, missing = self._before
        if total.n_series != moments.total.n_series:
            total = total.with_indicators()
        clipped, history = self._clipped(moments)
        middle_row, middle_time = self._middle()
        stretch = Stretch(
            exact=moments.total.copy().add(total, -1.0),
            clipped=clipped,
            rows=moments.rows - rows,
            missing=moments.missing - missing,
            middle_row=middle_row,
            middle_time=middle_time,
        )
        return stretch, history

    def _middle(self) -> tuple[int, Any]:
        places = [(part, i) for part in self._parts for i in range(len(part.values))]
        part, i = places[len(places) // 2]
        return part.first_row + i, part.times[i]

    def _clipped(self, moments: LaggedMoments) -> tuple[LaggedSums, _History]:
        """Sums of the open stretch with outliers pulled in, and the rows that the next one reaches back to."""
        raw = np.concatenate([part.values for part in self._parts])
        z = pulled_in((raw - moments.origin) / np.where(np.isnan(moments.scale), 1.0, moments.scale))
        history = self._history or _History(z[:0], 0)
        sums = LaggedSums.zeros((1 + moments.masked) * z.shape[1], self.max_lag)
        begin = 0
        for part in self._parts:
            rows = z[begin : begin + len(part.values)]
            begin += len(part.values)
            if part.gap:
                history = _History(z[:0], history.time + self.max_lag + 1)
            stretch = np.concatenate([history.rows, rows])
            lead = self.max_lag - len(history.rows)
            if len(rows) > lead:
                present = np.isfinite(stretch)
                filled = np.where(present, stretch, 0.0)
                if moments.masked:
                    filled = np.hstack([filled, present])
                sums.add(LaggedSums.of_rows(filled, self.max_lag, history.time + lead))
            history = _History(stretch[max(0, len(stretch) - self.max_lag) :], history.time + len(rows))
        return sums, history


def pulled_in(values: FloatArray) -> FloatArray:
    """Values (m, N) held within 3.5 robust standard deviations of the median of their column; NaN stays.

    A column whose median absolute deviation is 0 is left as it is: most of its values are equal.
    """
    deviation, median = values, np.zeros(values.shape[1])
    spread = np.full(values.shape[1], np.inf)
    known = np.isfinite(values).any(0)
    if known.any():
        median[known] = np.nanmedian(values[:, known], axis=0)
        deviation = np.abs(values - median)
        spread[known] = _ROBUST * np.nanmedian(deviation[:, known], axis=0)
    reach = np.where(spread > 0, _CLIP * spread, np.inf)
    return np.clip(values, median - reach, median + reach)


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """Rows of the open stretch that came together."""

    values: FloatArray
    gap: bool
    first_row: int
    times: Sequence[Any]


@dataclass(frozen=True, slots=True, eq=False)
class _History:
    """The last rows before a stretch, standardised and clipped, and the time that names its first border."""

    rows: FloatArray
    time: int
