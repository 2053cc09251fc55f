"""A control group that this machine's kernel makes, where the test may make one."""

import json
import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from scarcity.governor.cgroups import Cgroup, own_cgroups

LIMIT = 192 * 2**20
_CODE = """
import json, os, sys
from scarcity.governor import ResourceSensors
sensors = ResourceSensors(environ={})
before = sensors.sample()
with open(sys.argv[1], "w") as procs:
    procs.write(str(os.getpid()))
for _ in range(16):  # the limits are looked at in one of these
    sensors.sample()
held = bytearray(b"1") * (96 * 2**20)
print(json.dumps([before, sensors.sample(), sensors.sources, dict(sensors.problems)]))
"""


@pytest.fixture
def group() -> Iterator[Cgroup]:
    used = {1: "memory.usage_in_bytes", 2: "memory.current"}
    own = [group for group in own_cgroups("memory") if (group.folder / used[group.version]).exists()]
    if not own:
        pytest.skip("this process is in no control group of memory")
    made = Cgroup(own[0].version, own[0].mount, str(Path(own[0].inside) / f"test-{uuid.uuid4().hex}"))
    name = "memory.max" if made.version == 2 else "memory.limit_in_bytes"
    try:
        made.folder.mkdir()
    except OSError as error:
        pytest.skip(f"no control group can be made here: {error}")
    try:
        if not (made.folder / name).exists():
            pytest.skip("groups made here do not control memory")
        (made.folder / name).write_text(str(LIMIT))
        yield made
    except OSError as error:
        pytest.skip(f"no limit can be set here: {error}")
    finally:
        made.folder.rmdir()


def test_a_process_that_is_put_into_a_group_sees_its_limit(group: Cgroup) -> None:
    command = [sys.executable, "-c", _CODE, str(group.folder / "cgroup.procs")]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": "."}
    )
    before, after, sources, problems = json.loads(done.stdout)
    assert before["mem_limit_gb"] > LIMIT / 2**30
    assert after["mem_limit_gb"] == LIMIT / 2**30
    assert 0.5 <= after["mem_util"] <= 1.0
    assert after["mem_available_gb"] < 96 / 1024
    assert sources["memory"] == group.source
    assert problems == {}
