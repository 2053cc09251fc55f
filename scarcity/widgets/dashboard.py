"""The live dashboard of a session behind a page in the browser, whatever the host."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from scarcity.errors import DataError
from scarcity.graph.headline import BEFORE_THE_FIRST, headline_about
from scarcity.graph.words import printable
from scarcity.widgets.answering import Answering
from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.channel import Send
from scarcity.widgets.feed import feed_of
from scarcity.widgets.figures import figures_of
from scarcity.widgets.frame import Frame, names_id
from scarcity.widgets.governing import governing
from scarcity.widgets.governor_gauges import governor_of
from scarcity.widgets.live_view import Keep
from scarcity.widgets.streaming import face_of_stream, streaming
from scarcity.widgets.watching import Watching

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["LiveDashboard"]

_STREAM: Final = "stream"
_WHAT_IF: Final = "whatif"
_STREAM_EVERY: Final = 0.25
"""Seconds between two pictures of the stream at least."""


class LiveDashboard(LiveCausalGraph):
    """Follows a session and keeps its dashboard up to date: the causal graph with its time line, and what surrounds it.

    Each frame of the graph carries the head beside it, and the feed and the state of the governor where the browser has
    not seen them. What streams in, and a question with its answer, are worked out and sent only while a view shows
    their tab, "stream" or "whatif": ``header["stream"]["buffer"]`` and ``header["what_if"]["buffers"]`` tell the places
    of their buffers, behind those of the graph. What is kept holds what was shown last. The browser may ask to pause
    and to resume.

    Parameters
    ----------
    session: followed until `close`.
    title: what the head is called; None is after the source.
    send, keep, select, dimensions, focus, groups, color_by, size_by: as for `LiveCausalGraph`.

    Raises
    ------
    DataError: `session` is something else.
    """

    bundle = "dashboard"

    def __init__(
        self,
        session: Session,
        send: Send,
        *,
        title: str | None = None,
        keep: Keep | None = None,
        select: Callable[[list[str]], None] | None = None,
        dimensions: int | None = None,
        focus: str | None = None,
        groups: Mapping[str, str] | None = None,
        color_by: str | None = None,
        size_by: str | None = None,
    ) -> None:
        if not hasattr(session, "journal"):
            raise DataError(
                f"a dashboard shows a Session, not {type(session).__name__}; scarcity.Session(data) makes one."
            )
        self._streaming, self._title = session, title
        self._feed_key: tuple[Any, ...] = ()
        self._feed_id = self._known_feed = 0
        self._feed: Mapping[str, Any] = {}
        self._governed: object = None
        self._governor_id = self._known_governor = 0
        self._watching = Watching((_STREAM, _WHAT_IF), lambda: self.channel.views)
        self._answering = Answering(lambda: self.graph, session, self._refresh)
        self._streamed_at = float("-inf")
        super().__init__(
            session,
            send,
            keep=keep,
            select=select,
            dimensions=dimensions,
            focus=focus,
            groups=groups,
            color_by=color_by,
            size_by=size_by,
        )
        self.channel.on("pause", self._on_pause)
        self.channel.on("resume", self._on_resume)
        self.channel.on("watching", self._on_watching)
        self.channel.on("question", self._on_question)

    def choose(self, names: Sequence[str]) -> None:
        """Select the nodes of these names in every view; the sentence above the graph is about a single one."""
        super().choose(names)
        self._refresh()

    def close(self) -> None:
        """Stop following and answering; nothing stays behind."""
        super().close()
        self._answering.close()

    # from the browser, always on the loop

    def _on_ready(self, message: Mapping[str, Any]) -> None:
        self._watching.hear(message)
        super()._on_ready(message)

    def _on_bye(self, message: Mapping[str, Any]) -> None:
        self._watching.forget(str(message["view"]))
        super()._on_bye(message)
        self._attend()

    def _on_watching(self, message: Mapping[str, Any]) -> None:
        if self._watching.hear(message):
            self._answering.forget()
            self._streamed_at = float("-inf")
            self._refresh()

    def _on_question(self, message: Mapping[str, Any]) -> None:
        if self._answering.hear(message) is not None:
            self._refresh()

    def _on_select(self, message: Mapping[str, Any]) -> None:
        super()._on_select(message)
        self._refresh()

    def _on_pause(self, message: Mapping[str, Any]) -> None:
        self._streaming.pause()
        self._refresh()

    def _on_resume(self, message: Mapping[str, Any]) -> None:
        self._streaming.resume()
        self._refresh()

    # the frame

    def _detach(self) -> None:
        super()._detach()
        self._answering.rest()

    def _refresh(self) -> None:
        super()._refresh()
        self._attend()

    def _attend(self) -> None:
        """Answer the question while a view shows its tab."""
        if self.listening and _WHAT_IF in self._watching.tabs:
            self._answering.follow()
        else:
            self._answering.rest()

    def _outlook(self) -> object:
        tabs, stream = self._watching.tabs, self._streaming.stream
        flow = None
        if _STREAM in tabs:  # the last minute goes on by itself
            flow = face_of_stream(self._streaming), stream.rates if stream.status.state == "live" else None
        answer = self._answering.version if _WHAT_IF in tabs else None
        return super()._outlook(), self._head(), self._governor(), flow, answer

    def _frame(self) -> Frame:
        frame = super()._frame()
        self._known_feed, self._known_governor = self._feed_id, self._governor_id
        if "what_if" in frame.header:
            self._answering.sent()
        if _STREAM in self._watching.tabs and "stream" not in frame.header:
            self._shown = None  # the next look brings it
        return frame

    def _frame_of(self, seq: int, full: bool) -> Frame:
        frame = super()._frame_of(seq, full)
        self._renew_feed()
        dashboard = {**self._head(), "feed_id": self._feed_id}
        if full or self._feed_id != self._known_feed:
            dashboard["feed"] = self._feed
        if hasattr(self._streaming, "governor"):
            dashboard |= self._governing(full)
        frame = Frame({**frame.header, "dashboard": dashboard}, frame.buffers)
        tabs = self._watching.last if self._keeping else self._watching.tabs
        if _STREAM in tabs:
            frame = self._with_stream(frame, full)
        return self._answering.beside(frame, full) if _WHAT_IF in tabs else frame

    def _with_stream(self, frame: Frame, full: bool) -> Frame:
        """`frame` with what streams in, where that is due: graphs may come faster than anybody reads."""
        now = self._loop.time() if self._loop is not None else 0.0
        if not full and self._loop is not None and now - self._streamed_at < _STREAM_EVERY:
            return frame
        if not self._keeping:
            self._streamed_at = now
        told, heights = streaming(self._streaming)
        stream = told | {"buffer": len(frame.buffers)}
        return Frame({**frame.header, "stream": stream}, (*frame.buffers, heights))

    def _head(self) -> dict[str, Any]:
        session, graph = self._streaming, self._streaming.graph
        status = session.stream.status
        return {
            "title": printable(self._title or f"Session of {status.source}"),
            "can": {"live": "pause", "paused": "resume"}.get(status.state, ""),
            "progress": status.progress,
            "figures": list(figures_of(session).items()),
            "headline": BEFORE_THE_FIRST
            if graph is None
            else headline_about(graph, self.selection, self._focus),
        }

    def _governor(self) -> object:
        """What differs when the governor has something new to show."""
        governor = governor_of(self._streaming)
        return None if governor is None else (id(governor), governor.state, governor.ticks)

    def _governing(self, full: bool) -> dict[str, Any]:
        if (now := (self._governor(),)) != self._governed:
            self._governed, self._governor_id = now, self._governor_id + 1
        out: dict[str, Any] = {"governor_id": self._governor_id}
        if full or self._governor_id != self._known_governor:
            out["governor"] = governing(governor_of(self._streaming))
        return out

    def _renew_feed(self) -> None:
        """What changed, with the places in the graph of the nodes that each sentence is about."""
        graph, journal = self._placed, self._streaming.journal
        key = (journal.changed, names_id(graph), graph.notes if graph is not None else None)
        if key == self._feed_key:
            return
        self._feed_key, self._feed_id = key, self._feed_id + 1
        self._feed = feed_of(journal.changes, graph)
