"""The PC algorithm on lagged moments: links by conditional independence, lag 0 oriented by colliders."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.about import About
from scarcity.discovery.constraints import Constraints, notes_on_knowledge
from scarcity.discovery.estimate import Estimate
from scarcity.discovery.evidence import Evidence
from scarcity.discovery.extension import consistent_extension
from scarcity.discovery.lag_model import LagModel
from scarcity.discovery.links import Links, raw
from scarcity.discovery.notes import notes_on
from scarcity.discovery.options import DiscoveryOptions
from scarcity.discovery.orientation import Orientation, orient
from scarcity.discovery.selected_model import residual_covariance, spread_of_selected
from scarcity.discovery.selection import Selection, select
from scarcity.discovery.skeleton import Skeleton, normal_tail, skeleton
from scarcity.graph import CausalGraph
from scarcity.numerics.lagged_moments import LaggedMoments

# Links named in one note.
_NAMED = 3


def estimate(
    moments: LaggedMoments, about: About, options: DiscoveryOptions, before: Estimate | None = None
) -> Estimate:
    """Estimate the causal graph of the stream behind `moments` by the PC algorithm.

    Adjacencies among x(t), x(t-1), …, x(t-L) by Fisher's z at level `alpha` a test → lag 0 oriented by knowledge,
    colliders and Meek's rules, lagged links by time → coefficients of every variable on its parents, with jackknife
    intervals. Directions that the tests leave open stand in ``undirected``; a link is fitted in one of the two.

    The graph's ``p_values`` are the largest of all tests of a link, its ``scores`` the smallest |z|. Stability is not
    computed: no resamples. Neighbouring rows of an autocorrelated series count as if independent, as in the original,
    so that more than `alpha` of the tests err on such series; `method="pcmci"` is built for them. With missing values
    the number of rows behind a test is divided by the variance inflation that the jackknife finds.

    Parameters
    ----------
    order
        Not used.

    Source: :mod:`scarcity.discovery.skeleton`, :mod:`scarcity.discovery.orientation`. With ``max_lag=0`` and complete
    rows, the graph is that of causal-learn 0.1.4's ``pc(data, alpha, "fisherz")`` unless its colliders contradict each
    other or close a circle; then the graphs may differ, and ours says so in its notes.
    """
    evidence = Evidence.of(moments, decay=options.halflife is not None)
    n_vars, n_cols = evidence.n_variables, evidence.n_columns
    lag_of, var_of = np.divmod(np.arange(n_cols), n_vars)
    known = Constraints.of(options.knowledge, about.variables, evidence.max_lag)
    tested = evidence.usable[:, None] & evidence.usable[var_of] & ~np.eye(n_vars, n_cols, dtype=np.bool_)
    if not options.contemporaneous:
        tested[:, :n_vars] = False
    model = LagModel.where_it_fits(evidence)
    n = evidence.n_rows
    if evidence.masked:
        past = tested & (lag_of > 0)
        n /= (model.spread(evidence) if model else spread_of_selected(evidence, past)).inflation
    possible = known.columns & tested
    possible[:, :n_vars] |= possible[:, :n_vars].T
    found = skeleton(
        evidence.correlation,
        tested,
        possible,
        known.required_columns & tested,
        n=n,
        alpha=options.alpha,
    )
    directions = orient(found, known.allowed[:, :, 0], known.required[:, :, 0])
    selection = _parents(evidence, found, directions, n)
    links = Links.of(selection, evidence, n, known.allowed)
    links.fill_effects(evidence, model, selection, contemporaneous=options.contemporaneous)
    _grade(links, found, directions)
    links.rule_out(~known.allowed & ~links.adjacency)
    links.close()
    graph = CausalGraph(
        variables=about.variables,
        max_lag=evidence.max_lag,
        adjacency=links.adjacency,
        undirected=directions.undirected,
        effects=links.effects,
        ci_low=links.low,
        ci_high=links.high,
        scores=links.scores,
        p_values=links.p_values,
        stability=links.stability,
        gains=links.gains,
        established=np.zeros_like(links.adjacency),
        coefficients=raw(links.effects, evidence.scales),
        means=np.nan_to_num(evidence.means),
        scales=np.nan_to_num(evidence.scales),
        residual_covariance=residual_covariance(evidence.correlation, selection.members),
        last_rows=moments.last_rows(evidence.max_lag),
        n_rows=moments.rows,
        n_effective=evidence.n_rows,
        method=options.method,
        options=options.plain(),
        units=about.units,
        time_step=about.time_step,
        notes=(
            *about.notes,
            *notes_on(evidence, about.variables),
            *notes_on_knowledge(options.knowledge, known, links.adjacency, about.variables),
            *_doubts(found, directions, about.variables),
        ),
    )
    return Estimate(graph=graph)


def _parents(evidence: Evidence, found: Skeleton, directions: Orientation, n: float) -> Selection:
    """Regressions of every variable on its parents, open directions chosen so that no new collider arises."""
    n_vars = evidence.n_variables
    members = found.adjacent.copy()
    members[:, :n_vars] = consistent_extension(directions.directed, directions.undirected).T
    return select(
        evidence.correlation,
        np.arange(n_vars),
        members,
        n,
        entry=1.0,
        keep=1.0,
        required=members,
        max_size=max(1, int(members.sum(1).max())),
    )


def _grade(links: Links, found: Skeleton, directions: Orientation) -> None:
    """Take p-values and scores from the tests, and the links left open out of the directed ones. In place."""
    now = directions.undirected & links.adjacency[:, :, 0]
    links.unorient({(int(i), int(j)) for i, j in np.argwhere(now)})
    n_vars, _, lags = links.adjacency.shape
    links.scores = found.least.reshape(n_vars, lags, n_vars).transpose(2, 0, 1).copy()
    links.p_values = np.where(links.scores > 0, 2 * normal_tail(links.scores), np.nan)
    against = directions.directed.T
    links.scores[:, :, 0][against] = 0.5 * np.minimum(
        links.scores[:, :, 0][against], np.min(links.scores[links.adjacency], initial=np.inf)
    )


def _doubts(found: Skeleton, directions: Orientation, variables: tuple[str, ...]) -> tuple[str, ...]:
    """Where the tests contradict themselves or were cut short, in sentences."""

    def name(column: int) -> str:
        lag, v = divmod(column, len(variables))
        return f"{variables[v]} at t−{lag}" if lag else variables[v]

    def listed(many: list[str]) -> str:
        return ", ".join(many[:_NAMED]) + (f" and {len(many) - _NAMED} more" if len(many) > _NAMED else "")

    out: list[str] = []
    if directions.conflicts:
        clashes = [f"{name(a)} → {name(m)} ← {name(b)}" for a, m, b in directions.conflicts]
        out.append(
            f"The tests contradict themselves: {listed(clashes)} would reverse links found before and "
            f"{'was' if len(clashes) == 1 else 'were'} left out; directions near there are uncertain."
        )
    if directions.contested:
        both = [f"{name(i)} and {name(j)}" for i, j in directions.contested]
        out.append(
            f"The tests speak for both directions between {listed(both)}; the one found first was kept."
        )
    if directions.circles:
        around = [f"{name(i)} → {name(j)}" for i, j in directions.circles]
        out.append(f"Left undirected, since they went round in a circle: {listed(around)}.")
    if found.unfinished:
        stopped = [f"{name(v)} from {size} conditions on" for v, size in sorted(found.unfinished.items())]
        out.append(
            f"Too many neighbours to test all sets of conditions: {listed(stopped)}; they may keep false links. "
            "A smaller alpha or max_lag helps."
        )
    return tuple(out)
