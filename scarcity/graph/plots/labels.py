"""Places for labels that do not collide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np

from scarcity.graph.arrays import FloatArray
from scarcity.graph.plots.curves import Curve

__all__ = ["Labels", "point"]

_TRIED = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74)
Box: TypeAlias = tuple[float, float, float, float]

# Mean width of a character and height of a line, in ems.
_EM_WIDTH, _EM_HEIGHT = 0.56, 1.25


class Labels:
    """Boxes that are taken, in the units of `axes`; their size is estimated from the number of characters.

    `unit` is the length of a point.
    """

    def __init__(self, axes: Any) -> None:
        self.unit = point(axes)
        self._boxes: list[Box] = []
        self._curves = np.zeros((0, 2))

    def block(self, centres: FloatArray, radii: FloatArray) -> None:
        """Take the squares about nodes (n, 2)."""
        for (x, y), radius in zip(centres, radii, strict=True):
            self._boxes.append((x - radius, y - radius, x + radius, y + radius))

    def cross(self, curves: Sequence[Curve]) -> None:
        """Curves that labels beside nodes rather do not cover."""
        self._curves = np.concatenate([curve.points for curve in curves]) if curves else np.zeros((0, 2))

    def beside(self, centre: FloatArray, radius: float, words: str, size: float) -> FloatArray:
        """Where the label of a node stands: below, above, right or left of it, where it covers least; now taken."""
        half, height = self._half(words, size), _EM_HEIGHT * size * self.unit
        up, out = radius + 0.7 * height, radius + half + 0.4 * height
        tried = [centre + shift for shift in ((0.0, -up), (0.0, up), (out, 0.0), (-out, 0.0))]
        best = min(range(len(tried)), key=lambda at: (self._covered(self._box(tried[at], words, size)), at))
        self._boxes.append(self._box(tried[best], words, size))
        return tried[best]

    def on(self, curve: Curve, words: str, size: float, *, directed: bool) -> FloatArray | None:
        """A point on `curve` where the label collides with no other, now taken; None if there is none.

        The middle of a link without direction is left to its diamond.
        """
        for share in _TRIED if directed else _TRIED[3:]:
            box = self._box(curve.at(share), words, size)
            if not any(_overlap(box, other) for other in self._boxes):
                self._boxes.append(box)
                return curve.at(share)
        return None

    def _covered(self, box: Box) -> int:
        """Points of curves in the box; a box that is taken counts as many."""
        inside = (self._curves > box[:2]).all(axis=1) & (self._curves < box[2:]).all(axis=1)
        return int(inside.sum()) + 1000 * sum(_overlap(box, other) for other in self._boxes)

    def _half(self, words: str, size: float) -> float:
        return _EM_WIDTH * size * len(words) * self.unit / 2

    def _box(self, at: FloatArray, words: str, size: float) -> Box:
        half, height = self._half(words, size), _EM_HEIGHT * size * self.unit / 2
        return float(at[0] - half), float(at[1] - height), float(at[0] + half), float(at[1] + height)


def point(axes: Any) -> float:
    """Length of a point (1/72 inch) in the units of `axes` with equal aspect: the tighter direction decides."""
    place, figure = axes.get_position(), axes.figure
    (left, right), (bottom, top) = axes.get_xlim(), axes.get_ylim()
    across, up = (
        (right - left) / (place.width * figure.get_figwidth()),
        (top - bottom) / (place.height * figure.get_figheight()),
    )
    return float(max(across, up) / 72)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
