"""Which tabs the views of a dashboard show: what nobody looks at is neither worked out nor sent."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, cast

__all__ = ["Watching"]

_VIEWS = 64


class Watching:
    """Remembers the tabs of each view, of those that cost something.

    A view that goes without a word no longer counts; where it speaks again, it shows what it showed.

    Parameters
    ----------
    tabs: keys of the tabs that count; others are passed over.
    views: gives the open views.

    Attributes
    ----------
    last: the tabs that were shown last, also when nobody looks any more.

    >>> watching = Watching(["stream"], lambda: {"a"})
    >>> watching.hear({"view": "a", "tabs": ["links", "stream"]})
    True
    >>> sorted(watching.tabs)
    ['stream']
    """

    def __init__(self, tabs: Collection[str], views: Callable[[], Collection[str]]) -> None:
        self._known, self._views = frozenset(tabs), views
        self._shown: dict[str, frozenset[str]] = {}
        self.last: frozenset[str] = frozenset()

    @property
    def tabs(self) -> frozenset[str]:
        """What at least one of the open views shows."""
        views = self._views()
        return frozenset[str]().union(*(tabs for view, tabs in self._shown.items() if view in views))

    def hear(self, message: Mapping[str, Any]) -> bool:
        """Take in which `tabs` a `view` shows; whether they are others than before. Nonsense is passed over."""
        view, tabs = message.get("view"), message.get("tabs")
        if not isinstance(view, str) or not isinstance(tabs, list):
            return False
        named = cast("list[Any]", tabs)
        if not all(isinstance(tab, str) for tab in named):
            return False
        before, now = (
            self._shown.pop(view, frozenset[str]()),
            self._known & frozenset(cast("list[str]", named)),
        )
        self._shown[view] = now
        while len(self._shown) > _VIEWS:  # views that went without a word
            del self._shown[next(iter(self._shown))]
        self.last = now or self.last
        return now != before

    def forget(self, view: str) -> None:
        """A view has gone."""
        self._shown.pop(view, None)
