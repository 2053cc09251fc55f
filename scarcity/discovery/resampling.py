"""Selection redone on resampled blocks: stability, held-out gain, bootstrap draws, jackknife of selected models."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.evidence import BlockProducts, Evidence, correlations
from scarcity.discovery.least_squares import blank_padding, least_squares
from scarcity.discovery.selection import Selection, select
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

# Numbers held at once while resamples are formed.
_AT_ONCE = 4_000_000
# |t| to enter, where the threshold to stay is not lower.
_ENTRY = 3.0
# Resamples in which groups of columns are dropped together to see what they add.
_GROUP_DRAWS = 20


@dataclass(frozen=True, eq=False)
class Resamples:
    """What S resamples of the blocks select, for M targets with up to a candidate columns each.

    Attributes
    ----------
    columns
        (M, a) candidate columns of each target, -1 where empty.
    effects
        (S, M, a) standardised coefficients, 0 where the resample did not select the column.
    gains
        (M, a) median held-out R² that the column adds where it was selected; NaN where it never was. With groups of
        columns, (M, G) what each group adds.
    """

    columns: IndexArray
    effects: FloatArray
    gains: FloatArray

    def stability(self, sign: FloatArray) -> FloatArray:
        """(M, a) share of resamples that select the column with the given sign (M, a)."""
        return (np.sign(self.effects) == np.sign(sign)).mean(0)


def candidates(selection: Selection, allowed: BoolArray) -> IndexArray:
    """(N, a) columns that resamples choose from: the members, and up to 6 more that come near the threshold."""
    strength = np.abs(selection.t)
    strength[~(allowed & (strength > 1.5))] = 0.0
    row, place = np.nonzero(selection.members >= 0)
    strength[row, selection.members[row, place]] = np.inf
    most = int((selection.members >= 0).sum(1).max(initial=0))
    width = max(int(min(most + 6, allowed.shape[1])), 1)
    best = np.argpartition(-strength, width - 1, axis=1)[:, :width]
    best.sort(axis=1)
    by_strength = np.argsort(-np.take_along_axis(strength, best, 1), axis=1, kind="stable")
    best = np.take_along_axis(best, by_strength, 1)
    return np.where(np.take_along_axis(strength, best, 1) > 0, best, -1)


def resample(
    evidence: Evidence | BlockProducts,
    columns: IndexArray,
    *,
    cut: float | FloatArray,
    n: float,
    draws: int,
    rng: np.random.Generator,
    targets: IndexArray | None = None,
    required: BoolArray | None = None,
    groups: BoolArray | None = None,
) -> Resamples:
    """Draw block weights, redo the selection among `columns`, and score it on the blocks that were left out.

    Blocks are drawn with replacement; those with weight 0 are the holdout of the resample (reading 26). The order of
    the lag-0 variables is kept, so `columns` holds only what may be a parent.

    Parameters
    ----------
    columns
        (M, a) candidate columns of each target, -1 where empty.
    cut
        Threshold on |t| of the selection, one or (M, a).
    n
        Effective number of rows.
    draws
        Number S of resamples.
    targets
        (M,) column that is explained; target j is column j unless given.
    required
        (M, P) columns that every resample takes.
    groups
        (M, G, a) groups of columns whose gains are asked for, in the first 20 resamples, in place of each column's.
    """
    problems, width = len(columns), int(columns.shape[1])
    everyone: IndexArray = np.arange(problems)
    of = everyone if targets is None else targets
    pad = columns < 0
    index = np.concatenate([np.where(pad, 0, columns), of[:, None]], axis=1)
    products, counts = evidence.subset_products(index)
    weights = rng.multinomial(
        evidence.n_blocks, np.full(evidence.n_blocks, 1 / evidence.n_blocks), size=draws
    )
    effects = np.zeros((draws, problems, width))
    keep = np.broadcast_to(np.asarray(cut, dtype=float), columns.shape)
    keep = np.concatenate([keep, np.ones((problems, 1))], axis=1)
    scored = draws if groups is None else min(draws, _GROUP_DRAWS)
    gains = np.full((scored, problems, width if groups is None else groups.shape[1]), np.nan)
    step = max(1, _AT_ONCE // max(1, problems * (width + 1) ** 2))
    allowed = np.concatenate([~pad, np.zeros((problems, 1), dtype=bool)], axis=1)
    certain = None if required is None else allowed & required[everyone[:, None], index]
    for begin in range(0, draws, step):
        w = weights[begin : begin + step].astype(float)
        s = len(w)
        product, count = np.tensordot(w, products, 1), np.tensordot(w, counts, 1)
        correlation = correlations(product, count, repair=evidence.masked).reshape(
            s * problems, width + 1, width + 1
        )
        selection = select(
            correlation,
            np.full(s * problems, width, dtype=np.intp),
            np.tile(allowed, (s, 1)),
            n,
            entry=np.tile(np.minimum(_ENTRY, keep), (s, 1)),
            keep=np.tile(keep, (s, 1)),
            which=np.arange(s * problems),
            required=None if certain is None else np.tile(certain, (s, 1)),
            statistics=False,
        )
        held_out = (w == 0).astype(float)
        spread = np.sqrt(
            np.maximum(np.diagonal(product / np.maximum(count, 1e-300), axis1=2, axis2=3), 1e-12)
        )
        fits = _Fits.of(
            correlation,
            selection.members,
            spread.reshape(s * problems, width + 1),
            (
                np.tensordot(held_out, products, 1) / np.maximum(np.tensordot(held_out, counts, 1), 1e-300)
            ).reshape(correlation.shape),
        )
        effects[begin : begin + s] = fits.effects.reshape(s, problems, width)
        if groups is None:
            gains[begin : begin + s] = fits.gains().reshape(s, problems, width)
        elif begin < scored:
            first = fits.first(problems * min(s, scored - begin))
            gain = first.group_gains(np.tile(groups, (min(s, scored - begin), 1, 1)))
            gains[begin : begin + s] = gain.reshape(-1, problems, groups.shape[1])
    return Resamples(columns, effects, _nan_median(gains))


@dataclass(frozen=True, eq=False)
class _Fits:
    """M selected models with up to k members among a candidates, and the blocks that were left out of them.

    Attributes
    ----------
    members
        (M, k) selected columns, -1 where empty.
    width
        a.
    inverse, beta
        (M, k, k) and (M, k) of the models, standardised as in the resample.
    ratio
        (M, k) from these units to those of the whole sample.
    outside, cross, variance
        (M, k, k), (M, k), (M,) covariance of members and target in the blocks left out, in units of the whole sample.
    """

    members: IndexArray
    width: int
    inverse: FloatArray
    beta: FloatArray
    ratio: FloatArray
    outside: FloatArray
    cross: FloatArray
    variance: FloatArray

    @classmethod
    def of(
        cls, correlation: FloatArray, members: IndexArray, spread: FloatArray, held_out: FloatArray
    ) -> _Fits:
        """Fit the models.

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
        width = correlation.shape[1] - 1
        pad = members < 0
        column = np.maximum(members, 0)
        problem = np.arange(len(members))[:, None]
        square = problem[..., None], column[:, :, None], column[:, None, :]
        gram = correlation[square]
        blank_padding(gram, pad)
        inverse, beta = least_squares(gram, np.where(pad, 0.0, correlation[problem, column, width]))
        return cls(
            members,
            width,
            inverse,
            beta,
            spread[:, -1:] / spread[problem, column],
            held_out[square],
            held_out[problem, column, width],
            held_out[:, width, width],
        )

    @property
    def effects(self) -> FloatArray:
        """(M, a) standardised coefficients, 0 where a column is no member."""
        return self._by_column(self.beta, 0.0)

    def gains(self) -> FloatArray:
        """(M, a) held-out R² that each member adds, NaN where a column is none."""
        diagonal = np.diagonal(self.inverse, axis1=1, axis2=2)
        # Coefficients when one member is dropped, for each member: (M, member, k).
        without = self.beta[:, None, :] - np.swapaxes(self.inverse, 1, 2) * (self.beta / diagonal)[..., None]
        return self._by_column(self._gain(without), np.nan)

    def group_gains(self, groups: BoolArray) -> FloatArray:
        """(M, G) held-out R² that the members of each group (M, G, a) add together, NaN where it has none."""
        problem = np.arange(len(self.members))
        place = np.maximum(self.members, 0)
        without: list[FloatArray] = []
        present: list[BoolArray] = []
        for group in range(groups.shape[1]):
            waiting = groups[problem[:, None], group, place] & (self.members >= 0)
            present.append(waiting.any(1))
            inverse, beta = self.inverse.copy(), self.beta.copy()
            while waiting.any():
                at = np.nonzero(waiting.any(1))[0]
                k = waiting[at].argmax(1)
                column = inverse[at, :, k] / inverse[at, k, k][:, None]
                beta[at] -= column * beta[at, k][:, None]
                inverse[at] -= column[:, :, None] * inverse[at, k][:, None, :]
                beta[at, k] = 0.0
                waiting[at, k] = False
            without.append(beta)
        return np.where(np.stack(present, 1), self._gain(np.stack(without, 1)), np.nan)

    def first(self, count: int) -> _Fits:
        """The first models."""
        return _Fits(
            self.members[:count],
            self.width,
            self.inverse[:count],
            self.beta[:count],
            self.ratio[:count],
            self.outside[:count],
            self.cross[:count],
            self.variance[:count],
        )

    def _gain(self, without: FloatArray) -> FloatArray:
        """(M, G) what the held-out R² loses with the coefficients (M, G, k) instead of the model's."""
        lost = self._error(without) - self._error(self.beta[:, None, :])
        gain = lost / np.maximum(self.variance, 1e-12)[:, None]
        gain[self.variance <= 1e-12] = np.nan
        return gain

    def _error(self, coefficients: FloatArray) -> FloatArray:
        raw = coefficients * self.ratio[:, None, :]
        quadratic = (np.matmul(raw, self.outside) * raw).sum(-1)
        return self.variance[:, None] - 2 * np.einsum("mqk,mk->mq", raw, self.cross) + quadratic

    def _by_column(self, values: FloatArray, empty: float) -> FloatArray:
        """(M, k) by member → (M, a) by column."""
        out = np.full((len(self.members), self.width), empty)
        i, k = np.nonzero(self.members >= 0)
        out[i, self.members[i, k]] = values[i, k]
        return out


def _nan_median(values: FloatArray) -> FloatArray:
    """Median over axis 0 without NaN; NaN where there is nothing else (np.nanmedian warns there)."""
    ordered = np.sort(values, axis=0)
    count = np.isfinite(values).sum(0)
    low, high = np.maximum((count - 1) // 2, 0), np.minimum(count // 2, max(len(values) - 1, 0))
    pick = np.take_along_axis(ordered, np.stack([low, high]), 0)
    return np.where(count > 0, pick.mean(0), np.nan)
