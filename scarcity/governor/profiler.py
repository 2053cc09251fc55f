"""What the figures are without their noise, and what they will be."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from statistics import NormalDist
from types import MappingProxyType
from typing import NamedTuple

from scarcity.governor.config import ProfilerConfig
from scarcity.governor.filters import DampedTrend, Forecast, RandomWalk, TrendState, WalkState, ema
from scarcity.governor.metrics import METRICS
from scarcity.governor.width import NEW, Width, learned

__all__ = ["MetricState", "ProfilerState", "ResourceProfiler", "profile"]


class MetricState(NamedTuple):
    """What is remembered of one figure: its average, its filter, the width of its intervals, and for how many ticks it
    has been missing."""

    ema: float
    filter: WalkState | TrendState
    width: Width
    missing: int = 0


ProfilerState = Mapping[str, MetricState]
"""By the figures' names."""

_TREND = DampedTrend()


def profile(
    config: ProfilerConfig, state: ProfilerState, metrics: Mapping[str, float]
) -> tuple[ProfilerState, dict[str, float], dict[str, Forecast]]:
    """One tick.

    Parameters
    ----------
    config
        How to smooth and forecast.
    state
        As it was returned before; empty at first.
    metrics
        Figures by name. One that is missing, NaN or infinite leaves its state as it is, and has no average or forecast
        in this tick; one that is missing for long is forgotten.

    Returns
    -------
    the state to go on from, averages and forecasts of the figures that are there; a forecast's `sd` is such that the
    interval of a normal distribution holds the share that is asked for.
    """
    horizon, missed = config.forecast_horizon, 1.0 - config.coverage
    quantile = _quantile(config.coverage)
    walk = RandomWalk(Q=config.kalman_Q, R=config.kalman_R)
    after: dict[str, MetricState] = {}
    averages: dict[str, float] = {}
    forecasts: dict[str, Forecast] = {}
    for name, value in metrics.items():
        if not math.isfinite(value):
            continue
        before = state.get(name)
        average = averages[name] = ema(before and before.ema, value, config.ema_alpha)
        memory = before and before.filter
        if name in config.trend_metrics:
            reached = _TREND.step(memory if isinstance(memory, TrendState) else None, value)
            expected = _TREND.forecast(reached, horizon)
        else:
            reached = walk.step(memory if isinstance(memory, WalkState) else None, value)
            expected = walk.forecast(reached, horizon)
        width = learned(
            before.width if before else NEW,
            value,
            expected,
            horizon=horizon,
            quantile=quantile,
            missed=missed,
        )
        after[name] = MetricState(average, reached, width)
        forecasts[name] = Forecast(_possible(name, expected.value), expected.sd * width.scale)
    for name, before in state.items():
        if name not in after and before.missing < config.forget_after:
            after[name] = before._replace(missing=before.missing + 1)
    return MappingProxyType(after), averages, forecasts


class ResourceProfiler:
    """Smooths figures and forecasts them, `forecast_horizon` ticks ahead. One call of `update` is a tick; no clock is
    read.

    Figures that go on as they went (memory, VRAM, swap, amounts) follow a damped local linear trend, all others a
    random walk, whose forecast is its level. Figures that the governor does not know are welcome.

    Source: specification §DRG, Resource Profiler. We differ (reading 17): the specification's filter forecasts the
    present, and warns of a leak when it is too late.

    >>> profiler = ResourceProfiler()
    >>> for t in range(100):
    ...     ema, forecast = profiler.update({"mem_util": 0.3 + 0.005 * t, "cpu_util": 0.5})
    >>> {name: round(value, 2) for name, value in ema.items()}
    {'mem_util': 0.78, 'cpu_util': 0.5}
    >>> {name: round(value, 2) for name, value in forecast.items()}
    {'mem_util': 0.87, 'cpu_util': 0.5}
    """

    def __init__(self, config: ProfilerConfig | None = None) -> None:
        self.config = config or ProfilerConfig()
        self.state: ProfilerState = MappingProxyType({})
        """Immutable; may be set to one that was kept."""
        self._forecasts: dict[str, Forecast] = {}

    def update(self, metrics: Mapping[str, float]) -> tuple[dict[str, float], dict[str, float]]:
        """Take in a sample.

        Returns
        -------
        averages and forecasts of the figures that are there and finite.
        """
        self.state, averages, self._forecasts = profile(self.config, self.state, metrics)
        return averages, {name: forecast.value for name, forecast in self._forecasts.items()}

    def intervals(self) -> dict[str, tuple[float, float]]:
        """The interval of each forecast of the last tick; it should hold `coverage` of what will be measured."""
        quantile = _quantile(self.config.coverage)
        return {
            name: (_possible(name, value - quantile * sd), _possible(name, value + quantile * sd))
            for name, (value, sd) in self._forecasts.items()
        }


@lru_cache
def _quantile(coverage: float) -> float:
    return NormalDist().inv_cdf(0.5 + coverage / 2)


def _possible(name: str, value: float) -> float:
    """Known figures are never negative, and shares never above 1."""
    metric = METRICS.get(name)
    if metric is None:
        return value
    return min(max(value, 0.0), 1.0 if metric.unit == "share" else math.inf)
