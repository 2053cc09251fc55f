"""The default method: from lagged moments to a causal graph with intervals, stability and what cannot be oriented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from scarcity.discovery.acceptance import accepted
from scarcity.discovery.evidence import MIN_PRESENT, Evidence
from scarcity.discovery.lag_model import MIN_BLOCKS, LagModel, interval, jackknife_error
from scarcity.discovery.options import DiscoveryOptions
from scarcity.discovery.order import OrderSearch
from scarcity.discovery.resampling import Resamples, resample, selected_errors
from scarcity.discovery.selection import Selection, least_squares, select
from scarcity.discovery.thresholds import adaptive, family_wise
from scarcity.graph import CausalGraph, GraphDraws
from scarcity.numerics.lagged_moments import LaggedMoments

Array = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Indices = npt.NDArray[np.intp]

# Up to this many variables, and from this many rows a column on, effects come from the full lag model.
_FULL_MODEL_VARIABLES = 100
_FULL_MODEL_ROWS = 4
# |t| to enter and to stay in the liberal selections that bound the order search.
_BLANKET_ENTRY, _BLANKET_KEEP = 2.7, 2.2
# |t| to enter the final selection; what stays is decided by its cut.
_ENTRY = 3.0
# |t| in the full lag model from which a column starts in every selection.
_JOINT = 3.5
_ORDER_ALPHA = 0.05
# A variable with more than this share of its variance in one of at least so many blocks is reported.
_ONE_BLOCK, _BLOCKS_TO_JUDGE = 0.8, 10
# Rejected candidates are scored up to here, accepted ones from 3 on.
_REJECTED = 2.5


@dataclass(frozen=True, eq=False)
class Estimate:
    """A graph with what the next estimate and the reports need.

    Attributes:
        graph: the result.
        order: order of the variables within a row; a warm start for the next estimate.
        cut: threshold on |t| that decided on links.
        inflation: variance inflation by which the number of rows was divided.
        n: effective number of rows after that division.
    """

    graph: CausalGraph
    order: list[int]
    cut: float
    inflation: float
    n: float


def estimate(
    moments: LaggedMoments,
    variables: tuple[str, ...],
    options: DiscoveryOptions,
    *,
    order: list[int] | None = None,
    units: Mapping[str, str] | None = None,
    time_step: str | None = None,
    notes: tuple[str, ...] = (),
) -> Estimate:
    """Estimate the causal graph of the stream behind `moments`.

    Full lag model with jackknife → variance inflation → Markov blankets → order search at lag 0 → selection per target
    at a family-wise threshold, loosened where links abound → links, intervals, stability, undirected links.

    Args:
        variables: N names.
        order: order found by an earlier estimate of the same stream, to start from.
        units, time_step, notes: carried into the graph.
    """
    evidence = Evidence.of(moments, decay=options.halflife is not None)
    n_vars, n_cols = evidence.n_variables, evidence.n_columns
    lag_of, var_of = np.divmod(np.arange(n_cols), n_vars)
    usable = evidence.usable
    past = usable[var_of] & (lag_of > 0) & usable[:, None]
    full = (
        n_vars <= _FULL_MODEL_VARIABLES
        and evidence.n_rows > _FULL_MODEL_ROWS * n_cols
        and evidence.n_blocks >= MIN_BLOCKS
    )
    model = LagModel.fit(evidence) if full else None
    inflation = model.inflation(evidence) if model else _inflation_of_selected(evidence, past)
    n = evidence.n_rows / inflation

    joint = past & _strong_jointly(model, n) if model else None
    allowed = past.copy()
    search = None
    if options.contemporaneous and usable.sum() > 1:
        search = _order_search(evidence, past, joint, n)
        order = search.run(order)
        for j in np.nonzero(usable)[0]:
            allowed[j, list(search.may_precede(order, int(j)))] = True
    order = order or list(range(n_vars))
    strict = family_wise(options.alpha, int(usable.sum()) * (1 + evidence.max_lag) - 1)
    selection, cut = _final_selection(
        evidence.correlation, allowed, var_of, strict, options.alpha, n, start=joint
    )
    links = _Links.of(selection, evidence, cut)
    links.fill_effects(evidence, model, selection)
    undirected = _unorient(
        links, search.reversible(order) if search and links.adjacency[:, :, 0].any() else set()
    )
    resamples = None
    if options.resamples and evidence.n_blocks >= MIN_BLOCKS:
        columns = _candidates(selection, allowed)
        rng = np.random.default_rng(options.seed)
        resamples = resample(evidence, columns, cut=cut, n=n, draws=options.resamples, rng=rng)
        links.fill_stability(resamples, undirected)
    graph = CausalGraph(
        variables=variables,
        max_lag=evidence.max_lag,
        adjacency=links.adjacency,
        undirected=undirected,
        effects=links.effects,
        ci_low=links.low,
        ci_high=links.high,
        scores=links.scores,
        p_values=links.p_values,
        stability=links.stability,
        gains=links.gains,
        established=accepted(links.gains, links.stability, links.high - links.low),
        coefficients=_raw(links.effects, evidence.scales),
        means=np.nan_to_num(evidence.means),
        scales=np.nan_to_num(evidence.scales),
        residual_covariance=_residual_covariance(evidence.correlation, selection, n_vars),
        n_rows=moments.rows,
        n_effective=evidence.n_rows,
        method=options.method,
        options=asdict(options),
        units=units or {},
        time_step=time_step,
        draws=_draws(resamples, n_vars) if resamples else None,
        notes=(*notes, *_notes(evidence, variables)),
    )
    return Estimate(graph, order, cut, inflation, n)


def _strong_jointly(model: LagModel, n: float) -> Bools:
    """(N, P) columns with a large |t| in the full lag model.

    A selection starts from them: two neighbouring lags of a persistent variable may matter only together, in their
    difference, and a search that adds one column at a time finds neither.
    """
    n_vars = model.innovations.shape[1]
    freedom = max(n - len(model.precision) - 1, 1.0)
    variance = np.outer(model.precision, np.diagonal(model.innovations[0])) / freedom
    strong = np.abs(model.coefficients[0]) >= _JOINT * np.sqrt(np.maximum(variance, 1e-300))
    return np.concatenate([np.zeros((n_vars, n_vars), dtype=bool), strong]).T


def _order_search(evidence: Evidence, past: Bools, start: Bools | None, n: float) -> OrderSearch:
    """An order search inside liberal Markov blankets: selections with and without lag 0."""
    c, n_vars = evidence.correlation, evidence.n_variables
    targets = np.arange(n_vars)
    present = np.zeros_like(past)
    present[:, :n_vars] = evidence.usable & evidence.usable[:, None] & ~np.eye(n_vars, dtype=bool)
    reduced = select(
        c, targets, past, n, start=start, entry=_BLANKET_ENTRY, keep=_BLANKET_KEEP, max_size=_largest_model(n)
    )
    joint = select(
        c,
        targets,
        past | present,
        n,
        start=start,
        entry=_BLANKET_ENTRY,
        keep=_BLANKET_KEEP,
        max_size=_largest_model(n),
    )
    linked = np.zeros((n_vars, n_vars), dtype=bool)
    candidates: list[tuple[int, ...]] = []
    for j in range(n_vars):
        members = joint.of(j)
        linked[j, members[members < n_vars]] = True
        lagged = np.union1d(reduced.of(j), members[members >= n_vars])
        candidates.append(tuple(int(q) for q in lagged))
    linked |= linked.T
    neighbours = [tuple(int(i) for i in np.nonzero(row)[0]) for row in linked]
    keep = family_wise(_ORDER_ALPHA, evidence.n_columns - 1)
    return OrderSearch(c, n, candidates, neighbours, keep)


def _final_selection(
    correlation: Array,
    allowed: Bools,
    var_of: Indices,
    strict: float,
    alpha: float,
    n: float,
    start: Bools | None,
) -> tuple[Selection, float]:
    """Selection of every target at the strict cut, then at the stream's adaptive cut, which is never above it."""
    targets = np.arange(len(allowed))
    size = _largest_model(n)
    entry = min(_ENTRY, strict)
    selection = select(correlation, targets, allowed, n, start=start, entry=entry, keep=strict, max_size=size)
    cross = allowed & (var_of != targets[:, None])
    cut = adaptive(np.abs(selection.t[cross]), strict, alpha)
    if cut < strict:
        start = _as_mask(selection, allowed.shape[1]) | (start if start is not None else False)
        selection = select(correlation, targets, allowed, n, entry=cut, keep=cut, start=start, max_size=size)
    return selection, cut


