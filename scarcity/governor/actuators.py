"""The hands of the governor: whose methods it calls, and how it stays unharmed by what they do."""

from __future__ import annotations

import asyncio
import functools
import inspect
import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from scarcity.errors import OptionError
from scarcity.governor.actions import ACTIONS, SCALE_UP
from scarcity.runtime.clock import Clock, SystemClock

__all__ = ["ResourceActuators"]

_logger = logging.getLogger("scarcity.governor")

SLOW_S = 0.05
"""A plain method that keeps the event loop for longer is told of, once."""
_LAST_TURNS = 64


@dataclass(slots=True, eq=False)
class _Handle:
    """A registered object, what has been told of it, and the call that it still works on."""

    name: str
    target: Any
    in_thread: bool
    told: set[str] = field(default_factory=set[str])
    pending: asyncio.Future[Any] | None = None

    @property
    def busy(self) -> bool:
        return self.pending is not None and not self.pending.done()


class ResourceActuators:
    """Calls the methods of registered objects that are named like actions; see `scarcity.governor.actions`.

    A plain method is called on the event loop, where most objects live, and has to return within milliseconds: it
    notes what its object's own task then acts by. An ``async`` method may take its time. Nothing that a method does
    stops the caller: what raises is caught and told once, what has not answered after `timeout_s` is cancelled and
    given up, and an object that still works on an earlier call is not called. A plain method cannot be cancelled: one
    that may wait for something is registered with ``in_thread=True`` and is then called in a thread of its own.

    Objects are held until they are unregistered; an object registered under a name in use takes the place of the other.

    Parameters
    ----------
    timeout_s
        Seconds that a method may take.
    clock
        What they are measured by.

    Source: specification §DRG, Resource Actuators; reading 34.

    >>> class Engine:
    ...     def reduce_batch(self, factor):
    ...         self.factor = factor
    ...         return True
    >>> actuators = ResourceActuators()
    >>> actuators.register("mpie", Engine())
    >>> actuators.execute("mpie", "reduce_batch", 0.5), actuators.execute("meta", "drop_low_priority", 0.5)
    (True, False)
    """

    def __init__(self, *, timeout_s: float = 2.0, clock: Clock | None = None) -> None:
        if not timeout_s > 0:
            raise OptionError(f"timeout_s is a number of seconds above 0; got {timeout_s!r}.")
        self.timeout_s = timeout_s
        self._clock = clock or SystemClock()
        self._handles: dict[str, _Handle] = {}
        self._tasks: set[asyncio.Future[Any]] = set()

    @property
    def registry(self) -> dict[str, Any]:
        """The registered objects by name."""
        return {name: handle.target for name, handle in self._handles.items()}

    def register(self, name: str, target: object, *, in_thread: bool = False) -> None:
        """Let `target` be governed under `name`.

        Raises
        ------
        OptionError
            `name` is empty or `target` is None.
        """
        if not isinstance(name, str) or not name:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(f"a subsystem is registered under a name; got {name!r}.")
        if target is None:
            raise OptionError(
                f"the subsystem {name!r} must be an object with methods named like actions ({', '.join(ACTIONS)}); "
                "got None."
            )
        known = self._handles.get(name)
        if known is None or known.target is not target or known.in_thread != in_thread:
            self._handles[name] = _Handle(name, target, in_thread)

    def unregister(self, name: str) -> bool:
        """Let go of the object under `name`, whatever it does just now; False if there is none."""
        return self._handles.pop(name, None) is not None

    def lacks(self, subsystem: str, action: str) -> bool:
        """Whether the registered object has no method for `action`; told of once."""
        handle = self._handles.get(subsystem)
        if handle is None or _method(handle.target, action) is not None:
            return False
        if f"lacks {action}" not in handle.told:
            handle.told.add(f"lacks {action}")
            _logger.warning(
                "%s (%s) has no method %s(factor): rules that ask for it are passed over",
                subsystem,
                type(handle.target).__qualname__,
                action,
            )
        return True

    def can(self, subsystem: str, action: str) -> bool:
        """Whether `execute` would call something now."""
        handle = self._handles.get(subsystem)
        return handle is not None and not handle.busy and not self.lacks(subsystem, action)

    def execute(self, subsystem: str, action: str, factor: float) -> bool:
        """Ask `subsystem` for `action`; whether it was done.

        An async method is only begun, which counts as done; `begin` tells how it ends.
        """
        answer = self.begin(subsystem, action, factor)
        return answer if isinstance(answer, bool) else True

    def begin(
        self, subsystem: str, action: str, factor: float, *, undoes: str | None = None
    ) -> bool | asyncio.Task[bool]:
        """Ask `subsystem` for `action`: the answer, or a task that ends with it within `timeout_s`.

        Parameters
        ----------
        undoes
            The action that ``scale_up`` undoes, for methods with a parameter `action`.
        """
        handle = self._handles.get(subsystem)
        if handle is None or action not in ACTIONS or handle.busy or self.lacks(subsystem, action):
            return False
        return self._begin(handle, action, factor, undoes)

    def give_back(self, subsystem: str, taken: Iterable[tuple[str, float]]) -> asyncio.Task[None] | None:
        """Ask `subsystem` to ``scale_up`` all of `taken`: pairs of an action and the share that it took.

        What can be given back at once is; for the rest there is a task, which first waits for what the object still
        works on.
        """
        handle = self._handles.get(subsystem)
        return None if handle is None else self._give_back(handle, list(taken))

    def release(self, name: str, taken: Iterable[tuple[str, float]]) -> asyncio.Task[None] | None:
        """`unregister`, and give back what was taken."""
        handle = self._handles.pop(name, None)
        return None if handle is None else self._give_back(handle, list(taken))

    async def close(self) -> None:
        """Cancel what is still at work, and let it end if it does within a few turns of the loop; objects stay."""
        for task in list(self._tasks):
            task.cancel()
        for _ in range(_LAST_TURNS):
            if not self._tasks:
                return
            await asyncio.sleep(0)

    def _give_back(self, handle: _Handle, taken: list[tuple[str, float]]) -> asyncio.Task[None] | None:
        if _method(handle.target, SCALE_UP) is None:
            return None
        while taken and not handle.busy:
            action, factor = taken.pop(0)
            self._begin(handle, SCALE_UP, factor, action)
        if not taken and not handle.busy:
            return None
        task = asyncio.get_running_loop().create_task(
            self._give_back_later(handle, taken), name="governor: undo"
        )
        self._keep(task)
        return task

    async def _give_back_later(self, handle: _Handle, taken: list[tuple[str, float]]) -> None:
        while True:
            if handle.pending is not None and not handle.pending.done():
                alarm = asyncio.ensure_future(self._clock.sleep(self.timeout_s))
                await asyncio.wait((handle.pending, alarm), return_when=asyncio.FIRST_COMPLETED)
                alarm.cancel()
            if handle.busy or not taken:
                return
            action, factor = taken.pop(0)
            answer = self._begin(handle, SCALE_UP, factor, action)
            if not isinstance(answer, bool):
                await answer

    def _begin(
        self, handle: _Handle, action: str, factor: float, undoes: str | None
    ) -> bool | asyncio.Task[bool]:
        method = _method(handle.target, action)
        assert method is not None
        if undoes is not None and _takes_action(method):
            method = functools.partial(method, action=undoes)
        in_thread = handle.in_thread and not inspect.iscoroutinefunction(method)
        begun = self._clock.monotonic()
        try:
            answer = _in_thread(method, factor) if in_thread else method(factor)
        except Exception as error:
            return self._failed(handle, action, error)
        seconds = self._clock.monotonic() - begun
        if seconds > SLOW_S:
            self._tell(
                handle,
                f"slow {action}",
                f"{handle.name}.{action} kept the event loop for {seconds * 1e3:.0f} ms; make it async, or register "
                f"{handle.name!r} with in_thread=True",
            )
        if not inspect.isawaitable(answer):
            return _as_bool(answer)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError as error:
            if inspect.iscoroutine(answer):
                answer.close()
            return self._failed(handle, action, error)
        handle.pending = work = asyncio.ensure_future(answer, loop=loop)
        if not in_thread:
            self._keep(work)
        task = loop.create_task(
            self._finish(handle, action, work, not in_thread), name=f"governor: {handle.name}.{action}"
        )
        self._keep(task)
        return task

    async def _finish(
        self, handle: _Handle, action: str, work: asyncio.Future[Any], can_be_cancelled: bool
    ) -> bool:
        """Wait for an answer, not longer than `timeout_s`; the work that does not end in time is left behind."""
        alarm = asyncio.ensure_future(self._clock.sleep(self.timeout_s))
        try:
            await asyncio.wait((work, alarm), return_when=asyncio.FIRST_COMPLETED)
            if not work.done():
                self._tell(
                    handle,
                    f"hangs {action}",
                    f"{handle.name}.{action} had not answered after {self.timeout_s:g} s and was given up",
                )
                return False
            if work.cancelled():
                return False
            error = work.exception()
            return _as_bool(work.result()) if error is None else self._failed(handle, action, error)
        finally:
            alarm.cancel()
            if can_be_cancelled:
                work.cancel()

    def _failed(self, handle: _Handle, action: str, error: BaseException) -> bool:
        self._tell(handle, f"fails {action}", f"{handle.name}.{action} failed: {error!r}", error)
        return False

    def _tell(self, handle: _Handle, what: str, text: str, error: BaseException | None = None) -> None:
        """Once an object, an action and a fault."""
        if what not in handle.told:
            handle.told.add(what)
            _logger.warning("%s", text, exc_info=error)

    def _keep(self, task: asyncio.Future[Any]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Future[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # was told of, or comes too late to be


def _method(target: Any, action: str) -> Callable[..., Any] | None:
    """The method for `action`; a property that raises is no method."""
    try:
        method = getattr(target, action, None)
    except Exception:
        return None
    return method if callable(method) else None


def _takes_action(method: Callable[..., Any]) -> bool:
    try:
        return "action" in inspect.signature(method).parameters
    except (TypeError, ValueError):
        return False


def _as_bool(answer: Any) -> bool:
    """What a method answered; one without a word has done it."""
    return True if answer is None else bool(answer)


def _in_thread(method: Callable[..., Any], factor: float) -> asyncio.Future[Any]:
    """Call `method` in a thread that nobody waits for at the end of the program, unlike those of `to_thread`."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Any] = loop.create_future()

    def settle(answer: Any, error: Exception | None) -> None:
        if future.done():
            return
        if error is None:
            future.set_result(answer)
        else:
            future.set_exception(error)

    def work() -> None:
        answer, error = None, None
        try:
            answer = method(factor)
        except StopIteration as caught:  # no future can hold it
            error = RuntimeError(repr(caught))
        except Exception as caught:
            error = caught
        try:
            loop.call_soon_threadsafe(settle, answer, error)
        except RuntimeError:
            return  # the loop was closed meanwhile; nobody waits

    threading.Thread(target=work, name="scarcity governor", daemon=True).start()
    return future
