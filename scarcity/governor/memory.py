"""How much memory is in use, of the limit that is nearest."""

from __future__ import annotations

import mmap
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import psutil

from scarcity.errors import StateError
from scarcity.governor.limits import Limit, TrueLimits, smallest
from scarcity.governor.metrics import GB, MB
from scarcity.governor.pseudo_file import PseudoFile, PseudoFiles, field

__all__ = ["MemoryGauge", "SwapGauge"]

_FILES = {
    1: ("memory.usage_in_bytes", b"total_inactive_file"),
    2: ("memory.current", b"inactive_file"),
}
_PAGE = mmap.PAGESIZE


class MemoryGauge:
    """Use and room under every limit that holds: `mem_util` is the largest use, `mem_available_gb` the least room.

    A group's use is without the files that the kernel can drop at once (`inactive_file`), as container tools count it.
    ``MEM_LIMIT`` alone, without a group that has a limit too, is compared with the resident memory of this process and
    its children.

    Parameters
    ----------
    limits
        The limits; refreshed by somebody else.
    proc
        Folder that stands for ``/proc``; what it lacks is asked of psutil.
    """

    def __init__(self, limits: TrueLimits, proc: Path = Path("/proc")) -> None:
        self._limits = limits
        self._proc = proc
        self._files = PseudoFiles()

    def __call__(self, now: float) -> Mapping[str, float]:
        """The figures; raises where no limit could be read."""
        limits = self._limits.memory
        if not limits:
            raise StateError("no limit of memory is known; the limits could not be read.")
        resident = self._own()
        shares: list[float] = []
        rooms: list[float] = []
        failure: Exception | None = None
        for limit in limits:
            try:
                used = self._used(limit, resident)
            except Exception as error:  # the other limits still hold
                failure = error
                continue
            shares.append(used / limit.value)
            rooms.append(limit.value - used)
        if failure is not None and not shares:
            raise failure
        return {
            "mem_util": min(max(shares), 1.0),
            "mem_available_gb": max(min(rooms), 0.0) / GB,
            "mem_limit_gb": smallest(limits).value / GB,
            "kernel_mem_mb": resident / MB,
        }

    def close(self) -> None:
        """Close the files that are kept open."""
        self._files.close()

    def _used(self, limit: Limit, resident: float) -> float:
        if limit.group is not None:
            name, droppable = _FILES[limit.group.version]
            used = float(int(self._files.read(limit.group.folder, name)))
            statistics = self._files.read(limit.group.folder, "memory.stat")
            return max(0.0, used - (field(statistics, droppable) or 0))
        if limit.source == "psutil":
            return self._machines()
        return resident + sum(_resident(pid) for pid in _children(self._proc))

    def _machines(self) -> float:
        try:  # a fifth of the time that psutil takes
            text = self._files.read(self._proc, "meminfo")
        except OSError:
            text = b""
        total, available = field(text, b"MemTotal:"), field(text, b"MemAvailable:")
        if total is not None and available is not None and available <= total:
            return 1024.0 * (total - available)
        machine = psutil.virtual_memory()
        return float(machine.total - machine.available)

    def _own(self) -> float:
        try:
            return float(int(self._files.read(self._proc, "self/statm").split(None, 2)[1]) * _PAGE)
        except (OSError, IndexError):
            return float(psutil.Process().memory_info().rss)


class SwapGauge:
    """The share of swap space in use; nothing where there is none.

    Parameters
    ----------
    proc
        Folder that stands for ``/proc``; what it lacks is asked of psutil.
    """

    def __init__(self, proc: Path = Path("/proc")) -> None:
        self._table = PseudoFile(proc / "meminfo")

    def __call__(self, now: float) -> Mapping[str, float]:
        """`swap_util`."""
        total = free = None
        with suppress(OSError):
            text = self._table.read()
            total, free = field(text, b"SwapTotal:"), field(text, b"SwapFree:")
        if total is None or free is None:
            space = psutil.swap_memory()
            total, free = space.total, space.free
        return {"swap_util": 1.0 - free / total} if total else {}

    def close(self) -> None:
        """Close the file that is kept open."""
        self._table.close()


def _children(proc: Path, pid: str = "self") -> set[int]:
    """The living descendants of a process, from the kernel's own lists; psutil would look at every process."""
    found: set[int] = set()
    try:
        for thread in os.listdir(proc / pid / "task"):
            with open(proc / pid / "task" / thread / "children") as file:
                for child in file.read().split():
                    found |= {int(child), *_children(proc, child)}
    except OSError:  # it has ended, or the kernel keeps no such lists
        pass
    return found


def _resident(pid: int) -> float:
    try:
        return float(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0.0
