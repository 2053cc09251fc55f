"""Tails and quantiles of the distributions that tests use, from `scipy.special`.

`scipy.stats` has them too, and takes two seconds to import.
"""

from __future__ import annotations

import numpy as np
from scipy.special import chdtri, fdtrc, stdtr, stdtrit

from scarcity.numerics.arrays import FloatArray

__all__ = ["chi2_median", "fisher_tail", "student_tail", "student_threshold"]


def student_tail(t: FloatArray | float, freedom: FloatArray | float) -> FloatArray:
    """Chance that Student's t with `freedom` degrees of freedom lies above `t`.

    >>> bool(np.isclose(student_tail(2.0, 10.0), 0.0366939))
    True
    """
    return np.asarray(stdtr(freedom, -np.asarray(t)), dtype=np.float64)


def student_threshold(chance: float, freedom: float) -> float:
    """The value that Student's t with `freedom` degrees of freedom exceeds with this chance.

    >>> round(student_threshold(0.05, 19.0), 4)
    1.7291
    """
    return float(-stdtrit(freedom, chance))


def chi2_median(freedom: float) -> float:
    """Median of the χ² distribution.

    >>> round(chi2_median(19.0), 4)
    18.3377
    """
    return float(chdtri(freedom, 0.5))


def fisher_tail(f: FloatArray, numerator: FloatArray | float, denominator: float) -> FloatArray:
    """Chance that Fisher's F with these degrees of freedom lies above `f`.

    >>> bool(np.isclose(fisher_tail(np.array(4.0), 1.0, 10.0), 2 * student_tail(2.0, 10.0)))
    True
    """
    return np.asarray(fdtrc(numerator, denominator, f), dtype=np.float64)
