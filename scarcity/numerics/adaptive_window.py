"""ADWIN: a window of a stream of numbers that drops its older part when that part has another mean."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

from scarcity.errors import OptionError

__all__ = ["AdaptiveWindow", "WindowSums"]

# Buckets of one size before the two oldest of them are joined (M of the paper).
_BUCKETS_OF_A_SIZE = 5
# The largest value counted with, in standard deviations of the window.
_RANGE = 2.0
# Neither side of a cut is shorter than this.
_SHORTEST_SIDE = 5


class WindowSums(NamedTuple):
    """The window, in buckets of 1, 2, 4, … values, the oldest and largest first.

    Attributes
    ----------
    buckets
        Of each: how many values, and their sum and sum of squares about `origin`.
    values, total, squares
        The same of all buckets.
    origin
        The first value since the window was empty.
    """

    buckets: tuple[tuple[int, float, float], ...] = ()
    values: int = 0
    total: float = 0.0
    squares: float = 0.0
    origin: float = 0.0

    @property
    def mean(self) -> float:
        """Mean of the values in the window; NaN when it is empty."""
        return self.origin + self.total / self.values if self.values else math.nan


@dataclass(frozen=True, slots=True, kw_only=True)
class AdaptiveWindow:
    """Cuts the window wherever the means of its two sides differ by more than chance allows.

    Buckets of 1, 2, 4, … values hold the window, so that memory and work grow with the logarithm of its length.

    Parameters
    ----------
    delta
        Bounds the chance of a cut without a change.
    least
        Values before the first cut is tried.
    clock
        Cuts are tried behind every so many values of the window; 1 finds a shift soonest, and costs most.

    Source: Bifet and Gavaldà (2007), "Learning from time-changing data with adaptive windowing", section 3 and eq. 3.1.
    We differ: the range in the bound's last term is 2 standard deviations of the window, since values come in any unit.

    >>> adwin, sums = AdaptiveWindow(), WindowSums()
    >>> for t in range(400):
    ...     sums, alarm = adwin.step(sums, math.sin(t) - 3.0 * (t >= 300))
    ...     if alarm:
    ...         print(t, alarm)
    ...         break
    307 -1
    """

    delta: float = 0.002
    least: int = 30
    clock: int = 4

    def __post_init__(self) -> None:
        if isinstance(self.delta, bool) or not isinstance(self.delta, float) or not 0 < self.delta < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(f"AdaptiveWindow.delta must lie between 0 and 1; got {self.delta!r}.")
        if isinstance(self.least, bool) or not isinstance(self.least, int) or self.least < 2 * _SHORTEST_SIDE:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(
                f"AdaptiveWindow.least must be a whole number of at least {2 * _SHORTEST_SIDE}; got {self.least!r}."
            )
        if isinstance(self.clock, bool) or not isinstance(self.clock, int) or self.clock < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(
                f"AdaptiveWindow.clock must be a whole number of at least 1; got {self.clock!r}."
            )

    def step(self, sums: WindowSums, value: float) -> tuple[WindowSums, int]:
        """Take in one value.

        Returns
        -------
        the window to go on from, and 1 where the mean has risen, -1 where it has fallen, 0 where nothing shows.
        """
        if not math.isfinite(value):
            return sums, 0
        window = _with(sums, value)
        alarm = 0
        if not window.values % self.clock:
            while window.values >= self.least and (found := self._cut(window)):
                alarm = alarm or found
                window = _without_oldest(window)
        return window, alarm

    def _cut(self, window: WindowSums) -> int:
        """Sign of newer less older mean at the most significant cut; 0 where no cut is significant.

        With n₀ older values of n, whose sum exceeds n₀ means of the window by e, and h = n₀·(n - n₀)/n, the means of
        the two sides differ by -e/h. So abs(e) ≤ σ·(√(2·h·r) + r·range/1.5), r the logarithm, says that all is calm.
        """
        n, mean = window.values, window.total / window.values
        deviation = math.sqrt(max(window.squares / n - mean * mean, 0.0))
        reach = math.log(2 * math.log(n) / self.delta)
        least = deviation * 2 * _RANGE / 3 * reach
        spread = 2 * deviation * deviation * reach
        before, excess, best, sign = 0, 0.0, 0.0, 0
        for size, total, _ in window.buckets:
            before += size
            excess += total - size * mean
            beyond = abs(excess) - least
            if beyond > 0:
                harmonic = before - before * before / n
                if beyond * beyond > spread * harmonic and _SHORTEST_SIDE <= before <= n - _SHORTEST_SIDE:
                    significance = (beyond - math.sqrt(spread * harmonic)) / harmonic
                    if significance > best:
                        best, sign = significance, -1 if excess > 0 else 1
        return sign


def _with(window: WindowSums, value: float) -> WindowSums:
    """One value more; while a size has more than its buckets, the two oldest of it become one of twice the size."""
    buckets, values, total, squares, origin = window
    if not values:
        origin = value
    z = value - origin
    buckets = (*buckets, (1, z, z * z))
    first, size = len(buckets) - _BUCKETS_OF_A_SIZE - 1, 1
    if first >= 0 and buckets[first][0] == size:
        joined = list(buckets)
        # The newest bucket of a size stands where the two were, so that the sixth of that size is five before it.
        while first >= 0 and joined[first][0] == size:
            (_, older, older_squares), (_, newer, newer_squares) = joined[first : first + 2]
            size *= 2
            joined[first : first + 2] = [(size, older + newer, older_squares + newer_squares)]
            first -= _BUCKETS_OF_A_SIZE
        buckets = tuple(joined)
    return WindowSums(buckets, values + 1, total + z, squares + z * z, origin)


def _without_oldest(window: WindowSums) -> WindowSums:
    buckets = window.buckets[1:]
    # Summed up anew: what was added before a great shift would leave its rounding behind.
    total, squares = (math.fsum(bucket[place] for bucket in buckets) for place in (1, 2))
    return WindowSums(buckets, window.values - window.buckets[0][0], total, squares, window.origin)
