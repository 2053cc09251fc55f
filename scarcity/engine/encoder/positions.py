"""Lag and place of a step, as a rotation of the vector of its variable."""

from __future__ import annotations

import numpy as np

from scarcity.numerics.arrays import Float32Array, IndexArray

__all__ = ["rotated"]

# Radians a lag, of the fastest and the slowest plane: the cosine of a variable with itself one lag on is about .7, then
# .3 and .2; alike, but not the same.
_FASTEST, _SLOWEST = 2.0, 0.1


def rotated(x: Float32Array, lags: IndexArray, places: IndexArray) -> Float32Array:
    """Vectors x (…, d), d even, turned by their lag and their place in the path (…).

    Plane k of d / 2 is turned by lag·ω(k) + place·ω(d / 2 - 1 - k), with ω falling geometrically. A rotation binds a
    variable to its lag, which adding a vector would not: the mean over {4 at lag 2, 7 at lag 1} and {7 at lag 2, 4 at
    lag 1} would be the same. Vectors at the same lag and place keep their cosines.

    Source: Su et al. (2021), "RoFormer: enhanced transformer with rotary position embedding", section 3.2; sinusoids
    of Vaswani et al. (2017). We differ in the frequencies, which suit lags of a few rows.

    >>> x = np.ones((1, 2), dtype=np.float32)
    >>> bool((rotated(x, np.array([0]), np.array([0])) == x).all())
    True
    """
    half = x.shape[-1] // 2
    speed = np.geomspace(_FASTEST, _SLOWEST, half)
    steps = np.stack([lags.ravel(), places.ravel()])
    widest = int(steps[1].max(initial=0)) + 1
    unique, at = np.unique(steps[0] * widest + steps[1], return_inverse=True)
    angle = np.outer(unique // widest, speed) + np.outer(unique % widest, speed[::-1])
    at = at.reshape(lags.shape)
    cos, sin = np.cos(angle).astype(np.float32)[at], np.sin(angle).astype(np.float32)[at]
    out = np.empty_like(x)
    a, b = x[..., :half], x[..., half:]
    np.subtract(a * cos, b * sin, out=out[..., :half])
    np.add(a * sin, b * cos, out=out[..., half:])
    return out