def _largest_model(n: float) -> int:
    return int(np.clip(n / 4, 1, 40))


def _as_mask(selection: Selection, n_columns: int) -> Bools:
    mask = np.zeros((len(selection.members), n_columns), dtype=bool)
    i, k = np.nonzero(selection.members >= 0)
    mask[i, selection.members[i, k]] = True
    return mask


def _inflation_of_selected(evidence: Evidence, past: Bools) -> float:
    """Variance inflation from a liberal lagged selection, where the full lag model does not fit."""
    if evidence.n_blocks < MIN_BLOCKS:
        return 1.0
    n = evidence.n_rows
    targets = np.arange(evidence.n_variables)
    chosen = select(
        evidence.correlation,
        targets,
        past,
        n,
        entry=_BLANKET_ENTRY,
        keep=_BLANKET_KEEP,
        max_size=_largest_model(n),
    )
    i, k = np.nonzero(chosen.members >= 0)
    if len(i) < 10:
        return 1.0
    beta, error = selected_errors(evidence, chosen.members)
    nominal = np.abs(beta[i, k] / chosen.t[i, chosen.members[i, k]])
    typical = stats.chi2.median(evidence.n_blocks - 1) / (evidence.n_blocks - 1)
    return max(1.0, float(np.median((error[i, k] / np.maximum(nominal, 1e-12)) ** 2) / typical) / 1.1)


