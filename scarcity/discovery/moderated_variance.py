"""Many variances, each estimated from few values, drawn towards what they have in common."""

from __future__ import annotations

import numpy as np
from scipy.special import digamma, polygamma

from scarcity.numerics.arrays import FloatArray

_STEPS = 50
_CLOSE = 1e-8


def moderated(variance: FloatArray, freedom: float) -> tuple[FloatArray, float]:
    """Posterior means of M variances under a common scaled inverse χ² prior that is fitted to them.

    Parameters
    ----------
    variance
        (M,) sample variances.
    freedom
        Their degrees of freedom.

    Returns
    -------
    The moderated variances and the degrees of freedom of the prior, which add to `freedom`; infinite where the
    variances scatter no more than chance makes them.

    Source: Smyth (2004), section 6.2: empirical Bayes with the moments of log variances.

    >>> several, prior = moderated(np.array([0.3, 1.0, 1.2, 3.5]), 20.0)
    >>> several.round(2).tolist(), round(prior, 1)
    ([0.36, 0.97, 1.14, 3.14], 3.1)
    """
    logs = np.log(np.maximum(variance, 1e-12)) - digamma(freedom / 2) + np.log(freedom / 2)
    centre = float(logs.mean())
    excess = float(logs.var(ddof=1) - polygamma(1, freedom / 2)) if len(logs) > 1 else 0.0
    if excess <= 0:
        return np.full(len(variance), np.exp(centre)), np.inf
    prior = 2 * _inverse_trigamma(excess)
    common = float(np.exp(centre + digamma(prior / 2) - np.log(prior / 2)))
    return (prior * common + freedom * variance) / (prior + freedom), prior


def _inverse_trigamma(value: float) -> float:
    """Newton's method on 1/trigamma, which is convex and nearly linear (Smyth 2004, appendix)."""
    y = 0.5 + 1 / value
    for _ in range(_STEPS):
        trigamma = float(polygamma(1, y))
        step = trigamma * (1 - trigamma / value) / float(polygamma(2, y))
        y += step
        if -step < _CLOSE * y:
            break
    return y
