"""Messages that come as values of a parameter, of which only the newest is sure to arrive."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

__all__ = ["Outboxes"]

_SENDERS = 64


class Outboxes:
    """Reads each message of each sender once, whatever values were skipped or came twice.

    A value is ``{"from": sender, "messages": [[number, content], ...]}``: the newest message and some before it.

    >>> outboxes = Outboxes()
    >>> outboxes.unread({"from": "a", "messages": [[1, "x"]]})
    ['x']
    >>> outboxes.unread({"from": "a", "messages": [[1, "x"], [2, "y"], [3, "z"]]})
    ['y', 'z']
    """

    def __init__(self) -> None:
        self._read: dict[str, int] = {}

    def unread(self, value: object) -> list[Any]:
        """The contents not read before, oldest first; none of what makes no sense."""
        if not isinstance(value, Mapping):
            return []
        box = cast("Mapping[str, Any]", value)
        sender, messages = box.get("from"), box.get("messages")
        if not isinstance(sender, str) or not isinstance(messages, list):
            return []
        last = self._read.pop(sender, 0)
        contents: list[Any] = []
        for message in cast("list[Any]", messages):
            if isinstance(message, list | tuple) and len(cast("list[Any]", message)) == 2:
                number, content = cast("list[Any]", message)
                if isinstance(number, int) and number > last:
                    last = number
                    contents.append(content)
        self._read[sender] = last
        while len(self._read) > _SENDERS:  # page after page was reloaded
            del self._read[next(iter(self._read))]
        return contents
