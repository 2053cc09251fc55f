"""The runtime beside its peers: ``python -m benchmarks.runtime`` prints tables, and adds them to a result file.

All in one process, the libraries in turn within every repetition, best of k; rates per CPU second stand beside those
per second, because they suffer less from whatever else the machine does.
"""

import asyncio
import gc
import platform
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import FunctionType
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

from benchmarks import stream_statistics
from benchmarks.bus_peers import BUSES, Handler, installed
from benchmarks.cells import append, machine
from benchmarks.event_loop import event_loop_lag
from scarcity import datasets
from scarcity.runtime import EventBus
from scarcity.session import Session

RESULTS = Path(__file__).parent / "results" / "runtime.jsonl"
LIBRARIES = ("scarcity", "numpy", "blinker", "pyee", "reactivex", "scikit-learn", "river")
REPEATS = 5
DELIVERIES = 100_000
TIMED_MESSAGES = 4_000

Row = dict[str, Any]


def main() -> None:
    """Measure, print, and append one line a table to the result file."""
    console = Console(width=120)
    versions = {"python": platform.python_version()} | {
        name: found for name in LIBRARIES if (found := installed(name)) is not None
    }
    console.print(f"{machine()}, {', '.join(f'{name} {found}' for name, found in versions.items())}")
    tables: dict[str, tuple[str, Callable[[], list[Row]]]] = {
        "deliveries": (f"Deliveries, inline, best of {REPEATS}", deliveries),
        "slow_subscriber": ("A fast subscriber beside one that takes 50 ms, 20 messages", slow_subscriber),
        "threads": ("Messages from another thread", from_a_thread),
        "statistics": ("Running mean and variance of a stream", stream_statistics.rows),
        "event_loop": ("Lag of the event loop, 5 ms ticks", event_loop),
    }
    for name, (title, measure) in tables.items():
        gc.collect()
        rows = measure()
        console.print(_table(title, rows))
        measured_at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        append(
            RESULTS,
            {
                "table": name,
                "machine": machine(),
                "versions": versions,
                "measured_at": measured_at,
                "rows": rows,
            },
        )


# --- (a) deliveries ---


def deliveries() -> list[Row]:
    """Deliveries per second and time from publish to handler, for every library, number and kind of handler."""
    rows: list[Row] = []
    for asynchronous in (False, True):
        for subscribers in (1, 10, 100):
            measured = asyncio.run(_race(subscribers, asynchronous))
            ours = measured["scarcity"]
            for name, row in measured.items():
                if row is None:
                    continue
                rows.append(
                    {"handlers": "async" if asynchronous else "sync", "subscribers": subscribers, "bus": name}
                    | row
                    | {"ours ÷ it (CPU)": round(ours["per CPU s"] / row["per CPU s"], 2) if ours else None}
                )
    return rows


