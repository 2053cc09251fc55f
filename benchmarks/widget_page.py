"""The page of ``benchmarks.widgets``: served from memory on this machine, opened in a headless Chromium."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.browser.chromium import Watched

TYPES = {"html": "text/html", "js": "text/javascript"}


@contextmanager
def served(files: dict[str, bytes]) -> Iterator[str]:
    """The address under which `files` (path -> contents) can be read; what is added later too."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            contents = files.get(self.path)
            self.send_response(200 if contents is not None else 404)
            self.send_header(
                "Content-Type", TYPES.get(self.path.rsplit(".", 1)[-1], "application/octet-stream")
            )
            self.send_header("Content-Length", str(len(contents or b"")))
            # Alone in its process a page may read the clock to 5 µs instead of 100 µs.
            self.send_header("Cross-Origin-Opener-Policy", "same-origin")
            self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
            self.end_headers()
            self.wfile.write(contents or b"")

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class Subject:
    """One library on a page of its own, from its import to its last frame."""

    def __init__(self, browser: Any, address: str) -> None:
        self._watched = Watched(browser)
        self._page = self._watched.page
        self._page.goto(f"{address}/page.html")
        self._protocol = self._watched.context.new_cdp_session(self._page)
        self._protocol.send("Performance.enable", {"timeDomain": "threadTicks"})

    def __enter__(self) -> "Subject":
        return self

    def __exit__(self, *_: object) -> None:
        self._watched.close()

    def open(self, adapter: str, library: str, options: dict[str, Any]) -> float:
        """Milliseconds to the first painted frame."""
        return self._call("given => openGraph(...given)", [adapter, library, options])

    def drawn(self) -> int | None:
        """How many links are drawn; None for all."""
        return self._call("() => drawn()", None)

    def orbit(self, frames: int) -> dict[str, float]:
        """`orbit` of harness.js, and the CPU ms a frame of the whole main thread: style, layout and paint too."""
        self._call("() => warmUp()", None)
        before = self._cpu()
        seen = self._call("frames => orbit(frames)", frames)
        return seen | {"cpu": (self._cpu() - before) / seen["frames"] * 1e3}

    def live(self, ms: int) -> dict[str, float]:
        """`live` of harness.js, and the CPU ms an update of the whole main thread."""
        self._call("() => rest()", None)
        before = self._cpu()
        seen = self._call("ms => live(ms)", ms)
        return seen | {"cpu": (self._cpu() - before) / seen["acknowledged"] * 1e3}

    def _call(self, script: str, argument: Any) -> Any:
        result = self._page.evaluate(script, argument)
        if self._watched.errors:
            raise RuntimeError(f"the page failed: {self._watched.errors[0]}")
        return result

    def _cpu(self) -> float:
        metrics = self._protocol.send("Performance.getMetrics")["metrics"]
        return next(each["value"] for each in metrics if each["name"] == "TaskDuration")
