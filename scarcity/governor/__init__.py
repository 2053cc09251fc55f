"""The resource governor: what the machine has left, what it will have soon, and who gives way.

Sensing: `limits` finds what this process may really use, `sensors` reads it, `loop_lag` tells how long the event loop
was held up, `profiler` smooths and forecasts with the `filters`, `monitor` remembers. `metrics` names every figure.
The classes are imported when they are first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scarcity.governor.config import MonitorConfig, ProfilerConfig, SensorConfig
    from scarcity.governor.limits import Limit, cpu_limits, memory_limits
    from scarcity.governor.loop_lag import LoopLag, LoopLagProbe
    from scarcity.governor.metrics import METRICS, Metric
    from scarcity.governor.monitor import Monitor
    from scarcity.governor.profiler import ResourceProfiler
    from scarcity.governor.sensors import ResourceSensors, Sensor

__all__ = [
    "METRICS",
    "Limit",
    "LoopLag",
    "LoopLagProbe",
    "Metric",
    "Monitor",
    "MonitorConfig",
    "ProfilerConfig",
    "ResourceProfiler",
    "ResourceSensors",
    "Sensor",
    "SensorConfig",
    "cpu_limits",
    "memory_limits",
]

_HOMES = {
    "METRICS": "metrics",
    "Limit": "limits",
    "LoopLag": "loop_lag",
    "LoopLagProbe": "loop_lag",
    "Metric": "metrics",
    "Monitor": "monitor",
    "MonitorConfig": "config",
    "ProfilerConfig": "config",
    "ResourceProfiler": "profiler",
    "ResourceSensors": "sensors",
    "Sensor": "sensors",
    "SensorConfig": "config",
    "cpu_limits": "limits",
    "memory_limits": "limits",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"scarcity.governor.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
