"""The stream on the bus: reads a source and publishes its windows."""

import asyncio
from collections import deque
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np

from scarcity.errors import DataError
from scarcity.numerics.last_seconds import LastSeconds
from scarcity.numerics.sampling import BACKWARDS, Timeline
from scarcity.numerics.welford import WelfordStats
from scarcity.runtime.allowance import Allowance
from scarcity.runtime.bus import EventBus
from scarcity.runtime.clock import Clock, SystemClock
from scarcity.runtime.lifecycle import Service
from scarcity.runtime.payloads import DataWindow
from scarcity.runtime.rest import Rest
from scarcity.runtime.topics import DATA_WINDOW
from scarcity.stream.batch import RowBatch, TimeArray
from scarcity.stream.newest import NewestRows
from scarcity.stream.pace import Pace
from scarcity.stream.schema import Schema, SchemaEvent, SchemaManager, stream_notes
from scarcity.stream.sources import Source, as_source
from scarcity.stream.sources.protocol import reading
from scarcity.stream.windows import CountWindows, Window

__all__ = ["StreamService", "StreamState", "StreamStatus"]

StreamState = Literal["new", "live", "paused", "ended", "lost", "stopped"]
"""`ended`: the source has no more rows; `lost`: it failed; `stopped`: by `stop`."""

_RECENT = 32
_SILENT = 5.0


@dataclass(frozen=True, slots=True)
class StreamStatus:
    """Where a stream stands; a snapshot.

    Parameters
    ----------
    state: see `StreamState`.
    reason: why it ended, was lost or paused; "" while live.
    source: name of the source.
    rows: rows published, each counted once.
    windows: windows published.
    rows_per_second: over the last 32 windows; 0 before the second one.
    missing_share: share of missing values among all, from 0 to 1.
    infinite: infinities that were turned into missing values.
    total_rows: rows in all, None when unknown.
    progress: share that has been read, from 0 to 1; None when unknown.
    events: changes of the schema.
    waiting: rows read that wait for their window to fill.
    since: Unix time of the moment from which on `state` has been so; None before the start.
    """

    state: StreamState
    reason: str
    source: str
    rows: int
    windows: int
    rows_per_second: float
    missing_share: float
    infinite: int
    total_rows: int | None
    progress: float | None
    events: tuple[SchemaEvent, ...]
    waiting: int
    since: float | None = None


