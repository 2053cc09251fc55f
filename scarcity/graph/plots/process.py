"""The process graph: one node a variable, one arrow for all lags between two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from scarcity.graph.arrays import FloatArray
from scarcity.graph.plots import legend as legends
from scarcity.graph.plots.arrows import Arrow, merged, own_past
from scarcity.graph.plots.curves import Curve
from scarcity.graph.plots.labels import Labels
from scarcity.graph.plots.layout import positions
from scarcity.graph.plots.style import LABEL, NOTHING, SMALL, Pen, matplotlib, shortened

if TYPE_CHECKING:
    from scarcity.graph.causal_graph import CausalGraph

__all__ = ["draw", "size"]

_BENDS = (0.1, -0.1, 0.2, -0.2, 0.32, -0.32)
_SIDE_BY_SIDE = (0.16, 0.28, 0.4)


def size(graph: CausalGraph) -> tuple[float, float]:
    """Inches that the picture wants."""
    side = float(np.clip(4.2 + 0.16 * len(graph.variables), 5.0, 11.0))
    return 1.15 * side, side


def draw(graph: CausalGraph, axes: Any, *, legend: bool) -> None:
    """Draw the process graph of `graph` on `axes`."""
    drawn = merged(graph)
    strength = np.zeros((len(graph.variables),) * 2)
    for arrow in drawn:
        strength[arrow.source, arrow.target] = abs(arrow.effect)
    places = positions(strength) * [1.15, 1.0]
    radius = _radius(places)
    pen = Pen.on(axes)
    axes.set_aspect("equal")
    low, high = places.min(axis=0), places.max(axis=0)
    axes.set_xlim(low[0] - 0.15 - 2 * radius, high[0] + 0.15 + 2 * radius)
    axes.set_ylim(low[1] - 0.1 - 2 * radius, high[1] + 0.1 + 2 * radius)
    labels = Labels(axes)
    out = strength.sum(axis=1)
    radii = radius * (0.8 + 0.4 * np.sqrt(out / max(float(out.max()), 1e-9)))
    between = Counter(frozenset((arrow.source, arrow.target)) for arrow in drawn)
    curves = [
        (arrow, _curve(arrow, between[frozenset((arrow.source, arrow.target))], places, radii))
        for arrow in drawn
    ]
    for arrow, curve in curves:
        pen.link(curve, arrow, 0.42 * radius)
    _nodes(pen, graph, places, radii)
    labels.block(places, radii)
    labels.cross([curve for _, curve in curves])
    for at, name in enumerate(graph.variables):
        words = shortened(name)
        pen.text(labels.beside(places[at], radii[at], words, LABEL), words)
    # The strongest first: where labels would collide, the weaker one stays away.
    for arrow, curve in reversed(curves):
        words = arrow.words if graph.max_lag else arrow.sign
        free = labels.on(curve, words, SMALL, directed=arrow.strongest.directed)
        if free is not None:
            pen.text(free, words, size=SMALL, color=pen.colour(arrow.effect, words=True), order=5)
    if not drawn:
        pen.text(np.array([0.5, 0.94]), NOTHING, transform=axes.transAxes, alpha=0.75)
    if legend:
        legends.draw(pen, graph, drawn, 0.42 * radius / labels.unit, _handles(pen, graph, drawn))


def _radius(places: FloatArray) -> float:
    """Of the nodes: a third of the smallest distance, within limits."""
    apart = np.linalg.norm(places[:, None] - places, axis=-1) + 9 * np.eye(len(places))
    return float(np.clip(apart.min() / 3.2, 0.035, 0.11))


def _nodes(pen: Pen, graph: CausalGraph, places: FloatArray, radii: FloatArray) -> None:
    """Discs; around each a ring whose filled part is the strength of the own past."""
    patches = matplotlib("patches")
    past = own_past(graph)
    for at, (place, radius) in enumerate(zip(places, radii, strict=True)):
        pen.axes.add_artist(patches.Circle(place, radius, facecolor=pen.paper, edgecolor="none", zorder=3))
        pen.axes.add_artist(
            patches.Circle(place, radius, facecolor=pen.ink, alpha=0.1, edgecolor="none", zorder=3.1)
        )
        if at in past:
            link = past[at][0]
            share = min(abs(link.effect), 1.0)
            wedge = patches.Wedge(
                place,
                radius,
                90 - 360 * share,
                90,
                width=0.3 * radius,
                facecolor=pen.colour(link.effect),
                edgecolor="none",
                alpha=0.8,
                zorder=3.2,
            )
            pen.axes.add_artist(wedge)


def _handles(pen: Pen, graph: CausalGraph, drawn: Sequence[Arrow]) -> list[Any]:
    """What numbers, rings and sizes mean."""
    line = matplotlib("lines").Line2D
    out: list[Any] = []
    if drawn and graph.max_lag:
        steps = f"lag in steps of {graph.time_step}" if graph.time_step else "lag in steps"
        out.append(line([], [], linestyle="", label=f"numbers: {steps}"))
    if own_past(graph):
        ring = {
            "marker": "o",
            "markerfacecolor": "none",
            "markeredgewidth": 2.5,
            "markeredgecolor": pen.colour(1.0),
        }
        out.append(line([], [], linestyle="", markersize=8, label="ring: own past, full at 1", **ring))
    if drawn:
        disc = {"marker": "o", "markersize": 9, "markeredgecolor": "none"}
        out.append(line([], [], linestyle="", color=pen.ink, alpha=0.15, label="large: drives much", **disc))
    return out


def _curve(arrow: Arrow, among: int, places: FloatArray, radii: FloatArray) -> Curve:
    """The least bent curve that keeps clear of all other nodes; `among` is the number of arrows between the two."""
    start, end = places[arrow.source], places[arrow.target]
    free = (radii[arrow.source] * 1.12, radii[arrow.target] * 1.12)
    others = np.delete(np.arange(len(places)), [arrow.source, arrow.target])
    # All bend to the left of their way: two that run against each other stand apart.
    bends = _BENDS if among == 1 else _SIDE_BY_SIDE if arrow.strongest.directed else (0.0,)
    best, clearest = Curve.bent(start, end, bends[0], free), -np.inf
    for bend in bends:
        curve = Curve.bent(start, end, bend, free)
        clear = np.linalg.norm(curve.points[:, None] - places[others], axis=-1) / (1.3 * radii[others])
        least = float(clear.min(initial=np.inf))
        if least > 1:
            return curve
        if least > clearest:
            best, clearest = curve, least
    return best
