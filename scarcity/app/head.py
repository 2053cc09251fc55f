"""The head of the page: what is streamed and how it fares, and in figures how much has come."""

from __future__ import annotations

from scarcity.app.live import Live
from scarcity.app.text import text
from scarcity.widgets.faces import face_of_session
from scarcity.widgets.figures import figures_of

__all__ = ["figures", "title"]


def title(live: Live) -> str:
    """What is streamed and its state, as HTML.

    Parameters
    ----------
    live: what is streamed.
    """
    if live.problem:
        face, word, why = "lost", "source lost", live.problem
    elif live.session is None:
        face, word, why = "opening", "opening", ""
    else:
        found = face_of_session(live.session)
        face, word, why = found["face"], found["title"], found["detail"]
    return (
        f'<div class="sc-head-line"><h1>{text(live.choice.title)}</h1>'
        f'<span class="sc-state" role="status" data-face="{text(face)}">'
        f'<span class="sc-dot" aria-hidden="true"></span>{text(word)}</span>'
        f'<span class="sc-why">{text(why)}</span></div>'
    )


def figures(live: Live) -> str:
    """Rows, speed, missing values, delay and links, as HTML.

    Parameters
    ----------
    live: what is streamed.
    """
    if live.session is None:
        return ""
    items = "".join(
        f"<div><dt>{text(name)}</dt> <dd>{text(value)}</dd></div>"
        for name, value in figures_of(live.session).items()
    )
    return f'<dl class="sc-figures">{items}</dl>{_progress(live.session.stream.status.progress)}'


def _progress(share: float | None) -> str:
    if share is None:
        return ""
    per_cent = round(100 * min(max(share, 0.0), 1.0), 1)
    return (
        f'<div class="sc-progress" role="progressbar" aria-label="read so far" aria-valuenow="{per_cent}" '
        f'aria-valuemin="0" aria-valuemax="100"><i style="width:{per_cent}%"></i></div>'
    )
