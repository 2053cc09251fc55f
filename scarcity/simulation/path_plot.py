"""The picture of a what-if: for each variable its expected path with and without what was done."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from scarcity.graph.plots.style import LABEL, SMALL, Pen, matplotlib, shortened
from scarcity.graph.words import after_words, number, printable, signed

if TYPE_CHECKING:
    from scarcity.simulation.result import Impact, WhatIfResult

__all__ = ["draw"]

_LINE: Final = 100
"""Characters of a line of the title."""
_GREY, _BAND = 0.55, 0.25


def draw(result: WhatIfResult, variables: list[str], axes: Any) -> Any:
    """One panel a variable; above it by how much it is moved at most, when, and how surely.

    Blue is raised and orange lowered, as in the pictures of graphs; dashed where the interval of the effect holds 0.
    Colours of ink and paper are those of matplotlib's style. Returns the axes as an array.

    Raises MissingDependencyError without matplotlib.
    """
    plt = matplotlib("pyplot")
    own = axes is None
    if own:
        columns = min(2, len(variables))
        rows = -(-len(variables) // columns)
        _, axes = plt.subplots(
            rows,
            columns,
            figsize=(4.6 * columns, 2.3 * rows + 0.7),
            sharex=True,
            layout="constrained",
            squeeze=False,
        )
    flat = np.asarray(axes, dtype=object).ravel()
    impacts = {impact.variable: impact for impact in result.impacts}
    for axis, name in zip(flat, variables, strict=False):
        _panel(axis, result, name, impacts.get(name))
    for axis in flat[len(variables) :]:
        axis.set_visible(False)
    handles = _legend(flat[0], result, variables)
    if own:
        # Panels share their steps, but each has its own scale.
        for place, axis in enumerate(flat[: len(variables)]):
            lowest = place + axes.shape[1] >= len(variables)
            axis.tick_params(labelbottom=lowest)
            axis.xaxis.label.set_visible(lowest)
        title = f"If {printable(result.asked)}" if result.asked else "Nothing done"
        figure = flat[0].figure
        figure.suptitle(
            textwrap.shorten(title, 2 * _LINE, placeholder=" …") if len(title) > _LINE else title,
            x=0.01,
            ha="left",
            fontsize=LABEL + 1,
            parse_math=False,
            wrap=True,
        )
        figure.legend(
            handles=handles,
            loc="outside lower left",
            ncols=2 * axes.shape[1],
            frameon=False,
            fontsize=SMALL,
        )
    else:
        flat[0].legend(handles=handles, frameon=False, fontsize=SMALL)
    return axes


def _panel(axis: Any, result: WhatIfResult, name: str, impact: Impact | None) -> None:
    place = result.variables.index(name)
    pen = _pen(axis)
    direction = _direction(result, name)
    colour = pen.ink if direction is None else pen.colour(direction)
    doubtful = impact is not None and np.isfinite(impact.low) and not impact.sure
    steps = np.arange(1, result.horizon + 1)
    alone = "o" if result.horizon == 1 else None
    low, high = result.low[:, place], result.high[:, place]
    if alone:
        axis.vlines(steps, low, high, color=colour, alpha=_BAND, linewidth=6)
        axis.set_xlim(0, 2)
    axis.fill_between(steps, low, high, color=colour, alpha=_BAND, linewidth=0)
    axis.plot(steps, result.baseline[:, place], color=_grey(pen), linewidth=1.2, marker=alone)
    axis.plot(
        steps,
        result.mean[:, place],
        color=colour,
        linewidth=2,
        linestyle="--" if doubtful else "-",
        marker=alone,
    )
    if impact is not None:
        at = impact.step - 1
        axis.plot(
            [impact.step] * 2,
            [result.baseline[at, place], result.mean[at, place]],
            color=colour,
            linewidth=1,
            linestyle=":",
        )
    unit = f" ({printable(result.units[name])})" if name in result.units else ""
    axis.set_title(f"{shortened(name)}{unit}", fontsize=LABEL, loc="left", parse_math=False)
    if impact is not None:
        axis.set_title(
            _told(impact, result.time_step),
            fontsize=SMALL,
            loc="right",
            color=pen.colour(impact.effect, words=True),
            parse_math=False,
        )
    axis.margins(x=0.02)
    axis.spines[["top", "right"]].set_visible(False)
    axis.xaxis.set_major_locator(matplotlib("ticker").MaxNLocator(integer=True))
    axis.tick_params(labelsize=SMALL)
    axis.set_xlabel(
        f"steps of {printable(result.time_step)}" if result.time_step else "steps",
        fontsize=SMALL,
        parse_math=False,
    )


def _told(impact: Impact, time_step: str | None) -> str:
    interval = f" [{number(impact.low)}, {number(impact.high)}]" if np.isfinite(impact.low) else ""
    unsure = ", unsure" if interval and not impact.sure else ""
    return f"{signed(impact.effect)}{interval} {after_words(impact.step, time_step)}{unsure}"


def _direction(result: WhatIfResult, name: str) -> float | None:
    """The largest effect on a variable, with its sign; None where it is not moved."""
    effect = result.effect[:, result.variables.index(name)]
    largest = float(effect[np.abs(effect).argmax()])
    return largest if abs(largest) > 1e-9 * result.scales[result.variables.index(name)] else None


def _legend(axis: Any, result: WhatIfResult, variables: list[str]) -> list[Any]:
    """Handles for what the panels show."""
    pen = _pen(axis)
    line, patch = matplotlib("lines").Line2D, matplotlib("patches").Patch
    directions = [_direction(result, name) or 0.0 for name in variables]
    handles = [line([], [], color=_grey(pen), linewidth=1.2, label="left alone")]
    if max(directions) > 0:
        handles.append(line([], [], color=pen.colour(1.0), linewidth=2, label="raised"))
    if min(directions) < 0:
        handles.append(line([], [], color=pen.colour(-1.0), linewidth=2, label="lowered"))
    if np.isfinite(result.low).any():
        handles.append(patch(facecolor=_grey(pen), alpha=_BAND, label="90 % of the expected path"))
    return handles


def _pen(axis: Any) -> Pen:
    colors = matplotlib("colors")
    paper = axis.get_facecolor()
    if paper[3] == 0:
        paper = axis.figure.get_facecolor()
    ink = matplotlib("").rcParams["text.color"]
    return Pen(axis, colors.to_hex(ink), colors.to_hex(paper))


def _grey(pen: Pen) -> Any:
    """Ink that steps back."""
    to_rgb = matplotlib("colors").to_rgb
    return tuple(
        _GREY * ink + (1 - _GREY) * paper
        for ink, paper in zip(to_rgb(pen.ink), to_rgb(pen.paper), strict=True)
    )
