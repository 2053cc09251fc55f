import os
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from scarcity.errors import StateError
from scarcity.governor.limits import TrueLimits
from scarcity.governor.processors import ProcessorGauge, frequency
from tests.governor.machines import machine_v1, machine_v2, write


class Machine:
    """Processor times that a test moves by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.process = 0.0
        names = ("user", "idle", "iowait", "guest")
        self.cores: list[dict[str, float]] = [{name: 0.0 for name in names} for _ in range(4)]  # noqa: C420
        monkeypatch.setattr(psutil, "cpu_count", lambda: 4)
        monkeypatch.setattr(psutil, "cpu_times", self.times)
        monkeypatch.setattr("time.process_time", lambda: self.process)
        monkeypatch.setattr(os, "sched_getaffinity", lambda _pid: {0, 1, 2, 3}, raising=False)

    def times(self, percpu: bool = False) -> object:
        each = [SimpleNamespace(_asdict=lambda core=core: dict(core)) for core in self.cores]
        total = {name: sum(core[name] for core in self.cores) for name in self.cores[0]}
        return each if percpu else SimpleNamespace(_asdict=lambda: total)

    def run(self, core: int, **seconds: float) -> None:
        for name, spent in seconds.items():
            self.cores[core][name] += spent


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


def gauge(root: Path, environ: dict[str, str] | None = None) -> ProcessorGauge:
    limits = TrueLimits(root, environ or {})
    limits.refresh()
    return ProcessorGauge(limits, root)


def test_the_first_figure_spans_the_time_since_the_gauge_was_made(tmp_path: Path, machine: Machine) -> None:
    read = gauge(tmp_path)
    machine.run(0, user=1.0, guest=0.5)
    machine.run(1, idle=2.0, iowait=1.0)
    machine.process = 0.5
    found = read(2.0)
    assert found == {"cpu_quota": 4.0, "cpu_util": 0.25, "kernel_cpu": 0.25}
    assert "cpu_util" not in read(2.5)  # less than a tick of the accounting: it cannot be told
    machine.run(0, idle=-5.0, user=1.0)  # the kernel's idle time may go back
    assert read(3.0)["cpu_util"] == 1.0


def test_only_the_processors_that_may_be_used_count(
    tmp_path: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _pid: {2})
    read = gauge(tmp_path)
    for core in range(4):
        machine.run(core, user=1.0 if core == 2 else 0.0, idle=1.0)
    found = read(2.0)
    assert (found["cpu_quota"], found["cpu_util"]) == (1.0, 0.5)


@pytest.mark.parametrize("allowed", [{0, 1, 2, 3}, {1, 3}])
def test_the_kernels_own_table_is_read_as_psutil_reads_it(
    tmp_path: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch, allowed: set[int]
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _pid: allowed)
    ticks = {core: [10 * core + k for k in range(10)] for core in range(4)}

    def tables() -> None:
        total = [sum(each) for each in zip(*ticks.values(), strict=True)]
        rows = [f"cpu  {' '.join(map(str, total))}"]
        rows += [f"cpu{core} {' '.join(map(str, row))}" for core, row in ticks.items()]
        write(tmp_path, {"proc/stat": "\n".join([*rows, "intr 5 0", "cpu9 is no row of the table"])})

    tables()
    read = gauge(tmp_path)
    for core, row in ticks.items():
        row[:] = [value + core + 1 for value in row]  # each state by as much: 6 of 8 are busy
    ticks[1][3] += 8
    tables()
    busy, idle = (60, 28) if len(allowed) == 4 else (36, 20)
    assert read(1.0)["cpu_util"] == pytest.approx(busy / (busy + idle))


def test_version_2_is_measured_against_its_quota(tmp_path: Path, machine: Machine) -> None:
    stat = "usage_usec {}\nnr_periods {}\nnr_throttled {}\n"
    root = machine_v2(
        tmp_path, files={"cpu.max": "50000 100000", "cpu.stat": stat.format(1_000_000, 100, 10)}
    )
    read = gauge(root)
    machine.run(0, idle=4.0)
    assert {"cpu_util": 0.0, "cpu_quota": 0.5}.items() <= read(1.0).items()
    write(root, {"sys/fs/cgroup/cpu.stat": stat.format(1_400_000, 140, 20)})
    machine.run(0, idle=4.0)
    found = read(2.0)
    assert found["cpu_util"] == pytest.approx(0.4 / 1.0 / 0.5)
    assert found["cpu_throttled"] == pytest.approx(10 / 40)
    assert read(3.0)["cpu_throttled"] == 0.0
    for moment in (3.0, 1.0):  # no time has passed, or the clock stepped back
        write(root, {"sys/fs/cgroup/cpu.stat": stat.format(1_500_000, 140, 20)})
        machine.run(0, idle=1.0)
        assert read(moment)["cpu_util"] == 0.0


def test_version_1_counts_in_another_hierarchy(tmp_path: Path, machine: Machine) -> None:
    files = {
        "cpu,cpuacct/box/cpu.cfs_quota_us": "200000",
        "cpu,cpuacct/box/cpu.cfs_period_us": "100000",
        "cpu,cpuacct/box/cpu.stat": "nr_periods 0\nnr_throttled 0\nthrottled_time 0\n",
        "cpu,cpuacct/box/cpuacct.usage": "7000000000",
    }
    root = machine_v1(tmp_path, "/box", files=files)
    read = gauge(root)
    read(1.0)
    write(root, {"sys/fs/cgroup/cpu,cpuacct/box/cpuacct.usage": "8000000000"})
    machine.run(0, idle=4.0)
    assert read(2.0)["cpu_util"] == pytest.approx(0.5)


def test_the_environments_limit_is_compared_with_this_process(tmp_path: Path, machine: Machine) -> None:
    read = gauge(tmp_path, {"CPU_LIMIT": "0.5"})
    machine.run(0, idle=1.0)
    machine.process = 0.4
    assert read(1.0)["cpu_util"] == pytest.approx(0.8)


def test_a_clock_that_steps_back_costs_a_figure_and_no_more(tmp_path: Path, machine: Machine) -> None:
    read = gauge(tmp_path, {"CPU_LIMIT": "0.5"})
    machine.process = 0.1
    found = read(-5.0)
    assert "cpu_util" not in found and "kernel_cpu" not in found
    machine.process = 0.2
    assert read(-4.0)["cpu_util"] == pytest.approx(0.2)


def test_without_limits_it_says_so(tmp_path: Path, machine: Machine) -> None:
    with pytest.raises(StateError, match="no limit of processors"):
        ProcessorGauge(TrueLimits(tmp_path, {}), tmp_path)(1.0)


def test_a_machine_that_hides_its_clock_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for hidden in (None, SimpleNamespace(current=0.0)):
        monkeypatch.setattr(psutil, "cpu_freq", lambda hidden=hidden: hidden)
        assert frequency(0.0) == {}
    monkeypatch.setattr(psutil, "cpu_freq", lambda: SimpleNamespace(current=2400))
    assert frequency(0.0) == {"cpu_freq": 2400.0}
