"""The causal graph as a Jupyter widget."""

# ipywidgets has no types for its messages.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from scarcity.graph import CausalGraph
from scarcity.widgets.bundle import bundle_of
from scarcity.widgets.causal_graph import LiveCausalGraph

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["CausalGraphWidget"]


class CausalGraphWidget(anywidget.AnyWidget):
    """The live causal graph in a notebook.

    Parameters
    ----------
    graph_or_session: a `CausalGraph`, shown once, or a `Session`, followed until `close`.
    height: in CSS pixels.
    dimensions: 2 or 3; None is 2 for small graphs.

    Attributes
    ----------
    selection: names of the selected variables; may be set, and observed with ``widget.observe(f, "selection")``.

    Raises
    ------
    DataError: it is neither a graph nor a session.
    """

    _esm = bundle_of("causal-graph")
    _snapshot: Any = traitlets.Dict().tag(sync=True)
    height: Any = traitlets.Int(480).tag(sync=True)
    # Not synced: ipykernel may lose the echo of a trait, messages always arrive.
    selection: Any = traitlets.List(traitlets.Unicode())

    def __init__(
        self, graph_or_session: CausalGraph | Session, *, height: int = 480, dimensions: int | None = None
    ) -> None:
        self._echo = False
        kept: list[Mapping[str, Any]] = []
        self._live = LiveCausalGraph(
            graph_or_session, self._post, keep=kept.append, select=self._selected, dimensions=dimensions
        )
        super().__init__(height=height, _snapshot=dict(kept[-1]) if kept else {})
        self._live.keep_with(self._keep)
        self.on_msg(self._receive)
        self.observe(self._chosen, "selection")

    @property
    def channel(self) -> Any:
        """The connection to the browser, with its statistics."""
        return self._live.channel

    def close(self) -> None:
        """Stop following, and remove the widget from every page."""
        self._live.close()
        super().close()

    def _post(self, header: Mapping[str, Any], buffers: tuple[bytes, ...]) -> None:
        self.send(dict(header), list(buffers))

    def _keep(self, snapshot: Mapping[str, Any]) -> None:
        self._snapshot = dict(snapshot)

    def _receive(self, widget: object, content: object, buffers: object) -> None:
        self._live.channel.receive(content)

    def _selected(self, names: list[str]) -> None:
        self._echo = True
        try:
            self.selection = names
        finally:
            self._echo = False

    def _chosen(self, change: Any) -> None:
        if not self._echo:
            self._live.choose(change["new"])
