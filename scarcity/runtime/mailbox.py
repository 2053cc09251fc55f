"""The bounded queue between the bus and a handler that must not hold up the publisher."""

import asyncio
from collections import deque
from inspect import isawaitable
from typing import Any, Literal

from scarcity.runtime.receiver import Receiver

__all__ = ["Mailbox", "MailboxPolicy"]

MailboxPolicy = Literal["block", "drop_oldest", "latest"]

_MESSAGES_PER_TURN = 64


class Mailbox:
    """Messages on their way to one handler, at most `depth` of them, handed over in order by a task of its
    own.

    The task lives only while there is something to hand over, so that an idle mailbox owns nothing on any
    event loop. All methods run on the loop that owns the bus.
    """

    __slots__ = ("_depth", "_policy", "_queue", "_receiver", "_task", "_waiting")

    def __init__(self, receiver: Receiver, policy: MailboxPolicy, depth: int) -> None:
        self._receiver = receiver
        self._policy = policy
        self._depth = depth
        self._queue: deque[tuple[str, Any]] = deque()
        self._waiting: deque[tuple[str, Any, asyncio.Future[None]]] = deque()
        self._task: asyncio.Task[None] | None = None

    @property
    def queued(self) -> int:
        """Messages that wait, those of publishers held up by ``policy="block"`` included."""
        return len(self._queue) + len(self._waiting)

    @property
    def task(self) -> asyncio.Task[None] | None:
        """The task that hands messages over, or None while there are none."""
        return None if self._task is None or self._task.done() else self._task

    def put(self, topic: str, data: Any) -> asyncio.Future[None] | None:
        """Take a message; a returned future means that the publisher has to `wait` for room first."""
        queue = self._queue
        if self._task is None or self._task.done():
            self.start()
        if self._policy == "latest":
            self._forget(topic)
        if len(queue) >= self._depth:
            if self._policy != "block":
                queue.popleft()
                self._receiver.missed()
            elif self._task is not asyncio.current_task():
                room: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                self._waiting.append((topic, data, room))
                return room
            # A handler that publishes to its own full mailbox would wait for itself, so it may overfill it.
        queue.append((topic, data))
        return None

    async def wait(self, room: asyncio.Future[None]) -> None:
        """Wait until the message that `put` gave `room` for is in; a cancelled wait withdraws it."""
        try:
            await room
        except asyncio.CancelledError:
            kept = [entry for entry in self._waiting if entry[2] is not room]
            self._receiver.missed(len(self._waiting) - len(kept))
            self._waiting = deque(kept)
            raise

    def start(self) -> None:
        """Start the task that hands over what is queued."""
        task = asyncio.get_running_loop().create_task(
            self._hand_over(), name=f"mailbox {self._receiver.name}"
        )
        setattr(task, "_log_destroy_pending", False)  # noqa: B010  (a loop closed under it is no error)
        task.add_done_callback(self._ended)
        self._task = task

    def discard(self) -> None:
        """Forget all messages (counted as dropped), let publishers go on and end the task."""
        self._receiver.missed(len(self._queue))
        self._queue.clear()
        self._turn_away()
        task = self.task
        if task is not None and task is not asyncio.current_task():
            task.cancel()

    def move_to_running_loop(self) -> None:
        """Go on here after the former loop was closed: its tasks are gone, the queue stays."""
        self._receiver.missed(len(self._waiting))
        self._waiting.clear()
        self._task = None
        if self._queue:
            self.start()

    def _forget(self, topic: str) -> None:
        for position, (queued_topic, _) in enumerate(self._queue):
            if queued_topic == topic:
                del self._queue[position]
                self._receiver.missed()
                return

    def _turn_away(self) -> None:
        """Let the publishers that wait go on without their messages."""
        self._receiver.missed(len(self._waiting))
        for _, _, room in self._waiting:
            if not room.done():
                room.set_result(None)
        self._waiting.clear()

    def _admit(self) -> None:
        """Move the publisher that waited longest into the queue."""
        while self._waiting and len(self._queue) < self._depth:
            topic, data, room = self._waiting.popleft()
            if room.cancelled():
                self._receiver.missed()
                continue
            self._queue.append((topic, data))
            room.set_result(None)

    async def _hand_over(self) -> None:
        receiver, queue = self._receiver, self._queue
        handler = receiver.handler
        taken = 0
        while queue and receiver.active:
            topic, data = queue.popleft()
            if self._waiting:
                self._admit()
            try:
                result = handler(topic, data)
                if result is not None and isawaitable(result):
                    await result
            except BaseException as error:
                receiver.interrupted(topic, error)
            else:
                receiver.finished()
            taken += 1
            if taken % _MESSAGES_PER_TURN == 0:
                await asyncio.sleep(0)

    def _ended(self, task: asyncio.Task[None]) -> None:
        if task is not self._task:
            return
        self._task = None
        if task.cancelled() or task.exception() is not None:
            self._turn_away()  # nobody is left to make room for those publishers
