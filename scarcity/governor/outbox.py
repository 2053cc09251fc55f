"""What the governor has to tell, on its way to the bus."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

from scarcity.governor.once import Once
from scarcity.runtime import EventBus

__all__ = ["Outbox"]

_CAPACITY = 64


class Outbox:
    """Messages that wait for the bus, published by a task of their own: slow subscribers do not hold up the sampling.

    A subscriber that holds up the bus costs the oldest of 64 messages. What the bus raises is told of once.

    >>> bus, heard = EventBus(), []
    >>> _ = bus.subscribe("drg.telemetry", lambda topic, message: heard.append(message))
    >>> async def main():
    ...     outbox = Outbox(bus)
    ...     publishing = asyncio.create_task(outbox.publish_all())
    ...     outbox.post("drg.telemetry", {"timestamp": 0.0})
    ...     await asyncio.sleep(0)
    ...     await bus.drain()
    ...     publishing.cancel()
    >>> asyncio.run(main())
    >>> heard
    [{'timestamp': 0.0}]
    """

    def __init__(self, bus: EventBus) -> None:
        self._bus = bus
        self._messages: deque[tuple[str, Any]] = deque(maxlen=_CAPACITY)
        self._posted = asyncio.Event()
        self._once = Once()

    def post(self, topic: str, payload: Any) -> None:
        """Let a message be published soon; returns at once."""
        self._messages.append((topic, payload))
        self._posted.set()

    def reset(self) -> None:
        """Forget what waits, and begin on the event loop that runs now."""
        self._messages.clear()
        self._posted = asyncio.Event()

    async def publish_all(self) -> None:
        """Publish what is posted, in its order, until cancelled."""
        while True:
            await self._posted.wait()
            self._posted.clear()
            while self._messages:
                topic, payload = self._messages.popleft()
                try:
                    await self._bus.publish(topic, payload)
                except Exception as error:
                    self._once.warn("bus", "the governor's messages could not be published: %r", error)
