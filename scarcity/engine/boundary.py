"""Where a change lies: the split of the newest stretches that two regressions fit best."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from scarcity.engine.columns import Columns
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.lagged_covariance import ColumnSums
from scarcity.numerics.lagged_sums import LaggedSums, alike

__all__ = ["best_split"]

# Degrees of freedom that either side of the split keeps.
_LEAST_FREEDOM = 8.0
_RIDGE = 1e-6


def best_split(
    before: LaggedSums, stretches: Sequence[LaggedSums], columns: Columns, targets: IndexArray
) -> int | None:
    """Index of the stretch that the change lies in; None where no split leaves rows enough on both sides.

    Each candidate is left out, and Gaussian regressions are fitted to the rows before and behind it; the rows left out
    count as likely as those before. A stretch that holds rows of both regimes spoils either side, so that leaving it
    out gives the largest likelihood.

    Parameters
    ----------
    before
        Sums of the rows before the first stretch.
    stretches
        Sums of consecutive stretches, oldest first.
    columns
        What each variable is regressed on.
    targets
        (M,) the variables whose regressions are judged.
    """
    members = columns.members[targets]
    pad = members < 0
    n = len(columns.members)
    sets = np.concatenate([np.where(pad, 0, members), targets[:, None]], axis=1)
    parts = [ColumnSums.of_sets(sums, n, sets) for sums in alike([before, *stretches])]
    left: list[ColumnSums] = [parts[0]]
    for part in parts[1:]:
        left.append(left[-1].plus(part))
    whole = left[-1]
    best, best_likelihood = None, -np.inf
    for i, part in enumerate(parts[1:]):
        early, late = left[i], whole.plus(left[i + 1], -1.0)
        (early_rest, early_rows), (late_rest, late_rows) = _rest(early, pad), _rest(late, pad)
        if min(early_rows, late_rows) - members.shape[1] - 1 < _LEAST_FREEDOM:
            continue
        rows = early_rows + float(part.counts.mean())
        likelihood = -0.5 * float((rows * np.log(early_rest) + late_rows * np.log(late_rest)).sum())
        if likelihood > best_likelihood:
            best, best_likelihood = i, likelihood
    return best


def _rest(sums: ColumnSums, pad: BoolArray) -> tuple[FloatArray, float]:
    """(M,) residual variance of the last column of each set given the others, and the number of rows."""
    covariance = sums.covariance()
    empty = pad[:, :, None] | pad[:, None, :]
    square = np.where(empty, 0.0, covariance[:, :-1, :-1])
    cross = np.where(pad, 0.0, covariance[:, :-1, -1])
    place: IndexArray = np.arange(int(pad.shape[1]))
    diagonal = square[:, place, place]
    square[:, place, place] = np.where(pad, 1.0, diagonal * (1 + _RIDGE) + 1e-12)
    beta: FloatArray = np.linalg.solve(square, cross[..., None])[..., 0]
    variance = np.maximum(covariance[:, -1, -1], 1e-300)
    rows = float(sums.counts.mean())
    freedom = np.maximum(rows - (~pad).sum(1) - 1, 1.0)
    rest = np.maximum(variance - (beta * cross).sum(1), 1e-3 * variance)
    return rest * rows / freedom, rows
