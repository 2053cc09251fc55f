"""The engine on the bus, as the specification uses it."""

import asyncio
import importlib
import threading
import time

import numpy as np
import pytest

import scarcity
from scarcity.datasets import contemporaneous
from scarcity.discovery import DiscoveryOptions
from scarcity.engine import ChangeConfig, MPIEConfig, MPIEOrchestrator, orchestrator
from scarcity.errors import StateError
from scarcity.runtime import EventBus, get_bus
from scarcity.runtime.clock import ManualClock
from scarcity.runtime.payloads import EngineInsight, ProcessingMetrics

# By its full name: the package exports the function of the same name.
pools_module = importlib.import_module("scarcity.engine.pools")

DATA = contemporaneous(5, 1000, seed=710).data
SCHEMA = {f"x{i}": "float" for i in range(5)}


def payload(first, last, **fields):
    return {"data": DATA[first:last], "schema": SCHEMA, "start": first, **fields}


async def stream(bus, first=0, last=1000, size=100):
    for start in range(first, last, size):
        await bus.publish("data_window", payload(start, min(start + size, last)))
    await bus.drain()


def heard(bus, topic):
    out = []
    bus.subscribe(topic, lambda _, message: out.append(message))
    return out


async def test_the_specifications_snippet():
    bus = get_bus()
    window_data, schema_info = DATA, SCHEMA
    config = MPIEConfig()
    mpie = MPIEOrchestrator(config, get_bus())
    await mpie.start()
    await bus.publish("data_window", {"data": window_data, "schema": schema_info, "timestamp": time.time()})
    await bus.drain()
    insight = bus.retained("engine.insight")
    assert insight["rows"] == 1000
    assert insight["edges"]
    await mpie.stop()


@pytest.mark.parametrize(("behind_every", "estimated"), [(1, list(range(1, 11))), (4, [4, 8, 10])])
async def test_an_engine_that_is_behind_may_leave_estimates_out(behind_every, estimated):
    bus = EventBus()
    config = MPIEConfig(behind_every=behind_every, queue_windows=10)
    insights, figures = heard(bus, "engine.insight"), heard(bus, "processing_metrics")
    async with MPIEOrchestrator(config, bus) as mpie:
        await stream(bus)  # all at once: the last is the only one that none waits behind
        assert mpie.rows_seen == 1000
    assert [insight["window"] for insight in insights] == estimated
    assert [each["window"] for each in figures] == list(range(1, 11))


async def test_the_graph_is_that_of_the_batch_call():
    bus = EventBus()
    async with MPIEOrchestrator(MPIEConfig(), bus) as mpie:
        await stream(bus)
        graph = await mpie.refresh()
    frame = scarcity.discover(DATA)
    assert graph is mpie.graph
    assert graph is not None
    np.testing.assert_array_equal(graph.adjacency, frame.adjacency)
    np.testing.assert_array_equal(graph.undirected, frame.undirected)
    for name in ("effects", "ci_low", "ci_high", "gains", "scores", "p_values", "coefficients"):
        np.testing.assert_allclose(getattr(graph, name), getattr(frame, name), rtol=1e-6, atol=1e-9)
    np.testing.assert_array_equal(graph.stability, frame.stability)
    assert graph.variables == tuple(SCHEMA)
    assert (mpie.rows_seen, mpie.windows, mpie.rejected) == (1000, 10, 0)


async def test_one_window_gives_the_batch_graph_to_the_last_bit():
    bus = EventBus()
    async with MPIEOrchestrator(MPIEConfig(), bus) as mpie:
        await bus.publish("data_window", {"data": DATA})
        await bus.drain()
        assert await mpie.refresh() == scarcity.discover(DATA)


async def test_what_is_published():
    bus, clock = EventBus(), ManualClock(start=1e9)
    insights, figures = heard(bus, "engine.insight"), heard(bus, "processing_metrics")
    watching = MPIEConfig(refresh_every=2, change=ChangeConfig(watch=True))
    async with MPIEOrchestrator(watching, bus, clock=clock):
        await stream(bus, size=250)
    assert [i["window"] for i in insights] == [2, 4]
    assert [f["window"] for f in figures] == [1, 2, 3, 4]
    assert set(insights[0]) == set(EngineInsight.__annotations__)
    assert set(figures[-1]) <= set(ProcessingMetrics.__annotations__)
    required = ProcessingMetrics.__required_keys__ | {
        "rows_per_second",
        "timestamp",
        "n_links",
        "n_effective",
    }
    assert required <= set(figures[-1])
    assert figures[-1]["timestamp"] == 1e9
    assert figures[-1]["latency_ms"] == 0.0, "the clock stood still"


async def test_a_late_subscriber_learns_the_newest_insight():
    bus, seen = EventBus(), []
    async with MPIEOrchestrator(MPIEConfig(), bus):
        await stream(bus)
        bus.subscribe("engine.insight", lambda _, message: seen.append(message["rows"]), replay=True)
        await bus.drain()
    assert seen == [1000]


async def test_a_bad_window_stops_nothing_and_is_counted(caplog):
    bus = EventBus()
    async with MPIEOrchestrator(MPIEConfig(), bus) as mpie:
        await stream(bus, 0, 500)
        for bad in ({"data": "x"}, None, {"data": np.ones((5, 3))}, payload(500, 600, schema={"a": "float"})):
            await bus.publish("data_window", bad)
        await bus.drain()
        assert mpie.rejected == 4
        assert "names 1 variables" in str(mpie.rejection)
        assert len(caplog.records) == 4
        await stream(bus, 500, 1000)
        assert mpie.state == "running"
        assert mpie.rows_seen == 1000


