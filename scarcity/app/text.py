"""Names from data on a page: text, never markup."""

from __future__ import annotations

from html import escape

from scarcity.graph.words import printable

__all__ = ["text"]


def text(value: object) -> str:
    """`value` for the inside of HTML: control characters spelt out, markup escaped.

    >>> text("<img src=x>")
    '&lt;img src=x&gt;'
    """
    return escape(printable(str(value)))
