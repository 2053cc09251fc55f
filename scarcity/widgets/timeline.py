"""Time in the picture of a session: which moment is seen, beside which other one, and what moments there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

import numpy as np

from scarcity.archive import Archive, Moment
from scarcity.graph import CausalGraph
from scarcity.graph.link_table import LinkTable
from scarcity.graph.words import printable
from scarcity.widgets.history import NO_HISTORY, History, history_at
from scarcity.widgets.looks import NO_RANKS, Ranks, ranks_of_links
from scarcity.widgets.versus import Versus, versus

__all__ = ["Seen", "Timeline"]

_POINTS: Final = 120


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What is drawn of a graph: its own links or those of another moment.

    Parameters
    ----------
    table: the links; None where there is no graph.
    history, ranks: of the links and of the variables.
    versus: what the links were in the other graph; None where nothing is compared.
    header: what the header of the frame says of it.
    """

    table: LinkTable | None = None
    history: History = NO_HISTORY
    ranks: Ranks = NO_RANKS
    versus: Versus | None = None
    header: Mapping[str, Any] = field(default_factory=dict[str, Any])


class Timeline:
    """What the viewers of one live view look at; all its pages look at the same.

    Parameters
    ----------
    archive: of the session.

    Attributes
    ----------
    shown: number of the moment that is looked at; None is the newest, whatever comes.
    other: number of the moment that it is compared with; None where nothing is.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._begun = archive.begun
        self._known: dict[int, None] = {}  # moments that the browser was told of
        self._fresh = True
        self._past: tuple[object, Seen] | None = None  # the past does not change
        self.shown: int | None = None
        self.other: int | None = None

    @property
    def key(self) -> tuple[int, int | None, int | None]:
        """What differs when another moment is looked at."""
        self._keep_up()
        return self._begun, self.shown, self.other

    def go(self, told: object) -> None:
        """Look at this moment; None is the newest. What is no moment is passed over."""
        self._keep_up()
        if told is None or self._is_moment(told):
            self.shown = self._number(told)

    def compare(self, told: object) -> None:
        """Look at the difference from this moment; None is no difference. What is no moment is passed over."""
        self._keep_up()
        if told is None or self._is_moment(told):
            self.other = self._number(told)

    def seen(self, graph: CausalGraph, history: Callable[[], History], ranks: Callable[[], Ranks]) -> Seen:
        """The moment that is looked at, its links numbered by the variables of `graph`.

        Links of a variable that `graph` lacks are left out.

        Parameters
        ----------
        graph: the newest one.
        history, ranks: give what is known of its links and variables.
        """
        self._keep_up()
        newest = self._archive.newest
        if newest is None:
            return Seen(LinkTable.of(graph), history(), ranks())
        past = None if self.shown is None else self._archive.at(self.shown)
        other = None if self.other is None else self._archive.at(self.other)
        moment = past or newest
        header: dict[str, Any] = {"moment": _told(moment, newest, past is None)}
        if other is None:
            return replace(self._picture(past, graph, history, ranks), header=header)
        earlier, later = (other, past) if other.told <= moment.told else (moment, other)
        made = self._picture(later, graph, history, ranks)  # later is None: the newest
        table, _ = earlier.table.onto(earlier.variables, graph.variables)
        beside = versus(made.table or table, table)
        header["compare"] = {
            "with": other.told,
            "labels": [printable(each.when) for each in (earlier, later or newest)],
            **beside.counts,
        }
        return Seen(beside.table, made.history.taken(beside.row), made.ranks, beside, header)

    def _picture(
        self,
        moment: Moment | None,
        graph: CausalGraph,
        history: Callable[[], History],
        ranks: Callable[[], Ranks],
    ) -> Seen:
        """The links of a moment of the past, or of `graph`, which knows its `history` and `ranks`."""
        if moment is None:
            return Seen(LinkTable.of(graph), history(), ranks())
        key = (self._begun, moment.told, graph.variables)
        if self._past is None or self._past[0] != key:
            table, rows = moment.table.onto(moment.variables, graph.variables)
            known = history_at(moment)
            seen = Seen(table, known if rows is None else known.taken(rows), ranks_of_links(table))
            self._past = key, seen
        return self._past[1]

    def forget(self) -> None:
        """There is a browser that knows of no moment."""
        self._known, self._fresh = {}, True

    def news(self) -> Mapping[str, Any] | None:
        """The message about what the browser has not been told of: moments that came and that were dropped.

        With `fresh` it forgets the others first. A column holds one entry a moment: `told`, `when`, `time` (None where
        rows have none), `rows`, `regime`, `came` and `went`.
        """
        self._keep_up()
        moments = self._archive.moments
        held = {each.told: None for each in moments}
        new = [each for each in moments if each.told not in self._known]
        gone = [told for told in self._known if told not in held]
        if not (new or gone):
            return None
        message = {
            "kind": "timeline",
            "fresh": self._fresh,
            "gone": gone,
            "told": [each.told for each in new],
            "when": [printable(each.when) for each in new],
            "time": [each.time for each in new],
            "rows": [each.rows for each in new],
            "regime": [each.regime for each in new],
            "came": [each.came for each in new],
            "went": [each.went for each in new],
        }
        self._known, self._fresh = held, False
        return message

    def history(self, graph: CausalGraph, link: object) -> Mapping[str, Any] | None:
        """The message about a link [source, target, lag] of `graph` at 120 moments at the most; None if it is none."""
        if not isinstance(link, list) or len(link) != 3:  # pyright: ignore[reportUnknownArgumentType]
            return None
        asked: list[Any] = link  # pyright: ignore[reportUnknownVariableType]
        most = (len(graph.variables), len(graph.variables), graph.max_lag + 1)
        if not all(_is_count(each) and each < end for each, end in zip(asked, most, strict=True)):
            return None
        source, target, lag = (int(each) for each in asked)
        found = self._archive.history(graph.variables[source], graph.variables[target], lag, most=_POINTS)
        rounded = (
            [_plain(value) for value in each.tolist()] for each in (found.effect, found.low, found.high)
        )
        effect, low, high = rounded
        return {
            "kind": "history",
            "link": [source, target, lag],
            "told": found.told.tolist(),
            "effect": effect,
            "low": low,
            "high": high,
        }

    def _keep_up(self) -> None:
        """A session that was started anew has no past."""
        if self._begun != self._archive.begun:
            self._begun = self._archive.begun
            self.shown = self.other = None
            self.forget()

    def _is_moment(self, told: object) -> bool:
        return _is_count(told) and bool(self._archive.moments)

    def _number(self, told: Any) -> int | None:
        moment = None if told is None else self._archive.at(told)
        return None if moment is None else moment.told


def _told(moment: Moment, newest: Moment, live: bool) -> Mapping[str, Any]:
    return {
        "told": moment.told,
        "when": printable(moment.when),
        "rows": moment.rows,
        "regime": moment.regime,
        "live": live,
        "behind": newest.told - moment.told,
    }


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _plain(value: float) -> float | None:
    return round(value, 4) if np.isfinite(value) else None
