"""What each action of the governor does to each subsystem, and that nothing of it stays.

``python -m benchmarks.governor_actions [--seed 2001]``

A row is one action with a share of ½ or ¼, which stays (of ``flush_cache``: is freed). It tells a figure before the
action, under it and after all was given back with ``scale_up``, and whether the state is the one from before.

- mpie: CPU ms of a window (256 rows of 36 variables, linear links), mean of 20 windows of a stream that is 64 windows
  old. The same: no share is left, the configuration that the engine works by *is* its own (``granted(…) is config``),
  and the graph estimated from all rows equals the one of an engine that nobody governed.
- stream: rows a second of a recording played at 2,048 rows/s, on a clock that is moved by hand. The same: no share is
  left, and every row is published once.
- simulation: pictures a second that reach a page while 50 graphs a second are told of, in 3 s of real time; CPU ms to
  lay out one of two graphs of 300 variables that take turns. The same: no share and no level of detail is left.
- memory: resident MB of this process before and after; it is done once and there is nothing to give back.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import platform
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import psutil
from rich.console import Console
from rich.table import Table

from benchmarks.cells import append, machine
from benchmarks.timing import cpu_seconds
from scarcity import Session, datasets, discover
from scarcity.discovery import DiscoveryOptions
from scarcity.engine import MPIEConfig, MPIEOrchestrator
from scarcity.engine.governed import granted
from scarcity.engine.refresh import refresh
from scarcity.engine.state import EngineState, initial_state
from scarcity.engine.step import step
from scarcity.engine.window import Window
from scarcity.governor.memory_handle import MemoryHandle
from scarcity.governor.views import ViewHandle
from scarcity.numerics.blas import one_blas_thread
from scarcity.runtime import EventBus
from scarcity.runtime.clock import ManualClock
from scarcity.runtime.topics import ENGINE_INSIGHT
from scarcity.stream import CountWindows, Pace, StreamService
from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.placement import Placement

__all__ = ["main"]

RESULTS = Path(__file__).parent / "results" / "governor_actions.jsonl"
SHARES = (0.5, 0.25)
_VARIABLES, _ROWS, _WARM, _WINDOWS = 36, 256, 64, 20
_ROWS_PER_SECOND = 2048.0
_SPAN_S = 3.0
_SETTLED = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One row of the table.

    Attributes
    ----------
    subsystem, action, share
        What was asked for.
    unit
        Of the three figures.
    before, under, after
        Without the action, under it, and after all was given back (NaN: nothing is given back).
    same
        Whether the state is the one from before; None where the action is not undone.
    """

    subsystem: str
    action: str
    share: float
    unit: str
    before: float
    under: float
    after: float
    same: bool | None


def of_engine(seed: int) -> list[Effect]:
    """CPU time of a window."""
    data = datasets.linear(_VARIABLES, (_WARM + 3 * _WINDOWS) * _ROWS, seed=seed).data
    config = MPIEConfig(discovery=DiscoveryOptions(max_lag=3))
    sparing = MPIEOrchestrator(replace(config, refresh_every=_WARM))  # one estimate, at the end
    ungoverned = _absorbed(None, data, sparing, 0, _WARM + 3 * _WINDOWS)[0]
    expected = refresh(ungoverned, config, 20, cold=True)[0].graph
    assert expected is not None
    out: list[Effect] = []
    for action in ("reduce_batch", "scale_down"):
        for share in SHARES:
            engine, spent = MPIEOrchestrator(config), list[float]()
            state = _absorbed(None, data, sparing, 0, _WARM)[0]
            for place in range(3):
                if place == 1:
                    getattr(engine, action)(share)
                if place == 2:
                    engine.scale_up(1 - share, action)
                state, seconds = _absorbed(state, data, engine, _WARM + place * _WINDOWS, _WINDOWS)
                spent.append(seconds / _WINDOWS * 1e3)
            graph = refresh(state, config, 20, cold=True)[0].graph
            assert graph is not None
            same = (
                not engine.allowance.shares
                and granted(engine.config, engine.allowance, _VARIABLES) is engine.config
                and bool(np.array_equal(graph.adjacency, expected.adjacency))
                and bool(np.array_equal(graph.weights, expected.weights))
            )
            out.append(_effect("mpie", action, share, "CPU ms a window", spent, same))
    return out


