"""The panel of what-ifs as a Jupyter widget."""

# ipywidgets has no types for its traits.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import traitlets

from scarcity.graph import CausalGraph
from scarcity.simulation.interventions import Do, Shock
from scarcity.simulation.result import WhatIfResult
from scarcity.widgets.bundle import bundle_of
from scarcity.widgets.jupyter.host import GraphWidget
from scarcity.widgets.what_if_panel import LiveWhatIf

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["WhatIfPanel"]


class WhatIfPanel(GraphWidget):
    """What would happen if: choose a variable, move a slider, see who is moved, how much, when and through which links.

    It asks the newest graph of a session again as the session goes on, while it is on a page.

    Parameters
    ----------
    graph_or_session: a `CausalGraph`, or a `Session`, followed until `close`.
    height: of the graph beside the answer, in CSS pixels.
    dimensions, focus, groups, color_by, size_by: as for `CausalGraphWidget`.

    Attributes
    ----------
    question: what is asked, as a dictionary: `variable`, `kind` ("hold", "add", "push" or "cut"), `amount`, `link`,
        `horizon`, `undirected`; empty before there is one. May be set, and observed.
    selection: names of the selected variables; may be set and observed.

    Raises
    ------
    DataError: it is neither a graph nor a session. OptionError: as for `CausalGraphWidget`.
    """

    _esm = bundle_of("what-if-panel")

    # Not synced, as `selection`.
    question: Any = traitlets.Dict()

    def __init__(
        self,
        graph_or_session: CausalGraph | Session,
        *,
        height: int = 480,
        dimensions: int | None = None,
        focus: str | None = None,
        groups: Mapping[str, str] | None = None,
        color_by: str | None = None,
        size_by: str | None = None,
    ) -> None:
        self._asking = False
        super().__init__(
            partial(
                LiveWhatIf,
                graph_or_session,
                asked=self._asked,
                dimensions=dimensions,
                focus=focus,
                groups=groups,
                color_by=color_by,
                size_by=size_by,
            ),
            height,
        )
        self.observe(self._wished, "question")

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
        """Ask as `scarcity.simulation.whatif` is asked, about one thing that is done; the controls follow.

        Raises
        ------
        SchemaError: unknown names, with the nearest ones. OptionError: more than one thing, an amount a step, a link
        that is not cut, or a horizon out of range.
        """
        self._what_if.ask(do, shock, horizon, undirected)

    async def answered(self) -> WhatIfResult | None:
        """Wait for the answer to the question that stands; None before there is a graph.

        Raises DataError, which says why, where there is no answer.
        """
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

    def _wished(self, change: Any) -> None:
        if not self._asking:
            try:
                self._what_if.ask_of(change["new"])
            except Exception:
                self._asked(dict(change["old"]))
                raise
