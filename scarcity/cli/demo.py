"""``scarcity demo``: bundled real data, or this machine's own metrics, streamed through a session."""

from __future__ import annotations

import argparse
import asyncio
from typing import Any

from rich.console import Console
from rich.live import Live
from rich.text import Text

from scarcity import datasets
from scarcity.cli.live_table import LiveTable
from scarcity.runtime.topics import ENGINE_INSIGHT
from scarcity.session import Session
from scarcity.stream import Deseasonalize, Pace

_SOURCES = ("beijing", "air-quality", "host")
_FRAMES_PER_SECOND = 10
_SENTENCES = 6


def add_to(commands: Any) -> None:
    """Add the command's parser."""
    parser = commands.add_parser("demo", help="watch a causal graph being learned from real data")
    parser.add_argument(
        "--source",
        choices=_SOURCES,
        default="beijing",
        help="beijing: PM2.5 and weather, 2010-2014; air-quality: PM2.5 at 36 stations; host: this machine's metrics",
    )
    parser.add_argument(
        "--rate", type=float, default=3000.0, help="rows a second (default 3000; 0 is flat out)"
    )
    parser.add_argument("--seconds", type=float, help="stop after so long; the host's metrics never end")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Stream the source and draw the graph until the source has ended or the user interrupts."""
    return asyncio.run(_run(arguments, console))


async def _run(arguments: argparse.Namespace, console: Console) -> int:
    session, title, focus = _session(arguments.source, arguments.rate)
    table = LiveTable(session, title)
    session.bus.subscribe(ENGINE_INSIGHT, table.hear)
    async with session:
        with Live(console=console, auto_refresh=False, transient=True) as live:
            ended = asyncio.ensure_future(session.wait())
            deadline = (
                None if arguments.seconds is None else asyncio.get_running_loop().time() + arguments.seconds
            )
            while not ended.done() and (deadline is None or asyncio.get_running_loop().time() < deadline):
                if console.is_terminal:
                    live.update(table.draw(console.width), refresh=True)
                await asyncio.wait([ended], timeout=1 / _FRAMES_PER_SECOND)
            ended.cancel()
    console.print(table.draw(console.width))
    if session.failure is not None:
        raise session.failure
    if session.graph is not None and focus in session.graph.variables:
        sentences = session.graph.explain(focus).splitlines()
        console.print(
            Text("\n".join(["in words, the strongest first:", *sentences[:_SENTENCES]])), soft_wrap=True
        )
    return 0


def _session(source: str, rate: float) -> tuple[Session, str, str | None]:
    """A session on a named source, what it is in words, and the variable of most interest."""
    pace = Pace.rows(rate) if rate > 0 else Pace.flat_out()
    if source == "host":
        return Session("host", max_lag=2), "this machine", "cpu"
    recording = datasets.beijing_pm25() if source == "beijing" else datasets.air_quality()
    # The cycle of the day drives every series and would show up as links between them.
    rows = Deseasonalize(recording.frame, cycle="1D")
    title = "PM2.5 and weather in Beijing" if source == "beijing" else "PM2.5 at 36 stations"
    return Session(rows, max_lag=3, pace=pace), title, "pm25" if source == "beijing" else None
