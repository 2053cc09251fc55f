"""Which nonlinear columns a target takes: a search over all columns at once, behind a gate of block errors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.design import Design, Joint
from scarcity.discovery.evidence import BlockProducts, Evidence, leave_one_out
from scarcity.discovery.lag_model import MIN_BLOCKS, jackknife_error
from scarcity.discovery.least_squares import blank_padding, least_squares
from scarcity.discovery.nonlinear.columns import Columns
from scarcity.discovery.nonlinear.family import Family
from scarcity.discovery.nonlinear.features import Features
from scarcity.discovery.nonlinear.moments import Generation, NonlinearMoments
from scarcity.discovery.selection import largest_model, select
from scarcity.discovery.thresholds import family_wise, freedom
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

# |t| to enter; what stays is decided by the cut. A nonlinear column enters this much below its own.
_ENTRY, _SHORT = 3.0, 0.8
# |t| by the delete-block jackknife that a nonlinear column must reach (19 degrees of freedom, one-sided .01).

_BLOCK_T = 4.0
# What was found stands until so many more rows have come, as a share of those it was found on (or of the half-life).
_FRESH = 0.1


@dataclass(frozen=True, kw_only=True)
class Question:
    """What the search is asked.

    Attributes
    ----------
    possible
        (N, N, L+1) links (source, target, lag) that may be.
    start
        (N, N(L+1)) linear columns that enter first; None for none.
    alpha
        Chance of a false link into one target.
    inflation
        How many times larger the variance of coefficients is than independent rows would give.
    lately
        Whether series that were promising a few rows ago will do.
    hold
        Whether what was found before stands however many rows have come since.
    """

    possible: BoolArray
    start: BoolArray | None
    alpha: float
    inflation: float
    lately: bool = False
    hold: bool = False


@dataclass(frozen=True, eq=False)
class Bends:
    """The nonlinear columns that a search has found, for the estimates that follow it.

    Attributes
    ----------
    features
        The series that it looked at.
    rows
        On how many rows.
    taken
        (N, P) the columns that each target takes, among those of the joint sums.
    """

    features: Features
    rows: int
    taken: BoolArray

    def hold(self, generation: Generation, whatever: bool = False) -> bool:
        """Whether they still stand: the same series, on about as many rows, or on `whatever` number of them."""
        if whatever:
            return self.features is generation.features
        most = _FRESH * self.rows
        if generation.moments.halflife is not None:
            most = min(most, _FRESH * generation.moments.halflife)
        return self.features is generation.features and abs(generation.moments.rows - self.rows) < most


def nonlinear_design(
    linear: Design,
    moments: NonlinearMoments,
    asked: Question,
    before: Bends | None = None,
    *,
    decay: bool = False,
) -> tuple[Design, Bends | None]:
    """`linear` with the nonlinear columns that some target takes, or as it is where none does; and these columns.

    Each target is searched twice, on the past alone and with lag 0: forward over all columns at once, linear and
    nonlinear, then backward at a family-wise cut (alpha/4 for nonlinear columns together, alpha for linear ones). A
    nonlinear column of either model must also stand apart from 0 by its delete-block jackknife error, so that a few
    extreme rows cannot carry it. What was found `before` is taken over until a tenth more rows have come.
    """
    generation = moments.generation(lately=asked.lately)
    if generation is None:
        return linear, None
    features = generation.features
    held = before if before is not None and before.hold(generation, asked.hold) else None
    if held is not None and not held.taken.any():
        return linear, held
    joint = Evidence.of(generation.moments, decay=decay)
    everything = Columns.of_series(features, joint.max_lag)
    n = joint.n_rows / asked.inflation
    usable = int(linear.evidence.usable.sum())
    family = Family(usable, joint.max_lag, moments.pairs)
    cut = family.cut(asked.alpha, freedom(n))
    plain = family_wise(asked.alpha, usable * (1 + joint.max_lag) - 1, n)
    keep = np.where(everything.nonlinear, max(cut, plain), plain)
    entry = np.where(everything.nonlinear, np.maximum(_ENTRY, keep - _SHORT), min(_ENTRY, plain))
    allowed = everything.within(asked.possible) & np.tile(joint.usable, joint.max_lag + 1)
    if held is None:
        taken = _search(joint, asked, allowed, everything, n=n, entry=entry, keep=keep)
        held = Bends(features, generation.moments.rows, taken)
    taken = held.taken & allowed
    used = np.nonzero(taken.any(0))[0]
    if not len(used):
        return linear, held
    places = np.concatenate([np.nonzero(~everything.nonlinear)[0], used])
    columns = everything.taken(places)
    nonlinear = np.asarray(taken.any(1), dtype=np.bool_)
    q, p = len(places), len(linear.columns)
    correlations = np.stack([np.eye(q), joint.correlation[places[:, None], places]])
    correlations[0, :p, :p] = linear.correlations[0]
    design = Design(
        columns,
        linear.evidence,
        Joint(joint, features, places),
        correlations,
        np.where(nonlinear, 1, 0).astype(np.intp),
        np.where(nonlinear, n, linear.n),
        np.concatenate([linear.allowed, taken[:, used]], axis=1),
        max(cut, plain),
    )
    return design, held


def _search(
    joint: Evidence,
    asked: Question,
    allowed: BoolArray,
    everything: Columns,
    *,
    n: float,
    entry: FloatArray,
    keep: FloatArray,
) -> BoolArray:
    """(N, P) the nonlinear columns that a model of each target takes, behind the gate."""
    start = _spread(asked.start, everything) if asked.start is not None else None
    targets: IndexArray = np.arange(len(allowed))
    passes = [allowed & (everything.lag > 0)]
    if asked.possible[:, :, 0].any():
        passes.append(allowed)
    found = [
        select(
            joint.correlation,
            targets,
            columns,
            n,
            entry=entry,
            keep=keep,
            start=start,
            max_size=largest_model(n),
            statistics=False,
        ).members
        for columns in passes
    ]
    return _behind_the_gate(joint, found, everything.nonlinear)


def _spread(linear: BoolArray, everything: Columns) -> BoolArray:
    """(N, N(L+1)) → (N, P): the same linear columns among all."""
    out = np.zeros((len(linear), len(everything)), dtype=np.bool_)
    out[:, ~everything.nonlinear] = linear
    return out


def _behind_the_gate(joint: Evidence, found: list[IndexArray], nonlinear: BoolArray) -> BoolArray:
    """(N, P) nonlinear members (N, k) of some models whose block errors leave them apart from 0."""
    out = np.zeros((len(found[0]), len(nonlinear)), dtype=np.bool_)
    bent = [((members >= 0) & nonlinear[np.maximum(members, 0)]).any(1) for members in found]
    asked: IndexArray = np.nonzero(np.any(bent, axis=0))[0]
    if not len(asked):
        return out
    used = np.unique(np.concatenate([asked, *(members[asked].ravel() for members in found)]))
    blocks = joint.blocks_of(used[used >= 0])
    for members, is_bent in zip(found, bent, strict=True):
        targets = np.nonzero(is_bent)[0]
        members = members[targets]
        row, place = np.nonzero((members >= 0) & nonlinear[np.maximum(members, 0)])
        stands = np.abs(block_t(blocks, members, targets))[row, place] >= _BLOCK_T
        out[targets[row[stands]], members[row, place][stands]] = True
    return out


def block_t(blocks: BlockProducts, members: IndexArray, targets: IndexArray) -> FloatArray:
    """t by the delete-block jackknife of each member (M, k) of the targets' models; infinite with too few blocks."""
    pad = members < 0
    if blocks.n_blocks < MIN_BLOCKS:
        return np.where(pad, 0.0, np.inf)
    index = np.concatenate([np.where(pad, targets[:, None], members), targets[:, None]], axis=1)
    c = leave_one_out(*blocks.subset_products(index), repair=blocks.masked)
    gram, cross = c[..., :-1, :-1].copy(), np.where(pad, 0.0, c[..., :-1, -1])
    blank_padding(gram, pad)
    _, beta = least_squares(gram, cross)
    return np.where(pad, 0.0, beta[0] / np.maximum(jackknife_error(beta), 1e-12))
