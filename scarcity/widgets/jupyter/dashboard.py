"""The dashboard of a session as a Jupyter widget."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from scarcity.widgets.bundle import bundle_of
from scarcity.widgets.dashboard import LiveDashboard
from scarcity.widgets.jupyter.host import GraphWidget

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["Dashboard"]


class Dashboard(GraphWidget):
    """The live dashboard of a session in a notebook: the graph with its time line, and tabs beside it.

    "Links" is the table of the graph, "Changes" what came and went, in sentences that lead to their moment on the time
    line, "Stream" a line a variable of what streams in, "What if" an intervention of the viewer's, answered by the
    newest graph, its paths lit up in the picture, and "Governor" what keeps the machine usable. Stream and what-ifs are
    worked out only while somebody looks at them. Where it is wide, links and changes stand below each other.

    It follows the session while it is on a page, through every start and stop, until `close`.

    Parameters
    ----------
    session: what is shown.
    height: in CSS pixels; where it is narrow, the parts stand below each other and it grows.
    dimensions: of the picture, 2 or 3; None is 2 for small graphs.
    focus: the variable that the data are about; the picture and the sentence above it turn to it while none is
        selected. None is the most driven one.
    groups: group of each variable by name, for the colours of the nodes; None is by the links.
    color_by, size_by: as for `CausalGraphWidget`.

    Attributes
    ----------
    selection: names of the selected variables; may be set, and observed with ``widget.observe(f, "selection")``.

    Raises
    ------
    DataError: it is no session. OptionError: as for the picture alone.
    """

    _esm = bundle_of("dashboard")

    def __init__(
        self,
        session: Session,
        *,
        height: int = 560,
        dimensions: int | None = None,
        focus: str | None = None,
        groups: Mapping[str, str] | None = None,
        color_by: str | None = None,
        size_by: str | None = None,
    ) -> None:
        super().__init__(
            partial(
                LiveDashboard,
                session,
                dimensions=dimensions,
                focus=focus,
                groups=groups,
                color_by=color_by,
                size_by=size_by,
            ),
            height,
        )
