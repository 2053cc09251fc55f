"""Configuration of the governor; names and defaults are the specification's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from scarcity import checks
from scarcity.errors import OptionError
from scarcity.governor.config import MonitorConfig, ProfilerConfig, SensorConfig
from scarcity.governor.policy import PolicyRule, checked_policies, default_policies, literal_policies

__all__ = ["DRGConfig"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DRGConfig:
    """Configuration of :class:`DynamicResourceGovernor`.

    Attributes
    ----------
    sensor, profiler, monitor
        The configurations of these parts.
    control_interval
        Seconds between two decisions; each rests on the samples since the one before (reading 16).
    policies
        The rules of each subsystem; None: :func:`default_policies`.
    action_timeout_s
        Seconds that a subsystem may take to do what it is asked for.
    metric_age_s
        Seconds for which a figure that comes over the bus, such as `latency_ms`, holds.
    audit_capacity
        Records of what was done that are kept.
    strict_spec
        The specification's rules as they are written, to show the difference: :func:`literal_policies`.

    Source: specification §DRG, Configuration; readings 16, 18 and 19.
    """

    sensor: SensorConfig = field(default_factory=SensorConfig)
    profiler: ProfilerConfig = field(default_factory=ProfilerConfig)
    control_interval: float = 0.5
    policies: Mapping[str, Sequence[PolicyRule]] | None = None
    monitor: MonitorConfig = field(default_factory=MonitorConfig)
    action_timeout_s: float = 2.0
    metric_age_s: float = 5.0
    audit_capacity: int = 256
    strict_spec: bool = False

    def __post_init__(self) -> None:
        checks.above(self, 0, "control_interval", "action_timeout_s", "metric_age_s", unit="seconds")
        checks.whole(self, 1, "audit_capacity")
        if self.control_interval * 1e3 < self.sensor.interval_ms:
            raise OptionError(
                f"DRGConfig.control_interval must be at least the sensors' interval of {self.sensor.interval_ms} ms, "
                f"or there is nothing to decide on; got {self.control_interval!r} s."
            )
        if self.policies is not None and self.strict_spec:
            raise OptionError("DRGConfig takes policies or strict_spec=True, not both.")
        if self.policies is not None:
            checked_policies(self.policies)

    @property
    def rules(self) -> dict[str, tuple[PolicyRule, ...]]:
        """The rules that hold."""
        if self.policies is not None:
            return checked_policies(self.policies)
        return checked_policies(literal_policies() if self.strict_spec else default_policies())

    @property
    def samples_per_tick(self) -> int:
        """Samples that a decision rests on."""
        return max(1, round(self.control_interval * 1e3 / self.sensor.interval_ms))
