"""The panel of what-ifs as a Panel component."""

# param has no types for its watchers.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

import param

from scarcity.graph import CausalGraph
from scarcity.simulation.interventions import Do, Shock
from scarcity.simulation.result import WhatIfResult
from scarcity.widgets.bundle import STATIC
from scarcity.widgets.panes.host import GraphPane
from scarcity.widgets.what_if_panel import LiveWhatIf

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["WhatIfPanelPane"]


class WhatIfPanelPane(GraphPane):
    """What would happen if, on a Panel page; make one for each visitor. It is as high as what it shows.

    Parameters
    ----------
    graph_or_session: a `CausalGraph`, or a `Session`, followed until `close`.
    plot_height: of the graph beside the answer, in CSS pixels.
    dimensions, focus, groups, color_by, size_by: as for `CausalGraphPane`.

    Attributes
    ----------
    question: what is asked, as for `WhatIfPanel`; may be set and watched.
    selection: names of the selected variables; may be set and watched.

    Raises
    ------
    DataError: it is neither a graph nor a session. OptionError: as for `CausalGraphPane`.
    """

    _bundle = STATIC / "what-if-panel.js"
    _stylesheets: ClassVar[list[str]] = []

    question: Any = param.Dict(default={})

    def __init__(
        self,
        graph_or_session: CausalGraph | Session,
        *,
        dimensions: int | None = None,
        focus: str | None = None,
        groups: Mapping[str, str] | None = None,
        color_by: str | None = None,
        size_by: str | None = None,
        **parameters: Any,
    ) -> None:
        live = partial(
            LiveWhatIf,
            graph_or_session,
            asked=self._asked,
            dimensions=dimensions,
            focus=focus,
            groups=groups,
            color_by=color_by,
            size_by=size_by,
        )
        super().__init__(live, **parameters)
        self._asking = False
        self.param.watch(self._wished, "question")

    @property
    def result(self) -> WhatIfResult | None:
        """The newest answer; None before the first."""
        return self._what_if.result

    def ask(
        self,
        *,
        do: Do | None = None,
        shock: Shock | None = None,
        horizon: int = 24,
        undirected: str = "refuse",
    ) -> None:
        """Ask as `WhatIfPanel.ask` does; the controls follow."""
        self._what_if.ask(do, shock, horizon, undirected)

    async def answered(self) -> WhatIfResult | None:
        """Wait for the answer, as `WhatIfPanel.answered` does."""
        return await self._what_if.asking.settled()

    @property
    def _what_if(self) -> LiveWhatIf:
        live: Any = self._live
        return live

    def _asked(self, question: dict[str, Any]) -> None:
        self._asking = True
        try:
            self.question = question
        finally:
            self._asking = False

    def _wished(self, event: Any) -> None:
        if not self._asking:
            try:
                self._what_if.ask_of(event.new)
            except Exception:
                self._asked(dict(event.old))
                raise
