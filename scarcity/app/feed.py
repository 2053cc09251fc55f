"""The feed: what changed, in sentences, newest first."""

from __future__ import annotations

from scarcity.app.live import Live
from scarcity.app.text import text
from scarcity.widgets.feed import Told, notes_of, told, waiting_for

__all__ = ["feed"]


def feed(live: Live) -> str:
    """The feed as HTML.

    Parameters
    ----------
    live: what is streamed.
    """
    graph = live.session.graph if live.session else None
    changes = live.session.journal.changes if live.session else ()
    items = "".join(_item(change) for change in told(changes))
    items += "".join(f'<li class="sc-note">Note: {text(note)}</li>' for note in notes_of(graph))
    return f"<ul>{items}</ul>" if items else f'<p class="sc-empty">{text(waiting_for(graph))}</p>'


def _item(change: Told) -> str:
    when = f"<time>{text(change.when)}</time>"
    if not change.word:
        return f'<li class="sc-routine">{when}{text("; ".join(change.sentences))}</li>'
    lines = "".join(f"<span>{text(sentence)}</span>" for sentence in change.sentences)
    lines += f'<span class="sc-why">and {change.more} more</span>' if change.more else ""
    return f"<li>{when}<b>{text(change.word)}</b>{lines}</li>"
