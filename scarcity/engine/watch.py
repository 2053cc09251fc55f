"""Watches the newest stretches of a stream for a change of structure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.special import chdtrc

from scarcity.engine.chow import Columns, Shift, compare
from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.lagged_sums import LaggedSums, added

__all__ = ["Reference", "Suspicion", "Watch"]

# How many of the newest stretches are held against the rows before them, all at once.
_SPANS = (1, 2, 4, 8, 16)
# The rows before them must weigh at least this.
_LEAST_REFERENCE = 96.0
# Evidence at every span is divided by its own running mean where that is above what chance gives. A single value counts
# at most this much, and the mean begins as if this many windows had shown nothing.
_MOST_COUNTED, _PRIOR_WINDOWS, _REMEMBERED_WINDOWS = 5.0, 20.0, 300.0


@dataclass(frozen=True, slots=True, eq=False)
class Reference:
    """Rows whose regressions of some variables should be those of now.

    Attributes
    ----------
    targets
        (M,) these variables.
    sums
        Rows of other times that count too; None where there are none.
    """

    targets: IndexArray
    sums: LaggedSums | None


@dataclass(frozen=True, slots=True, eq=False)
class Suspicion:
    """How strongly the newest rows speak for a change.

    Attributes
    ----------
    evidence
        -log p over all variables, columns and spans; an alarm where it passes the level.
    span
        How many of the newest stretches, the open one included, speak the loudest.
    shift
        What they say of each variable.
    """

    evidence: float
    span: int
    shift: Shift


@dataclass(slots=True)
class Watch:
    """Tests the newest rows against those before them, at several spans at once. Updated in place.

    For each variable the regression on its present parents, and on what could join them, is compared in the newest 1,
    2, 4, 8 and 16 stretches with all rows before (Chow's test). One variable may speak loudly, or all of them together
    (Fisher's method). Where a stream is by its nature less steady than independent noise (volatility, regressions that
    are not linear), its evidence is larger without any change; it is therefore measured in units of its own mean.

    Attributes
    ----------
    level
        Evidence that is an alarm.
    """

    level: float
    n_variables: int
    _mean: FloatArray = field(init=False)
    _seen: FloatArray = field(init=False)

    def __post_init__(self) -> None:
        self._mean = np.ones((len(_SPANS), 2, self.n_variables))
        self._seen = np.full(len(_SPANS), _PRIOR_WINDOWS)

    def look(
        self,
        settled: LaggedSums,
        stretches: Sequence[LaggedSums],
        columns: Columns,
        references: Sequence[Reference],
    ) -> Suspicion | None:
        """What the newest stretches say; None while there are too few rows.

        Parameters
        ----------
        settled
            Rows of this regime before the first stretch.
        stretches
            The newest rows, oldest first.
        references
            For every variable the rows of other times that its regression shares.
        """
        best: Suspicion | None = None
        for index, span in enumerate(_SPANS):
            if span >= len(stretches) and span > 1:
                break
            before = added([settled, *stretches[: len(stretches) - span]])
            if before.weight < _LEAST_REFERENCE:
                break
            shift = self._shift(before, added(stretches[-span:]), columns, references)
            shift = self._in_own_units(index, shift)
            evidence = _evidence(shift)
            if best is None or evidence > best.evidence:
                best = Suspicion(evidence, span, shift)
        return best

    def _shift(
        self, before: LaggedSums, recent: LaggedSums, columns: Columns, references: Sequence[Reference]
    ) -> Shift:
        n = self.n_variables
        members, entrants = np.zeros(n), np.zeros(n)
        strongest = np.full(n, -1, dtype=np.intp)
        for reference in references:
            sums = before if reference.sums is None else added([before, reference.sums])
            found = compare(sums, recent, columns, reference.targets)
            members[reference.targets] = found.members
            entrants[reference.targets] = found.entrants
            strongest[reference.targets] = found.strongest
        return Shift(members, entrants, strongest)

    def _in_own_units(self, index: int, shift: Shift) -> Shift:
        """Divide by the mean so far, then learn from what was seen unless it looks like a change."""
        both = np.stack([shift.members, shift.entrants])
        scaled = both / np.maximum(self._mean[index], 1.0)
        out = Shift(scaled[0], scaled[1], shift.strongest)
        if _evidence(out) <= self.level:
            self._seen[index] = min(self._seen[index] + 1, _REMEMBERED_WINDOWS)
            counted = np.minimum(both, _MOST_COUNTED * np.maximum(self._mean[index], 1.0))
            self._mean[index] += (counted - self._mean[index]) / self._seen[index]
        return out


def _evidence(shift: Shift) -> float:
    """-log p that no variable's regression changed: the loudest one, or all together, corrected for the choice."""
    n = len(shift.members)
    one = float(shift.joint.max()) - np.log(n)
    members, entrants = float(shift.members.sum()), float(shift.entrants.sum())
    together = [chdtrc(2 * n, 2 * members), chdtrc(4 * n, 2 * (members + entrants))]
    return max(one, *(-float(np.log(max(p, 1e-300))) for p in together)) - float(np.log(3.0))
