"""What is told of a change of regime."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import BoolArray

__all__ = ["News"]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class News:
    """Something to tell about the regimes.

    Attributes
    ----------
    stage
        "seen" at the alarm or where it turns out to be another regime, "settled" when rows enough have confirmed it,
        "withdrawn" where they have not.
    regime
        Its id; of the regime that goes on, where a change is withdrawn.
    returned
        Whether the regime was there before.
    row, time
        Where it began.
    targets
        (N,) the variables whose mechanisms changed.
    before
        The graph of the regime that was left.
    """

    stage: Literal["seen", "settled", "withdrawn"]
    regime: int
    returned: bool
    row: int
    time: Any
    targets: BoolArray
    before: CausalGraph
