"""The simulation on the bus: it follows the stream, leaves it under interventions, shows the graph."""

import asyncio
from contextlib import asynccontextmanager
from dataclasses import replace

import numpy as np
import pytest

import scarcity
from scarcity.datasets import linear
from scarcity.errors import OptionError, SchemaError, StateError
from scarcity.runtime import EventBus
from scarcity.runtime.clock import ManualClock
from scarcity.runtime.topics import (
    DATA_WINDOW,
    ENGINE_INSIGHT,
    SIMULATION_FRAME,
    SIMULATION_SHOCK,
    SIMULATION_STATE,
)
from scarcity.simulation import SimulationConfig, SimulationEngine, whatif
from tests.simulation.by_hand import graph_of

ROWS = linear(4, 1200, seed=7, raw=True).data
GRAPH = scarcity.discover(ROWS[:1000])


class Scene:
    """A simulation on a bus of its own, and what it says."""

    def __init__(self, config: SimulationConfig | None = None) -> None:
        self.bus, self.clock, self.graph = EventBus(), ManualClock(), GRAPH
        self.engine = SimulationEngine(self.bus, lambda: self.graph, config, clock=self.clock)
        self.states, self.frames = list[dict](), list[dict]()
        self.bus.subscribe(SIMULATION_STATE, lambda topic, payload: self.states.append(payload))
        self.bus.subscribe(SIMULATION_FRAME, lambda topic, payload: self.frames.append(payload))

    async def rows(self, first: int, last: int) -> None:
        await self.bus.publish(DATA_WINDOW, {"data": ROWS[first:last]})

    async def insight(self, **told) -> None:
        empty = {
            "window": 1,
            "variables": list(self.graph.variables),
            "edges": [],
            "added": [],
            "removed": [],
        }
        await self.bus.publish(ENGINE_INSIGHT, empty | told)

    async def pictured(self, count: int) -> None:
        for _ in range(2000):
            if len(self.frames) >= count:
                return
            await asyncio.sleep(0)
            await self.clock.advance(0.01)
        raise AssertionError(f"{len(self.frames)} frames came, not {count}")


@asynccontextmanager
async def running(config: SimulationConfig | None = None):
    scene = Scene(config)
    async with scene.engine:
        yield scene


def last(scene: Scene) -> np.ndarray:
    return np.array(list(scene.states[-1]["values"].values()))


async def test_untouched_it_is_the_measured_system():
    async with running() as scene:
        await scene.rows(1000, 1100)
        assert last(scene) == pytest.approx(ROWS[1099])
        assert scene.states[-1]["step"] == 100 and scene.states[-1]["interventions"] == {}


async def test_a_shock_takes_the_others_along_as_the_what_if_says():
    """The same innovations with and without: what differs is the effect."""
    async with running() as scene:
        scene.engine.shock("v0", 3.0)
        asked = whatif(GRAPH, shock={"v0": 3.0}, horizon=8, draws=0)
        for row in range(8):
            await scene.rows(1000 + row, 1001 + row)
            assert last(scene) - ROWS[1000 + row] == pytest.approx(asked.effect[row], abs=1e-9)


async def test_a_held_variable_stays_where_it_is_held_until_it_is_let_go():
    async with running() as scene:
        scene.engine.hold("v0", 3.0)
        assert scene.engine.held == {"v0": 3.0}
        for row in range(1000, 1008):
            await scene.rows(row, row + 1)
            assert last(scene)[0] == pytest.approx(3.0)
        assert not np.allclose(last(scene)[1:], ROWS[1007, 1:])
        scene.engine.release("v0")
        assert scene.engine.held == {}
        await scene.rows(1008, 1200)
        assert last(scene) == pytest.approx(ROWS[1199], abs=1e-4)  # what was done dies down


async def test_a_shock_by_message_dies_down_and_the_twin_can_join_again():
    async with running() as scene:
        await scene.bus.publish(SIMULATION_SHOCK, {"variable": "v1", "size": 5.0})
        await scene.rows(1000, 1001)
        assert last(scene)[1] - ROWS[1000, 1] == pytest.approx(5.0)
        await scene.rows(1001, 1002)
        assert not np.allclose(last(scene), ROWS[1001])
        scene.engine.back()
        await scene.rows(1002, 1003)
        assert last(scene) == pytest.approx(ROWS[1002])


