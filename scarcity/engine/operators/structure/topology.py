"""How many links there are, how dense they lie and how they are spread over the variables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.engine.operators.structure.components import components
from scarcity.engine.operators.structure.matrix import Links, binary

__all__ = ["Topology", "topology"]

_Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Topology:
    """Counts of a directed graph without links of variables to themselves.

    Parameters
    ----------
    nodes, links: how many.
    mutual: pairs of variables that drive each other.
    in_degrees, out_degrees: (N,) links into and out of each variable.
    weak: (N,) number of the part that hangs together, directions aside; 0 is the largest.
    strong: (N,) number of the part in which each drives each, directly or through others; 0 is the largest.
    """

    nodes: int
    links: int
    mutual: int
    in_degrees: _Integers
    out_degrees: _Integers
    weak: _Integers
    strong: _Integers

    @property
    def density(self) -> float:
        """Share of the N·(N-1) possible links; NaN below two variables."""
        possible = self.nodes * (self.nodes - 1)
        return self.links / possible if possible else float("nan")

    @property
    def reciprocity(self) -> float:
        """Share of the links that are answered by one the other way; NaN without links."""
        return 2 * self.mutual / self.links if self.links else float("nan")

    @property
    def weak_components(self) -> int:
        """Parts without a link between them; a variable alone is one."""
        return int(self.weak.max(initial=-1)) + 1

    @property
    def strong_components(self) -> int:
        """Parts in which each drives each; a variable in no feedback loop is one."""
        return int(self.strong.max(initial=-1)) + 1

    def degree_counts(self) -> tuple[_Integers, _Integers]:
        """How many variables have 0, 1, 2 … links in, and how many out."""
        return np.bincount(self.in_degrees), np.bincount(self.out_degrees)


def topology(links: Links) -> Topology:
    """Count the links of a graph, (N, N) as `link_matrix` gives them.

    >>> from scarcity.engine.operators.structure import link_matrix
    >>> seen = topology(link_matrix([[0, 1, 0], [1, 0, 1], [0, 0, 0]]))
    >>> seen.links, seen.density, round(seen.reciprocity, 2), seen.strong_components
    (3, 0.5, 0.67, 2)
    """
    ones: Any = binary(links)
    weak, strong = components(links)
    return Topology(
        nodes=int(ones.shape[0]),
        links=int(ones.nnz),
        mutual=int(ones.multiply(ones.T).sum()) // 2,
        in_degrees=np.asarray(ones.sum(axis=0), dtype=np.int64).ravel(),
        out_degrees=np.asarray(ones.sum(axis=1), dtype=np.int64).ravel(),
        weak=weak,
        strong=strong,
    )
