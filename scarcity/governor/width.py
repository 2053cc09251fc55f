"""How wide an interval has to be to hold what it says, learned from how earlier ones fared."""

from __future__ import annotations

import math
from typing import NamedTuple

from scarcity.governor.filters import Forecast

__all__ = ["NEW", "Width", "learned"]

_RATE = 0.05
_MOST = 3.0  # of the logarithm: a twentieth to twenty times what the filter says


class Width(NamedTuple):
    """The logarithm of the factor on a filter's own width, and the forecasts whose time has not come."""

    log_scale: float = 0.0
    made: tuple[Forecast, ...] = ()

    @property
    def scale(self) -> float:
        """The factor."""
        return math.exp(self.log_scale)


NEW = Width()


def learned(
    width: Width, value: float, forecast: Forecast, *, horizon: int, quantile: float, missed: float
) -> Width:
    """The width after `value` has shown whether the interval made `horizon` steps ago held it.

    An interval that missed widens those to come, one that held narrows them, in the ratio that balances at the share
    that is asked for: whatever the figure does, in the long run that share is held.

    Parameters
    ----------
    width
        As it was.
    value
        The newest value.
    forecast
        The newest forecast, of the value `horizon` steps later.
    quantile
        Half the width of an interval in standard deviations, before the factor.
    missed
        Share of values that intervals may miss.

    Source: Gibbs & Candès (2021), NeurIPS (adaptive conformal inference); Angelopoulos, Candès & Tibshirani (2023),
    NeurIPS, §2.1 (tracking the quantile); the step is on the logarithm, so that the unit does not matter.
    """
    log_scale, made = width
    if len(made) < horizon:
        return Width(log_scale, (*made, forecast))
    due = made[0]
    miss = abs(value - due.value) > quantile * math.exp(log_scale) * due.sd
    log_scale += _RATE * ((1.0 if miss else 0.0) - missed)
    return Width(min(max(log_scale, -_MOST), _MOST), (*made[1:], forecast))
