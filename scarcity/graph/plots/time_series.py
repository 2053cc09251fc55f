"""The time-series graph: one node a variable and time, links into the present in full, the same ones before it pale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from scarcity.graph.plots import legend as legends
from scarcity.graph.plots.arrows import Arrow, arrows, own_past
from scarcity.graph.plots.curves import Curve
from scarcity.graph.plots.labels import point
from scarcity.graph.plots.style import NOTHING, Pen, matplotlib, shortened
from scarcity.graph.words import lag_words

if TYPE_CHECKING:
    from scarcity.graph.causal_graph import CausalGraph

__all__ = ["draw", "size"]

_RADIUS = 0.13
_WIDEST = 0.1
_PALE = 0.13
# How far links pass from the nodes between their ends: beside a row, each next one, and beside a column at most.
_LANE, _NEXT_LANE, _FARTHEST = 0.2, 0.08, 0.95


def size(graph: CausalGraph) -> tuple[float, float]:
    """Inches that the picture wants."""
    n = len(graph.variables)
    row = 0.5 if n <= 12 else 0.38
    names = 0.4 + 0.085 * max(len(shortened(name)) for name in graph.variables)
    return max(4.0, names + 0.6 + row * (_step(n) * graph.max_lag + 1.5)), float(
        np.clip(1.3 + row * n, 2.6, 40.0)
    )


def _step(n: int) -> float:
    """Distance between two times, in rows: with many rows steep links need room."""
    return max(2.0, 0.17 * n)


def draw(graph: CausalGraph, axes: Any, *, legend: bool) -> None:
    """Draw the time-series graph of `graph` on `axes`."""
    pen = Pen.on(axes)
    n, lags, step = len(graph.variables), graph.max_lag, _step(len(graph.variables))
    drawn = sorted([*arrows(graph), *_own(graph)], key=lambda arrow: abs(arrow.effect))
    beside = max((_reach(arrow) for arrow in drawn if arrow.strongest.lag == 0), default=0.0)
    axes.set_xlim(-0.6, lags * step + beside + 0.35)
    axes.set_ylim(-n + 0.4, 1.0)
    axes.set_aspect("equal")
    across = axes.get_yaxis_transform()
    for row, name in enumerate(graph.variables):
        pen.text(np.array([-0.01, -row]), shortened(name), transform=across, ha="right")
    for lag in range(lags + 1):
        words = f"t − {lag_words(lag, graph.time_step) if graph.time_step else lag}" if lag else "t"
        pen.text(np.array([(lags - lag) * step, 0.72]), words, alpha=0.75)
    lanes = _lanes(drawn)
    for arrow in drawn:
        for column in range(arrow.strongest.lag, lags + 1):
            now = column == lags
            curve = _curve(arrow, column, step, lanes.get(arrow.strongest[:3], 0.0))
            pen.link(curve, arrow, _WIDEST, strength=1.0 if now else _PALE, order=2 if now else 1)
    circle = matplotlib("patches").Circle
    for column in range(lags + 1):
        for row in range(n):
            for face, opacity, order in ((pen.paper, 1.0, 3), (pen.ink, 0.45, 3.1)):
                where = (column * step, -row)
                axes.add_artist(circle(where, _RADIUS, fc=face, alpha=opacity, ec="none", zorder=order))
    if not any(arrow.source != arrow.target for arrow in drawn):
        pen.text(np.array([0.5, 0.0]), NOTHING, transform=axes.transAxes, alpha=0.75)
    if legend:
        faint = matplotlib("lines").Line2D([], [], color=pen.ink, alpha=_PALE, linewidth=2.5)
        faint.set_label("faint: the same links earlier")
        legends.draw(pen, graph, drawn, _WIDEST / point(axes), [faint] if lags else [])


def _own(graph: CausalGraph) -> list[Arrow]:
    """Links of each variable with its own past, all lags."""
    return [Arrow(at, at, (link,)) for at, links in own_past(graph).items() for link in links]


def _lanes(drawn: list[Arrow]) -> dict[tuple[Any, ...], float]:
    """How far each link over more than one step passes from its target's row, so that no two lie on one another."""
    out: dict[tuple[Any, ...], float] = {}
    taken: dict[tuple[int, bool], int] = {}
    for arrow in sorted(drawn, key=lambda arrow: (arrow.strongest.lag, abs(arrow.source - arrow.target))):
        if arrow.strongest.lag > 1:
            above = arrow.source <= arrow.target
            place = taken.get((arrow.target, above), 0)
            taken[arrow.target, above] = place + 1
            out[arrow.strongest[:3]] = (_LANE + _NEXT_LANE * place) * (1.0 if above else -1.0)
    return out


def _curve(arrow: Arrow, column: int, step: float, lane: float) -> Curve:
    """From the source's row, `lag` columns before, to the target's row in `column`."""
    start = np.array([(column - arrow.strongest.lag) * step, -float(arrow.source)])
    end = np.array([column * step, -float(arrow.target)])
    free = (1.25 * _RADIUS, 1.25 * _RADIUS)
    if arrow.strongest.lag == 0:
        return Curve.beside(start, end, _reach(arrow), free)
    return Curve.along(start, end, step, lane, free)


def _reach(arrow: Arrow) -> float:
    """How far a link within one time stands out to the right."""
    return min(0.32 + 0.09 * abs(arrow.source - arrow.target), _FARTHEST)
