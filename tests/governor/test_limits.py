from pathlib import Path

import psutil
import pytest

from scarcity.governor.limits import Limit, TrueLimits, cpu_limits, memory_limits, smallest
from tests.governor.machines import UNLIMITED_V1, machine_v1, machine_v2, write

MB = 2**20


def told(limits: tuple[Limit, ...]) -> list[tuple[str, float]]:
    """Without the machine's own, which the test does not make up."""
    return [(limit.source, limit.value) for limit in limits if limit.source not in ("psutil", "affinity")]


@pytest.fixture(autouse=True)
def big_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "cpu_count", lambda: 64)


def test_a_machine_without_groups_is_limited_by_what_it_has(tmp_path: Path) -> None:
    memory, cpu = memory_limits(tmp_path, {}), cpu_limits(tmp_path, {})
    assert [(limit.source, limit.value) for limit in memory] == [("psutil", psutil.virtual_memory().total)]
    assert cpu[-1] == Limit("psutil", 64.0)
    assert smallest(cpu).source in ("affinity", "psutil")


def test_version_2_inside_a_container(tmp_path: Path) -> None:
    files = {"memory.max": f"{512 * MB}\n", "cpu.max": "50000 100000\n"}
    root = machine_v2(tmp_path, files=files)
    assert told(memory_limits(root, {})) == [("cgroup v2", 512 * MB)]
    assert told(cpu_limits(root, {})) == [("cgroup v2", 0.5)]


def test_the_groups_around_the_own_one_limit_it_too(tmp_path: Path) -> None:
    files = {
        "kube/pod/box/memory.max": "max\n",
        "kube/pod/box/memory.high": f"{300 * MB}\n",
        "kube/pod/memory.max": f"{200 * MB}\n",
        "kube/memory.max": "max\n",
        "kube/pod/box/cpu.max": "max 100000\n",
        "kube/cpu.max": "150000 100000\n",
        "elsewhere/memory.max": "4096\n",
    }
    root = machine_v2(tmp_path, "/kube/pod/box", files)
    assert told(memory_limits(root, {})) == [("cgroup v2", 300 * MB), ("cgroup v2", 200 * MB)]
    limit = smallest(memory_limits(root, {}))
    assert limit.group is not None and limit.group.folder == root / "sys/fs/cgroup/kube/pod"
    assert told(cpu_limits(root, {})) == [("cgroup v2", 1.5)]


def test_version_1_beside_an_empty_version_2_tree(tmp_path: Path) -> None:
    files = {
        "memory/jobs/memory.limit_in_bytes": f"{256 * MB}\n",
        "memory/memory.limit_in_bytes": f"{UNLIMITED_V1}\n",
        "cpu,cpuacct/jobs/cpu.cfs_quota_us": "25000\n",
        "cpu,cpuacct/jobs/cpu.cfs_period_us": "100000\n",
        "cpu,cpuacct/cpu.cfs_quota_us": "-1\n",
        "cpu,cpuacct/cpu.cfs_period_us": "100000\n",
    }
    root = machine_v1(tmp_path, "/jobs", files=files)
    assert told(memory_limits(root, {})) == [("cgroup v1", 256 * MB)]
    assert told(cpu_limits(root, {})) == [("cgroup v1", 0.25)]


@pytest.mark.parametrize("inside", ["/docker/abc", "/docker/abc/sub", "/../elsewhere", "/not/mounted/here"])
def test_paths_of_the_host_are_seen_from_what_is_mounted(tmp_path: Path, inside: str) -> None:
    files = {"memory/memory.limit_in_bytes": f"{64 * MB}\n"}
    root = machine_v1(tmp_path, inside, top="/docker/abc", files=files)
    assert told(memory_limits(root, {})) == [("cgroup v1", 64 * MB)]


