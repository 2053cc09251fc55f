"""The subsystem "memory" that the governor brings along: it frees what can be freed."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import logging
import math
from collections.abc import Callable

import psutil

from scarcity.errors import OptionError
from scarcity.governor.metrics import MB
from scarcity.runtime.clock import Clock, SystemClock

__all__ = ["MemoryHandle"]

_logger = logging.getLogger("scarcity.governor")


_NOTICED_MB = 1.0
_FULL_COLLECTION_EVERY_S = 120.0
"""A full collection holds up the event loop, 0.1 s where a million objects live; young objects take a few ms."""


class MemoryHandle:
    """Frees registered caches, then what only reference cycles hold, then hands free memory back to the machine.

    Parameters
    ----------
    clock
        The time to go by.
    resident_mb
        Tells the resident memory; None is this process's.

    Attributes
    ----------
    flushes
        How often memory was freed.
    freed_mb
        By how much the resident memory fell at the last time.

    >>> import asyncio
    >>> cache = list(range(10))
    >>> def halve(factor):
    ...     del cache[: round(len(cache) * factor)]
    >>> memory = MemoryHandle(resident_mb=lambda: 10.0 * len(cache))
    >>> memory.register_cache("rows", halve)
    >>> asyncio.run(memory.flush_cache(0.5)), memory.freed_mb
    (True, 50.0)
    """

    def __init__(self, *, clock: Clock | None = None, resident_mb: Callable[[], float] | None = None) -> None:
        self._clock = clock or SystemClock()
        self._resident_mb = resident_mb or _resident_mb
        self._caches: dict[str, Callable[[float], object]] = {}
        self._failed: set[str] = set()
        self._collected_at = -math.inf
        self.flushes = 0
        self.freed_mb = 0.0

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
        """Free the share `factor` of every cache; whether the resident memory fell.

        A cache that raises is told of once and stops no other.
        """
        before = self._resident_mb()
        for name, free in list(self._caches.items()):
            try:
                free(factor)
            except Exception as error:
                if name not in self._failed:
                    self._failed.add(name)
                    _logger.warning("the cache %s could not be freed: %r", name, error, exc_info=error)
        # On the loop: finalizers must run where their objects live.
        if self._clock.monotonic() >= self._collected_at + _FULL_COLLECTION_EVERY_S:
            self._collected_at = self._clock.monotonic()
            gc.collect()
        else:
            gc.collect(1)
        await asyncio.to_thread(_hand_back)
        self.freed_mb = before - self._resident_mb()
        self.flushes += 1
        return self.freed_mb >= _NOTICED_MB


def _resident_mb() -> float:
    return psutil.Process().memory_info().rss / MB


def _hand_back() -> None:
    """Ask the C library to return free pages: freed arrays below its mmap threshold stay resident otherwise."""
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (AttributeError, TypeError, OSError):
        return  # another C library than glibc
    trim(0)
