"""Retained values for subscribers that come late."""

import asyncio
from typing import Any

import pytest

from scarcity.runtime import EventBus


async def test_a_late_plain_subscriber_has_the_last_value_when_subscribe_returns() -> None:
    bus, got = EventBus(), list[Any]()
    await bus.publish("a.x", 1)
    await bus.publish("a.x", 2)
    await bus.publish("a.y", 3)
    await bus.publish("b", 4)
    bus.subscribe("a.*", lambda *message: got.append(message), replay=True)
    assert got == [("a.x", 2), ("a.y", 3)]
    assert bus.get_stats()["messages_delivered"] == 2


async def test_without_replay_nothing_is_handed_over() -> None:
    bus, got = EventBus(), list[Any]()
    await bus.publish("t", 1)
    bus.subscribe("t", lambda *message: got.append(message))
    assert got == []


@pytest.mark.parametrize("policy", ["inline", "block", "drop_oldest", "latest"])
async def test_a_late_async_subscriber(policy: Any) -> None:
    bus, got = EventBus(), list[Any]()

    async def handler(*message: Any) -> None:
        await asyncio.sleep(0)
        got.append(message)

    await bus.publish("t", 1)
    await bus.publish("u", 2)
    subscription = bus.subscribe(">", handler, policy=policy, replay=True)
    await bus.drain()
    assert got == [("t", 1), ("u", 2)]
    assert subscription.delivered == 2


async def test_an_old_value_never_comes_after_a_newer_one() -> None:
    bus, got = EventBus(), list[Any]()

    async def handler(topic: str, data: Any) -> None:
        got.append(data)

    await bus.publish("t", "old")
    bus.subscribe("t", handler, replay=True)
    await bus.publish("t", "new")
    await bus.drain()
    assert got == ["new"]


async def test_block_replays_more_topics_than_its_depth() -> None:
    bus, got = EventBus(), list[Any]()
    for number in range(10):
        await bus.publish(f"t.{number}", number)
    bus.subscribe("t.*", lambda topic, data: got.append(data), policy="block", depth=2, replay=True)
    await bus.drain()
    assert got == list(range(10))


async def test_an_error_in_a_replay_is_counted(caplog: pytest.LogCaptureFixture) -> None:
    bus = EventBus()

    async def broken(topic: str, data: Any) -> None:
        raise ValueError

    await bus.publish("t", 1)
    subscriptions = [
        bus.subscribe("t", lambda topic, data: 1 / 0, replay=True),
        bus.subscribe("t", broken, replay=True),
        bus.subscribe("t", lambda topic, data: broken(topic, data), replay=True),
    ]
    await bus.drain()
    assert [each.errors for each in subscriptions] == [1, 1, 1]
    assert len(caplog.records) == 3


async def test_retained_reads_the_last_value() -> None:
    bus = EventBus()
    assert bus.retained("t") is None
    assert bus.retained("t", 5) == 5
    await bus.publish("t", None)
    assert bus.retained("t", 5) is None


def test_a_replay_asked_for_between_two_loops_happens_in_the_next() -> None:
    bus, got = EventBus(), list[Any]()

    async def handler(topic: str, data: Any) -> None:
        got.append(data)

    asyncio.run(bus.publish("t", 1))
    bus.subscribe("t", handler, replay=True)
    bus.subscribe("t", lambda topic, data: got.append(data), replay=True)
    assert got == []

    async def main() -> None:
        await bus.publish("u", 2)
        await bus.drain()

    asyncio.run(main())
    assert got == [1, 1]
