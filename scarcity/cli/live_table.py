"""A live graph in the terminal: what drives what, how strongly, after how long, how sure, what changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from scarcity.graph.changes import Change, moment
from scarcity.graph.responses import acts_both_ways
from scarcity.graph.words import decimals, lag_words, printable, size
from scarcity.session import Session

# Okabe–Ito: told apart by people with any colour vision; the sign is written too.
RAISES, LOWERS, BOTH = "#56B4E9", "#E69F00", "#CC79A7"
_BAR = 8
_CHANGES = 5
_PARTS = " ▏▎▍▌▋▊▉█"


@dataclass(slots=True)
class LiveTable:
    """Draws the newest state of a session and its journal.

    Parameters
    ----------
    session: whose graph is drawn.
    title: what is streaming, in a few words.
    rows: links shown at the most.
    """

    session: Session
    title: str
    rows: int = 14

    def draw(self, width: int) -> RenderableType:
        """The picture for a terminal of this many columns."""
        parts: list[RenderableType] = [self._head(), self._progress(width), Text()]
        shown = [e for e in self._insight.get("edges", ()) if e["source"] != e["target"]]
        if shown:
            parts.append(self._links(shown))
            if len(shown) > self.rows:
                parts.append(Text(f"and {len(shown) - self.rows} weaker ones", style="dim"))
        elif self._insight:
            parts.append(Text("nothing significant yet: no link between two variables passes", style="dim"))
        else:
            parts.append(Text(f"waiting for the first {self.session.stream.windows.size} rows", style="dim"))
        own = [e for e in self._insight.get("edges", ()) if e["source"] == e["target"]]
        if own:
            names = list(dict.fromkeys(printable(e["source"]) for e in own))
            parts.append(Text(f"\ncarried over from their own past: {', '.join(names)}", style="dim"))
        strong = [change for change in self.session.journal.changes if change.kind in ("new", "gone")]
        if strong:
            parts += [Text("\nwhat changed", style="bold"), *map(_told, strong[:_CHANGES])]
        notes = self._insight.get("notes", ())
        parts += [Text(f"note: {printable(str(note))}", style="dim") for note in notes[:3]]
        return Padding(Group(*parts), (1, 2))

    def _head(self) -> Text:
        status = self.session.stream.status
        figures = [
            f"{self.session.rows_seen:,} rows",
            f"{status.rows_per_second:,.0f} rows/s",
            f"{status.missing_share:.1%} missing",
            f"{self._insight.get('n_links', 0)} links",
        ]
        when = self._insight.get("timestamp")
        if when is not None:
            figures.append(f"until {moment(when, 0)}")
        return Text.assemble((f"{printable(self.title)}  {status.state}\n", "bold"), "  ·  ".join(figures))

    def _progress(self, width: int) -> RenderableType:
        progress = self.session.stream.status.progress
        return (
            Text()
            if progress is None
            else ProgressBar(total=1.0, completed=progress, width=max(10, width - 4))
        )

    def _links(self, edges: Sequence[Mapping[str, Any]]) -> Table:
        table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 1, 0, 0))
        for heading in ("what drives what", "after", "strength", "", "90 % interval", "stable"):
            right = heading in ("strength", "90 % interval", "stable")
            table.add_column(heading, no_wrap=True, justify="right" if right else "left")
        strongest = edges[: self.rows]
        for edge in strongest:
            effect = edge["effect"]
            colour = RAISES if effect >= 0 else LOWERS
            arrow = "→" if edge["directed"] else "—"
            bent = edge.get("bent", False)
            both = bent and acts_both_ways(effect, edge["ci_low"], edge["ci_high"], edge["weight"])
            colour = BOTH if both else colour
            crosses = edge["ci_low"] <= 0 <= edge["ci_high"] and not bent
            table.add_row(
                Text(f"{printable(edge['source'])} {arrow} {printable(edge['target'])}"),
                lag_words(edge["lag"], self._step()),
                Text(size(edge["weight"]) if both else decimals(effect), style=colour),
                Text(bar(abs(edge["weight"] if bent else effect)), style=colour),
                Text(
                    f"{decimals(edge['ci_low'])} to {decimals(edge['ci_high'])}",
                    style="dim" if crosses else "",
                ),
                _stability(edge["stability"]),
            )
        return table

    @property
    def _insight(self) -> Mapping[str, Any]:
        return self.session.journal.insight

    def _step(self) -> str | None:
        graph = self.session.graph
        return graph.time_step if graph else None


def _stability(share: float) -> Text:
    """As a percentage; a dash where no resamples were drawn."""
    return Text(f"{share:.0%}" if isfinite(share) else "–", style="" if share >= 0.9 else "dim")


def _told(change: Change) -> Text:
    return Text.assemble((f"{change.when}  ", "dim"), (f"{change.kind}: ", "bold"), change.short())


def bar(strength: float) -> str:
    """A bar for a strength from 0 to 1, in eighths of a character.

    >>> bar(0.5)
    '████'
    """
    eighths = round(min(strength, 1.0) * _BAR * 8)
    return "█" * (eighths // 8) + _PARTS[eighths % 8].strip()