class StreamService(Service):
    """Reads a source, maps its columns, cuts windows and publishes each as `data_window`.

    When the source has ended the last, shorter window is published and `wait` returns; the service goes on to
    answer questions until it is stopped. When the source fails, what was read is published first; then the
    service is "failed", with the error in `failure`, and everything else on the bus goes on.

    Started again after a stop, a source that can be reread starts from its first row, with row indices from
    0, so that a listener which counts each index once takes no row twice; any other source goes on where it
    was, with continued indices and a gap before its next row.

    Parameters
    ----------
    source: a source, or anything that `as_source` takes.
    bus: where to publish.
    windows: how to cut; 256 rows without overlap when left out.
    pace: how fast; flat out when left out.
    clock: the time that the pace and the polled sources go by; None is the machine's.
    name: name of the service.

    Source: specification §Stream processing and reading 27.
    """

    def __init__(
        self,
        source: Any,
        bus: EventBus,
        *,
        windows: CountWindows | None = None,
        pace: Pace | None = None,
        clock: Clock | None = None,
        name: str = "stream",
    ) -> None:
        super().__init__(name)
        self.source: Source = as_source(source, clock=clock)
        self.windows = windows or CountWindows()
        self.pace = pace or Pace.flat_out()
        self._bus = bus
        self._clock = clock or SystemClock()
        self._stream_state: StreamState = "new"
        self._reason = ""
        self._since: float | None = None
        self.allowance = Allowance()
        """What a governor leaves of the speed."""
        self._rest = Rest(self.allowance)
        self._publishing: asyncio.Future[None] | None = None
        self.newest = NewestRows()
        """The last rows that were published."""
        self._tempo = LastSeconds()
        self._forget()

    @property
    def rows_seen(self) -> int:
        """Rows published so far, each counted once."""
        return self._rows

    @property
    def schema(self) -> Schema | None:
        """The variables of the stream, None before the first rows."""
        return self._manager.schema

    @property
    def statistics(self) -> WelfordStats | None:
        """A copy of the running statistics of all published rows, None before the first window."""
        return None if self._statistics is None else self._statistics.copy()

    @property
    def timeline(self) -> Timeline:
        """What the times of the rows said: the usual step, and how many steps went back, stood still or were uneven."""
        return self._timeline

    @property
    def rates(self) -> list[float | None]:
        """Rows a second in each second of the last minute, see `LastSeconds.rates`."""
        return self._tempo.rates(self._clock.monotonic())

    @property
    def silent_for(self) -> float:
        """Seconds since the newest window, once that is 5 s and three times what lay before it; else 0."""
        if self._tempo.newest is None:
            return 0.0
        silence = self._clock.monotonic() - self._tempo.newest
        return silence if silence > max(_SILENT, 3 * self._tempo.usual) else 0.0

    @property
    def status(self) -> StreamStatus:
        """A snapshot of where the stream stands."""
        total = self.source.total_rows
        progress = self._rows / total if total else getattr(self.source, "progress", None)
        return StreamStatus(
            state=self._stream_state,
            reason=self._reason,
            source=self.source.name,
            rows=self._rows,
            windows=self._published,
            rows_per_second=self._rate(),
            missing_share=0.0 if self._statistics is None else self._statistics.missing_share,
            infinite=self._infinite,
            total_rows=total,
            progress=progress,
            events=self._manager.events,
            waiting=self._window_state.rows - self._window_state.repeated,
            since=self._since,
        )

    def pause(self, reason: str = "") -> None:
        """Publish nothing until `resume`; the source is not read meanwhile. A live source will show a gap."""
        if self._stream_state == "live":
            self._go("paused", reason)
            self._running.clear()

    def resume(self) -> None:
        """Go on after `pause`."""
        if self._stream_state == "paused":
            self._go("live")
            self._running.set()

    def scale_down(self, factor: float) -> bool:
        """Read at that share of the present speed, by resting behind each window; a governor asks for it.

        False from a live source, whose rows come when they come: what is not read in time would be lost.
        """
        if bool(getattr(self.source, "live", False)):
            return False
        self.allowance.take("scale_down", factor)
        return True

    def describe_action(self, action: str) -> str:
        """What is taken at present, as a part of a sentence."""
        return (
            f"the stream is read at {self.allowance.share(action):.0%} of its speed"
            if action == "scale_down"
            else ""
        )

    def scale_up(self, factor: float, action: str | None = None) -> bool:
        """Give back a share of the speed."""
        self.allowance.give_back(factor, action)
        return True

    async def _on_start(self) -> None:
        if bool(getattr(self.source, "restartable", False)):
            self._forget()
        self._window_state = self.windows.init(self._rows, gap=self._rows > 0)
        self._running = asyncio.Event()
        self._running.set()
        self._recent.clear()
        self._begin: float | None = None
        self._last_time: Any = None
        self._elapsed = 0.0
        self._paced_rows = 0
        self._rest.begin()
        self._publishing = None
        self._go("live")
        self.spawn(self._run(), name="read")

    async def _on_stop(self) -> None:
        if self._publishing is not None and not self._publishing.done():
            await self._publishing
        if self._stream_state in ("live", "paused"):
            await self._flush(at_once=True)
        if self._stream_state in ("live", "paused"):
            self._go("stopped")

    async def _run(self) -> None:
        try:
            await self._read()
            self._check_enough()
        except Exception as error:
            self._go("lost", str(error))
            raise
        self._go("ended", f"{self.source.name!r} has no more rows")

    async def _read(self) -> None:
        live = bool(getattr(self.source, "live", False))
        broken = False
        try:
            async with reading(self.source) as batches:
                async for batch in batches:
                    waited = await self._wait_while_paused()
                    await self._take(replace(batch, gap=True) if broken else batch)
                    broken = live and waited
        except Exception:
            await self._flush()
            raise
        await self._flush()

    async def _take(self, batch: RowBatch) -> None:
        aligned = self._manager.align(batch)
        self._timeline = self._timeline.observe(aligned.times, gap=aligned.gap)
        if self._timeline.runs_backwards:
            raise DataError(BACKWARDS)
        self._infinite += batch.infinite
        self._window_state, full = self.windows.step(self._window_state, aligned)
        for window in full:
            await self._publish(window)

    async def _flush(self, at_once: bool = False) -> None:
        self._window_state, rest = self.windows.flush(self._window_state)
        for window in rest:
            await self._publish(window, at_once)

    async def _publish(self, window: Window, at_once: bool = False) -> None:
        new = window.values[window.repeated :]
        if not at_once:  # a stop waits neither for the pace nor for the end of a pause
            await self._wait_until_due(window, len(new))
            await self._wait_while_paused()
        if self._statistics is None:
            self._statistics = WelfordStats(window.values.shape[1])
        self._statistics.update(new)
        self._rows += len(new)
        self._published += 1
        now = self._clock.monotonic()
        self._recent.append((now, self._rows))
        self._tempo.add(now, len(new))
        self.newest.append(window)
        self._publishing = asyncio.ensure_future(self._bus.publish(DATA_WINDOW, self._payload(window)))
        await asyncio.shield(
            self._publishing
        )  # a stop while listeners hold it back must not withdraw the window
        await asyncio.sleep(0)
        if not at_once and (rest := self._rest.due(self._clock.monotonic())):
            await self._clock.sleep(rest)
            if self._begin is not None:
                self._begin += rest  # what was rested is not to be caught up

    def _payload(self, window: Window) -> DataWindow:
        schema = self._manager.schema
        payload: DataWindow = {
            "data": window.values,
            "schema": schema.as_dict() if schema else {},
            "units": schema.known_units() if schema else {},
            "notes": stream_notes(self._manager.events, self._infinite),
            "start": window.start,
            "gap": window.gap,
            "source": self.source.name,
        }
        if window.times is not None:
            payload["timestamp"] = window.times
        return payload

    async def _wait_until_due(self, window: Window, new: int) -> None:
        self._paced_rows += new
        if self.pace.rows_per_second is None and self.pace.speed is None:
            return
        if self._begin is None:
            self._begin = self._clock.monotonic()
        elapsed = self._advance(window.times, window.gap)
        due = self._begin + self.pace.due(rows=self._paced_rows, elapsed=elapsed)
        if (wait := due - self._clock.monotonic()) > 0:
            await self._clock.sleep(wait)

    def _advance(self, times: TimeArray | None, gap: bool) -> float | None:
        """Seconds of recording played up to the window's last row; time between recordings does not count."""
        if times is None or not len(times):
            return None
        before = times[0] if self._last_time is None or gap else self._last_time
        self._elapsed += max(_seconds(times[-1] - before), 0.0)
        self._last_time = times[-1]
        return self._elapsed

    async def _wait_while_paused(self) -> bool:
        if self._running.is_set():
            return False
        since = self._clock.monotonic()
        await self._running.wait()
        if self._begin is not None:
            self._begin += self._clock.monotonic() - since
        return True

    def _check_enough(self) -> None:
        if self._rows < 2:
            raise DataError(
                f"expected at least 2 rows (time steps), the source {self.source.name!r} ended after {self._rows}."
            )

    def _rate(self) -> float:
        if len(self._recent) < 2:
            return 0.0
        (since, before), (until, after) = self._recent[0], self._recent[-1]
        return (after - before) / (until - since) if until > since else 0.0

    def _go(self, state: StreamState, reason: str = "") -> None:
        self._stream_state, self._reason, self._since = state, reason, self._clock.time()

    def _forget(self) -> None:
        """Back to the first row."""
        self._manager = SchemaManager()
        self._statistics: WelfordStats | None = None
        self._timeline = Timeline()
        self.newest = NewestRows()
        self._tempo.clear()
        self._window_state = self.windows.init(0)
        self._rows = self._published = self._infinite = 0
        self._recent: deque[tuple[float, int]] = deque(maxlen=_RECENT + 1)


def _seconds(span: Any) -> float:
    seconds = span / np.timedelta64(1, "s") if isinstance(span, np.timedelta64) else float(span)
    return float(seconds) if np.isfinite(seconds) else 0.0
