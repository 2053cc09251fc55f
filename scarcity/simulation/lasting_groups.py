"""Groups of nodes that stay what they are while a graph changes a little."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from scarcity.numerics.communities import communities, modularity

__all__ = ["lasting_groups"]

_Groups = npt.NDArray[np.int64]
_WORTH_A_CHANGE = 0.02  # of modularity: searches that begin from other seeds differ by up to as much


def lasting_groups(
    n: int,
    edges: npt.NDArray[np.int64],
    weights: npt.NDArray[np.float64],
    before: _Groups | None = None,
    seed: int = 0,
) -> _Groups:
    """(n,) the group of each node, 1, 2 …, 0 for a node without links.

    The groups until now stay as long as no others are better by .02 of modularity; a new node joins the group that it
    is linked to most strongly.

    Parameters
    ----------
    edges: (M, 2) node indices, in either direction; loops do not count.
    weights: (M,) strengths; their sign does not matter.
    before: (n,) the groups of the same nodes until now, 0 for a node that was in none.

    Source: `scarcity.numerics.communities`.

    >>> edges = np.array([(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3), (5, 6)])
    >>> lasting_groups(7, edges, np.ones(8), np.array([2, 2, 2, 1, 1, 1, 0])).tolist()
    [2, 2, 2, 1, 1, 1, 1]
    """
    pairs, strengths = _undirected(n, edges, np.abs(weights))
    if before is None or not before.any():
        return communities(n, pairs, strengths, seed=seed)
    kept = _joined(pairs, strengths, before)
    found = communities(n, pairs, strengths, kept, seed=seed)
    better = modularity(pairs, strengths, found) - modularity(pairs, strengths, kept)
    if better > _WORTH_A_CHANGE:
        return found
    apart = (kept == 0) & (found > 0)  # linked with each other only
    kept[apart] = kept.max() + 1 + np.unique(found[apart], return_inverse=True)[1]
    return kept


def _undirected(
    n: int, edges: npt.NDArray[np.int64], weights: npt.NDArray[np.float64]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    kept = (edges[:, 0] != edges[:, 1]) & (weights > 0)
    low, high = np.sort(edges[kept], axis=1).T
    pair, at = np.unique(low * max(n, 1) + high, return_inverse=True)
    strengths = np.bincount(at, weights[kept], minlength=len(pair)).astype(np.float64)
    return np.stack(np.divmod(pair, max(n, 1)), axis=1), strengths


def _joined(pairs: npt.NDArray[np.int64], strengths: npt.NDArray[np.float64], before: _Groups) -> _Groups:
    """`before` with new nodes in the groups of their neighbours, and those without links in none."""
    n = len(before)
    linked = np.bincount(pairs.ravel(), minlength=n) > 0
    groups = np.where(linked, before, 0)
    source, target = np.concatenate([pairs, pairs[:, ::-1]]).T
    strength = np.concatenate([strengths, strengths])
    for _ in range(4):  # nodes that are linked to new ones only wait for those
        open_ = (groups[source] == 0) & (groups[target] > 0)
        if not open_.any():
            break
        width = int(groups.max()) + 1
        choice, at = np.unique(source[open_] * width + groups[target[open_]], return_inverse=True)
        pull = np.bincount(at, strength[open_])
        weakest_first = choice[np.argsort(pull, kind="stable")]
        groups[weakest_first // width] = weakest_first % width
    return groups
