"""The newest rows of a stream, held in flat memory."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from scarcity.numerics.arrays import FloatArray


class RecentRows:
    """Up to `capacity` of the newest rows, cut where a new recording begins.

    Parameters
    ----------
    n_variables
        Number of variables N.
    capacity
        Rows to hold; twice as many have room, so that rows are moved seldom. Memory grows with the rows until then.
    """

    def __init__(self, n_variables: int, capacity: int) -> None:
        self.capacity = capacity
        self._held: FloatArray = np.empty((0, n_variables))
        self._end = 0
        self._begins: list[int] = []

    def __len__(self) -> int:
        """Rows held."""
        return min(self._end, self.capacity)

    def absorb(self, values: FloatArray, *, gap: bool = False) -> None:
        """Append rows (m, N); `gap` says that they begin a new recording."""
        if gap or not self._end:
            self._begins.append(self._end)
        values = values[-self.capacity :] if len(values) > self.capacity else values
        if self._end + len(values) > len(self._held):
            self._make_place(len(values))
        self._held[self._end : self._end + len(values)] = values
        self._end += len(values)

    def stretches(self) -> list[FloatArray]:
        """The rows, oldest first, one array (m, N) a recording. Views: read them before the next :meth:`absorb`."""
        start = self._end - len(self)
        spans = pairwise([*self._begins, self._end])
        return [self._held[max(begin, start) : end] for begin, end in spans if end > max(begin, start)]

    def _make_place(self, rows: int) -> None:
        """Move the newest rows to the front of an array that holds at least `rows` more."""
        shift = self._end - len(self)
        kept = self._held[shift : self._end].copy()
        needed = len(kept) + rows
        if needed > len(self._held):
            size = min(max(2 * needed, 64), 2 * self.capacity)
            self._held = np.empty((max(size, needed), self._held.shape[1]))
        self._held[: len(kept)] = kept
        self._end = len(kept)
        begins = [begin - shift for begin in self._begins]
        # A recording whose first rows are gone begins at the front.
        gone = [begin for begin in begins if begin <= 0]
        self._begins = ([0] if gone else []) + [begin for begin in begins if begin > 0]
