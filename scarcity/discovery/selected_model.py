"""The selected regressions themselves: coefficients, jackknife errors, variance inflation, what they leave over."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.evidence import Evidence, leave_one_out
from scarcity.discovery.lag_model import MIN_BLOCKS, jackknife_error
from scarcity.discovery.least_squares import blank_padding, solved
from scarcity.discovery.selection import Selection, largest_model, select
from scarcity.discovery.spread import Spread
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

# |t| to enter and to stay in the models whose coefficients tell how much coefficients vary.
_ENTRY, _KEEP = 2.7, 2.2
# At most so many of these models, of so many columns where there would be more models.
_MODELS, _MEMBERS = 64, 12
# Models whose columns are gathered together.
_TOGETHER = 32


def coefficients(correlation: FloatArray, members: IndexArray) -> FloatArray:
    """(N, k) standardised coefficients of selected models, 0 in the padding; members (N, k), -1 where empty."""
    pad = members < 0
    column = np.maximum(members, 0)
    gram = correlation[column[:, :, None], column[:, None, :]]
    blank_padding(gram, pad)
    cross = np.where(pad, 0.0, correlation[column, np.arange(len(members))[:, None]])
    return np.where(pad, 0.0, solved(gram, cross))


def selected_effects(evidence: Evidence, selection: Selection) -> FloatArray:
    """(N, N, L+1) standardised coefficients (source, target, lag) of the selected links alone, 0 elsewhere; NaN for
    targets with nonlinear columns."""
    n, lags = evidence.n_variables, evidence.max_lag + 1
    bent: BoolArray = np.asarray((selection.members >= evidence.n_columns).any(1))
    members = np.where(bent[:, None], -1, selection.members)
    beta = coefficients(evidence.correlation, members)
    target, place = np.nonzero(members >= 0)
    lag, source = np.divmod(members[target, place], n)
    out = np.zeros((n, n, lags))
    out[source, target, lag] = beta[target, place]
    out[:, bent] = np.nan
    return out


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
    beta = solved(gram, cross)
    return beta[0], jackknife_error(beta)


def spread_of_selected(evidence: Evidence, past: BoolArray) -> Spread:
    """How much more coefficients vary than independent rows would make them, from a liberal lagged selection.

    For streams where the full lag model does not fit: many variables or few rows. Of many variables some, evenly
    chosen, and few columns of each: their median, over hundreds of coefficients, is known to some 2 % by then.
    """
    if evidence.n_blocks < MIN_BLOCKS:
        return Spread()
    able = np.nonzero(past.any(1))[0]
    step = max(1, -(-len(able) // _MODELS))
    targets: IndexArray = able[::step]
    chosen = select(
        evidence.correlation,
        targets,
        past[targets],
        evidence.n_rows,
        entry=_ENTRY,
        keep=_KEEP,
        max_size=min(largest_model(evidence.n_rows), _MEMBERS)
        if step > 1
        else largest_model(evidence.n_rows),
        on_device=evidence.on_device,
    )
    i, k = np.nonzero(chosen.members >= 0)
    if not len(i):
        return Spread()
    beta, error = selected_errors(evidence, chosen.members, targets)
    nominal = np.abs(beta[i, k] / chosen.t[i, chosen.members[i, k]])
    return Spread.of((error[i, k] / np.maximum(nominal, 1e-12)) ** 2, evidence.n_blocks)


def residual_covariance(correlation: FloatArray, members: IndexArray) -> FloatArray:
    """(N, N) covariance of what the models of `members` (N, k) leave unexplained, standardised variables."""
    n = len(members)
    column = np.maximum(members, 0)
    beta = coefficients(correlation, members)
    # Row by row, since the models hold few of the P columns: residuals with columns, then with residuals.
    with_columns = np.empty((len(correlation), n))
    for begin in range(0, n, _TOGETHER):
        some = slice(begin, begin + _TOGETHER)
        explained = np.matmul(beta[some, None, :], correlation[column[some]])[:, 0]
        with_columns[:, some] = (correlation[some.start : min(some.stop, n)] - explained).T
    covariance = np.empty((n, n))
    for begin in range(0, n, _TOGETHER):
        some = slice(begin, begin + _TOGETHER)
        explained = np.matmul(beta[some, None, :], with_columns[column[some]])[:, 0]
        covariance[some] = with_columns[some.start : min(some.stop, n)] - explained
    return (covariance + covariance.T) / 2
