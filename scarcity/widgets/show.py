"""How a graph and a session show themselves in a notebook: as widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scarcity.graph import CausalGraph

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["in_notebook", "render"]


def in_notebook() -> bool:
    """Whether this is an IPython kernel, which has a page to draw on."""
    import sys

    ipython: Any = sys.modules.get("IPython")
    shell: Any = ipython.get_ipython() if ipython is not None else None
    return shell is not None and getattr(shell, "kernel", None) is not None


def render(shown: CausalGraph | Session) -> dict[str, Any]:
    """The MIME bundle of the widget that shows a graph, or of a session's dashboard; empty outside a notebook.

    For `scarcity.graph.register_renderer`; ipywidgets and anywidget are imported at the first call in a kernel.
    """
    if not in_notebook():
        return {}
    from scarcity.widgets.jupyter.causal_graph import CausalGraphWidget

    widget: Any = CausalGraphWidget(shown) if isinstance(shown, CausalGraph) else shown.dashboard()
    made: tuple[dict[str, Any], dict[str, Any]] | None = widget._repr_mimebundle_()
    return {kind: value for kind, value in made[0].items() if kind != "text/plain"} if made else {}
