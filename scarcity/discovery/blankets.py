"""Markov blankets by liberal selection: they bound which lag-0 links an order search looks at."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.constraints import Constraints
from scarcity.discovery.design import Design
from scarcity.discovery.order import Extra, OrderSearch
from scarcity.discovery.selected_model import residual_covariance
from scarcity.discovery.selection import largest_model, select
from scarcity.discovery.thresholds import family_wise
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

# |t| to enter and to stay: liberal, since a variable outside the blanket is lost to the search.
_ENTRY, _KEEP = 2.7, 2.2
# The same of a nonlinear column, which has passed a stricter test already.
_NONLINEAR = 3.0
_ORDER_ALPHA = 0.05


def order_search(
    design: Design, known: Constraints, start: BoolArray | None
) -> tuple[OrderSearch, FloatArray]:
    """An order search inside liberal Markov blankets, selections with and without lag 0.

    Also returns (N, N) the larger |t| of every pair at lag 0, each given the other's Markov blanket; 0 on the diagonal.
    """
    columns, n_vars = design.columns, design.columns.n_variables
    possible = known.allowed[:, :, 0]
    now = columns.lag == 0
    either = design.allowed.copy()
    # A blanket is symmetric: it also holds what may only be driven.
    either[:, :n_vars] |= either[:, :n_vars].T
    certain = design.padded(known.required_columns) & either
    reduced, joint = (
        select(
            design.correlations,
            np.arange(n_vars),
            allowed,
            design.n,
            which=design.judge,
            entry=design.thresholds(_ENTRY, _NONLINEAR),
            keep=design.thresholds(_KEEP, _NONLINEAR),
            start=start,
            required=certain,
            max_size=largest_model(design.largest_n),
            statistics=allowed is either,
            on_device=design.on_device,
        )
        for allowed in (design.lagged, either)
    )
    linked = np.zeros((n_vars, n_vars), dtype=bool)
    candidates: list[tuple[int, ...]] = []
    extras: list[tuple[Extra, ...]] = []
    for j in range(n_vars):
        members = joint.of(j)
        extra = np.nonzero(design.allowed[j] & now & columns.nonlinear)[0]
        for parts in (columns.first, columns.second):
            linked[j, parts[members[now[members]]]] = True
            linked[j, parts[extra]] = True
        candidates.append(tuple(map(int, np.union1d(reduced.of(j), members[~now[members]]))))
        extras.append(
            tuple((int(c), frozenset((int(columns.first[c]), int(columns.second[c])))) for c in extra)
        )
    linked |= linked.T
    keep = family_wise(_ORDER_ALPHA, design.evidence.n_columns - 1, design.largest_n)
    hidden = _behind_a_child(linked, design.correlations[-1], reduced.members, design.n, keep)
    linked |= hidden & (possible | possible.T)
    within = np.abs(joint.t[:, :n_vars])
    search = OrderSearch(
        design.correlations,
        design.n,
        candidates,
        neighbours=[tuple(int(i) for i in np.nonzero(row)[0]) for row in linked],
        keep=design.thresholds(keep),
        forbidden=~possible,
        required=certain,
        judge=design.judge,
        extras=extras,
    )
    return search, np.maximum(within, within.T)


def _behind_a_child(
    linked: BoolArray, correlation: FloatArray, past: IndexArray, n: FloatArray, least: float
) -> BoolArray:
    """(N, N) pairs with a common neighbour that are related, given their past, by a |t| of `least`.

    A variable that two linked ones drive stands in both of their blankets; what it tells of them may cancel against
    their link, which the blankets then miss. Source: own; the moral graph need not be faithful where parents of one
    child are linked.

    Parameters
    ----------
    linked
        (N, N) the neighbours within a row.
    past
        (N, k) lagged columns that each variable is regressed on, -1 where empty.
    n
        (N,) effective rows behind each variable.
    """
    residual = residual_covariance(correlation, past)
    spread = np.sqrt(np.maximum(np.diagonal(residual), 1e-12))
    r = np.clip(residual / np.outer(spread, spread), -1.0, 1.0)
    t = np.abs(r) * np.sqrt(np.minimum.outer(n, n) / np.maximum(1 - r**2, 1e-12))
    number = linked.astype(np.float64)
    return (number @ number > 0) & (t > least) & ~np.eye(len(r), dtype=np.bool_)
