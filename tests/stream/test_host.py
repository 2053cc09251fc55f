import asyncio

import numpy as np
import pytest

from scarcity.errors import OptionError
from scarcity.runtime.clock import ManualClock
from scarcity.stream import HostSource, RowBatch
from scarcity.stream.sources import Sensor, host_sensors
from scarcity.stream.sources.protocol import reading


async def collected(source: HostSource, clock: ManualClock, seconds: list[float]) -> list[RowBatch]:
    out: list[RowBatch] = []

    async def collect() -> None:
        async with reading(source) as batches:
            async for batch in batches:
                out.append(batch)  # noqa: PERF401  (it never ends)

    task = asyncio.create_task(collect())
    for step in seconds:
        await clock.advance(step)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return out


async def test_a_row_comes_every_interval_stamped_with_the_clock() -> None:
    clock = ManualClock(start=1_700_000_000.0)
    rows = await collected(HostSource(interval=0.5, clock=clock), clock, [0.4, 0.2, 1.0])
    assert len(rows) == 3
    times = [row.times[0] for row in rows if row.times is not None]
    assert times[0] == np.datetime64(1_700_000_000_500, "ms")
    assert np.diff(times).tolist() == [np.timedelta64(500_000_000, "ns")] * 2


async def test_counters_become_rates_and_gauges_stay() -> None:
    clock = ManualClock()
    count = iter([100.0, 110.0, 140.0])
    sensors = [Sensor("gauge", "%", lambda: 7.0), Sensor("sent", "B/s", lambda: next(count), rate=True)]
    rows = await collected(HostSource(interval=0.5, sensors=sensors, clock=clock), clock, [1.0])
    assert [row.values.tolist() for row in rows] == [[[7.0, 20.0]], [[7.0, 60.0]]]
    assert rows[0].columns == ("gauge", "sent")
    assert rows[0].units == ("%", "B/s")


async def test_a_sensor_that_fails_is_missing_and_the_others_go_on() -> None:
    clock = ManualClock()
    told = iter([1.0, OSError("gone"), 3.0, None, 5.0])

    def failing() -> float | None:
        value = next(told)
        if isinstance(value, OSError):
            raise value
        return value

    sensors = [Sensor("bad", "", failing), Sensor("good", "", lambda: 2.0)]
    rows = await collected(HostSource(interval=0.5, sensors=sensors, clock=clock), clock, [2.0])
    values = np.concatenate([row.values for row in rows])
    np.testing.assert_array_equal(values, [[np.nan, 2], [3, 2], [np.nan, 2], [5, 2]])


async def test_this_machine_can_be_read() -> None:
    clock = ManualClock(start=1_700_000_000.0)
    rows = await collected(HostSource(interval=1.0, per_core=True, clock=clock), clock, [3.0])
    assert len(rows) == 3
    first = rows[0]
    assert len(set(first.columns)) == len(first.columns) == len(first.units)
    assert {"cpu", "memory used", "network sent", "processes", "cpu core 0"} <= set(first.columns)
    shown = dict(zip(first.columns, first.values[0], strict=True))
    assert shown["processes"] >= 1
    assert 0 < shown["memory used"] <= 100


def test_every_sensor_has_a_readable_name_and_unit() -> None:
    for sensor in host_sensors(per_core=True):
        assert sensor.name == sensor.name.lower()
        assert "_" not in sensor.name
        assert not sensor.rate or sensor.unit


@pytest.mark.parametrize("interval", [0.1, 2.0, float("nan")])
def test_the_interval_has_bounds(interval: float) -> None:
    with pytest.raises(OptionError, match=r"0\.25 to 1\.0 s"):
        HostSource(interval=interval)
    with pytest.raises(OptionError, match="at least one sensor"):
        HostSource(sensors=[])
