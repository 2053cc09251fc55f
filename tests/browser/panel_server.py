"""A real ``panel serve`` with a file, as a user starts it."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


@contextmanager
def running_panel(app: Path, log: Path, *options: str) -> Iterator[str]:
    """The address of the page that `app` makes; what the server says goes to `log`. `options`: for ``panel serve``."""
    port = free_port()
    command = [
        sys.executable,
        "-m",
        "panel",
        "serve",
        str(app),
        "--address",
        "127.0.0.1",
        "--port",
        str(port),
        *options,
    ]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    with log.open("wb") as out:
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=out)
    try:
        address = f"http://127.0.0.1:{port}/{app.stem}"
        _wait_for(address, server, log)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=20)


@contextmanager
def panel_in_thread(page: Callable[[], Any]) -> Iterator[str]:
    """The address of a server in this process, which forgets visitors soon after they have left."""
    import panel as pn

    port = free_port()
    server: Any = pn.serve(
        page,
        port=port,
        address="127.0.0.1",
        websocket_origin=f"127.0.0.1:{port}",
        show=False,
        threaded=True,
        verbose=False,
        check_unused_sessions_milliseconds=200,
        unused_session_lifetime_milliseconds=300,
    )
    try:
        _wait_for_port(port)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.stop()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for_port(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"no server listens on port {port}")


def _wait_for(address: str, server: "subprocess.Popen[bytes]", log: Path) -> None:
    begin = time.monotonic()
    while time.monotonic() - begin < 60:
        if server.poll() is not None:
            break
        try:
            # The root leads to the page; asking for the page itself would make a visitor.
            urllib.request.urlopen(address.rsplit("/", 1)[0] + "/static/js/bokeh.min.js", timeout=5).close()
            return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.2)
    raise AssertionError(f"panel serve does not answer:\n{log.read_text()}")