def test_a_group_outside_of_what_is_mounted_is_not_looked_for(tmp_path: Path) -> None:
    root = machine_v2(tmp_path, "/../elsewhere", {"memory.max": f"{64 * MB}"})
    write(root, {"sys/fs/elsewhere/memory.max": f"{MB}"})
    assert told(memory_limits(root, {})) == [("cgroup v2", 64 * MB)]


def test_version_2_comes_before_version_1(tmp_path: Path) -> None:
    files = {"memory/memory.limit_in_bytes": f"{64 * MB}", "unified/memory.max": f"{64 * MB}"}
    root = machine_v1(tmp_path, files=files)
    assert told(memory_limits(root, {})) == [("cgroup v2", 64 * MB), ("cgroup v1", 64 * MB)]
    assert smallest(memory_limits(root, {})).source == "cgroup v2"


@pytest.mark.parametrize("text", [UNLIMITED_V1, "9223372036854710272", "max", "-1", "0", "", "nonsense"])
def test_what_means_unlimited_is_no_limit(tmp_path: Path, text: str) -> None:
    root = machine_v2(tmp_path, files={"memory.max": text, "cpu.max": f"{text} 100000"})
    assert told(memory_limits(root, {"MEM_LIMIT": text})) == []
    if text not in (
        UNLIMITED_V1,
        "9223372036854710272",
    ):  # no machine has as many processors, but it is a number
        assert told(cpu_limits(root, {"CPU_LIMIT": text})) == []


def test_the_environment_comes_after_the_groups_and_the_smallest_wins(tmp_path: Path) -> None:
    root = machine_v2(tmp_path, files={"memory.max": f"{512 * MB}", "cpu.max": "200000 100000"})
    environ = {"MEM_LIMIT": "256M", "CPU_LIMIT": "0.5"}
    assert told(memory_limits(root, environ)) == [("cgroup v2", 512 * MB), ("MEM_LIMIT", 256 * MB)]
    assert told(cpu_limits(root, environ)) == [("cgroup v2", 2.0), ("CPU_LIMIT", 0.5)]
    assert smallest(memory_limits(root, environ)).source == "MEM_LIMIT"
    assert (
        smallest(memory_limits(root, {"MEM_LIMIT": "512M"})).source == "cgroup v2"
    )  # the first of equal ones


@pytest.mark.parametrize(
    ("text", "value"),
    [("2147483648", 2 * 1024 * MB), ("1.5G", 1.5 * 1024 * MB), ("64 MiB", 64 * MB), ("1kb", 1024)],
)
def test_sizes_of_the_environment(tmp_path: Path, text: str, value: float) -> None:
    assert told(memory_limits(tmp_path, {"MEM_LIMIT": text})) == [("MEM_LIMIT", value)]


def test_a_limit_that_is_changed_is_seen(tmp_path: Path) -> None:
    root = machine_v2(tmp_path, files={"memory.max": "max"})
    limits = TrueLimits(root, {})
    assert limits.memory == ()
    limits.refresh()
    assert told(limits.memory) == []
    write(root, {"sys/fs/cgroup/memory.max": f"{MB}"})
    limits.refresh()
    assert told(limits.memory) == [("cgroup v2", MB)]


def test_a_process_that_is_moved_to_another_group_is_followed(tmp_path: Path) -> None:
    files = {"a/memory.max": f"{MB}", "b/memory.max": f"{2 * MB}"}
    root = machine_v2(tmp_path, "/a", files)
    assert told(memory_limits(root, {})) == [("cgroup v2", MB)]
    write(root, {"proc/self/cgroup": "0::/b\n"})
    assert told(memory_limits(root, {})) == [("cgroup v2", 2 * MB)]


def test_the_groups_do_without_psutil(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise RuntimeError("no /proc/meminfo")

    monkeypatch.setattr(psutil, "virtual_memory", broken)
    root = machine_v2(tmp_path / "v2", files={"memory.max": f"{MB}"})
    assert told(memory_limits(root, {})) == [("cgroup v2", MB)]
    with pytest.raises(RuntimeError, match="meminfo"):
        memory_limits(tmp_path / "none", {})
