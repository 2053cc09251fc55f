"""The event bus: topics, subscribers and delivery on one event loop."""

import asyncio
from typing import Any

from scarcity.errors import OptionError, StateError
from scarcity.runtime.inbox import Inbox
from scarcity.runtime.ownership import LoopOwner, running_loop
from scarcity.runtime.receiver import Handler, Tally
from scarcity.runtime.replay import Replay
from scarcity.runtime.statistics import BusStatistics, collect
from scarcity.runtime.subjects import check_topic
from scarcity.runtime.subscription import Policy, Subscription
from scarcity.runtime.switchboard import Switchboard
from scarcity.runtime.topic_table import TopicTable

__all__ = ["EventBus"]


class EventBus:
    """Publish and subscribe by topic, delivered on the one event loop that owns the bus.

    A bus belongs to the first running loop that makes it, subscribes to it or publishes on it; when that loop
    has been closed, to the next one. `subscribe`, `unsubscribe`, `get_stats` and `publish_threadsafe` may be
    called from any thread; handlers always run on the owning loop. No lock is held while handlers run: they
    may publish, subscribe and unsubscribe.

    Parameters
    ----------
    max_topics
        Topics whose last value, route and count are kept; when a new topic needs room, one that has been
        quiet is forgotten (only its retained value is lost).
    inbox_depth
        Messages from other threads that may wait for the loop.

    Source: specification §Runtime Bus. We differ: no `asyncio.Lock` (asyncio's primitives are not
    thread-safe, and one held over delivery deadlocks when a handler publishes) but copy-on-write routes;
    subjects with wildcards; a delivery policy per subscription. See docs/decisions/0001-event-bus.md.

    >>> async def main():
    ...     bus = EventBus()
    ...     bus.subscribe("drg.signal.*", lambda topic, data: print(topic, data["factor"]))
    ...     await bus.publish("drg.signal.reduce_batch", {"factor": 0.5})
    ...     return bus.get_stats()["messages_delivered"]
    >>> asyncio.run(main())
    drg.signal.reduce_batch 0.5
    1
    """

    def __init__(self, *, max_topics: int = 1024, inbox_depth: int = 65_536) -> None:
        for name, value in (("max_topics", max_topics), ("inbox_depth", inbox_depth)):
            if not isinstance(value, int) or value < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
                raise OptionError(f"{name} is an int of at least 1; got {value!r}.")
        self._topics = TopicTable(max_topics)
        self._total = Tally()
        self._board = Switchboard(self._topics, self._total)
        self._inbox = Inbox(self.publish, inbox_depth)
        self._owner = LoopOwner()
        self._replay = Replay(self._topics)
        self._replay_later: list[Subscription] = []
        self.bind()

    # --- subscribing ---

    def subscribe(
        self,
        topic: str,
        handler: Handler,
        *,
        policy: Policy = "inline",
        depth: int = 64,
        replay: bool = False,
    ) -> Subscription:
        """Call ``handler(topic, data)`` for every message on the topics that the subject `topic` selects.

        Parameters
        ----------
        topic
            A topic, or a subject with `*` (one token) and a final `>` (one token or more); the handler always
            gets the concrete topic.
        handler
            Plain or async. What it raises is logged and counted and stops nobody else.
        policy
            ``"inline"``: `publish` returns after the handler has; plain handlers come first, async ones after
            them, one by one. The other policies put a mailbox between them, emptied by a task of its own:
            ``"block"`` loses nothing, a publisher waits while the mailbox is full; ``"drop_oldest"`` drops
            the oldest message instead; ``"latest"`` keeps only the newest message of each topic. Drops are
            counted. A plain handler that computes for long holds up the loop under every policy: use
            `asyncio.to_thread`.
        depth
            Messages that a mailbox holds.
        replay
            First hand over the retained last value of every topic that the subject selects.

        Raises
        ------
        OptionError
            The subject, the policy or the depth is not a possible one, or the handler cannot be called.
        StateError
            The bus has been closed.
        """
        subscription = Subscription(
            topic, handler, policy=policy, depth=depth, total=self._total, remove=self._remove
        )
        running_here = self.bind()
        self._board.add(subscription)
        if replay:
            owner = self.loop
            if running_here:
                self._replay.start(subscription)
            elif owner is not None:
                owner.call_soon_threadsafe(self._replay.start, subscription)
            else:
                self._replay_later.append(subscription)
        return subscription

    def unsubscribe(self, topic: str, handler: Handler) -> bool:
        """End every subscription of `handler` to exactly the subject `topic`; False if there was none.

        The handler is not called again, not even for a message that is being delivered right now.
        """
        found = self._board.find(topic, handler)
        for subscription in found:
            self._remove(subscription)
        return bool(found)

    def bind(self) -> bool:
        """Make the running loop the owner if there is none or its loop has been closed.

        Returns whether the running loop owns the bus now; False without a running loop. Making a bus,
        subscribing and publishing inside a loop do this by themselves.
        """
        if running_loop() is None:
            return False
        owner, is_new = self._owner.claim()
        if is_new:
            self._inbox.move_to_running_loop()
            self._replay.leave_loop()
            for subscription in self._board.subscriptions:
                if subscription.mailbox is not None:
                    subscription.mailbox.move_to_running_loop()
            late, self._replay_later = self._replay_later, []
            for subscription in late:
                self._replay.start(subscription)
        return owner is running_loop()

    # --- publishing ---

    async def publish(self, topic: str, data: Any = None) -> None:
        """Deliver `data` to the subscribers of `topic` and keep it as the topic's retained value.

        Returns when all inline handlers have returned and every mailbox has taken the message. Awaited on
        another loop than the owner's (in another thread), the message is published on the owning loop and
        this call waits for it; a thread without a loop uses `publish_threadsafe`. Handlers that never wait do
        not let other tasks run: a loop that only publishes should also `await asyncio.sleep(0)`.

        Raises
        ------
        OptionError
            `topic` is not a concrete topic.
        StateError
            The bus has been closed, or it belongs to another loop that is not running.
        """
        if not self._owner.is_running_here() and not self.bind():
            return await self._publish_on_owner(topic, data)
        state = self._topics.get(topic)
        if state is None:
            state = self._board.open_topic(topic)
        state.published += 1
        state.value = data
        route = state.route
        if route is None:
            route = self._board.make_route(topic, state)
        unfinished = route.call_plain(topic, data)
        if unfinished is not None or route.waits:
            await route.deliver(topic, data, unfinished)

    def publish_threadsafe(self, topic: str, data: Any = None) -> bool:
        """Publish from any thread without waiting; messages of one thread keep their order.

        Returns False, and counts it as `refused`, when `inbox_depth` messages already wait for the loop.

        Raises
        ------
        OptionError
            `topic` is not a concrete topic.
        StateError
            The bus has been closed, it belongs to no loop yet, or its loop has been closed.
        """
        self._board.refuse_if_closed()
        owner = self._owner.loop
        if owner is None:
            known = "has been closed" if self._owner.claimed else "is not known yet"
            raise StateError(
                f"publish_threadsafe({topic!r}) needs the event loop of the bus, which {known}. "
                "Inside the running loop, make the bus, subscribe or publish once, then start the thread."
            )
        if topic not in self._topics:
            check_topic(topic)
        try:
            return self._inbox.put(owner, topic, data)
        except RuntimeError as error:  # the loop was closed in this very moment
            raise StateError(
                f"publish_threadsafe({topic!r}): the event loop of the bus has been closed."
            ) from error

    # --- looking ---

    @property
    def loop(self) -> asyncio.AbstractEventLoop | None:
        """The loop that owns the bus; None before the first use inside a loop and after that loop's end."""
        return self._owner.loop

    @property
    def bound(self) -> bool:
        """Whether a loop has ever owned the bus."""
        return self._owner.claimed

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._board.closed

    def retained(self, topic: str, default: Any = None) -> Any:
        """The last value published on `topic`, or `default`."""
        state = self._topics.get(topic)
        return default if state is None else state.value

    def get_stats(self, detail: bool = False) -> BusStatistics:
        """Figures since the bus was made; with `detail` also per topic and per subscription."""
        return collect(self._topics, self._board.subscriptions, self._total, self._inbox, detail)

    # --- ending ---

    async def drain(self) -> None:
        """Wait until every mailbox and the inbox are empty and their handlers have returned."""
        self._enter("drain()")
        while True:
            self._inbox.wake()
            busy = self._tasks()
            if not busy:
                return
            await asyncio.wait(busy)

    async def close(self) -> None:
        """End all subscriptions and tasks; what waits is dropped (`drain` first to keep it)."""
        self._enter("close()")
        self._board.closed = True
        busy = self._tasks()
        self._inbox.discard()
        for subscription in self._board.subscriptions:
            self._remove(subscription)
        self._topics.forget_all()
        for task in busy:
            task.cancel()
        if busy:
            await asyncio.wait(busy)

    # --- inside ---

    def _enter(self, call: str) -> None:
        if not self.bind():
            raise StateError(f"{call} must be awaited on the event loop that owns the bus.")

    async def _publish_on_owner(self, topic: str, data: Any) -> None:
        owner = self._owner.loop
        if owner is None or not owner.is_running():
            raise StateError(
                f"publish({topic!r}) was awaited on an event loop that does not own the bus, and the owner "
                "is not running. Use one EventBus per loop, as get_bus() gives it."
            )
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(self.publish(topic, data), owner))

    def _remove(self, subscription: Subscription) -> None:
        if not self._board.remove(subscription) or subscription.mailbox is None:
            return
        owner = self.loop
        if owner is None or owner is running_loop():
            subscription.mailbox.discard()
        else:
            owner.call_soon_threadsafe(subscription.mailbox.discard)

    def _tasks(self) -> set[asyncio.Task[None]]:
        """The tasks that hand messages over, without the one that asks."""
        mailboxes = (each.mailbox.task for each in self._board.subscriptions if each.mailbox is not None)
        tasks = {task for task in (*mailboxes, self._inbox.task, *self._replay.tasks) if task is not None}
        return tasks - {asyncio.current_task()}
