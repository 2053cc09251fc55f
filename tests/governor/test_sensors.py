import logging
import math
from collections.abc import Mapping
from pathlib import Path

import psutil
import pytest

from scarcity.governor import METRICS, ResourceSensors, Sensor, SensorConfig
from scarcity.runtime.clock import ManualClock
from tests.governor.machines import machine_v2


class Scripted:
    """Answers or raises in turn; the last answer stays."""

    def __init__(self, *answers: Mapping[str, float] | Exception) -> None:
        self.answers = list(answers)
        self.asked: list[float] = []

    def __call__(self, now: float) -> Mapping[str, float]:
        self.asked.append(now)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


def test_this_machine_tells_figures_that_are_agreed_and_finite() -> None:
    sensors = ResourceSensors()
    for _ in range(6):
        found = sensors.sample()
        assert found.keys() <= METRICS.keys()
        for name, value in found.items():
            assert math.isfinite(value) and value >= 0, name
            assert METRICS[name].unit != "share" or value <= 1, name
    assert {"mem_util", "mem_available_gb", "mem_limit_gb", "cpu_quota", "kernel_mem_mb"} <= found.keys()
    assert not sensors.problems
    assert {"memory", "cpu"} <= sensors.sources.keys()
    sensors.close()
    assert sensors.sample()


def test_the_true_limit_and_its_source_are_told(tmp_path: Path) -> None:
    files = {"memory.max": str(2**28), "memory.current": str(2**27), "memory.stat": "inactive_file 0\n"}
    root = machine_v2(tmp_path, files=files | {"cpu.max": "10000 100000"})
    sensors = ResourceSensors(root=root, environ={"MEM_LIMIT": "512M"})
    found = sensors.sample()
    assert (found["mem_limit_gb"], found["cpu_quota"]) == (0.25, 0.1)
    assert sensors.sources == {"memory": "cgroup v2", "cpu": "cgroup v2"}


def test_slow_sensors_are_asked_seldom_and_hold_what_they_said() -> None:
    slow, fast = Scripted({"slow": 1.0}, {"slow": 2.0}), Scripted({"fast": 3.0})
    sensors = ResourceSensors(sensors=[Sensor("slow", slow, every=4), Sensor("fast", fast)])
    samples = [sensors.sample() for _ in range(9)]
    assert (len(slow.asked), len(fast.asked)) == (3, 9)
    assert all(sample.keys() == {"slow", "fast"} for sample in samples)


def test_the_turns_of_slow_sensors_are_spread() -> None:
    reads = [Scripted({str(index): 0.0}) for index in range(8)]
    sensors = ResourceSensors(sensors=[Sensor(str(i), read, every=4) for i, read in enumerate(reads)])
    asked: list[int] = []
    for _ in range(9):
        before = sum(len(read.asked) for read in reads)
        sensors.sample()
        asked.append(sum(len(read.asked) for read in reads) - before)
    assert asked == [8, 2, 2, 2, 2, 2, 2, 2, 2]


def test_a_sensor_that_raises_is_reported_once_and_asked_after_growing_pauses(
    caplog: pytest.LogCaptureFixture,
) -> None:
    clock = ManualClock()
    bad = Scripted(*[OSError("gone")] * 5, {"bad": 5.0})
    good = Scripted({"good": 1.0})
    sensors = ResourceSensors(
        SensorConfig(max_pause=8), clock=clock, sensors=[Sensor("bad", bad), Sensor("good", good)]
    )
    with caplog.at_level(logging.WARNING, logger="scarcity"):
        shown = [dict(sensors.sample()) for _ in range(40)]
    assert len(good.asked) == 40
    # samples 0, +1, +2, +4, +8, +8 (never longer), then every sample again
    turns = [0, 1, 3, 7, 15, 23]
    assert len(bad.asked) == len(turns) + (39 - turns[-1])
    assert all("bad" not in sample for sample in shown[: turns[-1]])
    assert shown[turns[-1]] == {"bad": 5.0, "good": 1.0}
    assert len(caplog.records) == 1 and "bad" in caplog.text
    assert not sensors.problems


def test_what_fails_now_stands_in_the_problems_and_old_figures_are_gone() -> None:
    bad = Scripted({"bad": 5.0}, PermissionError("not yours"))
    sensors = ResourceSensors(sensors=[Sensor("bad", bad)])
    assert sensors.sample() == {"bad": 5.0}
    assert sensors.sample() == {}
    assert dict(sensors.problems) == {"bad": "PermissionError: not yours"}


def test_figures_that_are_not_finite_are_dropped_and_counted() -> None:
    odd = Scripted({"a": math.nan, "b": math.inf, "c": 1.0}, {"a": 2.0, "b": -math.inf, "c": 1.0})
    sensors = ResourceSensors(sensors=[Sensor("odd", odd)])
    assert sensors.sample() == {"c": 1.0}
    assert sensors.sample() == {"a": 2.0, "c": 1.0}
    assert dict(sensors.dropped) == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    ("call", "lost"),
    [
        ("virtual_memory", {"mem_util", "mem_available_gb"}),
        ("cpu_times", {"cpu_util"}),
        ("swap_memory", {"swap_util"}),
        ("cpu_freq", {"cpu_freq"}),
        ("disk_io_counters", {"disk_read_mb"}),
        ("net_io_counters", {"net_sent_mb"}),
    ],
)
def test_psutil_raising_costs_its_figures_only(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, call: str, lost: set[str]
) -> None:
    """Where /proc does not tell, all that is not a container's comes from psutil."""

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(f"{call} is broken")

    monkeypatch.setattr(psutil, call, broken)
    sensors = ResourceSensors(root=tmp_path)
    found: dict[str, float] = {}
    for _ in range(5):
        found = sensors.sample()
    assert not lost & found.keys()
    assert "kernel_mem_mb" in found or call == "virtual_memory"
    assert "cpu_quota" in found or call in ("cpu_times", "virtual_memory")
    assert any(f"{call} is broken" in problem for problem in sensors.problems.values())


def test_a_clock_that_steps_back_breaks_nothing() -> None:
    class Stepping(ManualClock):
        moment = 100.0

        def monotonic(self) -> float:
            return self.moment

    clock = Stepping()
    sensors = ResourceSensors(clock=clock)
    for moment in (100.5, 101.0, 40.0, 40.5, 41.0, 41.5, 42.0):
        clock.moment = moment
        found = sensors.sample()
        assert all(math.isfinite(value) and value >= 0 for value in found.values())
    assert not sensors.problems
    assert found["kernel_cpu"] >= 0
