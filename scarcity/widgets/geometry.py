"""A graph as the arrays of three objects of any 3D library: points, line segments, and cones as triangles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from scarcity.graph import CausalGraph
from scarcity.graph.link_table import LinkTable, links_at

__all__ = ["Colours", "Geometry", "colours_on", "geometry_of", "padded"]

_Floats: TypeAlias = npt.NDArray[np.float32]
Colour: TypeAlias = tuple[float, float, float]

_LARGEST, _SMALLEST = 0.075, 0.03
"""Radii of nodes in the units of the layout, which fills about the unit ball."""
_CROWD: Final = 12
_SEGMENTS: Final = 8
_INNER, _LANE = 0.06, 0.07
"""How far the middle of a link is from the straight line, in lengths of it: the strongest, and each further lag."""
_HEAD, _HEAD_WIDTH = 0.07, 0.4
_SIDES: Final = 6
_SHARES: Final = np.array([0.4, 0.66, 1.0])
"""How much of its colour an unsure, a fairly sure and a sure link keeps."""


@dataclass(frozen=True, slots=True)
class Colours:
    """Red, green and blue from 0 to 1 of what raises, lowers and acts both ways, of nodes, and of the background."""

    raises: Colour
    lowers: Colour
    both: Colour
    nodes: Colour
    background: Colour


@dataclass(frozen=True, slots=True)
class Geometry:
    """Arrays of float32, to be drawn as they are.

    Parameters
    ----------
    points: (n, 3) where the nodes are; `point_colours` (n, 3), `sizes` (n,) their diameters.
    lines: (m * 16, 3) ends of segments, two by two; `line_colours` alike.
    heads: (k * 18, 3) corners of triangles, three by three; `head_colours` alike. Undirected links have no head.
    """

    points: _Floats
    point_colours: _Floats
    sizes: _Floats
    lines: _Floats
    line_colours: _Floats
    heads: _Floats
    head_colours: _Floats


def colours_on(background: str) -> Colours:
    """Colours that can be told from a background such as ``"#ffffff"``: those of the other views.

    Raises ValueError for anything but six hexadecimal digits behind a #.
    """
    if len(background) != 7 or not background.startswith("#"):
        raise ValueError(f"a colour such as '#ffffff' is expected, not {background!r}.")
    behind = _colour(background)
    if 0.2126 * behind[0] + 0.7152 * behind[1] + 0.0722 * behind[2] < 0.45:
        return _palette(behind, "#56b4e9", "#e69f00", "#d79bc8", "#a3aebb")
    return _palette(behind, "#0072b2", "#d55e00", "#9a4c8b", "#64707f")


def geometry_of(graph: CausalGraph, positions: _Floats, colours: Colours) -> Geometry:
    """The arrays of `graph` with its nodes at `positions` (n, 3).

    A node is the larger the more it drives, by its area. A link is bent to its left, so that a → b, b → a and further
    lags lie beside each other; it has the colour of its way and is the paler the less sure it is. Links of a variable
    to itself are left out.

    >>> import scarcity
    >>> graph = scarcity.discover(scarcity.datasets.linear(n_variables=3, n_rows=300, seed=1).data)
    >>> made = geometry_of(graph, np.eye(3, dtype=np.float32), colours_on("#ffffff"))
    >>> made.points.shape, made.lines.shape[1], len(made.lines) == len(made.line_colours)
    ((3, 3), 3, True)
    """
    drives = LinkTable.of(graph).nodes[:, 0].astype(np.float64)
    share = drives / drives.max() if drives.size and drives.max() > 0 else np.zeros_like(drives)
    crowd = min(1.0, float(np.sqrt(_CROWD / max(len(drives), 1))))
    radii = crowd * np.sqrt(_SMALLEST**2 + (_LARGEST**2 - _SMALLEST**2) * share)
    background = np.array(colours.background)
    point_colours = background + (np.array(colours.nodes) - background) * (0.55 + 0.45 * share)[:, None]

    at = links_at(graph)
    at = at[at[:, 0] != at[:, 1]]
    source, target, lag = at.T
    index = (source, target, lag)
    ways = np.where(graph.both_ways[index], 2, np.where(graph.effects[index] < 0, 1, 0))
    tones = np.array([colours.raises, colours.lowers, colours.both])[ways]
    tones = background + (tones - background) * _SHARES[graph.certainty[index].astype(np.int64)][:, None]
    curves = _curves(positions.astype(np.float64), at, radii, crowd)
    loose = graph.undirected[source, target] & (lag == 0)
    heads = _cones(curves[~loose, -2], curves[~loose, -1], _HEAD * crowd)
    segments = np.stack([curves[:, :-1], curves[:, 1:]], axis=2).reshape(-1, 3)
    arrays = (
        positions,
        point_colours,
        2 * radii,
        segments,
        np.repeat(tones, 2 * _SEGMENTS, axis=0),
        heads.reshape(-1, 3),
        np.repeat(tones[~loose], 3 * _SIDES, axis=0),
    )
    return Geometry(*(np.ascontiguousarray(array, dtype=np.float32) for array in arrays))


def padded(array: _Floats, rows: int) -> _Floats:
    """`array` with `rows` rows, those behind its own zero: segments and triangles without an extent.

    >>> padded(np.ones((1, 2), np.float32), 2)
    array([[1., 1.], [0., 0.]], dtype=float32)
    """
    out = np.zeros((rows, *array.shape[1:]), dtype=np.float32)
    out[: len(array)] = array
    return out


def _curves(
    positions: npt.NDArray[np.float64],
    at: npt.NDArray[np.int64],
    radii: npt.NDArray[np.float64],
    crowd: float,
) -> npt.NDArray[np.float64]:
    """(m, 9, 3) points along each link from the rim of its source to the tip of its head at the rim of its target."""
    start, end = positions[at[:, 0]], positions[at[:, 1]]
    along = end - start
    length = np.maximum(np.linalg.norm(along, axis=1), 1e-9)
    side = np.cross(along, (0.0, 0.0, 1.0))
    steep = np.linalg.norm(side, axis=1) < 1e-3 * length  # it points at the viewer
    side[steep] = np.cross(along[steep], (0.0, 1.0, 0.0))
    side /= np.maximum(np.linalg.norm(side, axis=1), 1e-12)[:, None]
    bend = (_INNER + _LANE * _lanes(at)) * length
    control = 0.5 * (start + end) + 2 * bend[:, None] * side
    first = np.minimum(radii[at[:, 0]] / length, 0.45)
    last = 1 - np.minimum(radii[at[:, 1]] / length, 0.45)
    before = np.maximum(last - _HEAD * crowd / length, 0.5 * (first + last))  # where the head begins
    steps = np.linspace(0, 1, _SEGMENTS)
    t = np.concatenate([first[:, None] + (before - first)[:, None] * steps, last[:, None]], axis=1)[..., None]
    return (1 - t) ** 2 * start[:, None] + 2 * t * (1 - t) * control[:, None] + t**2 * end[:, None]


def _lanes(at: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """How many stronger links lead from the same source to the same target."""
    seen: dict[tuple[int, int], int] = {}
    out = np.zeros(len(at))
    for row, (source, target, _) in enumerate(at.tolist()):
        out[row] = seen.get((source, target), 0)
        seen[source, target] = int(out[row]) + 1
    return out


def _cones(
    base: npt.NDArray[np.float64], tip: npt.NDArray[np.float64], size: float
) -> npt.NDArray[np.float64]:
    """(k, 6, 3, 3) the sides of a cone from each `base` to each `tip`."""
    along = tip - base
    along /= np.maximum(np.linalg.norm(along, axis=1), 1e-12)[:, None]
    helper = np.where(np.abs(along[:, 2:]) < 0.9, (0.0, 0.0, 1.0), (1.0, 0.0, 0.0))
    across = np.cross(along, helper)
    across /= np.maximum(np.linalg.norm(across, axis=1), 1e-12)[:, None]
    other = np.cross(along, across)
    turn = 2 * np.pi * np.arange(_SIDES + 1) / _SIDES
    ring = across[:, None] * np.cos(turn)[:, None] + other[:, None] * np.sin(turn)[:, None]
    ring = base[:, None] + _HEAD_WIDTH * size * ring
    tips = np.broadcast_to(tip[:, None], (len(tip), _SIDES, 3))
    return np.stack([tips, ring[:, :-1], ring[:, 1:]], axis=2)


def _palette(background: Colour, raises: str, lowers: str, both: str, nodes: str) -> Colours:
    return Colours(_colour(raises), _colour(lowers), _colour(both), _colour(nodes), background)


def _colour(text: str) -> Colour:
    red, green, blue = (int(text[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue
