"""The colour of a node in a frame: muted, one for each group, in turn where there are more than five."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

__all__ = ["colours_of"]

_WHEEL: Final = np.array(
    [
        [0x64, 0x70, 0x7F],
        [0x4F, 0x7F, 0x77],
        [0x8A, 0x6D, 0x8F],
        [0x7D, 0x7A, 0x4C],
        [0x94, 0x65, 0x5F],
        [0x5D, 0x6A, 0x99],
    ],
    dtype=np.float32,
) / np.float32(255)  # those of the browser's light theme, so that both pictures look the same


def colours_of(groups: npt.NDArray[np.int64]) -> npt.NDArray[np.float32]:
    """(n, 3) red, green and blue in [0, 1] of nodes in `groups` (n,), 0 for a node in none.

    >>> colours_of(np.array([0, 1])).round(2).tolist()
    [[0.39, 0.44, 0.5], [0.31, 0.5, 0.47]]
    """
    wheel = np.where(groups > 0, 1 + (groups - 1) % (len(_WHEEL) - 1), 0)
    return _WHEEL[wheel]
