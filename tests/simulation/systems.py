"""Graphs of four variables whose columns stand in another order than their causes, in units of their own."""

from dataclasses import replace

import numpy as np

from scarcity.graph import CausalGraph, GraphTerms
from tests.simulation.by_hand import graph_of

NAMES = "dbca"  # causes within a row stand in any order of columns
TERMS = GraphTerms(
    index=np.array([[1, 0, 0, 1, 1], [0, 1, 1, 1, 1], [4, 0, 2, 3, 0], [3, 2, 2, 3, 1], [0, 3, 3, 3, 1]]),
    values=np.array([[0.4, 0.1, 0.0], [0.8, 0.0, 0.0], [0.3, 0.2, -0.1], [0.5, 0.0, 0.0], [0.3, 0.0, 0.0]]),
    scale=np.array([[0.2, 1.5], [0.0, 1.0], [-0.3, 0.8], [0.1, 1.2]]),
)


def random_graph(seed: int, max_lag: int) -> CausalGraph:
    rng = np.random.default_rng(seed)
    order = {name: place for place, name in enumerate("abcd")}
    links = {
        (a, b, lag): float(rng.uniform(-0.5, 0.5))
        for a in "abcd"
        for b in "abcd"
        for lag in range(max_lag + 1)
        if rng.random() < 0.5 and (lag or order[a] < order[b])
    }
    graph = graph_of(NAMES, links, max_lag=max_lag)
    return in_units(graph, rng.uniform(0.5, 3.0, 4), rng.normal(0, 5, 4))


def in_units(graph: CausalGraph, scales: np.ndarray, means: np.ndarray) -> CausalGraph:
    ratio = scales[None, :, None] / scales[:, None, None]
    return replace(graph, scales=scales, means=means, coefficients=graph.coefficients * ratio)


def bent_graph() -> CausalGraph:
    links = {("d", "c", 0): 0.5, ("d", "d", 1): 0.6, ("c", "c", 1): 0.3}
    of_terms = [("d", "b", 1), ("b", "b", 1), ("d", "a", 0), ("c", "a", 0), ("c", "a", 1), ("a", "a", 1)]
    graph = graph_of(NAMES, links | dict.fromkeys(of_terms, 0.2), max_lag=1)
    units = np.array([2.0, 1.0, 0.5, 3.0]), np.array([1.0, 2.0, -1.0, 0.5])
    return in_units(replace(graph, terms=TERMS), *units)
