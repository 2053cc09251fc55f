"""The life of a service: start, stop, and the tasks that it owns."""

import asyncio
import logging
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Literal, Self, TypeVar

from scarcity.errors import StateError

__all__ = ["Service", "ServiceState"]

ServiceState = Literal["new", "starting", "running", "stopping", "stopped", "failed"]

_ACTIVE: tuple[ServiceState, ...] = ("starting", "running", "stopping")
_T = TypeVar("_T")
_logger = logging.getLogger("scarcity.runtime")


class Service:
    """Something that is started and stopped and owns its tasks; subclasses fill in `_on_start` and
    `_on_stop`.

    A task of the service that raises ends the whole service: the other tasks are cancelled, `_on_stop` runs,
    `state` becomes ``"failed"`` and `failure` holds the exception. A cancelled `start` or `stop` leaves no
    task behind. After its end a service may be started again. As an async context manager it is started and
    stopped.

    Parameters
    ----------
    name
        For logs and error messages; the class name unless given.
    """

    def __init__(self, name: str | None = None) -> None:
        self.name = name or type(self).__name__
        self._state: ServiceState = "new"
        self._failure: BaseException | None = None
        self._tasks: set[asyncio.Task[Any]] = set()
        self._has_spawned = False
        self._supervisor: asyncio.Task[None] | None = None
        self._waiters: set[asyncio.Future[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._transition = asyncio.Lock()

    @property
    def state(self) -> ServiceState:
        """Where the service is in its life."""
        return self._state

    @property
    def failure(self) -> BaseException | None:
        """What ended the service, if it ended by an error; None again after the next start."""
        return self._failure

    # --- what subclasses fill in ---

    async def _on_start(self) -> None:
        """Acquire what the service needs, subscribe, spawn tasks."""

    async def _on_stop(self) -> None:
        """Release it all; the tasks have ended. Also called after a start that failed half way."""

    # --- life ---

    async def start(self) -> None:
        """Start the service; nothing happens if it runs already.

        Raises whatever `_on_start` raises, after everything has been released again.
        """
        self._enter_loop()
        async with self._transition:
            if self._state == "running":
                return
            self._failure = None
            self._has_spawned = False
            self._set_state("starting")
            try:
                await self._on_start()
            except BaseException as error:
                if isinstance(error, Exception):
                    self._failure = error
                await self._end()
                raise
            if self._failure is not None:  # a task failed while the service was still starting
                failure = self._failure
                await self._end()
                raise failure
            self._set_state("running")

    async def stop(self) -> None:
        """Cancel the tasks, wait for their end and release everything; nothing happens if the service does
        not run.

        A call from a task of the service itself does not wait for that task. If this call is cancelled, the
        end is completed all the same before `CancelledError` is raised.
        """
        self._enter_loop()
        async with self._transition:
            if self._state != "running":
                return
            await self._end()

    async def wait(self) -> None:
        """Wait until the service has stopped or failed, or until all tasks that it spawned have ended.

        A service that spawns no task is waited for until it is stopped. Does not raise; see `failure`.
        """
        if self._state == "new":
            raise StateError(
                f"{self.name} has not been started, so there is no end to wait for; start() it first."
            )
        while not self._is_over():
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiters.add(waiter)
            try:
                await waiter
            finally:
                self._waiters.discard(waiter)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r}, {self._state}, {len(self._tasks)} tasks>"

    # --- tasks ---

    def spawn(self, work: Coroutine[Any, Any, _T], name: str | None = None) -> asyncio.Task[_T]:
        """Run `work` in a task that the service owns: cancelled at its end, and ending it if it raises."""
        if self._state not in ("starting", "running"):
            work.close()
            raise StateError(
                f"{self.name} is {self._state}; it owns tasks only while it is starting or running."
            )
        task = asyncio.get_running_loop().create_task(work, name=f"{self.name}: {name or work.__qualname__}")
        self._has_spawned = True
        self._tasks.add(task)
        task.add_done_callback(self._task_ended)
        return task

    def _task_ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            _logger.error("task %r failed: %r", task.get_name(), error, exc_info=error)
            self._failure = self._failure or error
            if self._state == "running" and self._supervisor is None:
                self._supervisor = task.get_loop().create_task(self._fail(), name=f"{self.name}: supervisor")
        self._wake_waiters()

    async def _fail(self) -> None:
        try:
            await self.stop()
        finally:
            self._supervisor = None
            self._wake_waiters()

    async def _end(self) -> None:
        """End all tasks, release everything, reach the final state; only then raise a cancellation."""
        self._set_state("stopping")
        current = asyncio.current_task()
        cancelled: asyncio.CancelledError | None = None
        while others := self._tasks - {current}:
            for task in others:
                task.cancel()
            try:
                await asyncio.wait(others)
            except asyncio.CancelledError as error:
                cancelled = error
        try:
            await self._on_stop()
        except Exception as error:
            _logger.exception("%s failed to stop cleanly", self.name)
            self._failure = self._failure or error
        finally:
            self._set_state("failed" if self._failure is not None else "stopped")
        if cancelled is not None:
            raise cancelled

    # --- bookkeeping ---

    def _enter_loop(self) -> None:
        loop = asyncio.get_running_loop()
        if self._loop is loop:
            return
        if self._loop is not None and not self._loop.is_closed() and self._state in _ACTIVE:
            raise StateError(f"{self.name} is {self._state} on another event loop; stop it there first.")
        self._loop = loop
        self._transition = asyncio.Lock()
        self._tasks.clear()
        self._waiters.clear()
        self._supervisor = None
        if self._state in _ACTIVE:  # its loop was closed under it, and its tasks with it
            self._state = "stopped"

    def _is_over(self) -> bool:
        if self._state in ("stopped", "failed"):
            return True
        return self._state == "running" and self._has_spawned and not self._tasks and self._failure is None

    def _set_state(self, state: ServiceState) -> None:
        self._state = state
        self._wake_waiters()

    def _wake_waiters(self) -> None:
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
