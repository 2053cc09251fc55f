"""What a session has learned and what changed, as a Jupyter widget."""

# ipywidgets has no types for its messages.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import traitlets

from scarcity.widgets.bundle import bundle_of
from scarcity.widgets.insight_feed import LiveInsightFeed, Moment
from scarcity.widgets.jupyter.host import LiveWidget

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["InsightFeed"]


class InsightFeed(LiveWidget):
    """What was learned and what changed, in sentences, newest first, live in a notebook.

    It follows the session while it is on a page, through every start and stop, until `close`.

    Parameters
    ----------
    session: whose insights are told.
    height: in CSS pixels; longer lists scroll.

    Attributes
    ----------
    selection: names of the selected variables; a click on a sentence selects those that it is about. May be set, and
        observed with ``feed.observe(f, "selection")``.
    moment: which graph brought the sentence that was clicked last: `told` (the how-manieth of the session's graphs),
        `rows` and `timestamp` of it; empty before a click. May be observed.

    Raises
    ------
    DataError: it is no session.
    """

    _esm = bundle_of("insight-feed")

    height: Any = traitlets.Int(420).tag(sync=True)
    # Not synced: ipykernel may lose the echo of a trait, messages always arrive.
    selection: Any = traitlets.List(traitlets.Unicode())
    moment: Any = traitlets.Dict()

    def __init__(self, session: Session, *, height: int = 420) -> None:
        self._echo = False
        super().__init__(
            partial(LiveInsightFeed, session, select=self._selected, went=self._went), height=height
        )
        self.observe(self._chosen, "selection")

    def _selected(self, names: list[str]) -> None:
        self._echo = True
        try:
            self.selection = names
        finally:
            self._echo = False

    def _went(self, moment: Moment) -> None:
        self.moment = dict(moment)

    def _chosen(self, change: Any) -> None:
        if not self._echo and isinstance(self._live, LiveInsightFeed):
            self._live.choose(change["new"])
