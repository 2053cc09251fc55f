"""Markov blankets by liberal selection: they bound which lag-0 links an order search looks at."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.constraints import Constraints
from scarcity.discovery.evidence import Evidence
from scarcity.discovery.order import OrderSearch
from scarcity.discovery.selection import Selection, largest_model, select
from scarcity.discovery.thresholds import family_wise
from scarcity.numerics.arrays import BoolArray, FloatArray

# |t| to enter and to stay: liberal, since a variable outside the blanket is lost to the search.
_ENTRY, _KEEP = 2.7, 2.2
_ORDER_ALPHA = 0.05


def liberal_selection(
    correlation: FloatArray,
    allowed: BoolArray,
    n: float,
    *,
    start: BoolArray | None = None,
    required: BoolArray | None = None,
) -> Selection:
    """Selection of every variable among `allowed` (N, P) at low thresholds."""
    return select(
        correlation,
        np.arange(len(allowed)),
        allowed,
        n,
        entry=_ENTRY,
        keep=_KEEP,
        start=start,
        required=required,
        max_size=largest_model(n),
    )


def order_search(
    evidence: Evidence, past: BoolArray, start: BoolArray | None, n: float, known: Constraints
) -> OrderSearch:
    """An order search inside liberal Markov blankets: selections with and without lag 0."""
    c, n_vars = evidence.correlation, evidence.n_variables
    present = np.zeros_like(past)
    possible = known.allowed[:, :, 0]
    present[:, :n_vars] = evidence.usable & evidence.usable[:, None] & (possible | possible.T)
    certain = known.required_columns & (past | present)
    reduced = liberal_selection(c, past, n, start=start, required=certain)
    joint = liberal_selection(c, past | present, n, start=start, required=certain)
    linked = np.zeros((n_vars, n_vars), dtype=bool)
    candidates: list[tuple[int, ...]] = []
    for j in range(n_vars):
        members = joint.of(j)
        linked[j, members[members < n_vars]] = True
        lagged = np.union1d(reduced.of(j), members[members >= n_vars])
        candidates.append(tuple(int(q) for q in lagged))
    linked |= linked.T
    neighbours = [tuple(int(i) for i in np.nonzero(row)[0]) for row in linked]
    keep = family_wise(_ORDER_ALPHA, evidence.n_columns - 1, n)
    return OrderSearch(c, n, candidates, neighbours, keep, forbidden=~possible, required=certain)
