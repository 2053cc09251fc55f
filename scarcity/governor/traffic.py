"""What goes to and from disks and the network."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import psutil

from scarcity.governor.metrics import MB

__all__ = ["Traffic", "disks", "network"]

_LOOPBACK = ("lo", "lo0")


class Traffic:
    """Amounts since the beginning and rates since the last call, from counters of bytes.

    A counter that falls has begun anew (a device was taken away); what it counted before stays counted.

    Parameters
    ----------
    counters
        Returns the bytes counted so far by name, nothing where there is no such device.
    """

    def __init__(self, counters: Callable[[], Mapping[str, int]]) -> None:
        self._counters = counters
        self._before: tuple[float, Mapping[str, int]] | None = None
        self._amounts: dict[str, float] = {}

    def __call__(self, now: float) -> Mapping[str, float]:
        """``<name>_mb``, and from the second call on ``<name>_mb_s``."""
        counts = self._counters()
        before, self._before = self._before, (now, counts)
        found: dict[str, float] = {}
        for name, count in counts.items():
            grown = 0.0
            if before is not None:
                grown = max(0, count - before[1].get(name, count)) / MB
                if now > before[0]:
                    found[f"{name}_mb_s"] = grown / (now - before[0])
            found[f"{name}_mb"] = self._amounts[name] = self._amounts.get(name, 0.0) + grown
        return found


def disks() -> Mapping[str, int]:
    """Bytes read from and written to all disks since the machine began."""
    counters = psutil.disk_io_counters()
    if counters is None:
        return {}
    return {"disk_read": counters.read_bytes, "disk_write": counters.write_bytes}


def network() -> Mapping[str, int]:
    """Bytes sent and received by all interfaces but the loopback since the machine began."""
    each = [card for name, card in psutil.net_io_counters(pernic=True).items() if name not in _LOOPBACK]
    if not each:
        return {}
    return {"net_sent": sum(c.bytes_sent for c in each), "net_recv": sum(c.bytes_recv for c in each)}
