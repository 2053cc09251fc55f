"""Graphs to lay out."""

import numpy as np
import numpy.typing as npt

Edges = npt.NDArray[np.int64]
Weights = npt.NDArray[np.float64]


def ring_with_chords(n: int, links: int, seed: int) -> tuple[Edges, Weights]:
    """Mostly links to near neighbours on a ring, some across: a graph that has a shape."""
    rng = np.random.default_rng(seed)
    edges = rng.integers(0, n, (links, 2))
    near = (edges[:, 0] + rng.integers(1, max(2, n // 10), links)) % n
    edges[:, 1] = np.where(rng.random(links) < 0.7, near, edges[:, 1])
    return edges, rng.uniform(0.05, 1.0, links)


def grown(edges: Edges, weights: Weights, n: int, new: int, seed: int) -> tuple[Edges, Weights]:
    """The same graph with `new` more nodes, each linked to three of the old."""
    rng = np.random.default_rng(seed)
    more = np.column_stack([np.repeat(np.arange(n, n + new), 3), rng.integers(0, n, 3 * new)])
    return np.vstack([edges, more]), np.concatenate([weights, rng.uniform(0.05, 1.0, 3 * new)])


def cliques(groups: int, size: int, across: float, seed: int) -> tuple[Edges, Weights, Edges]:
    """Groups of `size` nodes, most pairs of which are linked, `across` links a node between groups; whose is who."""
    rng = np.random.default_rng(seed)
    n = groups * size
    of = np.repeat(np.arange(groups), size)
    low, high = np.triu_indices(n, 1)
    inside = (of[low] == of[high]) & (rng.random(len(low)) < 0.8)
    edges = np.column_stack([low[inside], high[inside]])
    between = rng.integers(0, n, (round(across * n), 2))
    edges = np.vstack([edges, between[of[between[:, 0]] != of[between[:, 1]]]])
    return edges, rng.uniform(0.3, 1.0, len(edges)), of