@dataclass(eq=False)
class _Links:
    """Arrays (source, target, lag) of a graph in the making."""

    adjacency: Bools
    effects: Array
    low: Array
    high: Array
    scores: Array
    p_values: Array
    stability: Array
    gains: Array

    @classmethod
    def of(cls, selection: Selection, evidence: Evidence, cut: float) -> _Links:
        n, lags = evidence.n_variables, evidence.max_lag + 1
        t = _by_link(np.abs(selection.t).T, n, lags)
        adjacency = _by_link(_as_mask(selection, n * lags).T, n, lags)
        scores = np.where(adjacency, 3.0 + t, np.minimum(t, _REJECTED))
        nan = np.full(t.shape, np.nan)
        return cls(
            adjacency=adjacency,
            effects=np.zeros(t.shape),
            low=nan.copy(),
            high=nan.copy(),
            scores=scores,
            p_values=2 * stats.norm.sf(t),
            stability=nan.copy(),
            gains=nan.copy(),
        )

    def fill_effects(self, evidence: Evidence, model: LagModel | None, selection: Selection) -> None:
        """Effects and 90 % intervals: from the full lag model, else from the selected models.

        With fewer than four blocks there is no jackknife, and the nominal error is used.
        """
        n, lags = evidence.n_variables, evidence.max_lag + 1
        blocks = evidence.n_blocks
        if model:
            replicates = model.structural([m[m < n] for m in map(selection.of, range(n))])
            effects, error = replicates[0], jackknife_error(replicates)
        else:
            effects, error = np.zeros((n * lags, n)), np.full((n * lags, n), np.nan)
            target, place = np.nonzero(selection.members >= 0)
            column = selection.members[target, place]
            if blocks >= MIN_BLOCKS:
                beta, errors = selected_errors(evidence, selection.members)
                effects[column, target], error[column, target] = beta[target, place], errors[target, place]
            else:
                beta = _coefficients(evidence.correlation, selection)
                effects[column, target] = beta[target, place]
                error[column, target] = np.abs(beta[target, place] / selection.t[target, column])
        low, high = interval(effects, error, blocks if blocks >= MIN_BLOCKS else int(evidence.n_rows))
        self.effects, self.low, self.high = (_by_link(v, n, lags) for v in (effects, low, high))

    def fill_stability(self, resamples: Resamples, undirected: Bools) -> None:
        """Stability and held-out gain of the links; an undirected one is judged in the direction it was fitted in."""
        n = len(self.adjacency)
        target, place = np.nonzero(resamples.columns >= 0)
        column = resamples.columns[target, place]
        lag, source = np.divmod(column, n)
        sign = np.zeros(resamples.columns.shape)
        sign[target, place] = self.effects[source, target, lag]
        stability = resamples.stability(sign)
        is_link = self.adjacency[source, target, lag] | ((lag == 0) & undirected[source, target])
        s, t, k = source[is_link], target[is_link], lag[is_link]
        self.stability[s, t, k] = stability[target[is_link], place[is_link]]
        self.gains[s, t, k] = resamples.gains[target[is_link], place[is_link]]
        for values in (self.stability, self.gains):
            values[..., 0] = np.where(undirected & np.isnan(values[..., 0]), values[..., 0].T, values[..., 0])


def _unorient(links: _Links, doubtful: set[tuple[int, int]]) -> Bools:
    """Take the doubtful lag-0 links out of the directed ones; returns the symmetric undirected ones. In place.

    The other direction of a directed lag-0 link is scored too: up to half of it, below every accepted link.
    """
    n = len(links.adjacency)
    undirected = np.zeros((n, n), dtype=bool)
    for i, j in doubtful:
        if links.adjacency[i, j, 0]:
            links.adjacency[i, j, 0] = False
            undirected[i, j] = undirected[j, i] = True
            for values in (links.effects, links.low, links.high, links.p_values):
                values[j, i, 0] = values[i, j, 0]
    scores = links.scores[:, :, 0]
    both = np.maximum(scores, scores.T)
    links.scores[:, :, 0] = np.where(undirected, both, np.maximum(scores, np.minimum(0.5 * both, _REJECTED)))
    return undirected


