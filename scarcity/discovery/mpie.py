"""The default method: from lagged moments to a causal graph with intervals, stability and what cannot be oriented."""

from __future__ import annotations

from functools import partial

import numpy as np

from scarcity.discovery.about import About
from scarcity.discovery.acceptance import accepted
from scarcity.discovery.blankets import order_search
from scarcity.discovery.constraints import Constraints, notes_on_knowledge
from scarcity.discovery.estimate import Estimate
from scarcity.discovery.evidence import Evidence
from scarcity.discovery.lag_model import MIN_BLOCKS, LagModel
from scarcity.discovery.links import Links, raw
from scarcity.discovery.notes import notes_on
from scarcity.discovery.options import DiscoveryOptions
from scarcity.discovery.resampling import Resamples, candidates, resample
from scarcity.discovery.selected_model import inflation_of_selected, residual_covariance
from scarcity.discovery.selection import Selection, largest_model, select
from scarcity.discovery.thresholds import adaptive, family_wise
from scarcity.graph import CausalGraph, GraphDraws
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.lagged_moments import LaggedMoments

# |t| to enter the final selection; what stays is decided by its cut.
_ENTRY = 3.0


def estimate(
    moments: LaggedMoments, about: About, options: DiscoveryOptions, order: list[int] | None = None
) -> Estimate:
    """Estimate the causal graph of the stream behind `moments`.

    Full lag model with jackknife → variance inflation → Markov blankets → order search at lag 0 → selection per target
    at a family-wise threshold, loosened where links abound → links, intervals, stability, undirected links.

    Parameters
    ----------
    about
        The stream's names and what else is told with its graph.
    order
        Order found by an earlier estimate of the same stream, to start from.
    """
    evidence = Evidence.of(moments, decay=options.halflife is not None)
    n_vars, n_cols = evidence.n_variables, evidence.n_columns
    lag_of, var_of = np.divmod(np.arange(n_cols), n_vars)
    usable = evidence.usable
    known = Constraints.of(options.knowledge, about.variables, evidence.max_lag)
    past = usable[var_of] & (lag_of > 0) & usable[:, None] & known.columns
    model = LagModel.where_it_fits(evidence)
    inflation = model.inflation(evidence) if model else inflation_of_selected(evidence, past)
    n = evidence.n_rows / inflation

    joint = past & model.strong(n) if model else None
    allowed = past.copy()
    search = None
    if options.contemporaneous and usable.sum() > 1:
        search = order_search(evidence, past, joint, n, known)
        order = search.run(order)
        for j in np.nonzero(usable)[0]:
            allowed[j, list(search.may_precede(order, int(j)))] = True
    order = order or list(range(n_vars))
    strict = family_wise(options.alpha, int(usable.sum()) * (1 + evidence.max_lag) - 1, n)
    certain = known.required_columns & allowed
    selection, cut = _final_selection(
        evidence.correlation, allowed, var_of, strict, options.alpha, n, start=joint, required=certain
    )
    links = Links.of(selection, evidence, n)
    links.fill_effects(evidence, model, selection, contemporaneous=options.contemporaneous)
    doubtful = (
        search.reversible(order) if search and links.adjacency[:, :, 0].any() else set[tuple[int, int]]()
    )
    undirected = links.unorient(doubtful)
    links.rule_out(~known.allowed)
    resamples = None
    if options.draws and evidence.n_blocks >= MIN_BLOCKS:
        columns = candidates(selection, allowed)
        rng = np.random.default_rng(options.seed)
        resamples = resample(evidence, columns, cut=cut, n=n, draws=options.draws, rng=rng, required=certain)
        links.fill_stability(resamples, undirected)
    graph = CausalGraph(
        variables=about.variables,
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
        coefficients=raw(links.effects, evidence.scales),
        means=np.nan_to_num(evidence.means),
        scales=np.nan_to_num(evidence.scales),
        residual_covariance=residual_covariance(evidence.correlation, selection.members),
        n_rows=moments.rows,
        n_effective=evidence.n_rows,
        method=options.method,
        options=options.plain(),
        units=about.units,
        time_step=about.time_step,
        draws=_draws(resamples, n_vars) if resamples else None,
        notes=(
            *about.notes,
            *notes_on(evidence, about.variables),
            *notes_on_knowledge(options.knowledge, known, links.adjacency, about.variables),
        ),
    )
    return Estimate(graph=graph, order=order)


def _final_selection(
    correlation: FloatArray,
    allowed: BoolArray,
    var_of: IndexArray,
    strict: float,
    alpha: float,
    n: float,
    start: BoolArray | None,
    required: BoolArray,
) -> tuple[Selection, float]:
    """Selection of every target at the strict cut, then at the stream's adaptive cut, which is never above it."""
    targets = np.arange(len(allowed))
    size = largest_model(n)
    entry = min(_ENTRY, strict)
    choose = partial(select, correlation, targets, allowed, n, required=required, max_size=size)
    selection = choose(start=start, entry=entry, keep=strict)
    cross = allowed & ~required & (var_of != targets[:, None])
    cut = adaptive(np.abs(selection.t[cross]), strict, alpha, n)
    if cut < strict:
        start = selection.chosen | (start if start is not None else False)
        selection = choose(start=start, entry=cut, keep=cut)
    return selection, cut


def _draws(resamples: Resamples, n: int) -> GraphDraws:
    """The links that some resample selected, with their effects in every resample."""
    chosen = (resamples.effects != 0).any(0)
    target, place = np.nonzero(chosen)
    lag, source = np.divmod(resamples.columns[target, place], n)
    effects = resamples.effects[:, target, place]
    return GraphDraws(
        links=np.stack([source, target, lag], 1).astype(np.int64), effects=effects.astype(np.float32)
    )
