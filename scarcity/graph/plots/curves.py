"""Shapes of links: curves between two nodes, as polygons that taper towards their target."""

from __future__ import annotations

import numpy as np

from scarcity.graph.arrays import FloatArray

__all__ = ["Curve", "dashed", "diamond", "head", "ribbon"]

_POINTS = 48
_DASHES = 9


class Curve:
    """A way from one node to another, cut off at their rims.

    Parameters
    ----------
    path: (k, 2) dense points from centre to centre.
    free: lengths to leave free at the start and at the end.
    """

    def __init__(self, path: FloatArray, free: tuple[float, float]) -> None:
        along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
        length = float(along[-1])
        # Nodes that touch leave no way between them: a stub in the middle stands for it.
        first, last = (
            (free[0], length - free[1]) if length > sum(free) + 1e-9 else (0.45 * length, 0.55 * length)
        )
        wanted = np.linspace(first, last, _POINTS)
        self.points = np.column_stack([np.interp(wanted, along, path[:, axis]) for axis in (0, 1)])
        self.length = last - first

    @classmethod
    def bent(cls, start: FloatArray, end: FloatArray, bend: float, free: tuple[float, float]) -> Curve:
        """An arc whose middle stands off to the left of the way by `bend` of the distance."""
        way = end - start
        middle = (start + end) / 2 + bend * 2 * np.array([-way[1], way[0]])
        return cls(_bezier(start, start + (middle - start) * 2 / 3, end + (middle - end) * 2 / 3, end), free)

    @classmethod
    def beside(cls, start: FloatArray, end: FloatArray, reach: float, free: tuple[float, float]) -> Curve:
        """Between two nodes one above the other: out to the right by about `reach` and back."""
        out = np.array([reach * 4 / 3, 0.0])
        return cls(_bezier(start, start + out, end + out, end), free)

    @classmethod
    def along(
        cls, start: FloatArray, end: FloatArray, gap: float, lane: float, free: tuple[float, float]
    ) -> Curve:
        """To the row of `end` within the first `gap` to the right, then beside that row, off by `lane`, to `end`."""
        behind = np.array([start[0] + gap, end[1]])
        if behind[0] >= end[0] - 1e-9:
            reach = np.array([0.5 * gap, 0.0])
            return cls(_bezier(start, start + reach, end - reach, end), free)
        half, rest, off = np.array([0.5 * gap, 0.0]), end[0] - behind[0], np.array([0.0, lane])
        over = behind + off
        first = _bezier(start, start + half, over - half, over)
        second = _bezier(over, over + np.array([0.6 * rest, 0.0]), end - np.array([0.4 * rest, -lane]), end)
        return cls(np.concatenate([first, second[1:]]), free)

    def at(self, share: float) -> FloatArray:
        """(2,) the point behind a share of the length."""
        place = share * (_POINTS - 1)
        return np.array([np.interp(place, np.arange(_POINTS), self.points[:, axis]) for axis in (0, 1)])

    def normals(self) -> FloatArray:
        """(points, 2) unit vectors to the left of the way."""
        tangent = np.gradient(self.points, axis=0)
        tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-12)
        return np.column_stack([-tangent[:, 1], tangent[:, 0]])


def ribbon(curve: Curve, widths: tuple[float, float], until: float = 1.0) -> FloatArray:
    """(k, 2) outline of a band along `curve` up to a share of its length; `widths` at its start and its end."""
    points, normals, width = _cut(curve, widths, 0.0, until)
    return np.concatenate([points + normals * width, (points - normals * width)[::-1]])


def dashed(curve: Curve, widths: tuple[float, float], until: float = 1.0) -> list[FloatArray]:
    """The same band in dashes."""
    out: list[FloatArray] = []
    edges = np.linspace(0, until, 2 * _DASHES)
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        points, normals, width = _cut(curve, widths, float(first), float(last))
        out.append(np.concatenate([points + normals * width, (points - normals * width)[::-1]]))
    return out


def head(curve: Curve, width: float, share: float) -> FloatArray:
    """(3, 2) an arrow head over the last `share` of `curve`, `width` across."""
    tip, base = curve.points[-1], curve.at(1 - share)
    way = tip - base
    side = np.array([-way[1], way[0]]) / max(float(np.linalg.norm(way)), 1e-12) * width / 2
    return np.stack([tip, base + side, base - side])


def diamond(curve: Curve, size: float) -> FloatArray:
    """(4, 2) a diamond in the middle of `curve`."""
    middle = curve.at(0.5)
    way = curve.at(0.52) - curve.at(0.48)
    way = way / max(float(np.linalg.norm(way)), 1e-12) * size
    side = np.array([-way[1], way[0]]) * 0.7
    return np.stack([middle + way, middle + side, middle - way, middle - side])


def _cut(
    curve: Curve, widths: tuple[float, float], first: float, last: float
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Points, normals and half widths between two shares of the length."""
    place = np.linspace(first, last, max(4, int(_POINTS * (last - first)))) * (_POINTS - 1)
    grid = np.arange(_POINTS)
    normals = curve.normals()
    points, normal = (
        np.column_stack([np.interp(place, grid, array[:, axis]) for axis in (0, 1)])
        for array in (curve.points, normals)
    )
    share = place / (_POINTS - 1)
    half = (widths[0] + (widths[1] - widths[0]) * share) / 2
    return points, normal, half[:, None]


def _bezier(start: FloatArray, first: FloatArray, second: FloatArray, end: FloatArray) -> FloatArray:
    """Points of a cubic Bézier curve."""
    t = np.linspace(0, 1, 4 * _POINTS)[:, None]
    return (1 - t) ** 3 * start + 3 * t * (1 - t) ** 2 * first + 3 * t**2 * (1 - t) * second + t**3 * end
