"""The live causal graph behind a picture in the browser, whatever the host."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError
from scarcity.graph import CausalGraph
from scarcity.graph.headline import subject_of
from scarcity.graph.link_table import LinkTable, links_at
from scarcity.runtime import Subscription
from scarcity.runtime.rest import Rest
from scarcity.runtime.topics import ENGINE_INSIGHT
from scarcity.widgets.arrangement import Arrangement
from scarcity.widgets.bundle import bundle_of
from scarcity.widgets.channel import Send
from scarcity.widgets.detail import COARSEST
from scarcity.widgets.exports import Exports, Make
from scarcity.widgets.faces import face_of_graph, face_of_session, started_governor
from scarcity.widgets.frame import Frame, frame_of, names_id
from scarcity.widgets.history import NO_HISTORY, History, history_of
from scarcity.widgets.live_view import Keep, LiveView
from scarcity.widgets.looks import Look
from scarcity.widgets.page import page_of
from scarcity.widgets.pins import Pins, checked_pins
from scarcity.widgets.timeline import Seen, Timeline
from scarcity.widgets.two_graphs import TwoGraphs

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["LiveCausalGraph"]

_AT_REST = ("still", "paused", "ended", "lost")
_INLINE_UP_TO = 120
_FASTEST = 1000
"""Frames a second that a screen may show."""


class LiveCausalGraph(LiveView):
    """Follows a graph or a session, lays it out and keeps the browser's picture up to date.

    Its viewers may look at any graph that the session told of before, or at how two of them differ: at the places that
    the nodes have now, while the session goes on. All pages that show this view look at the same moment.

    Parameters
    ----------
    source: a `CausalGraph`, shown once, or a `Session`, followed until `close`.
    send, keep: as for `LiveView`.
    select: called with the names when a viewer has selected nodes.
    dimensions: 2 or 3; None is 2 for small graphs.
    focus: the variable that the data are about; None, or one that the graph does not hold, is the most driven one.
    groups: group of each variable by name, for the colours; None is by the links, in graphs of 12 variables or more.
    color_by, size_by: what nodes are coloured and sized by at first; see `looks.Look`.
    compare: an earlier graph, where `source` is one; the picture shows how `source` differs from it.
    compare_labels: what the earlier and the later of the two are called.

    Raises
    ------
    DataError: `source` is something else, or `compare` is no graph of the same time step.
    OptionError: `compare` goes with a session, `groups` is no mapping of names to names, or `color_by` or `size_by`
        is unknown.
    """

    bundle = "causal-graph"
    """The module that shows it."""

    def __init__(
        self,
        source: CausalGraph | Session,
        send: Send,
        *,
        keep: Keep | None = None,
        select: Callable[[list[str]], None] | None = None,
        dimensions: int | None = None,
        focus: str | None = None,
        groups: Mapping[str, str] | None = None,
        color_by: str | None = None,
        size_by: str | None = None,
        compare: CausalGraph | None = None,
        compare_labels: tuple[str, str] = ("before", "after"),
    ) -> None:
        self._dress = Look(color_by, size_by)
        self._two = None if compare is None else TwoGraphs(source, compare, compare_labels)
        self._session = None if isinstance(source, CausalGraph) else _checked(source)
        super().__init__(send, keep)
        self._searches: set[asyncio.Task[None]] = set()
        self._focus = focus
        self._fixed = source if isinstance(source, CausalGraph) else None
        if self._two is not None:
            self._fixed = self._two.union
        archive = getattr(self._session, "archive", None)
        self._timeline = None if archive is None else Timeline(archive)
        self._select = select
        self._arrangement = Arrangement(self._session, dimensions, groups, self._dress)
        self._positions: npt.NDArray[np.float32] = np.zeros((0, 3), dtype=np.float32)
        self._placed: CausalGraph | None = None
        self._placements = 0
        self._placing = False
        self._known_names = ""
        views = getattr(self._session, "views", None)
        self._rest = None if views is None else Rest(views.allowance)
        self._subscription: Subscription | None = None
        self._told = 0
        self._keeping = False
        self.selection: list[str] = []
        self._pins: Pins = {}
        for kind, handler in (
            ("refused", self._on_refused),
            ("select", self._on_select),
            ("dimensions", self._on_dimensions),
            ("detail", self._on_detail),
            ("wanted", self._on_wanted),
            ("pin", self._on_pin),
            ("ack", self._on_painted),
            ("moment", self._on_moment),
            ("compare", self._on_compare),
            ("history", self._on_history),
        ):
            self.channel.on(kind, handler)
        self._exports = Exports(self.channel, self._loop, lambda: self._placed, self._page)
        if self.graph is not None:
            self._place(self.graph)
            self._hold()

    @property
    def graph(self) -> CausalGraph | None:
        """The graph that is shown; None before there is one."""
        return self._fixed if self._session is None else self._session.graph

    @property
    def listening(self) -> bool:
        """Whether it is subscribed to the session's bus now."""
        return self._subscription is not None

    def choose(self, names: Sequence[str]) -> None:
        """Select the nodes of these names in every view; unknown names are left out there."""
        self.selection = list(names)
        self.channel.tell(self._selection_message())

    def snapshot(self) -> Mapping[str, Any]:
        """The newest picture, for a document to hold; empty before there is a graph."""
        if self._placed is None:
            return {}
        self._keeping = True  # what one looks back at is not for the document
        try:
            return super().snapshot()
        finally:
            self._keeping = False

    def close(self) -> None:
        """Stop following; nothing stays behind."""
        self._exports.close()
        super().close()

    # from the browser, always on the loop

    def _on_ready(self, message: Mapping[str, Any]) -> None:
        self._known_names = ""  # a new view knows none
        if self._timeline is not None:
            self._timeline.forget()
        super()._on_ready(message)

    def _on_refused(self, message: Mapping[str, Any]) -> None:
        if self._known_names:
            self._known_names = ""
            self.channel.push(self._frame)

    def _on_select(self, message: Mapping[str, Any]) -> None:
        graph, nodes = self.graph, message.get("nodes")
        if graph is None or not isinstance(nodes, list) or message.get("names_id") != names_id(graph):
            return
        rows: list[Any] = nodes  # pyright: ignore[reportUnknownVariableType]
        if not all(isinstance(row, int) and 0 <= row < len(graph.variables) for row in rows):
            return
        self.selection = [graph.variables[row] for row in rows]
        self.channel.tell(self._selection_message(str(message["view"])))
        if self._select is not None:
            self._select(list(self.selection))

    def _on_pin(self, message: Mapping[str, Any]) -> None:
        graph = self._placed
        if graph is None or message.get("names_id") != names_id(graph):
            return
        rows = checked_pins(message.get("pins"), len(graph.variables))
        if rows is not None:
            self._pins = {graph.variables[row]: place for row, place in rows}
            self.channel.tell({**self._pin_message(), "view": str(message["view"])})
            self._hold_if_due(self._rests())

    def _on_painted(self, message: Mapping[str, Any]) -> None:
        """The governor hears how many frames a second the browser manages."""
        fps = message.get("fps")
        governor = started_governor(self._session)
        if (
            governor is not None
            and isinstance(fps, int | float)
            and not isinstance(fps, bool)
            and 0 < fps <= _FASTEST
        ):
            governor.report("fps", float(fps))

    def _on_dimensions(self, message: Mapping[str, Any]) -> None:
        if message.get("value") == 3 and self._arrangement.deepen():
            # Flat is what the view can do alone; depth has to be laid out.
            self._placed = None
            self._refresh()

    def _on_detail(self, message: Mapping[str, Any]) -> None:
        """A viewer asks for fewer nodes, for all, or for what the machine allows."""
        level = message.get("level")
        if level is None or (isinstance(level, int) and 0 <= level <= COARSEST):
            self._arrangement.detail.wanted = None if level is None else int(level)
            self._redo()

    def _on_wanted(self, message: Mapping[str, Any]) -> None:
        """A viewer chose what is not searched for unasked."""
        if (
            message.get("value") == "betweenness"
            and self._placed is not None
            and self._arrangement.search_ways()
        ):
            self._redo()

    def _redo(self) -> None:
        """Find what a picture needs anew, beside the loop, and show it."""
        graph = self._placed
        if graph is None:
            return
        if self._loop is None or not self._loop.is_running():
            self._arrangement.prepare(graph)
            self._refresh()
            return
        search = self._loop.create_task(self._search(graph))
        self._searches.add(search)
        search.add_done_callback(self._searches.discard)

    def _on_moment(self, message: Mapping[str, Any]) -> None:
        """A viewer looks at another moment; of many on the way only the last one is drawn."""
        if self._timeline is not None:
            self._timeline.go(message.get("told"))
            self.channel.push(self._frame)

    def _on_compare(self, message: Mapping[str, Any]) -> None:
        if self._timeline is not None:
            self._timeline.compare(message.get("with"))
            self.channel.push(self._frame)

    def _on_history(self, message: Mapping[str, Any]) -> None:
        graph = self._placed
        if self._timeline is None or graph is None or message.get("names_id") != names_id(graph):
            return
        if (answer := self._timeline.history(graph, message.get("link"))) is not None:
            self.channel.tell({**answer, "names_id": names_id(graph)})

    async def _search(self, graph: CausalGraph) -> None:
        await asyncio.to_thread(self._arrangement.prepare, graph)
        self._refresh()

    # from the session

    async def _on_insight(self, topic: str, payload: object) -> None:
        graph = self.graph
        if graph is None:
            return
        if len(graph.variables) > _INLINE_UP_TO:
            layout, self._placing = self._arrangement.layout, True
            try:
                positions = await asyncio.to_thread(self._arrangement.follow, graph)
            finally:
                self._placing = False
            if layout is self._arrangement.layout:
                self._put(graph, positions)
        self._refresh()
        # Of the graphs that come meanwhile the mailbox keeps the newest.
        if self._rest is not None and self._loop is not None and self._subscription is not None:
            before, self._told = self._told, self._subscription.delivered + self._subscription.dropped
            if rest := self._rest.due_of(self._loop.time(), self._told - before):
                await asyncio.sleep(rest)

    def _attach(self) -> bool:
        if self._session is not None and self._subscription is None:
            self._told = 0
            self._subscription = self._session.bus.subscribe(
                ENGINE_INSIGHT, self._on_insight, policy="latest"
            )
        return self._session is not None

    def _detach(self) -> None:
        if self._subscription is not None:
            self._subscription.close()
            self._subscription = None

    # the frame

    def _refresh(self) -> None:
        graph = self.graph
        if graph is None and self._placed is not None:
            self._put(None, self._positions[:0])  # a session that was started anew
        elif graph is not None and graph is not self._placed and not self._placing:
            self._place(graph)
        super()._refresh()

    def _place(self, graph: CausalGraph) -> None:
        self._put(graph, self._arrangement.follow(graph))

    def _put(self, graph: CausalGraph | None, positions: npt.NDArray[np.float32]) -> None:
        self._placed, self._positions = graph, positions
        self._placements += 1

    def _state(self) -> Mapping[str, str]:
        if self._session is not None:
            return face_of_session(self._session)
        return face_of_graph(self._fixed) if self._fixed is not None else {}

    def _outlook(self) -> object:
        """What differs when there is something to show that no message told of."""
        return self._state(), None if self._timeline is None else self._timeline.key

    def _frame(self) -> Frame:
        """The picture to show; the graph that has been placed, which may be a moment behind `graph`."""
        self._seq += 1
        self._shown = self._outlook()
        if self._timeline is not None and (news := self._timeline.news()) is not None:
            self.channel.tell(news)
        full = names_id(self._placed) != self._known_names
        frame = self._frame_of(self._seq, full)
        self._known_names = names_id(self._placed)
        return frame

    def _frame_of(self, seq: int, full: bool) -> Frame:
        graph = self._placed
        seen = self._seen(graph) if graph is not None else Seen()
        frame = frame_of(
            graph,
            self._positions,
            self._state(),
            seq=seq,
            dimensions=self._arrangement.dimensions,
            full=full,
            subject=subject_of(graph, (), self._focus) if graph is not None else None,
            history=seen.history,
            groups=self._arrangement.groups(graph),
            ranks=seen.ranks,
            look=self._dress,
            table=seen.table,
            versus=seen.versus,
        )
        chosen: dict[str, Any] = {"selection": self._selected_rows()} if full and self.selection else {}
        if full and self._pins:
            chosen["pins"] = self._pin_message()["pins"]
        if graph is not None:
            chosen |= self._arrangement.detail.told(graph)
        return Frame({**frame.header, **seen.header, "graph_id": self._picture_id(), **chosen}, frame.buffers)

    def _picture_id(self) -> str:
        """What differs when there is something else to draw, if only at other places."""
        moment = () if self._timeline is None else self._timeline.key
        level = self._arrangement.detail.level
        return ".".join(str(part) for part in (self._placements, *moment, *((f"d{level}",) if level else ())))

    def _seen(self, graph: CausalGraph) -> Seen:
        """What is drawn of `graph`, or of a moment before it."""
        if self._two is not None:
            versus, header = self._two.difference()
            return Seen(
                versus.table, ranks=self._arrangement.known_ranks(graph), versus=versus, header=header
            )
        if self._timeline is None or self._keeping:
            return Seen(LinkTable.of(graph), self._history(graph), self._arrangement.known_ranks(graph))
        return self._timeline.seen(
            graph, lambda: self._history(graph), lambda: self._arrangement.known_ranks(graph)
        )

    def _page(self, title: str) -> Make:
        held = self.snapshot()
        return lambda: page_of(
            title or "Causal graph", bundle_of(self.bundle), held["header"], held["buffers"]
        )

    def _history(self, graph: CausalGraph) -> History:
        return NO_HISTORY if self._session is None else history_of(self._session, graph, links_at(graph))

    def _keepsake(self) -> object:
        return self._seq, self._placements, tuple(self._pins.items())

    def _rests(self) -> bool:
        return self._state().get("face") in _AT_REST

    def _selected_rows(self) -> list[int]:
        names = self._placed.variables if self._placed is not None else ()
        return [names.index(name) for name in self.selection if name in names]

    def _pin_message(self) -> Mapping[str, Any]:
        names = self._placed.variables if self._placed is not None else ()
        pins = [[row, *self._pins[name]] for row, name in enumerate(names) if name in self._pins]
        return {"kind": "pin", "names_id": names_id(self._placed), "pins": pins}

    def _selection_message(self, view: str = "") -> Mapping[str, Any]:
        return {
            "kind": "select",
            "view": view,
            "names_id": names_id(self._placed),
            "nodes": self._selected_rows(),
        }


def _checked(source: Any) -> Any:
    if all(hasattr(source, name) for name in ("bus", "graph", "stream")):
        return source
    raise DataError(
        f"CausalGraphWidget shows a CausalGraph or a Session, not {type(source).__name__}; "
        "scarcity.discover(data) gives the one, scarcity.Session(data) the other."
    )
