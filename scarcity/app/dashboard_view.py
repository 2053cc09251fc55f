"""The dashboard on the page, a new one for each new session."""

from __future__ import annotations

from html import escape
from typing import Any

import panel as pn

from scarcity.app.live import Live
from scarcity.graph.words import printable
from scarcity.session import Session
from scarcity.widgets import DashboardPane

__all__ = ["DashboardView"]


class DashboardView:
    """The place of the dashboard on one visitor's page; without a session it says why there is none.

    Parameters
    ----------
    live: whose session is shown.
    """

    def __init__(self, live: Live) -> None:
        self._live = live
        self._session: Session | None = None
        self.pane: Any = None
        self.said: Any = pn.pane.HTML("", sizing_mode="stretch_width", margin=0)
        self.place: Any = pn.Column(self.said, sizing_mode="stretch_both", margin=0)
        self.show()

    def show(self) -> None:
        """Show the session of the moment."""
        live, session = self._live, self._live.session
        if session is None:
            words = f"Source lost: {live.problem}" if live.problem else f"Opening {live.choice.title} …"
            said = f'<p role="status">{escape(printable(words))}</p>'
            if self.said.object != said:
                self.said.object = said
        if session is self._session:
            return
        self.close()
        if session is not None:
            choice = live.choice
            self.pane = DashboardPane(
                session,
                title=choice.title,
                focus=choice.focus,
                plot_height=0,
                sizing_mode="stretch_both",
                margin=0,
            )
        self._session = session
        self.place[:] = [self.said if self.pane is None else self.pane]

    def close(self) -> None:
        """Stop following."""
        if self.pane is not None:
            self.pane.close()
        self.pane = self._session = None
