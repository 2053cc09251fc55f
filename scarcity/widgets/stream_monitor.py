"""What streams into a session behind a picture in the browser, whatever the host."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from scarcity.errors import DataError
from scarcity.runtime import Subscription
from scarcity.runtime.rest import Rest
from scarcity.runtime.topics import DATA_WINDOW
from scarcity.widgets.channel import Send, Timer
from scarcity.widgets.faces import held_back
from scarcity.widgets.frame import Frame
from scarcity.widgets.live_view import Keep, LiveView
from scarcity.widgets.streaming import streaming

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["LiveStreamMonitor"]

_EVERY: Final = 0.25
"""Seconds between two frames at least."""


class LiveStreamMonitor(LiveView):
    """Follows the stream of a session and keeps the browser's picture of it up to date, four times a second at most.

    Parameters
    ----------
    session: followed until `close`, through every start and stop.
    send, keep: as for `LiveView`.

    Raises
    ------
    DataError: `session` is something else.
    """

    def __init__(self, session: Session, send: Send, *, keep: Keep | None = None) -> None:
        if not all(hasattr(session, name) for name in ("bus", "stream", "journal")):
            raise DataError(
                f"StreamMonitor shows a Session, not {type(session).__name__}; scarcity.Session(data) makes one."
            )
        super().__init__(send, keep)
        self._session = session
        self._subscription: Subscription | None = None
        self._resting: Timer | None = None
        self._came = 0
        self._rest = Rest(session.views.allowance)
        self._hold()

    @property
    def listening(self) -> bool:
        """Whether it is subscribed to the session's bus now."""
        return self._subscription is not None

    def _attach(self) -> bool:
        if self._subscription is None:
            self._subscription = self._session.bus.subscribe(DATA_WINDOW, self._on_window, policy="latest")
        return True

    def _detach(self) -> None:
        if self._subscription is not None:
            self._subscription.close()
            self._subscription = None
        if self._resting is not None:
            self._resting.cancel()
            self._resting = None

    def _on_window(self, topic: str, payload: object) -> None:
        self._came += 1
        if self._resting is None:
            self._show()

    def _show(self) -> None:
        """A frame now, and none for a while."""
        self._resting = None
        if not self._came or self._subscription is None:
            return
        came, self._came = self._came, 0
        self._refresh()
        if self._loop is not None:
            rest = max(_EVERY, self._rest.due_of(self._loop.time(), came))
            self._resting = self._loop.call_later(rest, self._show)

    def _outlook(self) -> object:
        status, stream = self._session.stream.status, self._session.stream
        running = stream.rates if status.state == "live" else None  # the last minute goes on by itself
        return (
            status.state,
            status.since,
            status.rows,
            status.waiting,
            held_back(self._session),
            self._session.journal.waiting,
            self._session.engine.rejected,
            running,
        )

    def _keepsake(self) -> object:
        return self._session.stream.status.state, self._session.stream.status.rows

    def _rests(self) -> bool:
        return self._session.stream.status.state != "live"

    def _frame_of(self, seq: int, full: bool) -> Frame:
        told, heights = streaming(self._session)
        header: Mapping[str, Any] = {"kind": "frame", "seq": seq, "stream": told}
        return Frame(header, (heights,))
