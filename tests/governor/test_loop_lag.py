import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import OptionError
from scarcity.governor import LoopLagProbe, ResourceSensors
from scarcity.governor.loop_lag import LoopLag
from scarcity.runtime.clock import ManualClock


class HeldUp(ManualClock):
    """A clock whose sleepers wake as late as the test says, as behind a cell that blocks the loop."""

    late = 0.0
    step = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.late + self.step


async def after_lags(*lags: float) -> tuple[HeldUp, LoopLagProbe]:
    clock = HeldUp()
    probe = LoopLagProbe(0.05, clock=clock)
    await probe.start()
    for lag in lags:
        await clock.advance(0.04)
        clock.late += lag
        await clock.advance(0.010001)  # what is due at that moment must have run
    return clock, probe


async def test_lag_is_how_much_too_late_the_task_wakes() -> None:
    _, probe = await after_lags(0.0, 0.080, 0.0, 0.0, 0.020)
    lag = probe.take()
    assert (lag.samples, lag.p50_ms) == (5, pytest.approx(0.0, abs=0.01))
    assert lag.max_ms == lag.p99_ms == pytest.approx(80.0, abs=0.01)
    assert probe.take() == LoopLag(0, 0.0, 0.0, 0.0)  # each lag is told once
    assert probe.take().figures() == {}
    await probe.stop()


async def test_a_lag_does_not_add_to_later_ones() -> None:
    clock, probe = await after_lags(0.5)
    probe.take()
    await clock.advance(1.0)
    assert probe.take().max_ms == pytest.approx(0.0, abs=0.01)
    await probe.stop()


async def test_what_is_overdue_now_counts() -> None:
    clock, probe = await after_lags(0.0)
    probe.take()
    clock.late += 0.25  # the loop is held up and the task has not woken yet
    assert probe.take().max_ms == pytest.approx(200.0, abs=0.01)
    await probe.stop()


async def test_a_clock_that_steps_back_costs_nothing() -> None:
    clock, probe = await after_lags(0.0)
    probe.take()
    clock.step = -1000.0
    await clock.advance(0.05)
    lag = probe.take()
    assert (lag.samples, lag.p50_ms, lag.max_ms) == (1, 0.0, 0.0)
    clock.late += 0.030
    await clock.advance(0.05)
    assert probe.take().max_ms == pytest.approx(30.0, abs=0.01)
    await probe.stop()


async def test_it_stops_and_starts_again() -> None:
    clock, probe = await after_lags(0.1)
    await probe.stop()
    assert clock.sleepers == 0
    clock.late += 10.0
    assert probe.take().max_ms == pytest.approx(100.0, abs=0.01)  # nothing is overdue while it stands still
    await probe.start()
    await clock.advance(0.2)
    assert probe.take().samples == 4
    await probe.stop()


async def test_sensors_tell_it() -> None:
    _, probe = await after_lags(0.0, 0.04)
    sensors = ResourceSensors(sensors=[], loop_lag=probe)
    assert sensors.sample() == pytest.approx(
        {"loop_lag_ms": 40.0, "loop_lag_p50_ms": 40.0, "loop_lag_max_ms": 40.0}, abs=0.01
    )
    assert sensors.sample() == {}
    await probe.stop()


@given(st.lists(st.floats(0, 1), min_size=1, max_size=60))
def test_points_are_values_that_occurred(lags: list[float]) -> None:
    async def taken() -> LoopLag:
        _, probe = await after_lags(*lags)
        lag = probe.take()
        await probe.stop()
        return lag

    lag = asyncio.run(taken())
    at_most = sum(value * 1e3 <= lag.p99_ms + 0.01 for value in lags)
    assert at_most >= 0.99 * len(lags)
    assert lag.p50_ms <= lag.p99_ms <= lag.max_ms == pytest.approx(max(lags) * 1e3, abs=0.01)


async def test_an_idle_process_is_woken_seldom_and_a_busy_one_often() -> None:
    clock, used = ManualClock(), 0.0
    probe = LoopLagProbe(0.05, 1.0, clock=clock, cpu=lambda: used)

    async def wakings(seconds: int, share: float) -> int:
        nonlocal used
        probe.take()
        for _ in range(seconds * 100):
            used += 0.01 * share
            await clock.advance(0.01)
        return probe.take().samples

    await probe.start()
    assert await wakings(10, 0.01) == pytest.approx(10, abs=2)
    assert await wakings(10, 0.5) == pytest.approx(200, abs=25)  # from the next waking on
    assert await wakings(10, 0.01) == pytest.approx(10, abs=2)
    await probe.stop()


async def test_a_lag_that_another_task_saw_counts() -> None:
    _, probe = await after_lags(0.0)
    probe.note(0.3)
    probe.note(-0.1)  # a clock that stepped back
    assert probe.take().max_ms == pytest.approx(300.0, abs=0.01)
    await probe.stop()


def test_the_interval_is_positive() -> None:
    for interval in (0.0, -1.0, float("nan"), float("inf")):
        with pytest.raises(OptionError, match="positive number of seconds"):
            LoopLagProbe(interval)
        with pytest.raises(OptionError, match="idle_interval: expected a positive number of seconds"):
            LoopLagProbe(0.1, interval)
