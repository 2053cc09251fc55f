"""P-values corrected for the number of tests."""

from __future__ import annotations

import numpy as np

from scarcity.numerics.arrays import FloatArray


def benjamini_hochberg(p: FloatArray) -> FloatArray:
    """The smallest level of the false discovery rate at which each of M tests is rejected.

    Parameters
    ----------
    p
        (M,) p-values.

    Source: Benjamini and Hochberg (1995), procedure (1); adjusted p-values as in Yekutieli and Benjamini (1999).

    >>> benjamini_hochberg(np.array([0.01, 0.5, 0.02, 0.03])).round(3).tolist()
    [0.04, 0.5, 0.04, 0.04]
    """
    order = np.argsort(p)
    scaled = p[order] * len(p) / np.arange(1, len(p) + 1)
    out = np.empty_like(p)
    out[order] = np.minimum(np.minimum.accumulate(scaled[::-1])[::-1], 1.0)
    return out
