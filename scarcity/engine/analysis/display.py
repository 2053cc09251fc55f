"""How a structural report shows itself. Names come from data: text, never markup."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from scarcity.engine.analysis.sentences import loop_words, sentences
from scarcity.graph.words import lag_words, number, printable, share, signed

if TYPE_CHECKING:
    from scarcity.engine.analysis.report import StructuralReport

__all__ = ["to_html", "to_text"]

_LINES = 10
_Section = tuple[str, Sequence[str], Sequence[Sequence[str]], int]


def to_text(report: StructuralReport) -> str:
    """The sentences, then the head of each table in columns."""
    first, *others = sentences(report)
    lines = [f"StructuralReport: {first}", *(f"  {line}" for line in others)]
    for title, head, rows, left in _sections(report):
        lines.append(f"{title}:")
        widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
        lines += ["  " + "  ".join(map(str.ljust, row, widths)).rstrip() for row in (head, *rows)]
        if left:
            lines.append(f"  … and {left} more")
    return "\n".join(lines)


def to_html(report: StructuralReport) -> str:
    """The same for a notebook, without a style of its own but for alignment."""
    parts = [f"<p>{' '.join(escape(line) for line in sentences(report))}</p>"]
    for title, head, rows, left in _sections(report):
        cells = "".join(_cell("th", cell) for cell in head)
        body = "".join(f"<tr>{''.join(_cell('td', cell) for cell in row)}</tr>" for row in rows)
        more = f"<p>… and {left} more</p>" if left else ""
        parts.append(
            f"<h4>{escape(title)}</h4><table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table>{more}"
        )
    return f"<div>{''.join(parts)}</div>"


def _cell(tag: str, text: str) -> str:
    return f'<{tag} style="text-align:left">{escape(text)}</{tag}>'


def _sections(report: StructuralReport) -> list[_Section]:
    sections: list[_Section] = []
    if len(report.nodes):
        head = (
            "variable",
            "drives",
            "driven",
            "reach",
            "pagerank",
            "betweenness",
            "closeness",
            "community",
            "in a loop",
        )
        sections.append(("nodes, the main driver first", head, *_head(report.nodes, _node)))
    if len(report.loops):
        table = report.loops.assign(
            words=[lag_words(int(lag), report.graph.time_step) for lag in report.loops["lag"]]
        )
        sections.append(
            ("loops, the strongest first", ("loop", "around", "effect", "kind"), *_head(table, _loop))
        )
    if len(report.communities) > 1:
        head = ("community", "size", "main driver", "stays inside")
        sections.append(("communities", head, *_head(report.communities, _community)))
    return sections


def _head(table: Any, cells: Any) -> tuple[list[tuple[str, ...]], int]:
    rows = [cells(row) for row in table.head(_LINES).itertuples()]
    return rows, max(0, len(table) - _LINES)


def _node(row: Any) -> tuple[str, ...]:
    figures = (row.drives, row.driven, row.reach, row.pagerank, row.betweenness, row.closeness)
    loop = "yes" if row.in_loop else ""
    return (printable(row.variable), *map(number, figures), str(row.community or ""), loop)


def _loop(row: Any) -> tuple[str, ...]:
    effect = "" if row.effect != row.effect else signed(row.effect)
    return loop_words(row.variables), row.words, effect, row.kind


def _community(row: Any) -> tuple[str, ...]:
    return str(row.community), str(row.size), printable(row.driver), share(row.inside)
