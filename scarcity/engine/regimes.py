"""Regimes of a stream: what is remembered of each, and which of them the newest rows belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.special import chdtrc

from scarcity.engine.chow import compare
from scarcity.engine.columns import Columns
from scarcity.engine.comparison import Evidence, Restlessness
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import BoolArray, IndexArray
from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.lagged_sums import LaggedSums, added

__all__ = ["Mechanisms", "Memory", "Regime", "affordable", "changed_targets", "recognise", "same"]

# Chance of taking rows for those of another regime while they are not.
_MISTAKEN = 0.01
# Share of false ones among the variables that are said to have changed, given that some have.
_FALSE_SHARE = 0.2
# A variable that changed goes back to an earlier mechanism of its own if that is not rejected at this level.
_OWN_RETURN = 0.05
# Memory for the moments of all remembered regimes, and how coarse and few these may become under it.
_BYTES = 256e6
_FEWEST_BLOCKS, _MOST_BLOCKS, _FEWEST_REGIMES = 4, 20, 2


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Regime:
    """A stretch of the stream in which the structure stayed.

    Attributes
    ----------
    id
        0 for the first one; an old number again where an old regime came back.
    first_row, last_row
        Indices in the stream; the first is known up to a few rows.
    first_time, last_time
        Their times; None where rows have none.
    graph
        What was found in it; None before the first estimate.
    """

    id: int
    first_row: int
    last_row: int
    first_time: Any
    last_time: Any
    graph: CausalGraph | None

    @classmethod
    def between(
        cls, number: int, first: tuple[int, Any], last: tuple[int, Any], graph: CausalGraph | None
    ) -> Regime:
        """From the row and time `first` to those of `last`."""
        return cls(
            id=number,
            first_row=first[0],
            last_row=last[0],
            first_time=first[1],
            last_time=last[1],
            graph=graph,
        )


Mechanisms = IndexArray
"""(N,) for each variable the id of the regime in which its present mechanism first stood."""


@dataclass(slots=True, eq=False)
class Memory:
    """What is kept of a regime that was left.

    Attributes
    ----------
    id
        Its number.
    mechanisms
        (N,) what its variables followed.
    moments
        Of its rows.
    clipped
        Their sums with outliers pulled in.
    graph, columns
        Its last graph, and the columns of the regressions in it.
    """

    id: int
    mechanisms: Mechanisms
    moments: LaggedMoments
    clipped: LaggedSums
    graph: CausalGraph
    columns: Columns

    def extend(
        self, moments: LaggedMoments, clipped: LaggedSums, graph: CausalGraph, columns: Columns
    ) -> None:
        """Add the rows of another stay in this regime."""
        self.moments = moments.joined([self.moments])
        self.clipped = added([self.clipped, clipped])
        self.graph, self.columns = graph, columns

    def compress(self, most_regimes: int) -> None:
        """Keep no more blocks than the memory for regimes allows."""
        blocks = _BYTES / (self.moments.block_bytes * most_regimes)
        self.moments.compress(int(np.clip(blocks, _FEWEST_BLOCKS, _MOST_BLOCKS)))


def affordable(most_regimes: int, moments: LaggedMoments) -> int:
    """How many regimes may be remembered, at most `most_regimes`."""
    return int(np.clip(_BYTES / (moments.block_bytes * _FEWEST_BLOCKS), _FEWEST_REGIMES, most_regimes))


def same(shift: Evidence) -> bool:
    """Whether no regression differs, over all variables, at the level of 1 %."""
    joint = shift.joint
    members = float(chdtrc(2 * len(joint), 2 * float(shift.members.sum())))
    one = float(joint.max()) - np.log(len(joint))
    return max(one, -np.log(max(members, 1e-300))) - np.log(2.0) < -np.log(_MISTAKEN)


def changed_targets(shift: Evidence) -> BoolArray:
    """(N,) the variables whose regressions differ, given that some do; at least one.

    Source: Benjamini and Hochberg (1995) with the share of unchanged ones as in Storey (2002), at half.
    """
    chance = np.exp(-shift.joint)
    n = len(chance)
    order = np.argsort(chance)
    unchanged = min(1.0, (1 + np.count_nonzero(chance > 0.5)) / (0.5 * n))
    passing = np.nonzero(unchanged * n * chance[order] <= _FALSE_SHARE * np.arange(1, n + 1))[0]
    last = int(passing[-1]) if len(passing) else 0
    return chance <= chance[order[last]]


def recognise(
    fresh: LaggedSums,
    leaving: int,
    mechanisms: Mechanisms,
    columns: Columns,
    reference: LaggedSums,
    others: Sequence[Memory],
    new_id: int,
    usual: Restlessness,
) -> tuple[int, Mechanisms]:
    """Which regime the newest rows belong to, and the mechanisms of its variables.

    Parameters
    ----------
    fresh
        Sums of the rows behind the boundary.
    leaving, mechanisms, columns, reference
        Number, mechanisms, columns and rows of the regime before it.
    others
        The other remembered ones.
    new_id
        Number of a regime that was never seen.
    usual
        How much the regressions of this stream differ without a change.

    Returns
    -------
    `leaving` where nothing changed, the id of an older one where it is back, else `new_id`.
    """
    before = compare(reference, fresh, columns).evidence(usual)
    if same(before):
        return leaving, mechanisms
    shifts = [(each, compare(each.clipped, fresh, each.columns).evidence(usual)) for each in others]
    fitting = [(float(shift.joint.sum()), each.id, each) for each, shift in shifts if same(shift)]
    if fitting and min(fitting)[0] < float(before.joint.sum()):
        best = min(fitting)[2]
        return best.id, best.mechanisms
    now = mechanisms.copy()
    for j in np.nonzero(changed_targets(before))[0]:
        now[j] = _own_mechanism(int(j), int(mechanisms[j]), shifts, new_id)
    for each in others:
        if (each.mechanisms == now).all():
            return each.id, now
    return new_id, now


def _own_mechanism(j: int, left: int, shifts: Sequence[tuple[Memory, Evidence]], new_id: int) -> int:
    """The earlier mechanism of a variable that its newest rows fit best, or a new one."""
    known = [
        (float(shift.joint[j]), int(each.mechanisms[j]))
        for each, shift in shifts
        if each.mechanisms[j] != left
    ]
    evidence, mechanism = min(known, default=(np.inf, new_id))
    return mechanism if evidence < -np.log(_OWN_RETURN) else new_id
