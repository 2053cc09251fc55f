"""Partial correlations from correlation matrices, many at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.distributions import student_tail

# A column that keeps less than this share of its variance given others is determined by them.
_DETERMINED = 1e-12
EXACT = 1e-8
"""Correlations carry some 15 digits: of a residual that keeps less than this share of its variance, less than six
digits of a partial correlation are left."""

# |r| is held below 1, so that t stays finite.
_LARGEST = 1 - 1e-15
# Numbers in the matrices of one pass: enough to amortise NumPy's overhead, few enough for the cache.
_PASS = 131_072


@dataclass(frozen=True)
class PartialCorrelations:
    """M tests of x ⊥ y | z.

    Attributes
    ----------
    value
        (M,) partial correlation; 0 where z determines x or y.
    slope
        (M,) coefficient of x in the regression of y on x and z, in standard deviations.
    least
        (M,) the smallest share of its variance that one of the columns keeps given those before it.
    """

    value: FloatArray
    slope: FloatArray
    least: FloatArray


def partial_correlations(
    correlation: FloatArray, x: IndexArray, y: IndexArray, given: IndexArray, which: IndexArray | None = None
) -> PartialCorrelations:
    """Partial correlation of columns x and y given others, for M triples.

    Parameters
    ----------
    correlation
        (P, P), or (S, P, P) with `which` (M,) naming the matrix of each triple.
    x, y
        (M,) columns.
    given
        (M, k) columns, neither x nor y and none twice; -1 where empty.

    Source: elimination of z from the correlation matrix of (z, x, y) (the sweep operator, Goodnight 1979); what is left
    of the last two columns is their residual covariance. A column that others before it determine is passed over, as
    the pseudo-inverse does.
    """
    stack = correlation if correlation.ndim == 3 else correlation[None]
    matrix: IndexArray = np.zeros(len(x), dtype=np.intp) if which is None else which
    size = (given >= 0).sum(1)
    packed = np.take_along_axis(given, np.argsort(given < 0, axis=1, kind="stable"), 1)
    value, slope, least = np.zeros(len(x)), np.zeros(len(x)), np.ones(len(x))
    for k in np.unique(size):
        members = np.nonzero(size == k)[0]
        columns = np.concatenate([packed[members, :k].T, x[None, members], y[None, members]])
        step = max(1, _PASS // int(k + 2) ** 2)
        for begin in range(0, len(members), step):
            at = columns[:, begin : begin + step]
            part = members[begin : begin + step]
            value[part], slope[part], least[part] = _eliminated(stack[matrix[part], at[:, None], at[None]])
    return PartialCorrelations(value, slope, least)


def last_two(matrices: FloatArray) -> FloatArray:
    """Partial correlation of the last two columns of correlation matrices (…, a, a) given all columns before them."""
    a = int(matrices.shape[-1])
    work = np.moveaxis(matrices.reshape(-1, a, a), 0, -1).copy()
    return _eliminated(work)[0].reshape(matrices.shape[:-2])


def t_statistic(value: FloatArray, freedom: FloatArray) -> FloatArray:
    """Student's t of a partial correlation; 0 without a degree of freedom."""
    r = np.clip(value, -_LARGEST, _LARGEST)
    return r * np.sqrt(np.maximum(freedom, 0.0) / (1 - r**2))


def p_value(value: FloatArray, freedom: FloatArray, tail: FloatArray | None = None) -> FloatArray:
    """Two-sided chance of a partial correlation as large as this where there is none; 1 below one degree of freedom.

    Parameters
    ----------
    freedom
        Rows - 2 - number of conditions.
    tail
        Degrees of freedom of Student's t, where these are fewer since the variance is estimated.

    Source: Student's t, exact for independent Gaussian rows (Fisher 1924).
    """
    p = 2 * student_tail(
        np.abs(t_statistic(value, freedom)), np.maximum(freedom if tail is None else tail, 1.0)
    )
    return np.where(freedom >= 1, p, 1.0)


def _eliminated(work: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Value, slope and least share of the last two of the a columns of `work` (a, a, M), which is overwritten."""
    last = len(work) - 2
    least = np.ones(work.shape[2])
    for c in range(last):
        pivot = work[c, c]
        np.minimum(least, pivot, out=least)
        factor = work[c + 1 :, c] * np.where(pivot > _DETERMINED, 1 / np.maximum(pivot, _DETERMINED), 0.0)
        work[c + 1 :, c + 1 :] -= factor[:, None] * work[c, c + 1 :]
    left_x, left_y, both = work[last, last], work[last + 1, last + 1], work[last, last + 1]
    least = np.minimum(least, np.minimum(left_x, left_y))
    free = (left_x > _DETERMINED) & (left_y > _DETERMINED)
    left_x, left_y = np.where(free, left_x, 1.0), np.where(free, left_y, 1.0)
    value = np.where(free, both / np.sqrt(left_x * left_y), 0.0)
    return np.clip(value, -1.0, 1.0), np.where(free, both / left_x, 0.0), np.maximum(least, 0.0)
