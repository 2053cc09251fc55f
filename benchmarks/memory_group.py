"""A control group with a limit of memory that the kernel enforces, made and removed again."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scarcity.governor.cgroups import Cgroup, own_cgroups

__all__ = ["limited_group"]

_USED = {1: "memory.usage_in_bytes", 2: "memory.current"}
_LIMIT = {1: "memory.limit_in_bytes", 2: "memory.max"}


@contextmanager
def limited_group(size: int) -> Iterator[Cgroup]:
    """A group below this process's own with a limit of `size` bytes; processes join by its file ``cgroup.procs``.

    It must be empty again at the end. Raises OSError with the reason where none can be made: no right to do so, no
    controller of memory.
    """
    own = [group for group in own_cgroups("memory") if (group.folder / _USED[group.version]).exists()]
    if not own:
        raise OSError("this process is in no control group of memory")
    made = Cgroup(own[0].version, own[0].mount, str(Path(own[0].inside) / f"scarcity-{uuid.uuid4().hex}"))
    made.folder.mkdir()
    try:
        limit = made.folder / _LIMIT[made.version]
        if not limit.exists():
            raise OSError("groups made here do not control memory")
        limit.write_text(str(size))
        yield made
    finally:
        made.folder.rmdir()
