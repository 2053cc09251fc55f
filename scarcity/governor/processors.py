"""How busy the processors are that this process may use."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import psutil

from scarcity.errors import StateError
from scarcity.governor.cgroups import own_cgroups
from scarcity.governor.limits import Limit, TrueLimits, smallest
from scarcity.governor.pseudo_file import PseudoFiles, field

__all__ = ["ProcessorGauge", "frequency"]

_IDLE = ("idle", "iowait")
_TWICE = ("guest", "guest_nice")  # they are part of user and nice


class _Times(NamedTuple):
    """Busy and idle time, summed over these processors (None: all), in a unit that does not matter."""

    of: frozenset[int] | None
    busy: float
    idle: float


class ProcessorGauge:
    """Use of every limit that holds since the last call: `cpu_util` is the largest.

    The machine's use is the busy part of the processors that the affinity leaves; a group's is its processor time of
    its quota; ``CPU_LIMIT`` alone is compared with the processor time of this process.

    Parameters
    ----------
    limits
        The limits; refreshed by somebody else.
    root
        Folder that stands for ``/``.
    now
        Seconds at which measuring begins.
    """

    def __init__(self, limits: TrueLimits, root: Path = Path("/"), now: float = 0.0) -> None:
        self._limits = limits
        self._root = root
        self._files = PseudoFiles()
        self._last = now
        self._times: _Times | None = None
        with suppress(Exception):  # whoever asks for the figures will be told
            self._times = self._machine_times()
        self._process = time.process_time()
        self._groups: dict[Path, tuple[float, float]] = {}
        self._counts: dict[Path, tuple[int, int]] = {}

    def __call__(self, now: float) -> Mapping[str, float]:
        """The figures; no `cpu_util` where too little time has passed to tell. Raises where no limit is known."""
        limits = self._limits.cpu
        if not limits:
            raise StateError("no limit of processors is known; the limits could not be read.")
        seconds, self._last = now - self._last, now
        process, self._process = self._process, time.process_time()
        own = (self._process - process) / seconds if seconds > 0 else None
        shares = [self._machine_share()]
        throttled: list[float | None] = []
        for limit in limits:
            if limit.group is not None:
                shares.append(self._group_share(limit, now))
                throttled.append(self._throttled(limit.group.folder))
            elif limit.source == "CPU_LIMIT" and own is not None:
                shares.append(own / limit.value)
        found = {"cpu_quota": smallest(limits).value}
        if known := [share for share in shares if share is not None]:
            found["cpu_util"] = min(max(known), 1.0)
        if known := [share for share in throttled if share is not None]:
            found["cpu_throttled"] = max(known)
        if own is not None:
            found["kernel_cpu"] = own
        return found

    def close(self) -> None:
        """Close the files that are kept open."""
        self._files.close()

    def _machine_share(self) -> float | None:
        times = self._machine_times()
        before = self._times
        if before is None or before.of != times.of:  # another affinity: begin anew
            self._times = times
            return None
        busy, idle = max(0.0, times.busy - before.busy), max(0.0, times.idle - before.idle)
        if not busy + idle > 0:  # less than a tick of the kernel's accounting: go on from the last one
            return None
        self._times = times
        return busy / (busy + idle)

    def _machine_times(self) -> _Times:
        # The limits tell whether there is an affinity; asking the kernel each time would cost as much as the figures.
        some = any(limit.source == "affinity" for limit in self._limits.cpu)
        allowed = frozenset(os.sched_getaffinity(0)) if some else None
        try:  # a fifth of the time that psutil takes
            text = self._files.read(self._root, "proc/stat")
        except OSError:
            return _by_psutil(allowed)
        names = {b"cpu"} if allowed is None else {b"cpu%d" % core for core in allowed}
        busy = idle = 0.0
        for line in text.split(b"\n"):
            if not line.startswith(b"cpu"):
                break
            name, *ticks = line.split()
            if name in names:
                # user nice system idle iowait irq softirq steal; guests, which follow, are part of user and nice
                spent = [int(tick) for tick in ticks[:8]]
                waited = sum(spent[3:5])
                idle += waited
                busy += sum(spent) - waited
                if allowed is None:  # the first line has the sum
                    break
        return _Times(allowed, busy, idle)

    def _group_share(self, limit: Limit, now: float) -> float | None:
        group = limit.group
        assert group is not None
        try:
            if group.version == 2:
                used = (field(self._files.read(group.folder, "cpu.stat"), b"usage_usec") or 0) / 1e6
            else:
                account = next(
                    g
                    for g in own_cgroups("cpuacct", self._root)
                    if g.inside == group.inside and g.version == 1
                )
                used = int(self._files.read(account.folder, "cpuacct.usage")) / 1e9
        except (OSError, StopIteration):  # the machine's share still tells
            return None
        before, self._groups[group.folder] = self._groups.get(group.folder), (now, used)
        if before is None or not now > before[0]:
            return None
        return max(0.0, used - before[1]) / (now - before[0]) / limit.value

    def _throttled(self, folder: Path) -> float | None:
        try:
            text = self._files.read(folder, "cpu.stat")
        except OSError:
            return None
        periods, stopped = field(text, b"nr_periods"), field(text, b"nr_throttled")
        if periods is None or stopped is None:
            return None
        before, self._counts[folder] = self._counts.get(folder), (periods, stopped)
        if before is None:
            return None
        passed = periods - before[0]
        return min(max(0, stopped - before[1]) / passed, 1.0) if passed > 0 else 0.0


def _by_psutil(allowed: frozenset[int] | None) -> _Times:
    each = psutil.cpu_times(percpu=True) if allowed else [psutil.cpu_times()]
    busy = idle = 0.0
    for core, times in enumerate(each):
        if allowed and core not in allowed:
            continue
        for state, seconds in times._asdict().items():
            if state in _IDLE:
                idle += seconds
            elif state not in _TWICE:
                busy += seconds
    return _Times(allowed, busy, idle)


def frequency(now: float) -> Mapping[str, float]:
    """The mean clock of the processors; nothing where the machine does not tell."""
    clock: Any = psutil.cpu_freq()  # None in some containers, whatever its type says
    return {"cpu_freq": float(clock.current)} if clock is not None and clock.current else {}
