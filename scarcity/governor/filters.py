"""Filters that smooth a figure and say what it will be: moving average, random walk, damped local linear trend.

A filter is frozen parameters; its state is a value that `step` takes and returns. A value is finite; time is counted in
steps.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from scarcity import checks

__all__ = ["DampedTrend", "Forecast", "RandomWalk", "TrendState", "WalkState", "ema"]

_TINY = 1e-30


class Forecast(NamedTuple):
    """What a figure is expected to be, and the standard deviation of what will be measured about that."""

    value: float
    sd: float


def ema(previous: float | None, value: float, alpha: float) -> float:
    """The moving average after `value`, which has the weight `alpha`; the first average is the first value.

    Source: specification §DRG, Resource Profiler.

    >>> ema(ema(None, 1.0, 0.3), 2.0, 0.3)
    1.3
    """
    return value if previous is None else (1.0 - alpha) * previous + alpha * value


class WalkState(NamedTuple):
    """Level, its variance in the units of Q and R, and the mean squared surprise with the number of its values."""

    level: float
    variance: float
    surprise: float = 0.0
    steps: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RandomWalk:
    """Kalman filter of a level that wanders: what it forecasts is the level as it is. For figures that come in bursts.

    Only the ratio of Q and R moves the level; the width of its forecasts is scaled by the surprises of the last 50
    values or so, so that figures in MHz and in shares need no different Q and R.

    Parameters
    ----------
    Q
        Variance that the level gains in a step.
    R
        Variance of the measurement.

    Source: specification §DRG, Resource Profiler; Kalman (1960), J. Basic Eng. 82. The width of forecasts is our own.

    >>> walk, state = RandomWalk(), None
    >>> for value in (0.2, 0.4, 0.2, 0.4, 0.2, 0.4):
    ...     state = walk.step(state, value)
    >>> walk.forecast(state, 16).value
    0.31
    """

    Q: float = 0.01
    R: float = 0.1
    memory: float = 0.98

    def __post_init__(self) -> None:
        checks.above(self, 0, "Q", "R")
        checks.between(self, 0, 1, "memory", low_open=True, high_open=True)

    def step(self, state: WalkState | None, value: float) -> WalkState:
        """The state after `value`; None before the first."""
        if state is None:
            return WalkState(value, self.R)
        level, variance, surprise, steps = state
        predicted = variance + self.Q
        gain = predicted / (predicted + self.R)
        off = value - level
        surprise += max(1.0 - self.memory, 1.0 / (steps + 1)) * (off * off - surprise)
        return WalkState(level + gain * off, (1.0 - gain) * predicted, surprise, steps + 1)

    def forecast(self, state: WalkState, horizon: int) -> Forecast:
        """What is expected `horizon` steps after the last value."""
        soon = state.variance + self.Q + self.R
        later = soon + (horizon - 1) * self.Q
        return Forecast(state.level, math.sqrt(state.surprise * later / soon))


class TrendState(NamedTuple):
    """What the trend filter remembers.

    Attributes
    ----------
    level, slope
        The figure without noise, and its growth a step.
    level_variance, covariance, slope_variance
        Of both, as multiples of `noise`.
    noise
        Variance of the measurement.
    steps
        Values so far, the first one not counted.
    """

    level: float
    slope: float
    level_variance: float
    covariance: float
    slope_variance: float
    noise: float
    steps: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DampedTrend:
    """Kalman filter of a level with a slope that slowly dies down. For figures that go on as they went, such as leaks.

    The noise of the measurement is learned from the surprises, and the noise of level and slope are multiples of it, so
    that the filter fits figures of any unit and loudness. A surprise beyond `outlier` standard deviations moves the
    slope as if it were just as large: a step (something was loaded) is no trend. It raises the noise more freely, so
    that a leak that begins on a quiet figure is believed only two or three values later than without.

    Parameters
    ----------
    level_noise, slope_noise
        Variance that level and slope gain in a step, as multiples of the noise.
    damping
        What is left of the slope after a step.
    memory
        What is left of the weight of a surprise after a step.
    outlier
        Standard deviations from which on a surprise counts no more for the slope.
    loudest
        The same for the noise.
    resolution
        Least standard deviation of the noise, as a share of the level.

    Source: Harvey (1989), Forecasting, Structural Time Series Models, §4.1 (local linear trend); Gardner & McKenzie
    (1985), Management Science 31 (damping); Mehra (1970), IEEE Trans. Autom. Control 15 (noise from surprises).
    Parameters were chosen by ``benchmarks/governor_forecast.py`` on seeds below 1000.

    >>> trend, state = DampedTrend(), None
    >>> for t in range(60):
    ...     state = trend.step(state, 0.5 + 0.005 * t)
    >>> round(trend.forecast(state, 16).value, 2)
    0.87
    """

    level_noise: float = 0.15
    slope_noise: float = 4e-4
    damping: float = 0.998
    memory: float = 0.98
    outlier: float = 2.5
    loudest: float = 10.0
    resolution: float = 0.002

    def __post_init__(self) -> None:
        checks.above(self, 0, "level_noise", "slope_noise", "outlier", "loudest", "resolution")
        checks.between(self, 0, 1, "damping", "memory", low_open=True, high_open=True)

    def step(self, state: TrendState | None, value: float) -> TrendState:
        """The state after `value`; None before the first."""
        if state is None:
            return TrendState(value, 0.0, 1.0, 0.0, 0.01, self._least(value))
        level, slope, p, q, r, noise, steps = state
        kept = self.damping
        slope *= kept
        level += slope
        p += 2.0 * kept * q + kept * kept * r + self.level_noise
        q = kept * q + kept * kept * r
        r = kept * kept * r + self.slope_noise
        spread = p + 1.0
        off = value - level
        sd = math.sqrt(spread * noise)
        most = self.outlier * sd
        level += p / spread * off
        slope += q / spread * min(max(off, -most), most)
        heard = min(off * off, (self.loudest * sd) ** 2) / spread
        noise += max(1.0 - self.memory, 1.0 / (steps + 2)) * (heard - noise)
        return TrendState(
            level,
            slope,
            p / spread,
            q / spread,
            r - q * q / spread,
            max(noise, self._least(level)),
            steps + 1,
        )

    def forecast(self, state: TrendState, horizon: int) -> Forecast:
        """What is expected `horizon` steps after the last value."""
        kept = self.damping
        reach, jolts = _reach(kept, horizon), _jolts(kept, horizon)
        variance = (
            state.level_variance
            + 2.0 * reach * state.covariance
            + reach * reach * state.slope_variance
            + horizon * self.level_noise
            + jolts * self.slope_noise
            + 1.0
        )
        return Forecast(state.level + reach * state.slope, math.sqrt(variance * state.noise))

    def _least(self, level: float) -> float:
        return (self.resolution * level) ** 2 + _TINY


def _reach(kept: float, steps: int) -> float:
    """The sum of kept, kept², … kept^steps: how far a slope of 1 leads."""
    return kept * (1.0 - kept**steps) / (1.0 - kept)


@lru_cache(maxsize=64)
def _jolts(kept: float, horizon: int) -> float:
    """What jolts of variance 1 to the slope, one a step, add to the variance of the level."""
    return sum(_reach(kept, steps) ** 2 for steps in range(horizon))
