"""Attention from one modality to the recent past of another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from scarcity.engine.operators.attention import Projections, multi_head_attention
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

    Source: Vaswani et al. (2017), eq. 1; by `operators.attention.multi_head_attention` with one head.
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
    there = _whole(past_keys) & _whole(past_values) & _whole(queries)[:, None]
    same = np.eye(n, dtype=np.float32)
    looked = multi_head_attention(
        _or_zero(queries)[:, None],
        _or_zero(past_keys),
        _or_zero(past_keys),
        heads=1,
        mask=there,
        projections=Projections(same, same, same, same),
    )
    # The means in double precision: attention is in single, which an offset of 1e9 does not survive.
    weights = looked.weights[:, 0, 0].astype(np.float64)
    some: BoolArray = np.logical_or.reduce(there, axis=1, keepdims=True)
    weights /= np.where(some, weights.sum(axis=1, keepdims=True), 1.0)
    context = np.einsum("tl,tlv->tv", weights, _or_zero(past_values))
    return Attended(
        pd.DataFrame(np.where(some, context, np.nan), index=left.index, columns=right.columns),
        pd.DataFrame(np.where(some, weights, np.nan), index=left.index, columns=range(max_lag + 1)),
    )


def _past(rows: FloatArray, max_lag: int) -> FloatArray:
    """(T, L+1, d) each row and the L rows before it; NaN before the first."""
    padded = np.concatenate([np.full((max_lag, rows.shape[1]), np.nan), rows])
    return np.stack([padded[max_lag - lag : len(padded) - lag] for lag in range(max_lag + 1)], axis=1)


def _whole(rows: FloatArray) -> BoolArray:
    """Without a missing value along the last axis."""
    return np.logical_and.reduce(np.isfinite(rows), axis=-1)


def _or_zero(rows: FloatArray) -> FloatArray:
    return np.where(np.isfinite(rows), rows, 0.0)
