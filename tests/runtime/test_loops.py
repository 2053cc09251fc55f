"""One bus per loop; loops that end; other threads."""

import asyncio
import gc
import threading
import weakref
from collections.abc import Callable
from typing import Any

import pytest

from scarcity.errors import StateError
from scarcity.runtime import EventBus, get_bus, reset_bus


def in_thread(function: Callable[[], Any]) -> Any:
    """What `function` returns (or raises) in a thread of its own, which has ended then."""
    outcome: list[Any] = []

    def run() -> None:
        try:
            outcome.append((function(), None))
        except BaseException as error:
            outcome.append((None, error))

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    result, error = outcome[0]
    if error is not None:
        raise error
    return result


async def test_the_same_bus_at_every_call_inside_a_loop() -> None:
    assert get_bus() is get_bus()


async def test_another_loop_has_another_bus() -> None:
    async def other() -> EventBus:
        return get_bus()

    assert in_thread(lambda: asyncio.run(other())) is not get_bus()


async def test_a_thread_without_a_loop_gets_the_bus_of_the_only_loop() -> None:
    bus = get_bus()
    assert in_thread(get_bus) is bus


def test_a_script_takes_the_bus_before_its_loop_runs() -> None:
    bus, got = get_bus(), list[Any]()
    assert get_bus() is bus
    bus.subscribe("t", lambda topic, data: got.append(data))
    bus.subscribe("t", lambda topic, data: got.append(-data), policy="block")

    async def main() -> None:
        assert get_bus() is bus
        await bus.publish("t", 1)
        await bus.drain()

    asyncio.run(main())
    assert got == [1, -1]


def test_a_bus_that_was_bound_by_publishing_is_the_bus_of_that_loop() -> None:
    bus = get_bus()

    async def main() -> None:
        await bus.publish("t", 1)
        assert get_bus() is bus

    asyncio.run(main())


def test_after_the_end_of_a_loop_a_new_bus_is_given() -> None:
    async def main() -> EventBus:
        return get_bus()

    first = asyncio.run(main())
    second = asyncio.run(main())
    assert first is not second
    assert get_bus() not in (first, second)
    assert first.loop is None


def test_a_bus_bound_by_publishing_is_not_given_after_its_loops_end() -> None:
    bus = get_bus()
    asyncio.run(bus.publish("t", 1))
    assert get_bus() is not bus


def test_a_closed_loop_that_somebody_keeps_does_not_keep_its_bus_in_use() -> None:
    async def main() -> EventBus:
        return get_bus()

    loop = asyncio.new_event_loop()
    bus = loop.run_until_complete(main())
    assert get_bus() is bus
    loop.close()
    assert get_bus() is not bus


async def test_a_closed_bus_is_not_given_again() -> None:
    bus = get_bus()
    await bus.close()
    assert get_bus() is not bus


async def test_reset() -> None:
    bus = get_bus()
    reset_bus()
    assert get_bus() is not bus


def test_no_loop_is_kept_alive_by_its_bus() -> None:
    loop = asyncio.new_event_loop()

    async def main() -> None:
        bus = get_bus()
        bus.subscribe("t", lambda topic, data: None, policy="block")
        await bus.publish("t", 1)
        await bus.drain()

    loop.run_until_complete(main())
    alive = weakref.ref(loop)
    loop.close()
    del loop
    gc.collect()
    assert alive() is None


def test_a_bus_moves_to_the_next_loop_with_all_that_waits() -> None:
    bus, got = EventBus(), list[int]()

    async def slow(topic: str, data: int) -> None:
        if data == 0:
            await asyncio.Event().wait()
        got.append(data)

    subscription = bus.subscribe("t", slow, policy="block", depth=8)

    async def first() -> None:
        for number in range(3):
            await bus.publish("t", number)
        await asyncio.sleep(0)

    async def second() -> None:
        await bus.publish("t", 3)
        await bus.drain()

    asyncio.run(first())
    assert (subscription.dropped, subscription.queued) == (1, 2)  # 0 was cut off by the end of its loop
    asyncio.run(second())
    assert got == [1, 2, 3]


@pytest.mark.parametrize("policy", ["block", "drop_oldest", "latest"])
def test_a_loop_closed_without_cancelling_its_tasks_leaves_no_complaint(policy: Any) -> None:
    async def hangs(topic: str, data: Any) -> None:
        await asyncio.Event().wait()

    async def main(bus: EventBus) -> None:
        bus.subscribe("t", hangs, policy=policy, depth=1)
        await bus.publish("t", 1)
        bus.publish_threadsafe("t", 2)
        await asyncio.sleep(0)

    loop = asyncio.new_event_loop()
    bus = EventBus()
    loop.run_until_complete(main(bus))
    loop.close()
    asyncio.run(bus.close())
    del bus
    gc.collect()  # the autouse fixture sees what asyncio would log here


def test_an_open_loop_that_does_not_run_is_named_as_the_trouble() -> None:
    bus = EventBus()
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(bus.publish("t", 1))

        async def main() -> None:
            for call in (bus.publish("t", 2), bus.drain(), bus.close()):
                with pytest.raises(StateError, match="event loop"):
                    await call

        asyncio.run(main())
    finally:
        loop.close()
    assert bus.get_stats()["messages_published"] == 1


