"""What streams into a session, as a Panel component."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from scarcity.widgets.bundle import STATIC
from scarcity.widgets.panes.host import LivePane
from scarcity.widgets.stream_monitor import LiveStreamMonitor

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["StreamMonitorPane"]


class StreamMonitorPane(LivePane):
    """What streams in, live on a Panel page: whether rows come, how fast, complete and in time, and a line a variable.

    Make one for each visitor. It is as high as what it shows.

    Parameters
    ----------
    session: whose stream is shown.

    Raises
    ------
    DataError: it is no session.
    """

    _bundle = STATIC / "stream-monitor.js"

    def __init__(self, session: Session, **parameters: Any) -> None:
        super().__init__(partial(LiveStreamMonitor, session), **parameters)
