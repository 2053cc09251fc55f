"""Who listens to what: the subscriptions of a bus, and the routes made from them."""

import threading

from scarcity.errors import StateError
from scarcity.runtime.receiver import Handler, Tally
from scarcity.runtime.route import Route
from scarcity.runtime.subjects import check_subject, check_topic
from scarcity.runtime.subscription import Subscription
from scarcity.runtime.topic_table import TopicState, TopicTable

__all__ = ["Switchboard"]


class Switchboard:
    """Subscriptions come and go, from any thread; topics get the routes that follow from them.

    Subscriptions and routes are replaced, never changed: a delivery under way needs no lock. The lock is held
    only while one is replaced.
    """

    __slots__ = ("_lock", "_topics", "_total", "closed", "subscriptions")

    def __init__(self, topics: TopicTable, total: Tally) -> None:
        self._topics = topics
        self._total = total
        self._lock = threading.Lock()
        self.subscriptions: tuple[Subscription, ...] = ()
        self.closed = False

    def refuse_if_closed(self) -> None:
        """Raise StateError once the bus has been closed."""
        if self.closed:
            raise StateError("the bus has been closed; make a new EventBus() or call get_bus() again.")

    def add(self, subscription: Subscription) -> None:
        """Let `subscription` have every message from now on."""
        with self._lock:
            self.refuse_if_closed()
            self.subscriptions = (*self.subscriptions, subscription)
            self._forget_routes(subscription)

    def remove(self, subscription: Subscription) -> bool:
        """End `subscription`; False if it had ended before."""
        with self._lock:
            if not subscription.active:
                return False
            subscription.active = False
            self.subscriptions = tuple(each for each in self.subscriptions if each is not subscription)
            self._forget_routes(subscription)
            return True

    def find(self, subject: str, handler: Handler) -> list[Subscription]:
        """The subscriptions of `handler` to exactly `subject`."""
        check_subject(subject)
        return [each for each in self.subscriptions if each.subject == subject and each.handler == handler]

    def open_topic(self, topic: str) -> TopicState:
        """The state of a topic that has none yet."""
        self.refuse_if_closed()
        check_topic(topic)
        with self._lock:
            return self._topics.add(topic)

    def make_route(self, topic: str, state: TopicState) -> Route:
        """The route of `topic`, kept in `state` until a change of subscriptions touches it."""
        with self._lock:
            state.route = Route((each for each in self.subscriptions if each.matches(topic)), self._total)
            return state.route

    def _forget_routes(self, subscription: Subscription) -> None:
        for topic, state in list(self._topics.items()):
            if subscription.matches(topic):
                state.route = None
