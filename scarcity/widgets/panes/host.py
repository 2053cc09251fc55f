"""What the Panel components share: messages to and from the live view behind each."""

# param has no types for its watchers.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

try:
    import param
    from panel.custom import AnyWidgetComponent
except ImportError as error:
    from scarcity.errors import MissingDependencyError

    raise MissingDependencyError(
        "The live views in Panel need panel, which is not installed: pip install 'scarcity[app]'."
    ) from error

from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.live_view import LiveView
from scarcity.widgets.outbox import Outboxes

__all__ = ["GraphPane", "LivePane"]


class LivePane(AnyWidgetComponent):
    """What the components share: they hand messages to the live model behind them."""

    __abstract = True

    def __init_subclass__(cls, **more: Any) -> None:
        # Panel serves a bundle by its way from the module of the class, and browsers take no way that leads up.
        if cls.__module__.startswith("scarcity.widgets.panes."):
            cls.__module__ = "scarcity.widgets"
        super().__init_subclass__(**more)

    # The browser writes the one, Python the others: no parameter has two writers.
    _outbox: Any = param.Dict(default={})
    # What a page shows before its first frame arrives: the picture at the time when the page was made.
    _snapshot: Any = param.Dict(default={})

    def __init__(self, live: Callable[..., LiveView], **parameters: Any) -> None:
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


class GraphPane(LivePane):
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
