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
    n, lags = len(t), int(t.shape[2])
    everyone = np.arange(n)
    odds = np.empty((n, lags))
    for kind in (slice(0, 1), slice(1, None)):
        odds[:, kind] = _odds(linked[:, :, kind], possible[:, :, kind], off_diagonal=True)
    own = _odds(linked[everyone, everyone, 1:], possible[everyone, everyone, 1:])
    out = np.empty(t.shape)
    # A row at a time stays in the cache.
    for row, (value, statistic) in enumerate(zip(out, t, strict=True)):
        np.multiply(statistic, statistic, out=value)
        value *= -0.5
        np.exp(value, out=value)
        # A variable's own past is another kind.
        past = value[row, 1:] / own
        value /= odds
        value[row, 1:] = past
        value += 1.0
        np.divide(1.0, value, out=value)
        value[row, 0] = 0.0
        value *= possible[row]
    return out


def _odds(linked: BoolArray, possible: BoolArray, *, off_diagonal: bool = False) -> float:
    """How many candidates are accepted for each that is rejected; of (N, N, …), without the diagonal if so asked."""
    number, accepted = (int(np.count_nonzero(each)) for each in (possible, linked & possible))
    if off_diagonal:
        everyone = np.arange(len(linked))
        same = linked[everyone, everyone], possible[everyone, everyone]
        number -= int(np.count_nonzero(same[1]))
        accepted -= int(np.count_nonzero(same[0] & same[1]))
    return (accepted + 0.5) / (max(number - accepted, 0) + 0.5)
