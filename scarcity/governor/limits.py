"""What this process may really use of memory and processors, and who says so."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil

from scarcity.governor.cgroups import Cgroup, own_cgroups

__all__ = ["Limit", "TrueLimits", "cpu_limits", "memory_limits", "smallest"]

_UNLIMITED = 2.0**60  # bytes; version 1 writes the largest multiple of its page size instead of "max"
_SIZE = re.compile(r"\s*(\d+(?:\.\d*)?)\s*([KMGT]?)i?B?\s*", re.IGNORECASE)
_POWERS = {"": 0, "K": 1, "M": 2, "G": 3, "T": 4}


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit.

    Attributes
    ----------
    source
        "cgroup v2", "cgroup v1", "MEM_LIMIT", "CPU_LIMIT", "affinity" (cpusets, taskset) or "psutil" (the machine).
    value
        Bytes, or processors.
    group
        The group that has it, whose use counts; None where a process or the machine is limited.
    """

    source: str
    value: float
    group: Cgroup | None = None


def memory_limits(root: Path = Path("/"), environ: Mapping[str, str] | None = None) -> tuple[Limit, ...]:
    """All limits of memory that hold, in bytes: control groups, ``MEM_LIMIT`` (as JupyterHub sets it), the machine.

    Parameters
    ----------
    root
        Folder that stands for ``/``.
    environ
        The environment; None is this process's.

    Source: kernel documentation, cgroup-v2 (memory.max, memory.high) and cgroup-v1/memory.
    """
    found: list[Limit] = []
    for group in own_cgroups("memory", root):
        names = ("memory.max", "memory.high") if group.version == 2 else ("memory.limit_in_bytes",)
        for name in names:
            value = _bytes(_text(group.folder / name))
            if value is not None:
                found.append(Limit(group.source, value, group))
    value = _bytes((os.environ if environ is None else environ).get("MEM_LIMIT"))
    if value is not None:
        found.append(Limit("MEM_LIMIT", value))
    try:
        found.append(Limit("psutil", float(psutil.virtual_memory().total)))
    except Exception:
        if not found:  # a container's own limits do without the machine's
            raise
    return tuple(found)


def cpu_limits(root: Path = Path("/"), environ: Mapping[str, str] | None = None) -> tuple[Limit, ...]:
    """All limits of processors that hold: quotas of control groups, ``CPU_LIMIT``, affinity, the machine.

    Parameters as for :func:`memory_limits`.

    Source: kernel documentation, cgroup-v2 (cpu.max) and scheduler/sched-bwc (cpu.cfs_quota_us).
    """
    found: list[Limit] = []
    for group in own_cgroups("cpu", root):
        if group.version == 2:
            quota, _, period = (_text(group.folder / "cpu.max") or "").partition(" ")
        else:
            quota = _text(group.folder / "cpu.cfs_quota_us")
            period = _text(group.folder / "cpu.cfs_period_us")
        share, span = _positive(quota), _positive(period)
        if share is not None and span is not None:
            found.append(Limit(group.source, share / span, group))
    value = _positive((os.environ if environ is None else environ).get("CPU_LIMIT"))
    if value is not None:
        found.append(Limit("CPU_LIMIT", value))
    everything = psutil.cpu_count() or 1
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else everything
    if allowed < everything:
        found.append(Limit("affinity", float(allowed)))
    return (*found, Limit("psutil", float(everything)))


def smallest(limits: Iterable[Limit]) -> Limit:
    """The limit that binds first; of equal ones the first.

    >>> smallest([Limit("cgroup v1", 2.0), Limit("CPU_LIMIT", 0.5), Limit("psutil", 8.0)]).source
    'CPU_LIMIT'
    """
    return min(limits, key=lambda limit: limit.value)


class TrueLimits:
    """The limits as they were when looked at last; they may be changed while a container runs.

    Both are empty before the first `refresh`. Parameters as for :func:`memory_limits`.
    """

    def __init__(self, root: Path = Path("/"), environ: Mapping[str, str] | None = None) -> None:
        self._root, self._environ = root, environ
        self.memory: tuple[Limit, ...] = ()
        self.cpu: tuple[Limit, ...] = ()

    def refresh(self) -> None:
        """Look again."""
        self.memory = memory_limits(self._root, self._environ)
        self.cpu = cpu_limits(self._root, self._environ)


def _text(path: Path) -> str | None:
    try:
        with open(path, errors="replace") as file:
            return file.read().strip()
    except OSError:
        return None


def _positive(text: str | None) -> float | None:
    """A number above 0; None for "max", -1, text, or nothing."""
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if 0 < value < math.inf else None


def _bytes(text: str | None) -> float | None:
    """Bytes, with a suffix such as M or GiB where there is one; None where there is no limit.

    >>> _bytes("2G"), _bytes("max"), _bytes("9223372036854771712")
    (2147483648.0, None, None)
    """
    match = _SIZE.fullmatch(text or "")
    if match is None:
        return None
    value = float(match[1]) * 1024.0 ** _POWERS[match[2].upper()]
    return value if 0 < value < _UNLIMITED else None
