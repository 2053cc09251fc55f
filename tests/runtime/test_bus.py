"""Inline delivery, subscriptions, errors, figures."""

import asyncio
import functools
import logging
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import OptionError, StateError
from scarcity.runtime import EventBus
from tests.runtime.naive import slow_matches

Messages = list[tuple[str, Any]]


class Recorder:
    """Handlers of every kind that write down what they get."""

    def __init__(self) -> None:
        self.messages: Messages = []

    def plain(self, topic: str, data: Any) -> None:
        self.messages.append((topic, data))

    async def coroutine(self, topic: str, data: Any) -> None:
        await asyncio.sleep(0)
        self.messages.append((topic, data))

    async def __call__(self, topic: str, data: Any) -> None:
        await self.coroutine(topic, data)


def _tagged(messages: Messages, topic: str, data: Any) -> None:
    messages.append((topic, data))


async def _tagged_async(messages: Messages, topic: str, data: Any) -> None:
    await asyncio.sleep(0)
    messages.append((topic, data))


async def test_the_specifications_snippet_runs_as_written(capsys: pytest.CaptureFixture[str]) -> None:
    import time

    from scarcity.runtime import get_bus

    window_data = [[1.0]]

    # Get singleton bus instance
    bus = get_bus()

    # Subscribe to topic
    def handler(topic: str, data: Any):
        print(f"Received {topic}: {data}")

    bus.subscribe("data_window", handler)

    # Publish message
    await bus.publish("data_window", {"data": window_data, "timestamp": time.time()})

    # Unsubscribe
    bus.unsubscribe("data_window", handler)

    # Get statistics
    stats = bus.get_stats()
    assert capsys.readouterr().out.startswith("Received data_window: {'data': [[1.0]], 'timestamp': ")
    assert {
        key: stats[key]  # type: ignore[literal-required]
        for key in (
            "messages_published",
            "messages_delivered",
            "delivery_errors",
            "topics_active",
            "total_subscribers",
        )
    } == {
        "messages_published": 1,
        "messages_delivered": 1,
        "delivery_errors": 0,
        "topics_active": 0,
        "total_subscribers": 0,
    }


async def test_every_kind_of_handler_is_called_and_awaited() -> None:
    bus, seen = EventBus(), Recorder()
    handlers = [
        seen.plain,
        seen.coroutine,
        seen,  # async __call__
        functools.partial(_tagged, seen.messages),
        functools.partial(_tagged_async, seen.messages),
        functools.partial(seen),
        lambda topic, data: seen.plain(topic, data),
        lambda topic, data: seen.coroutine(topic, data),  # plain, returns a coroutine
        lambda *message: seen.messages.append(message),
    ]
    for handler in handlers:
        bus.subscribe("t", handler)
    await bus.publish("t", 1)
    assert seen.messages == [("t", 1)] * len(handlers)
    assert bus.get_stats()["messages_delivered"] == len(handlers)


async def test_plain_handlers_come_before_async_ones_each_in_order_of_subscription() -> None:
    bus, order = EventBus(), list[str]()

    def note(name: str):
        return lambda topic, data: order.append(name)

    def note_async(name: str):
        async def handler(topic: str, data: Any) -> None:
            order.append(name)

        return handler

    bus.subscribe("t", note_async("async 1"))
    bus.subscribe("t", note("plain 1"))
    bus.subscribe(">", note("plain 2"))
    bus.subscribe("*", note_async("async 2"))
    await bus.publish("t")
    assert order == ["plain 1", "plain 2", "async 1", "async 2"]


async def test_a_wildcard_subscriber_gets_the_concrete_topic() -> None:
    bus, seen = EventBus(), Recorder()
    bus.subscribe("drg.signal.*", seen.plain)
    await bus.publish("drg.signal.scale_down", 1)
    await bus.publish("drg.telemetry", 2)
    await bus.publish("drg.signal.a.b", 3)
    assert seen.messages == [("drg.signal.scale_down", 1)]


