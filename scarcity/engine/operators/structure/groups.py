"""Communities: variables that are linked more closely with each other than with the others."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.engine.operators.structure.matrix import Links
from scarcity.numerics.communities import communities
from scarcity.numerics.communities import modularity as modularity_of

__all__ = ["grouped", "modularity"]


def grouped(links: Links, seed: int = 0, rounds: int = 3) -> npt.NDArray[np.int64]:
    """(N,) the community of each variable: 1, 2 … from the largest on, 0 for one without links.

    Directions aside: two variables that drive each other are linked by the sum of both strengths. `rounds` is how often
    the search begins again with what it found.

    Source: Traag, Waltman & van Eck (2019), the Leiden algorithm; see `scarcity.numerics.communities`.
    """
    pairs, strengths = _undirected(links)
    made: Any = links
    return communities(made.shape[0], pairs, strengths, seed=seed, rounds=rounds)


def modularity(links: Links, groups: npt.NDArray[np.int64]) -> float:
    """By how much more of the strength lies inside `groups` than chance would put there; NaN without links.

    Directions aside. Source: Newman & Girvan (2004).

    >>> from scarcity.engine.operators.structure import link_matrix
    >>> modularity(link_matrix([[0, 1, 0, 0], [0, 0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 0]]), np.array([1, 1, 2, 2]))
    0.5
    """
    return modularity_of(*_undirected(links), groups)


def _undirected(links: Links) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    """(M, 2) pairs of linked variables, each once, and the sum of the strengths of both directions."""
    made: Any = links
    both: Any = (made + made.T).tocoo()
    source, target = both.coords
    once = source < target
    return np.stack([source[once], target[once]], axis=1), both.data[once]
