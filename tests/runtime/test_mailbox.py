"""Policies: what waits, what is dropped, who is held up."""

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.runtime import EventBus


class Gate:
    """An async handler that writes down what it gets and goes on only when it is let."""

    def __init__(self, *, open: bool = False) -> None:
        self.got: list[Any] = []
        self.returned: list[Any] = []
        self._open = asyncio.Event()
        if open:
            self._open.set()

    def open(self) -> None:
        self._open.set()

    async def __call__(self, topic: str, data: Any) -> None:
        self.got.append(data)
        await self._open.wait()
        self.returned.append(data)


async def turns(count: int = 10) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_a_slow_subscriber_does_not_hold_up_the_publisher_or_the_others() -> None:
    bus, slow, seen = EventBus(), Gate(), list[int]()
    bus.subscribe("t", slow, policy="latest")
    bus.subscribe("t", lambda topic, data: seen.append(data))
    for number in range(5):
        await bus.publish("t", number)
    assert seen == [0, 1, 2, 3, 4]
    slow.open()
    await bus.drain()
    assert slow.returned == [4]


async def test_latest_keeps_the_newest_of_each_topic() -> None:
    bus, slow = EventBus(), Gate(open=True)
    subscription = bus.subscribe("a.*", slow, policy="latest")
    for topic, number in [("a.x", 1), ("a.y", 2), ("a.x", 3), ("a.x", 4)]:
        await bus.publish(topic, number)
    assert (subscription.queued, subscription.dropped) == (2, 2)
    await bus.drain()
    assert slow.returned == [2, 4]


async def test_drop_oldest_keeps_the_last_depth_messages_and_counts_the_rest() -> None:
    bus, slow = EventBus(), Gate()
    subscription = bus.subscribe("t", slow, policy="drop_oldest", depth=3)
    await bus.publish("t", 0)
    await turns()
    for number in range(1, 11):
        await bus.publish("t", number)
    assert (slow.got, subscription.queued, subscription.dropped) == ([0], 3, 7)
    slow.open()
    await bus.drain()
    assert slow.returned == [0, 8, 9, 10]
    stats = bus.get_stats()
    assert (stats["messages_delivered"], stats["dropped"], stats["queued"]) == (4, 7, 0)


async def test_block_holds_the_publisher_up_until_there_is_room() -> None:
    bus, slow = EventBus(), Gate()
    subscription = bus.subscribe("t", slow, policy="block", depth=2)
    published: list[int] = []

    async def publisher() -> None:
        for number in range(5):
            await bus.publish("t", number)
            published.append(number)

    task = asyncio.create_task(publisher())
    await turns()
    assert (published, slow.got) == ([0, 1, 2], [0])
    assert subscription.queued == 3  # 1 and 2 in the mailbox, 3 in the hands of its publisher
    slow.open()
    await task
    await bus.drain()
    assert slow.returned == [0, 1, 2, 3, 4]
    assert subscription.dropped == 0


async def test_publishers_that_wait_get_in_in_the_order_of_their_coming() -> None:
    bus, slow = EventBus(), Gate()
    bus.subscribe("t", slow, policy="block", depth=1)
    publishers = [asyncio.create_task(bus.publish("t", number)) for number in range(6)]
    await turns()
    slow.open()
    await asyncio.gather(*publishers, bus.publish("t", 6))
    await bus.drain()
    assert slow.returned == list(range(7))


async def test_a_publisher_cancelled_while_it_waits_withdraws_its_message() -> None:
    bus, slow = EventBus(), Gate()
    subscription = bus.subscribe("t", slow, policy="block", depth=1)
    for number in range(2):
        await bus.publish("t", number)
        await turns()
    publisher = asyncio.create_task(bus.publish("t", 2))
    await turns()
    publisher.cancel()
    with pytest.raises(asyncio.CancelledError):
        await publisher
    assert (subscription.queued, subscription.dropped) == (1, 1)
    slow.open()
    await bus.drain()
    assert slow.returned == [0, 1]


async def test_a_handler_may_publish_to_its_own_full_mailbox() -> None:
    bus, got = EventBus(), list[int]()

    async def countdown(topic: str, data: int) -> None:
        got.append(data)
        if data:
            await bus.publish("t", data - 1)
            await bus.publish("t", 0)

    bus.subscribe("t", countdown, policy="block", depth=1)
    await bus.publish("t", 3)
    await bus.drain()
    assert sorted(got, reverse=True) == [3, 2, 1, 0, 0, 0, 0]


@pytest.mark.parametrize("policy", ["block", "drop_oldest", "latest"])
async def test_unsubscribing_ends_the_task_and_lets_publishers_go_on(policy: Any) -> None:
    bus, slow = EventBus(), Gate()
    before = asyncio.all_tasks()
    subscription = bus.subscribe("t", slow, policy=policy, depth=1)
    await bus.publish("t", 0)
    await turns()
    publishers = [asyncio.create_task(bus.publish("t", number)) for number in (1, 2)]
    await turns()
    subscription.unsubscribe()
    await asyncio.gather(*publishers)
    await turns()
    assert asyncio.all_tasks() == before
    assert (slow.got, slow.returned) == ([0], [])
    assert subscription.dropped == 3
    assert bus.get_stats()["dropped"] == 3


