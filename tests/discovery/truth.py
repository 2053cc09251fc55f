"""How well a graph meets a known one."""

import numpy as np


def f1(found, truth):
    """F1 of the links of two boolean arrays of one shape."""
    hits = int((found & truth).sum())
    return 2 * hits / max(int(found.sum()) + int(truth.sum()), 1)


def cross(adjacency, *, lag0=False):
    """The links between different variables, (N, N, L) without lag 0 unless asked for."""
    out = adjacency & ~np.eye(len(adjacency), dtype=bool)[:, :, None]
    return out if lag0 else out[:, :, 1:]


def padded(adjacency, max_lag):
    """The truth with as many lags as the estimate."""
    n, _, lags = adjacency.shape
    out = np.zeros((n, n, max_lag + 1), dtype=bool)
    out[:, :, :lags] = adjacency
    return out
