"""The specification's acceptance rule, which grades links that the significance test has found."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


def accepted(
    gain: Array,
    stability: Array,
    interval_width: Array,
    *,
    gain_min: float = 0.01,
    stability_min: float = 0.3,
    lambda_ci: float = 0.5,
) -> npt.NDArray[np.bool_]:
    """gain ≥ gain_min and stability ≥ stability_min and interval_width ≤ lambda_ci·|gain|; False where one is NaN.

    Args:
        gain: held-out R² that the link adds.
        stability: share of resamples that select it with the same sign.
        interval_width: width of the 90 % interval of the standardised effect.

    Source: specification §Evaluator; we differ: the rule grades a link and does not decide whether there is one, since
    it accepts no true link of size .05–.25 at 1,000 rows (reading 25).
    """
    known = np.isfinite(gain) & np.isfinite(stability) & np.isfinite(interval_width)
    g, s, w = (np.where(known, v, 0.0) for v in (gain, stability, interval_width))
    return known & (g >= gain_min) & (s >= stability_min) & (w <= lambda_ci * np.abs(g))
