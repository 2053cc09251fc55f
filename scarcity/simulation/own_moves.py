"""What a variable did by its own: its rows less what its drivers explain."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from scarcity.graph.arrays import BoolArray, FloatArray
from scarcity.simulation.normal_range import deviations, range_of

__all__ = ["innovations", "strongest_run"]

_FLOOR: Final = 1e-3
_LEAST_ROWS, _ROWS_EACH = 30, 5


def innovations(normal: FloatArray, incident: FloatArray, drivers: BoolArray, *, joined: bool) -> FloatArray:
    """(incident rows, variables) what the drivers of each variable leave of it, in spreads of what they leave normally.

    Each variable is regressed on its drivers over the normal rows. NaN where a driver has no value, throughout where
    fewer than 30 rows, or 5 a coefficient, are complete. Effects are taken to be straight.

    Parameters
    ----------
    normal, incident: (rows, variables), NaN where missing.
    drivers: (source, target, lag), the own past included.
    joined: whether the incident follows the normal rows without a gap.

    Source: the regression-based hypothesis test of Li et al. 2022 (KDD, CIRCA); we differ: lags, a robust spread.
    """
    n = normal.shape[1]
    _, usual = range_of(normal)
    result = np.full(incident.shape, np.nan)
    before = normal if joined else np.full((drivers.shape[2], n), np.nan)
    both = np.vstack([before, incident])
    for target in range(n):
        sources, lags = np.nonzero(drivers[:, target, :])
        x, y = _design(normal, sources, lags), normal[:, target]
        complete = np.isfinite(x).all(axis=1) & np.isfinite(y)
        if complete.sum() < max(_LEAST_ROWS, _ROWS_EACH * x.shape[1]):
            continue
        weights = np.linalg.lstsq(x[complete], y[complete], rcond=None)[0]
        left = (y[complete] - x[complete] @ weights)[:, None]
        middle, spread = range_of(left)
        now = both[:, target] - _design(both, sources, lags) @ weights
        spread = np.maximum(spread, _FLOOR * usual[target])
        result[:, target] = deviations(now[len(before) :, None], middle, spread)[:, 0]
    return result


def strongest_run(values: FloatArray) -> FloatArray:
    """(variables,) the largest sum of consecutive rows over the root of their number, with its sign.

    NaN where no row has a value. Runs of 1, 2, 4, … rows are tried: a fault may last for one row or for all. Missing
    rows add nothing.

    >>> strongest_run(np.array([[0.0, 3.0], [2.0, 0.0], [2.0, 0.0], [2.0, 0.0], [2.0, 0.0]])).tolist()
    [4.0, 3.0]
    """
    there = np.isfinite(values)
    zero = np.zeros((1, values.shape[1]))
    total = np.vstack([zero, np.cumsum(np.where(there, values, 0.0), axis=0)])
    number = np.vstack([zero, np.cumsum(there, axis=0)])
    best, length = zero[0], 1
    while length < len(total):
        sums = total[length:] - total[:-length]
        runs = sums / np.sqrt(np.maximum(number[length:] - number[:-length], 1.0))
        top = runs[np.abs(runs).argmax(axis=0), np.arange(runs.shape[1])]
        best = np.where(np.abs(top) > np.abs(best), top, best)
        length *= 2
    return np.where(there.any(axis=0), best, np.nan)


def _design(rows: FloatArray, sources: npt.NDArray[np.intp], lags: npt.NDArray[np.intp]) -> FloatArray:
    """(rows, 1 + sources) a column of ones, and each source as it was `lag` rows before."""
    x = np.full((len(rows), len(sources) + 1), np.nan)
    x[:, 0] = 1.0
    for k, (source, lag) in enumerate(zip(sources, lags, strict=True), start=1):
        x[lag:, k] = rows[: len(rows) - lag, source]
    return x
