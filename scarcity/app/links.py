"""The links as a table that the browser sorts: everything that the picture holds."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from pathlib import Path
from typing import Any, ClassVar, Final

import param
from panel.custom import AnyWidgetComponent

from scarcity.app.live import Live
from scarcity.graph import CausalGraph, Link
from scarcity.graph.table import links_of
from scarcity.graph.words import lag_words, printable

__all__ = ["LinksTable", "rows_of"]

_STATIC: Final = Path(__file__).parent / "static"
_MOST: Final = 400


# Panel 1.9 renders a JSComponent and an AnyWidgetComponent on one page with the code of whichever came first, so all
# components of the page are of the one kind.
class LinksTable(AnyWidgetComponent):
    """What drives what, after how long, how strongly, how sure.

    Python writes all parameters, the browser none: it sorts what it is given.
    """

    _esm = _STATIC / "links-table.js"
    _stylesheets: ClassVar[list[str]] = [(_STATIC / "links-table.css").read_text(encoding="utf-8")]

    rows: Any = param.List(default=[], item_type=dict)
    more: Any = param.String(default="")
    empty: Any = param.String(default="")
    generation: Any = param.Integer(default=0)

    def follow(self, live: Live) -> None:
        """Show the links of the newest graph."""
        graph = live.session.graph if live.session else None
        rows = rows_of(graph) if graph else []
        left = graph.links - len(rows) if graph else 0
        self.param.update(
            rows=rows,
            more=f"and {left:,} weaker ones" if left else "",
            empty=_empty(graph, live),
            generation=live.generation,
        )


def rows_of(graph: CausalGraph, most: int = _MOST) -> list[dict[str, Any]]:
    """The strongest links as plain rows.

    Parameters
    ----------
    graph: whose links.
    most: how many at the most.
    """
    return [_row(link, graph.time_step) for link in _strongest(links_of(graph), most)]


def _strongest(links: Sequence[Link], most: int) -> list[Link]:
    """Those between two variables before those of a variable with its own past."""
    return sorted(links, key=lambda link: (link.source == link.target, -abs(link.weight)))[:most]


def _row(link: Link, step: str | None) -> dict[str, Any]:
    source, target = printable(link.source), printable(link.target)
    own = link.source == link.target
    known = isfinite(link.ci_low) and isfinite(link.ci_high)
    return {
        "key": f"{link.source}\n{link.target}\n{link.lag}",
        "name": f"{source}, its own past" if own else f"{source} {'→' if link.directed else '—'} {target}",
        "own": own,
        "lag": link.lag,
        "after": lag_words(link.lag, step),
        "effect": link.effect,
        "size": abs(link.weight),
        "low": link.ci_low if known else None,
        "high": link.ci_high if known else None,
        "stability": link.stability if isfinite(link.stability) else None,
    }


def _empty(graph: CausalGraph | None, live: Live) -> str:
    if graph is not None:
        return "\n".join(graph.explain().splitlines()[:2])
    if live.session is None:
        return ""
    return f"Waiting for the first {live.session.stream.windows.size} rows."