async def test_a_failing_handler_is_logged_and_the_others_still_run(caplog: pytest.LogCaptureFixture) -> None:
    bus, seen = EventBus(), Recorder()

    def broken(topic: str, data: Any) -> None:
        raise ValueError("no such row")

    async def broken_async(topic: str, data: Any) -> None:
        raise KeyError("no such column")

    first = bus.subscribe("t", broken)
    bus.subscribe("t", broken_async)
    bus.subscribe("t", seen.plain)
    bus.subscribe("t", seen.coroutine)
    with caplog.at_level(logging.ERROR, "scarcity.runtime"):
        await bus.publish("t", 1)
    assert seen.messages == [("t", 1)] * 2
    assert [record.name for record in caplog.records] == ["scarcity.runtime"] * 2
    assert "broken failed on topic 't'" in caplog.records[0].message
    assert "broken_async" in caplog.records[1].message
    assert caplog.records[0].exc_info is not None
    assert bus.get_stats()["delivery_errors"] == 2
    assert (first.errors, first.delivered) == (1, 0)


async def test_a_handler_with_the_wrong_signature_is_an_error_of_that_handler(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bus, seen = EventBus(), Recorder()

    async def needs_three(topic: str, data: Any, more: int) -> None: ...

    bus.subscribe("t", needs_three)  # type: ignore[arg-type]
    bus.subscribe("t", lambda topic: None)  # type: ignore[arg-type]
    bus.subscribe("t", seen.coroutine)
    await bus.publish("t", 1)
    assert seen.messages == [("t", 1)]
    assert bus.get_stats()["delivery_errors"] == 2
    assert len(caplog.records) == 2


async def test_a_handler_that_always_fails_does_not_flood_the_log(caplog: pytest.LogCaptureFixture) -> None:
    bus = EventBus()
    subscription = bus.subscribe("t", lambda topic, data: 1 / 0)
    for _ in range(1000):
        await bus.publish("t")
    assert subscription.errors == 1000
    counts = [int(re.search(r"error (\d+) of", record.message)[1]) for record in caplog.records]  # type: ignore[index]
    assert counts == [*range(1, 11), 16, 32, 64, 128, 256, 512]


async def test_cancelling_a_publisher_is_not_swallowed_and_what_was_cut_off_is_counted() -> None:
    bus, entered, seen = EventBus(), asyncio.Event(), Recorder()

    async def slow(topic: str, data: Any) -> None:
        entered.set()
        await asyncio.Event().wait()

    bus.subscribe("t", seen.plain)
    first = bus.subscribe("t", slow)
    second = bus.subscribe("t", seen.coroutine)
    publisher = asyncio.create_task(bus.publish("t", 1))
    await entered.wait()
    publisher.cancel()
    with pytest.raises(asyncio.CancelledError):
        await publisher
    assert (first.dropped, second.dropped) == (1, 1)
    stats = bus.get_stats()
    assert (stats["messages_delivered"], stats["dropped"], stats["delivery_errors"]) == (1, 2, 0)


async def test_a_handler_that_awaits_something_cancelled_does_not_cancel_its_publisher(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bus, seen = EventBus(), Recorder()

    async def awaits_a_cancelled_task(topic: str, data: Any) -> None:
        task = asyncio.create_task(asyncio.sleep(60))
        task.cancel()
        await task

    bus.subscribe("t", awaits_a_cancelled_task)
    bus.subscribe("t", seen.coroutine)
    await bus.publish("t", 1)
    assert seen.messages == [("t", 1)]
    assert bus.get_stats()["delivery_errors"] == 1


@pytest.mark.parametrize("kind", ["plain", "coroutine"])
async def test_the_end_of_the_program_goes_through(kind: str) -> None:
    bus, seen = EventBus(), Recorder()

    class End(BaseException):
        pass

    def plain(topic: str, data: Any) -> None:
        raise End

    async def coroutine(topic: str, data: Any) -> None:
        raise End

    bus.subscribe("t", lambda topic, data: seen.coroutine(topic, data))
    bus.subscribe("t", plain if kind == "plain" else coroutine)
    bus.subscribe("t", seen.coroutine)
    with pytest.raises(End):
        await bus.publish("t", 1)
    stats = bus.get_stats()
    assert stats["messages_delivered"] + stats["dropped"] == 3
    assert stats["dropped"] == (3 if kind == "plain" else 2)


async def test_publishing_from_inside_a_handler() -> None:
    bus, order = EventBus(), list[str]()

    async def outer(topic: str, data: int) -> None:
        order.append(f"{topic} {data}")
        if data:
            await bus.publish("t" if data % 2 else "u", data - 1)
        order.append(f"{topic} {data} ends")

    bus.subscribe("t", outer)
    bus.subscribe("u", outer)
    await bus.publish("t", 2)
    assert order == ["t 2", "u 1", "t 0", "t 0 ends", "u 1 ends", "t 2 ends"]
    assert bus.get_stats()["messages_delivered"] == 3


async def test_subscribing_during_delivery_counts_from_the_next_message() -> None:
    bus, seen = EventBus(), Recorder()

    def subscribes(topic: str, data: Any) -> None:
        if data == 1:
            bus.subscribe("t", seen.plain)

    bus.subscribe("t", subscribes)
    await bus.publish("t", 1)
    assert seen.messages == []
    await bus.publish("t", 2)
    assert seen.messages == [("t", 2)]


async def test_who_is_unsubscribed_during_delivery_is_not_called_any_more() -> None:
    bus, seen = EventBus(), Recorder()

    def ends_the_others(topic: str, data: Any) -> None:
        assert bus.unsubscribe("t", seen.plain)
        assert bus.unsubscribe("t", seen.coroutine)

    bus.subscribe("t", ends_the_others)
    bus.subscribe("t", seen.plain)
    bus.subscribe("t", seen.coroutine)
    await bus.publish("t", 1)
    assert seen.messages == []
    assert bus.get_stats()["total_subscribers"] == 1


async def test_a_handler_may_end_its_own_subscription() -> None:
    bus, seen = EventBus(), list[int]()

    def once(topic: str, data: int) -> None:
        seen.append(data)
        subscription.unsubscribe()

    subscription = bus.subscribe("t", once)
    await bus.publish("t", 1)
    await bus.publish("t", 2)
    assert seen == [1]
    assert bus.get_stats()["messages_delivered"] == 1
    assert not subscription.active


async def test_unsubscribe_by_topic_and_handler() -> None:
    bus, seen = EventBus(), Recorder()
    bus.subscribe("t", seen.plain)
    bus.subscribe("t", seen.plain)
    bus.subscribe("u", seen.plain)
    assert not bus.unsubscribe("t", seen.coroutine)
    assert not bus.unsubscribe(">", seen.plain)
    assert bus.unsubscribe("t", seen.plain)
    assert not bus.unsubscribe("t", seen.plain)
    await bus.publish("t", 1)
    await bus.publish("u", 2)
    assert seen.messages == [("u", 2)]


async def test_a_subscription_as_a_context() -> None:
    bus, seen = EventBus(), Recorder()
    with bus.subscribe("t", seen.plain) as subscription:
        await bus.publish("t", 1)
        assert "active: 1 delivered" in repr(subscription)
    await bus.publish("t", 2)
    assert seen.messages == [("t", 1)]
    assert "ended" in repr(subscription)
    subscription.unsubscribe()


async def test_statistics_in_detail() -> None:
    bus, seen = EventBus(), Recorder()
    bus.subscribe("a.b", seen.plain)
    bus.subscribe("a.*", seen.coroutine, policy="drop_oldest", depth=3)
    await bus.publish("a.b", 1)
    await bus.publish("c", 1)
    stats = bus.get_stats(detail=True)
    assert stats["topics_active"] == 2
    assert stats.get("topics") == {
        "a.b": {"published": 1, "subscribers": 2},
        "c": {"published": 1, "subscribers": 0},
    }
    first, second = stats.get("subscriptions", [])
    assert first["handler"].endswith("Recorder.plain")
    assert second == {
        "subject": "a.*",
        "handler": second["handler"],
        "policy": "drop_oldest",
        "depth": 3,
        "delivered": 0,
        "errors": 0,
        "dropped": 0,
        "queued": 1,
    }
    await bus.drain()


async def test_the_number_of_remembered_topics_is_bounded_and_busy_ones_stay() -> None:
    bus = EventBus(max_topics=10)
    await bus.publish("busy", 0)
    for index in range(1000):
        await bus.publish("busy", index)
        await bus.publish(f"rare.{index}", index)
    assert bus.retained("busy") == 999
    assert bus.retained("rare.999") == 999
    assert bus.retained("rare.0", "gone") == "gone"
    stats = bus.get_stats(detail=True)
    assert stats["messages_published"] == 2001
    assert len(stats.get("topics", {})) == 10


async def test_a_closed_bus_refuses_and_says_so() -> None:
    bus, seen = EventBus(), Recorder()
    bus.subscribe("t", seen.plain)
    await bus.publish("t", 1)
    await bus.close()
    await bus.close()
    for call in (
        lambda: bus.subscribe("t", seen.plain),
        lambda: bus.publish_threadsafe("t", 1),
    ):
        with pytest.raises(StateError, match="has been closed"):
            call()
    with pytest.raises(StateError, match="has been closed"):
        await bus.publish("t", 1)
    assert bus.closed
    assert bus.get_stats()["messages_published"] == 1
    assert bus.get_stats()["total_subscribers"] == 0
    assert seen.messages == [("t", 1)]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"topic": "a..b"}, "non-empty tokens"),
        ({"topic": "a.>.b"}, "must come last"),
        ({"handler": None}, "called as handler"),
        ({"policy": "lastest"}, "did you mean 'latest'"),
        ({"depth": 0}, "at least 1; got 0"),
        ({"depth": 2.5}, "an int"),
    ],
)
async def test_bad_options_are_refused(arguments: dict[str, Any], message: str) -> None:
    bus = EventBus()
    call = {"topic": "t", "handler": print} | arguments
    with pytest.raises(OptionError, match=message):
        bus.subscribe(**call)
    assert bus.get_stats()["total_subscribers"] == 0


