"""Watches the newest stretches of a stream for a change of structure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields

import numpy as np
from scipy.special import chdtrc

from scarcity.engine.chow import compare
from scarcity.engine.columns import Columns
from scarcity.engine.comparison import Comparison, Evidence, Restlessness
from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.lagged_sums import LaggedSums, added

__all__ = ["Reference", "Suspicion", "Watch"]

# How many of the newest stretches are held against the rows before them, all at once.
_SPANS = (1, 2, 4, 8, 16)
# Looks at the shortest span from which restlessness is learned; before, evidence must be so many times the level.
_LEARNING, _OVERWHELMING = 8.0, 3.0
# The rows before them must weigh at least this.
_LEAST_REFERENCE = 96.0
# The restlessness of a stream begins as if so many stretches had shown none; a single one counts at most so many times
# what is known, and stretches further back than this are forgotten.
_PRIOR, _MOST_COUNTED, _REMEMBERED = 10.0, 4.0, 200.0
# How much the prior of a longer span weighs, which is the restlessness at the span before it.
_FROM_SHORTER = 10.0


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
    shift: Evidence


@dataclass(slots=True)
class Watch:
    """Tests the newest rows against those before them, at several spans at once. Updated in place.

    For each variable the regression on its present parents, and on what could join them, is compared in the newest 1,
    2, 4, 8 and 16 stretches with all rows before (Chow's test). One variable may speak loudly, or all of them together
    (Fisher's method). Regressions of real streams differ from day to day more than independent noise would make them,
    since they are not linear, or volatile, or lack a driver: what counts is a difference beyond the usual. The usual
    one, the restlessness of each variable at each span, is learned from the comparisons themselves.

    Attributes
    ----------
    level
        Evidence that is an alarm.
    """

    level: float
    n_variables: int
    _factors: FloatArray = field(init=False)
    _known: FloatArray = field(init=False)
    _alike: FloatArray = field(init=False)

    def __post_init__(self) -> None:
        self._factors = np.ones((len(_SPANS), 2, self.n_variables))
        self._known = np.zeros(len(_SPANS))
        self._alike = np.ones(len(_SPANS))

    def look(
        self,
        settled: LaggedSums,
        stretches: Sequence[LaggedSums],
        columns: Columns,
        references: Sequence[Reference],
        fresh: float,
    ) -> Suspicion | None:
        """What the newest stretches say; None while there are too few rows, or while it is not known what is usual.

        A change that no restlessness explains is told before that is known: a stream may begin with a glitch.

        Parameters
        ----------
        settled
            Rows of this regime before the first stretch.
        stretches
            The newest rows, oldest first.
        references
            For every variable the rows of other times that its regression shares.
        fresh
            Stretches since the last look.
        """
        best: Suspicion | None = None
        bar = self.level if self._learned else _OVERWHELMING * self.level
        for index, span in enumerate(_SPANS):
            if span >= len(stretches) and span > 1:
                break
            before = added([settled, *stretches[: len(stretches) - span]])
            if before.weight < _LEAST_REFERENCE:
                break
            found = self._compare(before, added(stretches[-span:]), columns, references)
            shift = found.evidence(self._restlessness(index))
            evidence = self._loudest(index, shift)
            weight = min(1.0, fresh / span)
            if evidence <= bar:
                self._learn(index, found, shift, weight)
            if best is None or evidence > best.evidence:
                best = Suspicion(evidence, span, shift)
        return best if self._learned or (best is not None and best.evidence > bar) else None

    @property
    def _learned(self) -> bool:
        """Whether it is known what is usual."""
        return bool(self._known[0] >= _LEARNING)

    def _loudest(self, index: int, shift: Evidence) -> float:
        """-log p that no variable's regression changed: the loudest one, or all together, corrected for the choice.

        Variables of a real stream are restless together: their sum has as many degrees of freedom as its usual spread
        tells.
        """
        n = len(shift.members)
        alike = max(float(self._alike[index]), 1.0)
        one = float(shift.joint.max()) - np.log(n)
        members, entrants = float(shift.members.sum()), float(shift.entrants.sum())
        together = [
            chdtrc(2 * n / alike, 2 * members / alike),
            chdtrc(4 * n / alike, 2 * (members + entrants) / alike),
        ]
        return max(one, *(-float(np.log(max(p, 1e-300))) for p in together)) - float(np.log(3.0))

    def restlessness(self, stretches: float) -> Restlessness:
        """What is usual at the span next to so many stretches."""
        return self._restlessness(int(np.argmin([abs(np.log(span / stretches)) for span in _SPANS])))

    def _restlessness(self, index: int) -> Restlessness:
        factors, known = np.ones((2, self.n_variables)), _PRIOR
        for i in range(index + 1):
            prior = _PRIOR if i == 0 else min(known, _FROM_SHORTER)
            factors = (prior * factors + self._known[i] * self._factors[i]) / (prior + self._known[i])
            known = prior + self._known[i]
        factors = np.maximum(factors, 1.0)
        return Restlessness(factors[0], factors[1], known)

    def _learn(self, index: int, found: Comparison, shift: Evidence, weight: float) -> None:
        usual = self._restlessness(index)
        excess = np.maximum(found.freedom, 3.0) / (np.maximum(found.freedom, 3.0) - 2)
        seen = np.stack(
            [
                np.where(
                    found.size > 0, np.minimum(found.f / excess, _MOST_COUNTED * usual.members), usual.members
                ),
                np.where(
                    found.others > 0, np.minimum(found.mean / excess, _MOST_COUNTED * usual.entrants), 1.0
                ),
            ]
        )
        # -log p of true nulls has mean 1 and variance 1; that of entrants is corrected, and says less.
        together = float(shift.members.mean()) - 1
        alike = min(self.n_variables * together**2, _MOST_COUNTED * self._alike[index])
        self._alike[index] += (alike - self._alike[index]) * weight / (self._known[index] + _PRIOR + weight)
        self._known[index] = min(self._known[index] + weight, _REMEMBERED)
        self._factors[index] += (seen - self._factors[index]) * weight / self._known[index]

    def _compare(
        self, before: LaggedSums, recent: LaggedSums, columns: Columns, references: Sequence[Reference]
    ) -> Comparison:
        parts = [
            compare(
                before if each.sums is None else added([before, each.sums]), recent, columns, each.targets
            )
            for each in references
        ]
        back = np.argsort(np.concatenate([each.targets for each in references]))
        joined = [np.concatenate([getattr(p, f.name) for p in parts])[back] for f in fields(Comparison)]
        return Comparison(*joined)