async def test_by_its_own_clock_it_goes_on_without_rows():
    async with running(SimulationConfig(rate=10.0)) as scene:
        await scene.rows(1000, 1100)
        assert scene.states == []
        scene.engine.hold("v2", 1.5)
        await scene.clock.advance(5.0)
        assert len(scene.states) in (49, 50)
        values = np.array([list(state["values"].values()) for state in scene.states])
        assert values[:, 2] == pytest.approx(1.5)
        assert np.abs(values).max() < 20 and np.ptp(values[:, 0]) > 0.1


async def test_the_graph_is_shown_and_followed_when_it_changes():
    async with running() as scene:
        await scene.pictured(1)
        first = scene.frames[0]
        assert first["ids"] == GRAPH.variables and first["positions"].shape == (4, 3)
        scene.graph = scarcity.discover(ROWS[:600])
        edge = {"source": "v0", "target": "v1", "lag": 1, "effect": 0.4, "directed": True}
        await scene.insight(window=5, edges=[edge])
        await scene.pictured(2)
        assert scene.frames[1]["frame_id"] == 1
        assert np.abs(scene.frames[1]["positions"] - first["positions"]).max() < 1.0
        assert scene.engine.registry.edges["v0", "v1", 1].since == 5
        assert scene.engine.graph is scene.graph


async def test_a_governor_gets_less_detail_and_all_of_it_comes_back():
    async with running() as scene:
        await scene.pictured(1)
        assert scene.engine.increase_lod(0.25) and scene.engine.lod_index == 2
        await scene.pictured(2)
        assert scene.frames[1]["lod"] == 2 and len(scene.frames[1]["ids"]) <= 4
        assert scene.engine.scale_up(1.0) and scene.engine.lod_index == 0
        await scene.pictured(3)
        assert scene.frames[2]["ids"] == GRAPH.variables


async def test_what_is_done_while_a_window_is_followed_holds():
    async with running() as scene:
        scene.engine.shock("v1", 2.0)
        following = asyncio.create_task(scene.rows(1000, 1100))
        await asyncio.sleep(0)  # the window is in its thread
        scene.engine.hold("v0", 3.0)
        scene.engine.shock("v1", 5.0)
        await following
        assert scene.engine.held == {"v0": 3.0}
        quiet = scene.states[-1]["values"]["v1"]
        await scene.rows(1100, 1101)
        assert last(scene)[0] == pytest.approx(3.0)
        assert abs(last(scene)[1] - ROWS[1100, 1]) > 3.0 and abs(quiet - ROWS[1099, 1]) < 1.0


async def test_the_graph_may_change_amid_a_run():
    async with running() as scene:
        scene.engine.hold("v0", 3.0)
        await scene.rows(1000, 1050)
        scene.graph = scarcity.discover(ROWS[:600])
        await scene.insight()
        await scene.rows(1050, 1100)
        assert scene.engine.held == {"v0": 3.0} and np.isfinite(last(scene)).all()


async def test_missing_values_are_what_was_expected():
    async with running() as scene:
        rows = ROWS[1000:1040].copy()
        rows[5, 1] = rows[20:23, 0] = np.nan
        await scene.bus.publish(DATA_WINDOW, {"data": rows})
        assert last(scene) == pytest.approx(ROWS[1039])
        assert np.isfinite(list(scene.engine.values.values())).all()


async def test_an_unstable_system_does_not_run_away():
    async with running(SimulationConfig(rate=100.0)) as scene:
        scene.graph = graph_of("abcd", {("a", "b", 1): 3.0, ("b", "a", 1): 3.0}, max_lag=1)
        await scene.insight()
        await scene.clock.advance(3.0)
        values = np.array([list(state["values"].values()) for state in scene.states])
        assert len(values) > 250 and np.isfinite(values).all() and np.abs(values).max() < 1e7


