"""The subsystem "memory" that the governor brings along: it frees what can be freed."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import logging
from collections.abc import Callable

from scarcity.errors import OptionError

__all__ = ["MemoryHandle"]

_logger = logging.getLogger("scarcity.governor")


class MemoryHandle:
    """Frees registered caches, then what only reference cycles hold, then hands free memory back to the machine.

    >>> import asyncio
    >>> cache = list(range(10))
    >>> def halve(factor):
    ...     del cache[: round(len(cache) * factor)]
    >>> memory = MemoryHandle()
    >>> memory.register_cache("rows", halve)
    >>> asyncio.run(memory.flush_cache(0.5))
    True
    >>> len(cache)
    5
    """

    def __init__(self) -> None:
        self._caches: dict[str, Callable[[float], object]] = {}
        self._failed: set[str] = set()
        self.flushes = 0

    @property
    def caches(self) -> tuple[str, ...]:
        """The names of the registered caches."""
        return tuple(self._caches)

    def register_cache(self, name: str, free: Callable[[float], object]) -> None:
        """Let ``free(share)`` be called where memory is tight; it lets go of that share of what it holds.

        It is called on the event loop and returns at once. Registered again under the same name it takes the place
        of the other.
        """
        if not callable(free):
            raise OptionError(f"the cache {name!r} needs a callable free(share); got {free!r}.")
        self._caches[name] = free
        self._failed.discard(name)

    def unregister_cache(self, name: str) -> bool:
        """Forget a cache; False if there is none of that name."""
        return self._caches.pop(name, None) is not None

    async def flush_cache(self, factor: float) -> bool:
        """Free the share `factor` of every cache. One that raises is told of once and stops no other."""
        for name, free in list(self._caches.items()):
            try:
                free(factor)
            except Exception as error:
                if name not in self._failed:
                    self._failed.add(name)
                    _logger.warning("the cache %s could not be freed: %r", name, error, exc_info=error)
        # On the loop: finalizers must run where their objects live.
        gc.collect()
        await asyncio.to_thread(_hand_back)
        self.flushes += 1
        return True


def _hand_back() -> None:
    """Ask the C library to return free pages: freed arrays below its mmap threshold stay resident otherwise."""
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (AttributeError, TypeError, OSError):
        return  # another C library than glibc
    trim(0)
