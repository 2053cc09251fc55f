import json
import logging
import math
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import OptionError, StateError
from scarcity.governor import Monitor, MonitorConfig
from scarcity.governor.monitor import merged
from scarcity.runtime.clock import ManualClock

names = st.sampled_from(["cpu_util", "mem_util", "fps"])
figures = st.dictionaries(names, st.floats(0, 1))


class Stepped(ManualClock):
    moment = 0.0

    def time(self) -> float:
        return self.moment


def lines(monitor: Monitor) -> list[dict[str, object]]:
    return [json.loads(line) for line in monitor.path.read_text().splitlines()]


@given(st.lists(st.tuples(figures, figures, figures), max_size=12), st.integers(1, 8))
def test_the_newest_records_are_remembered_as_they_were(
    ticks: list[tuple[dict[str, float], ...]], capacity: int
) -> None:
    clock = Stepped()
    monitor = Monitor(MonitorConfig(capacity=capacity), clock=clock)
    expected: list[tuple[float, str, list[float]]] = []
    for t, parts in enumerate(ticks):
        clock.moment = 1000.0 + t
        monitor.record(merged(*parts))
        if t >= len(ticks) - capacity:
            for name in sorted(set().union(*parts)):
                values = [part.get(name, math.nan) for part in parts]
                expected.append((1000.0 + t, name, values))
    frame = monitor.to_pandas()
    assert list(frame.columns) == ["time", "metric", "raw", "ema", "forecast"]
    seconds = frame["time"].map(pd.Timestamp.timestamp)
    got = list(zip(seconds, frame["metric"], frame["raw"], frame["ema"], frame["forecast"], strict=True))
    assert len(got) == len(expected)
    for one, two in zip(got, expected, strict=True):
        assert one[:2] == two[:2]
        np.testing.assert_array_equal(one[2:], two[2])
    assert len(monitor) == min(len(ticks), capacity)


def test_averages_do_not_overwrite_figures() -> None:
    monitor = Monitor(clock=ManualClock())
    monitor.record(merged({"cpu_util": 0.9}, {"cpu_util": 0.5}, {"cpu_util": 0.6}))
    row = monitor.to_pandas().iloc[0]
    assert (row["raw"], row["ema"], row["forecast"]) == (0.9, 0.5, 0.6)
    assert str(monitor.to_pandas()["time"].dt.tz) == "UTC"


def test_memory_is_bounded_in_records_and_in_names(caplog: pytest.LogCaptureFixture) -> None:
    monitor = Monitor(MonitorConfig(capacity=4), clock=ManualClock())
    with caplog.at_level(logging.WARNING, logger="scarcity"):
        for t in range(700):
            monitor.record({f"name{t}": 1.0, "steady": float(t)})
    assert len(monitor) == 4
    frame = monitor.to_pandas()
    assert frame["raw"].tolist() == [
        696.0,
        697.0,
        698.0,
        699.0,
    ]  # names past the limit are left out, others stay
    assert caplog.text.count("no more") == 1


def test_no_file_is_written_unless_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monitor = Monitor(clock=ManualClock())
    monitor.record({"cpu_util": 0.5})
    monitor.close()
    assert not list(tmp_path.iterdir())
    assert MonitorConfig().log_dir == Path("logs/drg")


def test_lines_are_written_by_a_thread_and_all_are_there_after_close(tmp_path: Path) -> None:
    config = MonitorConfig(log_dir=tmp_path / "new" / "folder", write_files=True)
    monitor = Monitor(config, clock=ManualClock(start=5.0))
    for t in range(200):
        monitor.record({"cpu_util": t / 200, "broken": math.nan})
    monitor.record({}, level="WARNING", action="reduce_batch")
    monitor.close()
    written = lines(monitor)
    assert [line.get("cpu_util") for line in written[:-1]] == [t / 200 for t in range(200)]
    assert written[-1] == {"time": 5.0, "level": "WARNING", "action": "reduce_batch"}
    assert all("broken" not in line for line in written)
    assert (monitor.problem, monitor.lost_lines) == (None, 0)
    with pytest.raises(StateError, match="closed"):
        monitor.record({})


def test_the_level_decides_what_goes_to_the_file(tmp_path: Path) -> None:
    config = MonitorConfig(log_dir=tmp_path, write_files=True, level="WARNING")
    monitor = Monitor(config, clock=ManualClock())
    monitor.record({"cpu_util": 0.1})
    monitor.record({"cpu_util": 0.9}, level="WARNING")
    monitor.close()
    assert [line["cpu_util"] for line in lines(monitor)] == [0.9]
    assert len(monitor) == 2
    with pytest.raises(OptionError, match="'LOUD'"):
        Monitor(clock=ManualClock()).record({}, level="LOUD")


def test_a_disk_that_fails_is_reported_once_and_the_rest_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "occupied").write_text("a file where a folder should be")
    config = MonitorConfig(log_dir=tmp_path / "occupied", write_files=True)
    monitor = Monitor(config, clock=ManualClock())
    with caplog.at_level(logging.WARNING, logger="scarcity"):
        for t in range(50):
            monitor.record({"cpu_util": t / 50})
            monitor.flush()
    assert len(monitor) == 50
    assert monitor.lost_lines == 50
    assert monitor.problem is not None and "occupied" in monitor.problem
    assert len(caplog.records) == 1
    (tmp_path / "occupied").unlink()
    monitor.record({"cpu_util": 1.0})
    monitor.close()
    assert (monitor.problem, len(lines(monitor))) == (None, 1)


def test_a_large_file_makes_room(tmp_path: Path) -> None:
    config = MonitorConfig(log_dir=tmp_path, write_files=True, max_file_mb=1e-4)
    monitor = Monitor(config, clock=ManualClock())
    for t in range(20):
        monitor.record({"cpu_util": t / 20})
        monitor.flush()
    monitor.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["drg.jsonl", "drg.jsonl.1"]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 4 * 1e-4 * 2**20


@pytest.mark.parametrize(("name", "value"), [("capacity", 0), ("level", "LOUD"), ("max_file_mb", 0.0)])
def test_the_configuration_has_bounds(name: str, value: object) -> None:
    with pytest.raises(OptionError, match=rf"MonitorConfig\.{name} must"):
        MonitorConfig(**{name: value})  # type: ignore[arg-type]


def test_the_newest_records_are_those_of_the_last_seconds_across_the_seam_of_the_ring():
    clock = Stepped()
    monitor = Monitor(MonitorConfig(capacity=10), clock=clock)
    for second in range(25):
        clock.moment = 1000.0 + second
        monitor.record({"a": float(second)} if second != 22 else {"b": 1.0})
    times, values = monitor.newest(5.0, ["a", "b", "never"])
    assert times.tolist() == [1020.0, 1021.0, 1022.0, 1023.0, 1024.0]
    assert values.keys() == {"a", "b"}
    assert np.nan_to_num(values["a"], nan=-1).tolist() == [20.0, 21.0, -1.0, 23.0, 24.0]
    assert Monitor(clock=clock).newest(5.0, ["a"])[0].tolist() == []
