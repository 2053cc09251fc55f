"""The newest rows of a stream, for whoever looks later: references to windows, nothing is copied on the way."""

from collections import deque
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from scarcity.stream.batch import TimeArray
from scarcity.stream.windows import Window

__all__ = ["NewestRows", "Stretch"]


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """Rows that follow each other.

    Parameters
    ----------
    values: (rows, variables), NaN for missing.
    times: one a row, or None where one has none.
    start: index in the stream of the first row.
    gaps: rows of `values` in front of which a new recording begins.
    """

    values: npt.NDArray[np.float64]
    times: TimeArray | None
    start: int
    gaps: tuple[int, ...] = ()


class NewestRows:
    """Holds the newest windows of a stream, as few as hold `capacity` rows.

    Parameters
    ----------
    capacity: rows that can be asked for. A window is held as it is; of one that is longer, a copy of its end.

    >>> newest = NewestRows(capacity=3)
    >>> for start in (0, 2, 4):
    ...     newest.append(Window(np.arange(start, start + 2.0)[:, None], None, start))
    >>> stretch = newest.stretch()
    >>> stretch.start, stretch.values[:, 0].tolist()
    (3, [3.0, 4.0, 5.0])
    """

    def __init__(self, capacity: int = 512) -> None:
        self.capacity = capacity
        self._held: deque[Window] = deque()
        self._rows = 0

    def append(self, window: Window) -> None:
        """Take in the new rows of a window."""
        skipped = max(window.repeated, len(window) - self.capacity)
        if skipped:
            values, times = window.values[skipped:], None if window.times is None else window.times[skipped:]
            if skipped > window.repeated:  # else a long window would be held for the sake of its end
                values, times = values.copy(), None if times is None else times.copy()
            window = replace(window, values=values, times=times, start=window.start + skipped, repeated=0)
        self._held.append(window)
        self._rows += len(window)
        while self._rows - len(self._held[0]) >= self.capacity:
            self._rows -= len(self._held.popleft())

    def stretch(self) -> Stretch | None:
        """The newest `capacity` rows, or as many as there are; None before the first."""
        if not self._held:
            return None
        skipped = max(self._rows - self.capacity, 0)
        begins = np.cumsum([0, *(len(window) for window in self._held)]).tolist()
        times = [window.times for window in self._held if window.times is not None]
        gaps = [
            begin - skipped for begin, window in zip(begins, self._held, strict=False) if window.gap and begin
        ]
        return Stretch(
            np.concatenate([window.values for window in self._held])[skipped:],
            np.concatenate(times)[skipped:] if len(times) == len(self._held) else None,
            self._held[0].start + skipped,
            tuple(gap for gap in gaps if gap > 0),
        )
