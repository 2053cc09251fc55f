"""The links of a graph in the making: arrays (source, target, lag) filled step by step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from itertools import product
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from scarcity.discovery.chances import chances
from scarcity.discovery.evidence import Evidence
from scarcity.discovery.lag_model import MIN_BLOCKS, LagModel, interval, jackknife_error
from scarcity.discovery.link_draws import LinkDraws
from scarcity.discovery.nonlinear.responses import Response
from scarcity.discovery.selected_model import coefficients, selected_errors
from scarcity.discovery.selection import Selection
from scarcity.discovery.thresholds import freedom
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.distributions import fisher_tail
from scarcity.numerics.student_tails import student_tails

_Scalar = TypeVar("_Scalar", bound=np.generic)

# Rejected candidates are scored by their chances, up to here; accepted ones from 3 on.
_REJECTED = 2.5
# Of those rejected, links of a model that are too weak beside its strongest one come first.
_SPURIOUS = 0.4
# A piece of an array that is turned round in memory.
_SOURCES, _TARGETS = 8, 256


@dataclass(eq=False)
class Links:
    """Arrays (source, target, lag) of a graph in the making."""

    adjacency: BoolArray
    effects: FloatArray
    low: FloatArray
    high: FloatArray
    scores: FloatArray
    p_values: FloatArray
    stability: FloatArray
    gains: FloatArray
    partial_r2: FloatArray

    @classmethod
    def of(
        cls,
        selection: Selection,
        evidence: Evidence,
        n_effective: float,
        possible: BoolArray,
        *,
        near: FloatArray | None = None,
    ) -> Links:
        """Links, scores and p-values of the linear columns; effects and the rest are still to be filled in.

        Parameters
        ----------
        possible
            (source, target, lag) what may be a link.
        near
            (N, N) |t| of the pairs at lag 0 given all variables around them, whatever the order. It ranks those that
            were rejected: under an order that has one link the wrong way round, others look as if nothing was there.
        """
        n, lags = evidence.n_variables, evidence.max_lag + 1
        linear = slice(0, evidence.n_columns)
        t = _by_link(selection.t[:, linear].T, n, lags)
        np.abs(t, out=t)
        adjacency = _by_link(selection.chosen[:, linear].T, n, lags)
        told = t
        if near is not None:
            told = t.copy()
            told[:, :, 0] = near
        scores = chances(told, adjacency, possible)
        scores *= _REJECTED
        scores[adjacency] = 3.0 + t[adjacency]
        p_values = student_tails(t, freedom(n_effective))
        p_values *= 2
        left = np.maximum(n_effective - (selection.members >= 0).sum(1) - 1, 1.0)
        nan = np.full(t.shape, np.nan)
        return cls(
            adjacency=adjacency,
            effects=np.zeros(t.shape),
            low=nan.copy(),
            high=nan.copy(),
            scores=scores,
            p_values=p_values,
            stability=nan.copy(),
            gains=nan.copy(),
            partial_r2=_explained(t, left),
        )

    def fill_nonlinear(self, responses: list[Response]) -> None:
        """Links of the targets with nonlinear columns, each the group of its columns; after :meth:`fill_effects`.

        Their effects are average derivatives in the selected model. A column that makes up no link of its own (it
        belongs to a product's model) leaves what the linear model says of it.
        """
        for each in responses:
            j, kept = each.target, each.kept
            self.adjacency[:, j] = False
            at = each.source, np.full(len(each.source), j), each.lag
            self.adjacency[at] = kept
            self.effects[at] = each.effect
            self.low[at], self.high[at] = interval(each.effect, each.error, each.blocks)
            self.partial_r2[at] = each.partial_r2
            self.p_values[at] = fisher_tail(each.statistic, each.groups.sum(1), each.freedom)
            # As for a single column, whose t² this is.
            t = np.sqrt(each.freedom * each.partial_r2 / (1 - each.partial_r2))
            self.scores[at] = np.where(kept, 3.0 + t, _REJECTED + _SPURIOUS * each.partial_r2)

    def fill_effects(
        self,
        evidence: Evidence,
        model: LagModel | None,
        selection: Selection,
        *,
        contemporaneous: bool = True,
    ) -> None:
        """Effects and 90 % intervals: from the full lag model, else from the selected models.

        The full model tells them of candidates that were not selected too; at lag 0, where `contemporaneous`, those
        that the links found do not rule out by a cycle. What is not told is 0 with an interval of NaN. With fewer than
        four blocks there is no jackknife, and the nominal error is used.
        """
        n, lags = evidence.n_variables, evidence.max_lag + 1
        blocks = evidence.n_blocks
        reach = blocks if blocks >= MIN_BLOCKS else int(evidence.n_rows)
        if model:
            parents = [m[m < n] for m in map(selection.of, range(n))]
            replicates = model.structural(parents)
            if contemporaneous:
                free = ~(selection.chosen[:, :n].T | _reached(parents))
                replicates[:, :n][:, free] = model.joining(parents)[:, free]
            effects, error = replicates[0], jackknife_error(replicates)
            error[error == 0] = np.nan
            self.effects, error = _by_link(effects, n, lags), _by_link(error, n, lags)
            self.low, self.high = interval(self.effects, error, reach)
            return
        # Targets with nonlinear columns are judged by other sums.
        bent = (selection.members >= evidence.n_columns).any(1, keepdims=True)
        members = np.where(bent, -1, selection.members)
        target, place = np.nonzero(members >= 0)
        column = members[target, place]
        if blocks >= MIN_BLOCKS:
            beta, errors = selected_errors(evidence, members)
            effect, error = beta[target, place], errors[target, place]
        else:
            effect = coefficients(evidence.correlation, members)[target, place]
            error = np.abs(effect / selection.t[target, column])
        lag, source = np.divmod(column, n)
        at = source, target, lag
        self.effects[at] = effect
        self.low[at], self.high[at] = interval(effect, error, reach)

    def fill_stability(self, draws: LinkDraws, undirected: BoolArray) -> None:
        """Stability and held-out gain of the links; an undirected one is judged in the direction it was fitted in."""
        s, t, k = draws.source, draws.target, draws.lag
        stability = draws.stability(self.effects[s, t, k])
        is_link = self.adjacency[s, t, k] | ((k == 0) & undirected[s, t])
        at = s[is_link], t[is_link], k[is_link]
        self.stability[at] = stability[is_link]
        self.gains[at] = draws.gains[is_link]
        i, j = np.nonzero(undirected)
        for values in (self.stability, self.gains):
            here, there = values[i, j, 0], values[j, i, 0]
            values[i, j, 0] = np.where(np.isnan(here), there, here)

    def rule_out(self, impossible: BoolArray) -> None:
        """Empty the candidates (source, target, lag) that knowledge forbids: nothing was asked of the data there."""
        at = np.unravel_index(np.flatnonzero(impossible), impossible.shape)
        self.effects[at] = self.scores[at] = 0.0
        for values in (self.low, self.high, self.p_values, self.partial_r2):
            values[at] = np.nan

    def close(self) -> None:
        """Make all arrays read-only: a graph then takes them over instead of copying them."""
        for each in fields(self):
            getattr(self, each.name).setflags(write=False)

    def unorient(self, doubtful: Iterable[tuple[int, int]]) -> BoolArray:
        """Take the doubtful lag-0 links out of the directed ones; returns the symmetric undirected ones.

        The other direction of a directed lag-0 link is scored too: up to half of it, below every accepted link.
        """
        n = len(self.adjacency)
        undirected = np.zeros((n, n), dtype=bool)
        for i, j in doubtful:
            if self.adjacency[i, j, 0]:
                self.adjacency[i, j, 0] = False
                undirected[i, j] = undirected[j, i] = True
                for values in (self.effects, self.low, self.high, self.p_values, self.partial_r2):
                    values[j, i, 0] = values[i, j, 0]
        scores = self.scores[:, :, 0]
        both = np.maximum(scores, scores.T)
        self.scores[:, :, 0] = np.where(
            undirected, both, np.maximum(scores, np.minimum(0.5 * both, _REJECTED))
        )
        return undirected


def _reached(parents: list[IndexArray]) -> BoolArray:
    """[i, j]: variable i is j or one of its descendants, so that a link i → j would close a cycle."""
    n = len(parents)
    reached = np.eye(n, dtype=bool)
    for j in range(n):
        reached[j, parents[j]] = True
    for k in range(n):
        reached |= reached[:, k : k + 1] & reached[k]
    return reached


def raw(effects: FloatArray, scales: FloatArray) -> FloatArray:
    """Effects (source, target, lag) in raw units, read-only; 0 where the source does not vary."""
    known = np.nan_to_num(scales)
    ratio = np.where(known[:, None] > 0, known[None, :] / np.where(known > 0, known, 1.0)[:, None], 0.0)
    out = effects * np.repeat(ratio, effects.shape[2], axis=1).reshape(effects.shape)
    out.setflags(write=False)
    return out


def _explained(t: FloatArray, left: FloatArray) -> FloatArray:
    """(source, target, lag) partial R² of statistics t at `left` (target,) degrees of freedom."""
    out, rest = t * t, np.empty(t[0].shape)
    freedom_of = np.repeat(left, t.shape[2]).reshape(rest.shape)
    for row in out:
        np.add(row, freedom_of, out=rest)
        row /= rest
    return out


def _by_link(values: npt.NDArray[_Scalar], n: int, lags: int) -> npt.NDArray[_Scalar]:
    """(P, N) by column and target → (source, target, lag), in that order in memory."""
    view = values.reshape(lags, n, n).transpose(1, 2, 0)
    out = np.empty(view.shape, view.dtype)
    # Piece by piece, since a walk across all of a large array misses the cache at every step.
    for source, target in product(range(0, n, _SOURCES), range(0, n, _TARGETS)):
        piece = slice(source, source + _SOURCES), slice(target, target + _TARGETS)
        out[piece] = view[piece]
    return out
