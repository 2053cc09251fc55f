"""How much more coefficients vary from block to block than their nominal errors say, and whether all alike."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.moderated_variance import moderated
from scarcity.numerics.arrays import FloatArray
from scarcity.numerics.distributions import chi2_median

__all__ = ["Spread"]

# Fewer coefficients tell nothing of either.
_ENOUGH = 10


@dataclass(frozen=True, slots=True)
class Spread:
    """Jackknife variances of a stream's coefficients beside their nominal ones.

    Attributes
    ----------
    inflation
        How many times larger the typical one is, at least 1: one number that covers missing values, volatility and what
        the lags leave dependent. Errors and thresholds take n / inflation for the number of rows.
    prior
        How far they agree on it, as degrees of freedom that it adds to those of a single coefficient's jackknife;
        infinite where they differ no more than chance makes them.
    """

    inflation: float = 1.0
    prior: float = float("inf")

    @classmethod
    def of(cls, ratio: FloatArray, blocks: int) -> Spread:
        """From the ratios (M,) of jackknife to nominal variances, over B blocks.

        A median of M ratios strays by about 0.5/√M on independent rows; up to twice that it is taken for 1.
        """
        if len(ratio) < _ENOUGH or blocks < 2:
            return cls()
        typical = float(np.median(ratio)) * (blocks - 1) / chi2_median(blocks - 1)
        inflated = typical > 1 + 1 / np.sqrt(len(ratio))
        return cls(typical if inflated else 1.0, moderated(ratio, blocks - 1)[1])
