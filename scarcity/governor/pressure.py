"""Pressure stall information: the share of time in which tasks waited for a processor, memory or a disk."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from scarcity.governor.cgroups import own_cgroups
from scarcity.governor.pseudo_file import PseudoFile

__all__ = ["PressureGauge"]

_AVERAGE = re.compile(rb"^(some|full) avg10=([0-9.]+)", re.MULTILINE)
_RESOURCES = {"cpu": "psi_cpu", "memory": "psi_mem", "io": "psi_io"}
_LEFT_OUT = "psi_cpu_full"  # the kernel has it for groups only


class PressureGauge:
    """The kernel's averages over 10 s: of the own group where it tells (version 2), else of the whole machine.

    Parameters
    ----------
    root
        Folder that stands for ``/``.

    Source: kernel documentation, accounting/psi.
    """

    def __init__(self, root: Path = Path("/")) -> None:
        groups = [group.folder for group in own_cgroups("cpu", root) if group.version == 2]
        self._files: dict[str, PseudoFile] = {}
        for resource, name in _RESOURCES.items():
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
                    self._files[name] = file
                    break

    @property
    def present(self) -> bool:
        """Whether the machine tells anything."""
        return bool(self._files)

    def __call__(self, now: float) -> Mapping[str, float]:
        """Shares of the last 10 s."""
        found = {
            f"{name}_{kind.decode()}": float(average) / 100
            for name, file in self._files.items()
            for kind, average in _AVERAGE.findall(file.read())
        }
        found.pop(_LEFT_OUT, None)
        return found

    def close(self) -> None:
        """Close the files that are kept open."""
        for file in self._files.values():
            file.close()
