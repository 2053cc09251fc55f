"""Services: start, stop, supervision, cancellation at any moment."""

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import StateError
from scarcity.runtime.lifecycle import Service


class Example(Service):
    """Writes down what happens; each hook can be told to wait or to raise."""

    def __init__(self, *, tasks: int = 1) -> None:
        super().__init__("example")
        self.tasks = tasks
        self.log: list[str] = []
        self.start_raises: Exception | None = None
        self.stop_raises: Exception | None = None
        self.hold_start: asyncio.Event | None = None
        self.hold_stop: asyncio.Event | None = None

    async def _on_start(self) -> None:
        self.log.append("start")
        for number in range(self.tasks):
            self.spawn(self.work(), f"worker {number}")
        if self.hold_start is not None:
            await self.hold_start.wait()
        if self.start_raises is not None:
            raise self.start_raises

    async def _on_stop(self) -> None:
        self.log.append("stop")
        if self.hold_stop is not None:
            await self.hold_stop.wait()
        if self.stop_raises is not None:
            raise self.stop_raises

    async def work(self) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            self.log.append("worker ends")


async def turns(count: int = 20) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_start_and_stop_twice() -> None:
    service, before = Example(), asyncio.all_tasks()
    assert service.state == "new"
    for _ in range(2):
        await service.start()
        assert service.state == "running"
        await turns()
        await service.stop()
        assert (service.state, service.failure) == ("stopped", None)
        assert asyncio.all_tasks() == before
    assert service.log == ["start", "worker ends", "stop"] * 2


async def test_start_and_stop_are_idempotent() -> None:
    service = Example()
    await service.stop()
    assert service.state == "new"
    await asyncio.gather(service.start(), service.start())
    await asyncio.gather(service.stop(), service.stop())
    await service.stop()
    assert service.log.count("start") == service.log.count("stop") == 1


async def test_as_a_context() -> None:
    async with Example() as service:
        assert service.state == "running"
    assert service.state == "stopped"


async def test_tasks_have_ended_when_on_stop_runs() -> None:
    service = Example(tasks=3)
    async with service:
        await turns()
    assert service.log == ["start", *["worker ends"] * 3, "stop"]


async def test_a_failing_task_ends_the_service(caplog: pytest.LogCaptureFixture) -> None:
    service, before = Example(), asyncio.all_tasks()

    async def fails() -> None:
        raise ValueError("no such row")

    await service.start()
    await turns()
    service.spawn(fails(), "reader")
    await service.wait()
    assert service.state == "failed"
    assert isinstance(service.failure, ValueError)
    assert service.log == ["start", "worker ends", "stop"]
    await turns()
    assert asyncio.all_tasks() == before
    assert "task 'example: reader' failed" in caplog.text
    await service.stop()
    assert service.state == "failed"
    await service.start()
    assert (service.state, service.failure) == ("running", None)
    await service.stop()
    assert service.state == "stopped"


async def test_a_start_that_raises_releases_everything() -> None:
    service, before = Example(), asyncio.all_tasks()
    service.start_raises = OSError("no such host")
    with pytest.raises(OSError, match="no such host"):
        await service.start()
    assert (service.state, service.failure) == ("failed", service.start_raises)
    assert service.log[-1] == "stop"
    assert asyncio.all_tasks() == before


async def test_a_task_that_fails_while_starting_fails_the_start(caplog: pytest.LogCaptureFixture) -> None:
    class FailsAtOnce(Service):
        async def _on_start(self) -> None:
            async def fails() -> None:
                raise ValueError("at once")

            self.spawn(fails())
            await turns()

    service = FailsAtOnce()
    with pytest.raises(ValueError, match="at once"):
        await service.start()
    assert service.state == "failed"
    assert service.name == "FailsAtOnce"


async def test_an_error_in_on_stop_is_the_failure(caplog: pytest.LogCaptureFixture) -> None:
    service = Example()
    service.stop_raises = OSError("disk full")
    await service.start()
    await service.stop()
    assert (service.state, service.failure) == ("failed", service.stop_raises)
    assert "failed to stop cleanly" in caplog.text


async def test_a_cancelled_start_leaves_nothing() -> None:
    service, before = Example(), asyncio.all_tasks()
    service.hold_start = asyncio.Event()
    task = asyncio.create_task(service.start())
    await turns()
    assert service.state == "starting"
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (service.state, service.failure) == ("stopped", None)
    assert service.log == ["start", "worker ends", "stop"]
    assert asyncio.all_tasks() == before
    service.hold_start = None
    await service.start()
    await service.stop()


