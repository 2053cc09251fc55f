"""The causal graph, the dashboard and the gauges of a governor as Panel components, from the same ES modules."""

# param has no types for its watchers.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

try:
    import param
    from panel.custom import AnyWidgetComponent
except ImportError as error:
    from scarcity.errors import MissingDependencyError

    raise MissingDependencyError(
        "The live views in Panel need panel, which is not installed: pip install 'scarcity[app]'."
    ) from error

from scarcity.graph import CausalGraph
from scarcity.widgets.bundle import STATIC
from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.dashboard import LiveDashboard
from scarcity.widgets.governor_gauges import LiveGovernorGauges
from scarcity.widgets.outbox import Outboxes

if TYPE_CHECKING:
    from scarcity.governor import DynamicResourceGovernor
    from scarcity.session import Session

__all__ = ["CausalGraphPane", "DashboardPane", "GovernorGaugesPane"]


class _LivePane(AnyWidgetComponent):
    """What the components share: they hand messages to the live model behind them."""

    __abstract = True

    # The browser writes the one, Python the others: no parameter has two writers.
    _outbox: Any = param.Dict(default={})
    # What a page shows before its first frame arrives: the picture at the time when the page was made.
    _snapshot: Any = param.Dict(default={})

    def __init__(self, live: Callable[..., LiveCausalGraph | LiveGovernorGauges], **parameters: Any) -> None:
        super().__init__(**parameters)
        self._outboxes = Outboxes()
        self._live = live(self._post)
        self._snapshot = dict(self._live.snapshot())
        self.param.watch(self._receive, "_outbox")

    @property
    def channel(self) -> Any:
        """The connection to the browser, with its statistics."""
        return self._live.channel

    def close(self) -> None:
        """Stop following; call it when the visitor has gone."""
        self._live.close()

    def _post(self, header: Mapping[str, Any], buffers: tuple[bytes, ...]) -> None:
        self.send({"header": dict(header), "buffers": list(buffers)})

    def _receive(self, event: Any) -> None:
        for content in self._outboxes.unread(event.new):
            self._live.channel.receive(content)


class _GraphPane(_LivePane):
    """A picture of a graph, whose nodes can be selected."""

    __abstract = True

    # The place fills the component, for views that fill their place.
    _stylesheets: ClassVar[list[str]] = [":host > div { height: 100%; }"]
    selection: Any = param.List(default=[], item_type=str)
    plot_height: Any = param.Integer(default=480, bounds=(0, None))  # Panel does not tell the browser of None

    def __init__(self, live: Callable[..., LiveCausalGraph], **parameters: Any) -> None:
        super().__init__(partial(live, select=self._selected), **parameters)
        self._echo = False
        self.param.watch(self._chosen, "selection")

    def _selected(self, names: list[str]) -> None:
        self._echo = True
        try:
            self.selection = names
        finally:
            self._echo = False

    def _chosen(self, event: Any) -> None:
        if not self._echo and isinstance(self._live, LiveCausalGraph):
            self._live.choose(event.new)


class CausalGraphPane(_GraphPane):
    """The live causal graph on a Panel page; make one for each visitor.

    Parameters
    ----------
    graph_or_session: a `CausalGraph`, shown once, or a `Session`, followed until `close`.
    plot_height: of the picture in CSS pixels; 0 fills the component, which then needs a height of its own.
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
    selection: names of the selected variables; may be set and watched.

    Raises
    ------
    DataError: it is neither a graph nor a session.
    OptionError: `groups` is no mapping of names to names, or `color_by` or `size_by` is unknown.
    """

    # As a bundle the browser reads and keeps it as a file; as `_esm` it would be sent to each visitor and transpiled.
    _bundle = STATIC / "causal-graph.js"

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
            LiveCausalGraph,
            graph_or_session,
            dimensions=dimensions,
            focus=focus,
            groups=groups,
            color_by=color_by,
            size_by=size_by,
        )
        super().__init__(live, **parameters)


class DashboardPane(_GraphPane):
    """The live dashboard of a session on a Panel page; make one for each visitor.

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


class GovernorGaugesPane(_LivePane):
    """What the machine has left, what is expected, and what the governor did about it, on a Panel page.

    Make one for each visitor. It is as high as what it shows.

    Parameters
    ----------
    governor_or_session: a `DynamicResourceGovernor`, or an object with `governor`, such as a `Session`.

    Raises
    ------
    DataError: it is neither.
    """

    _bundle = STATIC / "governor-gauges.js"

    def __init__(self, governor_or_session: DynamicResourceGovernor | Session, **parameters: Any) -> None:
        super().__init__(partial(LiveGovernorGauges, governor_or_session), **parameters)
