"""Hand the retained values to a subscriber that came late."""

import asyncio
from collections.abc import Coroutine
from inspect import isawaitable
from typing import Any

from scarcity.runtime.subscription import Subscription
from scarcity.runtime.topic_table import TopicState, TopicTable

__all__ = ["Replay"]


class Replay:
    """Replays on the owning loop; owns the tasks that async handlers need for it."""

    def __init__(self, topics: TopicTable) -> None:
        self._topics = topics
        self.tasks: set[asyncio.Task[None]] = set()

    def start(self, subscription: Subscription) -> None:
        """Hand over what is retained: at once to plain handlers and mailboxes, to async ones in a task."""
        for topic, state in list(self._topics.items()):
            if not (subscription.active and state.published and subscription.matches(topic)):
                continue
            if subscription.mailbox is not None:
                subscription.mailbox.put(topic, state.value)
            elif subscription.is_async:
                self._spawn(self._call_unless_newer(subscription, topic, state, state.published))
            else:
                self._call(subscription, topic, state.value)

    def leave_loop(self) -> None:
        """Let go of a closed loop."""
        self.tasks.clear()

    def _call(self, subscription: Subscription, topic: str, value: Any) -> None:
        try:
            result = subscription.handler(topic, value)
        except Exception as error:
            subscription.failed(topic, error)
            return
        if result is not None and isawaitable(result):
            self._spawn(subscription.finish(topic, result))
        else:
            subscription.finished()

    async def _call_unless_newer(
        self, subscription: Subscription, topic: str, state: TopicState, published: int
    ) -> None:
        # A message published since has already reached the handler; the older one must not come after it.
        if subscription.active and state.published == published:
            try:
                await subscription.handler(topic, state.value)
            except BaseException as error:
                subscription.interrupted(topic, error)
            else:
                subscription.finished()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task: asyncio.Task[None] = asyncio.get_running_loop().create_task(work, name="bus replay")
        setattr(task, "_log_destroy_pending", False)  # noqa: B010  (a loop closed under it is no error)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
