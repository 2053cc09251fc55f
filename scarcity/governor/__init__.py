"""The resource governor: what the machine has left, what it will have soon, and who gives way.

Sensing: `limits` finds what this process may really use, `sensors` reads it, `loop_lag` tells how long the event loop
was held up, `profiler` smooths and forecasts with the `filters`, `monitor` remembers. `metrics` names every figure.

Acting: `policy` holds the rules, `rule_state`, `level` and `decisions` follow them over time, `actions` says what can
be asked of a subsystem, `actuators` asks, `steering` puts decisions into effect and keeps the account of what was
taken, `audit` remembers why and what came of it, `explain` tells.

`governor` is the service that does all this every half second: `samples` it decides on, `elapsed` is its time, `outbox`
holds what it has to tell, and `once` keeps the log short.

The classes are imported when they are first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scarcity.governor.actuators import ResourceActuators
    from scarcity.governor.audit import AuditRecord
    from scarcity.governor.config import MonitorConfig, ProfilerConfig, SensorConfig
    from scarcity.governor.drg_config import DRGConfig
    from scarcity.governor.governor import DynamicResourceGovernor
    from scarcity.governor.limits import Limit, cpu_limits, memory_limits
    from scarcity.governor.loop_lag import LoopLag, LoopLagProbe
    from scarcity.governor.memory_handle import MemoryHandle
    from scarcity.governor.metrics import METRICS, Metric
    from scarcity.governor.monitor import Monitor
    from scarcity.governor.policy import PolicyRule, default_policies
    from scarcity.governor.profiler import ResourceProfiler
    from scarcity.governor.sensors import ResourceSensors, Sensor

__all__ = [
    "METRICS",
    "AuditRecord",
    "DRGConfig",
    "DynamicResourceGovernor",
    "Limit",
    "LoopLag",
    "LoopLagProbe",
    "MemoryHandle",
    "Metric",
    "Monitor",
    "MonitorConfig",
    "PolicyRule",
    "ProfilerConfig",
    "ResourceActuators",
    "ResourceProfiler",
    "ResourceSensors",
    "Sensor",
    "SensorConfig",
    "cpu_limits",
    "default_policies",
    "memory_limits",
]

_HOMES = {
    "METRICS": "metrics",
    "AuditRecord": "audit",
    "DRGConfig": "drg_config",
    "DynamicResourceGovernor": "governor",
    "Limit": "limits",
    "LoopLag": "loop_lag",
    "LoopLagProbe": "loop_lag",
    "MemoryHandle": "memory_handle",
    "Metric": "metrics",
    "Monitor": "monitor",
    "MonitorConfig": "config",
    "PolicyRule": "policy",
    "ProfilerConfig": "config",
    "ResourceActuators": "actuators",
    "ResourceProfiler": "profiler",
    "ResourceSensors": "sensors",
    "Sensor": "sensors",
    "SensorConfig": "config",
    "cpu_limits": "limits",
    "default_policies": "policy",
    "memory_limits": "limits",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"scarcity.governor.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
