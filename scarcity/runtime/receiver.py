"""One handler with its counters and the rule for what it raises."""

import asyncio
import functools
import logging
from collections.abc import Awaitable, Callable
from typing import Any

__all__ = ["Handler", "Receiver", "Tally"]

Handler = Callable[[str, Any], Any]
"""``handler(topic, data)``, plain or async; an awaitable that it returns is awaited, anything else is
ignored."""

_logger = logging.getLogger("scarcity.runtime")
_LOGGED_ERRORS = 10


class Tally:
    """Counts of messages: handler returned, handler raised, never got or never finished."""

    __slots__ = ("delivered", "dropped", "errors")

    def __init__(self) -> None:
        self.delivered: int = 0
        self.errors: int = 0
        self.dropped: int = 0


class Receiver(Tally):
    """A handler, whether it is still to be called, and its counts, which the bus adds up too."""

    __slots__ = ("active", "handler", "name", "total")

    def __init__(self, handler: Handler, total: Tally) -> None:
        super().__init__()
        self.active = True
        self.handler = handler
        self.name = _name_of(handler)
        self.total = total

    def finished(self) -> None:
        """Count a message that the handler took and returned from."""
        self.delivered += 1
        self.total.delivered += 1

    def missed(self, count: int = 1) -> None:
        """Count messages that the handler never got or never finished."""
        self.dropped += count
        self.total.dropped += count

    async def finish(self, topic: str, result: Awaitable[Any]) -> None:
        """Await what an async handler returned and count how it ended."""
        try:
            await result
        except BaseException as error:
            self.interrupted(topic, error)
        else:
            self.finished()

    def interrupted(self, topic: str, error: BaseException) -> None:
        """Decide about what the handler raised: an error is counted, the end of the task or program goes on
        up.

        `CancelledError` is an error of the handler when it awaited something that was cancelled, and goes on
        up when the running task itself is being cancelled.
        """
        if isinstance(error, Exception) or (
            isinstance(error, asyncio.CancelledError) and not _is_being_cancelled()
        ):
            self.failed(topic, error)
        else:
            self.missed()
            raise error

    def failed(self, topic: str, error: BaseException) -> None:
        """Count and log what the handler raised; delivery to the others goes on.

        The first ten errors of a handler are logged, then the 16th, 32nd, 64th …: a handler that fails at
        every message must not bury the rest of the log.
        """
        self.errors += 1
        self.total.errors += 1
        count = self.errors
        if count <= _LOGGED_ERRORS or count & (count - 1) == 0:
            _logger.error(
                "handler %s failed on topic %r (error %d of this handler): %r",
                self.name,
                topic,
                count,
                error,
                exc_info=error,
            )


def _is_being_cancelled() -> bool:
    task = asyncio.current_task()
    return task is None or task.cancelling() > 0


def _name_of(handler: Handler) -> str:
    target: Any = handler
    while isinstance(target, functools.partial):
        target = target.func
    qualified = getattr(target, "__qualname__", None) or type(target).__qualname__
    return f"{getattr(target, '__module__', None) or '?'}.{qualified}"
