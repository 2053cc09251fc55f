"""A graph with what the next estimate of the same stream starts from."""

from __future__ import annotations

from dataclasses import dataclass, field

from scarcity.discovery.nonlinear.search import Bends
from scarcity.discovery.structure import Structure
from scarcity.graph import CausalGraph


@dataclass(frozen=True, eq=False, kw_only=True)
class Estimate:
    """What a method of discovery returns.

    Attributes
    ----------
    graph
        The result.
    order
        Order of the variables within a row; a warm start for the next estimate. Empty where a method has none.
    bends
        Which nonlinear columns were found worth having; the next estimate takes them over until rows enough have come.
    structure
        What a next estimate that revises a few targets takes over for the others; None where a method has none.
    """

    graph: CausalGraph
    order: list[int] = field(default_factory=list[int])
    bends: Bends | None = None
    structure: Structure | None = None
