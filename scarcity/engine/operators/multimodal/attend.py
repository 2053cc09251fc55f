"""Attention from one modality to the recent past of another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from scarcity.engine.operators.multimodal.shared import JointRepresentation
from scarcity.errors import DataError, OptionError
from scarcity.numerics.arrays import BoolArray, FloatArray

__all__ = ["Attended", "attend"]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Attended:
    """What each row of the left modality finds in the recent past of the right one.

    context: the right modality's columns over the index of `left`, weighted means over lags, raw units; NaN where the
        left row, or all of the past, is missing.
    weights: the same rows, one column a lag 0 … max_lag; they sum to 1.
    """

    context: pd.DataFrame
    weights: pd.DataFrame

    def __repr__(self) -> str:
        shares = ", ".join(f"{lag}: {share:.2f}" for lag, share in self.weights.mean().items())
        return f"Attended({len(self.context):,} rows; mean weight at lag {shares})"


def attend(
    left: pd.DataFrame,
    right: pd.DataFrame,
    joint: JointRepresentation,
    *,
    max_lag: int = 3,
    sharpness: float = 1.0,
) -> Attended:
    """Weigh the last rows of `right` by how well they go with each row of `left`.

    Scaled dot-product attention: queries are the joint representation of the left rows, keys that of the right rows
    0 … max_lag before, values the right rows themselves. Where a delay varies from time to time, each row looks
    where its own counterpart is. The left row chooses its context: that the two correlate is therefore no evidence
    of a link.

    Parameters
    ----------
    left, right
        Over the same index, with the variables of `joint`.
    joint
        From `joint_representation`, which learns what queries and keys are compared by.
    max_lag
        How many rows back, besides the present one.
    sharpness
        Factor on the scores; large ones look at a single row.

    Raises
    ------
    DataError
        The indices differ, or variables of the joint representation are missing.
    OptionError
        A negative lag or sharpness.

    Source: Vaswani et al. (2017), eq. 1.
    """
    if max_lag < 0 or sharpness < 0:
        raise OptionError(f"expected max_lag and sharpness of at least 0; got {max_lag!r} and {sharpness!r}.")
    if not left.index.equals(right.index):
        raise DataError("left and right must have the same index; scarcity.fuse lays sources side by side.")
    n = joint.left_weights.shape[1]
    queries = joint.project(left).filter(regex="^left ").to_numpy() * sharpness
    keys = joint.project(right).filter(regex="^right ").to_numpy()
    if queries.shape[1] != n or keys.shape[1] != n:
        raise DataError(
            "left and right must hold the variables of the two sides of the joint representation."
        )
    values = right.to_numpy(dtype=np.float64)
    past_keys, past_values = (_past(each, max_lag) for each in (keys, values))
    known = [
        np.isfinite(each)
        for each in (past_keys, past_values, np.repeat(queries[:, None], max_lag + 1, axis=1))
    ]
    there: BoolArray = np.logical_and.reduce(np.concatenate(known, axis=2), axis=2)
    context, weights = _cross_attention(
        np.nan_to_num(queries)[:, None], np.nan_to_num(past_keys), np.nan_to_num(past_values), there[:, None]
    )
    some: BoolArray = np.logical_or.reduce(there, axis=1, keepdims=True)
    return Attended(
        pd.DataFrame(np.where(some, context[:, 0], np.nan), index=left.index, columns=right.columns),
        pd.DataFrame(np.where(some, weights[:, 0], np.nan), index=left.index, columns=range(max_lag + 1)),
    )


def _past(rows: FloatArray, max_lag: int) -> FloatArray:
    """(T, L+1, d) each row and the L rows before it; NaN before the first."""
    padded = np.concatenate([np.full((max_lag, rows.shape[1]), np.nan), rows])
    return np.stack([padded[max_lag - lag : len(padded) - lag] for lag in range(max_lag + 1)], axis=1)


def _cross_attention(
    queries: FloatArray, keys: FloatArray, values: FloatArray, mask: BoolArray
) -> tuple[FloatArray, FloatArray]:
    """(…, q, v) and weights (…, q, k); what no query may see weighs 0."""
    scores = np.matmul(queries, np.swapaxes(keys, -1, -2)) / np.sqrt(keys.shape[-1])
    scores = np.where(mask, scores, -np.inf)
    top = scores.max(-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0.0))
    weights /= np.maximum(weights.sum(-1, keepdims=True), 1e-300)
    return np.matmul(weights, values), weights
