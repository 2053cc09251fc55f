"""What the Jupyter widgets share: messages to and from the live view behind each."""

# ipywidgets has no types for its messages.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import anywidget
import traitlets

from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.live_view import LiveView

__all__ = ["GraphWidget", "LiveWidget"]


class LiveWidget(anywidget.AnyWidget):
    """What the widgets share: they hand messages to the live model behind them and keep its last frame.

    Parameters
    ----------
    live: makes the model, given where it sends and keeps.
    traits: of the widget.
    """

    _snapshot: Any = traitlets.Dict().tag(sync=True)

    def __init__(self, live: Callable[..., LiveView], **traits: Any) -> None:
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
        live: LiveView | None = getattr(self, "_live", None)  # none: a refused option
        if live is not None:
            live.close()
        super().close()

    def _post(self, header: Mapping[str, Any], buffers: tuple[bytes, ...]) -> None:
        self.send(dict(header), list(buffers))

    def _keep(self, snapshot: Mapping[str, Any]) -> None:
        self._snapshot = dict(snapshot)

    def _receive(self, widget: object, content: object, buffers: object) -> None:
        self._live.channel.receive(content)


class GraphWidget(LiveWidget):
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
