"""The newest rows as lines: thinned to what a small chart can show, each between its own smallest and largest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from scarcity.stream.batch import TimeArray
from scarcity.stream.newest import Stretch

__all__ = ["Axis", "Series", "axis_of", "moves", "series_of"]

_Floats = npt.NDArray[np.float64]

PAIRS: Final = 100
"""Most pairs of points a line; so many rows twice over are drawn one by one."""


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """Lines of n variables at the same p points.

    Parameters
    ----------
    heights: (n, p) float32, 0 at the smallest and 1 at the largest shown value of the variable, 0.5 where all are
        equal; NaN where values are missing.
    low, high: (n,) those two values; NaN without values.
    rows: (p,) row of the stretch at which each point stands.
    each: rows that a pair of points stands for: the smallest and the largest of them, in the order in which they came.
        1: every row is a point.
    breaks: points in front of which a new recording begins.
    """

    heights: npt.NDArray[np.float32]
    low: _Floats
    high: _Floats
    rows: npt.NDArray[np.int64]
    each: int
    breaks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Axis:
    """Where the points lie.

    Parameters
    ----------
    kind: "time" (milliseconds of Unix time), "number" (times in a unit of the source's own) or "row".
    at: a number for each point, not falling.
    why: why rows are numbered although they have times.
    """

    kind: str
    at: tuple[float, ...]
    why: str = ""


def series_of(stretch: Stretch, pairs: int = PAIRS) -> Series:
    """Lines of the rows; more than twice `pairs` rows are thinned, so that each peak is kept.

    Which rows are taken together depends on their index in the stream: a line that moves on does not flicker.

    >>> series = series_of(Stretch(np.array([[0.0], [8.0], [2.0], [4.0], [6.0]]), None, start=10), pairs=2)
    >>> series.each, series.rows.tolist(), series.heights[0].tolist()
    (3, [0, 0, 2, 3], [0.0, 1.0, 0.25, 0.75])
    """
    values, rows, each = stretch.values, np.arange(len(stretch.values)), 1
    breaks = stretch.gaps
    if len(values) > 2 * pairs:
        each = -(-len(values) // pairs)
        values, rows = _thinned(values, stretch.start % each, each)
        offset = stretch.start % each
        breaks = tuple(dict.fromkeys(2 * ((gap + offset) // each) for gap in stretch.gaps))
    low, high = (reduce(values, axis=0) for reduce in (np.fmin.reduce, np.fmax.reduce))
    # Halves: the difference of the largest numbers is infinite.
    with np.errstate(invalid="ignore", divide="ignore", under="ignore"):
        heights = (values / 2 - low / 2) / (high / 2 - low / 2)
    level = np.isfinite(values) & (low == high)
    heights = np.where(level, 0.5, heights).astype(np.float32)
    return Series(np.ascontiguousarray(heights.T), low, high, rows, each, breaks)


def axis_of(stretch: Stretch, rows: npt.NDArray[np.int64]) -> Axis:
    """Where the points at `rows` of the stretch lie: at their times where these go on, else at their index."""
    numbered = tuple(float(row) for row in (stretch.start + rows).tolist())
    if stretch.times is None:
        return Axis("row", numbered)
    kind, times = _times(stretch.times)
    if not np.isfinite(times).all():
        return Axis("row", numbered, "some times are missing, so rows are numbered")
    if (np.diff(times) < 0).any():
        return Axis("row", numbered, "times go back, so rows are numbered")
    if len(times) > 1 and times[0] == times[-1]:
        return Axis("row", numbered, "all times are the same, so rows are numbered")
    return Axis(kind, tuple(times[rows].tolist()))


def moves(values: _Floats, spread: _Floats) -> _Floats:
    """How far the newest rows went from what was usual before them, for each variable.

    Parameters
    ----------
    values: (m, n), NaN for missing.
    spread: (n,) standard deviation of each.

    Returns
    -------
    largest distance of the newest tenth (8 rows at least) from the mean of the rows before, in standard deviations; 0
    where that is not known.

    >>> moves(np.vstack([np.ones((40, 1)), [[6.0]]]), np.array([0.5])).tolist()
    [10.0]
    """
    newest = max(8, len(values) // 10)
    before, after = values[:-newest], values[-newest:]
    if not len(before):
        return np.zeros(values.shape[1])
    count = np.isfinite(before).sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        usual = np.nansum(before, axis=0) / count
        far = np.fmax.reduce(np.abs(after - usual), axis=0) / spread
    return np.where(np.isfinite(far), far, 0.0)


def _thinned(values: _Floats, offset: int, each: int) -> tuple[_Floats, npt.NDArray[np.int64]]:
    """Smallest and largest of each `each` rows, counted from `offset` rows before the first, and where they stand."""
    n_rows, n = values.shape
    blocks = -(-(n_rows + offset) // each)
    padded = np.full((blocks * each, n), np.nan)
    padded[offset : offset + n_rows] = values
    cut = padded.reshape(blocks, each, n)
    low, high = np.fmin.reduce(cut, axis=1), np.fmax.reduce(cut, axis=1)
    first = (cut == low[:, np.newaxis]).argmax(axis=1) <= (cut == high[:, np.newaxis]).argmax(axis=1)
    pairs = np.stack([np.where(first, low, high), np.where(first, high, low)], axis=1).reshape(2 * blocks, n)
    starts = np.arange(blocks) * each - offset
    rows = np.stack([starts, starts + each // 2], axis=1).reshape(-1)
    return pairs, np.clip(rows, 0, n_rows - 1)


def _times(times: TimeArray) -> tuple[str, _Floats]:
    if times.dtype.kind == "M":
        known = ~np.isnat(times)
        nanoseconds = times.astype("datetime64[ns]").astype(np.int64)
        return "time", np.where(known, np.round(nanoseconds / 1e6, 3), np.nan)
    return "number", np.asarray(times, dtype=np.float64)
