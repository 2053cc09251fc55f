"""One sample of everything that the machine tells; what fails stays alone with its failure."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from scarcity.governor.config import SensorConfig
from scarcity.governor.gpu import GpuGauge
from scarcity.governor.limits import TrueLimits, smallest
from scarcity.governor.loop_lag import LoopLagProbe
from scarcity.governor.memory import MemoryGauge, SwapGauge
from scarcity.governor.pressure import PressureGauge
from scarcity.governor.processors import ProcessorGauge, frequency
from scarcity.governor.traffic import Traffic, disks, network
from scarcity.runtime.clock import Clock, SystemClock

__all__ = ["ResourceSensors", "Sensor"]

_logger = logging.getLogger("scarcity.governor")


@dataclass(frozen=True, slots=True)
class Sensor:
    """One thing that is asked.

    Attributes
    ----------
    name
        What it is called in reports.
    read
        Takes the seconds of the monotonic clock, returns figures by name; those that cannot be told are left out.
    every
        It is asked in one of this many samples; in between its last figures hold.
    """

    name: str
    read: Callable[[float], Mapping[str, float]]
    every: int = 1


@dataclass(slots=True)
class _Turn:
    due: int = 0
    failures: int = 0
    held: dict[str, float] = field(default_factory=dict[str, float])


class ResourceSensors:
    """Reads the machine; `sample` returns the figures of :data:`~scarcity.governor.metrics.METRICS` that there are.

    A figure that cannot be told is missing: never 0, never NaN. A sensor that raises is logged once, stands in
    `problems` while it fails, and is asked again after growing pauses; the others go on. Amounts of disks and network
    count from the first sample. Not for several threads at once. A sample takes 0.15 to 0.3 ms; making the sensors
    takes longer (25 ms where NVML finds no driver), so it is better done in a thread.

    Parameters
    ----------
    config
        How often to read what.
    clock
        The time to go by; None is the machine's.
    loop_lag
        Where the lag of the event loop is read; None leaves it out.
    sensors
        What to read instead of this machine.
    root
        Folder that stands for ``/`` where limits and pressure are looked for.
    environ
        Where ``MEM_LIMIT``, ``CPU_LIMIT`` and ``CUDA_VISIBLE_DEVICES`` are looked for; None is this process's.

    Source: specification §DRG, Resource Sensors. We differ: shares are of what this process may really use (control
    groups), amounts begin at 0, figures that are absent are missing.

    >>> sensors = ResourceSensors(sensors=[Sensor("room", lambda now: {"temperature": 21.5, "smoke": float("nan")})])
    >>> sensors.sample(), dict(sensors.dropped)
    ({'temperature': 21.5}, {'smoke': 1})
    """

    def __init__(
        self,
        config: SensorConfig | None = None,
        *,
        clock: Clock | None = None,
        loop_lag: LoopLagProbe | None = None,
        sensors: Sequence[Sensor] | None = None,
        root: Path = Path("/"),
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self.config = config or SensorConfig()
        self._clock = clock or SystemClock()
        self._limits = TrueLimits(root, environ)
        self._gpu: GpuGauge | None = None
        self._closing: list[Callable[[], None]] = []
        self._samples = 0
        self._problems: dict[str, str] = {}
        self._reported: set[str] = set()
        self._dropped: dict[str, int] = {}
        if sensors is None:
            sensors = self._of_this_machine(root, environ)
        if loop_lag is not None:
            sensors = [*sensors, Sensor("event loop", lambda now: loop_lag.take().figures())]
        self._sensors = [(sensor, _Turn()) for sensor in sensors]

    def sample(self) -> dict[str, float]:
        """Ask every sensor whose turn it is.

        Returns
        -------
        figures by name; those of slow sensors may be a few samples old.
        """
        now = self._clock.monotonic()
        found: dict[str, float] = {}
        for position, (sensor, turn) in enumerate(self._sensors):
            if self._samples >= turn.due:
                self._ask(sensor, turn, position, now)
            found.update(turn.held)
        self._samples += 1
        return found

    @property
    def problems(self) -> Mapping[str, str]:
        """What the sensors that fail at present raised last, by the sensor's name."""
        return MappingProxyType(self._problems)

    @property
    def dropped(self) -> Mapping[str, int]:
        """How many values of each figure were NaN or infinite and left out."""
        return MappingProxyType(self._dropped)

    @property
    def sources(self) -> dict[str, str]:
        """Who told the limits of "memory" and "cpu", and the figures of the "gpu", as far as is known."""
        found: dict[str, str] = {}
        if self._limits.memory:
            found["memory"] = smallest(self._limits.memory).source
        if self._limits.cpu:
            found["cpu"] = smallest(self._limits.cpu).source
        if self._gpu is not None and self._gpu.source is not None:
            found["gpu"] = self._gpu.source
        return found

    def close(self) -> None:
        """Close the files that are kept open, which a later sample opens again, and let go of the GPU."""
        for close in self._closing:
            close()

    def _ask(self, sensor: Sensor, turn: _Turn, position: int, now: float) -> None:
        try:
            values = {name: float(value) for name, value in sensor.read(now).items()}
        except Exception as error:  # permissions, a device that went away, a library at odds with the kernel
            turn.held = {}
            turn.failures += 1
            pause = min(2 ** min(turn.failures - 1, 30), self.config.max_pause)
            turn.due = self._samples + pause * sensor.every
            self._problems[sensor.name] = f"{type(error).__name__}: {error}"
            if sensor.name not in self._reported:
                self._reported.add(sensor.name)
                _logger.warning("sensor %r failed and is asked again later: %r", sensor.name, error)
            return
        if turn.failures:
            turn.failures = 0
            self._problems.pop(sensor.name, None)
        # After the first sample, which asks all, the turns of slow sensors are spread.
        turn.due = self._samples + (sensor.every if self._samples else 1 + position % sensor.every)
        turn.held = {name: value for name, value in values.items() if math.isfinite(value)}
        for name in values.keys() - turn.held.keys():
            self._dropped[name] = self._dropped.get(name, 0) + 1

    def _of_this_machine(self, root: Path, environ: Mapping[str, str] | None) -> list[Sensor]:
        slow = self.config.slow_every
        limits, now = self._limits, self._clock.monotonic()

        def refresh(_: float) -> Mapping[str, float]:
            limits.refresh()
            return {}

        with suppress(Exception):  # the sensor will tell
            limits.refresh()
        found = [Sensor("limits", refresh, every=4 * slow)]
        memory = MemoryGauge(limits, root / "proc")
        self._closing.append(memory.close)
        found.append(Sensor("memory", memory))
        processors = ProcessorGauge(limits, root, now)
        self._closing.append(processors.close)
        found.append(Sensor("processors", processors))
        pressure = PressureGauge(root)
        self._closing.append(pressure.close)
        if pressure.present:
            found.append(Sensor("pressure", pressure))
        swap = SwapGauge(root / "proc")
        self._closing.append(swap.close)
        found += [
            Sensor("swap", swap, slow),
            Sensor("frequency", frequency, slow),
            Sensor("disks", Traffic(disks), 2 * slow),
            Sensor("network", Traffic(network), 2 * slow),
        ]
        self._gpu = GpuGauge(environ=environ)
        self._closing.append(self._gpu.close)
        found.append(Sensor("GPU", self._gpu, slow))
        return found
