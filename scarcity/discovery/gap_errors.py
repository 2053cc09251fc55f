"""What missing values cost a partial correlation: its variance beside the one that its pairs of rows promise."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.evidence import Evidence
from scarcity.numerics.arrays import FloatArray, IndexArray

# Numbers in the block products of the tests that are looked at together.
_AT_ONCE = 2_000_000
_LEAST = 1e-12


def variance_ratios(
    evidence: Evidence, links: IndexArray, given: IndexArray, freedom: FloatArray
) -> FloatArray:
    """Jackknife variance of M partial correlations, as a multiple of (1 - r²)² / freedom.

    Where values are missing, every entry of a correlation matrix rests on other rows. In a persistent variable the
    large shares that ought to cancel in a residual then do not, and a partial correlation varies more than the number
    of rows behind it says: eleven true zeros of a hundred pass a test at the level .01 in an AR(1) of .9 with 13 %
    missing.

    Parameters
    ----------
    links
        (M, 3) source, target, lag.
    given
        (M, k) conditions, -1 where empty.
    freedom
        (M,) degrees of freedom.

    Source: delete-block jackknife (Künsch 1989, section 2) to first order: residuals are uncorrelated with the
    conditions, so a change of the correlation matrix by D moves the residual covariance a'Cb by a'Db alone.
    """
    source, target, lag = links.T
    ends = np.stack([lag * evidence.n_variables + source, target], axis=1)
    packed = np.take_along_axis(given, np.argsort(given < 0, axis=1, kind="stable"), 1)
    size = (given >= 0).sum(1)
    out = np.ones(len(links))
    for k in np.unique(size):
        same = np.nonzero(size == k)[0]
        step = max(1, _AT_ONCE // (evidence.n_blocks * int(k + 2) ** 2))
        for begin in range(0, len(same), step):
            part = same[begin : begin + step]
            columns = np.concatenate([packed[part, :k], ends[part]], axis=1)
            r, variance = _jackknifed(evidence, columns)
            out[part] = variance * np.maximum(freedom[part], 1.0) / np.maximum((1 - r**2) ** 2, _LEAST)
    return out


def _jackknifed(evidence: Evidence, columns: IndexArray) -> tuple[FloatArray, FloatArray]:
    """Partial correlations of the last two of `columns` (M, a) given the others, and their jackknife variances."""
    c = evidence.correlation[columns[:, :, None], columns[:, None, :]]
    residual = np.zeros((len(columns), 2, c.shape[1]))  # the two residuals as combinations of the columns
    residual[:, 0, -2] = residual[:, 1, -1] = 1.0
    if c.shape[1] > 2:
        residual[:, :, :-2] = -np.swapaxes(np.linalg.solve(c[:, :-2, :-2], c[:, :-2, -2:]), 1, 2)
    left = np.matmul(np.matmul(residual, c), np.swapaxes(residual, 1, 2))
    sd = np.sqrt(np.maximum(np.diagonal(left, axis1=1, axis2=2), _LEAST))
    r = left[:, 0, 1] / (sd[:, 0] * sd[:, 1])
    products, counts = evidence.subset_products(columns)
    number = counts.sum(0)
    mean = products.sum(0) / np.maximum(number, _LEAST)
    change = (counts * mean - products) / np.maximum(number - counts, _LEAST)
    moved = np.matmul(np.matmul(residual, change), np.swapaxes(residual, 1, 2)) / (
        sd[:, :, None] * sd[:, None, :]
    )
    delta = moved[..., 0, 1] - r / 2 * (moved[..., 0, 0] + moved[..., 1, 1])
    blocks = evidence.n_blocks
    return r, (blocks - 1) / blocks * (delta**2).sum(0)
