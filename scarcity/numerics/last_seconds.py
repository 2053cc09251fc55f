"""What happened in each of the last seconds, in memory that does not grow."""

from __future__ import annotations

from collections import deque
from itertools import pairwise
from math import floor, isfinite


class LastSeconds:
    """Sum and largest of what came in each second that something came in.

    Parameters
    ----------
    span
        Seconds that are remembered.

    Attributes
    ----------
    newest
        When something came last; None before.
    usual
        Seconds between the last two times; 0 before the second.

    >>> rows = LastSeconds(span=6)
    >>> for at, came in ((0.2, 10), (0.9, 10), (4.5, 8)):
    ...     rows.add(at, came)
    >>> rows.rates(6.1), rows.largest(6.1)
    ([20.0, 2.0, 2.0, 2.0, 2.0, None], [10.0, None, None, None, 8.0, None])
    """

    def __init__(self, span: int = 60) -> None:
        self.span = span
        self.newest: float | None = None
        self.usual = 0.0
        self._held: deque[tuple[int, float, float]] = deque()  # second, sum, largest

    def add(self, at: float, value: float) -> None:
        """Something came at `at`, seconds of a clock that does not go back; what is not finite is passed over."""
        if not isfinite(value):
            return
        if self.newest is not None:
            self.usual = at - self.newest
        self.newest = at
        second = floor(at)
        total, most = float(value), float(value)
        if self._held and self._held[-1][0] == second:
            _, before, largest = self._held.pop()
            total, most = total + before, max(most, largest)
        self._held.append((second, total, most))
        while self._held[0][0] <= second - self.span:
            self._held.popleft()

    def clear(self) -> None:
        """Forget everything."""
        self._held.clear()
        self.newest, self.usual = None, 0.0

    def rates(self, now: float) -> list[float | None]:
        """Sum a second in each full second up to `now`, oldest first, from the first that is remembered.

        What comes once in many seconds came in all of them: it is spread over the seconds since what came before.
        Seconds behind the newest are 0 once twice as many have passed as lay before it; until then they are None.
        """
        end, out = floor(now), dict[int, float | None]()
        seconds = [(second, total) for second, total, _ in self._held if second < end]
        if not seconds:
            return []
        for (before, _), (second, total) in pairwise([(seconds[0][0] - 1, 0.0), *seconds]):
            out |= dict.fromkeys(range(before + 1, second + 1), total / (second - before))
        last = seconds[-1][0]
        usual = last - seconds[-2][0] if len(seconds) > 1 else 1
        out |= dict.fromkeys(range(last + 1, end), 0.0 if end - 1 - last > 2 * usual else None)
        return [rate for second, rate in sorted(out.items()) if second >= end - self.span]

    def largest(self, now: float) -> list[float | None]:
        """Largest of each full second up to `now`, oldest first, None where nothing came."""
        end = floor(now)
        held = {second: most for second, _, most in self._held if end - self.span <= second < end}
        return [held.get(second) for second in range(min(held), end)] if held else []
