"""The selected regressions themselves: coefficients, jackknife errors, variance inflation, what they leave over."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.blankets import liberal_selection
from scarcity.discovery.evidence import Evidence, leave_one_out
from scarcity.discovery.lag_model import JACKKNIFE_EXCESS, MIN_BLOCKS, jackknife_error
from scarcity.discovery.selection import blank_padding, least_squares
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.distributions import chi2_median

# Fewer selected coefficients do not tell how much too small their nominal variances are.
_ENOUGH = 10


def coefficients(correlation: FloatArray, members: IndexArray) -> FloatArray:
    """(N, k) standardised coefficients of selected models, 0 in the padding; members (N, k), -1 where empty."""
    pad = members < 0
    column = np.maximum(members, 0)
    gram = correlation[column[:, :, None], column[:, None, :]]
    blank_padding(gram, pad)
    cross = np.where(pad, 0.0, correlation[column, np.arange(len(members))[:, None]])
    return np.where(pad, 0.0, least_squares(gram, cross)[1])


def selected_errors(evidence: Evidence, members: IndexArray) -> tuple[FloatArray, FloatArray]:
    """Coefficients of selected models and their delete-block jackknife errors, (N, k) each; 0 in the padding.

    For streams where the full lag model does not fit: many variables or few rows.
    """
    targets = len(members)
    pad = members < 0
    index = np.concatenate([np.where(pad, 0, members), np.arange(targets)[:, None]], axis=1)
    c = leave_one_out(*evidence.subset_products(index), repair=evidence.masked)
    gram, cross = c[..., :-1, :-1].copy(), np.where(pad, 0.0, c[..., :-1, -1])
    blank_padding(gram, pad)
    _, beta = least_squares(gram, cross)
    return beta[0], jackknife_error(beta)


def inflation_of_selected(evidence: Evidence, past: BoolArray) -> float:
    """Variance inflation from a liberal lagged selection, where the full lag model does not fit."""
    if evidence.n_blocks < MIN_BLOCKS:
        return 1.0
    chosen = liberal_selection(evidence.correlation, past, evidence.n_rows)
    i, k = np.nonzero(chosen.members >= 0)
    if len(i) < _ENOUGH:
        return 1.0
    beta, error = selected_errors(evidence, chosen.members)
    nominal = np.abs(beta[i, k] / chosen.t[i, chosen.members[i, k]])
    typical = chi2_median(evidence.n_blocks - 1) / (evidence.n_blocks - 1)
    ratio = float(np.median((error[i, k] / np.maximum(nominal, 1e-12)) ** 2) / typical)
    return max(1.0, ratio / JACKKNIFE_EXCESS)


def residual_covariance(correlation: FloatArray, members: IndexArray) -> FloatArray:
    """(N, N) covariance of what the models of `members` (N, k) leave unexplained, standardised variables."""
    n = len(members)
    leaves = np.zeros((n, len(correlation)))
    leaves[:, :n] = np.eye(n)
    target, place = np.nonzero(members >= 0)
    beta = coefficients(correlation, members)
    leaves[target, members[target, place]] -= beta[target, place]
    covariance = leaves @ correlation @ leaves.T
    return (covariance + covariance.T) / 2