async def _race(subscribers: int, asynchronous: bool) -> dict[str, Row | None]:
    handler = _async_handler if asynchronous else _handler
    runners = {
        name: connect([_copy(handler) for _ in range(subscribers)], asynchronous)
        for name, connect in BUSES.items()
        if installed(name) is not None
    }
    times = max(DELIVERIES // subscribers, 200)
    wall = dict.fromkeys(runners, float("inf"))
    cpu = dict.fromkeys(runners, float("inf"))
    for _ in range(REPEATS):
        for name, publish in runners.items():
            if publish is None:
                continue
            share = times if not (asynchronous and name == "pyee") else max(times // 10, 100)
            started, started_cpu = time.perf_counter(), time.process_time()
            await publish(share, _nothing)
            wall[name] = min(wall[name], (time.perf_counter() - started) / share)
            cpu[name] = min(cpu[name], (time.process_time() - started_cpu) / share)
    return {
        name: None
        if publish is None
        else {"per s": round(subscribers / wall[name]), "per CPU s": round(subscribers / cpu[name])}
        | await _latency(name, subscribers, asynchronous)
        for name, publish in runners.items()
    }


async def _latency(name: str, subscribers: int, asynchronous: bool) -> Row:
    """Microseconds from the call of publish to every handler; the best p50 and p99 of some rounds."""
    p50, p99 = float("inf"), float("inf")
    for _ in range(REPEATS):
        seen: list[int] = []

        def handler(topic: Any, data: int, seen: list[int] = seen) -> None:
            seen.append(time.perf_counter_ns() - data)

        async def async_handler(topic: Any, data: int, seen: list[int] = seen) -> None:
            seen.append(time.perf_counter_ns() - data)

        chosen: Handler = async_handler if asynchronous else handler
        publish = BUSES[name]([_copy(chosen) for _ in range(subscribers)], asynchronous)
        assert publish is not None
        messages = max(TIMED_MESSAGES // subscribers, 200)
        await publish(messages, time.perf_counter_ns)
        assert len(seen) == messages * subscribers, f"{name} lost messages"
        low, high = np.percentile(seen, [50, 99]) / 1e3
        p50, p99 = min(p50, low), min(p99, high)
    return {"p50 µs": round(p50, 2), "p99 µs": round(p99, 2)}


def _handler(topic: Any, data: Any) -> None:
    pass


async def _async_handler(topic: Any, data: Any) -> None:
    pass


def _copy(handler: Handler) -> Handler:
    """Another function with the same code: some libraries call one function only once however often connected."""
    assert isinstance(handler, FunctionType)
    return FunctionType(handler.__code__, globals(), None, handler.__defaults__)


def _nothing() -> None:
    return None


# --- (b) isolation of a slow subscriber ---


def slow_subscriber() -> list[Row]:
    """When does the fast one of two subscribers hear of a message, and how long does the publisher take?"""
    rows = [asyncio.run(_beside_a_slow_one(policy)) for policy in ("latest", "drop_oldest", "inline")]
    if installed("blinker") is not None:
        rows.append(asyncio.run(_blinker_beside_a_slow_one()))
    return rows


async def _beside_a_slow_one(policy: Any) -> Row:
    bus = EventBus()
    slow, fast, seen = _slow_and_fast()
    subscription = bus.subscribe("topic", slow, policy=policy)
    bus.subscribe("topic", fast)
    started = time.perf_counter()
    for _ in range(20):
        await bus.publish("topic", time.perf_counter_ns())
        await asyncio.sleep(0.001)
    row = _heard(f"scarcity, slow one {policy}", seen, started)
    row |= {"slow one's dropped": subscription.dropped, "queued": subscription.queued}
    await bus.close()
    return row


async def _blinker_beside_a_slow_one() -> Row:
    from blinker import Signal

    signal = Signal()
    slow, fast, seen = _slow_and_fast()
    signal.connect(slow, weak=False)
    signal.connect(fast, weak=False)
    started = time.perf_counter()
    for _ in range(20):
        await signal.send_async("topic", data=time.perf_counter_ns())
        await asyncio.sleep(0.001)
    return _heard("blinker send_async", seen, started) | {"slow one's dropped": 0, "queued": 0}


def _slow_and_fast() -> tuple[Handler, Handler, list[int]]:
    seen: list[int] = []

    async def slow(topic: Any, data: int) -> None:
        await asyncio.sleep(0.05)

    async def fast(topic: Any, data: int) -> None:
        seen.append(time.perf_counter_ns() - data)

    return slow, fast, seen


def _heard(bus: str, seen: list[int], started: float) -> Row:
    p50, most = np.percentile(seen, [50, 100]) / 1e6
    return {
        "bus": bus,
        "fast one p50 ms": round(float(p50), 4),
        "max ms": round(float(most), 4),
        "publisher s": round(time.perf_counter() - started, 3),
    }


# --- (c) messages from another thread ---


def from_a_thread() -> list[Row]:
    """Messages per second from one thread into a loop: ours and asyncio's two ways."""
    ways = {
        "publish_threadsafe": (200_000, lambda bus, loop: lambda: bus.publish_threadsafe("topic", 0)),
        "call_soon_threadsafe": (
            50_000,
            lambda bus, loop: lambda: loop.call_soon_threadsafe(_handler, "topic", 0),
        ),
        "run_coroutine_threadsafe": (
            10_000,
            lambda bus, loop: lambda: asyncio.run_coroutine_threadsafe(_async_handler("topic", 0), loop),
        ),
    }
    return [asyncio.run(_produce(name, count, make)) for name, (count, make) in ways.items()]


async def _produce(name: str, count: int, make: Callable[..., Callable[[], object]]) -> Row:
    bus = EventBus(inbox_depth=count)
    heard: list[Any] = []
    bus.subscribe("topic", lambda topic, data: heard.append(data))
    loop, done = asyncio.get_running_loop(), asyncio.Event()
    put_s, all_s = float("inf"), float("inf")
    for _ in range(3):
        taken: list[float] = []

        def produce(taken: list[float] = taken) -> None:
            put = make(bus, loop)
            started = time.perf_counter()
            for _ in range(count):
                put()
            taken.append(time.perf_counter() - started)
            loop.call_soon_threadsafe(done.set)

        done.clear()
        started = time.perf_counter()
        thread = threading.Thread(target=produce)
        thread.start()
        await done.wait()
        await bus.drain()
        all_s = min(all_s, time.perf_counter() - started)
        put_s = min(put_s, taken[0])
        thread.join()
    assert len(heard) == (3 * count if name == "publish_threadsafe" else 0)
    return {"way": name, "put per s": round(count / put_s), "handled per s": round(count / all_s)}


# --- (e) the event loop ---


def event_loop() -> list[Row]:
    """An idle loop, and one beside a session that reads, learns and refreshes flat out."""
    rows: list[Row] = [{"while": "idle", "rows/s": 0} | _rounded(asyncio.run(event_loop_lag()).row())]
    for n_variables, n_rows in ((10, 40_000), (100, 2_560)):
        session = Session(datasets.linear(n_variables, n_rows, seed=1001).data, max_lag=3)
        begin = time.perf_counter()
        lag = asyncio.run(event_loop_lag(session.run))
        rate = n_rows / (time.perf_counter() - begin)
        name = f"{n_variables} variables, a graph every {session.stream.windows.size} rows"
        rows.append({"while": name, "rows/s": round(rate)} | _rounded(lag.row()))
    return rows


def _rounded(row: Row) -> Row:
    return {key: round(value, 2) if isinstance(value, float) else value for key, value in row.items()}


def _table(title: str, rows: list[Row]) -> Table:
    table = Table(title=title, title_justify="left")
    columns = list(dict.fromkeys(key for row in rows for key in row))
    for column in columns:
        table.add_column(column, justify="right" if _is_numeric(row.get(column) for row in rows) else "left")
    for row in rows:
        table.add_row(*(_cell(row.get(column)) for column in columns))
    return table


def _is_numeric(values: Iterable[Any]) -> bool:
    return any(isinstance(value, int | float) for value in values)


def _cell(value: Any) -> str:
    if value is None:
        return "–"
    return f"{value:,}" if isinstance(value, int | float) else str(value)


if __name__ == "__main__":
    main()
