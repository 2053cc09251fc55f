"""How many rows stand behind a correlation of two lagged columns."""

from __future__ import annotations

import numpy as np

from scarcity.numerics.arrays import FloatArray
from scarcity.numerics.compute import host
from scarcity.numerics.lagged_moments import LaggedMoments


def pair_rows(moments: LaggedMoments, max_lag: int, *, decay: bool = False) -> FloatArray:
    """Effective number of rows in which each variable and each lagged column are present together.

    Parameters
    ----------
    max_lag
        Largest lag L of the columns, at most that of the moments.
    decay
        Whether old rows fade: (sum w)² / sum w² of them are told.

    Returns
    -------
    (N, N(L+1)): variable × column k·N+u, variable u at lag k.
    """
    total, n = (moments.decayed if decay else moments.total), moments.n_variables
    kish = total.weight / total.weight_squared if total.weight_squared > 0 else 1.0
    if not moments.masked:
        return np.full((n, n * (max_lag + 1)), total.weight * kish)
    present = slice(n, 2 * n)  # the indicators among the series that stand for missing values
    counts = host(total.cross[: max_lag + 1, present, present])
    return counts.transpose(1, 0, 2).reshape(n, -1) * kish
