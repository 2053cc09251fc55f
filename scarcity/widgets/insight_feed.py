"""What a session has learned and what changed, behind a list in the browser, whatever the host."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from scarcity.errors import DataError
from scarcity.graph.words import printable
from scarcity.runtime import Subscription
from scarcity.runtime.topics import ENGINE_INSIGHT
from scarcity.widgets.channel import Send
from scarcity.widgets.faces import face_of_session
from scarcity.widgets.feed import feed_of
from scarcity.widgets.frame import Frame, names_id
from scarcity.widgets.live_view import Keep, LiveView

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["LiveInsightFeed", "Moment"]

_SENTENCES: Final = 40
_FACE: Final = ("face", "title", "detail")

Moment = Mapping[str, Any]
"""`told`: the how-manieth graph brought a change; `rows` and `timestamp` of that graph."""


class LiveInsightFeed(LiveView):
    """Follows what a session tells and keeps the browser's feed up to date.

    Parameters
    ----------
    session: followed until `close`, through every start and stop.
    send, keep: as for `LiveView`.
    select: called with the names when a viewer has selected variables.
    went: called with the moment when a viewer has chosen a sentence.

    Raises
    ------
    DataError: `session` is something else.
    """

    def __init__(
        self,
        session: Session,
        send: Send,
        *,
        keep: Keep | None = None,
        select: Callable[[list[str]], None] | None = None,
        went: Callable[[Moment], None] | None = None,
    ) -> None:
        if not all(hasattr(session, name) for name in ("bus", "graph", "journal")):
            raise DataError(
                f"InsightFeed shows a Session, not {type(session).__name__}; scarcity.Session(data) makes one."
            )
        super().__init__(send, keep)
        self._session, self._select, self._went = session, select, went
        self._subscription: Subscription | None = None
        self._greeting = True
        self.selection: list[str] = []
        self.channel.on("select", self._on_select)
        self.channel.on("moment", self._on_moment)
        self._hold()

    @property
    def listening(self) -> bool:
        """Whether it is subscribed to the session's bus now."""
        return self._subscription is not None

    def choose(self, names: Sequence[str]) -> None:
        """Select these variables in every view; unknown names are left out there."""
        self.selection = list(names)
        self.channel.tell(self._selection_message())

    # from the browser, always on the loop

    def _on_ready(self, message: Mapping[str, Any]) -> None:
        self._greeting = True  # a new view does not know what is selected
        super()._on_ready(message)

    def _on_select(self, message: Mapping[str, Any]) -> None:
        graph, nodes = self._session.graph, message.get("nodes")
        if graph is None or not isinstance(nodes, list) or message.get("names_id") != names_id(graph):
            return
        rows, count = cast("list[Any]", nodes), len(graph.variables)
        if not all(type(row) is int and 0 <= row < count for row in rows):
            return
        self.selection = [graph.variables[row] for row in dict.fromkeys(rows)]
        self.channel.tell(self._selection_message(str(message["view"])))
        if self._select is not None:
            self._select(list(self.selection))

    def _on_moment(self, message: Mapping[str, Any]) -> None:
        told = message.get("told")
        known = (change for change in self._session.journal.changes if change.told == told)
        if type(told) is int and (change := next(known, None)) is not None and self._went is not None:
            self._went({"told": change.told, "rows": change.rows, "timestamp": change.timestamp})

    # from the session

    def _on_insight(self, topic: str, payload: object) -> None:
        if self._outlook() != self._shown:
            self._refresh()

    def _attach(self) -> bool:
        if self._subscription is None:
            self._subscription = self._session.bus.subscribe(
                ENGINE_INSIGHT, self._on_insight, policy="latest"
            )
        return True

    def _detach(self) -> None:
        if self._subscription is not None:
            self._subscription.close()
            self._subscription = None

    # the frame

    def _outlook(self) -> object:
        graph, journal = self._session.graph, self._session.journal
        return journal.changed, names_id(graph), graph.notes if graph is not None else None, self._face()

    def _rests(self) -> bool:
        return self._session.stream.status.state != "live"

    def _face(self) -> dict[str, str]:
        face = face_of_session(self._session)
        return {name: face[name] for name in _FACE}

    def _frame(self) -> Frame:
        frame = super()._frame()
        self._greeting = False
        return frame

    def _frame_of(self, seq: int, full: bool) -> Frame:
        graph = self._session.graph
        header: dict[str, Any] = {
            "kind": "frame",
            "seq": seq,
            "names_id": names_id(graph),
            "names": [printable(name) for name in graph.variables] if graph is not None else [],
            "state": self._face(),
            "feed": feed_of(self._session.journal.changes, graph, _SENTENCES),
        }
        if full or self._greeting:
            header["selection"] = self._selected_rows()
        return Frame(header, ())

    def _selected_rows(self) -> list[int]:
        graph = self._session.graph
        names = graph.variables if graph is not None else ()
        return [names.index(name) for name in self.selection if name in names]

    def _selection_message(self, view: str = "") -> Mapping[str, Any]:
        return {
            "kind": "select",
            "view": view,
            "names_id": names_id(self._session.graph),
            "nodes": self._selected_rows(),
        }
