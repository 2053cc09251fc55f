"""The line above the picture: what drives the variable of most interest."""

from __future__ import annotations

from collections.abc import Sequence

from scarcity.app.live import Live
from scarcity.app.text import text
from scarcity.graph.headline import BEFORE_THE_FIRST, headline_about

__all__ = ["headline_of"]


def headline_of(live: Live, selection: Sequence[str] = ()) -> str:
    """The line as HTML.

    Parameters
    ----------
    live: what is streamed.
    selection: variables selected in the picture.
    """
    graph = live.session.graph if live.session else None
    if graph is None:
        said = "" if live.problem else BEFORE_THE_FIRST
        return f'<p class="sc-headline sc-why">{text(said)}</p>'
    return f'<p class="sc-headline">{text(headline_about(graph, selection, live.choice.focus))}</p>'
