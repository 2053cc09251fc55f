"""Pressure stall information: the share of time in which tasks waited for a processor, memory or a disk."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from scarcity.governor.cgroups import own_cgroups
from scarcity.governor.pseudo_file import PseudoFile

__all__ = ["PressureGauge"]

_LINE = re.compile(rb"(some|full) avg10=([0-9.]+).* total=([0-9]+)")
_NAMES = {
    ("cpu", b"some"): "psi_cpu_some",  # "full" the kernel has for groups only
    ("memory", b"some"): "psi_mem_some",
    ("memory", b"full"): "psi_mem_full",
    ("io", b"some"): "psi_io_some",
    ("io", b"full"): "psi_io_full",
}


class PressureGauge:
    """Shares of the time since the reading before: of the own group where it tells (version 2), else of the machine.

    They come from the kernel's total of waiting; its own averages lag ten seconds behind, and so would whatever waits
    for them to fall. The first reading has the average of the last 10 s.

    Parameters
    ----------
    root
        Folder that stands for ``/``.

    Source: kernel documentation, accounting/psi.
    """

    def __init__(self, root: Path = Path("/")) -> None:
        groups = [group.folder for group in own_cgroups("cpu", root) if group.version == 2]
        self._files: dict[str, PseudoFile] = {}
        self._before: dict[str, tuple[float, int, float]] = {}
        for resource in dict.fromkeys(resource for resource, _ in _NAMES):
            places = [
                *(group / f"{resource}.pressure" for group in groups),
                root / "proc/pressure" / resource,
            ]
            for place in places:
                file = PseudoFile(place)
                try:
                    readable = bool(file.read())
                except OSError:  # none, or switched off when the machine was started
                    continue
                if readable:
                    self._files[resource] = file
                    break

    @property
    def present(self) -> bool:
        """Whether the machine tells anything."""
        return bool(self._files)

    def __call__(self, now: float) -> Mapping[str, float]:
        """The shares; `now` in seconds of a steady clock."""
        found: dict[str, float] = {}
        for resource, file in self._files.items():
            for kind, average, total in _LINE.findall(file.read()):
                name = _NAMES.get((resource, kind))
                if name is not None:
                    found[name] = self._share(name, now, float(average) / 100, int(total))
        return found

    def _share(self, name: str, now: float, average: float, total: int) -> float:
        """Of the microseconds since the reading before; the one before where no time has passed."""
        since, waited, share = self._before.get(name, (now, total, average))
        if now > since and total >= waited:
            share = min((total - waited) / 1e6 / (now - since), 1.0)
        elif total < waited:  # another group, or a machine that was started anew
            share = average
        self._before[name] = (now, total, share)
        return share

    def close(self) -> None:
        """Close the files that are kept open."""
        for file in self._files.values():
            file.close()
