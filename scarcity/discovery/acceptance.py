"""The specification's acceptance rule, which grades links that the significance test has found."""

from __future__ import annotations

import numpy as np

from scarcity.numerics.arrays import BoolArray, FloatArray


def accepted(
    gain: FloatArray,
    stability: FloatArray,
    interval_width: FloatArray,
    *,
    gain_min: float = 0.01,
    stability_min: float = 0.3,
    lambda_ci: float = 0.5,
) -> BoolArray:
    """gain ≥ gain_min and stability ≥ stability_min and interval_width ≤ lambda_ci·|gain|; False where one is NaN.

    Parameters
    ----------
    gain
        Held-out R² that the link adds.
    stability
        Share of resamples that select it with the same sign.
    interval_width
        Width of the 90 % interval of the standardised effect.

    Source: specification §Evaluator; we differ: the rule grades a link and does not decide whether there is one, since
    it accepts no true link of size .05–.25 at 1,000 rows (reading 25).
    """
    out = np.zeros(gain.shape, dtype=np.bool_)
    # Few candidates have a gain at all.
    judged = np.unravel_index(np.flatnonzero(np.isfinite(gain)), gain.shape)
    g, s, w = gain[judged], stability[judged], interval_width[judged]
    out[judged] = (g >= gain_min) & (s >= stability_min) & (w <= lambda_ci * np.abs(g))
    return out
