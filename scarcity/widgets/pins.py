"""Where viewers have put nodes by hand."""

from __future__ import annotations

import math
from typing import Any, Final, TypeAlias, cast

__all__ = ["Pins", "checked_pins"]

Pins: TypeAlias = dict[str, tuple[float, float, float]]

_FARTHEST: Final = 100.0
"""The layout lies within about the unit ball; a viewer may put a node outside it, but not out of the world."""


def checked_pins(told: object, n: int) -> list[tuple[int, tuple[float, float, float]]] | None:
    """What a browser tells of pinned nodes as rows and places; None if it makes no sense for `n` nodes.

    >>> checked_pins([[1, 0.5, 0, 0]], 3)
    [(1, (0.5, 0.0, 0.0))]
    >>> checked_pins([[3, 0.5, 0, 0]], 3) is None
    True
    """
    if not isinstance(told, list):
        return None
    pins: list[tuple[int, tuple[float, float, float]]] = []
    for entry in cast("list[Any]", told):
        if not isinstance(entry, list | tuple) or len(cast("list[Any]", entry)) != 4:
            return None
        row, *place = cast("list[Any]", entry)
        if not isinstance(row, int) or isinstance(row, bool) or not 0 <= row < n:
            return None
        if not all(
            isinstance(at, int | float) and math.isfinite(at) and abs(at) <= _FARTHEST for at in place
        ):
            return None
        x, y, z = (float(at) for at in place)
        pins.append((row, (x, y, z)))
    return pins
