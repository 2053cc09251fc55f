import os
from pathlib import Path

import psutil
import pytest

from scarcity.errors import StateError
from scarcity.governor.limits import TrueLimits
from scarcity.governor.memory import MemoryGauge, SwapGauge
from tests.governor.machines import machine_v1, machine_v2, write

MB = 2**20


def gauge(root: Path, environ: dict[str, str] | None = None) -> MemoryGauge:
    limits = TrueLimits(root, environ or {})
    limits.refresh()
    return MemoryGauge(limits, root / "proc")


@pytest.fixture(autouse=True)
def idle_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = psutil.virtual_memory()._replace(total=64 * 1024 * MB, available=60 * 1024 * MB)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: memory)


def test_use_is_of_the_containers_limit_without_files_that_can_be_dropped(tmp_path: Path) -> None:
    stat = f"anon 1\ninactive_file {100 * MB}\nactive_file 7\n"
    files = {"memory.max": f"{400 * MB}", "memory.current": f"{300 * MB}", "memory.stat": stat}
    read = gauge(machine_v2(tmp_path, files=files))
    found = read(0.0)
    assert found["mem_util"] == pytest.approx(0.5)
    assert found["mem_available_gb"] == pytest.approx(200 / 1024)
    assert found["mem_limit_gb"] == pytest.approx(400 / 1024)
    write(tmp_path, {"sys/fs/cgroup/memory.current": f"{500 * MB}"})
    assert read(0.0)["mem_util"] == pytest.approx(1.0)
    assert read(0.0)["mem_available_gb"] == 0.0
    read.close()


def test_version_1_counts_the_groups_below_too(tmp_path: Path) -> None:
    stat = f"inactive_file 1\ntotal_inactive_file {50 * MB}\n"
    files = {
        "memory/memory.limit_in_bytes": f"{200 * MB}",
        "memory/memory.usage_in_bytes": f"{90 * MB}",
        "memory/memory.stat": stat,
    }
    assert gauge(machine_v1(tmp_path, files=files))(0.0)["mem_util"] == pytest.approx(0.2)


def test_the_machine_counts_where_it_is_fuller_than_the_container(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {"memory.max": f"{400 * MB}", "memory.current": f"{40 * MB}", "memory.stat": "inactive_file 0\n"}
    full = psutil.virtual_memory()._replace(available=0.05 * 64 * 1024 * MB)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: full)
    found = gauge(machine_v2(tmp_path, files=files))(0.0)
    assert found["mem_util"] == pytest.approx(0.95)
    assert found["mem_available_gb"] == pytest.approx(360 / 1024)
    assert found["mem_limit_gb"] == pytest.approx(400 / 1024)


def test_the_kernels_own_tables_come_before_psutil(tmp_path: Path) -> None:
    table = "MemTotal:       1000 kB\nMemFree:          50 kB\nMemAvailable:    {} kB\n"
    write(tmp_path, {"proc/meminfo": table.format(250), "proc/self/statm": "900 256 10 1 0 5 0\n"})
    found = gauge(tmp_path)(0.0)
    assert found["mem_util"] == pytest.approx(750 * 1024 / (64 * 2**30))
    assert found["kernel_mem_mb"] == 256 * os.sysconf("SC_PAGE_SIZE") / MB
    write(tmp_path, {"proc/meminfo": table.format(2000)})  # as some containers say
    assert gauge(tmp_path)(0.0)["mem_util"] == pytest.approx(4 / 64)


def test_the_environments_limit_is_compared_with_this_process_and_its_children(tmp_path: Path) -> None:
    write(
        tmp_path, {"proc/self/task/1/children": "", "proc/self/task/2/children": f"{psutil.Process().pid} "}
    )
    own = psutil.Process().memory_info().rss
    found = gauge(tmp_path, {"MEM_LIMIT": str(8 * own)})(0.0)
    assert found["mem_util"] == pytest.approx(2 / 8, rel=0.1)  # this process stands in as its own child
    assert found["kernel_mem_mb"] == pytest.approx(own / MB, rel=0.1)


def test_a_limit_that_cannot_be_read_leaves_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = machine_v2(tmp_path, files={"memory.max": f"{400 * MB}"})  # no memory.current
    assert gauge(root)(0.0)["mem_util"] == pytest.approx(4 / 64)
    read = gauge(root)

    def broken() -> None:
        raise RuntimeError("no /proc/meminfo")

    monkeypatch.setattr(psutil, "virtual_memory", broken)
    with pytest.raises(Exception, match="meminfo"):
        read(0.0)
    with pytest.raises(StateError, match="no limit of memory is known"):
        MemoryGauge(TrueLimits(root, {}), root / "proc")(0.0)


def test_without_swap_space_there_is_no_share_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    space = psutil.swap_memory()
    monkeypatch.setattr(psutil, "swap_memory", lambda: space._replace(total=0, free=0))
    assert SwapGauge(tmp_path)(0.0) == {}
    monkeypatch.setattr(psutil, "swap_memory", lambda: space._replace(total=8, free=6))
    assert SwapGauge(tmp_path)(0.0) == {"swap_util": 0.25}
    for free, found in ((300, {"swap_util": 0.25}), (400, {"swap_util": 0.0})):
        write(tmp_path, {"meminfo": f"MemTotal: 9 kB\nSwapTotal: 400 kB\nSwapFree: {free} kB\n"})
        assert SwapGauge(tmp_path)(0.0) == found
    write(tmp_path, {"meminfo": "MemTotal: 9 kB\nSwapTotal: 0 kB\nSwapFree: 0 kB\n"})
    assert SwapGauge(tmp_path)(0.0) == {}
