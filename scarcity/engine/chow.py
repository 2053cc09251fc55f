"""Chow's test on lagged sums: whether the regression of each variable is the same in two stretches of rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.engine.columns import Columns
from scarcity.engine.comparison import Comparison
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.lagged_covariance import ColumnSums
from scarcity.numerics.lagged_sums import LaggedSums

__all__ = ["compare"]

# Degrees of freedom that a stretch must leave behind its own regression.
_LEAST_FREEDOM = 8.0
# A column of which the model explains all but this share says nothing of its own.
_COLLINEAR = 1e-3
_RIDGE = 1e-6
# Above this many variables only columns of the model are looked at: all P x P covariances cost more than an estimate.
_MANY_VARIABLES = 300


@dataclass(frozen=True, slots=True, eq=False)
class _Fit:
    """Regressions of N targets on their own members; `weight` rows each."""

    square: FloatArray  # (N, k, k), zero in the padding
    inverse: FloatArray  # (N, k, k), the identity there
    beta: FloatArray
    cross: FloatArray
    rest: FloatArray  # (N,) residual variance
    freedom: FloatArray  # (N,)


def compare(
    reference: LaggedSums, recent: LaggedSums, columns: Columns, targets: IndexArray | None = None
) -> Comparison:
    """Whether the regressions in `recent` differ from those in `reference`, which must not hold the same rows.

    With `targets` (M,), of these variables only, in their order.

    Slopes only: each stretch is taken about its own mean, since a shift of level is no change of structure. Errors are
    those of each stretch's own residuals, so that times of higher noise do not count as changes.

    Source: Chow (1960), Econometrica 28, the test of equality; the variances may differ as in Toyoda and Ohtani (1986).
    """
    n = len(columns.members)
    each: IndexArray = np.arange(n) if targets is None else targets
    chosen = columns.members[each]
    pad = chosen < 0
    sets = np.concatenate([np.where(pad, 0, chosen), each[:, None]], axis=1)
    old, new = (_fit(ColumnSums.of_sets(s, n, sets), pad) for s in (reference, recent))
    testable = (old.freedom >= _LEAST_FREEDOM) & (new.freedom >= _LEAST_FREEDOM)
    size = np.where(testable, (~pad).sum(1), 0)
    nothing = (np.zeros(len(each)), np.zeros(len(each)), np.zeros(len(each), dtype=np.intp))
    largest, mean, others = nothing
    strongest = np.full(len(each), -1, dtype=np.intp)
    if n <= _MANY_VARIABLES:
        problem = _Problem(each, chosen, columns.candidates[each] & testable[:, None], n)
        largest, mean, others, strongest = _entrants(reference, recent, old, new, problem)
    return Comparison(
        np.where(size > 0, _f_statistic(old, new, pad), 0.0),
        size,
        new.freedom,
        largest,
        mean,
        others,
        strongest,
    )


def _fit(sums: ColumnSums, pad: BoolArray) -> _Fit:
    """Regress the last column of each set on the others."""
    covariance = sums.covariance()
    empty = pad[:, :, None] | pad[:, None, :]
    square = np.where(empty, 0.0, covariance[:, :-1, :-1])
    cross = np.where(pad, 0.0, covariance[:, :-1, -1])
    variance = np.maximum(covariance[:, -1, -1], 1e-300)
    place: IndexArray = np.arange(int(pad.shape[1]))
    ridged = square.copy()
    diagonal = square[:, place, place]
    ridged[:, place, place] = np.where(pad, 1.0, diagonal * (1 + _RIDGE) + 1e-12)
    inverse: FloatArray = np.linalg.inv(ridged)
    beta = np.einsum("jab,jb->ja", inverse, cross)
    # With missing values a pairwise matrix may leave less than nothing.
    rest = np.maximum(variance - (beta * cross).sum(1), _COLLINEAR * variance)
    used = np.concatenate([~pad, np.ones((len(pad), 1), dtype=np.bool_)], axis=1)
    pairs = used[:, :, None] & used[:, None, :]
    counts = np.broadcast_to(sums.counts, pairs.shape)
    rows = (counts * pairs).sum((1, 2)) / pairs.sum((1, 2))
    return _Fit(square, inverse, beta, cross, rest, rows - (~pad).sum(1) - 1)


def _f_statistic(old: _Fit, new: _Fit, pad: BoolArray) -> FloatArray:
    """The score of the new rows at the old coefficients, in its own metric, for each column."""
    score: FloatArray = new.cross - np.einsum("jab,jb->ja", new.square, old.beta)
    new_error, old_error = new.rest / np.maximum(new.freedom, 1.0), old.rest / np.maximum(old.freedom, 1.0)
    spread: FloatArray = new_error[:, None, None] * new.square
    spread = spread + old_error[:, None, None] * np.matmul(np.matmul(new.square, old.inverse), new.square)
    place: IndexArray = np.arange(int(pad.shape[1]))
    spread[:, place, place] += np.where(pad, 1.0, 1e-9 * spread[:, place, place] + 1e-300)
    turned = np.matmul(np.linalg.inv(spread), score[..., None])[..., 0]
    wald = (score * turned).sum(1)
    return wald / np.maximum((~pad).sum(1), 1)


@dataclass(frozen=True, slots=True, eq=False)
class _Problem:
    """M targets among N variables, their members (M, k) and candidates (M, P)."""

    targets: IndexArray
    members: IndexArray
    candidates: BoolArray
    n_variables: int


def _entrants(
    reference: LaggedSums, recent: LaggedSums, old: _Fit, new: _Fit, problem: _Problem
) -> tuple[FloatArray, FloatArray, IndexArray, IndexArray]:
    """Largest and mean t² of differences of other columns' partial coefficients, their number, the largest one."""
    allowed = problem.candidates.copy()
    target, place = np.nonzero(problem.members >= 0)
    allowed[target, problem.members[target, place]] = False
    slopes: list[FloatArray] = []
    errors: list[FloatArray] = []
    for sums, fit in ((reference, old), (recent, new)):
        covariance = ColumnSums.of_all(sums, problem.n_variables).covariance()
        shared, own = _partial(covariance, fit, problem)
        allowed &= own > _COLLINEAR * np.diagonal(covariance)
        own = np.where(allowed, own, 1.0)
        slope = np.where(allowed, shared / own, 0.0)
        rest = np.maximum(fit.rest[:, None] - slope**2 * own, _COLLINEAR * fit.rest[:, None])
        slopes.append(slope)
        errors.append(rest / (own * np.maximum(fit.freedom - 1, 1.0)[:, None]))
    t2 = (slopes[1] - slopes[0]) ** 2 / np.maximum(errors[0] + errors[1], 1e-300)
    t2 = np.where(allowed, t2, 0.0)
    number: IndexArray = allowed.sum(1)
    strongest = np.where(number > 0, t2.argmax(1), -1)
    return t2.max(1), t2.sum(1) / np.maximum(number, 1), number, strongest


def _partial(covariance: FloatArray, fit: _Fit, problem: _Problem) -> tuple[FloatArray, FloatArray]:
    """(M, P) covariance of every column with each target, and its variance, given the target's members."""
    pad = problem.members < 0
    rows = covariance[np.where(pad, 0, problem.members)]
    rows[pad] = 0.0
    shared = covariance[problem.targets] - np.matmul(fit.beta[:, None, :], rows)[:, 0]
    own = np.diagonal(covariance) - (rows * np.matmul(fit.inverse, rows)).sum(1)
    return shared, own
