"""What changed, newest first, as every dashboard tells it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from scarcity.graph.changes import Change, Key, grouped
from scarcity.graph.words import printable

if TYPE_CHECKING:
    from scarcity.graph import CausalGraph

__all__ = ["Told", "notes_of", "told", "waiting_for"]

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
    """

    when: str
    word: str
    sentences: tuple[str, ...]
    links: tuple[Key, ...] = ()
    more: int = 0


def told(changes: Iterable[Change]) -> list[Told]:
    """The newest 60 changes, those too weak to be named taken together.

    Parameters
    ----------
    changes: newest first, as in `Journal.changes`.
    """
    return [_told(change) for change in islice(grouped(changes), _SHOWN)]


def notes_of(graph: CausalGraph | None) -> list[str]:
    """What the graph has to say about its data."""
    return [printable(note) for note in graph.notes] if graph is not None else []


def waiting_for(graph: CausalGraph | None) -> str:
    """What an empty feed says."""
    return "Nothing yet: changes are told from the first graph on." if graph is None else "No change so far."


def _told(change: Change) -> Told:
    when = printable(change.when)
    if change.kind == "routine":
        return Told(when, "", (change.short(),))
    most = _SENTENCES[change.kind]
    kept = len(change.sentences) if len(change.sentences) <= most else most - 1
    return Told(
        when,
        _WORDS[change.kind],
        change.sentences[:kept],
        change.links[:kept],
        len(change.sentences) - kept,
    )
