"""Figures that others report."""

import pytest

from scarcity.governor.reported import Reported
from scarcity.runtime import EventBus


@pytest.mark.parametrize("value", [None, "fast", float("nan"), float("inf"), [1.0]])
def test_what_is_no_finite_number_is_passed_over(value):
    figures = Reported(5.0)
    figures.note("fps", value)
    assert figures.take(0.0) == {}


def test_a_flood_between_two_looks_takes_no_more_memory():
    figures = Reported(5.0)
    for value in range(5000):
        figures.note("fps", float(value))
    assert figures.take(0.0) == {"fps": sum(range(1024)) / 1024}


async def test_only_the_agreed_keys_are_heard_and_after_closing_none():
    bus, figures = EventBus(), Reported(5.0)
    figures.listen(bus)
    await bus.publish("processing_metrics", {"latency_ms": 20.0, "rows": 7})
    await bus.publish("simulation.frame", {"frame_id": 1})
    await bus.publish("simulation.frame", "no mapping")
    assert figures.take(0.0) == {"latency_ms": 20.0}
    figures.close()
    await bus.publish("processing_metrics", {"latency_ms": 30.0})
    assert figures.take(1.0) == {}
    assert bus.get_stats()["delivery_errors"] == 0
