"""What was measured, in memory and, when asked for, in files."""

from __future__ import annotations

import json
import logging
import math
from collections import deque
from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from scarcity.errors import OptionError, StateError
from scarcity.governor.config import MonitorConfig
from scarcity.governor.metrics import MB
from scarcity.runtime.clock import Clock, SystemClock

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Monitor", "merged"]

_PREFIXES = ("ema_", "forecast_")
_MOST_NAMES = 512
_MOST_LINES = 1200
_logger = logging.getLogger("scarcity.governor")


def merged(
    metrics: Mapping[str, float],
    ema: Mapping[str, float] | None = None,
    forecast: Mapping[str, float] | None = None,
) -> dict[str, float]:
    """One mapping as `Monitor.record` takes it: averages and forecasts under prefixes, so that nothing is overwritten.

    >>> merged({"cpu_util": 0.9}, {"cpu_util": 0.7}, {"cpu_util": 0.8})
    {'cpu_util': 0.9, 'ema_cpu_util': 0.7, 'forecast_cpu_util': 0.8}
    """
    out = dict(metrics)
    out.update((f"ema_{name}", value) for name, value in (ema or {}).items())
    out.update((f"forecast_{name}", value) for name, value in (forecast or {}).items())
    return out


class Monitor:
    """The newest records in a ring, and lines of JSON in a file where that is asked for.

    The ring takes 8 bytes a value: 3,600 records of 80 values are 2.3 MB, however long it runs. Files are written by a
    thread of their own, so the event loop never waits for a disk; while the disk fails, that is logged once, lines are
    lost and counted, and everything else goes on.

    Parameters
    ----------
    config
        How much to remember, and whether to write.
    clock
        Gives the time of records; None is the machine's.

    Source: specification §DRG, Control Loop and Configuration. We differ: averages do not overwrite figures (reading
    22), no files unless asked for (reading 24).

    >>> from scarcity.runtime.clock import ManualClock
    >>> monitor = Monitor(clock=ManualClock(start=1_700_000_000))
    >>> monitor.record(merged({"cpu_util": 0.9}, ema={"cpu_util": 0.7}))
    >>> print(monitor.to_pandas().to_string(index=False))
                         time   metric  raw  ema  forecast
    2023-11-14 22:13:20+00:00 cpu_util  0.9  0.7       NaN
    """

    def __init__(self, config: MonitorConfig | None = None, *, clock: Clock | None = None) -> None:
        self.config = config or MonitorConfig()
        self._clock = clock or SystemClock()
        self._columns: dict[str, int] = {}
        self._times = np.zeros(self.config.capacity)
        self._values: npt.NDArray[np.float64] = np.empty((self.config.capacity, 0))
        self._records = 0
        self._is_full = False
        self._least = logging.getLevelNamesMapping()[self.config.level]
        self._waiting: deque[str] = deque()
        self._lost = 0
        self._problem: str | None = None
        self._reported = False
        self._worker: ThreadPoolExecutor | None = None
        self._writing: Future[None] | None = None
        self._closed = False

    def __len__(self) -> int:
        """Records that are remembered."""
        return min(self._records, self.config.capacity)

    @property
    def path(self) -> Path:
        """The file that lines are written to, where any are."""
        return Path(self.config.log_dir) / "drg.jsonl"

    @property
    def problem(self) -> str | None:
        """What the last attempt to write raised; None where it succeeded."""
        return self._problem

    @property
    def lost_lines(self) -> int:
        """Lines that could not be written, or that came faster than the disk took them."""
        return self._lost

    def record(self, values: Mapping[str, float], *, level: str = "INFO", **notes: str) -> None:
        """Remember a record.

        Parameters
        ----------
        values
            Figures by name, averages as ``ema_<name>`` and forecasts as ``forecast_<name>``; see :func:`merged`. Those
            that are not finite are left out.
        level
            How much it matters: "INFO" for a tick, "WARNING" for one that was acted on; decides on the file alone.
        notes
            Words for the line of the file, such as ``action="reduce_batch"``.

        Raises
        ------
        OptionError: when the level is unknown. StateError: after `close`.
        """
        if self._closed:
            raise StateError("this monitor is closed; make a new one.")
        matters = logging.getLevelNamesMapping().get(level)
        if matters is None:
            raise OptionError(f"level must be a name of the logging module, such as 'INFO'; got {level!r}.")
        now = self._clock.time()
        finite = {name: float(value) for name, value in values.items() if math.isfinite(value)}
        self._remember(now, finite)
        if self.config.write_files and matters >= self._least:
            line = json.dumps({"time": now, "level": level, **notes, **finite}, separators=(",", ":"))
            if len(self._waiting) >= _MOST_LINES:
                self._waiting.popleft()
                self._lost += 1
            self._waiting.append(line)
            self._write()

    def to_pandas(self) -> pd.DataFrame:
        """The records that are remembered in long form, one row a figure and record, oldest first.

        Returns
        -------
        frame with the columns `time` (UTC), `metric`, and `raw`, `ema`, `forecast`: NaN where there was none.
        """
        import pandas as pd

        count, start = len(self), self._records % self.config.capacity
        rows = np.arange(count) if self._records == count else np.roll(np.arange(count), -start)
        names = sorted({_parted(column)[1] for column in self._columns})
        parts = np.full((count, len(names), 3), np.nan)
        places = {name: place for place, name in enumerate(names)}
        for column, at in self._columns.items():
            kind, name = _parted(column)
            parts[:, places[name], kind] = self._values[rows, at]
        there = ~np.isnan(parts).all(axis=2)
        record, place = np.nonzero(there)
        times = (self._times[rows] * 1e6).round().astype("datetime64[us]")[record]
        metric = pd.Series(np.array(names, dtype=object)[place], dtype="string")
        shown: dict[str, Any] = {"time": pd.DatetimeIndex(times, tz="UTC"), "metric": metric}
        shown |= {part: parts[there][:, kind] for kind, part in enumerate(("raw", "ema", "forecast"))}
        return pd.DataFrame(shown)

    def newest(
        self, seconds: float, names: Iterable[str]
    ) -> tuple[npt.NDArray[np.float64], dict[str, npt.NDArray[np.float64]]]:
        """The records of the last `seconds` before the newest one, oldest first.

        Returns
        -------
        their Unix times (n,), and values (n,) of those of `names` that were ever recorded: NaN where there was none.
        """
        count, start = len(self), self._records % self.config.capacity
        rows = np.arange(count) if self._records == count else np.roll(np.arange(count), -start)
        times = self._times[rows]
        if count:
            # Records from before a clock was set back seem to lie ahead.
            recent = (times > times[-1] - seconds) & (times <= times[-1])
            rows, times = rows[recent], times[recent]
        known = [name for name in names if name in self._columns]
        return times, {name: self._values[rows, self._columns[name]] for name in known}

    def flush(self) -> None:
        """Write what waits. Waits for the disk: from a coroutine, by `asyncio.to_thread`."""
        if self._worker is not None:
            self._worker.submit(self._drain).result()

    def close(self) -> None:
        """Write what waits and end the thread; waits as `flush` does."""
        self._closed = True
        self.flush()
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.shutdown(wait=True)

    def _remember(self, now: float, values: Mapping[str, float]) -> None:
        new = [name for name in values if name not in self._columns]
        room = _MOST_NAMES - len(self._columns)
        if len(new) > room and not self._is_full:
            self._is_full = True
            _logger.warning("the monitor remembers %d figures by name, and no more", _MOST_NAMES)
        if new and room:
            self._columns |= {name: len(self._columns) + place for place, name in enumerate(new[:room])}
            wider = np.full((self.config.capacity, len(self._columns)), np.nan)
            wider[:, : self._values.shape[1]] = self._values
            self._values = wider
        row = self._records % self.config.capacity
        self._times[row] = now
        # One list of all columns: to set them one by one would take numpy five times as long.
        self._values[row] = [values.get(name, math.nan) for name in self._columns]
        self._records += 1

    def _write(self) -> None:
        if self._writing is not None and not self._writing.done():
            return  # what waits is written when the next line comes, or at the end
        if self._worker is None:
            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="scarcity-monitor")
        self._writing = self._worker.submit(self._drain)

    def _drain(self) -> None:
        """In the worker: write all lines that wait."""
        lines: list[str] = []
        while self._waiting:
            try:
                lines.append(self._waiting.popleft())
            except IndexError:  # the event loop has just dropped the last one
                break
        if not lines:
            return
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self.path.exists() and self.path.stat().st_size > self.config.max_file_mb * MB:
                self.path.replace(self.path.with_name(f"{self.path.name}.1"))
            with open(self.path, "a", encoding="utf-8") as file:
                file.write("".join(f"{line}\n" for line in lines))
        except OSError as error:
            self._lost += len(lines)
            self._problem = f"{type(error).__name__}: {error}"
            if not self._reported:
                self._reported = True
                _logger.warning("the monitor cannot write %s: %r", self.path, error)
        else:
            self._problem = None


def _parted(column: str) -> tuple[int, str]:
    """0, 1 or 2 for a figure, its average or its forecast, and the figure's name."""
    for kind, prefix in enumerate(_PREFIXES, start=1):
        if column.startswith(prefix):
            return kind, column.removeprefix(prefix)
    return 0, column
