"""The live causal graph as a Panel component."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from scarcity.graph import CausalGraph
from scarcity.widgets.bundle import STATIC
from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.panes.host import GraphPane

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["CausalGraphPane"]


class CausalGraphPane(GraphPane):
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
    compare: an earlier graph, where the first argument is a graph: the picture shows which links came, went or changed
        since then, by name of the variables. Two moments of a session are compared on its time line.
    compare_labels: what the earlier and the later of the two are called.

    Attributes
    ----------
    selection: names of the selected variables; may be set and watched.

    Raises
    ------
    DataError: it is neither a graph nor a session, or `compare` is no graph of the same time step.
    OptionError: `compare` goes with a session, `groups` is no mapping of names to names, or `color_by` or `size_by`
        is unknown.
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
        compare: CausalGraph | None = None,
        compare_labels: tuple[str, str] = ("before", "after"),
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
            compare=compare,
            compare_labels=compare_labels,
        )
        super().__init__(live, **parameters)
