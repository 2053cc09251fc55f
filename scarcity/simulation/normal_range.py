"""How far a value lies outside the range that a variable keeps in normal operation."""

from __future__ import annotations

import warnings
from typing import Final

import numpy as np

from scarcity.graph.arrays import FloatArray

__all__ = ["deviations", "range_of", "shows", "surprise"]

_TO_SD: Final = 1.4826
_IQR_TO_SD: Final = 1.349
_STILL: Final = 1e-3
_LEAST_VALUES: Final = 5


def range_of(normal: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Middle and robust spread of each column in normal operation.

    The spread is the largest of the scaled median absolute deviation, the scaled interquartile range and a tenth of the
    standard deviation, so that a column that is still for most of the time keeps some. Where the first two are 0, the
    column is taken to be known to a thousandth of its level and no better: else the smallest move of an availability
    of 100 % would count without bound.

    Parameters
    ----------
    normal: (rows, variables), NaN where missing.

    Returns
    -------
    middle, spread: (variables,), NaN where a column has fewer than 5 values; the spread of a column that stands still
    at 0 is 0.

    >>> middle, spread = range_of(np.column_stack([[1.0, 2, 3, 4, 5], np.full(5, 100.0)]))
    >>> middle.tolist(), spread.round(2).tolist()
    ([3.0, 100.0], [1.48, 0.1])
    """
    known = np.isfinite(normal).sum(axis=0) >= _LEAST_VALUES
    values = np.where(known, normal, 0.0)
    middle = np.nanmedian(values, axis=0)
    low, high = np.nanpercentile(values, [25, 75], axis=0)
    inner = np.maximum(_TO_SD * np.nanmedian(np.abs(values - middle), axis=0), (high - low) / _IQR_TO_SD)
    still = inner <= 1e-12 * np.abs(middle)
    spread = np.maximum(inner, 0.1 * np.nanstd(values, axis=0))
    spread = np.where(still, np.maximum(spread, _STILL * np.abs(middle)), spread)
    return np.where(known, middle, np.nan), np.where(known, spread, np.nan)


def deviations(rows: FloatArray, middle: FloatArray, spread: FloatArray) -> FloatArray:
    """`rows` (rows, variables) in spreads from the middle of each column, NaN where missing or unknown.

    A column without any spread is measured by a thousandth of its own largest move.
    """
    away = rows - middle
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # columns without any value
        largest = np.nanmax(np.abs(away), axis=0)
    scale = np.where(spread > 0, spread, np.where(largest > 0, _STILL * largest, 1.0))
    return away / np.where(np.isnan(spread), np.nan, scale)


def surprise(moved: FloatArray, threshold: float) -> FloatArray:
    """How little a move is to be expected, in nats, where large ones are common: ``½ log(1 + (moved / threshold)²)``.

    The logarithm keeps one move of a thousand spreads from outweighing everything else.
    """
    return 0.5 * np.log1p((moved / threshold) ** 2)


def shows(moved: FloatArray, threshold: float) -> FloatArray:
    """From 0, not moved, to 1, moved for certain; ½ at the threshold."""
    square = (moved / threshold) ** 2
    return square / (1.0 + square)
