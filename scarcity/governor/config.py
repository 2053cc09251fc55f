"""Configuration of what the governor senses; names and defaults are the specification's where it has them."""

from __future__ import annotations

import logging
import math
from dataclasses import dataclass
from pathlib import Path

from scarcity import checks
from scarcity.errors import OptionError
from scarcity.governor.metrics import METRICS

__all__ = ["MonitorConfig", "ProfilerConfig", "SensorConfig"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SensorConfig:
    """How the machine is read.

    Attributes
    ----------
    interval_ms
        Milliseconds between two samples.
    slow_every
        Slow sensors (swap, clock, GPU) are asked in one of this many samples, disks and network in one of twice, limits
        in one of four times as many; in between a sample holds what they said last.
    max_pause
        A sensor that fails is asked again after 1, 2, 4 … of its turns, at most this many.

    Source: specification §DRG, Configuration; reading 16.
    """

    interval_ms: int = 250
    slow_every: int = 8
    max_pause: int = 64

    def __post_init__(self) -> None:
        checks.whole(self, 1, "interval_ms", "slow_every", "max_pause")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfilerConfig:
    """How figures are smoothed and forecast.

    Attributes
    ----------
    ema_alpha
        Weight of the newest value in the moving average.
    kalman_Q, kalman_R
        Noise of the process and of the measurement in the random walk.
    forecast_horizon
        Ticks ahead that a forecast looks; a tick is a call of `update`.
    trend_metrics
        Figures whose level and slope are forecast; all others follow the random walk.
    coverage
        Share of values that the interval of a forecast should hold.
    forget_after
        Ticks without a value after which a figure begins anew.

    Source: specification §DRG, Configuration; reading 17.
    """

    ema_alpha: float = 0.3
    kalman_Q: float = 0.01
    kalman_R: float = 0.1
    forecast_horizon: int = 16
    trend_metrics: frozenset[str] = frozenset(name for name, metric in METRICS.items() if metric.trend)
    coverage: float = 0.9
    forget_after: int = 120

    def __post_init__(self) -> None:
        checks.whole(self, 1, "forecast_horizon", "forget_after")
        checks.between(self, 0, 1, "ema_alpha", low_open=True)
        checks.between(self, 0, 1, "coverage", low_open=True, high_open=True)
        checks.above(self, 0, "kalman_Q", "kalman_R")


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitorConfig:
    """What is remembered of the samples.

    Attributes
    ----------
    log_dir
        Folder of the files; made when the first line is written.
    level
        Lines below this level are not written to files: ``"INFO"`` writes every record, ``"WARNING"`` those that the
        governor acted on.
    write_files
        Whether there are files at all.
    capacity
        Records kept in memory, the newest.
    max_file_mb
        A file larger than this is renamed to end in ``.1``, in place of an older one, and a new one is begun.

    Source: specification §DRG, Configuration; we differ: no files unless asked for (reading 24).
    """

    log_dir: Path = Path("logs/drg")
    level: str = "INFO"
    write_files: bool = False
    capacity: int = 3600
    max_file_mb: float = 64.0

    def __post_init__(self) -> None:
        checks.whole(self, 1, "capacity")
        checks.between(self, 0, math.inf, "max_file_mb", low_open=True)
        if self.level not in logging.getLevelNamesMapping():
            known = ", ".join(map(repr, ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")))
            raise OptionError(f"MonitorConfig.level must be one of {known}; got {self.level!r}.")
        checks.truth(self, "write_files")
