"""Follows the structure of a stream through its changes: alarm, boundary, restart, return."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from scarcity.discovery import Estimate
from scarcity.engine.boundary import best_split
from scarcity.engine.columns import Columns
from scarcity.engine.config import ChangeConfig
from scarcity.engine.news import News
from scarcity.engine.pools import Pool, pools
from scarcity.engine.regimes import Mechanisms, Memory, Regime, affordable, changed_targets, recognise
from scarcity.engine.stretches import Stretch, Stretches, parted
from scarcity.engine.watch import Reference, Suspicion, Watch
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.lagged_sums import LaggedSums, added

__all__ = ["ChangeTracker"]

# Stretches that are kept apart: what the longest span of the watch needs, and one more; fewer where they are large.
_STRETCHES, _FEWEST_STRETCHES = 17, 4
_BYTES = 256e6
# A new regime is settled after this many stretches; until then boundary and mechanisms are found anew each time.
_TO_SETTLE = 8
# Rows behind the boundary from which on they are compared with the regimes, and from which on a graph rests on them.
_TO_COMPARE, _TO_ESTIMATE = 24.0, 40.0


@dataclass(slots=True, eq=False)
class _Settling:
    """A change that is being looked into."""

    left: CausalGraph
    columns: Columns
    suspicion: Suspicion
    regime: int
    mechanisms: Mechanisms
    straddling: int = 0
    told: int | None = None


@dataclass(slots=True, eq=False)
class ChangeTracker:
    """The regimes of one stream. Updated in place; belongs to the engine's state.

    Rows go through :meth:`absorb` into the moments. :meth:`look` tests the newest ones against the rest of their
    regime. At an alarm the boundary is searched among the newest stretches, the stretch that it lies in is dropped, and
    it is asked, variable by variable, whose mechanism is another one: these restart from the rows behind the boundary,
    all others keep what was learned. Boundary and verdict are revised with every window until the regime has settled.
    Then the moments part; those of the regime that was left are remembered, and when all mechanisms are those of a
    remembered regime, its number and its rows come back.

    Attributes
    ----------
    regime
        Number of the present regime.
    news
        What is to be told; whoever tells it takes it out.
    """

    n_variables: int
    config: ChangeConfig
    stretches: Stretches
    regime: int = 0
    news: list[News] = field(default_factory=list[News])
    _mechanisms: Mechanisms = field(init=False)
    _since: list[tuple[int, Any]] = field(init=False)
    _watch: Watch = field(init=False)
    _ring: list[Stretch] = field(default_factory=list[Stretch])
    _settled: LaggedSums = field(init=False)
    _memories: list[Memory] = field(default_factory=list[Memory])
    _settling: _Settling | None = None
    _past: list[Regime] = field(default_factory=list[Regime])
    _numbers: int = 1
    _begun: tuple[int, Any] | None = None
    _newest: tuple[int, Any] = (0, None)

    def __post_init__(self) -> None:
        self._mechanisms = np.zeros(self.n_variables, dtype=np.intp)
        self._since = [(0, None)] * self.n_variables
        self._watch = Watch(self.config.level, self.n_variables)
        self._settled = LaggedSums.zeros(self.n_variables, self.stretches.max_lag)

    # ------------------------------------------------------------------------------------------------ taking in
    def absorb(
        self, moments: LaggedMoments, values: FloatArray, *, gap: bool, first_row: int, times: Sequence[Any]
    ) -> None:
        """Absorb rows (m, N) into `moments`; arguments as in :meth:`Stretches.take`."""
        if not len(values):
            return
        if self._begun is None:
            self._begun = (first_row, times[0])
            self._since = [self._begun] * self.n_variables
        self._newest = (first_row + len(values) - 1, times[-1])
        moments.absorb(values, gap=gap)
        self.stretches.take(moments, values, gap=gap, first_row=first_row, times=times)

    def look(self, moments: LaggedMoments, found: Estimate | None) -> LaggedMoments:
        """Look for a change, or on into the one that was found.

        Parameters
        ----------
        moments
            Of the present regime; consumed where a change settles.
        found
            The newest estimate.

        Returns
        -------
        the moments to go on with.
        """
        closed = len(self.stretches.closed)
        self._ring += self.stretches.closed
        self.stretches.closed.clear()
        if found is not None and self._settling is None and closed:
            self._look_for_alarm(moments, found, closed)
        if self._settling is not None:
            moments = self._settle(moments, self._settling)
        if self._settling is None:
            self._trim()
        return moments

    def _look_for_alarm(self, moments: LaggedMoments, found: Estimate, closed: int) -> None:
        columns = Columns.of(found.graph, found.order)
        newest = [each.clipped for each in self._newest_stretches(moments)]
        suspicion = self._watch.look(self._settled, newest, columns, self._references(), closed)
        if suspicion is not None and suspicion.evidence > self._watch.level:
            self._settling = _Settling(found.graph, columns, suspicion, self.regime, self._mechanisms)

    def _references(self) -> list[Reference]:
        """For every variable the remembered rows of its present mechanism."""
        by_memories: dict[tuple[int, ...], list[int]] = {}
        for j in range(self.n_variables):
            follows = tuple(i for i, m in enumerate(self._memories) if m.mechanisms[j] == self._mechanisms[j])
            by_memories.setdefault(follows, []).append(j)
        return [
            Reference(np.array(targets), added([self._memories[i].clipped for i in key]) if key else None)
            for key, targets in by_memories.items()
        ]

    def _newest_stretches(self, moments: LaggedMoments) -> list[Stretch]:
        unfinished = self.stretches.open(moments)
        return [*self._ring, unfinished] if unfinished is not None else list(self._ring)

    def _trim(self) -> None:
        each = 2.0 * self._ring[-1].exact.bytes if self._ring else 1.0
        room = int(np.clip(_BYTES / each, _FEWEST_STRETCHES, _STRETCHES))
        while len(self._ring) > room:
            self._settled = added([self._settled, self._ring.pop(0).clipped])

    # ------------------------------------------------------------------------------------------------ settling
    def _settle(self, moments: LaggedMoments, change: _Settling) -> LaggedMoments:
        newest = self._newest_stretches(moments)
        clipped = [each.clipped for each in newest]
        shift = change.suspicion.shift
        loud: IndexArray = np.nonzero(changed_targets(shift))[0]
        split = best_split(self._settled, clipped, change.columns.with_members(shift.strongest), loud)
        change.straddling = len(newest) - 1 if split is None else split
        fresh = clipped[change.straddling + 1 :]
        weight = sum(each.weight for each in fresh)
        if weight >= _TO_COMPARE:
            change.regime, change.mechanisms = self._recognise(change, clipped)
        else:
            mechanisms = self._mechanisms.copy()
            mechanisms[loud] = self._numbers
            change.regime, change.mechanisms = self._numbers, mechanisms
        if change.regime != (self.regime if change.told is None else change.told):
            self._tell("withdrawn" if change.regime == self.regime else "seen", change, newest)
            change.told = change.regime
        if weight >= _TO_SETTLE * self.stretches.length:
            return self._conclude(moments, change, newest)
        return moments

    def _recognise(self, change: _Settling, clipped: Sequence[LaggedSums]) -> tuple[int, Mechanisms]:
        reference = added([self._settled, *clipped[: change.straddling]])
        earlier = [each.clipped for each in self._memories if each.id == self.regime]
        fresh = added(clipped[change.straddling + 1 :])
        return recognise(
            fresh,
            self.regime,
            self._mechanisms,
            change.columns,
            added([reference, *earlier]),
            [each for each in self._memories if each.id != self.regime],
            self._numbers,
            self._watch.restlessness(fresh.weight / self.stretches.length),
        )

    def _conclude(
        self, moments: LaggedMoments, change: _Settling, newest: Sequence[Stretch]
    ) -> LaggedMoments:
        """Part the moments at the boundary, or take the alarm back."""
        self._settling = None
        if change.regime == self.regime:
            return moments
        self._tell("settled", change, newest)
        row, time = newest[change.straddling].middle_row, newest[change.straddling].middle_time
        older, own = parted(moments, newest, change.straddling)
        clipped = added([self._settled, *(each.clipped for each in newest[: change.straddling])])
        self._leave(older, clipped, change)
        assert self._begun is not None  # rows were absorbed
        self._past.append(Regime.between(self.regime, self._begun, (row - 1, time), change.left))
        self._since = self._since_now(change, row, time)
        self._begun = (row, time)
        self.regime, self._mechanisms = change.regime, change.mechanisms
        self._numbers = max(self._numbers, self.regime + 1)
        self._settled = LaggedSums.zeros(self.n_variables, self.stretches.max_lag)
        self._ring = self._ring[change.straddling + 1 :]
        return own

    def _leave(self, older: LaggedMoments, clipped: LaggedSums, change: _Settling) -> None:
        """Remember the regime that was left; forget the one not seen for longest where there are too many."""
        known = next((each for each in self._memories if each.id == self.regime), None)
        if known is None:
            known = Memory(self.regime, self._mechanisms, older, clipped, change.left, change.columns)
        else:
            self._memories.remove(known)
            known.extend(older, clipped, change.left, change.columns)
        self._memories.append(known)
        most = affordable(self.config.remembered, older)
        known.compress(most)
        while len(self._memories) > most:
            forgotten = next(each for each in self._memories if each.id != change.regime)
            self._memories.remove(forgotten)

    def _tell(
        self, stage: Literal["seen", "settled", "withdrawn"], change: _Settling, newest: Sequence[Stretch]
    ) -> None:
        straddling = newest[change.straddling]
        self.news.append(
            News(
                stage=stage,
                regime=change.regime,
                returned=change.regime < self._numbers,
                row=straddling.middle_row,
                time=straddling.middle_time,
                targets=change.mechanisms != self._mechanisms,
                before=change.left,
            )
        )

    # ------------------------------------------------------------------------------------------------ reading
    @property
    def present(self) -> int:
        """Number of the regime that the newest rows belong to, as far as is known."""
        return self.regime if self._settling is None else self._settling.regime

    def since(self, moments: LaggedMoments) -> list[tuple[int, Any]]:
        """For each variable the row and time from which on its present mechanism holds."""
        change = self._settling
        if change is None:
            return self._since
        straddling = self._newest_stretches(moments)[change.straddling]
        return self._since_now(change, straddling.middle_row, straddling.middle_time)

    def _since_now(self, change: _Settling, row: int, time: Any) -> list[tuple[int, Any]]:
        moved = change.mechanisms != self._mechanisms
        return [(row, time) if new else old for new, old in zip(moved, self._since, strict=True)]

    def pools(self, moments: LaggedMoments) -> list[Pool]:
        """The rows that each variable's links are to be estimated from; for reading, until more are absorbed."""
        change = self._settling
        if change is None or change.regime == self.regime:
            return pools(moments, self._mechanisms, self._memories)
        older, own = parted(moments, self._newest_stretches(moments), change.straddling)
        if own.total.weight < _TO_ESTIMATE:
            return pools(older, self._mechanisms, self._memories)
        left = Memory(self.regime, self._mechanisms, older, self._settled, change.left, change.columns)
        return pools(own, change.mechanisms, [*self._memories, left])

    def regimes(self, moments: LaggedMoments, graph: CausalGraph | None) -> list[Regime]:
        """All regimes so far in order of time, the present one last."""
        if self._begun is None:
            return []
        out, begun, left = list(self._past), self._begun, graph
        change = self._settling
        if change is not None and change.regime != self.regime:
            straddling = self._newest_stretches(moments)[change.straddling]
            row, time = straddling.middle_row, straddling.middle_time
            out.append(Regime.between(self.regime, begun, (row - 1, time), change.left))
            begun, left = (row, time), graph
        return [*out, Regime.between(self.present, begun, self._newest, left)]
