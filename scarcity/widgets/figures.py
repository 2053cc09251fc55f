"""How a session fares, in figures: what every dashboard shows in its head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarcity.graph.changes import moment
from scarcity.graph.words import printable

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["figures_of", "milliseconds"]


def figures_of(session: Session) -> dict[str, str]:
    """Name and value, in the order in which they are read; what is not known is left out.

    Parameters
    ----------
    session: whose stream, engine and journal are read.

    Returns
    -------
    rows (of all, where known), rows/s (while it is live), windows (how many, of how many rows), missing (share of the
    values), delay (of the newest window, from its arrival to its graph), variables, links, regime (where there is more
    than one), until (time of the newest row).
    """
    status, graph, journal = session.stream.status, session.graph, session.journal
    total = "" if status.total_rows is None else f" of {status.total_rows:,}"
    shown = {"rows": f"{status.rows:,}{total}"}
    if status.state == "live" and status.rows_per_second > 0:
        shown["rows/s"] = f"{status.rows_per_second:,.{0 if status.rows_per_second >= 10 else 1}f}"
    shown["windows"] = f"{status.windows:,} × {session.stream.windows.size:,} rows"
    shown["missing"] = f"{status.missing_share:.1%}"
    if journal.delay_ms is not None:
        shown["delay"] = milliseconds(journal.delay_ms)
    if graph is not None:
        shown["variables"] = f"{len(graph.variables):,}"
        shown["links"] = f"{graph.links:,}"
        if graph.regime:
            shown["regime"] = f"{graph.regime:,}"
    if (when := journal.insight.get("timestamp")) is not None:
        shown["until"] = printable(moment(when, 0))
    return shown


def milliseconds(delay: float) -> str:
    """A delay as people read it.

    >>> milliseconds(12.4), milliseconds(1530.0)
    ('12 ms', '1.5 s')
    """
    return f"{delay:,.0f} ms" if delay < 1000 else f"{delay / 1000:.1f} s"
