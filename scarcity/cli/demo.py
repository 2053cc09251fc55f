"""``scarcity demo``: bundled real data, or this machine's own metrics, learned live in the browser or the terminal."""

from __future__ import annotations

import argparse
import asyncio
from importlib.util import find_spec
from typing import Any

from rich.console import Console
from rich.live import Live
from rich.text import Text

from scarcity.app import CHOICES, serve
from scarcity.app.recordings import choice_named
from scarcity.cli.live_table import LiveTable
from scarcity.session import Session
from scarcity.stream import Pace

_FRAMES_PER_SECOND = 10
_SENTENCES = 6
# Fast enough to see it learn: in the browser people look on, in the terminal they wait for the end.
_RATE_IN_BROWSER, _RATE_IN_TERMINAL = 250.0, 3000.0


def add_to(commands: Any) -> None:
    """Add the command's parser."""
    parser = commands.add_parser("demo", help="watch a causal graph being learned from real data")
    parser.add_argument(
        "--source",
        choices=[choice.key for choice in CHOICES],
        default=CHOICES[0].key,
        help="beijing: PM2.5 and weather, 2010-2014; air-quality: PM2.5 at 36 stations; host: this machine's metrics",
    )
    parser.add_argument(
        "--terminal",
        action="store_true",
        help="a table in the terminal instead of a dashboard in the browser",
    )
    parser.add_argument(
        "--rate",
        type=float,
        help=f"rows a second (default {_RATE_IN_BROWSER:g}, in the terminal {_RATE_IN_TERMINAL:g}; 0 is flat out)",
    )
    parser.add_argument("--port", type=int, help="of the dashboard (default 5006, or any that is free)")
    parser.add_argument("--no-browser", action="store_true", help="print the address and open no browser")
    parser.add_argument("--seconds", type=float, help="stop after so long; the host's metrics never end")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Show the dashboard, or a table in the terminal, until the user interrupts or the source has ended."""
    if arguments.terminal:
        return asyncio.run(_in_terminal(arguments, console))
    if find_spec("panel") is None:
        console.print(
            Text("The dashboard needs Panel: pip install 'scarcity[app]'. In the terminal instead:")
        )
        return asyncio.run(_in_terminal(arguments, console))
    rate = _RATE_IN_BROWSER if arguments.rate is None else arguments.rate
    serve(
        port=arguments.port,
        open_browser=not arguments.no_browser,
        start_with=arguments.source,
        rate=rate if rate > 0 else None,
        seconds=arguments.seconds,
        announce=lambda address: console.print(
            f"The dashboard is at {address} (Ctrl-C ends it)", soft_wrap=True
        ),
    )
    return 0


async def _in_terminal(arguments: argparse.Namespace, console: Console) -> int:
    session, title, focus = _session(arguments.source, arguments.rate)
    table = LiveTable(session, title)
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


def _session(source: str, rate: float | None) -> tuple[Session, str, str | None]:
    """A session on a named source, what it is in words, and the variable of most interest."""
    choice = choice_named(source)
    wanted = _RATE_IN_TERMINAL if rate is None else rate
    pace = Pace.rows(wanted) if wanted > 0 and not choice.live else Pace.flat_out()
    return Session(choice.rows(), max_lag=choice.max_lag, pace=pace), choice.title, choice.focus
