"""ADWIN: a window of a stream of numbers that drops its older part when that part has another mean."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from scarcity.errors import OptionError
from scarcity.numerics.arrays import FloatArray

__all__ = ["AdaptiveWindow", "WindowSums"]

# Buckets of one size before the two oldest of them are joined (M of the paper).
_BUCKETS_OF_A_SIZE = 5
# The largest value counted with, in standard deviations of the window.
_RANGE = 2.0
# Neither side of a cut is shorter than this.
_SHORTEST_SIDE = 5


def _nothing() -> FloatArray:
    return np.zeros((3, 0))


@dataclass(frozen=True, slots=True, eq=False)
class WindowSums:
    """The window: (3, buckets) counts, sums and sums of squares about `origin`; the oldest bucket first."""

    buckets: FloatArray = field(default_factory=_nothing)
    origin: float = 0.0

    @property
    def count(self) -> int:
        """Values in the window."""
        return int(self.buckets[0].sum())

    @property
    def mean(self) -> float:
        """Mean of the values in the window; NaN when it is empty."""
        return self.origin + float(self.buckets[1].sum()) / self.count if self.count else math.nan


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

    Source: Bifet and Gavaldà (2007), "Learning from time-changing data with adaptive windowing", section 3 and eq. 3.1.
    We differ: the range in the bound's last term is 2 standard deviations of the window, since values come in any unit,
    and every value is tried, not every 32nd.

    >>> adwin, sums = AdaptiveWindow(), WindowSums()
    >>> for t in range(400):
    ...     sums, alarm = adwin.step(sums, math.sin(t) - 3.0 * (t >= 300))
    ...     if alarm:
    ...         print(t, alarm)
    ...         break
    306 -1
    """

    delta: float = 0.002
    least: int = 30

    def __post_init__(self) -> None:
        if isinstance(self.delta, bool) or not isinstance(self.delta, float) or not 0 < self.delta < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(f"AdaptiveWindow.delta must lie between 0 and 1; got {self.delta!r}.")
        if isinstance(self.least, bool) or not isinstance(self.least, int) or self.least < 2 * _SHORTEST_SIDE:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(
                f"AdaptiveWindow.least must be a whole number of at least {2 * _SHORTEST_SIDE}; got {self.least!r}."
            )

    def step(self, sums: WindowSums, value: float) -> tuple[WindowSums, int]:
        """Take in one value.

        Returns
        -------
        the window to go on from, and 1 where the mean has risen, -1 where it has fallen, 0 where nothing shows.
        """
        if not math.isfinite(value):
            return sums, 0
        origin = sums.origin if sums.buckets.size else value
        z = value - origin
        buckets = _joined(np.concatenate([sums.buckets, [[1.0], [z], [z * z]]], axis=1))
        alarm = 0
        while buckets[0].sum() >= self.least and (found := self._cut(buckets)):
            alarm = alarm or found
            buckets = buckets[:, 1:]
        return WindowSums(buckets, origin), alarm

    def _cut(self, buckets: FloatArray) -> int:
        """Sign of newer less older mean at the most significant cut; 0 where no cut is significant."""
        older = np.cumsum(buckets, axis=1)[:, :-1]
        total = buckets.sum(1)
        newer = total[:, None] - older
        n = float(total[0])
        sides = np.minimum(older[0], newer[0]) >= _SHORTEST_SIDE
        difference = newer[1] / newer[0] - older[1] / older[0]
        deviation = math.sqrt(max(float(total[2] / n - (total[1] / n) ** 2), 0.0))
        harmonic = 1 / (1 / older[0] + 1 / newer[0])
        reach = math.log(2 * math.log(n) / self.delta)
        bound = deviation * (np.sqrt(2 / harmonic * reach) + 2 * _RANGE / (3 * harmonic) * reach)
        excess = np.where(sides, np.abs(difference) - bound, -np.inf)
        best = int(excess.argmax())
        return int(np.sign(difference[best])) if excess[best] > 0 else 0


def _joined(buckets: FloatArray) -> FloatArray:
    """While a size has more than its buckets, the two oldest of it become one of twice the size."""
    size = 1.0
    while True:
        of_size = np.nonzero(buckets[0] == size)[0]
        if len(of_size) <= _BUCKETS_OF_A_SIZE:
            return buckets
        first = int(of_size[0])
        pair = buckets[:, first : first + 2].sum(1, keepdims=True)
        buckets = np.concatenate([buckets[:, :first], pair, buckets[:, first + 2 :]], axis=1)
        size *= 2
