"""The measured process of `benchmarks.governor_machine`: a session while others take processors and memory."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field

import numpy as np

from scarcity import Session, datasets
from scarcity.governor.audit import AuditRecord
from scarcity.governor.limits import memory_limits, smallest

VARIABLES, WINDOW, ROWS_PER_SECOND = 36, 256, 2048
QUIET_S, BUSY_S, MEMORY_S, LONGEST_RECOVERY_S = 10.0, 20.0, 10.0, 30.0
PART = 0.8
"""Of the memory's limit that the other process takes."""
_WARM_UP_S, _TICK_S, _LOOK_S, _SPAN_S = 4.0, 0.005, 0.1, 2.0
_ENOUGH = 0.9
"""Of the rows that are due in two seconds: as much is the full rate."""

_BUSY = """
import sys, time
if sys.stdin.readline():
    until = time.monotonic() + 120
    while time.monotonic() < until:
        pass
"""
_HOG = """
import sys
size = int(sys.argv[1])
if sys.stdin.readline():
    taken = [bytearray(b"x" * (size // 16)) for _ in range(16)]
    sys.stdin.readline()
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """What was measured in one phase.

    Attributes
    ----------
    name
        Of the phase.
    seconds
        That it took.
    lag_p50_ms, lag_p99_ms, lag_max_ms
        How much later than asked ticks of 5 ms came on the session's event loop.
    rows_per_second, graphs_per_second
        Rows learned and graphs estimated.
    cores
        Processors that the whole process kept busy.
    """

    name: str
    seconds: float
    lag_p50_ms: float
    lag_p99_ms: float
    lag_max_ms: float
    rows_per_second: float
    graphs_per_second: float
    cores: float


@dataclass(slots=True)
class _Probe:
    """Looks at a session from its own event loop."""

    session: Session
    lags: list[float] = field(default_factory=list[float])
    looks: list[tuple[float, int]] = field(default_factory=list[tuple[float, int]])

    async def tick(self) -> None:
        while True:
            due = time.perf_counter() + _TICK_S
            await asyncio.sleep(_TICK_S)
            self.lags.append(time.perf_counter() - due)

    def is_at_full_rate(self) -> bool:
        """All rows are learned as they come, and the governor holds nothing back."""
        session, now = self.session, time.perf_counter()
        self.looks.append((now, session.rows_seen))
        before = [rows for at, rows in self.looks if at <= now - _SPAN_S]
        enough = bool(before) and session.rows_seen - before[-1] >= _ENOUGH * ROWS_PER_SECOND * _SPAN_S
        waiting = session.stream.rows_seen - session.rows_seen
        return enough and waiting <= 2 * WINDOW and not (session.governor and session.governor.shares)

    async def phase(self, name: str, seconds: float) -> Phase:
        """Let time pass."""
        begun = self._standing()
        self.lags.clear()
        await asyncio.sleep(seconds)
        return self._phase(name, begun)

    async def recovery(self, name: str) -> tuple[Phase, float | None]:
        """Let time pass until the session is back at its full rate, and at least as long as a quiet phase."""
        begun = self._standing()
        self.lags.clear()
        self.looks.clear()
        at: float | None = None
        while (passed := time.perf_counter() - begun[0]) < (
            QUIET_S if at is not None else LONGEST_RECOVERY_S
        ):
            if at is None and self.is_at_full_rate():
                at = passed
            await asyncio.sleep(_LOOK_S)
        return self._phase(name, begun), at

    def _standing(self) -> tuple[float, int, int, float]:
        return time.perf_counter(), self.session.rows_seen, self.session.journal.told, time.process_time()

    def _phase(self, name: str, begun: tuple[float, int, int, float]) -> Phase:
        now = self._standing()
        seconds, rows, graphs, cpu = (after - before for after, before in zip(now, begun, strict=True))
        p50, p99, most = (float(value) * 1e3 for value in np.percentile(self.lags, [50, 99, 100]))
        return Phase(
            name=name,
            seconds=seconds,
            lag_p50_ms=p50,
            lag_p99_ms=p99,
            lag_max_ms=most,
            rows_per_second=rows / seconds,
            graphs_per_second=graphs / seconds,
            cores=cpu / seconds,
        )


def _waiting(script: str, *arguments: str) -> subprocess.Popen[bytes]:
    """A process that waits for a line: to start one amid a phase would hold up the loop that is measured."""
    return subprocess.Popen([sys.executable, "-S", "-c", script, *arguments], stdin=subprocess.PIPE)


def _begin(processes: Iterable[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(b"go\n")
        process.stdin.flush()


def _end(processes: list[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.kill()
        process.wait()


def _memory_limit() -> tuple[float, str]:
    """Bytes, and who says so."""
    limit = smallest(memory_limits())
    return limit.value, limit.source


async def measure(*, governed: bool, seed: int) -> dict[str, object]:
    """All phases of one session."""
    limit, source = _memory_limit()
    longest = _WARM_UP_S + QUIET_S + BUSY_S + MEMORY_S + 2 * LONGEST_RECOVERY_S
    # All of them new: in rows that come again chance becomes a link.
    data = datasets.linear(VARIABLES, int(1.1 * longest * ROWS_PER_SECOND), seed=seed).data
    busy = [_waiting(_BUSY) for _ in range(os.cpu_count() or 1)]
    hog = [_waiting(_HOG, str(int(PART * limit)))]
    session = Session(data, max_lag=3, window=WINDOW, pace=ROWS_PER_SECOND, governor=governed)
    probe = _Probe(session)
    told: dict[str, str] = {}
    try:
        await session.start()
        ticking = asyncio.ensure_future(probe.tick())
        await asyncio.sleep(_WARM_UP_S)
        phases = [await probe.phase("quiet", QUIET_S)]
        _begin(busy)
        phases.append(await probe.phase("both cores taken", BUSY_S))
        told["both cores taken"] = session.governor.explain() if session.governor else ""
        await asyncio.to_thread(_end, busy)  # the kernel takes 0.2 s to free gigabytes
        phase, after_busy = await probe.recovery("quiet again")
        phases.append(phase)
        _begin(hog)
        phases.append(await probe.phase("memory taken", MEMORY_S))
        told["memory taken"] = session.governor.explain() if session.governor else ""
        await asyncio.to_thread(_end, hog)
        phase, after_memory = await probe.recovery("quiet at last")
        phases.append(phase)
        ticking.cancel()
        audit = session.governor.audit if session.governor else ()
        await session.stop()
    finally:
        _end([*busy, *hog])
    return {
        "phases": [asdict(phase) for phase in phases],
        "memory_limit_mb": limit / 2**20,
        "memory_limit_from": source,
        "full_rate_after_s": {"both cores taken": after_busy, "memory taken": after_memory},
        "rows_in": session.stream.rows_seen,
        "rows_learned": session.rows_seen,
        "windows_lost": -(-(session.stream.rows_seen - session.rows_seen) // WINDOW)
        + session.engine.rejected,
        "peak_rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "actions": _counted(audit, undoing=False),
        "given_back": _counted(audit, undoing=True),
        "told": told,
        "failure": None if session.failure is None else repr(session.failure),
    }


def _counted(audit: Iterable[AuditRecord], *, undoing: bool) -> dict[str, int]:
    out: dict[str, int] = {}
    for record in audit:
        decision = record.decision
        if (decision.undoes is not None) == undoing and record.outcome == "done":
            name = f"{decision.subsystem}.{decision.undoes or decision.action}"
            out[name] = out.get(name, 0) + 1
    return out


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure(governed=sys.argv[1] == "on", seed=int(sys.argv[2])))))
