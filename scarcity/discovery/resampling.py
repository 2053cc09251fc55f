"""Selection redone on resampled blocks: stability, held-out gain, bootstrap draws, jackknife of selected models."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.evidence import Evidence, correlations
from scarcity.discovery.selection import Selection, blank_padding, least_squares, select
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

# Numbers held at once while resamples are formed.
_AT_ONCE = 4_000_000


@dataclass(frozen=True, eq=False)
class Resamples:
    """What S resamples of the blocks select, for N targets with up to a candidate columns each.

    Attributes
    ----------
    columns
        (N, a) candidate columns of each target, -1 where empty.
    effects
        (S, N, a) standardised coefficients, 0 where the resample did not select the column.
    gains
        (N, a) median held-out R² that the column adds where it was selected; NaN where it never was.
    """

    columns: IndexArray
    effects: FloatArray
    gains: FloatArray

    def stability(self, sign: FloatArray) -> FloatArray:
        """(N, a) share of resamples that select the column with the given sign (N, a)."""
        return (np.sign(self.effects) == np.sign(sign)).mean(0)


def candidates(selection: Selection, allowed: BoolArray) -> IndexArray:
    """(N, a) columns that resamples choose from: the members, and up to 6 more that come near the threshold."""
    member = selection.chosen
    near = allowed & (np.abs(selection.t) > 1.5)
    strength = np.where(member, np.inf, np.where(near, np.abs(selection.t), 0.0))
    width = int(min(member.sum(1).max(initial=0) + 6, allowed.shape[1]))
    best = np.argsort(-strength, axis=1, kind="stable")[:, : max(width, 1)]
    return np.where(np.take_along_axis(strength, best, 1) > 0, best, -1)


def resample(
    evidence: Evidence,
    columns: IndexArray,
    *,
    cut: float,
    n: float,
    draws: int,
    rng: np.random.Generator,
    required: BoolArray | None = None,
) -> Resamples:
    """Draw block weights, redo the selection among `columns`, and score it on the blocks that were left out.

    Blocks are drawn with replacement; those with weight 0 are the holdout of the resample (reading 26). The order of
    the lag-0 variables is kept, so `columns` holds only what may be a parent.

    Parameters
    ----------
    columns
        (N, a) candidate columns of each target (target j is column j), -1 where empty.
    cut
        Threshold on |t| of the selection.
    n
        Effective number of rows.
    draws
        Number S of resamples.
    required
        (N, P) columns that every resample takes.
    """
    targets, width = len(columns), int(columns.shape[1])
    everyone: IndexArray = np.arange(targets)
    pad = columns < 0
    index = np.concatenate([np.where(pad, 0, columns), everyone[:, None]], axis=1)
    products, counts = evidence.subset_products(index)
    weights = rng.multinomial(
        evidence.n_blocks, np.full(evidence.n_blocks, 1 / evidence.n_blocks), size=draws
    )
    effects = np.zeros((draws, targets, width))
    gains = np.full((draws, targets, width), np.nan)
    step = max(1, _AT_ONCE // max(1, targets * (width + 1) ** 2))
    allowed = np.concatenate([~pad, np.zeros((targets, 1), dtype=bool)], axis=1)
    certain = None if required is None else allowed & required[everyone[:, None], index]
    for begin in range(0, draws, step):
        w = weights[begin : begin + step].astype(float)
        s = len(w)
        product, count = np.tensordot(w, products, 1), np.tensordot(w, counts, 1)
        correlation = correlations(product, count, repair=evidence.masked).reshape(
            s * targets, width + 1, width + 1
        )
        selection = select(
            correlation,
            np.full(s * targets, width, dtype=np.intp),
            np.tile(allowed, (s, 1)),
            n,
            entry=min(3.0, cut),
            keep=cut,
            which=np.arange(s * targets),
            required=None if certain is None else np.tile(certain, (s, 1)),
            statistics=False,
        )
        held_out = (w == 0).astype(float)
        spread = np.sqrt(
            np.maximum(np.diagonal(product / np.maximum(count, 1e-300), axis1=2, axis2=3), 1e-12)
        )
        beta, gain = _fits(
            correlation,
            selection.members,
            spread.reshape(s * targets, width + 1),
            (
                np.tensordot(held_out, products, 1) / np.maximum(np.tensordot(held_out, counts, 1), 1e-300)
            ).reshape(correlation.shape),
        )
        effects[begin : begin + s] = beta.reshape(s, targets, width)
        gains[begin : begin + s] = gain.reshape(s, targets, width)
    return Resamples(columns, effects, _nan_median(gains))


def _fits(
    correlation: FloatArray, members: IndexArray, spread: FloatArray, held_out: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Standardised coefficients of selected models and the held-out R² that each member adds.

    Parameters
    ----------
    correlation
        (M, a+1, a+1) of the resample; the last column is the target.
    members
        (M, k) selected columns, -1 where empty.
    spread
        (M, a+1) standard deviations of the resample, in units of the whole sample's.
    held_out
        (M, a+1, a+1) covariance of the blocks left out, in units of the whole sample's.
    """
    m, width = len(members), correlation.shape[1] - 1
    pad = members < 0
    column = np.maximum(members, 0)
    problem = np.arange(m)[:, None]
    gram = correlation[problem[..., None], column[:, :, None], column[:, None, :]]
    blank_padding(gram, pad)
    inverse, beta = least_squares(gram, np.where(pad, 0.0, correlation[problem, column, width]))
    # Coefficients when one member is dropped, for each member: (M, member, k).
    without = (
        beta[:, None, :]
        - np.swapaxes(inverse, 1, 2) * (beta / np.diagonal(inverse, axis1=1, axis2=2))[..., None]
    )
    ratio = spread[:, -1:] / spread[problem, column]
    outside = held_out[problem[..., None], column[:, :, None], column[:, None, :]]
    cross = held_out[problem, column, width]
    variance = held_out[:, width, width]

    def error(coefficients: FloatArray) -> FloatArray:
        raw = coefficients * ratio[:, None, :]
        quadratic = (np.matmul(raw, outside) * raw).sum(-1)
        return variance[:, None] - 2 * np.einsum("mqk,mk->mq", raw, cross) + quadratic

    gain = (error(without) - error(beta[:, None, :])) / np.maximum(variance, 1e-12)[:, None]
    gain[variance <= 1e-12] = np.nan
    effects, gains = np.zeros((m, width)), np.full((m, width), np.nan)
    i, k = np.nonzero(~pad)
    effects[i, members[i, k]] = beta[i, k]
    gains[i, members[i, k]] = gain[i, k]
    return effects, gains


def _nan_median(values: FloatArray) -> FloatArray:
    """Median over axis 0 without NaN; NaN where there is nothing else (np.nanmedian warns there)."""
    ordered = np.sort(values, axis=0)
    count = np.isfinite(values).sum(0)
    low, high = np.maximum((count - 1) // 2, 0), np.minimum(count // 2, max(len(values) - 1, 0))
    pick = np.take_along_axis(ordered, np.stack([low, high]), 0)
    return np.where(count > 0, pick.mean(0), np.nan)
