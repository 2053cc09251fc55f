"""How far the resamples of a graph agree with each other."""

from __future__ import annotations

import numpy as np
import pandas as pd

from scarcity.errors import DataError
from scarcity.graph import CausalGraph

__all__ = ["resample_agreement"]


def resample_agreement(graph: CausalGraph) -> pd.DataFrame:
    """Pairwise agreement of the bootstrap draws that a graph carries, which ``graph.stability`` averages link by link.

    Links of a variable with its own past are left out.

    Returns
    -------
    One row a target, and "all" last: ``links``, how many a resample selects on average; ``jaccard``, the mean over all
    pairs of resamples of their common links by those of either (1 where neither has one); ``to_graph``, the same
    between a resample and the graph.

    Raises
    ------
    DataError
        The graph carries fewer than two draws: ``discover(…, resamples=200)``.

    Source: stability of selection by mean pairwise Jaccard, Kalousis, Prados & Hilario (2007).

    >>> from scarcity import datasets, discover
    >>> graph = discover(datasets.linear(n_variables=4, n_rows=600, seed=1).data)
    >>> bool(resample_agreement(graph).set_index("target").jaccard["all"] > 0.5)
    True
    """
    if graph.draws is None or len(graph.draws.effects) < 2:
        raise DataError("the graph carries no draws; learn it with resamples=200.")
    source, target, lag = graph.draws.links.T
    cross = source != target
    chosen = (graph.draws.effects != 0)[:, cross]
    source, target, lag = source[cross], target[cross], lag[cross]
    open_ = (lag == 0) & graph.undirected[source, target]
    there = graph.adjacency[source, target, lag] | open_
    rows: list[tuple[str, float, float, float]] = []
    for j, name in [*enumerate(graph.variables), (-1, "all")]:
        of = target == j if j >= 0 else np.ones(len(target), dtype=np.bool_)
        picked = chosen[:, of].astype(np.float64)
        common, size = picked @ picked.T, picked.sum(1)
        apart = ~np.eye(len(picked), dtype=np.bool_)
        own = there[of].astype(np.float64)
        pairs = _ratio(common, size[:, None] + size - common)[apart].mean()
        to_graph = _ratio(picked @ own, size + own.sum() - picked @ own).mean()
        rows.append((name, float(size.mean()), float(pairs), float(to_graph)))
    return pd.DataFrame(rows, columns=["target", "links", "jaccard", "to_graph"])


def _ratio(common: np.ndarray, either: np.ndarray) -> np.ndarray:
    return np.where(either > 0, common / np.where(either > 0, either, 1.0), 1.0)
