"""Our bus and others behind one face: connect handlers, publish many times, wait for the last delivery."""

import asyncio
from collections.abc import Callable, Coroutine
from importlib.metadata import PackageNotFoundError, version
from typing import Any

Handler = Callable[..., Any]
Publish = Callable[[int, Callable[[], Any]], Coroutine[Any, Any, None]]
"""``await publish(times, value)`` publishes ``value()`` that often, one after the other, to all handlers."""

Connect = Callable[[list[Handler], bool], Publish | None]
"""``connect(handlers, asynchronous)``; None if the library has no such handlers. Handlers take one positional
value, or a topic and a value where that is what the library passes."""


def installed(name: str) -> str | None:
    """The version of a library, None without it."""
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def scarcity(handlers: list[Handler], asynchronous: bool) -> Publish:
    """Policy inline: statistics, retained value and isolation of errors are on, as always."""
    from scarcity.runtime import EventBus

    bus = EventBus()
    for handler in handlers:
        bus.subscribe("topic", handler)

    async def publish(times: int, value: Callable[[], Any]) -> None:
        for _ in range(times):
            await bus.publish("topic", value())

    return publish


def blinker(handlers: list[Handler], asynchronous: bool) -> Publish:
    """``send`` and ``send_async``; no isolation of errors."""
    from blinker import Signal

    signal = Signal()
    for handler in handlers:
        signal.connect(handler, weak=False)

    async def publish(times: int, value: Callable[[], Any]) -> None:
        for _ in range(times):
            signal.send("topic", data=value())

    async def publish_async(times: int, value: Callable[[], Any]) -> None:
        for _ in range(times):
            await signal.send_async("topic", data=value())

    return publish_async if asynchronous else publish


def pyee(handlers: list[Handler], asynchronous: bool) -> Publish:
    """``emit``; async handlers become a task each, waited for after every message."""
    from pyee.asyncio import AsyncIOEventEmitter

    emitter = AsyncIOEventEmitter(asyncio.get_running_loop())
    for handler in handlers:
        emitter.add_listener("topic", handler)

    async def publish(times: int, value: Callable[[], Any]) -> None:
        for _ in range(times):
            emitter.emit("topic", "topic", value())

    async def publish_async(times: int, value: Callable[[], Any]) -> None:
        for _ in range(times):
            emitter.emit("topic", "topic", value())
            await emitter.wait_for_complete()

    return publish_async if asynchronous else publish


def reactivex(handlers: list[Handler], asynchronous: bool) -> Publish | None:
    """``Subject.on_next``; observers are plain functions only."""
    from reactivex.subject import Subject

    if asynchronous:
        return None
    subject: Subject[Any] = Subject()
    for handler in handlers:
        subject.subscribe(on_next=lambda value, handler=handler: handler("topic", value))

    async def publish(times: int, value: Callable[[], Any]) -> None:
        for _ in range(times):
            subject.on_next(value())

    return publish


BUSES: dict[str, Connect] = {"scarcity": scarcity, "blinker": blinker, "pyee": pyee, "reactivex": reactivex}
