"""Series with planted near-copies, and many paths over them."""

from itertools import combinations

import numpy as np

from scarcity.engine.encoder import Path


def with_copies(variables, copies, correlation, seed, rows=4000):
    """Rows (T, variables + copies): the last ones measure the first ones, with this correlation."""
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((rows, variables))
    noise = rng.standard_normal((rows, copies))
    signs = np.where(np.arange(copies) % 2, -1.0, 1.0)
    seen = signs * correlation * x[:, :copies] + np.sqrt(1 - correlation**2) * noise
    return np.hstack([x, seen])


def pairs(variables, lag=1, target=None):
    return [Path(((i, lag), (j, lag)), target, ordered=False) for i, j in combinations(range(variables), 2)]
