"""The feed: what changed, in sentences, newest first."""

from __future__ import annotations

from itertools import islice
from typing import Final

from scarcity.app.live import Live
from scarcity.app.text import text
from scarcity.graph.changes import Change, grouped

__all__ = ["feed"]

_SHOWN: Final = 60
_SENTENCES: Final = {"first": 6, "new": 5, "gone": 5, "routine": 1}
_WORDS: Final = {"first": "First graph", "new": "New", "gone": "Gone", "routine": ""}


def feed(live: Live) -> str:
    """The feed as HTML.

    Parameters
    ----------
    live: what is streamed.
    """
    graph = live.session.graph if live.session else None
    notes = "".join(f'<li class="sc-note">Note: {text(note)}</li>' for note in (graph.notes if graph else ()))
    told = "".join(_item(change) for change in islice(grouped(live.feed), _SHOWN))
    if not told and not notes:
        waiting = (
            "Nothing yet: changes are told from the first graph on." if graph is None else "No change so far."
        )
        return f'<p class="sc-empty">{waiting}</p>'
    return f"<ul>{told}{notes}</ul>"


def _item(change: Change) -> str:
    when = f"<time>{text(change.when)}</time>"
    if change.kind == "routine":
        return f'<li class="sc-routine">{when}{text(change.short())}</li>'
    most = _SENTENCES[change.kind]
    sentences = change.sentences if len(change.sentences) <= most else change.sentences[: most - 1]
    more = len(change.sentences) - len(sentences)
    lines = "".join(f"<span>{text(sentence)}</span>" for sentence in sentences)
    lines += f'<span class="sc-why">and {more} more</span>' if more else ""
    return f"<li>{when}<b>{_WORDS[change.kind]}</b>{lines}</li>"
