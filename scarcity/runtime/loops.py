"""One bus per event loop."""

import asyncio
import threading
from weakref import WeakKeyDictionary

from scarcity.runtime.bus import EventBus

__all__ = ["get_bus", "reset_bus"]

_lock = threading.Lock()
_buses: WeakKeyDictionary[asyncio.AbstractEventLoop, EventBus] = WeakKeyDictionary()
_waiting: EventBus | None = (
    None  # handed out before any loop ran; the first loop that asks or uses it owns it
)


def get_bus() -> EventBus:
    """The bus of the running event loop, the same object at every call.

    Without a running loop (a script's top level, a thread): the bus of the only loop there is, or else one
    that the first running loop will own. So ``bus = get_bus()`` at the top of a script and `get_bus` inside
    ``asyncio.run(main())`` give the same bus. When a loop has been closed its bus is given no more; the next
    loop gets a new one.

    Source: specification §Runtime Bus, "singleton"; we differ: one per loop, because a bus delivers on one
    loop and loops of finished cells, tests and `asyncio.run` calls end.
    """
    global _waiting
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = None
    with _lock:
        for ended in [each for each, bus in _buses.items() if each.is_closed() or bus.closed]:
            del _buses[ended]
        if _waiting is not None and (_waiting.closed or _waiting.bound):
            owner, bus, _waiting = _waiting.loop, _waiting, None
            if owner is not None and not bus.closed:
                _buses.setdefault(owner, bus)
        if loop is None:
            if _waiting is None and len(_buses) == 1:
                return next(iter(_buses.values()))
            _waiting = _waiting or EventBus()
            return _waiting
        bus = _buses.get(loop)
        if bus is None:
            bus, _waiting = _waiting or EventBus(), None
            bus.bind()
            _buses[loop] = bus
        return bus


def reset_bus() -> None:
    """Forget every bus that `get_bus` has handed out, for tests; they are not closed."""
    global _waiting
    with _lock:
        _buses.clear()
        _waiting = None