def _absorbed(
    state: EngineState | None, data: Any, engine: MPIEOrchestrator, first: int, windows: int
) -> tuple[EngineState, float]:
    """The state after some windows and the CPU seconds that they took, as the engine's worker takes them."""
    begun = time.process_time()
    for number in range(first, first + windows):
        start = number * _ROWS
        window = Window.of({"data": data[start : start + _ROWS], "start": start})
        state = state or initial_state(window.variables, engine.config, window.units)
        config = granted(engine.config, engine.allowance, len(window.variables))
        with one_blas_thread():
            state, outcome = step(state, window, config, time.monotonic)
        if outcome.failure is not None:
            raise outcome.failure
    assert state is not None
    return state, time.process_time() - begun


async def of_stream(seed: int) -> list[Effect]:
    """Rows a second."""
    data = datasets.linear(4, int(40 * _ROWS_PER_SECOND), seed=seed).data
    out: list[Effect] = []
    for share in SHARES:
        clock = ManualClock()
        stream = StreamService(
            data,
            EventBus(),
            windows=CountWindows(size=_ROWS),
            pace=Pace.rows(_ROWS_PER_SECOND),
            clock=clock,
        )
        async with stream:
            rates: list[float] = []
            for place in range(3):
                if place == 1:
                    stream.scale_down(share)
                if place == 2:
                    stream.scale_up(1 - share, "scale_down")
                await clock.advance(1.0)  # what rests when it is asked rests to the end
                before = stream.rows_seen
                await clock.advance(8.0)
                rates.append((stream.rows_seen - before) / 8.0)
            while stream.status.state == "live":
                await clock.advance(1.0)
            same = not stream.allowance.shares and stream.rows_seen == len(data)
        out.append(_effect("stream", "scale_down", share, "rows/s", rates, same))
    return out


class _Page:
    """A browser that acknowledges every picture at once."""

    def __init__(self, session: Session) -> None:
        self.pictures = 0
        self.live = LiveCausalGraph(session, self.take)
        self.live.channel.receive({"kind": "ready", "view": "a"})

    def take(self, header: Mapping[str, Any], buffers: tuple[bytes, ...]) -> None:
        if header["kind"] == "frame":
            self.pictures += 1
            self.live.channel.receive({"kind": "ack", "view": "a", "seq": header["seq"]})


async def of_pictures(seed: int) -> list[Effect]:
    """Pictures a second."""
    session = Session(datasets.linear(6, 1000, seed=seed).data, max_lag=1, governor=False)
    page = _Page(session)
    await session.run()

    async def rate() -> float:
        """Of graphs that come 50 times a second."""
        shown, begun = page.pictures, time.perf_counter()
        while (passed := time.perf_counter() - begun) < _SPAN_S:
            await session.bus.publish(ENGINE_INSIGHT, session.journal.insight)
            await asyncio.sleep(0.02)
        return (page.pictures - shown) / passed

    out: list[Effect] = []
    for share in SHARES:
        rates = [await rate()]
        session.views.scale_down(share)
        rates.append(await rate())
        session.views.scale_up(1 - share, "scale_down")
        await asyncio.sleep(0.2)  # what rests when it is given back rests to the end
        rates.append(await rate())
        same = not session.views.allowance.shares
        out.append(_effect("simulation", "scale_down", share, "pictures/s", rates, same))
    page.live.close()
    return out


