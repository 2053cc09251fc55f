"""Trials of extra paths on the newest rows of a stream."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.nonlinear.moments import NonlinearMoments
from scarcity.engine.paths.explorer import LEAST_ROWS, Explored, PathExplorer
from scarcity.graph import CausalGraph
from scarcity.numerics.lagged_moments import LaggedMoments

__all__ = ["try_paths"]


def try_paths(
    paths: PathExplorer, moments: LaggedMoments, graph: CausalGraph | None, fresh: int, budget: int
) -> Explored:
    """Try extra paths on the newest rows, and have those that promise most tested with the next estimate.

    Parameters
    ----------
    moments
        Of the stream; where they keep no newest rows there is nothing to try.
    graph
        The newest one; without it nothing is tried either.
    fresh
        Rows that the window added; where they are too few for a trial, they wait for those of the next ones.
    budget
        Paths at most.
    """
    if graph is None or not isinstance(moments, NonlinearMoments):
        return Explored()
    paths.waiting += fresh
    stretches = moments.recent.stretches()
    rows = (
        stretches[-1][-(paths.waiting + moments.max_lag) :] if stretches else np.empty((0, paths.n_variables))
    )
    if paths.waiting < LEAST_ROWS or len(rows) < LEAST_ROWS + moments.max_lag:
        return Explored()
    paths.waiting = 0
    explored = paths.explore(rows, graph, budget)
    if explored.found:
        index = graph.terms.index if graph.terms is not None else np.empty((0, 5), dtype=np.intp)
        in_use = {(int(kind), int(first), int(second)) for kind, first, second, _, _ in index}
        paths.reopen(moments.invite(explored.found, in_use))
    return explored
