"""Saves the picture of a graph or of a session as a page that opens from disk, without a kernel or a network."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scarcity.errors import OptionError, StateError
from scarcity.graph import CausalGraph
from scarcity.graph.storage import write_atomically
from scarcity.graph.words import printable
from scarcity.widgets.bundle import bundle_of
from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.dashboard import LiveDashboard
from scarcity.widgets.page import page_of

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["save_html"]


def save_html(
    graph_or_session: CausalGraph | Session,
    path: str | os.PathLike[str],
    *,
    title: str | None = None,
    dimensions: int | None = None,
    focus: str | None = None,
    groups: Mapping[str, str] | None = None,
    dashboard: bool = False,
) -> None:
    """Write the picture of the moment to `path`: one HTML file that is alive in any browser and asks nobody.

    One can turn it, point at links, select, search, filter and read the table. It does not follow the session.

    Parameters
    ----------
    graph_or_session: what is shown.
    path: of the file; a file that is there is replaced, and never half written.
    title: of the page; None is "Causal graph", or for a dashboard after the source.
    dimensions: 2 or 3; None is 2 for small graphs.
    focus: the variable that the picture turns to while none is selected; None is the most driven one.
    groups: group of each variable by name, for the colours; None is by the links.
    dashboard: the whole dashboard of a session, not the graph alone.

    Raises
    ------
    StateError: the session has no graph yet.
    OptionError: the folder of `path` does not exist, or an option is out of its range.
    DataError: it is neither a graph nor a session.

    >>> import tempfile, scarcity
    >>> from scarcity.widgets import save_html
    >>> graph = scarcity.discover(scarcity.datasets.linear(n_variables=3, n_rows=300, seed=1).data)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     save_html(graph, f"{folder}/graph.html")
    ...     Path(folder, "graph.html").read_text()[:15]
    '<!doctype html>'
    """
    folder = Path(path).resolve().parent
    if not folder.is_dir():
        raise OptionError(f"{str(path)!r}: the directory {str(folder)!r} does not exist; make it first.")
    options: dict[str, Any] = {"dimensions": dimensions, "focus": focus, "groups": groups}
    session: Any = graph_or_session
    live = (
        LiveDashboard(session, _nowhere, title=title, **options)
        if dashboard
        else LiveCausalGraph(graph_or_session, _nowhere, **options)
    )
    try:
        snapshot = live.snapshot()
    finally:
        live.close()
    if not snapshot:
        raise StateError("the session has no graph yet: let it read a window before its picture is saved.")
    header: Mapping[str, Any] = snapshot["header"]
    if title is None:
        title = header["dashboard"]["title"] if dashboard else "Causal graph"
    page = page_of(printable(str(title)), bundle_of(live.bundle), header, snapshot["buffers"])
    write_atomically(path, page.encode("utf-8"))


def _nowhere(header: Mapping[str, Any], buffers: tuple[bytes, ...]) -> None:
    """There is no browser to send to."""
