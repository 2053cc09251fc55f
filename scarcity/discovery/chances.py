"""How likely each rejected candidate is a link after all: what ranks them below the accepted ones."""

from __future__ import annotations

import numpy as np

from scarcity.numerics.arrays import BoolArray, FloatArray


def chances(t: FloatArray, linked: BoolArray, possible: BoolArray) -> FloatArray:
    """(N, N, L+1) chance that a candidate is a link: prior odds times exp(t²/2), the most that the data can add.

    The prior odds are those of its kind in the accepted graph: within one row, from another variable's past, from the
    own past. Where a stream is sampled so slowly that everything happens within one row, a |t| of 2 at lag 0 says more
    than one at lag 3.

    Parameters
    ----------
    t
        (N, N, L+1) |t| of every candidate (source, target, lag).
    linked
        (N, N, L+1) the accepted ones.
    possible
        (N, N, L+1) what may be a link; the others get 0.

    >>> t, linked = np.zeros((2, 2, 2)), np.zeros((2, 2, 2), bool)
    >>> linked[0, 1, 0] = True
    >>> found = chances(t, linked, np.ones((2, 2, 2), bool))
    >>> bool(found[1, 0, 0] > found[1, 0, 1])
    True
    """
    own, now = np.zeros(t.shape, dtype=np.bool_), np.zeros(t.shape, dtype=np.bool_)
    own[np.arange(len(t)), np.arange(len(t))] = True
    now[:, :, 0] = True
    odds = np.ones(t.shape)
    for kind in (now & ~own, ~now & ~own, ~now & own):
        number, accepted = int((kind & possible).sum()), int((kind & linked).sum())
        odds[kind] = (accepted + 0.5) / (max(number - accepted, 0) + 0.5)
    return np.where(possible & ~(now & own), 1 / (1 + np.exp(-(t**2) / 2) / odds), 0.0)
