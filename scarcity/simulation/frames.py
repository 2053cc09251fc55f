"""One picture of a graph in space as the payload of ``simulation.frame``."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError
from scarcity.runtime.payloads import SimulationFrame
from scarcity.simulation.colours import colours_of
from scarcity.simulation.level_of_detail import LevelOfDetail

__all__ = ["frame_of"]

_Rows: TypeAlias = "slice | npt.NDArray[np.int64]"
_STILL = 1e-3  # a thousandth of the radius: less than a pixel


def frame_of(
    frame_id: int,
    positions: npt.NDArray[np.float32],
    detail: LevelOfDetail,
    before: SimulationFrame | None = None,
    *,
    still: float = _STILL,
) -> SimulationFrame:
    """The frame of a graph whose nodes stand at `positions`, as far as `detail` shows them.

    A node that stands for several is at their middle. A node that moved by no more than `still` since `before` keeps
    its place to the bit, so that a listener that takes over only what is in ``changed`` holds the same picture as one
    that takes all; small moves add up until they are told. Arrays cannot be written to, and what has not changed is
    the array of the frame before.

    Parameters
    ----------
    frame_id: number of the frame.
    positions: (n, 3) of all nodes, within about the unit ball, as a `LayoutState` has them.
    detail: of the same n nodes.
    before: the frame before; None for the first, in which everything is new.
    still: in the units of `positions`.

    Raises
    ------
    DataError: when `positions` are of other nodes than `detail`, or not finite.

    >>> from scarcity.simulation import detail_of, init, settle
    >>> at = settle(init(3, [(0, 1), (1, 2)], names="abc")).positions
    >>> first = frame_of(1, at, detail_of("abc", [(0, 1), (1, 2)]))
    >>> second = frame_of(2, at + np.float32([[0], [0], [0.1]]), detail_of("abc", [(0, 1)]), first)
    >>> first["changed"], second["changed"], second["links_changed"]
    (('a', 'b', 'c'), ('c',), True)
    """
    n = len(detail.shown)
    if positions.shape != (n, 3) or not np.isfinite(positions).all():
        raise DataError(f"positions: expected ({n}, 3) finite numbers, got shape {positions.shape}.")
    places = detail.means(positions)
    colours = colours_of(detail.groups[detail.leads])
    sizes = detail.sizes.astype(np.int32)
    ids = detail.ids
    fresh = np.ones(len(ids), dtype=bool)
    gone: tuple[str, ...] = ()
    if before is not None and "ids" in before and "sizes" in before:
        old, known, gone = _rows(tuple(before["ids"]), ids)
        place, at = before["positions"][old], places[known]
        far = np.any(np.abs(at - place) > still, axis=1)
        places[known] = np.where(far[:, None], at, place)
        other = np.any(colours[known] != before["colors"][old], axis=1)
        other |= sizes[known] != before["sizes"][old]
        fresh[known] = far | other
    frame: SimulationFrame = {
        "frame_id": frame_id,
        "positions": places,
        "colors": colours,
        "edges": detail.edges.astype(np.int32),
        "ids": ids,
        "sizes": sizes,
        "weights": detail.net.astype(np.float32),
        "labels": detail.labels.astype(np.int32),
        "changed": ids if fresh.all() else tuple(ids[row] for row in np.flatnonzero(fresh).tolist()),
        "gone": gone,
        "lod": detail.index,
    }
    return _sealed(frame, before)


def _rows(old: tuple[str, ...], ids: tuple[str, ...]) -> tuple[_Rows, _Rows, tuple[str, ...]]:
    """Which rows of `old` are which rows of `ids`, and the ids that are gone."""
    if ids == old:
        return slice(None), slice(None), ()
    before = {name: row for row, name in enumerate(old)}
    row = np.array([before.pop(name, -1) for name in ids], dtype=np.int64)
    return row[row >= 0], np.flatnonzero(row >= 0), tuple(before)


def _sealed(frame: SimulationFrame, before: SimulationFrame | None) -> SimulationFrame:
    made: dict[str, Any] = dict(frame)
    kept: dict[str, Any] = {} if before is None else dict(before)
    for name in ("positions", "colors", "edges", "sizes", "weights", "labels"):
        if name in kept and np.array_equal(kept[name], made[name]):
            made[name] = kept[name]
        else:
            made[name].setflags(write=False)
    same = before is not None and all(made[name] is kept.get(name) for name in ("edges", "weights"))
    made["links_changed"] = not (same and made["ids"] == kept.get("ids"))
    return made  # pyright: ignore[reportReturnType]
