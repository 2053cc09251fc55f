"""A blocking iterator read on a thread of its own, so that the event loop stays free."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, Generic, TypeVar, cast

__all__ = ["ThreadReader"]

T = TypeVar("T")

_GRACE_SECONDS = 1.0


class ThreadReader(Generic[T]):
    """Reads an iterator on a daemon thread, a bounded number of items ahead of its one consumer.

    Belongs to the event loop that runs when it is made. When it is closed the iterator is closed too, on the
    thread that ran it. A call that blocks inside the iterator cannot be interrupted: `close` waits a second
    for it and then leaves the daemon thread to end by itself.

    Parameters
    ----------
    iterator: what to read; only the thread touches it.
    ahead: items that may wait; the thread pauses while that many do.
    name: name of the thread.
    """

    def __init__(self, iterator: Iterator[T], *, ahead: int, name: str) -> None:
        self._iterator = iterator
        self._ahead = ahead
        self._loop = asyncio.get_running_loop()
        self._changed = threading.Condition()
        self._items: deque[T] = deque()
        self._error: BaseException | None = None
        self._ended = False
        self._stopped = False
        self._ready = asyncio.Event()
        self._over = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    async def take(self) -> list[T]:
        """All items that wait, at least one; an empty list at the end.

        Raises what the iterator raised, after the items before it have been taken.
        """
        while True:
            with self._changed:
                items = list(self._items)
                self._items.clear()
                self._changed.notify()
                if items:
                    return items
                if self._ended:
                    if self._error is not None:
                        raise self._error
                    return []
                self._ready.clear()
            await self._ready.wait()

    async def close(self) -> list[T]:
        """Stop reading and wait for the thread to end; returns the items that nobody has taken."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._over.wait(), _GRACE_SECONDS)
            self._thread.join(_GRACE_SECONDS)
        with self._changed:
            left = list(self._items)
            self._items.clear()
            return left

    def _run(self) -> None:
        try:
            for item in self._iterator:
                with self._changed:
                    self._items.append(item)
                    self._wake(self._ready)
                    self._changed.wait_for(lambda: self._stopped or len(self._items) < self._ahead)
                    if self._stopped:
                        break
        except BaseException as error:
            self._error = error
        finally:
            close = cast("Callable[[], Any] | None", getattr(self._iterator, "close", None))
            if close is not None:
                with suppress(Exception):
                    close()
            with self._changed:
                self._ended = True
                self._wake(self._ready)
                self._wake(self._over)

    def _wake(self, event: asyncio.Event) -> None:
        if not event.is_set():
            with suppress(RuntimeError):  # the loop was closed: nobody waits any more
                self._loop.call_soon_threadsafe(event.set)
