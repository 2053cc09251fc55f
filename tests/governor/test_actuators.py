"""What is called, what it answers, and what a method that raises, hangs or dawdles does: nothing to its caller."""

import asyncio
import logging
import threading

import pytest

from scarcity.errors import OptionError
from scarcity.governor.actuators import ResourceActuators
from scarcity.runtime.clock import ManualClock

pytestmark = pytest.mark.filterwarnings("error")


class Engine:
    """Notes its calls and answers what it was told to."""

    def __init__(self, answer: object = True):
        self.answer = answer
        self.calls = []

    def reduce_batch(self, factor):
        self.calls.append(("reduce_batch", factor))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def scale_up(self, factor):
        self.calls.append(("scale_up", factor))


class Hanging:
    """An async method that ends when it is let; a cancellation it hears, or does not."""

    def __init__(self, deaf=False):
        self.let_go = asyncio.Event()
        self.deaf = deaf
        self.cancelled = 0
        self.calls = []

    async def reduce_batch(self, factor):
        self.calls.append(("reduce_batch", factor))
        while not self.let_go.is_set():
            try:
                await self.let_go.wait()
            except asyncio.CancelledError:
                self.cancelled += 1
                if not self.deaf:
                    raise
        return True

    async def scale_up(self, factor, action):
        self.calls.append(("scale_up", factor, action))
        return True


def told(caplog):
    return [record.getMessage() for record in caplog.records if record.name == "scarcity.governor"]


@pytest.mark.parametrize(("answer", "was_done"), [(True, True), (False, False), (None, True), (0, False)])
def test_a_plain_method_is_called_at_once_and_its_answer_counts(answer, was_done):
    engine, actuators = Engine(answer), ResourceActuators()
    actuators.register("mpie", engine)
    assert actuators.execute("mpie", "reduce_batch", 0.5) is was_done
    assert engine.calls == [("reduce_batch", 0.5)]


def test_nobody_of_that_name_no_such_action_and_no_such_method_answer_false(caplog):
    actuators = ResourceActuators()
    actuators.register("mpie", Engine())
    assert not actuators.execute("meta", "reduce_batch", 0.5)
    assert not actuators.execute("mpie", "explode", 0.5)
    assert told(caplog) == []
    for _ in range(3):
        assert not actuators.execute("mpie", "delay_sync", 0.5)
    assert told(caplog) == [
        "mpie (Engine) has no method delay_sync(factor): rules that ask for it are passed over"
    ]


def test_only_names_of_actions_are_called():
    class Sly(Engine):
        def __init__(self):
            super().__init__()
            self.delay_sync = "no method"

        @property
        def flush_cache(self):
            raise RuntimeError("not now")

    actuators = ResourceActuators()
    actuators.register("sly", Sly())
    assert not actuators.execute("sly", "__init__", 0.5)
    assert not actuators.execute("sly", "delay_sync", 0.5)
    assert not actuators.execute("sly", "flush_cache", 0.5)


def test_what_raises_is_told_once_and_answers_false(caplog):
    actuators = ResourceActuators()
    actuators.register("mpie", Engine(ZeroDivisionError("no batch")))
    assert not any(actuators.execute("mpie", "reduce_batch", 0.5) for _ in range(3))
    assert told(caplog) == ["mpie.reduce_batch failed: ZeroDivisionError('no batch')"]


def test_registering_needs_a_name_and_an_object():
    actuators = ResourceActuators()
    with pytest.raises(OptionError, match="must be an object with methods named like actions"):
        actuators.register("mpie", None)
    with pytest.raises(OptionError, match="registered under a name; got ''"):
        actuators.register("", Engine())
    with pytest.raises(OptionError, match="seconds above 0; got 0"):
        ResourceActuators(timeout_s=0)


