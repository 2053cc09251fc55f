"""How a graph shows itself: text everywhere, a picture where a renderer is registered."""

from __future__ import annotations

import logging
from collections.abc import Callable
from math import isfinite
from typing import TYPE_CHECKING, Any, TypeAlias

from scarcity.graph.table import Link, links_of
from scarcity.graph.words import lag_words, number, printable, share, signed, size

if TYPE_CHECKING:
    from scarcity.graph.causal_graph import CausalGraph

__all__ = ["Renderer", "mimebundle", "register_renderer", "summary", "to_text"]

Renderer: TypeAlias = "Callable[[CausalGraph], dict[str, Any]]"
LINES = 20
_log = logging.getLogger(__name__)
_renderer: Renderer | None = None


def register_renderer(renderer: Renderer | None) -> Renderer | None:
    """Let `renderer` draw graphs in notebooks; returns the one before it. None: text only.

    renderer: called with the graph; returns a MIME bundle, to which the text is added.
    """
    global _renderer
    before, _renderer = _renderer, renderer
    return before


def mimebundle(graph: CausalGraph, include: Any = None, exclude: Any = None) -> dict[str, Any]:
    """The MIME bundle of `graph`; a renderer that fails is logged and leaves the text."""
    bundle: dict[str, Any] = {"text/plain": to_text(graph)}
    if _renderer is not None:
        try:
            bundle = bundle | dict(_renderer(graph))
        except Exception:
            _log.exception("the renderer of causal graphs failed; showing text")
    return {
        kind: value
        for kind, value in bundle.items()
        if (not include or kind in include) and not (exclude and kind in exclude)
    }


def summary(graph: CausalGraph) -> str:
    """Size, method and rows in one line."""
    undirected = int(graph.undirected.sum()) // 2
    loose = f" ({undirected} undirected)" if undirected else ""
    return (
        f"{_count(len(graph.variables), 'variable')}, {_count(graph.links, 'link')}{loose}, "
        f"max_lag {graph.max_lag}, method {printable(graph.method)}, {_count(graph.n_rows, 'row')}"
    )


def to_text(graph: CausalGraph) -> str:
    """A line of summary, the strongest links between variables in columns, who has a memory, the notes."""
    every = links_of(graph)
    links = [link for link in every if link.source != link.target]
    own = dict.fromkeys(printable(link.source) for link in every if link.source == link.target)
    rows = [_cells(graph, link) for link in links[:LINES]]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [f"CausalGraph: {summary(graph)}"]
    lines += ["  " + "  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    if not links:
        lines.append("  nothing significant between variables; explain() names the strongest candidates")
    elif len(links) > LINES:
        lines.append(f"  … and {len(links) - LINES} more: to_pandas() lists all")
    if own:
        lines.append(f"  carried over from their own past: {', '.join(own)}")
    return "\n".join([*lines, *(f"  note: {printable(note)}" for note in graph.notes)])


def _cells(graph: CausalGraph, link: Link) -> list[str]:
    arrow = "→" if link.directed else "—"
    return [
        f"{printable(link.source)} {arrow} {printable(link.target)}",
        lag_words(link.lag, graph.time_step),
        signed(link.effect),
        f"[{number(link.ci_low)}, {number(link.ci_high)}]" if isfinite(link.ci_low + link.ci_high) else "",
        f"stable {share(link.stability)}" if isfinite(link.stability) else "",
        f"bent, {size(link.weight)}" if link.bent else "",
    ]


def _count(amount: int, what: str) -> str:
    return f"{amount:,} {what}{'' if amount == 1 else 's'}"
