"""Small graphs with chosen links, as an estimate would give them."""

import numpy as np

from scarcity.graph import CausalGraph


def graph_with(links, *, undirected=(), n=3, max_lag=2, established=(), regime=0, stability=0.8):
    """A graph of `n` variables; links: (source, target, lag) -> effect; the interval is effect ± 0.1."""
    shape = (n, n, max_lag + 1)
    effects = np.zeros(shape)
    adjacency, grade = np.zeros(shape, dtype=bool), np.zeros(shape, dtype=bool)
    for link, effect in links.items():
        adjacency[link], effects[link] = True, effect
    both = np.zeros((n, n), dtype=bool)
    for i, j in undirected:
        both[i, j] = both[j, i] = True
        effects[i, j, 0] = effects[j, i, 0] = 0.5
    for link in established:
        grade[link] = True
    any_link = adjacency.copy()
    any_link[:, :, 0] |= both
    return CausalGraph(
        variables=tuple("abcdefgh"[:n]),
        max_lag=max_lag,
        adjacency=adjacency,
        undirected=both,
        effects=effects,
        ci_low=effects - 0.1,
        ci_high=effects + 0.1,
        scores=np.where(any_link, 8.0, 1.0),
        p_values=np.where(any_link, 1e-6, 0.5),
        stability=np.where(any_link, stability, np.nan),
        gains=np.where(any_link, 0.05, np.nan),
        established=grade,
        coefficients=effects,
        means=np.zeros(n),
        scales=np.ones(n),
        residual_covariance=np.eye(n),
        n_rows=500,
        n_effective=498.0,
        method="mpie",
        options={},
        regime=regime,
    )
