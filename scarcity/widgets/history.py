"""What a session remembers of the links that are shown: since when each has been there, how much it has changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from scarcity.graph import CausalGraph
from scarcity.graph.changes import moment

if TYPE_CHECKING:
    from scarcity.archive import Moment
    from scarcity.session import Session

__all__ = ["NO_HISTORY", "History", "history_at", "history_of"]

_UNKNOWN = -1.0


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """About m links, in the order in which they were asked for.

    Parameters
    ----------
    moments: as people write them, each once.
    since: (m,) row of `moments` from which on the link has been there; -1 where it is not known.
    age: (m,) graphs since its two variables have been linked in this direction, at whatever lag; NaN where it is not
        known, and for pairs of the first graph, which are not new.
    change: (m,) how far the effect is from its moving average, in standard deviations; 0 where it is not known. At a
        moment of the past: from the graph before.
    """

    moments: tuple[str, ...] = ()
    since: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    age: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    change: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))

    def taken(self, rows: npt.NDArray[np.intp]) -> History:
        """Of these links; a row of -1 stands for a link that is not known of."""
        if not len(self.since):
            return self
        known = rows >= 0
        columns = ((self.since, _UNKNOWN), (self.age, np.nan), (self.change, 0.0))
        return History(self.moments, *(np.where(known, column[rows], rest) for column, rest in columns))


NO_HISTORY = History()


def history_of(session: Session, graph: CausalGraph, at: npt.NDArray[np.int64]) -> History:
    """What `session` knows of the links of `graph` at rows (source, target, lag) of `at`, (m, 3)."""
    journal, store = session.journal, session.engine.store
    names, weights, appearances = graph.variables, graph.weights, journal.appearances
    newest = moment(journal.insight.get("timestamp"), journal.insight.get("rows", 0))
    rows: dict[str, int] = {}
    since, age, change = (np.full(len(at), value) for value in (_UNKNOWN, np.nan, 0.0))
    links: list[list[int]] = at.tolist()
    for row, (source, target, lag) in enumerate(links):
        ends = names[source], names[target]
        when, _ = appearances.get((*ends, lag), ("", 0))
        if when:
            since[row] = rows.setdefault(_short(when, newest), len(rows))
        if (told := journal.pairs.get(ends, 1)) > 1:
            age[row] = journal.told - told
        # The engine's thread may be writing: one look-up at a time, no iteration.
        record = store.edge_lags.get((source, target, lag)) if store else None
        if record is not None:
            change[row] = abs(float(weights[source, target, lag]) - record.weight)
    return History(tuple(rows), since, age, change)


def history_at(moment: Moment) -> History:
    """What was known of the links of a moment of the past, in the order of its table."""
    words = tuple(_short(when, moment.when) for when in moment.moments)
    return History(words, *(each.astype(np.float64) for each in (moment.since, moment.age, moment.change)))


def _short(when: str, newest: str) -> str:
    """The time of day alone on the day of the newest moment."""
    day = newest[:10]
    return when[11:] if len(when) > 11 and when[:10] == day and when[4:5] == "-" else when
