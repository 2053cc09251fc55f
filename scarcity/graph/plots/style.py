"""How pictures look, and the few things that all of them draw. The host's theme gives ink and paper."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Any

import numpy as np

from scarcity.errors import MissingDependencyError
from scarcity.graph.arrays import FloatArray
from scarcity.graph.plots.arrows import Arrow
from scarcity.graph.plots.curves import Curve, dashed, diamond, head, ribbon
from scarcity.graph.words import printable

__all__ = ["LABEL", "NOTHING", "SMALL", "Pen", "matplotlib", "shortened"]

LABEL, SMALL = 10.0, 8.0
"""Sizes of names and of all other words, in points."""
NOTHING = "nothing significant between variables"
# Blue raises, orange lowers (Okabe & Ito), told apart by the colour-blind too: bands, then words, which need contrast.
_LIGHT = (("#0072B2", "#D55E00"), ("#00588a", "#a84300"))
_DARK = (("#56B4E9", "#E69F00"), ("#7cc6f2", "#f0b53c"))
# Width of an arrow head: so much of the band's, and so much of the widest band's.
_HEAD, _HEAD_LEAST = 1.9, 0.6
# Characters of a name.
_LONGEST = 26


def matplotlib(part: str) -> Any:
    """A module of matplotlib, or the whole for "", imported when something is drawn.

    Raises MissingDependencyError without it.
    """
    try:
        return importlib.import_module(f"matplotlib.{part}" if part else "matplotlib")
    except ImportError as error:
        raise MissingDependencyError(
            "plot() needs matplotlib, which is not installed: pip install 'scarcity[plot]'."
        ) from error


def shortened(name: str) -> str:
    """A name from data as it is drawn: control characters spelt out, the middle of a long one left out."""
    shown = printable(name)
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 8]}…{shown[-7:]}"


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws on axes in the colours of their theme.

    Parameters
    ----------
    axes: of matplotlib.
    ink, paper: colours of text and of what is behind it.
    """

    axes: Any
    ink: str
    paper: str

    @classmethod
    def on(cls, axes: Any) -> Pen:
        """The pen for `axes`, cleared of frame and ticks."""
        colors = matplotlib("colors")
        paper = axes.get_facecolor()
        if paper[3] == 0:
            paper = axes.figure.get_facecolor()
        params = matplotlib("").rcParams
        axes.set_axis_off()
        return cls(axes, colors.to_hex(params["text.color"]), colors.to_hex(paper))

    def colour(self, effect: float, *, words: bool = False) -> str:
        """That of a link which raises or lowers, on this paper."""
        red, green, blue = matplotlib("colors").to_rgb(self.paper)
        shades = _LIGHT if 0.3 * red + 0.6 * green + 0.1 * blue > 0.5 else _DARK
        return shades[words][effect < 0]

    def link(
        self, curve: Curve, arrow: Arrow, widest: float, *, strength: float = 1.0, order: float = 2
    ) -> None:
        """A band that tapers to an arrow head; even and with a diamond where the direction is open."""
        colour = self.colour(arrow.effect)
        width, opacity = widest * arrow.width, arrow.opacity * strength
        shapes: list[FloatArray] = []
        if arrow.strongest.directed:
            spread = _HEAD * width + _HEAD_LEAST * widest
            share = min(0.5, 1.2 * spread / max(curve.length, 1e-9))
            widths = (width, 0.45 * width)
            band = (
                dashed(curve, widths, 1 - share)
                if arrow.doubtful
                else [ribbon(curve, widths, 1 - 0.9 * share)]
            )
            shapes = [*band, head(curve, spread, share)]
        else:
            widths = (0.7 * width, 0.7 * width)
            band = dashed(curve, widths) if arrow.doubtful else [ribbon(curve, widths)]
            shapes = [*band, diamond(curve, 0.5 * width + 0.45 * widest)]
        self.shape(shapes, colour, opacity, order)

    def shape(self, shapes: list[FloatArray], colour: str, opacity: float, order: float) -> None:
        """Filled outlines as one path, so that overlaps are not darker."""
        path = matplotlib("path").Path
        patches = matplotlib("patches")
        whole = path.make_compound_path(*(path(np.vstack([s, s[:1]]), closed=True) for s in shapes))
        self.axes.add_artist(
            patches.PathPatch(whole, facecolor=colour, edgecolor="none", alpha=opacity, zorder=order)
        )

    def text(self, at: FloatArray, words: str, *, size: float = LABEL, order: float = 6, **more: Any) -> Any:
        """Words as they are, on a faint plate; names come from data and are no markup."""
        more = {"ha": "center", "va": "center", "color": self.ink, **more}
        plate = {"boxstyle": "round,pad=0.12", "facecolor": self.paper, "edgecolor": "none", "alpha": 0.85}
        return self.axes.text(*at, words, fontsize=size, zorder=order, parse_math=False, bbox=plate, **more)
