"""The maps by which a variable may act: what they are, and how steep."""

from __future__ import annotations

from typing import Final

import numpy as np

from scarcity.numerics.arrays import FloatArray

CLIP: Final = 4.0
"""Maps see standardised values held within ± this: a few far rows must not carry a cubic."""

LINEAR: Final = 0
PRODUCT: Final = 4
KINDS: Final = ("linear", "square", "cubic", "bump", "product")
"""Names of the kinds of columns, by number; 1…3 are maps of one variable."""

MAPS: Final = (1, 2, 3)
"""The kinds that are maps of one variable and not linear."""


def mapped(kind: int, u: FloatArray) -> FloatArray:
    """A map of clipped standardised values: u², u³ - 3u (Hermite's second and third) or u·exp(-u²/2).

    >>> mapped(2, np.array([-2.0, 0.0, 2.0])).tolist()
    [-2.0, 0.0, 2.0]
    """
    if kind == LINEAR:
        return u
    if kind == 1:
        return u * u
    if kind == 2:
        return u * (u * u - 3.0)
    if kind == 3:
        return u * np.exp(-0.5 * u * u)
    raise ValueError(f"expected a map of one variable, 0…3, got kind {kind}")


def slope(kind: int, u: FloatArray) -> FloatArray:
    """Derivative of `mapped` inside the clip."""
    if kind == LINEAR:
        return np.ones_like(u)
    if kind == 1:
        return 2.0 * u
    if kind == 2:
        return 3.0 * (u * u - 1.0)
    if kind == 3:
        return (1.0 - u * u) * np.exp(-0.5 * u * u)
    raise ValueError(f"expected a map of one variable, 0…3, got kind {kind}")
