"""The configuration of the governor."""

import dataclasses
import re

import pytest

from scarcity.errors import OptionError
from scarcity.governor import DRGConfig, MonitorConfig, PolicyRule, ProfilerConfig, SensorConfig
from scarcity.governor.policy import checked_policies, default_policies, literal_policies


def test_the_specifications_names_and_defaults():
    config = DRGConfig()
    assert config.sensor == SensorConfig(interval_ms=250)
    assert config.profiler == ProfilerConfig(ema_alpha=0.3, kalman_Q=0.01, kalman_R=0.1)
    assert config.monitor == MonitorConfig()
    assert (config.control_interval, config.policies) == (0.5, None)
    assert config.samples_per_tick == 2
    assert dataclasses.is_dataclass(config)


def test_which_rules_hold():
    own = {"mpie": [PolicyRule("cpu_util", 0.5, "reduce_batch")]}
    assert DRGConfig().rules == checked_policies(default_policies())
    assert DRGConfig(strict_spec=True).rules == checked_policies(literal_policies())
    assert DRGConfig(policies=own).rules == {"mpie": tuple(own["mpie"])}
    assert DRGConfig(policies={}).rules == {}


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"control_interval": 0.0}, "control_interval must be a finite number of seconds above 0; got 0.0."),
        ({"control_interval": 0.1}, "at least the sensors' interval of 250 ms"),
        (
            {"action_timeout_s": float("inf")},
            "action_timeout_s must be a finite number of seconds above 0; got inf.",
        ),
        ({"metric_age_s": True}, "metric_age_s must be a finite number of seconds above 0; got True."),
        ({"audit_capacity": 0}, "audit_capacity must be a whole number of at least 1; got 0."),
        ({"policies": {}, "strict_spec": True}, "policies or strict_spec=True, not both"),
        ({"policies": {"mpie": ["cpu"]}}, "must be PolicyRule objects; got 'cpu'"),
    ],
)
def test_what_is_refused_and_why(fields, message):
    with pytest.raises(OptionError, match=re.escape(message)):
        DRGConfig(**fields)
