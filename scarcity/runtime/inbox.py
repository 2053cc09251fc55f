"""Messages that other threads hand to the loop that owns a bus."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

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
        return self._task

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
        if self._task is None and self._queue:
            task = asyncio.get_running_loop().create_task(self._empty(), name="bus inbox")
            setattr(task, "_log_destroy_pending", False)  # noqa: B010  (a loop closed under it is no error)
            self._task = task

    def discard(self) -> None:
        """Forget what is queued (counted as refused) and end the task."""
        self.refused += len(self._queue)
        self._queue.clear()
        if self._task is not None and self._task is not asyncio.current_task():
            self._task.cancel()

    def leave_loop(self) -> None:
        """Let go of a closed loop; what is queued stays."""
        self._task = None
        self._waking = False

    async def _empty(self) -> None:
        queue = self._queue
        taken = 0
        try:
            while queue:
                topic, data = queue.popleft()
                await self._publish(topic, data)
                taken += 1
                if taken % _MESSAGES_PER_TURN == 0:
                    await asyncio.sleep(0)
        finally:
            if self._task is asyncio.current_task():
                self._task = None
