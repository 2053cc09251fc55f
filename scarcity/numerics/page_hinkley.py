"""Page and Hinkley's test: whether the mean of a stream of numbers has moved, up or down."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from scarcity import checks
from scarcity.numerics.arrays import FloatArray

__all__ = ["PageHinkley", "PageHinkleyState"]

_LITERAL_LEVEL = 100.0


class PageHinkleyState(NamedTuple):
    """What the test remembers.

    Attributes
    ----------
    values, mean, squares
        Number, mean and sum of squared deviations of the values since the last alarm.
    up, down
        Evidence that the mean has risen, or fallen, in standard deviations; at least 0. With `strict_spec`, `up` is the
        specification's one sum, in units of the values and of any sign, and `down` stays 0.
    """

    values: int = 0
    mean: float = 0.0
    squares: float = 0.0
    up: float = 0.0
    down: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PageHinkley:
    """Sums of how far each value lies from the mean so far, less a tolerance; an alarm where a sum passes a level.

    There are two sums, one for each direction; both are held at 0 from below, count in standard deviations, and begin
    again after an alarm, as the mean and the deviation do. A value that is not finite is passed over.

    Parameters
    ----------
    drift_threshold
        Tolerance δ, in standard deviations: shifts smaller than this are not looked for.
    level
        A sum above this many standard deviations is an alarm. 25 finds a shift of 2 in about 16 values.
    warmup
        Values after the last alarm that only serve to learn mean and deviation.
    strict_spec
        The specification's rule as it is written: one sum of ``value - mean - δ`` in the units of the values, an alarm
        above 100, never a new beginning. It drifts to −∞ and finds nothing; it stands here to show that.

    Source: Page (1954), Biometrika 41; Hinkley (1971), Biometrika 58; specification §Controller, drift detection. We
    differ (reading 1): both directions, floored, standardised, reset.

    >>> test, state = PageHinkley(), PageHinkleyState()
    >>> for t in range(400):
    ...     state, alarm = test.step(state, math.sin(t) - 3.0 * (t >= 300))
    ...     if alarm:
    ...         print(t, alarm)
    307 -1
    """

    drift_threshold: float = 0.5
    level: float = 25.0
    warmup: int = 30
    strict_spec: bool = False

    def __post_init__(self) -> None:
        checks.finite(self, "drift_threshold", "level")
        checks.at_least(self, 0, "drift_threshold", "level")
        checks.whole(self, 2, "warmup")

    def step(self, state: PageHinkleyState, value: float) -> tuple[PageHinkleyState, int]:
        """Take in one value.

        Returns
        -------
        the state to go on from, and 1 where the mean has risen, -1 where it has fallen, 0 where nothing shows.
        """
        if not math.isfinite(value):
            return state, 0
        count, mean, squares, up, down = state
        away = value - mean
        if self.strict_spec:
            up += away - self.drift_threshold
        elif count >= self.warmup and squares > 0:
            z = away / math.sqrt(squares / (count - 1))
            up = max(0.0, up + z - self.drift_threshold)
            down = max(0.0, down - z - self.drift_threshold)
            if max(up, down) > self.level:
                return PageHinkleyState(), 1 if up > down else -1
        count += 1
        moved = mean + away / count
        state = PageHinkleyState(count, moved, squares + away * (value - moved), up, down)
        return state, int(self.strict_spec and up > _LITERAL_LEVEL)

    def steps(self, state: PageHinkleyState, values: FloatArray) -> tuple[PageHinkleyState, int]:
        """Take in (k,) finite values of one moment, for little more than one costs.

        All are held against the mean before them, the sums are floored and looked at behind the last.
        """
        count, mean, squares, up, down = state
        k, apart = len(values), values - mean
        away = float(np.add.reduce(apart))
        tolerated = k * self.drift_threshold
        if self.strict_spec:
            up += away - tolerated
        elif count >= self.warmup and squares > 0:
            z = away / math.sqrt(squares / (count - 1))
            up = max(0.0, up + z - tolerated)
            down = max(0.0, down - z - tolerated)
            if max(up, down) > self.level:
                return PageHinkleyState(), 1 if up > down else -1
        count += k
        moved = away / count if k else 0.0
        squares += float(apart.dot(apart)) - away * moved
        state = PageHinkleyState(count, mean + moved, squares, up, down)
        return state, int(self.strict_spec and up > _LITERAL_LEVEL)
