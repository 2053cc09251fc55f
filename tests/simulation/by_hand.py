"""Graphs made by hand."""

from collections.abc import Iterable, Mapping

import numpy as np

from scarcity.graph import CausalGraph, GraphDraws
from tests.graph.examples import fields


def graph_of(
    names: Iterable[str],
    links: Mapping[tuple[str, str, int], float],
    *,
    max_lag: int,
    undirected: Iterable[tuple[str, str]] = (),
    resamples: int = 0,
) -> CausalGraph:
    """A graph in standard units with these weights; `undirected` links are fitted as they stand in `links`."""
    variables = tuple(names)
    n = len(variables)
    at = {name: place for place, name in enumerate(variables)}
    weights = np.zeros((n, n, max_lag + 1))
    for (source, target, lag), weight in links.items():
        weights[at[source], at[target], lag] = weight
    adjacency = weights != 0
    index = np.argwhere(adjacency)
    draws = None
    if resamples:
        draws = GraphDraws(
            links=index, effects=np.tile(weights[adjacency], (resamples, 1)).astype(np.float32)
        )
    opened = np.zeros((n, n), dtype=bool)
    for source, target in undirected:
        i, j = at[source], at[target]
        opened[i, j] = opened[j, i] = True
        adjacency[i, j, 0] = False
        weights[j, i, 0] = weights[i, j, 0]
    linked = weights != 0
    known = {
        "adjacency": adjacency,
        "undirected": opened,
        "effects": weights,
        "coefficients": weights,
        "ci_low": np.where(linked, weights - 0.1, np.nan),
        "ci_high": np.where(linked, weights + 0.1, np.nan),
        "scores": np.abs(weights),
        "n_rows": 1000,
        "n_effective": 1000.0,
        "draws": draws,
    }
    return CausalGraph(**fields(variables, max_lag) | known)
