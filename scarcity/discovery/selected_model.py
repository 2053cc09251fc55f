"""The selected regressions themselves: coefficients, jackknife errors, variance inflation, what they leave over."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.blankets import liberal_selection
from scarcity.discovery.evidence import Evidence, leave_one_out
from scarcity.discovery.lag_model import MIN_BLOCKS, jackknife_error
from scarcity.discovery.selection import blank_padding, least_squares
from scarcity.discovery.spread import Spread
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray


def coefficients(correlation: FloatArray, members: IndexArray) -> FloatArray:
    """(N, k) standardised coefficients of selected models, 0 in the padding; members (N, k), -1 where empty."""
    pad = members < 0
    column = np.maximum(members, 0)
    gram = correlation[column[:, :, None], column[:, None, :]]
    blank_padding(gram, pad)
    cross = np.where(pad, 0.0, correlation[column, np.arange(len(members))[:, None]])
    return np.where(pad, 0.0, least_squares(gram, cross)[1])


def selected_errors(
    evidence: Evidence, members: IndexArray, targets: IndexArray | None = None
) -> tuple[FloatArray, FloatArray]:
    """Coefficients of selected models and their delete-block jackknife errors, (M, k) each; 0 in the padding.

    Parameters
    ----------
    members
        (M, k) columns, -1 where empty.
    targets
        (M,) variables; all unless given.
    """
    pad = members < 0
    of = np.arange(len(members)) if targets is None else targets
    index = np.concatenate([np.where(pad, 0, members), of[:, None]], axis=1)
    c = leave_one_out(*evidence.subset_products(index), repair=evidence.masked)
    gram, cross = c[..., :-1, :-1].copy(), np.where(pad, 0.0, c[..., :-1, -1])
    blank_padding(gram, pad)
    _, beta = least_squares(gram, cross)
    return beta[0], jackknife_error(beta)


def spread_of_selected(evidence: Evidence, past: BoolArray) -> Spread:
    """How much more coefficients vary than independent rows would make them, from a liberal lagged selection.

    For streams where the full lag model does not fit: many variables or few rows.
    """
    if evidence.n_blocks < MIN_BLOCKS:
        return Spread()
    chosen = liberal_selection(evidence.correlation, past, evidence.n_rows)
    i, k = np.nonzero(chosen.members >= 0)
    if not len(i):
        return Spread()
    beta, error = selected_errors(evidence, chosen.members)
    nominal = np.abs(beta[i, k] / chosen.t[i, chosen.members[i, k]])
    return Spread.of((error[i, k] / np.maximum(nominal, 1e-12)) ** 2, evidence.n_blocks)


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
