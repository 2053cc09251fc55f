"""The default method: from lagged moments to a causal graph with intervals, stability and what cannot be oriented."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.about import About
from scarcity.discovery.acceptance import accepted
from scarcity.discovery.constraints import Constraints, notes_on_knowledge
from scarcity.discovery.design import Design
from scarcity.discovery.estimate import Estimate
from scarcity.discovery.evidence import Evidence
from scarcity.discovery.lag_model import MIN_BLOCKS, LagModel
from scarcity.discovery.link_draws import draw_links
from scarcity.discovery.links import Links, raw
from scarcity.discovery.memory import notes_on_basis
from scarcity.discovery.nonlinear.columns import Columns
from scarcity.discovery.nonlinear.moments import NonlinearMoments
from scarcity.discovery.nonlinear.responses import responses, terms_of
from scarcity.discovery.nonlinear.search import Question, nonlinear_design
from scarcity.discovery.notes import CUT_SHORT, notes_on, seldom_sampled
from scarcity.discovery.options import DiscoveryOptions
from scarcity.discovery.resampling import candidates
from scarcity.discovery.selected_model import residual_covariance, selected_effects, spread_of_selected
from scarcity.discovery.structure import Asked, revised, searched
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import BoolArray
from scarcity.numerics.lagged_moments import LaggedMoments


def estimate(
    moments: LaggedMoments,
    about: About,
    options: DiscoveryOptions,
    before: Estimate | None = None,
    targets: BoolArray | None = None,
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
    targets
        (N,) whose links are searched anew; the others keep those of `before`, and the order within a row stays. What
        is told of links is fresh for all. None: all are searched; so they are where `before` does not fit.
    """
    order, bends = (before.order or None, before.bends) if before else (None, None)
    held = before.structure if before is not None and targets is not None else None
    evidence = Evidence.of(moments, decay=options.halflife is not None)
    n_vars = evidence.n_variables
    known = Constraints.of(options.knowledge, about.variables, evidence.max_lag)
    possible = _possible(evidence, known, options.contemporaneous)
    past = Columns.linear(n_vars, evidence.max_lag).within(possible)
    past[:, :n_vars] = False
    model = LagModel.where_it_fits(evidence)
    if held is not None:
        spread = held.spread
    else:
        spread = model.spread(evidence) if model else spread_of_selected(evidence, past)
    n = evidence.n_rows / spread.inflation

    strong = past & model.strong(n) if model else None
    design = Design.linear(evidence, possible, n)
    if isinstance(moments, NonlinearMoments):
        question = Question(
            possible=possible,
            start=strong,
            alpha=options.alpha,
            inflation=spread.inflation,
            lately=order is not None,
            hold=held is not None,
        )
        design, bends = nonlinear_design(design, moments, question, bends, decay=options.halflife is not None)
    asked = Asked(known=known, possible=possible, start=strong, spread=spread, options=options)
    if held is None or targets is None:
        found = searched(design, asked, moments, order)
    elif held.fits(design):
        found = revised(held, design, targets, asked)
    else:
        return estimate(moments, about, options, before)
    selection = found.selection
    links = Links.of(selection, evidence, n, possible, near=found.near)
    links.fill_effects(evidence, model, selection, contemporaneous=options.contemporaneous)
    columns = candidates(selection, found.allowed)
    blocks = design.blocks_of(columns)
    answers = responses(design, selection, blocks)
    links.fill_nonlinear(answers)
    undirected = links.unorient(found.doubtful)
    links.rule_out(~known.allowed)
    draws = None
    if options.draws and evidence.n_blocks >= MIN_BLOCKS:
        draws = draw_links(
            design,
            columns,
            blocks,
            cut=found.cut,
            draws=options.draws,
            seed=options.seed,
            required=found.certain,
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
        last_rows=moments.last_rows(evidence.max_lag),
        n_rows=moments.rows,
        n_effective=evidence.n_rows,
        method=options.method,
        options=options.plain(),
        units=about.units,
        time_step=about.time_step,
        draws=draws.to_graph(selected_effects(evidence, selection)) if draws else None,
        notes=(
            *about.notes,
            *notes_on(evidence, about.variables),
            *notes_on_basis(n_vars, options),
            *seldom_sampled(links.adjacency, undirected),
            *([CUT_SHORT] if found.cut_short else []),
            *notes_on_knowledge(options.knowledge, known, links.adjacency, about.variables),
        ),
    )
    return Estimate(graph=graph, order=found.order, bends=bends, structure=found)


def _possible(evidence: Evidence, known: Constraints, contemporaneous: bool) -> BoolArray:
    """(N, N, L+1) the links (source, target, lag) that may be."""
    possible = known.allowed & evidence.usable[:, None, None] & evidence.usable[:, None]
    possible[:, :, 0] &= contemporaneous
    return possible
