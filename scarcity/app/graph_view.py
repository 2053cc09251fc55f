"""The picture of the graph on the page, a new one for each new session."""

from __future__ import annotations

from typing import Any

import panel as pn

from scarcity.app.live import Live
from scarcity.session import Session
from scarcity.widgets.panel_host import CausalGraphPane

# In a notebook the picture has a height and a line of figures of its own; here it fills its plate, below the head.
_FILL = """
.sg { height: 100% !important; }
:host > div { height: 100%; }
.sg-state { display: none !important; }
.sg-top { justify-content: flex-end !important; }
"""

__all__ = ["GraphView", "graph_view"]


def graph_view(session: Session, focus: str | None = None) -> Any:
    """The picture of one session, turned to the variable `focus`."""
    return CausalGraphPane(session, focus=focus, sizing_mode="stretch_both", margin=0, stylesheets=[_FILL])


class GraphView:
    """The place of the picture on one visitor's page.

    Parameters
    ----------
    live: whose session is shown.
    """

    def __init__(self, live: Live) -> None:
        self._live = live
        self._session: Session | None = None
        self._pane: Any = None
        self.place: Any = pn.Column(sizing_mode="stretch_both", margin=0)
        self.show()

    @property
    def selection(self) -> tuple[str, ...]:
        """Names of the variables selected in the picture."""
        return () if self._pane is None else tuple(self._pane.selection)

    def show(self) -> None:
        """Show the session of the moment."""
        session = self._live.session
        if session is self._session:
            return
        self.close()
        self._session = session
        self._pane = None if session is None else graph_view(session, self._live.choice.focus)
        self.place[:] = [] if self._pane is None else [self._pane]

    def close(self) -> None:
        """Stop following."""
        if self._pane is not None:
            self._pane.close()
        self._pane = self._session = None
