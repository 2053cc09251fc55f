"""The obvious twins that keep every row."""

import numpy as np


def naive_gram(z, max_lag, weights=None):
    """(P, P) Gram matrix of the stacked lags, row by row."""
    t, k = z.shape
    out = np.zeros((k * (max_lag + 1),) * 2)
    for row in range(max_lag, t):
        x = np.concatenate([z[row - lag] for lag in range(max_lag + 1)])
        out += (1.0 if weights is None else weights[row]) * np.outer(x, x)
    return out


def read_entries(gram, n, max_lag):
    """`gram` of the series of `n` variables with missing values, 0 where nothing reads it.

    Products of squares but with indicators are not read, nor is what a difference reaches behind the largest lag.
    """
    lags = max_lag + 1
    kinds = gram.shape[0] // n // lags
    kind = np.tile(np.repeat(np.arange(kinds), n), lags)
    behind = np.isin(kind, [2, 3, 5]) & (np.repeat(np.arange(lags), kinds * n) == max_lag)
    square, indicator = kind >= 4, np.isin(kind, [1, 3])
    read = ~square[:, None] & ~square | square[:, None] & indicator | indicator[:, None] & square
    return np.where(read & ~behind[:, None] & ~behind, gram, 0.0)


def series(rows, n, seed=0):
    return np.random.default_rng(seed).normal(size=(rows, n)).cumsum(0)
