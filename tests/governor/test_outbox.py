"""Messages on their way to the bus."""

import asyncio
import logging

import pytest

from scarcity.governor.outbox import Outbox
from scarcity.runtime import EventBus


class Recording(EventBus):
    """Keeps what is published; raises while `broken`."""

    def __init__(self) -> None:
        super().__init__()
        self.published: list[tuple[str, object]] = []
        self.broken = False

    async def publish(self, topic: str, payload: object, **options: object) -> None:  # type: ignore[override]
        if self.broken:
            raise RuntimeError("no bus")
        self.published.append((topic, payload))


async def _published(outbox: Outbox) -> None:
    publishing = asyncio.create_task(outbox.publish_all())
    for _ in range(3):
        await asyncio.sleep(0)
    publishing.cancel()


async def test_the_newest_64_are_published_in_their_order() -> None:
    bus = Recording()
    outbox = Outbox(bus)
    for n in range(100):
        outbox.post("drg.telemetry", n)
    await _published(outbox)
    assert bus.published == [("drg.telemetry", n) for n in range(36, 100)]


async def test_a_bus_that_raises_is_told_of_once_and_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    bus = Recording()
    outbox = Outbox(bus)
    bus.broken = True
    with caplog.at_level(logging.WARNING):
        for n in range(2):
            outbox.post("drg.telemetry", n)
        await _published(outbox)
    assert [each.getMessage() for each in caplog.records] == [
        "the governor's messages could not be published: RuntimeError('no bus')"
    ]
    bus.broken = False
    outbox.post("drg.telemetry", 2)
    await _published(outbox)
    assert bus.published == [("drg.telemetry", 2)]


async def test_what_waits_is_forgotten_by_a_reset() -> None:
    bus = Recording()
    outbox = Outbox(bus)
    outbox.post("drg.telemetry", 0)
    outbox.reset()
    await _published(outbox)
    assert bus.published == []