def of_layout(seed: int) -> list[Effect]:
    """CPU time of a layout."""
    graphs = [
        discover(datasets.linear(300, 600, seed=each).data, max_lag=1, basis="linear", resamples=0)
        for each in (seed, seed + 1)
    ]
    out: list[Effect] = []
    for share in SHARES:
        views = ViewHandle()
        placement = Placement(steps=views.layout_steps)

        def both(placement: Placement = placement) -> None:
            for graph in reversed(graphs):
                placement.follow(graph)

        for _ in range(_SETTLED):
            both()
        spent: list[float] = []
        for place in range(3):
            if place == 1:
                views.increase_lod(share)
            if place == 2:
                views.scale_up(1 - share, "increase_lod")
            spent.append(cpu_seconds(both) / 2 * 1e3)
        same = views.lod_index == 0 and views.layout_steps(40) == 40 and not views.allowance.shares
        out.append(_effect("simulation", "increase_lod", share, "CPU ms a layout", spent, same))
    return out


async def of_memory(seed: int) -> list[Effect]:
    """Resident memory: with what the analyses before left behind, then with a registered cache of 64 MB."""
    out: list[Effect] = []
    memory = MemoryHandle()
    pieces = [
        np.full(2048, float(seed)) for _ in range(4096)
    ]  # 16 KB: the C library keeps such pieces when freed

    def free(share: float) -> None:
        del pieces[: round(len(pieces) * share)]

    for registered in (False, True):
        if registered:
            memory.register_cache("pieces", free)
        for share in SHARES:
            held = f", {sum(piece.nbytes for piece in pieces) / 2**20:.0f} MB cached" if registered else ""
            before = _resident_mb()
            await memory.flush_cache(share)
            figures = [before, _resident_mb(), np.nan]
            out.append(_effect("memory", f"flush_cache{held}", share, "MB resident", figures, None))
    return out


def _resident_mb() -> float:
    return psutil.Process().memory_info().rss / 2**20


def _effect(
    subsystem: str, action: str, share: float, unit: str, figures: Sequence[float], same: bool | None
) -> Effect:
    before, under, after = figures
    return Effect(
        subsystem=subsystem,
        action=action,
        share=share,
        unit=unit,
        before=before,
        under=under,
        after=after,
        same=same,
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, append to the result file; 1 where a state is not the one from before."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.governor_actions", description=__doc__)
    parser.add_argument("--seed", type=int, default=2001)
    seed = parser.parse_args(arguments).seed
    load = psutil.getloadavg()[0]
    effects = of_engine(seed) + asyncio.run(of_stream(seed)) + of_layout(seed)
    gc.collect()
    effects += asyncio.run(of_pictures(seed)) + asyncio.run(of_memory(seed))
    console = Console(width=120)
    console.print(f"{machine()}; load of the last minute at the start: {load:.2f}; seed {seed}")
    table = Table(title="What an action does, and what stays of it", title_justify="left")
    for head in (
        "subsystem",
        "action",
        "share",
        "figure",
        "before",
        "under it",
        "after scale_up",
        "the same",
    ):
        table.add_column(
            head, justify="left" if head in ("subsystem", "action", "figure", "the same") else "right"
        )
    for each in effects:
        table.add_row(
            each.subsystem,
            each.action,
            f"{each.share:g}",
            each.unit,
            f"{each.before:,.4g}",
            f"{each.under:,.4g} ({each.under / each.before:.0%})",
            "" if np.isnan(each.after) else f"{each.after:,.4g}",
            {None: "done once", True: "yes", False: "NO"}[each.same],
        )
    console.print(table)
    record = {
        "machine": machine(),
        "measured_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "versions": {"python": platform.python_version(), "numpy": version("numpy")},
        "seed": seed,
        "load_before": load,
        "effects": [
            {name: None if value != value else value for name, value in asdict(each).items()}
            for each in effects
        ],
    }
    append(RESULTS, record)
    return int(any(each.same is False for each in effects))


if __name__ == "__main__":
    sys.exit(main())
