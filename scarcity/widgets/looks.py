"""What the colour and the size of a node stand for, and the numbers behind it that take a search of the graph."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, cast

import numpy as np
import numpy.typing as npt
from scipy import sparse

from scarcity.engine.analysis.wiring import wiring_of
from scarcity.engine.operators.structure import Links, betweenness, components, link_matrix, pagerank
from scarcity.errors import unknown_option
from scarcity.graph import CausalGraph
from scarcity.graph.link_table import DIRECTED, LinkTable

__all__ = ["COLOURS", "NO_RANKS", "SIZES", "Look", "Ranks", "ranks_of", "ranks_of_links"]

COLOURS: Final = ("group", "community", "component", "drives", "driven", "pagerank", "betweenness", "plain")
SIZES: Final = ("drives", "driven", "change", "pagerank", "betweenness")
UNASKED_UP_TO: Final = 300
"""Variables up to which all shortest ways are searched unasked; for 1,000 that takes a tenth of a second."""


_TINY: Final = float(np.finfo(np.float64).tiny)


@dataclass(frozen=True, slots=True)
class Look:
    """What nodes are coloured and sized by at first; a viewer may choose otherwise.

    Parameters
    ----------
    colour: one of `COLOURS`; None is the groups that the user has named, else the communities from 12 variables on.
    size: one of `SIZES`; None is how much a variable drives.

    Raises
    ------
    OptionError: it is something else.
    """

    colour: str | None = None
    size: str | None = None

    def __post_init__(self) -> None:
        for option, value, known in (("color_by", self.colour, COLOURS), ("size_by", self.size, SIZES)):
            if value is not None and value not in known:
                raise unknown_option(str(value), known, option)

    @property
    def asks_for_ways(self) -> bool:
        """Whether the shortest ways have to be searched however many variables there are."""
        return "betweenness" in (self.colour, self.size)


@dataclass(frozen=True, slots=True, eq=False)
class Ranks:
    """Of n variables, in their order; see `scarcity.engine.operators.structure`.

    Parameters
    ----------
    component: (n,) numbers from 1 on of what hangs together, 0 for a variable without links.
    pagerank: (n,) of the links turned round: high for what drives much that drives much.
    betweenness: (n,) share of the shortest ways through it; NaN where they were not searched.
    """

    component: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    pagerank: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    betweenness: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))


NO_RANKS = Ranks()


def ranks_of(graph: CausalGraph, ways: bool = False) -> Ranks:
    """The ranks of the variables of `graph`; `ways` asks for betweenness also beyond 300 variables."""
    wiring = wiring_of(graph)
    return _ranks(len(graph.variables), wiring.directed, wiring.either, ways)


def ranks_of_links(table: LinkTable, ways: bool = False) -> Ranks:
    """The same of the variables that the links of `table` number."""
    n, between = len(table.nodes), table.between()
    directed = between & ((table.flags & DIRECTED) != 0)
    return _ranks(n, _matrix(table, directed), _matrix(table, between), ways)


def _ranks(n: int, directed: Links, either: Links, ways: bool) -> Ranks:
    weak, _ = components(either)
    alone = np.bincount(weak, minlength=1)[weak] == 1
    return Ranks(
        component=np.where(alone, 0, weak + 1),
        pagerank=pagerank(directed.T.tocsr()),
        betweenness=betweenness(directed) if ways or n <= UNASKED_UP_TO else np.full(n, np.nan),
    )


def _matrix(table: LinkTable, rows: npt.NDArray[np.bool_]) -> Links:
    """(n, n) sums of the absolute weights of these links; one of strength 0 is a link all the same."""
    n, made = len(table.nodes), cast("Any", sparse.coo_array)
    size = np.maximum(np.abs(table.weights[rows]).astype(np.float64), _TINY)
    return link_matrix(made((size, (table.at[rows, 0], table.at[rows, 1])), shape=(n, n)).tocsr())
