"""Correlations of lagged columns from the rows where each pair of them is present."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.numerics.arrays import BoolArray, FloatArray
from scarcity.numerics.compute import host
from scarcity.numerics.lagged_sums import LaggedSums

# Pairs of columns that fewer rows show are taken for uncorrelated.
_FEWEST_PAIRS = 20
# Least eigenvalue of a correlation matrix of pairs, after repair.
_LEAST_EIGENVALUE = 1e-5
_SINGULAR = 1e-9
_NO_VARIANCE = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Sums over the rows where columns i and j are both present, of values at lags 0…L and differences at lags 0…L-1.

    Attributes
    ----------
    products, firsts, squares, counts
        (Q, Q) with Q = N(2L+1): sums of x_i·x_j, of x_i, of x_i², and the number of rows.
    """

    products: FloatArray
    firsts: FloatArray
    squares: FloatArray
    counts: FloatArray

    @classmethod
    def of(cls, sums: LaggedSums, n_variables: int) -> Pairs:
        """Read from sums of all six kinds of series (:mod:`scarcity.numerics.presence`)."""
        lags, n = sums.max_lag + 1, n_variables
        at = np.arange(lags)[:, None] * 6 * n + np.arange(n)
        value = np.concatenate([at.ravel(), (at[:-1] + 2 * n).ravel()])
        square = np.concatenate([(at + 4 * n).ravel(), (at[:-1] + 5 * n).ravel()])
        gram = host(sums.gram())
        present = value + n
        return cls(
            *(
                gram[np.ix_(a, b)]
                for a, b in ((value, value), (value, present), (square, present), (present, present))
            )
        )

    def plus(self, other: Pairs, factor: float = 1.0) -> Pairs:
        """These sums and `factor` times the others."""
        return Pairs(
            self.products + factor * other.products,
            self.firsts + factor * other.firsts,
            self.squares + factor * other.squares,
            self.counts + factor * other.counts,
        )

    def minus(self, other: Pairs) -> Pairs:
        """These sums without those of some of their rows."""
        return self.plus(other, -1.0)

    def correlation(self) -> FloatArray:
        """(Q, Q) correlations over the rows that show both; 0 where either does not vary."""
        covariance = self.covariance()
        own = np.sqrt(np.diagonal(covariance))
        unit = np.where(own > 0, 1 / np.where(own > 0, own, 1.0), 0.0)
        return covariance * unit * unit[:, None]

    def covariance(self) -> FloatArray:
        """(Q, Q): correlation over the rows that show both, times either's deviation over all its own rows.

        Where values are missing in stretches, a covariance over the rows that show both does not go with variances over
        other rows: the correlation would be off by the chance difference of the variances, and beyond 1 where it is
        high.
        """
        count = np.maximum(self.counts, 1e-9)
        mean = self.firsts / count
        variance = self.squares / count - mean**2
        moves = (variance > _NO_VARIANCE * self.squares / count) & (self.counts >= _FEWEST_PAIRS)
        spread = np.sqrt(np.where(moves & moves.T, variance, np.inf))
        own = np.sqrt(np.where(np.diagonal(moves), np.diagonal(variance), 0.0))
        correlation = (self.products / count - mean * mean.T) / (spread * spread.T)
        return np.clip(correlation, -1.0, 1.0) * own * own[:, None]


@dataclass(frozen=True, slots=True, eq=False)
class PairCovariance:
    """How sums over pairs become positive semidefinite covariances of the P = N(L+1) lagged columns.

    The eigenvalues are mended between quasi-differences x(t-k) - φ·x(t-k-1), with φ each variable's correlation with
    its own past, and the oldest value x(t-L). They depend little on one another, so that what is mended is small, and
    a persistent variable's come from its differences: the error of a pairwise sum of values is as large as the values,
    whatever the step from one to the next.

    Attributes
    ----------
    apart
        (P, Q) from values and differences to quasi-differences and the oldest value.
    back
        (P, P) from there to values in units of their deviation; rows of unusable variables are 0.
    """

    apart: FloatArray
    back: FloatArray

    @classmethod
    def of(cls, total: Pairs, usable: BoolArray) -> PairCovariance:
        """In units of the deviations in `total`; `usable` (N,) tells which variables take part."""
        n = len(usable)
        max_lag = (len(total.counts) // n - 1) // 2
        whole = total.covariance()
        own = np.diagonal(whole)
        past = whole[np.arange(n), np.arange(n) + n]
        # Where there are no differences, as of a variable that is known every other row only, values must do.
        steps = (own[n * (max_lag + 1) :].reshape(max_lag, n) > 0).all(0)
        phi = np.where(steps, np.clip(past / np.maximum(own[:n], 1e-300), 0.0, 1.0), 0.0)
        apart, together = _quasi_differences(phi, max_lag)
        deviation = np.sqrt(own[: len(together)])
        known = np.tile(usable, max_lag + 1) & (deviation > 0)
        unit = np.where(known, 1 / np.where(known, deviation, 1.0), 0.0)
        return cls(apart, together * unit[:, None])

    def __call__(self, pairs: Pairs) -> FloatArray:
        """(P, P) covariance over the rows of `pairs`."""
        found = self.back @ mended(self.apart @ pairs.covariance() @ self.apart.T) @ self.back.T
        # What too few rows show has become 0; a small step of a persistent variable is no error to be lifted.
        return mended(found, _SINGULAR)


def mended(covariance: FloatArray, least: float = _LEAST_EIGENVALUE) -> FloatArray:
    """(P, P), with the eigenvalues of its correlation matrix lifted above `least` and twice the negative ones.

    Eigenvalues as small as the negative ones are as wrong as these. What does not vary stays 0.
    """
    deviation = np.sqrt(np.maximum(np.diagonal(covariance), 0.0))
    unit = np.where(deviation > 0, 1 / np.where(deviation > 0, deviation, 1.0), 0.0)
    correlation = covariance * unit * unit[:, None]
    np.fill_diagonal(correlation, 1.0)
    if _definite(correlation, least):
        return covariance
    value, vector = np.linalg.eigh(correlation)
    lifted = (vector * np.maximum(value, max(least, -2 * value[0]))) @ vector.T
    scale = deviation / np.sqrt(np.diagonal(lifted))
    return lifted * scale * scale[:, None]


def _definite(correlation: FloatArray, least: float) -> bool:
    """Whether every eigenvalue is above `least`."""
    try:
        np.linalg.cholesky(correlation - least * np.eye(len(correlation)))
    except np.linalg.LinAlgError:
        return False
    return True


def _quasi_differences(phi: FloatArray, max_lag: int) -> tuple[FloatArray, FloatArray]:
    """(P, Q) from values and differences to quasi-differences and the oldest value, and (P, P) from there to values."""
    n, lags = len(phi), max_lag + 1
    apart = np.zeros((lags, n, lags + max_lag, n))
    together = np.zeros((lags, n, lags, n))
    v = np.arange(n)
    for k in range(max_lag):
        # x(k) - φ·x(k+1), as a mean of the value and of the difference.
        apart[k, v, k, v], apart[k, v, lags + k, v] = 1 - phi, phi
    apart[max_lag, v, max_lag, v] = 1.0
    for k in range(lags):
        for later in range(k, lags):
            together[k, v, later, v] = phi ** (later - k)
    p = n * lags
    return apart.reshape(p, n * (lags + max_lag)), together.reshape(p, p)
