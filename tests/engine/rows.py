"""Rows as lagged sums, and their columns written out."""

import numpy as np

from scarcity.numerics.lagged_sums import LaggedSums


def sums_of(z, first, last, max_lag, *, masked=False):
    """Sums of rows first … last of z, with the rows before them as history."""
    z = z[first - max_lag : last]
    present = np.isfinite(z)
    filled = np.where(present, z, 0.0)
    return LaggedSums.of_rows(np.hstack([filled, present]) if masked else filled, max_lag, first)


def lagged(z, first, last, max_lag):
    """(rows, P) columns [z(t), z(t-1), …] of rows first … last."""
    return np.hstack([z[first - lag : last - lag] for lag in range(max_lag + 1)])


def process(rows, n, seed, coefficient=0.4, noise=None):
    """A chain: each variable is driven by itself and by the one before it, a row ago."""
    rng = np.random.default_rng(seed)
    e = rng.normal(size=(rows, n)) if noise is None else noise
    z = np.zeros((rows, n))
    for t in range(1, rows):
        z[t] = 0.4 * z[t - 1] + e[t]
        z[t, 1:] += coefficient * z[t - 1, :-1]
    return z
