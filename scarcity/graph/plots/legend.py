"""What the marks of a picture mean: only those that occur in it."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import TYPE_CHECKING, Any

from scarcity.graph.plots.arrows import Arrow
from scarcity.graph.plots.style import SMALL, Pen, matplotlib
from scarcity.graph.words import printable

if TYPE_CHECKING:
    from scarcity.graph.causal_graph import CausalGraph

__all__ = ["draw"]

_SAMPLES = (0.1, 0.3, 0.6)
# Inches that a column takes.
_COLUMN = 1.7


def draw(
    pen: Pen, graph: CausalGraph, drawn: Sequence[Arrow], points: float, more: Sequence[Any] = ()
) -> None:
    """A legend below the axes.

    Parameters
    ----------
    drawn: the links in the picture.
    points: width of the widest band, in points.
    more: handles for what only this kind of picture shows.
    """
    line = matplotlib("lines").Line2D
    signs = {arrow.effect >= 0 for arrow in drawn}
    handles: list[Any] = []
    for effect, word in ((1.0, "raises (+)"), (-1.0, "lowers (−)")):
        if (effect >= 0) in signs:
            handles.append(line([], [], color=pen.colour(effect), linewidth=0.5 * points, label=word))
    unit = "partial correlation" if graph.method == "pcmci" else "sd per sd"
    for size in _SAMPLES if drawn else ():
        sample = Arrow(0, 0, (drawn[0].strongest._replace(effect=size),))
        handles.append(
            line([], [], color=pen.ink, alpha=0.55, linewidth=points * sample.width, label=f"{size} {unit}")
        )
    if any(arrow.doubtful for arrow in drawn):
        handles.append(line([], [], color=pen.ink, linestyle=(0, (2, 1.2)), label="90 % interval holds 0"))
    if not all(arrow.strongest.directed for arrow in drawn):
        handles.append(line([], [], color=pen.ink, marker="D", markersize=5, label="direction open"))
    stability = [a.strongest.stability for a in drawn if isfinite(a.strongest.stability)]
    if stability and min(stability) < 0.9:
        handles.append(
            line([], [], color=pen.ink, alpha=0.35, linewidth=0.5 * points, label="pale: in few resamples")
        )
    handles += more
    if not handles:
        return
    drawn_legend = pen.axes.legend(
        handles=handles,
        loc="upper center",
        bbox_to_anchor=(0.5, 0.0),
        ncol=max(1, min(4, int(_width(pen.axes) / _COLUMN))),
        frameon=False,
        fontsize=SMALL,
        labelcolor=pen.ink,
        handlelength=2.2,
        columnspacing=1.6,
        borderaxespad=0.2,
    )
    for text in drawn_legend.get_texts():
        text.set_parse_math(False)
        text.set_text(printable(text.get_text()))


def _width(axes: Any) -> float:
    """Of the place that the axes were given, in inches."""
    return float(
        axes.get_subplotspec().get_position(axes.figure).width if axes.get_subplotspec() else 1.0
    ) * float(axes.figure.get_figwidth())
