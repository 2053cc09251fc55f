"""What two stretches of rows say of a change of regressions, measured by how restless the stream is anyway."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import chdtrc, fdtrc

from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.distributions import student_tail

__all__ = ["Comparison", "Evidence", "Restlessness"]

_LEAST_CHANCE = 1e-300
# Independent squares that the mean t² of one stretch is worth.
_PER_STRETCH = 4.0


@dataclass(frozen=True, slots=True, eq=False)
class Restlessness:
    """How much more the regressions of a stream differ from stretch to stretch than independent noise would make them.

    Attributes
    ----------
    members, entrants
        (N,) factor on the variance of the coefficients of the model's columns, and of the others; at least 1.
    known
        From how many stretches that is known.
    """

    members: FloatArray
    entrants: FloatArray
    known: float


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """Statistics of two stretches of rows, for each of N variables; 0 where there are too few rows.

    Attributes
    ----------
    f, size, freedom
        (N,) F statistic of equal coefficients of the model's columns, how many these are, residual degrees of freedom.
    largest, mean, others, strongest
        (N,) largest and mean t² of the differences of all other columns' partial coefficients, how many these are, and
        which column has the largest; -1 where there is none.
    """

    f: FloatArray
    size: IndexArray
    freedom: FloatArray
    largest: FloatArray
    mean: FloatArray
    others: IndexArray
    strongest: IndexArray

    def evidence(self, restlessness: Restlessness | None = None) -> Evidence:
        """-log p that nothing differs, or no more than in a stream of such restlessness."""
        size = np.maximum(self.size, 1)
        members, entrants, freedom, other_freedom = self.f, self.largest, self.freedom, self.freedom - 1
        if restlessness is not None:
            members, entrants = members / restlessness.members, entrants / restlessness.entrants
            # A factor that is known from few stretches is itself uncertain, as a variance of as many values is.
            freedom = 1 / (1 / np.maximum(freedom, 1.0) + 1 / (size * restlessness.known))
            other_freedom = 1 / (1 / np.maximum(other_freedom, 1.0) + 1 / (_PER_STRETCH * restlessness.known))
        loud = _minus_log(fdtrc(size, np.maximum(freedom, 1.0), members))
        chance = 2 * student_tail(np.sqrt(entrants), np.maximum(other_freedom, 1.0))
        other = np.maximum(_minus_log(chance) - np.log(np.maximum(self.others, 1)), 0.0)
        return Evidence(
            np.where(self.size > 0, loud, 0.0), np.where(self.others > 0, other, 0.0), self.strongest
        )


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """That regressions differ, as -log p, for each of N variables.

    Attributes
    ----------
    members
        (N,) of the model's columns together.
    entrants
        (N,) of the most different other column, corrected for their number.
    strongest
        (N,) that column; -1 where there is none.
    """

    members: FloatArray
    entrants: FloatArray
    strongest: IndexArray

    @property
    def joint(self) -> FloatArray:
        """(N,) of either kind: the larger one corrected for the choice, or both taken together."""
        larger = np.maximum(self.members, self.entrants) - np.log(2.0)
        return np.maximum(larger, _minus_log(chdtrc(4.0, 2 * (self.members + self.entrants))))


def _minus_log(chance: object) -> FloatArray:
    return -np.log(np.clip(np.asarray(chance, dtype=np.float64), _LEAST_CHANCE, 1.0))
