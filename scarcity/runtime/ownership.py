"""Which event loop a bus delivers on."""

import asyncio
import threading
import weakref
from threading import get_ident

__all__ = ["LoopOwner", "running_loop"]


class LoopOwner:
    """The first loop that claims ownership; when that has been closed, the next one that does.

    The loop is held weakly, so that it can key a `WeakKeyDictionary` whose value is the bus.
    """

    __slots__ = ("_lock", "_loop", "_thread")

    def __init__(self) -> None:
        self._loop: weakref.ref[asyncio.AbstractEventLoop] | None = None
        self._thread = 0
        self._lock = threading.Lock()

    @property
    def claimed(self) -> bool:
        """Whether a loop has ever been the owner."""
        return self._loop is not None

    @property
    def loop(self) -> asyncio.AbstractEventLoop | None:
        """The owner; None before the first claim and after its end."""
        loop = self._loop and self._loop()
        return None if loop is None or loop.is_closed() else loop

    def is_running_here(self) -> bool:
        """Whether the owner is what runs the calling code.

        `asyncio.get_running_loop` would tell, and costs a system call (getpid) on Python 3.11.
        """
        loop = self._loop and self._loop()
        return loop is not None and get_ident() == self._thread and loop.is_running()

    def claim(self) -> tuple[asyncio.AbstractEventLoop, bool]:
        """The owner, and whether the running loop has just become it."""
        loop = asyncio.get_running_loop()
        with self._lock:
            owner = self.loop
            if owner is not None and owner is not loop:
                return owner, False
            self._thread = get_ident()
            if owner is None:
                self._loop = weakref.ref(loop)
            return loop, owner is None


def running_loop() -> asyncio.AbstractEventLoop | None:
    """The loop that runs the calling code, if any."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
