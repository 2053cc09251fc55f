"""The line above the picture: what drives the variable of most interest."""

from __future__ import annotations

from collections.abc import Sequence

from scarcity.app.live import Live
from scarcity.app.text import text
from scarcity.graph import CausalGraph
from scarcity.graph.headline import headline, most_driven

__all__ = ["headline_of", "of_interest"]


def headline_of(live: Live, selection: Sequence[str] = ()) -> str:
    """The line as HTML.

    Parameters
    ----------
    live: what is streamed.
    selection: variables selected in the picture.
    """
    graph = live.session.graph if live.session else None
    if graph is None:
        said = "" if live.problem else "What drives what most is said here from the first graph on."
        return f'<p class="sc-headline sc-why">{text(said)}</p>'
    variable = of_interest(graph, selection, live.choice.focus)
    said = "Nothing in the data drives anything else significantly yet."
    return f'<p class="sc-headline">{text(headline(graph, variable) if variable else said)}</p>'


def of_interest(graph: CausalGraph, selection: Sequence[str], focus: str | None) -> str | None:
    """The only selected variable, else the focus, else the one with the strongest driver; None without any.

    Parameters
    ----------
    graph: what is shown; names that it does not hold are passed over.
    selection: variables selected in the picture.
    focus: the recording's variable of most interest.
    """
    if len(selection) == 1 and selection[0] in graph.variables:
        return selection[0]
    return focus if focus in graph.variables else most_driven(graph)
