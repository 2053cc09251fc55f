"""A control group that this machine's kernel makes, where the test may make one."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from benchmarks.memory_group import limited_group
from scarcity.governor.cgroups import Cgroup

LIMIT = 192 * 2**20
_CODE = """
import json, os, sys
from scarcity.governor import ResourceSensors
sensors = ResourceSensors(environ={})
before = sensors.sample()
with open(sys.argv[1], "w") as procs:
    procs.write(str(os.getpid()))
for _ in range(32):  # the limits are looked at in one of these
    sensors.sample()
held = bytearray(b"1") * (96 * 2**20)
print(json.dumps([before, sensors.sample(), sensors.sources, dict(sensors.problems)]))
"""


@pytest.fixture
def group() -> Iterator[Cgroup]:
    with ExitStack() as stack:
        try:
            made = stack.enter_context(limited_group(LIMIT))
        except OSError as error:
            pytest.skip(f"no control group with a limit of memory can be made here: {error}")
        yield made


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
