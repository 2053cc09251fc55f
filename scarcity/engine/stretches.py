"""The newest rows of a stream as a few short stretches of sums, so that a boundary can be drawn between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.lagged_sums import LaggedSums

__all__ = ["Stretch", "Stretches", "parted", "stretch_rows"]

# Values further from the median of their stretch than this many robust standard deviations are pulled in.
_CLIP = 2.5
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
    """Cuts a stream into stretches of `length` rows beside the moments that absorb it. Updated in place.

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
    _history: _History | None = None
    _time: int = 0

    def take(
        self, moments: LaggedMoments, values: FloatArray, *, gap: bool, first_row: int, times: Sequence[Any]
    ) -> None:
        """Take in rows (m, N) that `moments` has absorbed.

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
            end = min(len(values), done + self.length - self._waiting)
            self._parts.append(_Part(values[done:end], gap, first_row + done, times[done:end]))
            gap, done = False, end
            if self._waiting == self.length:
                stretch, self._history = self._close(moments)
                self._time += self.length
                self.closed.append(stretch)
                self._parts = []

    def open(self, moments: LaggedMoments) -> Stretch | None:
        """The rows behind the last full stretch as a shorter one; None where there are none."""
        return self._close(moments)[0] if self._parts else None

    @property
    def _waiting(self) -> int:
        return sum(len(part.values) for part in self._parts)

    def _close(self, moments: LaggedMoments) -> tuple[Stretch, _History]:
        raw = np.concatenate([part.values for part in self._parts])
        z = pulled_in(np.where(np.isfinite(raw), moments.series(raw)[:, : raw.shape[1]], np.nan))
        present = np.isfinite(z)
        robust = np.where(present, z, 0.0)
        robust = np.hstack([robust, present]) if moments.masked else robust
        history = self._history or _History(raw[:0], robust[:0])
        if history.clipped.shape[1] < robust.shape[1]:
            history = _History(history.raw, np.hstack([history.clipped, np.ones_like(history.clipped)]))
        exact = moments.no_sums()
        clipped = LaggedSums.zeros(robust.shape[1], self.max_lag)
        begin = 0
        for part in self._parts:
            rows = slice(begin, begin + len(part.values))
            if part.gap:
                history = _History(raw[:0], robust[:0])
            fresh, time = len(part.values), self._time + begin
            exact.add(moments.sums_of(np.concatenate([history.raw, part.values]), fresh, time))
            _add(clipped, np.concatenate([history.clipped, robust[rows]]), fresh, time)
            # One row more than the largest lag: what stands for missing values looks at the row before.
            history = history.followed_by(part.values, robust[rows], moments.max_lag + 1)
            begin = rows.stop
        part, i = self._middle()
        stretch = Stretch(
            exact=exact,
            clipped=clipped,
            rows=len(raw),
            missing=(~np.isfinite(raw)).sum(0),
            middle_row=part.first_row + i,
            middle_time=part.times[i],
        )
        return stretch, history

    def _middle(self) -> tuple[_Part, int]:
        places = [(part, i) for part in self._parts for i in range(len(part.values))]
        return places[len(places) // 2]


def _add(sums: LaggedSums, rows: FloatArray, fresh: int, time: int) -> None:
    """Add the last `fresh` of some rows; those before them are history. In place."""
    history = min(len(rows) - fresh, sums.max_lag)
    lead = sums.max_lag - history
    if fresh > lead:
        sums.add(LaggedSums.of_rows(rows[len(rows) - fresh - history :], sums.max_lag, time + lead))


def pulled_in(values: FloatArray) -> FloatArray:
    """Values (m, N) held within 2.5 robust standard deviations of the median of their column; NaN stays.

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
    """The last rows before a stretch, as they came and as they are summed when outliers are pulled in."""

    raw: FloatArray
    clipped: FloatArray

    def followed_by(self, raw: FloatArray, clipped: FloatArray, most: int) -> _History:
        """The last `most` rows of these and the following."""
        both = np.concatenate([self.raw, raw]), np.concatenate([self.clipped, clipped])
        begin = max(0, len(both[0]) - most)
        return _History(both[0][begin:], both[1][begin:])


def parted(
    moments: LaggedMoments, newest: Sequence[Stretch], straddling: int
) -> tuple[LaggedMoments, LaggedMoments]:
    """Moments of the rows before the straddling stretch, and of those behind it."""

    def counted(stretches: Sequence[Stretch]) -> tuple[list[LaggedSums], int, IndexArray]:
        missing = np.sum([each.missing for each in stretches], axis=0, dtype=np.int64)
        return (
            [each.exact for each in stretches],
            sum(each.rows for each in stretches),
            np.broadcast_to(missing, moments.missing.shape),
        )

    return moments.without(*counted(newest[straddling:])), moments.only(*counted(newest[straddling + 1 :]))
