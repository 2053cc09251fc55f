"""The default method: from lagged moments to a causal graph with intervals, stability and what cannot be oriented."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.about import About
from scarcity.discovery.acceptance import accepted
from scarcity.discovery.blankets import order_search
from scarcity.discovery.block_gate import take_back
from scarcity.discovery.constraints import Constraints, notes_on_knowledge
from scarcity.discovery.design import Design
from scarcity.discovery.estimate import Estimate
from scarcity.discovery.evidence import Evidence
from scarcity.discovery.final_selection import final_selection
from scarcity.discovery.lag_model import MIN_BLOCKS, LagModel
from scarcity.discovery.link_draws import draw_links
from scarcity.discovery.links import Links, raw
from scarcity.discovery.memory import notes_on_basis
from scarcity.discovery.nonlinear.columns import Columns
from scarcity.discovery.nonlinear.moments import NonlinearMoments
from scarcity.discovery.nonlinear.responses import responses, terms_of
from scarcity.discovery.nonlinear.search import Question, nonlinear_design
from scarcity.discovery.notes import notes_on, seldom_sampled
from scarcity.discovery.options import DiscoveryOptions
from scarcity.discovery.order import OrderSearch
from scarcity.discovery.resampling import candidates
from scarcity.discovery.residual_shape import Order, Shapes
from scarcity.discovery.selected_model import residual_covariance, spread_of_selected
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import BoolArray
from scarcity.numerics.lagged_moments import LaggedMoments


def estimate(
    moments: LaggedMoments, about: About, options: DiscoveryOptions, before: Estimate | None = None
) -> Estimate:
    """Estimate the causal graph of the stream behind `moments`.

    Full lag model with jackknife → variance inflation → Markov blankets → order search at lag 0 → selection per target
    at a family-wise threshold, loosened where links abound → links, intervals, stability, undirected links.

    Parameters
    ----------
    about
        The stream's names and what else is told with its graph.
    before
        An earlier estimate of the same stream, to start from.
    """
    order, bends = (before.order or None, before.bends) if before else (None, None)
    evidence = Evidence.of(moments, decay=options.halflife is not None)
    n_vars = evidence.n_variables
    known = Constraints.of(options.knowledge, about.variables, evidence.max_lag)
    possible = _possible(evidence, known, options.contemporaneous)
    past = Columns.linear(n_vars, evidence.max_lag).within(possible)
    past[:, :n_vars] = False
    model = LagModel.where_it_fits(evidence)
    spread = model.spread(evidence) if model else spread_of_selected(evidence, past)
    n = evidence.n_rows / spread.inflation

    strong = past & model.strong(n) if model else None
    design = Design.linear(evidence, possible, n)
    if isinstance(moments, NonlinearMoments):
        asked = Question(
            possible=possible,
            start=strong,
            alpha=options.alpha,
            inflation=spread.inflation,
            lately=order is not None,
        )
        design, bends = nonlinear_design(design, moments, asked, bends, decay=options.halflife is not None)
    start = design.padded(strong) if strong is not None else None
    earlier = np.zeros((n_vars, n_vars), dtype=np.bool_)
    search, near, equals = None, None, list[list[int]]()
    if options.contemporaneous and evidence.usable.sum() > 1:
        search, near = order_search(design, known, start)
        straight = list[list[int]]()
        if (design.columns.nonlinear & (design.columns.lag == 0)).any():
            # A bend may stand for noise that is not normal, against the direction of a straight link.
            plain, _ = order_search(Design.linear(evidence, possible, n), known, strong)
            straight = plain.equals(plain.run(order))
        order, equals = _by_shape(search, search.run(order), straight, design, moments)
        for j in np.nonzero(evidence.usable)[0]:
            earlier[list(search.may_precede(order, int(j))), j] = True
    order = order or list(range(n_vars))
    allowed = design.ordered(earlier)
    certain = design.padded(known.required_columns) & allowed
    selection, cut = final_selection(design, allowed, start, certain, options)
    selection = take_back(
        selection,
        evidence,
        np.nonzero(evidence.usable & (design.judge == 0))[0],
        cut=cut,
        n=n,
        prior=spread.prior,
        allowed=allowed,
        required=certain,
    )
    links = Links.of(selection, evidence, n, possible, near=near)
    links.fill_effects(evidence, model, selection, contemporaneous=options.contemporaneous)
    columns = candidates(selection, allowed)
    blocks = design.blocks_of(columns)
    answers = responses(design, selection, blocks)
    links.fill_nonlinear(answers)
    doubtful = (
        search.reversible(order, equals)
        if search and links.adjacency[:, :, 0].any()
        else set[tuple[int, int]]()
    )
    undirected = links.unorient(doubtful)
    links.rule_out(~known.allowed)
    draws = None
    if options.draws and evidence.n_blocks >= MIN_BLOCKS:
        draws = draw_links(
            design,
            columns,
            blocks,
            cut=cut,
            draws=options.draws,
            seed=options.seed,
            required=certain,
        )
        links.fill_stability(draws, undirected)
    links.close()
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
        partial_r2=links.partial_r2,
        terms=terms_of(answers, design) if answers else None,
        established=accepted(links.gains, links.stability, links.high - links.low),
        coefficients=raw(links.effects, evidence.scales),
        means=np.nan_to_num(evidence.means),
        scales=np.nan_to_num(evidence.scales),
        residual_covariance=residual_covariance(design.correlations[-1], selection.members),
        n_rows=moments.rows,
        n_effective=evidence.n_rows,
        method=options.method,
        options=options.plain(),
        units=about.units,
        time_step=about.time_step,
        draws=draws.to_graph() if draws else None,
        notes=(
            *about.notes,
            *notes_on(evidence, about.variables),
            *notes_on_basis(n_vars, options),
            *seldom_sampled(links.adjacency, undirected),
            *notes_on_knowledge(options.knowledge, known, links.adjacency, about.variables),
        ),
    )
    return Estimate(graph=graph, order=order, bends=bends)


def _by_shape(
    search: OrderSearch,
    order: list[int],
    straight: list[list[int]],
    design: Design,
    moments: LaggedMoments,
) -> tuple[list[int], list[list[int]]]:
    """The order to go on with, and all that may be right as well: what second moments leave open, the shape of the
    residuals over the newest rows may decide, where rows are kept.

    Parameters
    ----------
    straight
        Orders that a search without bends cannot tell apart.
    """
    equals = search.equals(order)
    if not isinstance(moments, NonlinearMoments):
        return order, equals
    distinct: dict[frozenset[tuple[int, int]], list[int]] = {}
    for each in [*equals, *straight]:  # `order` first: it stands unless another one is likelier
        distinct.setdefault(frozenset(search.links(each)), each)
    if len(distinct) < 2:
        return order, equals
    orders = [Order(each, *map(list, zip(*search.nodes(each), strict=True))) for each in distinct.values()]
    decided = Shapes(moments.recent.stretches(), design).best(orders)
    if decided is None:
        return order, equals
    best, open_ = decided
    return best.order, [each.order for each in open_]


def _possible(evidence: Evidence, known: Constraints, contemporaneous: bool) -> BoolArray:
    """(N, N, L+1) the links (source, target, lag) that may be."""
    possible = known.allowed & evidence.usable[:, None, None] & evidence.usable[:, None]
    possible[:, :, 0] &= contemporaneous
    return possible
