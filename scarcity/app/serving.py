"""Serving the page on this machine."""

# Panel's own types leave much open.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any, Final

from scarcity.app.live import Live
from scarcity.app.recordings import CHOICES, Choice, choice_named
from scarcity.errors import MissingDependencyError, SourceError

__all__ = ["serve"]

_HOST: Final = "127.0.0.1"
_USUAL_PORT: Final = 5006


def serve(
    source: Any = None,
    *,
    port: int | None = None,
    open_browser: bool = True,
    start_with: str = "beijing",
    rate: float | None = 250.0,
    seconds: float | None = None,
    announce: Callable[[str], None] | None = None,
) -> None:
    """Show the dashboard to browsers on this machine until interrupted.

    Streaming begins at once. A recording, and this machine, wait while nobody has watched for a minute; a source of
    one's own is read on.

    Parameters
    ----------
    source: what `Session` takes, offered beside the bundled recordings and shown first; None offers those only.
    port: to listen on; None is 5006, or another one if that is taken.
    open_browser: open the page in a browser.
    start_with: the recording to begin with: "beijing", "air-quality" or "host".
    rate: rows a second; None is as fast as it goes.
    seconds: close after so long; None is when interrupted.
    announce: called with the address once it answers.

    Raises
    ------
    MissingDependencyError: Panel is not installed.
    OptionError: there is no recording called `start_with`.
    SourceError: the port is taken.
    """
    try:
        import panel as pn
    except ImportError as error:
        raise MissingDependencyError(
            "the dashboard needs Panel, which is not installed: pip install 'scarcity[app]'."
        ) from error
    from scarcity.app.page import page

    first = choice_named(start_with) if source is None else _own(source)
    choices = (
        (first, *(choice for choice in CHOICES if choice is not first)) if source is not None else CHOICES
    )
    live = Live(choices, rate=rate)
    live.choice = first
    number = _free(port)
    address = f"http://{_HOST}:{number}/"
    server: Any = pn.serve(
        lambda: page(live),
        port=number,
        address=_HOST,
        websocket_origin=[f"{name}:{number}" for name in (_HOST, "localhost")],
        title="scarcity",
        show=open_browser,
        start=False,
        verbose=False,
    )
    server.start()
    server.io_loop.add_callback(live.begin_once)  # so that the first visitor finds a graph
    if announce is not None:
        announce(address)
    if seconds is not None:
        server.io_loop.call_later(seconds, server.io_loop.stop)
    try:
        server.io_loop.start()
    except KeyboardInterrupt:
        pass
    finally:
        server.io_loop.run_sync(live.close)
        server.stop()


def _own(source: Any) -> Choice:
    return Choice(
        key="own",
        label="Your rows",
        title=str(getattr(source, "name", "your rows")),
        rows=lambda: source,
        waits=False,
    )


def _free(port: int | None) -> int:
    """`port` if it can be had; without one, the usual port or any other."""
    for candidate in (port,) if port is not None else (_USUAL_PORT, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((_HOST, candidate))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise SourceError(f"port {port} of {_HOST} is taken; choose another one, or none for any that is free.")
