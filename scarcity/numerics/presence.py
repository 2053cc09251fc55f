"""The series that stand for values of which some are missing: what is summed instead of NaN.

Values z are zero-filled, and presence indicators m become series of their own, so that sums of pairs and their counts
are exact. Two things are lost by that, and few variables can afford the series that keep them:

- The variance of a variable over the rows where *another* one is present; where values are missing in stretches it
  differs from the variance over all rows, and a correlation above all noise comes out wrong. Squares keep it.
- The difference of neighbouring rows. Of a persistent variable it is small, but in pairwise sums it is the difference
  of two large sums over different rows. Differences, present where both rows are, keep it.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from scarcity.numerics.arrays import BoolArray, FloatArray

__all__ = ["MOST_VARIABLES", "change_of_units", "full_series", "is_full", "n_series", "series"]

MOST_VARIABLES: Final = 40
"""Up to so many variables have all six kinds of series; sums of products grow with the square of their number."""

_LARGEST = 1e140


def is_full(n_variables: int, max_lag: int) -> bool:
    """Whether differences and squares are kept beside values and indicators."""
    return max_lag > 0 and n_variables <= MOST_VARIABLES


def n_series(n_variables: int, max_lag: int) -> int:
    """Number K of series that stand for `n_variables` variables."""
    return (6 if is_full(n_variables, max_lag) else 2) * n_variables


def series(z: FloatArray, present: BoolArray, last: FloatArray | None, max_lag: int) -> FloatArray:
    """(m, K) series of rows (m, N).

    In this order, N each: values z, indicators m, and where they are kept the differences d to the row before, their
    indicators q, z² and d².

    Parameters
    ----------
    z
        Values, 0 where missing.
    last
        (K,) series of the row before the first, None where there is none.
    """
    n = z.shape[1]
    m = present.astype(np.float64)
    if not is_full(n, max_lag):
        return np.hstack([z, m])
    before = np.zeros((1, 2 * n)) if last is None else last[None, : 2 * n]
    z_before, m_before = np.vstack([before[:, :n], z[:-1]]), np.vstack([before[:, n:], m[:-1]])
    q = m * m_before
    d = (z - z_before) * q
    return np.hstack([z, m, d, q, np.minimum(z**2, _LARGEST), np.minimum(d**2, _LARGEST)])


def change_of_units(factor: FloatArray, shift: FloatArray, max_lag: int) -> FloatArray:
    """(K, K) matrix of the linear map of the series when present values become factor·z + shift, (N,) each."""
    n = len(factor)
    matrix = np.eye(n_series(n, max_lag))
    z, m, d, _, z2, d2 = (slice(place * n, (place + 1) * n) for place in range(6))
    matrix[z, z], matrix[z, m] = np.diag(factor), np.diag(shift)
    if is_full(n, max_lag):
        matrix[d, d], matrix[d2, d2] = np.diag(factor), np.diag(factor**2)
        matrix[z2, z2], matrix[z2, z], matrix[z2, m] = (
            np.diag(each) for each in (factor**2, 2 * factor * shift, shift**2)
        )
    return matrix


def full_series(z: FloatArray) -> FloatArray:
    """(m, K) series of complete rows (m, N) of which the first has no row before it in sight."""
    return series(z, np.ones(z.shape, dtype=np.bool_), None, 1)
