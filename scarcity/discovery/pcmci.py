"""PCMCI with partial correlations, read from lagged moments: lagged links, exact where no value is missing."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.about import About
from scarcity.discovery.condition_selection import likely_parents
from scarcity.discovery.constraints import Constraints, notes_on_knowledge
from scarcity.discovery.estimate import Estimate
from scarcity.discovery.evidence import Evidence
from scarcity.discovery.false_discovery import benjamini_hochberg
from scarcity.discovery.gap_errors import variance_ratios
from scarcity.discovery.lag_model import MIN_BLOCKS
from scarcity.discovery.mci import MomentaryTests, conditions, momentary_tests
from scarcity.discovery.mci_spread import mci_intervals, mci_stability
from scarcity.discovery.moderated_variance import moderated
from scarcity.discovery.notes import determined, notes_on, within_a_row
from scarcity.discovery.options import DiscoveryOptions
from scarcity.discovery.pair_rows import pair_rows
from scarcity.discovery.parcorr import EXACT, p_value, t_statistic
from scarcity.discovery.selected_model import residual_covariance
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.lagged_moments import LaggedMoments


def estimate(
    moments: LaggedMoments, about: About, options: DiscoveryOptions, before: Estimate | None = None
) -> Estimate:
    """Estimate the causal graph of the stream behind `moments` by PCMCI.

    Likely parents of every variable (PC₁ at `pc_alpha`) → MCI test of every lagged pair given the parents of both ends
    → links at `alpha`, of the corrected p-values where `fdr` asks for it → intervals, stability.

    The graph's `effects` are the MCI partial correlations of all candidates, `coefficients` those of the source in
    the regression of the target on source and conditions in raw units, `p_values` Student's (corrected with `fdr`),
    `scores` |t|. Links alone have intervals and stability. Lag 0 holds nothing. What knowledge rules out is neither
    tested nor a condition; what it requires is a link and a condition whatever its p-value, and not corrected.

    Parameters
    ----------
    moments
        With lags up to 2L: the tests of all lags use the same rows, those behind the first 2L.
    order
        Not used: there is no order within a row.

    Source: Runge, Nowack, Kretschmer, Flaxman and Sejdinovic (2019), Science Advances 5, eaau4996. Where no value is
    missing the values are those of tigramite's ``run_pcmci(tau_min=1)`` with ParCorr. With missing values we differ:
    every pair of columns uses the rows in which both are present, and p-values allow for what that costs
    (:mod:`scarcity.discovery.gap_errors`); tigramite leaves out of each test the rows in which one of the values of
    the test is missing.
    """
    evidence = Evidence.of(moments, decay=options.halflife is not None)
    n, lags = evidence.n_variables, options.max_lag
    known = Constraints.of(options.knowledge, about.variables, lags)
    candidates = _candidates(evidence, lags) & known.columns
    certain = known.required_columns & candidates
    rows = pair_rows(moments, lags, decay=options.halflife is not None)
    parents = likely_parents(
        evidence.correlation, np.arange(n), candidates, rows, options.pc_alpha, required=certain
    )
    target, column = np.nonzero(candidates)
    links: IndexArray = np.stack([column % n, target, column // n], axis=1)
    tests = momentary_tests(evidence.correlation, parents, links, rows[target, column])
    freedom, tail = _freedom(evidence, parents, links, tests)
    raw = p_value(tests.value, freedom, tail)
    told = certain[target, column]
    p = raw.copy()
    if options.fdr:
        p[~told] = benjamini_hochberg(raw[~told])
    linked = told | (p <= options.alpha)
    found, value = links[linked], tests.value[linked]

    def filled(values: FloatArray | float, nothing: float, where: IndexArray = links) -> FloatArray:
        out = np.full((n, n, lags + 1), nothing)
        out[tuple(where.T)] = values
        return out

    low, high, stability = np.nan, np.nan, np.nan
    if len(found) and evidence.n_blocks >= MIN_BLOCKS:
        low, high = mci_intervals(evidence, found, conditions(parents, found), value)
        if options.draws:
            stability = mci_stability(
                evidence,
                found,
                np.sign(value),
                candidates=candidates,
                rows=rows,
                required=certain,
                loss=(tests.freedom / freedom)[linked],
                pc_alpha=options.pc_alpha,
                level=np.where(told, 1.0, _level(raw, linked & ~told, options))[linked],
                draws=options.draws,
                rng=np.random.default_rng(options.seed),
            )
    adjacency: BoolArray = filled(linked.astype(float), 0.0) > 0
    left_over = residual_covariance(evidence.correlation, _members(adjacency))
    column_scales = evidence.column_scales
    graph = CausalGraph(
        variables=about.variables,
        max_lag=lags,
        adjacency=adjacency,
        undirected=np.zeros((n, n), dtype=bool),
        effects=filled(tests.value, 0.0),
        ci_low=filled(low, np.nan, found),
        ci_high=filled(high, np.nan, found),
        scores=filled(np.abs(t_statistic(tests.value, freedom)), 0.0),
        p_values=filled(p, np.nan),
        stability=filled(stability, np.nan, found),
        gains=filled(np.nan, np.nan),
        established=np.zeros((n, n, lags + 1), dtype=bool),
        coefficients=filled(tests.slope * column_scales[target] / column_scales[column], 0.0),
        means=np.nan_to_num(evidence.means),
        scales=np.nan_to_num(evidence.scales),
        residual_covariance=left_over,
        last_rows=moments.last_rows(lags),
        n_rows=moments.rows,
        n_effective=evidence.n_rows,
        method=options.method,
        options=options.plain(),
        units=about.units,
        time_step=about.time_step,
        notes=(
            *about.notes,
            *notes_on(evidence, about.variables),
            *notes_on_knowledge(options.knowledge, known, adjacency, about.variables),
            *determined(target, tests.least, EXACT, about.variables),
            *within_a_row(left_over, evidence, about.variables),
        ),
    )
    return Estimate(graph=graph)


def _candidates(evidence: Evidence, lags: int) -> BoolArray:
    """(N, N(L+1)): usable variables at lags 1…L, for usable targets."""
    out = np.tile(evidence.usable, (evidence.n_variables, lags + 1)) & evidence.usable[:, None]
    out[:, : evidence.n_variables] = False
    return out


def _freedom(
    evidence: Evidence, parents: IndexArray, links: IndexArray, tests: MomentaryTests
) -> tuple[FloatArray, FloatArray]:
    """Degrees of freedom of the tests, less what missing values cost, and those of Student's t."""
    if not evidence.masked or evidence.n_blocks < MIN_BLOCKS or not len(links):
        return tests.freedom, tests.freedom
    ratio = variance_ratios(evidence, links, conditions(parents, links), tests.freedom)
    ratio, prior = moderated(ratio, evidence.n_blocks - 1)
    freedom = tests.freedom / np.maximum(ratio, 1.0)
    return freedom, np.minimum(freedom, prior + evidence.n_blocks - 1)


def _level(p: FloatArray, found: BoolArray, options: DiscoveryOptions) -> float:
    """The largest p-value, before correction, that makes a link."""
    return float(p[found].max(initial=0.0)) if options.fdr else options.alpha


def _members(adjacency: BoolArray) -> IndexArray:
    """(N, k) columns of the links into each variable, -1 where empty."""
    n = len(adjacency)
    chosen = adjacency.transpose(1, 2, 0).reshape(n, -1)
    width = max(1, int(chosen.sum(1).max(initial=0)))
    order = np.argsort(~chosen, axis=1, kind="stable")[:, :width]
    return np.where(np.take_along_axis(chosen, order, 1), order, -1)