async def test_closing_ends_all_tasks_before_it_returns() -> None:
    bus = EventBus()
    before = asyncio.all_tasks()
    for policy in ("block", "drop_oldest", "latest"):
        bus.subscribe("t", Gate(), policy=policy)
    await bus.publish("t", 0)
    bus.publish_threadsafe("t", 1)
    await turns()
    assert len(asyncio.all_tasks()) == len(before) + 3
    await bus.close()
    assert asyncio.all_tasks() == before


async def test_a_handler_may_end_its_own_subscription_from_its_mailbox() -> None:
    bus, got = EventBus(), list[int]()

    async def once(topic: str, data: int) -> None:
        subscription.unsubscribe()
        await asyncio.sleep(0)
        got.append(data)

    subscription = bus.subscribe("t", once, policy="block")
    await bus.publish("t", 1)
    await bus.publish("t", 2)
    await turns()
    assert got == [1]
    assert (subscription.delivered, subscription.dropped) == (1, 1)
    assert bus.get_stats()["messages_delivered"] == 1


async def test_an_idle_mailbox_owns_no_task() -> None:
    bus = EventBus()
    before = asyncio.all_tasks()
    bus.subscribe("t", Gate(open=True), policy="block")
    assert asyncio.all_tasks() == before
    await bus.publish("t", 1)
    assert len(asyncio.all_tasks()) == len(before) + 1
    await bus.drain()
    assert asyncio.all_tasks() == before


async def test_errors_in_a_mailbox_are_counted_and_the_next_message_is_handled(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bus, got = EventBus(), list[int]()

    async def fails_on_odd(topic: str, data: int) -> None:
        if data % 2:
            raise ValueError(data)
        if data == 4:
            raise asyncio.CancelledError  # as if it had awaited a cancelled task
        got.append(data)

    subscription = bus.subscribe("t", fails_on_odd, policy="block")
    for number in range(7):
        await bus.publish("t", number)
    await bus.drain()
    assert got == [0, 2, 6]
    assert (subscription.delivered, subscription.errors) == (3, 4)
    assert len(caplog.records) == 4


async def test_a_task_cancelled_by_somebody_else_is_replaced_at_the_next_message() -> None:
    bus, slow = EventBus(), Gate()
    subscription = bus.subscribe("t", slow, policy="block", depth=2)
    for number in range(3):
        await bus.publish("t", number)
        await turns()
    waits = asyncio.create_task(bus.publish("t", 3))
    await turns()
    for task in asyncio.all_tasks():
        if task.get_name().startswith("mailbox"):
            task.cancel()
    await waits
    slow.open()
    assert (subscription.dropped, subscription.queued) == (2, 2)
    last = asyncio.create_task(bus.publish("t", 4))
    await last
    await bus.drain()
    assert slow.returned == [1, 2, 4]


async def test_plain_handlers_in_a_mailbox() -> None:
    bus, got = EventBus(), list[int]()
    bus.subscribe("t", lambda topic, data: got.append(data), policy="block", depth=1000)
    for number in range(500):
        await bus.publish("t", number)
    assert got == []
    await bus.drain()
    assert got == list(range(500))


STEPS = st.lists(st.one_of(st.just("publish"), st.just("turn"), st.just("let one through")), max_size=60)


@pytest.mark.parametrize("policy", ["block", "drop_oldest", "latest"])
@given(steps=STEPS, depth=st.integers(1, 4))
def test_nothing_is_lost_uncounted_and_order_is_kept(policy: Any, steps: list[str], depth: int) -> None:
    async def main() -> None:
        bus = EventBus()
        got: list[int] = []
        passes = asyncio.Semaphore(0)

        async def handler(topic: str, data: int) -> None:
            await passes.acquire()
            got.append(data)
            if data % 3 == 0:
                raise ValueError(data)

        subscription = bus.subscribe("t", handler, policy=policy, depth=depth)
        publishers: list[asyncio.Task[None]] = []
        for step in steps:
            if step == "publish":
                publishers.append(asyncio.create_task(bus.publish("t", len(publishers))))
            elif step == "turn":
                await asyncio.sleep(0)
            else:
                passes.release()
            stats = bus.get_stats()
            accounted = (
                subscription.delivered + subscription.errors + subscription.dropped + subscription.queued
            )
            in_handler = stats["messages_published"] - accounted
            assert in_handler in (0, 1)
            if policy != "block":
                assert subscription.queued <= depth
        for _ in publishers:
            passes.release()
        await asyncio.gather(*publishers)
        await bus.drain()
        stats = bus.get_stats()
        assert stats["messages_published"] == len(publishers)
        assert stats["messages_delivered"] + stats["delivery_errors"] + stats["dropped"] == len(publishers)
        assert stats["messages_delivered"] + stats["delivery_errors"] == len(got)
        assert stats["queued"] == 0
        assert got == sorted(got)
        if policy == "block":
            assert got == list(range(len(publishers)))
        elif publishers:
            assert got[-1] == len(publishers) - 1
        await bus.close()

    asyncio.run(main())