def _candidates(selection: Selection, allowed: Bools) -> Indices:
    """(N, a) columns that resamples choose from: the members, and up to 8 more that come nearest the threshold."""
    member = _as_mask(selection, allowed.shape[1])
    near = allowed & (np.abs(selection.t) > 1.0)
    strength = np.where(member, np.inf, np.where(near, np.abs(selection.t), 0.0))
    width = int(min(member.sum(1).max(initial=0) + 8, allowed.shape[1]))
    best = np.argsort(-strength, axis=1, kind="stable")[:, : max(width, 1)]
    return np.where(np.take_along_axis(strength, best, 1) > 0, best, -1)


def _coefficients(correlation: Array, selection: Selection) -> Array:
    """(N, k) standardised coefficients of the selected models, 0 in the padding."""
    members = selection.members
    pad = members < 0
    column = np.maximum(members, 0)
    gram = correlation[column[:, :, None], column[:, None, :]]
    gram[pad[:, :, None] | pad[:, None, :]] = 0.0
    place = np.arange(members.shape[1])
    gram[:, place, place] = 1.0
    cross = np.where(pad, 0.0, correlation[column, np.arange(len(members))[:, None]])
    return np.where(pad, 0.0, least_squares(gram, cross)[1])


def _residual_covariance(correlation: Array, selection: Selection, n: int) -> Array:
    """(N, N) covariance of what the selected models leave unexplained, standardised variables."""
    leaves = np.zeros((n, len(correlation)))
    leaves[:, :n] = np.eye(n)
    target, place = np.nonzero(selection.members >= 0)
    beta = _coefficients(correlation, selection)
    leaves[target, selection.members[target, place]] -= beta[target, place]
    covariance = leaves @ correlation @ leaves.T
    return (covariance + covariance.T) / 2


def _by_link(values: npt.NDArray[np.generic], n: int, lags: int) -> npt.NDArray[np.generic]:
    """(P, N) by column and target → (source, target, lag)."""
    return values.reshape(lags, n, n).transpose(1, 2, 0).copy()


def _raw(effects: Array, scales: Array) -> Array:
    """Effects in raw units of the target per raw unit of the source; 0 where the source does not vary."""
    known = np.nan_to_num(scales)
    ratio = np.where(known[:, None] > 0, known[None, :] / np.where(known > 0, known, 1.0)[:, None], 0.0)
    return effects * ratio[:, :, None]


def _draws(resamples: Resamples, n: int) -> GraphDraws:
    """The links that some resample selected, with their effects in every resample."""
    chosen = (resamples.effects != 0).any(0)
    target, place = np.nonzero(chosen)
    lag, source = np.divmod(resamples.columns[target, place], n)
    effects = resamples.effects[:, target, place]
    return GraphDraws(
        links=np.stack([source, target, lag], 1).astype(np.int64), effects=effects.astype(np.float32)
    )


def _notes(evidence: Evidence, variables: tuple[str, ...]) -> tuple[str, ...]:
    """What was kept but could not take part, in sentences."""
    out: list[str] = []
    for v, name in enumerate(variables):
        if v in evidence.copies:
            out.append(
                f"{name} is a copy of {variables[evidence.copies[v]]} and stands in the graph without links."
            )
        elif evidence.present[v] == 0:
            out.append(f"{name} has no value and stands in the graph without links.")
        elif not evidence.usable[v] and evidence.present[v] < MIN_PRESENT + evidence.max_lag:
            count = int(evidence.present[v])
            out.append(
                f"{name} has only {count} values, fewer than {MIN_PRESENT} with all lags: no links yet."
            )
        elif not evidence.usable[v]:
            out.append(f"{name} is constant and stands in the graph without links.")
    out += [
        f"{variables[v]} owes {share:.0%} of its variance to one stretch of rows (outliers or a shift of level); "
        "its links rest on these rows."
        for v, share in _one_block_shares(evidence)
    ]
    if 0 < evidence.n_blocks < MIN_BLOCKS:
        out.append(
            "Too few rows for block errors: intervals assume independent rows, stability is not known."
        )
    return tuple(out)


def _one_block_shares(evidence: Evidence) -> list[tuple[int, float]]:
    """Usable variables most of whose variance lies in a single block, with that share."""
    if evidence.n_blocks < _BLOCKS_TO_JUDGE:
        return []
    products, _ = evidence.subset_products(np.arange(evidence.n_variables)[:, None])
    of_block = products[:, :, 0, 0]
    share = of_block.max(0) / np.maximum(of_block.sum(0), 1e-300)
    return [(int(v), float(share[v])) for v in np.nonzero(evidence.usable & (share > _ONE_BLOCK))[0]]
