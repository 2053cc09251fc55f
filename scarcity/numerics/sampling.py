"""How far apart in time the rows of a series lie, in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

_UNITS = (
    ("d", 86_400.0),
    ("h", 3_600.0),
    ("min", 60.0),
    ("s", 1.0),
    ("ms", 1e-3),
    ("µs", 1e-6),
)

BACKWARDS = (
    "the rows run backwards in time, the newest first, so every link would point the wrong way; "
    "sort them, for example with frame.sort_index() or frame.iloc[::-1]."
)

# A step this share longer or shorter than the usual one is uneven; months are not.
_UNEVEN = 0.1


@dataclass(frozen=True, slots=True)
class Timeline:
    """Whether the rows of a stream lie equally far apart in time; a value, `observe` returns the next one.

    Lags count rows. Where rows do not lie one usual step apart, a lag is not always the same time.

    Attributes
    ----------
    step
        The usual step in seconds: the median of the first rows; None before two rows with times.
    steps
        Steps seen.
    back, repeated, uneven
        Steps that go back in time, that do not move, and that differ from the usual one by more than a tenth.
    last
        Time of the newest row.
    """

    step: float | None = None
    steps: int = 0
    back: int = 0
    repeated: int = 0
    uneven: int = 0
    last: Any = None

    def observe(self, times: npt.NDArray[Any] | None, *, gap: bool = False) -> Timeline:
        """Take in the times of the next rows; `gap` says that they are another recording's."""
        if times is None or not len(times):
            return self
        joined = times if self.last is None or gap else np.concatenate([[self.last], times])
        steps = _steps(joined)
        steps = steps[np.isfinite(steps)]
        usual = self.step
        if usual is None and len(steps):
            usual = float(np.median(steps))
        off = np.abs(steps - (usual or 0.0)) > _UNEVEN * abs(usual or 0.0)
        return replace(
            self,
            step=usual,
            steps=self.steps + len(steps),
            back=self.back + int((steps < 0).sum()),
            repeated=self.repeated + int((steps == 0).sum()),
            uneven=self.uneven + int((off & (steps > 0)).sum()),
            last=times[-1],
        )

    @property
    def runs_backwards(self) -> bool:
        """Whether every step so far went back in time: newest rows first."""
        return self.steps > 0 and self.back == self.steps

    @property
    def words(self) -> str | None:
        """The usual step in plain words; None where it is not known or time does not advance.

        >>> Timeline().observe(np.array([0.0, 0.25, 0.5])).words
        '250 ms'
        >>> Timeline().observe(np.array(["2020-01-01T00", "2020-01-01T01"], dtype="datetime64[ns]")).words
        '1 h'
        """
        return _words(self.step) if self.step is not None and self.step > 0 else None

    def notes(self) -> tuple[str, ...]:
        """What a reader of the graph should know, in sentences."""
        out: list[str] = []
        if self.back:
            out.append(
                f"{self.back:,} of {self.steps:,} steps go back in time: rows were taken in the order they came."
            )
        if self.repeated:
            out.append(f"{self.repeated:,} of {self.steps:,} rows have the time of the row before.")
        if self.uneven and self.step:
            out.append(
                f"{self.uneven:,} of {self.steps:,} steps are not {_words(abs(self.step))}: lags count rows, not time."
            )
        return tuple(out)


def _steps(times: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """Seconds between neighbouring times; NaN where one is missing."""
    steps = np.diff(times)
    if np.issubdtype(steps.dtype, np.timedelta64):
        missing = np.isnat(steps)
        return np.where(missing, np.nan, steps.astype("timedelta64[ns]").astype(np.float64) / 1e9)
    return steps.astype(np.float64)


def _words(seconds: float) -> str:
    for unit, size in _UNITS:
        if seconds >= size * (1 - 1e-9):
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds:.3g} s"
