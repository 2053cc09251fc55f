"""What a session has learned and what changed, as a Panel component."""

# param has no types for its watchers.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

import param

from scarcity.widgets.bundle import STATIC
from scarcity.widgets.insight_feed import LiveInsightFeed, Moment
from scarcity.widgets.panes.host import LivePane

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["InsightFeedPane"]


class InsightFeedPane(LivePane):
    """What was learned and what changed, in sentences, newest first, live on a Panel page.

    Make one for each visitor.

    Parameters
    ----------
    session: whose insights are told.
    plot_height: in CSS pixels; 0 fills the place.

    Attributes
    ----------
    selection: names of the selected variables; a click on a sentence selects those that it is about. May be set, and
        watched with ``feed.param.watch(f, "selection")``.
    moment: which graph brought the sentence that was clicked last: `told` (the how-manieth of the session's graphs),
        `rows` and `timestamp` of it; empty before a click. May be watched.

    Raises
    ------
    DataError: it is no session.
    """

    _bundle = STATIC / "insight-feed.js"
    # The place fills the component, for views that fill their place.
    _stylesheets: ClassVar[list[str]] = [":host > div { height: 100%; }"]
    selection: Any = param.List(default=[], item_type=str)
    moment: Any = param.Dict(default={})
    plot_height: Any = param.Integer(default=420, bounds=(0, None))

    def __init__(self, session: Session, **parameters: Any) -> None:
        self._echo = False
        super().__init__(
            partial(LiveInsightFeed, session, select=self._selected, went=self._went), **parameters
        )
        if self.selection:
            self._chosen_names(self.selection)
        self.param.watch(self._chosen, "selection")

    def _selected(self, names: list[str]) -> None:
        self._echo = True
        try:
            self.selection = names
        finally:
            self._echo = False

    def _went(self, moment: Moment) -> None:
        self.moment = dict(moment)

    def _chosen(self, event: Any) -> None:
        if not self._echo:
            self._chosen_names(event.new)

    def _chosen_names(self, names: list[str]) -> None:
        if isinstance(self._live, LiveInsightFeed):
            self._live.choose(names)
