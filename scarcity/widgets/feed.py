"""What changed, newest first, as every dashboard tells it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from scarcity.graph.changes import Change, Key, grouped
from scarcity.graph.words import printable

if TYPE_CHECKING:
    from scarcity.graph import CausalGraph

__all__ = ["Told", "feed_of", "notes_of", "told", "waiting_for"]

_SHOWN: Final = 60
_SENTENCES: Final = {"first": 6, "new": 5, "gone": 5, "regime": 5}
_WORDS: Final = {"first": "First graph", "new": "New", "gone": "Gone", "regime": "Structure", "routine": ""}


@dataclass(frozen=True, slots=True)
class Told:
    """A change as it is told.

    Parameters
    ----------
    when: the moment, as people write it.
    word: what happened; "" for changes too weak to be named one by one.
    sentences: the first ones, in plain text.
    links: the link of each sentence; none for weak ones.
    more: how many sentences were left out.
    kind: as in `Change`.
    graph: the how-manieth graph brought it, see `Journal.told`.
    """

    when: str
    word: str
    sentences: tuple[str, ...]
    links: tuple[Key, ...] = ()
    more: int = 0
    kind: str = ""
    graph: int = 0


def told(changes: Iterable[Change], most: int | None = None) -> list[Told]:
    """The newest 60 changes, those too weak to be named taken together.

    Parameters
    ----------
    changes: newest first, as in `Journal.changes`.
    most: sentences a change; None is 5, of the first graph 6.
    """
    return [_told(change, most) for change in islice(grouped(changes), _SHOWN)]


def feed_of(changes: Iterable[Change], graph: CausalGraph | None, most: int | None = None) -> dict[str, Any]:
    """All that a view of the feed shows, as JSON.

    Parameters
    ----------
    changes, most: as for `told`.
    graph: in which sentences find their variables; None before the first.

    Returns
    -------
    `items` (newest first: `when`, `word`, `kind`, `moment`: the how-manieth graph brought it, `lines`: `text` and
    `nodes`, the places in `graph` of the variables that it is about, and `more`), `notes` and `waiting` (what an empty
    feed says).
    """
    place = {name: row for row, name in enumerate(graph.variables)} if graph is not None else {}
    return {
        "items": [_item(change, place) for change in told(changes, most)],
        "notes": notes_of(graph),
        "waiting": waiting_for(graph),
    }


def notes_of(graph: CausalGraph | None) -> list[str]:
    """What the graph has to say about its data."""
    return [printable(note) for note in graph.notes] if graph is not None else []


def waiting_for(graph: CausalGraph | None) -> str:
    """What an empty feed says."""
    return "Nothing yet: changes are told from the first graph on." if graph is None else "No change so far."


def _item(change: Told, place: Mapping[str, int]) -> dict[str, Any]:
    lines: list[dict[str, Any]] = []
    for row, sentence in enumerate(change.sentences):
        ends = change.links[row][:2] if row < len(change.links) else ()
        nodes = [place[name] for name in dict.fromkeys(ends) if name in place]
        lines.append({"text": sentence, "nodes": nodes})
    return {
        "when": change.when,
        "word": change.word,
        "kind": change.kind,
        "moment": change.graph,
        "lines": lines,
        "more": change.more,
    }


def _told(change: Change, most: int | None) -> Told:
    when = printable(change.when)
    if change.kind == "routine":
        return Told(when, "", (change.short(),), kind=change.kind, graph=change.told)
    most = _SENTENCES[change.kind] if most is None else most
    kept = len(change.sentences) if len(change.sentences) <= most else most - 1
    return Told(
        when,
        _WORDS[change.kind],
        change.sentences[:kept],
        change.links[:kept],
        len(change.sentences) - kept,
        change.kind,
        change.told,
    )
