"""Links that rest on few blocks of rows are taken back: a t test with errors from the blocks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from scarcity.discovery.evidence import Evidence
from scarcity.discovery.selected_model import selected_errors
from scarcity.discovery.selection import Selection, select
from scarcity.discovery.thresholds import freedom
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.distributions import student_tail

__all__ = ["take_back"]

# Chance that a true zero passes here, in units of that of passing the cut. What comes here has passed the cut, so an
# equal chance would cost links (.01 of lag F1 on weak ones under Laplace noise) and win nothing.
_SECOND_TEST = 2.0


def take_back(
    selection: Selection,
    evidence: Evidence,
    targets: IndexArray,
    *,
    cut: float,
    n: float,
    prior: float,
    allowed: BoolArray,
    required: BoolArray,
) -> Selection:
    """Drop members that are not significant by the errors that the blocks show, the least significant first.

    A t statistic takes the rows to be alike. A coincidence of two outliers, or a burst of volatility, makes a large one
    out of few rows; leave their block out, and the coefficient is gone. The jackknife tells so, but from few blocks it
    is a rough estimate of the variance, and asking it alone would cost weak links. Its variance is therefore drawn
    towards what is typical of the stream, as far as the stream's coefficients agree on that.

    Parameters
    ----------
    targets
        (M,) variables whose linear models are judged.
    cut, n
        Threshold on |t| that the members have passed, at `n` effective rows.
    prior
        Degrees of freedom of what is typical (:class:`Spread`); infinite where the coefficients vary alike.
    allowed, required
        (N, P) or wider, columns that a target may take and those that it must; behind the P linear ones stand those
        that no judged target has.

    Source: moderated t statistic (Smyth 2004), with delete-block jackknife variances (Künsch 1989, section 2).
    """
    if not np.isfinite(prior) or not len(targets):
        return selection
    linear = evidence.n_columns
    allowed, required = allowed[:, :linear], required[:, :linear]
    chance = _SECOND_TEST * float(student_tail(cut, freedom(n)))
    members, t = selection.members.copy(), selection.t.copy()
    residual = selection.residual.copy()
    todo = targets
    while len(todo):
        mine = members[todo]
        tail = _tails(evidence, todo, mine, np.take_along_axis(t[todo], np.maximum(mine, 0), 1), prior)
        tail[(mine < 0) | np.take_along_axis(required[todo], np.maximum(mine, 0), 1)] = 0.0
        worst = tail.argmax(1)
        fails = tail[np.arange(len(todo)), worst] > chance
        todo, mine, worst = todo[fails], mine[fails], worst[fails]
        if not len(todo):
            break
        left = np.zeros((len(todo), allowed.shape[1]), dtype=np.bool_)
        row, place = np.nonzero(mine >= 0)
        left[row, mine[row, place]] = True
        left[np.arange(len(todo)), mine[np.arange(len(todo)), worst]] = False
        again = select(
            evidence.correlation,
            todo,
            allowed[todo],
            n,
            entry=np.inf,
            keep=cut,
            required=left,
            max_size=int(mine.shape[1]),
            on_device=evidence.on_device,
        )
        members[todo] = -1
        members[todo, : again.members.shape[1]] = again.members
        t[todo, :linear], residual[todo] = again.t, again.residual
    return replace(selection, members=members, t=t, residual=residual)


def _tails(
    evidence: Evidence, targets: IndexArray, members: IndexArray, t: FloatArray, prior: float
) -> FloatArray:
    """(M, k) chances that a true zero has so large a coefficient, by moderated errors."""
    beta, error = selected_errors(evidence, members, targets)
    ratio = (error * t / np.where(beta != 0, beta, 1.0)) ** 2
    own = evidence.n_blocks - 1
    share = (prior + own * ratio) / (prior + own)
    return student_tail(np.abs(t) / np.sqrt(np.maximum(share, 1.0)), prior + own)
