"""Messages that other threads hand to the loop that owns a bus."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from scarcity.errors import StateError

__all__ = ["Inbox"]

_MESSAGES_PER_TURN = 256


class Inbox:
    """A bounded first-in-first-out queue that any thread fills and a task of the owning loop empties.

    Many messages share one wake-up of the loop: `call_soon_threadsafe` for each would be five times slower.
    """

    __slots__ = ("_depth", "_publish", "_queue", "_task", "_waking", "refused")

    def __init__(self, publish: Callable[[str, Any], Awaitable[None]], depth: int) -> None:
        self._publish = publish
        self._depth = depth
        self._queue: deque[tuple[str, Any]] = deque()
        self._task: asyncio.Task[None] | None = None
        self._waking = False
        self.refused = 0

    def __len__(self) -> int:
        return len(self._queue)

    @property
    def task(self) -> asyncio.Task[None] | None:
        """The task that publishes what is queued, or None while nothing is."""
        return None if self._task is None or self._task.done() else self._task

    def put(self, loop: asyncio.AbstractEventLoop, topic: str, data: Any) -> bool:
        """Queue a message from any thread and wake `loop`; False (and counted) when the inbox is full."""
        if len(self._queue) >= self._depth:
            self.refused += 1
            return False
        self._queue.append((topic, data))
        if not self._waking:
            self._waking = True
            loop.call_soon_threadsafe(self.wake)
        return True

    def wake(self) -> None:
        """Start to empty the queue; runs on the owning loop."""
        # Cleared before looking at the queue: what is there is seen, what comes later wakes the loop again.
        self._waking = False
        if self.task is None and self._queue:
            task = asyncio.get_running_loop().create_task(self._empty(), name="bus inbox")
            setattr(task, "_log_destroy_pending", False)  # noqa: B010  (a loop closed under it is no error)
            task.add_done_callback(self._ended)
            self._task = task

    def discard(self) -> None:
        """Forget what is queued (counted as refused) and end the task."""
        self.refused += len(self._queue)
        self._queue.clear()
        task = self.task
        if task is not None and task is not asyncio.current_task():
            task.cancel()

    def move_to_running_loop(self) -> None:
        """Go on here after the former loop was closed; what is queued stays."""
        self._task = None
        self.wake()

    async def _empty(self) -> None:
        queue = self._queue
        taken = 0
        while queue:
            topic, data = queue.popleft()
            try:
                await self._publish(topic, data)
            except StateError:  # a thread was quicker than the end of the bus
                self.refused += 1
            taken += 1
            if taken % _MESSAGES_PER_TURN == 0:
                await asyncio.sleep(0)

    def _ended(self, task: asyncio.Task[None]) -> None:
        if task is self._task:
            self._task = None