async def test_a_cancelled_stop_still_ends_the_tasks() -> None:
    class Stubborn(Service):
        def __init__(self) -> None:
            super().__init__()
            self.release = asyncio.Event()
            self.released = False

        async def _on_start(self) -> None:
            self.spawn(self.work())

        async def _on_stop(self) -> None:
            self.released = True

        async def work(self) -> None:
            try:
                await asyncio.Event().wait()
            finally:
                try:
                    await self.release.wait()
                except asyncio.CancelledError:
                    await self.release.wait()

    service, before = Stubborn(), asyncio.all_tasks()
    await service.start()
    await turns()
    stopping = asyncio.create_task(service.stop())
    await turns()
    stopping.cancel()
    await turns()
    assert not stopping.done()
    service.release.set()
    with pytest.raises(asyncio.CancelledError):
        await stopping
    assert service.state == "stopped"
    assert service.released
    assert asyncio.all_tasks() == before


async def test_a_stop_cancelled_in_on_stop_is_stopped() -> None:
    service, before = Example(), asyncio.all_tasks()
    await service.start()
    service.hold_stop = asyncio.Event()
    stopping = asyncio.create_task(service.stop())
    await turns()
    assert service.state == "stopping"
    stopping.cancel()
    with pytest.raises(asyncio.CancelledError):
        await stopping
    assert service.state == "stopped"
    assert asyncio.all_tasks() == before


async def test_a_task_may_stop_its_own_service() -> None:
    class StopsItself(Example):
        async def work(self) -> None:
            await self.stop()
            self.log.append("goes on")

    service = StopsItself()
    await service.start()
    await service.wait()
    await turns()
    assert service.state == "stopped"
    assert service.log == ["start", "stop", "goes on"]


async def test_wait_returns_when_all_tasks_have_ended() -> None:
    class Short(Example):
        async def work(self) -> None:
            await turns(3)
            self.log.append("worker ends")

    async with Short(tasks=2) as service:
        await service.wait()
        assert service.log == ["start", "worker ends", "worker ends"]
        assert service.state == "running"


async def test_wait_for_a_service_without_tasks_lasts_until_it_is_stopped() -> None:
    service = Example(tasks=0)
    with pytest.raises(StateError, match="has not been started"):
        await service.wait()
    await service.start()
    waiting = asyncio.create_task(service.wait())
    await turns()
    assert not waiting.done()
    await service.stop()
    await waiting


async def test_tasks_are_owned_only_by_a_service_that_runs() -> None:
    service = Example()
    with pytest.raises(StateError, match="example is new"):
        service.spawn(turns())
    await service.start()
    await service.stop()
    with pytest.raises(StateError, match="example is stopped"):
        service.spawn(turns())


async def test_spawn_gives_the_task_and_its_result() -> None:
    async def answer() -> int:
        return 42

    async with Example() as service:
        assert await service.spawn(answer(), "answer") == 42
        assert repr(service) == "<Example 'example', running, 1 tasks>"


def test_a_service_whose_loop_was_closed_can_be_started_in_the_next() -> None:
    service = Example()
    asyncio.run(service.start())

    async def again() -> None:
        await service.start()
        assert service.state == "running"
        await turns()
        await service.stop()

    asyncio.run(again())
    assert service.state == "stopped"
    assert service.log.count("start") == 2


def test_a_service_that_runs_on_another_loop_is_not_touched() -> None:
    service = Example()
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(service.start())
        with pytest.raises(StateError, match="another event loop"):
            asyncio.run(service.stop())
        loop.run_until_complete(service.stop())
    finally:
        loop.close()


@given(st.lists(st.tuples(st.sampled_from(["start", "stop"]), st.integers(0, 12), st.booleans()), max_size=6))
def test_no_task_is_left_whatever_is_called_and_cancelled_when(calls: list[tuple[str, int, bool]]) -> None:
    async def main() -> None:
        service, before = Example(tasks=2), asyncio.all_tasks()
        callers: list[asyncio.Task[Any]] = []
        for call, pause, cancel in calls:
            caller = asyncio.create_task(getattr(service, call)())
            callers.append(caller)
            await turns(pause)
            if cancel:
                caller.cancel()
        await asyncio.gather(*callers, return_exceptions=True)
        assert service.state in ("new", "running", "stopped")
        await service.stop()
        assert asyncio.all_tasks() == before
        assert service.log.count("start") == service.log.count("stop")

    asyncio.run(main())
