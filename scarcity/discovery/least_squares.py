"""Small least-squares problems, many at once, of unequal size: empty places are padded."""

from __future__ import annotations

import numpy as np

from scarcity.numerics.arrays import BoolArray, FloatArray

_RIDGE = 1e-9


def blank_padding(gram: FloatArray, pad: BoolArray) -> None:
    """Turn the rows and columns of empty places `pad` (M, k) of gram (…, M, k, k) into the identity's. In place."""
    real = ~pad
    gram *= real[:, :, None] & real[:, None, :]
    place = np.arange(int(gram.shape[-1]))
    gram[..., place, place] = 1.0


def solved(gram: FloatArray, cross: FloatArray) -> FloatArray:
    """The coefficients alone of :func:`least_squares`, at a third of its cost."""
    ridged = gram + _RIDGE * np.eye(gram.shape[-1])
    return np.asarray(np.linalg.solve(ridged, cross[..., None]), dtype=np.float64)[..., 0]


def least_squares(gram: FloatArray, cross: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Inverse of `gram` (…, k, k) and coefficients (…, k) for `cross` (…, k), with a ridge of rounding size."""
    inverse = np.asarray(np.linalg.inv(gram + _RIDGE * np.eye(gram.shape[-1])), dtype=np.float64)
    return inverse, np.einsum("...ij,...j->...i", inverse, cross)