async def test_bad_topics_are_refused_before_anything_happens() -> None:
    bus = EventBus()
    for topic in ("", "a b", "a.*", 3):
        with pytest.raises(OptionError):
            await bus.publish(topic)  # type: ignore[arg-type]
        with pytest.raises(OptionError):
            bus.publish_threadsafe(topic)  # type: ignore[arg-type]
    assert bus.get_stats()["messages_published"] == 0
    with pytest.raises(OptionError, match="max_topics"):
        EventBus(max_topics=0)


SUBJECTS = ["a", "b", "a.b", "a.*", "*", ">", "a.>"]
TOPICS = ["a", "b", "a.b", "a.c", "c.d.e"]
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("subscribe"), st.sampled_from(SUBJECTS)),
        st.tuples(st.just("unsubscribe"), st.sampled_from(SUBJECTS)),
        st.tuples(st.just("publish"), st.sampled_from(TOPICS)),
    ),
    max_size=40,
)


@given(ACTIONS)
def test_every_message_reaches_exactly_the_subscribers_of_its_moment(actions: list[tuple[str, str]]) -> None:
    """The bus against a list of (subject, handler): cached routes must never be stale."""

    async def main() -> None:
        bus = EventBus(max_topics=3)
        subscribed: list[tuple[str, Any, Messages]] = []
        expected: list[Messages] = []
        for number, (action, name) in enumerate(actions):
            if action == "subscribe":
                messages: Messages = []
                wanted: Messages = []

                def handler(topic: str, data: Any, messages: Messages = messages) -> None:
                    messages.append((topic, data))

                bus.subscribe(name, handler)
                subscribed.append((name, handler, messages))
                expected.append(wanted)
            elif action == "unsubscribe":
                for index, (subject, handler, messages) in enumerate(subscribed):
                    if subject == name:
                        assert bus.unsubscribe(name, handler)
                        assert messages == expected[index]
                        del subscribed[index], expected[index]
                        break
                else:
                    assert not bus.unsubscribe(name, print)
            else:
                await bus.publish(name, number)
                for (subject, _, _), wanted in zip(subscribed, expected, strict=True):
                    if slow_matches(subject, name):
                        wanted.append((name, number))
        assert [messages for _, _, messages in subscribed] == expected

    asyncio.run(main())