async def test_publishing_from_another_loop_is_done_on_the_owners() -> None:
    bus, threads = EventBus(), list[int]()
    bus.subscribe("t", lambda topic, data: threads.append(threading.get_ident()))

    async def other() -> int:
        await bus.publish("t", 1)
        return len(threads)

    assert await asyncio.to_thread(lambda: asyncio.run(other())) == 1
    assert threads == [threading.get_ident()]


async def test_messages_of_threads_arrive_all_and_in_the_order_of_each_thread() -> None:
    bus, got = EventBus(), list[tuple[int, int]]()
    own = threading.get_ident()

    def handler(topic: str, data: tuple[int, int]) -> None:
        assert threading.get_ident() == own
        got.append(data)

    bus.subscribe("t", handler)
    bus.subscribe("t", handler, policy="block", depth=4)

    def produce(number: int) -> None:
        for index in range(2000):
            assert bus.publish_threadsafe("t", (number, index))

    threads = [threading.Thread(target=produce, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        await asyncio.to_thread(thread.join)
    await bus.drain()
    assert len(got) == 2 * 4 * 2000
    assert bus.get_stats()["delivery_errors"] == 0
    for number in range(4):
        indices = [index for thread, index in got if thread == number]
        assert sorted(indices[::1]) == sorted([*range(2000)] * 2)
    assert bus.get_stats()["messages_published"] == 8000


async def test_one_threads_messages_keep_their_order() -> None:
    bus, got = EventBus(), list[int]()
    bus.subscribe("t", lambda topic, data: got.append(data))
    in_thread(lambda: [bus.publish_threadsafe("t", index) for index in range(5000)])
    await bus.drain()
    assert got == list(range(5000))


async def test_many_messages_share_one_wake_up(monkeypatch: pytest.MonkeyPatch) -> None:
    bus, wakes = EventBus(), list[Any]()
    loop = asyncio.get_running_loop()
    wake = loop.call_soon_threadsafe

    def counting(*arguments: Any, **more: Any) -> Any:
        wakes.append(arguments)
        return wake(*arguments, **more)

    monkeypatch.setattr(loop, "call_soon_threadsafe", counting)
    in_thread(lambda: [bus.publish_threadsafe("t", index) for index in range(100)])
    assert len(wakes) == 1
    await bus.drain()
    assert bus.get_stats()["messages_published"] == 100


async def test_each_message_of_a_thread_wakes_the_loop_when_nothing_is_on_the_way() -> None:
    bus, arrived = EventBus(), asyncio.Event()
    bus.subscribe("t", lambda topic, data: arrived.set())
    for number in range(3):
        in_thread(lambda number=number: bus.publish_threadsafe("t", number))
        await arrived.wait()
        arrived.clear()


async def test_a_full_inbox_refuses_and_counts() -> None:
    bus, got = EventBus(inbox_depth=3), list[int]()
    bus.subscribe("t", lambda topic, data: got.append(data))
    accepted = in_thread(lambda: [bus.publish_threadsafe("t", index) for index in range(5)])
    assert accepted == [True, True, True, False, False]
    stats = bus.get_stats()
    assert (stats["inbox"], stats["refused"]) == (3, 2)
    await bus.drain()
    assert got == [0, 1, 2]
    assert bus.publish_threadsafe("t", 9)
    await bus.close()
    assert bus.get_stats()["refused"] == 3


def test_publish_threadsafe_needs_a_loop() -> None:
    bus = EventBus()
    with pytest.raises(StateError, match="not known yet"):
        bus.publish_threadsafe("t", 1)
    asyncio.run(bus.publish("t", 1))
    with pytest.raises(StateError, match="has been closed"):
        bus.publish_threadsafe("t", 1)


async def test_subscribing_and_unsubscribing_in_a_thread() -> None:
    bus, got = EventBus(), list[Any]()
    await bus.publish("t", 0)
    subscription = in_thread(
        lambda: bus.subscribe("t", lambda topic, data: got.append(data), policy="block", replay=True)
    )
    await asyncio.sleep(0)
    await bus.publish("t", 1)
    await bus.drain()
    assert got == [0, 1]
    await bus.publish("t", 2)
    in_thread(subscription.unsubscribe)
    await bus.drain()
    await bus.publish("t", 3)
    await asyncio.sleep(0)
    assert got == [0, 1]
    assert subscription.dropped == 1


async def test_routes_stay_right_while_threads_subscribe() -> None:
    bus = EventBus()
    stop = threading.Event()

    def churn() -> None:
        while not stop.is_set():
            bus.subscribe("t", lambda topic, data: None).unsubscribe()

    thread = threading.Thread(target=churn)
    thread.start()
    try:
        for number in range(300):
            got: list[int] = []
            with bus.subscribe("t", lambda topic, data, got=got: got.append(data)):
                await bus.publish("t", number)
                assert got == [number]
            await bus.publish("t", -1)
            assert got == [number]
    finally:
        stop.set()
        await asyncio.to_thread(thread.join)
    assert bus.get_stats()["total_subscribers"] == 0
