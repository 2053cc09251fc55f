"""This machine's own metrics: the live source that is always there."""

import os
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

import numpy as np
import psutil

from scarcity.errors import OptionError
from scarcity.runtime.clock import Clock, SystemClock
from scarcity.stream.batch import RowBatch
from scarcity.stream.sources.polling import stamped, ticks

__all__ = ["HostSource", "Sensor", "host_sensors"]

_MEBI = float(2**20)
_INTERVALS = (0.25, 1.0)


@dataclass(frozen=True, slots=True)
class Sensor:
    """One figure of the machine.

    Parameters
    ----------
    name: what it is called, readable.
    unit: its unit, "" for a plain number.
    read: returns the figure now; an exception or None is a missing value.
    rate: True when `read` returns a counter and the row shows its growth a second.
    """

    name: str
    unit: str
    read: Callable[[], float | None]
    rate: bool = False


class HostSource:
    """A row of this machine's metrics every `interval` seconds, without end.

    The first row comes one interval after the start, so that rates and CPU shares span a real interval. A
    sensor that fails gives a missing value, for as long as it fails; reading goes on.

    Parameters
    ----------
    interval: seconds between rows, 0.25 to 1.
    per_core: a column for each CPU core in addition to the total.
    sensors: what to read instead of `host_sensors()`.
    clock: the time to go by; None is the machine's.

    Raises
    ------
    OptionError: when the interval is out of range or there is no sensor.
    """

    name = "host"
    live = True
    restartable = False
    total_rows: int | None = None

    def __init__(
        self,
        *,
        interval: float = 0.5,
        per_core: bool = False,
        sensors: Sequence[Sensor] | None = None,
        clock: Clock | None = None,
    ) -> None:
        low, high = _INTERVALS
        if not low <= interval <= high:
            raise OptionError(f"interval of the host's metrics: expected {low} to {high} s, got {interval}.")
        self.sensors = tuple(host_sensors(per_core=per_core) if sensors is None else sensors)
        if not self.sensors:
            raise OptionError("expected at least one sensor, got none.")
        self._interval = interval
        self._clock = clock or SystemClock()
        self._columns = tuple(sensor.name for sensor in self.sensors)
        self._units = tuple(sensor.unit for sensor in self.sensors)

    async def batches(self) -> AsyncGenerator[RowBatch, None]:
        """One row a batch; a new call begins with a new first interval."""
        rates = np.array([sensor.rate for sensor in self.sensors])
        before = self._read()
        moment = self._clock.monotonic()
        async with aclosing(ticks(self._clock, self._interval)) as moments:
            async for tick in moments:
                if tick == 0:
                    continue
                now, values = self._clock.monotonic(), self._read()
                shown = np.where(rates, (values - before) / max(now - moment, 1e-9), values)
                before, moment = values, now
                row = RowBatch(shown[np.newaxis], self._columns, units=self._units)
                yield stamped(row, self._clock.time())

    def _read(self) -> np.ndarray[Any, np.dtype[np.float64]]:
        return np.array([_value(sensor) for sensor in self.sensors])


def host_sensors(*, per_core: bool = False) -> list[Sensor]:
    """The sensors that this machine has: CPU, load, memory, disk, network, context switches, processes."""
    sensors = [
        Sensor("cpu", "%", _busy(), rate=True),
        Sensor("memory used", "%", lambda: psutil.virtual_memory().percent),
        Sensor("memory available", "MiB", lambda: psutil.virtual_memory().available / _MEBI),
        Sensor("swap used", "%", lambda: psutil.swap_memory().percent),
        Sensor("disk read", "MiB/s", _field(psutil.disk_io_counters, "read_bytes", _MEBI), rate=True),
        Sensor("disk write", "MiB/s", _field(psutil.disk_io_counters, "write_bytes", _MEBI), rate=True),
        Sensor("network received", "MiB/s", _field(psutil.net_io_counters, "bytes_recv", _MEBI), rate=True),
        Sensor("network sent", "MiB/s", _field(psutil.net_io_counters, "bytes_sent", _MEBI), rate=True),
        Sensor("context switches", "1/s", _field(psutil.cpu_stats, "ctx_switches"), rate=True),
        Sensor("interrupts", "1/s", _field(psutil.cpu_stats, "interrupts"), rate=True),
        Sensor("processes", "", lambda: float(len(psutil.pids()))),
    ]
    if hasattr(os, "getloadavg"):
        sensors.insert(1, Sensor("load 1 min", "", lambda: os.getloadavg()[0]))
    if per_core:
        cores = range(psutil.cpu_count() or 1)
        sensors += [Sensor(f"cpu core {core}", "%", _busy(core), rate=True) for core in cores]
    return sensors


def _busy(core: int | None = None) -> Callable[[], float]:
    """Busy seconds times 100, of one core or the mean of all.

    psutil.cpu_percent would do for one caller, but it measures since whoever called it last.
    """

    def busy() -> float:
        cores = psutil.cpu_times(percpu=True)
        chosen = cores if core is None else [cores[core]]
        return 100.0 * sum(_busy_seconds(times._asdict()) for times in chosen) / len(chosen)

    return busy


def _busy_seconds(times: Mapping[str, float]) -> float:
    idle = ("idle", "iowait", "guest", "guest_nice")  # guests are part of user and nice
    return sum(seconds for state, seconds in times.items() if state not in idle)


def _field(read: Callable[[], Any], field: str, divisor: float = 1.0) -> Callable[[], float | None]:
    def value() -> float | None:
        counters = read()  # None where the machine has no such device
        return None if counters is None else getattr(counters, field) / divisor

    return value


def _value(sensor: Sensor) -> float:
    try:
        value = sensor.read()
    except Exception:  # a sensor may fail in any way: permissions, a device that went away
        return np.nan
    return float(value) if value is not None and np.isfinite(value) else np.nan