def test_a_new_object_takes_the_place_of_the_old_one():
    first, second, actuators = Engine(), Engine(), ResourceActuators()
    actuators.register("mpie", first)
    actuators.register("mpie", second)
    actuators.execute("mpie", "reduce_batch", 0.5)
    assert (first.calls, second.calls) == ([], [("reduce_batch", 0.5)])
    assert actuators.registry == {"mpie": second}
    assert actuators.unregister("mpie")
    assert not actuators.unregister("mpie")


def test_an_async_method_without_a_loop_is_no_done_deed():
    class Async:
        async def reduce_batch(self, factor):
            return True

    actuators = ResourceActuators()
    actuators.register("mpie", Async())
    assert not actuators.execute("mpie", "reduce_batch", 0.5)


async def test_an_async_method_is_begun_and_answers_later():
    clock, engine = ManualClock(), Hanging()
    actuators = ResourceActuators(clock=clock)
    actuators.register("mpie", engine)
    answer = actuators.begin("mpie", "reduce_batch", 0.5)
    assert isinstance(answer, asyncio.Task)
    assert not actuators.can("mpie", "reduce_batch")
    assert not actuators.execute("mpie", "reduce_batch", 0.5)
    engine.let_go.set()
    assert await answer is True
    assert engine.calls == [("reduce_batch", 0.5)]
    assert actuators.can("mpie", "reduce_batch")
    await clock.advance(0.0)
    assert clock.sleepers == 0


async def test_one_that_hangs_is_cancelled_and_given_up(caplog):
    clock, engine = ManualClock(), Hanging()
    actuators = ResourceActuators(timeout_s=2.0, clock=clock)
    actuators.register("mpie", engine)
    for _ in range(2):
        answer = actuators.begin("mpie", "reduce_batch", 0.5)
        assert isinstance(answer, asyncio.Task)
        await clock.advance(1.9)
        assert not answer.done()
        await clock.advance(0.1)
        assert answer.result() is False
    assert engine.cancelled == 2
    assert told(caplog) == ["mpie.reduce_batch had not answered after 2 s and was given up"]


async def test_one_that_hears_no_cancellation_is_not_called_again_while_it_works():
    clock, engine = ManualClock(), Hanging(deaf=True)
    actuators = ResourceActuators(clock=clock)
    actuators.register("mpie", engine)
    answer = actuators.begin("mpie", "reduce_batch", 0.5)
    assert isinstance(answer, asyncio.Task)
    await clock.advance(2.0)
    assert answer.result() is False
    assert not actuators.can("mpie", "reduce_batch")
    engine.let_go.set()
    await clock.advance(0.0)
    assert actuators.can("mpie", "reduce_batch")


async def test_an_async_method_that_raises_is_told_once(caplog):
    class Failing:
        async def reduce_batch(self, factor):
            raise ValueError("later")

    actuators = ResourceActuators()
    actuators.register("mpie", Failing())
    for _ in range(2):
        answer = actuators.begin("mpie", "reduce_batch", 0.5)
        assert isinstance(answer, asyncio.Task)
        assert await answer is False
    assert told(caplog) == ["mpie.reduce_batch failed: ValueError('later')"]


async def test_a_plain_method_may_run_in_a_thread_and_the_loop_goes_on():
    release, home = threading.Event(), threading.get_ident()

    class Blocking:
        thread = home

        def reduce_batch(self, factor):
            self.thread = threading.get_ident()
            release.wait(30)
            return factor == 0.5

    target, actuators = Blocking(), ResourceActuators()
    actuators.register("mpie", target, in_thread=True)
    answer = actuators.begin("mpie", "reduce_batch", 0.5)
    assert isinstance(answer, asyncio.Task)
    await asyncio.sleep(0)
    assert not answer.done()
    release.set()
    assert await answer is True
    assert target.thread != home


