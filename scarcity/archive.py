"""Every graph of a session in compact form: what was known at each moment, and the history of a link."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from scarcity.graph import CausalGraph
from scarcity.graph.changes import WORTH_TELLING, Key, moment
from scarcity.graph.link_table import DIRECTED, VALUES, LinkTable
from scarcity.runtime import EventBus, Subscription
from scarcity.runtime.topics import ENGINE_INSIGHT

__all__ = ["Archive", "LinkHistory", "Moment", "Teller"]

_BYTES: Final = 16_000_000
_MOMENTS: Final = 600
_AN_OBJECT: Final = 600
"""Bytes of a moment beside its arrays, about."""
_BOUNDARY: Final = 1e6
"""How many times as dear as another moment one is where a regime begins or ends."""
_HIGH: Final = VALUES.index("ci_high")
"""The effect and its interval stand before and at this column."""


class Teller(Protocol):
    """What the archive reads of the journal."""

    told: int

    @property
    def appearances(self) -> Mapping[Key, tuple[str, int]]:
        """Since when each link has been there."""
        ...

    @property
    def pairs(self) -> Mapping[tuple[str, str], int]:
        """The how-manieth graph first had a link from the one variable to the other."""
        ...


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Moment:
    """One graph of a session, of n variables and m links.

    Parameters
    ----------
    told: the how-manieth graph it is.
    when: the moment, as people write it.
    time: seconds since 1970, or what else the time stamp counts; None where rows have no time.
    rows: read until then.
    regime: number of the regime.
    variables: n names.
    table: the links.
    since: (m,) row of `moments` from which on the link has been there; -1 where that is not known.
    moments: as people write them, each once.
    age: (m,) graphs since its two variables have been linked in this direction; NaN for pairs of the first graph.
    change: (m,) how much the weight of the link has changed since the graph before; 0 in the first.
    came, went: links between two variables of at least 0.05 that this graph has and the one before has not; or the
        other way round.
    """

    told: int
    when: str
    time: float | None
    rows: int
    regime: int
    variables: tuple[str, ...]
    table: LinkTable = field(repr=False)
    since: npt.NDArray[np.int16] = field(repr=False)
    moments: tuple[str, ...] = field(repr=False)
    age: npt.NDArray[np.float32] = field(repr=False)
    change: npt.NDArray[np.float32] = field(repr=False)
    came: int = 0
    went: int = 0

    @property
    def nbytes(self) -> int:
        """What it takes in memory, about; names and words are shared."""
        return self.table.nbytes + self.since.nbytes + self.age.nbytes + self.change.nbytes + _AN_OBJECT


class LinkHistory(NamedTuple):
    """One link at k moments.

    told: (k,) which graph; effect, low, high: (k,) NaN where the link is not there; present: (k,) whether it is.
    """

    told: npt.NDArray[np.int64]
    effect: npt.NDArray[np.float32]
    low: npt.NDArray[np.float32]
    high: npt.NDArray[np.float32]
    present: npt.NDArray[np.bool_]


class Archive:
    """Keeps every graph of a session, from its start, in bounded memory.

    Where it becomes too much, moments are dropped one by one so that those left lie evenly, denser where much changed:
    each time the one whose neighbours are nearest to each other in number of graphs, that distance counting the more
    the more links came or went. The first and the newest moment stay, and the moments at which a regime begins or
    ends as long as there are others to drop.

    Parameters
    ----------
    most_bytes: of arrays, about; the first and the newest moment are kept even where they take more.
    most: how many moments at most, at least 2.
    """

    def __init__(self, most_bytes: int = _BYTES, most: int = _MOMENTS) -> None:
        self._most_bytes, self._most = most_bytes, max(2, most)
        self._subscription: Subscription | None = None
        self.begun = 0
        """How often it has begun anew."""
        self._forget()

    @property
    def moments(self) -> tuple[Moment, ...]:
        """All that are kept, the oldest first."""
        return tuple(self._moments)

    @property
    def newest(self) -> Moment | None:
        """The last one; None before the first graph."""
        return self._moments[-1] if self._moments else None

    @property
    def dropped(self) -> int:
        """How many moments were dropped so far."""
        return self._dropped

    @property
    def nbytes(self) -> int:
        """What the moments take in memory, about."""
        return self._bytes

    def begin(self, bus: EventBus, graph: Callable[[], CausalGraph | None], journal: Teller) -> None:
        """Forget what was kept and listen to `bus`, behind `journal`, which has to hear of each graph before.

        Parameters
        ----------
        bus: where ``engine.insight`` is told.
        graph: gives the graph that the insight is about.
        journal: knows the number of the graph and since when its links have been there.
        """
        self.close()
        self._forget()
        self.begun += 1

        def hear(topic: str, insight: Mapping[str, Any]) -> None:
            if (now := graph()) is not None:
                self.add(now, insight["rows"], insight.get("timestamp"), journal)

        self._subscription = bus.subscribe(ENGINE_INSIGHT, hear)

    def close(self) -> None:
        """Listen no longer; what was kept stays."""
        if self._subscription is not None:
            self._subscription.close()
            self._subscription = None

    def add(self, graph: CausalGraph, rows: int, timestamp: Any, journal: Teller) -> None:
        """Keep `graph`, the newest one.

        Parameters
        ----------
        graph: its memory is not held.
        rows: read until then.
        timestamp: of the newest row, as ``engine.insight`` has it; None where rows have no time.
        journal: its `told` is the number of this graph, larger than that of the one before.
        """
        table, before = LinkTable.of(graph), self.newest
        names = graph.variables
        if before is None:
            row, there = np.zeros(len(table.at), np.intp), np.zeros(len(table.at), np.bool_)
            changed: dict[str, Any] = {"change": np.zeros(len(table.at), np.float32)}
        else:
            if before.variables == names:
                names = before.variables  # one tuple for all moments
            else:
                before = _renamed(before, names)
            row, there = _matched(table, before.table)
            changed = _changes(table, before.table, row, there)
        self._put(
            Moment(
                told=journal.told,
                when=moment(timestamp, rows),
                time=_time(timestamp),
                rows=rows,
                regime=graph.regime,
                variables=names,
                table=table,
                **changed,
                **_since(table, names, journal, before, row, there),
            )
        )

    def at(self, told: int) -> Moment | None:
        """The moment `told`, else the last one kept before it, else the first one; None while there is none."""
        if not self._moments:
            return None
        place = int(np.searchsorted(self._columns[0], told, side="right")) - 1
        return self._moments[max(0, place)]

    def history(self, source: str, target: str, lag: int, most: int | None = None) -> LinkHistory:
        """A link at all moments that are kept; a lag-0 link without direction is the same either way.

        Parameters
        ----------
        source, target, lag: of the link.
        most: of more moments than this only as many are told of, evenly, with the first and the newest.
        """
        shown = self._moments
        if most is not None and len(shown) > most:
            shown = [shown[int(k)] for k in np.linspace(0, len(shown) - 1, most).round()]
        values = np.full((3, len(shown)), np.nan, np.float32)
        present = np.zeros(len(shown), np.bool_)
        place: dict[tuple[str, ...], tuple[int, int]] = {}
        for column, each in enumerate(shown):
            ends = place.get(each.variables)
            if ends is None:
                known = {name: row for row, name in enumerate(each.variables)}
                ends = place[each.variables] = known.get(source, -1), known.get(target, -1)
            if (row := _row(each.table, *ends, lag)) is not None:
                present[column] = True
                values[:, column] = each.table.values[row, : _HIGH + 1]
        told = np.array([each.told for each in shown], dtype=np.int64)
        return LinkHistory(told, values[0], values[1], values[2], present)

    def _forget(self) -> None:
        self._moments: list[Moment] = []
        self._columns: tuple[list[int], list[int], list[int]] = ([], [], [])  # told, 1 + came + went, regime
        self._bytes = self._dropped = 0

    def _put(self, new: Moment) -> None:
        self._moments.append(new)
        for column, value in zip(self._columns, (new.told, 1 + new.came + new.went, new.regime), strict=True):
            column.append(value)
        self._bytes += new.nbytes
        while len(self._moments) > 2 and (self._bytes > self._most_bytes or len(self._moments) > self._most):
            self._drop(self._least())

    def _drop(self, place: int) -> None:
        self._bytes -= self._moments.pop(place).nbytes
        self._dropped += 1
        for column in self._columns:
            del column[place]

    def _least(self) -> int:
        """Place of the moment that is missed least; neither the first nor the newest."""
        told, changed, regime = (np.array(column, dtype=np.int64) for column in self._columns)
        worth = ((told[2:] - told[:-2]) * changed[1:-1]).astype(np.float64)
        turns = regime[1:] != regime[:-1]
        worth[turns[:-1] | turns[1:]] *= _BOUNDARY
        return 1 + int(worth.argmin())


def _renamed(before: Moment, names: tuple[str, ...]) -> Moment:
    """`before` with the links that it has between `names`, numbered by these."""
    table, rows = before.table.onto(before.variables, names)
    return replace(before, variables=names, table=table, since=before.since[rows], age=before.age[rows])


def _matched(table: LinkTable, old: LinkTable) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.bool_]]:
    """(m,) row of each link of `table` in `old`, and whether it is there; both number the same variables."""
    if not len(old.at):
        return np.zeros(len(table.at), np.intp), np.zeros(len(table.at), np.bool_)
    keys, known = table.keys, old.keys
    order = known.argsort()
    row = order[np.searchsorted(known, keys, sorter=order).clip(max=len(known) - 1)]
    return row, known[row] == keys


def _changes(
    table: LinkTable, old: LinkTable, row: npt.NDArray[np.intp], there: npt.NDArray[np.bool_]
) -> dict[str, Any]:
    """came, went and change since `old`, in which `row` and `there` of `_matched` find the links."""
    lost = np.ones(len(old.at), np.bool_)
    lost[row[there]] = False
    gone = old.taken(lost)
    moved = np.abs(table.weights - np.where(there, old.weights[row] if len(old.at) else 0, np.float32(0)))
    came = ~there & table.between() & (moved >= WORTH_TELLING)
    went = gone.between() & (np.abs(gone.weights) >= WORTH_TELLING)
    return {"came": int(came.sum()), "went": int(went.sum()), "change": moved}


def _since(
    table: LinkTable,
    names: tuple[str, ...],
    journal: Teller,
    before: Moment | None,
    row: npt.NDArray[np.intp],
    there: npt.NDArray[np.bool_],
) -> dict[str, Any]:
    """since, moments and age of the links; the journal is asked only of those that `before` does not tell of."""
    held: tuple[str, ...] = () if before is None else before.moments
    rows = {when: number for number, when in enumerate(held)}
    since = np.full(len(table.at), -1, np.int16)
    age = np.full(len(table.at), np.nan, np.float32)
    if before is not None and len(before.since):
        since = np.where(there, before.since[row], since)
        age = np.where(there, before.age[row] + (journal.told - before.told), age)
    unknown: list[int] = (since < 0).nonzero()[0].tolist()
    for link in unknown:
        source, target, lag = (int(number) for number in table.at[link])
        ends = names[source], names[target]
        if (known := journal.appearances.get((*ends, lag))) is not None:
            since[link] = rows.setdefault(known[0], len(rows))
        first = journal.pairs.get(ends, 1)
        age[link] = journal.told - first if first > 1 else np.nan
    if len(rows) > 2 * len(since) + 64:
        held, (used, since[since >= 0]) = tuple(rows), np.unique(since[since >= 0], return_inverse=True)
        numbers: list[int] = used.tolist()
        return {"since": since, "moments": tuple(held[number] for number in numbers), "age": age}
    told = held if len(rows) == len(held) else tuple(rows)
    return {"since": since, "moments": told, "age": age}


def _row(table: LinkTable, source: int, target: int, lag: int) -> int | None:
    """Row of a link in `table`; None where it is not there."""
    one, other, lags = table.at[:, 0], table.at[:, 1], table.at[:, 2]
    found = ((one == source) & (other == target) & (lags == lag)).nonzero()[0]
    if not len(found) and lag == 0:
        turned = (one == target) & (other == source) & (lags == 0)
        found = (turned & (table.flags & DIRECTED == 0)).nonzero()[0]
    return int(found[0]) if len(found) else None


def _time(timestamp: Any) -> float | None:
    """A number that grows with the time; None where there is none."""
    if timestamp is None:
        return None
    try:
        return float(timestamp)
    except (TypeError, ValueError):
        pass
    try:
        return datetime.fromisoformat(str(timestamp)).timestamp()
    except ValueError:
        return None