async def test_what_cannot_be_used_is_told_once_and_stops_nothing(caplog):
    async with running() as scene:
        await scene.rows(1000, 1001)
        for _ in range(2):
            await scene.bus.publish(SIMULATION_SHOCK, {"variable": "nobody", "size": 1.0})
            await scene.bus.publish(SIMULATION_SHOCK, "push it")
            await scene.bus.publish(DATA_WINDOW, {"data": np.zeros((5, 9))})
            await scene.bus.publish(ENGINE_INSIGHT, {"nonsense": 1})
        assert len(caplog.records) == 3  # shocks, windows, insights: once each
        scene.graph = (
            graph_of("abc", {("a", "b", 0): 0.5, ("b", "a", 0): 0.5}, max_lag=1) if False else scene.graph
        )
        await scene.rows(1001, 1002)
        assert last(scene) == pytest.approx(ROWS[1001])
        assert scene.engine.state == "running"


async def test_questions_before_the_first_graph_and_of_unknown_names():
    scene = Scene()
    scene.graph = None  # pyright: ignore[reportAttributeAccessIssue]
    async with scene.engine:
        with pytest.raises(StateError, match="no graph to run yet"):
            scene.engine.hold("v0", 1.0)
        assert scene.engine.values == {} and scene.engine.frame is None
        scene.graph = GRAPH
        await scene.insight()
        with pytest.raises(SchemaError, match="did you mean 'v0'"):
            scene.engine.hold("v00", 1.0)
        with pytest.raises(OptionError, match="finite number"):
            scene.engine.shock("v0", float("nan"))


async def test_what_if_starts_where_the_simulated_system_stands():
    async with running() as scene:
        scene.engine.shock("v1", 5.0)
        await scene.rows(1000, 1010)
        result = await scene.engine.whatif(horizon=3, draws=0)
        free = whatif(GRAPH, start=ROWS[1007:1010], horizon=3, draws=0)
        assert not np.allclose(result.mean, free.mean)


async def test_it_starts_and_stops_again():
    scene = Scene()
    for _ in range(2):
        await scene.engine.start()
        await scene.engine.stop()
    await scene.rows(1000, 1001)
    assert scene.states == []


async def test_a_session_brings_one():
    session = scarcity.Session(ROWS, window=20)
    states = list[dict]()
    session.bus.subscribe(SIMULATION_STATE, lambda topic, payload: states.append(payload))
    assert session.simulation.state == "new"
    graph = await session.run()
    assert session.simulation.state == "stopped" and states
    assert session.simulation.graph is not None and session.simulation.graph.variables == graph.variables


@pytest.mark.parametrize(
    "wrong", [{"rate": 0}, {"fps": -1.0}, {"fps": None}, {"dimensions": 4}, {"rate": True}]
)
def test_configuration_is_checked(wrong):
    with pytest.raises(OptionError, match=f"SimulationConfig.{next(iter(wrong))}"):
        SimulationConfig(**wrong)


@pytest.mark.parametrize("options", [{"max_lag": 0, "method": "pc"}, {"max_lag": 2, "method": "pcmci"}])
async def test_graphs_of_other_methods_and_without_lags_are_run(options):
    graph = scarcity.discover(ROWS[:600], **options)
    bus, states = EventBus(), []
    bus.subscribe(SIMULATION_STATE, lambda topic, payload: states.append(payload))
    async with SimulationEngine(bus, lambda: graph, clock=ManualClock()) as engine:
        await bus.publish(DATA_WINDOW, {"data": ROWS[600:610]})
        assert list(states[-1]["values"].values()) == pytest.approx(ROWS[609])
        engine.hold("v0", 1.0)
        await bus.publish(DATA_WINDOW, {"data": ROWS[610:612]})
        assert states[-1]["values"]["v0"] == pytest.approx(1.0)
        assert engine.problem is None


async def test_a_graph_that_holds_no_rows_is_run_from_the_means():
    graph = replace(GRAPH, last_rows=np.empty((0, 0)))
    bus = EventBus()
    async with SimulationEngine(bus, lambda: graph, clock=ManualClock()) as engine:
        assert list(engine.values.values()) == pytest.approx(graph.means)
