"""What a bus remembers of each topic: its route, its count and its last value."""

from typing import Any

from scarcity.runtime.route import Route

__all__ = ["TopicState", "TopicTable"]


class TopicState:
    """One topic: how often it was published, its last value, its route (None when subscriptions changed)."""

    __slots__ = ("published", "published_at_last_search", "route", "value")

    def __init__(self) -> None:
        self.published = 0
        self.published_at_last_search = 0
        self.value: Any = None
        self.route: Route | None = None


class TopicTable(dict[str, TopicState]):
    """The topics in use, at most `limit` of them; a quiet one makes room for a new one.

    Second chance: a topic that was published since the last search for room is passed over.
    """

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit
        self._forgotten = 0

    @property
    def published(self) -> int:
        """Messages published on all topics, the forgotten ones included."""
        return self._forgotten + sum(state.published for state in list(self.values()))

    def add(self, topic: str) -> TopicState:
        """The state of a topic that has none yet."""
        while len(self) >= self.limit:
            name = next(iter(self))
            state = self.pop(name)
            if state.published == state.published_at_last_search:
                self._forgotten += state.published
            else:
                state.published_at_last_search = state.published
                self[name] = state
        state = self[topic] = TopicState()
        return state

    def forget_all(self) -> None:
        """Forget every topic and its value; the count of messages stays."""
        self._forgotten = self.published
        self.clear()
