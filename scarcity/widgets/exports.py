"""Files that a viewer asks for: made beside the loop, the newest wish of each view first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from scarcity.graph import CausalGraph
from scarcity.graph.words import printable
from scarcity.widgets.channel import Channel

__all__ = ["Exports", "Make"]

Make: TypeAlias = Callable[[], str]

_TYPES: Final = {
    "graphml": "application/graphml+xml",
    "dot": "text/vnd.graphviz",
    "json": "application/json",
    "html": "text/html",
}
_LONGEST_TITLE = 200


class Exports:
    """Answers ``{"kind": "export", "format": …}`` of a browser with ``{"kind": "file", …}`` and the bytes of the file.

    Of several wishes of a view only the newest is worked on once the one before is done.

    Parameters
    ----------
    channel: heard and answered on.
    loop: where the handlers run; None: files are made at once.
    graph: the graph that is shown now.
    page: given a title, what makes the page of the view; called on the loop.
    """

    def __init__(
        self,
        channel: Channel,
        loop: asyncio.AbstractEventLoop | None,
        graph: Callable[[], CausalGraph | None],
        page: Callable[[str], Make],
    ) -> None:
        self._channel, self._loop, self._graph, self._page = channel, loop, graph, page
        self._working: dict[str, asyncio.Task[None]] = {}
        self._next: dict[str, Mapping[str, Any]] = {}
        channel.on("export", self._on_export)

    def close(self) -> None:
        """Answer nobody any more."""
        self._next.clear()
        for task in self._working.values():
            task.cancel()

    def _on_export(self, message: Mapping[str, Any]) -> None:
        view = str(message["view"])
        if message.get("format") not in _TYPES:
            return
        if view in self._working:
            self._next[view] = message
            return
        make = self._maker(message)
        if self._loop is None or not self._loop.is_running():
            self._answer(message, make)
            return
        self._working[view] = task = self._loop.create_task(self._work(message, make))
        task.add_done_callback(lambda _: self._done(view))

    def _done(self, view: str) -> None:
        self._working.pop(view, None)
        if waiting := self._next.pop(view, None):
            self._on_export(waiting)

    def _maker(self, message: Mapping[str, Any]) -> Make:
        graph, wanted, title = self._graph(), message["format"], message.get("title")
        if graph is None:
            return _nothing
        if wanted == "html":
            return self._page(printable(title[:_LONGEST_TITLE]) if isinstance(title, str) else "")
        return {"graphml": graph.to_graphml, "dot": graph.to_dot, "json": graph.to_json}[wanted]

    async def _work(self, message: Mapping[str, Any], make: Make) -> None:
        # A graph of many variables takes longer to write than a loop may wait.
        self._tell(message, *await asyncio.to_thread(_made, make))

    def _answer(self, message: Mapping[str, Any], make: Make) -> None:
        self._tell(message, *_made(make))

    def _tell(self, message: Mapping[str, Any], content: bytes, problem: str) -> None:
        wanted: str = message["format"]
        answer = {"kind": "file", "view": message["view"], "format": wanted, "type": _TYPES[wanted]}
        self._channel.tell({**answer, "problem": problem}, (content,))


def _made(make: Make) -> tuple[bytes, str]:
    """The file, or what went wrong in words."""
    try:
        return make().encode("utf-8", "replace"), ""
    except Exception as error:  # the one who asked is told; nothing else stops
        return b"", printable(str(error) or type(error).__name__)


def _nothing() -> str:
    raise LookupError("there is no graph yet")
