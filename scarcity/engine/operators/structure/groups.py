"""Communities: variables that are linked more closely with each other than with the others."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.engine.operators.structure.matrix import Links
from scarcity.numerics.communities import communities

__all__ = ["grouped", "modularity"]


def grouped(links: Links, seed: int = 0, rounds: int = 3) -> npt.NDArray[np.int64]:
    """(N,) the community of each variable: 1, 2 … from the largest on, 0 for one without links.

    Directions aside: two variables that drive each other are linked by the sum of both strengths. `rounds` is how often
    the search begins again with what it found.

    Source: Traag, Waltman & van Eck (2019), the Leiden algorithm; see `scarcity.numerics.communities`.
    """
    made: Any = links
    both: Any = (made + made.T).tocoo()
    source, target = both.coords
    once = source < target
    pairs = np.stack([source[once], target[once]], axis=1)
    return communities(made.shape[0], pairs, both.data[once], seed=seed, rounds=rounds)


def modularity(links: Links, groups: npt.NDArray[np.int64]) -> float:
    """By how much more of the strength lies inside `groups` than chance would put there; NaN without links.

    Directions aside. Source: Newman & Girvan (2004).

    >>> from scarcity.engine.operators.structure import link_matrix
    >>> modularity(link_matrix([[0, 1, 0, 0], [0, 0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 0]]), np.array([1, 1, 2, 2]))
    0.5
    """
    made: Any = links
    both: Any = (made + made.T).tocoo()
    total = float(both.data.sum())
    if not total:
        return float("nan")
    source, target = both.coords
    inside = both.data[groups[source] == groups[target]].sum() / total
    at = np.bincount(groups, weights=np.asarray(both.sum(axis=1)).ravel()) / total
    return float(inside - (at**2).sum())
