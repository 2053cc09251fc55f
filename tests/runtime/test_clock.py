"""The clock that tests drive."""

import asyncio
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import OptionError
from scarcity.runtime import EventBus
from scarcity.runtime.clock import Clock, ManualClock, SystemClock

SECONDS = st.floats(0.001, 100.0)


async def test_sleepers_wake_in_the_order_of_their_deadlines_each_at_its_time() -> None:
    clock, log = ManualClock(start=1000.0), list[tuple[str, float]]()

    async def sleeper(name: str, seconds: float) -> None:
        await clock.sleep(seconds)
        log.append((name, clock.time()))

    tasks = [asyncio.create_task(sleeper(*each)) for each in [("c", 3.0), ("a", 1.0), ("b", 1.0), ("d", 9.0)]]
    await clock.advance(5.0)
    assert log == [("a", 1001.0), ("b", 1001.0), ("c", 1003.0)]
    assert (clock.time(), clock.monotonic(), clock.sleepers) == (1005.0, 5.0, 1)
    await clock.advance(4.0)
    assert log[-1] == ("d", 1009.0)
    await asyncio.gather(*tasks)


async def test_what_a_sleeper_sets_in_motion_is_done_before_time_goes_on() -> None:
    clock, bus, seen = ManualClock(), EventBus(), list[tuple[int, float]]()

    async def handler(topic: str, data: int) -> None:
        for _ in range(10):
            await asyncio.sleep(0)
        seen.append((data, clock.monotonic()))

    async def ticks() -> None:
        for number in range(5):
            await clock.sleep(0.1)
            await bus.publish("t", number)

    bus.subscribe("t", handler, policy="block")
    task = asyncio.create_task(ticks())
    await clock.advance(1.0)
    assert seen == [(number, pytest.approx(0.1 * (number + 1))) for number in range(5)]
    await task


async def test_cancelled_sleepers_are_skipped() -> None:
    clock = ManualClock()
    task = asyncio.create_task(clock.sleep(1.0))
    await clock.advance(0.5)
    assert clock.sleepers == 1
    task.cancel()
    await clock.advance(1.0)
    assert (clock.sleepers, clock.time(), task.cancelled()) == (0, 1.5, True)


async def test_sleeping_for_nothing_lets_others_run() -> None:
    clock, log = ManualClock(), list[str]()

    async def other() -> None:
        log.append("other")

    task = asyncio.create_task(other())
    await clock.sleep(0)
    await clock.sleep(-1.0)
    assert log == ["other"]
    await task


@pytest.mark.parametrize("bad", [-1.0, float("nan"), float("inf")])
async def test_time_does_not_go_back(bad: float) -> None:
    clock = ManualClock()
    with pytest.raises(OptionError, match="0 or more"):
        await clock.advance(bad)
    with pytest.raises(OptionError, match="finite"):
        ManualClock(start=float("nan"))
    with pytest.raises(OptionError, match="turns"):
        ManualClock(turns=0)


@given(st.lists(SECONDS, max_size=20), st.lists(SECONDS, max_size=5))
def test_against_a_sorted_list(deadlines: list[float], steps: list[float]) -> None:
    async def main() -> None:
        clock, woken = ManualClock(), list[tuple[float, int]]()

        async def sleeper(number: int, seconds: float) -> None:
            await clock.sleep(seconds)
            woken.append((clock.monotonic(), number))

        tasks = [asyncio.create_task(sleeper(number, seconds)) for number, seconds in enumerate(deadlines)]
        for step in steps:
            await clock.advance(step)
        due = sorted(
            (seconds, number) for number, seconds in enumerate(deadlines) if seconds <= clock.monotonic()
        )
        assert woken == due
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(main())


async def test_the_systems_clock() -> None:
    clock: Clock = SystemClock()
    before = clock.monotonic()
    await clock.sleep(0)
    assert clock.monotonic() >= before
    assert clock.time() == pytest.approx(time.time(), abs=60)
