"""The causal graph, the dashboard and the gauges of a governor as Jupyter widgets."""

# ipywidgets has no types for its messages.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from scarcity.graph import CausalGraph
from scarcity.widgets.bundle import bundle_of
from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.dashboard import LiveDashboard
from scarcity.widgets.governor_gauges import LiveGovernorGauges

if TYPE_CHECKING:
    from scarcity.governor import DynamicResourceGovernor
    from scarcity.session import Session

__all__ = ["CausalGraphWidget", "Dashboard", "GovernorGauges"]


class _LiveWidget(anywidget.AnyWidget):
    """What the widgets share: they hand messages to the live model behind them and keep its last frame.

    Parameters
    ----------
    live: makes the model, given where it sends and keeps.
    traits: of the widget.
    """

    _snapshot: Any = traitlets.Dict().tag(sync=True)

    def __init__(self, live: Callable[..., LiveCausalGraph | LiveGovernorGauges], **traits: Any) -> None:
        kept: list[Mapping[str, Any]] = []
        self._live = live(self._post, keep=kept.append)
        super().__init__(**traits, _snapshot=dict(kept[-1]) if kept else {})
        self._live.keep_with(self._keep)
        self.on_msg(self._receive)

    @property
    def channel(self) -> Any:
        """The connection to the browser, with its statistics."""
        return self._live.channel

    def close(self) -> None:
        """Stop following, and remove the widget from every page."""
        live: LiveCausalGraph | LiveGovernorGauges | None = getattr(
            self, "_live", None
        )  # none: a refused option
        if live is not None:
            live.close()
        super().close()

    def _post(self, header: Mapping[str, Any], buffers: tuple[bytes, ...]) -> None:
        self.send(dict(header), list(buffers))

    def _keep(self, snapshot: Mapping[str, Any]) -> None:
        self._snapshot = dict(snapshot)

    def _receive(self, widget: object, content: object, buffers: object) -> None:
        self._live.channel.receive(content)


class _GraphWidget(_LiveWidget):
    """A picture of a graph, whose nodes can be selected."""

    height: Any = traitlets.Int(480).tag(sync=True)
    # Not synced: ipykernel may lose the echo of a trait, messages always arrive.
    selection: Any = traitlets.List(traitlets.Unicode())

    def __init__(self, live: Callable[..., LiveCausalGraph], height: int) -> None:
        self._echo = False
        super().__init__(partial(live, select=self._selected), height=height)
        self.observe(self._chosen, "selection")

    def _selected(self, names: list[str]) -> None:
        self._echo = True
        try:
            self.selection = names
        finally:
            self._echo = False

    def _chosen(self, change: Any) -> None:
        if not self._echo and isinstance(self._live, LiveCausalGraph):
            self._live.choose(change["new"])


class CausalGraphWidget(_GraphWidget):
    """The live causal graph in a notebook.

    Parameters
    ----------
    graph_or_session: a `CausalGraph`, shown once, or a `Session`, followed until `close`.
    height: in CSS pixels.
    dimensions: 2 or 3; None is 2 for small graphs.
    focus: the variable that the data are about; the picture turns to it while none is selected. None is the most
        driven one.
    groups: group of each variable by name, such as ``{"rain": "weather"}``, for the colours of the nodes; None is by
        the links, in graphs of 12 variables or more.
    color_by: what the colour of a node stands for at first: "group" (the `groups`), "community" (by the links),
        "component" (what hangs together), "drives", "driven", "pagerank" (drives much that drives much), "betweenness"
        (ways through it) or "plain"; None is the groups where there are some. A viewer may choose otherwise.
    size_by: what its size stands for at first: "drives", "driven", "change", "pagerank" or "betweenness".

    Attributes
    ----------
    selection: names of the selected variables; may be set, and observed with ``widget.observe(f, "selection")``.

    Raises
    ------
    DataError: it is neither a graph nor a session.
    OptionError: `groups` is no mapping of names to names, or `color_by` or `size_by` is unknown.
    """

    _esm = bundle_of("causal-graph")

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
        live = partial(
            LiveCausalGraph,
            graph_or_session,
            dimensions=dimensions,
            focus=focus,
            groups=groups,
            color_by=color_by,
            size_by=size_by,
        )
        super().__init__(live, height)


class Dashboard(_GraphWidget):
    """The live dashboard of a session in a notebook: the graph, what is streaming, the links, what changed.

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


class GovernorGauges(_LiveWidget):
    """What the machine has left, what is expected, and what the governor did about it, live in a notebook.

    It follows the governor while it is on a page, through every start and stop, until `close`.

    Parameters
    ----------
    governor_or_session: a `DynamicResourceGovernor`, or an object with `governor`, such as a `Session`.

    Raises
    ------
    DataError: it is neither.
    """

    _esm = bundle_of("governor-gauges")

    def __init__(self, governor_or_session: DynamicResourceGovernor | Session) -> None:
        super().__init__(partial(LiveGovernorGauges, governor_or_session))
