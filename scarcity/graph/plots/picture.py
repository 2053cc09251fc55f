"""Chooses the picture, makes the axes where none are given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scarcity.errors import OptionError
from scarcity.graph.plots import process, time_series
from scarcity.graph.plots.style import matplotlib

if TYPE_CHECKING:
    from scarcity.graph.causal_graph import CausalGraph

__all__ = ["plot"]

_KINDS = {"process": process, "time series": time_series}


def plot(graph: CausalGraph, kind: str = "process", *, ax: Any = None, legend: bool = True) -> Any:
    """Draw `graph`; see `CausalGraph.plot`."""
    if kind not in _KINDS:
        raise OptionError(f"kind must be one of {', '.join(map(repr, _KINDS))}; got {kind!r}.")
    drawing = _KINDS[kind]
    if ax is None:
        pyplot = matplotlib("pyplot")
        _, ax = pyplot.subplots(figsize=drawing.size(graph), layout="constrained")
    drawing.draw(graph, ax, legend=legend)
    return ax
