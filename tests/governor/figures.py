"""Sensors that show what they are told, subsystems that note what they are asked for, a governor on a manual clock."""

from contextlib import asynccontextmanager

from scarcity.governor import DRGConfig, DynamicResourceGovernor, PolicyRule
from scarcity.runtime import EventBus
from scarcity.runtime.allowance import Allowance
from scarcity.runtime.clock import ManualClock

CPU = PolicyRule("cpu_util", 0.85, "reduce_batch", clear_threshold=0.70)


class Dials:
    """Sensors whose figures are set by hand; an exception among them is raised."""

    def __init__(self, **figures):
        self.figures = figures
        self.samples = 0

    def sample(self):
        self.samples += 1
        for value in self.figures.values():
            if isinstance(value, Exception):
                raise value
        return dict(self.figures)


class Subsystem:
    """Knows two actions and how to undo them."""

    def __init__(self):
        self.allowance = Allowance()
        self.calls = []

    def reduce_batch(self, factor):
        self.calls.append(("reduce_batch", factor))
        self.allowance.take("reduce_batch", factor)
        return True

    def scale_down(self, factor):
        self.calls.append(("scale_down", factor))
        self.allowance.take("scale_down", factor)
        return True

    def scale_up(self, factor, action):
        self.calls.append(("scale_up", factor, action))
        self.allowance.give_back(factor, action)
        return True


@asynccontextmanager
async def governed(dials, policies=None, *, clock=None, bus=None, config=None, **subsystems):
    """A started governor; yields it and its clock."""
    clock = clock or ManualClock(1_700_000_000.0)
    governor = DynamicResourceGovernor(
        config or DRGConfig(), bus or EventBus(), sensors=dials, clock=clock, policies=policies
    )
    for name, each in subsystems.items():
        governor.register_subsystem(name, each)
    await governor.start()
    try:
        yield governor, clock
    finally:
        await governor.stop()
