"""The way of a message from a topic to its subscribers."""

from collections.abc import Awaitable, Iterable
from inspect import isawaitable, iscoroutine
from typing import Any

from scarcity.runtime.receiver import Tally
from scarcity.runtime.subscription import Subscription

__all__ = ["Route"]

Unfinished = tuple[Subscription, Awaitable[Any]]


class Route:
    """The subscriptions of one topic, grouped by how they are served; never changed once made.

    A change of subscriptions makes a new route, so that a delivery under way needs no lock.
    """

    __slots__ = ("_asynchronous", "_mailboxes", "_order", "_plain", "_total", "waits")

    def __init__(self, subscriptions: Iterable[Subscription], total: Tally) -> None:
        chosen = tuple(subscriptions)
        inline = [(each, each.handler) for each in chosen if each.mailbox is None]
        self._plain = tuple(pair for pair in inline if not pair[0].is_async)
        self._asynchronous = tuple(pair for pair in inline if pair[0].is_async)
        self._mailboxes = tuple((each, each.mailbox) for each in chosen if each.mailbox is not None)
        self._order = tuple(
            each for group in (self._plain, self._mailboxes, self._asynchronous) for each, _ in group
        )
        self._total = total
        self.waits = bool(self._mailboxes or self._asynchronous)

    def call_plain(self, topic: str, data: Any) -> list[Unfinished] | None:
        """Call the plain inline handlers; those that returned an awaitable are given back unfinished."""
        unfinished: list[Unfinished] | None = None
        delivered = 0
        subscription = None
        try:
            for subscription, handler in self._plain:
                if not subscription.active:
                    continue
                try:
                    result = handler(topic, data)
                except BaseException as error:
                    subscription.interrupted(topic, error)
                    continue
                if result is not None and isawaitable(result):
                    unfinished = unfinished or []
                    unfinished.append((subscription, result))
                    continue
                subscription.delivered += 1
                delivered += 1
        except BaseException:
            for each, result in unfinished or ():
                each.missed()
                if iscoroutine(result):
                    result.close()
            self._missed_after(subscription)
            raise
        finally:
            self._total.delivered += delivered
        return unfinished

    async def deliver(self, topic: str, data: Any, unfinished: list[Unfinished] | None) -> None:
        """Serve the mailboxes, then the async inline handlers one by one, after those left `unfinished`."""
        subscription = self._plain[-1][0] if self._plain else None
        results = iter(unfinished or ())
        try:
            for subscription, mailbox in self._mailboxes:
                if subscription.active:
                    room = mailbox.put(topic, data)
                    if room is not None:
                        await mailbox.wait(room)
            for each, result in results:
                await each.finish(topic, result)
            for subscription, handler in self._asynchronous:
                if not subscription.active:
                    continue
                try:
                    await handler(topic, data)
                except BaseException as error:
                    subscription.interrupted(topic, error)
                else:
                    subscription.finished()
        except BaseException:
            for each, result in results:
                each.missed()
                if iscoroutine(result):
                    result.close()
            self._missed_after(subscription)
            raise

    def _missed_after(self, subscription: Subscription | None) -> None:
        """Count the message as dropped for those whose turn had not come when the delivery was cut off."""
        first = 0 if subscription is None else self._order.index(subscription) + 1
        for each in self._order[first:]:
            if each.active:
                each.missed()
