"""The dashboard of a session as a Panel component."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from scarcity.widgets.bundle import STATIC
from scarcity.widgets.dashboard import LiveDashboard
from scarcity.widgets.panes.host import GraphPane

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["DashboardPane"]


class DashboardPane(GraphPane):
    """The live dashboard of a session on a Panel page: the graph with its time line, and beside it the tabs links,
    changes, stream, what if and governor, as in `scarcity.widgets.Dashboard`; make one for each visitor.

    Parameters
    ----------
    session: followed until `close`.
    title: what the head is called; None is after the source.
    plot_height: of the dashboard in CSS pixels; 0 fills the component, which then needs a height of its own.
    dimensions, focus, groups, color_by, size_by: as for `CausalGraphPane`.

    Attributes
    ----------
    selection: names of the selected variables; may be set and watched.

    Raises
    ------
    DataError: it is no session. OptionError: as for the picture alone.
    """

    _bundle = STATIC / "dashboard.js"

    def __init__(
        self,
        session: Session,
        *,
        title: str | None = None,
        dimensions: int | None = None,
        focus: str | None = None,
        groups: Mapping[str, str] | None = None,
        color_by: str | None = None,
        size_by: str | None = None,
        **parameters: Any,
    ) -> None:
        live = partial(
            LiveDashboard,
            session,
            title=title,
            dimensions=dimensions,
            focus=focus,
            groups=groups,
            color_by=color_by,
            size_by=size_by,
        )
        super().__init__(live, **parameters)
