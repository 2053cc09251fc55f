"""What the links found so far leave unexplained of the newest rows."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from scarcity.graph import CausalGraph, GraphTerms
from scarcity.numerics.arrays import FloatArray
from scarcity.numerics.maps import CLIP, LINEAR, PRODUCT, mapped

__all__ = ["innovations", "residuals", "standardised"]


def standardised(graph: CausalGraph, rows: FloatArray) -> FloatArray:
    """(R, N) rows in the graph's standard deviations about its means; NaN where missing or without variance."""
    with np.errstate(over="ignore", invalid="ignore"):
        z = (rows - graph.means) / np.where(graph.scales > 0, graph.scales, np.nan)
    return np.where(np.isfinite(z), z, np.nan)


def innovations(graph: CausalGraph, rows: FloatArray) -> FloatArray:
    """(R-L, N) what the directed links leave of rows (R, N), in raw units, that have L rows before them.

    In the graph's standard deviations; NaN where the target is missing. Bends and products that were found count too.
    A missing source counts as its mean.
    """
    z = standardised(graph, rows)
    lag = graph.max_lag
    present = np.isfinite(z)
    filled = np.where(present, z, 0.0)
    left = filled[lag:].copy()
    straight = graph.effects * graph.adjacency
    if graph.terms is not None:
        straight[:, np.unique(graph.terms.index[:, 3])] = 0.0
        left -= _answers(graph.terms, rows, lag)
    for back in range(lag + 1):
        weights = straight[:, :, back]
        if weights.any() and len(left):
            left -= filled[lag - back : len(filled) - back] @ sparse.csr_array(weights)
    return np.where(present[lag:], left, np.nan)


def residuals(graph: CausalGraph, rows: FloatArray) -> FloatArray:
    """(R-L, N) the :func:`innovations` with mean 0 and variance 1, held within ±4, so that a few far rows do not speak
    for all; 0 where the target is missing."""
    left = innovations(graph, rows)
    there = np.isfinite(left)
    count = np.maximum(there.sum(0), 1)
    left = np.where(there, left - np.where(there, left, 0.0).sum(0) / count, 0.0)
    for _ in range(2):  # the spread of what is left within the clip
        spread = np.sqrt((left**2).sum(0) / count)
        left = np.clip(left / np.where(spread > 0, spread, np.inf), -CLIP, CLIP)
    return left


def _answers(terms: GraphTerms, rows: FloatArray, max_lag: int) -> FloatArray:
    """(R-L, N) what bends and products make of their targets, in standard deviations of these."""
    with np.errstate(over="ignore", invalid="ignore"):
        z = (rows - terms.scale[:, 0]) / np.where(terms.scale[:, 1] > 0, terms.scale[:, 1], np.inf)
    z = np.where(np.isfinite(z), z, 0.0)
    u = np.clip(z, -CLIP, CLIP)
    out = np.zeros((max(len(rows) - max_lag, 0), rows.shape[1]))
    for (kind, first, second, target, lag), (weight, tilt, other) in zip(
        terms.index.tolist(), terms.values.tolist(), strict=True
    ):
        if kind == LINEAR:
            series = z[:, first]
        elif kind == PRODUCT:
            series = u[:, first] * u[:, second] - tilt * u[:, first] - other * u[:, second]
        else:
            series = mapped(kind, u[:, first]) - tilt * u[:, first]
        out[:, target] += weight * series[max_lag - lag : len(series) - lag]
    return out
