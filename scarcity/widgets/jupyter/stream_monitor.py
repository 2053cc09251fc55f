"""What streams into a session, as a Jupyter widget."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from scarcity.widgets.bundle import bundle_of
from scarcity.widgets.jupyter.host import LiveWidget
from scarcity.widgets.stream_monitor import LiveStreamMonitor

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["StreamMonitor"]


class StreamMonitor(LiveWidget):
    """What streams in, live in a notebook: whether rows come, how fast, complete and in time, and a line a variable.

    It follows the session while it is on a page, through every start and stop, until `close`.

    Parameters
    ----------
    session: whose stream is shown.

    Raises
    ------
    DataError: it is no session.
    """

    _esm = bundle_of("stream-monitor")

    def __init__(self, session: Session) -> None:
        super().__init__(partial(LiveStreamMonitor, session))