async def test_a_thread_that_hangs_is_given_up_but_not_called_again_before_it_ends():
    release, entered = threading.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()
    calls = []

    class Blocking:
        def reduce_batch(self, factor):
            calls.append(factor)
            loop.call_soon_threadsafe(entered.set)
            release.wait(30)

    clock = ManualClock()
    actuators = ResourceActuators(clock=clock)
    actuators.register("mpie", Blocking(), in_thread=True)
    answer = actuators.begin("mpie", "reduce_batch", 0.5)
    assert isinstance(answer, asyncio.Task)
    await entered.wait()
    await clock.advance(2.0)
    assert answer.result() is False
    assert not actuators.execute("mpie", "reduce_batch", 0.5)
    release.set()
    while not actuators.can("mpie", "reduce_batch"):
        await asyncio.sleep(0)
    assert calls == [0.5]


async def test_what_a_thread_raises_is_told(caplog):
    class Failing:
        def reduce_batch(self, factor):
            raise StopIteration

        async def scale_up(self, factor):  # stays on the loop: a coroutine is no work for a thread
            return False

    actuators = ResourceActuators()
    actuators.register("mpie", Failing(), in_thread=True)
    for action in ("reduce_batch", "scale_up"):
        answer = actuators.begin("mpie", action, 0.5)
        assert isinstance(answer, asyncio.Task)
        assert await answer is False
    assert told(caplog) == ["mpie.reduce_batch failed: RuntimeError('StopIteration()')"]


async def test_the_undone_action_is_told_to_those_who_ask():
    clock = ManualClock()
    asking, plain, actuators = Hanging(), Engine(), ResourceActuators(clock=clock)
    actuators.register("asking", asking)
    actuators.register("plain", plain)
    actuators.begin("asking", "scale_up", 0.1, undoes="reduce_batch")
    actuators.begin("plain", "scale_up", 0.1, undoes="reduce_batch")
    await clock.advance(0.0)
    assert asking.calls == [("scale_up", 0.1, "reduce_batch")]
    assert plain.calls == [("scale_up", 0.1)]


async def test_letting_go_amid_an_action_waits_for_it_and_then_gives_back():
    clock, engine = ManualClock(), Hanging()
    actuators = ResourceActuators(clock=clock)
    actuators.register("mpie", engine)
    actuators.begin("mpie", "reduce_batch", 0.5)
    undoing = actuators.release("mpie", [("reduce_batch", 0.5), ("scale_down", 0.25)])
    assert undoing is not None
    assert "mpie" not in actuators.registry
    await clock.advance(0.5)
    assert not undoing.done()
    engine.let_go.set()
    await clock.advance(0.0)
    assert undoing.done()
    assert engine.calls[1:] == [("scale_up", 0.5, "reduce_batch"), ("scale_up", 0.25, "scale_down")]


async def test_a_method_that_keeps_the_loop_is_told_of_once(caplog):
    clock = ManualClock()

    class Slow:
        def reduce_batch(self, factor):
            clock._elapsed += 0.12  # the time that the method takes
            return True

    actuators = ResourceActuators(clock=clock)
    actuators.register("mpie", Slow())
    assert actuators.execute("mpie", "reduce_batch", 0.5)
    assert actuators.execute("mpie", "reduce_batch", 0.5)
    assert told(caplog) == [
        "mpie.reduce_batch kept the event loop for 120 ms; make it async, or register 'mpie' with in_thread=True"
    ]


async def test_closing_cancels_what_is_at_work():
    clock, engine = ManualClock(), Hanging()
    actuators = ResourceActuators(clock=clock)
    actuators.register("mpie", engine)
    answer = actuators.begin("mpie", "reduce_batch", 0.5)
    await actuators.close()
    assert isinstance(answer, asyncio.Task)
    assert answer.cancelled()
    assert actuators.can("mpie", "reduce_batch")
    await clock.advance(0.0)
    assert clock.sleepers == 0


@pytest.fixture(autouse=True)
def _warnings_are_caught(caplog):
    caplog.set_level(logging.WARNING, "scarcity.governor")
