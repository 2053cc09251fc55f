"""The page of one visitor: the dashboard of the shared live session, and the controls above it."""

# Panel's own types leave much open.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import panel as pn
from tornado.ioloop import IOLoop

from scarcity.app.controls import Controls
from scarcity.app.dashboard_view import DashboardView
from scarcity.app.live import Live
from scarcity.errors import StateError

__all__ = ["Page", "page"]

_HERE: Final = Path(__file__).parent
_TEMPLATE: Final = (_HERE / "page.html").read_text(encoding="utf-8")
_PAGE_CSS: Final = (_HERE / "static" / "page.css").read_text(encoding="utf-8")
_PERIOD_MS: Final = 200
_THEMES: Final = ("light", "dark")


class Page:
    """The parts of one visitor's page. They look at the live session; nothing there knows of them.

    Parameters
    ----------
    live: what is shown.
    theme: "light" or "dark"; anything else follows the visitor's system.
    """

    def __init__(self, live: Live, theme: str = "") -> None:
        self.live = live
        self.theme = theme if theme in _THEMES else ""
        self.dashboard = DashboardView(live)
        self.controls = Controls(live)

    def show(self) -> None:
        """Bring all parts up to date; somebody is watching."""
        self.live.look()
        self.dashboard.show()
        self.controls.show()

    def close(self) -> None:
        """Stop following; call it when the visitor has gone."""
        self.dashboard.close()

    def template(self) -> Any:
        """The document to be served."""
        made = pn.Template(_TEMPLATE)
        for name, part in {"dashboard": self.dashboard.place, **self.controls.buttons}.items():
            made.add_panel(name, part)
        made.add_variable("groups", self.controls.groups)
        made.add_variable("page_css", _PAGE_CSS)
        made.add_variable("theme_attribute", f'data-theme="{self.theme}"' if self.theme else "")
        return made


def page(live: Live | None = None) -> Any:
    """The page for the visitor who asks now; streaming begins with the first one.

    Parameters
    ----------
    live: what is shown; None is one live session for all visitors of this process.
    """
    if live is None:
        live = pn.state.as_cached("scarcity live", Live)
    try:
        live.begin_once()
    except StateError:  # made before the server runs, by ``panel serve --warm``
        IOLoop.current().add_callback(live.begin_once)
    pn.extension()  # names no extension, so that the page loads none: tabulator's 550 KB among them
    asked = pn.state.session_args.get("theme", [b""])[0].decode("ascii", "replace")
    made = Page(live, theme=asked)
    pn.state.add_periodic_callback(made.show, period=_PERIOD_MS)
    pn.state.on_session_destroyed(lambda _context: made.close())
    return made.template()