async def test_an_asked_for_refresh_and_one_after_doubled_windows_begin_anew(monkeypatch):
    starts, real = [], pools_module.estimate

    def spied(moments, about, options, before, targets):
        assert targets is None
        starts.append(before)
        return real(moments, about, options, before)

    monkeypatch.setattr(pools_module, "estimate", spied)
    bus = EventBus()
    async with MPIEOrchestrator(MPIEConfig(), bus) as mpie:
        await stream(bus, size=200)
        await mpie.refresh()
    assert [before is None for before in starts] == [True, True, False, True, False, True]


class Gate:
    """Holds the engine's worker thread inside a step until it is opened."""

    def __init__(self, monkeypatch):
        self.entered, self.open = threading.Event(), threading.Event()
        real = orchestrator.step

        def held(*arguments, **options):
            self.entered.set()
            self.open.wait(20)
            return real(*arguments, **options)

        monkeypatch.setattr(orchestrator, "step", held)

    async def wait_until_entered(self):
        await asyncio.to_thread(self.entered.wait, 20)


async def test_stop_waits_for_the_window_in_work_and_leaves_out_the_others(monkeypatch):
    gate, bus = Gate(monkeypatch), EventBus()
    mpie = MPIEOrchestrator(MPIEConfig(), bus)
    await mpie.start()
    for start in (0, 100, 200):
        await bus.publish("data_window", payload(start, start + 100))
    await gate.wait_until_entered()
    stopping = asyncio.create_task(mpie.stop())
    await asyncio.sleep(0)
    assert not stopping.done()
    gate.open.set()
    await stopping
    assert mpie.state == "stopped"
    assert mpie.rows_seen == 100
    assert await mpie.refresh() is not None


async def test_the_loop_stays_free_while_the_engine_works(monkeypatch):
    gate, bus = Gate(monkeypatch), EventBus()
    async with MPIEOrchestrator(MPIEConfig(), bus) as mpie:
        await bus.publish("data_window", payload(0, 100))
        await gate.wait_until_entered()
        assert mpie.rows_seen == 0, "we are here while the window is in work"
        gate.open.set()
        await bus.drain()
        assert mpie.rows_seen == 100


async def test_a_publisher_is_held_back_once_the_queue_is_full(monkeypatch):
    gate, bus = Gate(monkeypatch), EventBus()
    async with MPIEOrchestrator(MPIEConfig(queue_windows=2), bus) as mpie:
        published = []

        async def publish():
            for start in range(0, 1000, 100):
                await bus.publish("data_window", payload(start, start + 100))
                published.append(start)
            await bus.drain()

        publishing = asyncio.create_task(publish())
        await gate.wait_until_entered()
        for _ in range(100):
            await asyncio.sleep(0)
        assert not publishing.done()
        assert len(published) == 1 + 2, "one is in work, two wait"
        gate.open.set()
        await publishing
        assert mpie.rows_seen == 1000


async def test_start_again_goes_on_as_a_new_recording():
    bus = EventBus()
    config = MPIEConfig(discovery=DiscoveryOptions(max_lag=2))
    mpie = MPIEOrchestrator(config, bus)
    await mpie.start()
    await stream(bus, 0, 500)
    await mpie.stop()
    await bus.publish("data_window", payload(500, 600))
    await bus.drain()
    assert mpie.rows_seen == 500, "a stopped engine hears nothing"
    await mpie.start()
    await stream(bus, 0, 500)
    await mpie.stop()
    assert mpie.rows_seen == 1000
    graph = await mpie.refresh()
    assert graph is not None
    assert graph.n_effective == 1000 - 2 * 2, "no lag reaches from one recording into the other"


async def test_reset_forgets():
    bus = EventBus()
    mpie = MPIEOrchestrator(MPIEConfig(), bus)
    await mpie.start()
    await stream(bus)
    await bus.publish("data_window", {})
    await bus.drain()
    with pytest.raises(StateError, match="the engine is running"):
        mpie.reset()
    await mpie.stop()
    mpie.reset()
    assert (mpie.graph, mpie.store, mpie.rows_seen, mpie.windows) == (None, None, 0, 0)
    assert (mpie.rejected, mpie.rejection) == (0, None)
    assert await mpie.refresh() is None
    await mpie.start()
    await bus.publish("data_window", {"data": np.random.default_rng(0).normal(size=(50, 2))})
    await bus.drain()
    assert mpie.rows_seen == 50, "other variables are welcome after a reset"
    await mpie.stop()


async def test_two_engines_on_two_buses_do_not_hear_each_other():
    one, two = EventBus(), EventBus()
    async with MPIEOrchestrator(MPIEConfig(), one) as first, MPIEOrchestrator(MPIEConfig(), two) as second:
        await stream(one, 0, 300)
        await stream(two, 0, 700)
    assert (first.rows_seen, second.rows_seen) == (300, 700)


async def test_a_cancelled_start_or_stop_leaves_no_task():
    mpie = MPIEOrchestrator(MPIEConfig(), EventBus())
    await mpie.start()
    await mpie.stop()
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}
