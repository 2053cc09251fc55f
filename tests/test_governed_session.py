"""A session under the governor: it gives way where the machine is tight, loses nothing, and gets everything back."""

import asyncio
from typing import Any

import numpy as np
import pytest

import scarcity
from scarcity import Session
from scarcity.errors import OptionError
from scarcity.governor import DRGConfig
from scarcity.runtime.clock import ManualClock
from scarcity.stream import Pace
from scarcity.widgets.faces import face_of_session
from tests.widgets.test_causal_graph import shown

SYSTEM = scarcity.datasets.linear(5, 4000, seed=720)


class Machine:
    """Sensors that say what the test says."""

    def __init__(self) -> None:
        self.figures = {"cpu_util": 0.3, "mem_util": 0.4, "loop_lag_ms": 1.0}

    def sample(self) -> dict[str, float]:
        return dict(self.figures)


def governed(machine: Machine, clock: ManualClock, **options: Any) -> Session:
    session = Session(
        SYSTEM.data,
        max_lag=2,
        window=50,
        pace=Pace.rows(100),
        clock=clock,
        governor=True,
        resamples=4,
        **options,
    )
    assert session.governor is not None
    session.governor.sensors = machine
    return session


async def pass_time(session: Session, clock: ManualClock, seconds: float) -> None:
    """Step by step, so that the engine's thread has worked off each window before the next one comes."""
    for _ in range(round(seconds / 0.25)):
        await clock.advance(0.25)
        await session.bus.drain()


async def test_a_busy_event_loop_makes_engine_and_stream_slower_and_all_of_it_comes_back() -> None:
    machine, clock = Machine(), ManualClock()
    session = governed(machine, clock)
    assert session.governor is not None
    await session.start()
    await pass_time(session, clock, 4)
    assert not session.governor.shares
    machine.figures["loop_lag_ms"] = 90.0
    machine.figures["mem_util"] = 0.95
    await pass_time(session, clock, 4)
    assert session.engine.allowance.share("scale_down") < 1
    assert session.stream.allowance.share("scale_down") < 1
    assert session.views.allowance.share("scale_down") < 1
    assert "mpie" in session.governor.shares
    told = session.governor.explain()
    assert "memory" in told.lower()
    face = face_of_session(session)
    assert face["face"] == "throttled" and face["title"].endswith("held back")
    assert "the governor spares the machine: " in face["detail"] and "memory" in face["detail"]
    taken = face["detail"].split(" (")[0].split("; ")
    assert len(taken) == len(set(taken))
    machine.figures.update({"loop_lag_ms": 1.0, "mem_util": 0.4})
    await pass_time(session, clock, 120)
    assert not session.governor.shares
    for part in (session.engine, session.stream, session.views):
        assert not part.allowance.shares
    assert face_of_session(session)["face"] != "throttled"
    await session.stop()
    assert session.rows_seen == session.stream.rows_seen


async def test_a_browser_that_cannot_keep_up_is_shown_less_detail() -> None:
    machine, clock = Machine(), ManualClock()
    session = governed(machine, clock)
    await session.start()
    page, live = shown(session)
    page.say("ready")
    for fps in (5, "many", True, float("nan"), -3):
        page.say("ack", seq=0, fps=fps)
        await pass_time(session, clock, 1)
    assert session.governor is not None and session.governor.metrics["fps"] == 5.0
    for _ in range(20):
        page.say("ack", seq=0, fps=5)
        await pass_time(session, clock, 0.5)
    assert session.views.lod_index > 0
    live.close()
    await session.stop()


async def test_rows_are_all_learned_under_a_governor_that_asks_for_everything() -> None:
    machine, clock = Machine(), ManualClock()
    machine.figures = {"cpu_util": 1.0, "mem_util": 0.99, "loop_lag_ms": 500.0}
    session = governed(machine, clock)
    await session.start()
    for _ in range(2000):
        if session.status == "ended":
            break
        await clock.advance(1.0)
        await session.bus.drain()
    await session.wait()
    await session.stop()
    assert session.status == "ended" and session.rows_seen == len(SYSTEM.data)
    batch = scarcity.discover(SYSTEM.data, max_lag=2, resamples=4)
    assert session.graph is not None
    np.testing.assert_array_equal(session.graph.adjacency, batch.adjacency)


async def test_stop_gives_back_what_was_taken_and_the_session_starts_again() -> None:
    machine, clock = Machine(), ManualClock()
    machine.figures["loop_lag_ms"] = 90.0
    session = governed(machine, clock)
    assert session.governor is not None
    for _ in range(2):
        await session.start()
        await pass_time(session, clock, 4)
        assert session.engine.allowance.shares
        await session.stop()
        assert not session.engine.allowance.shares and session.governor.state == "stopped"


async def test_run_goes_flat_out_unless_a_governor_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SCARCITY_GOVERNOR")
    plain = Session(SYSTEM.data[:500], max_lag=1)
    assert plain.governor is not None
    await plain.run()
    assert plain.governor.state == "new"
    asked = Session(SYSTEM.data[:500], max_lag=1, governor=DRGConfig(control_interval=1.0))
    assert asked.governor is not None and asked.governor.config.control_interval == 1.0
    await asked.run()
    assert asked.governor.state == "stopped"
    live = Session(SYSTEM.data[:500], max_lag=1, pace=Pace.rows(10))
    async with live:
        assert live.governor is not None and live.governor.state == "running"


async def test_it_can_be_switched_off() -> None:
    assert Session(SYSTEM.data, governor=False).governor is None
    assert Session(SYSTEM.data).governor is None  # by the environment of the tests
    async with Session(SYSTEM.data[:300], max_lag=1, governor=False) as session:
        await session.wait()


async def test_a_governor_that_cannot_start_stops_no_session(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    session = Session(SYSTEM.data[:500], max_lag=1, governor=True)
    assert session.governor is not None

    async def broken() -> None:
        raise OSError("no such figure")

    monkeypatch.setattr(session.governor, "start", broken)
    graph = await session.run()
    assert graph.n_rows == 500
    assert "goes on without" in caplog.text


def test_what_is_no_configuration_is_refused() -> None:
    with pytest.raises(OptionError, match="governor must be True, False or a DRGConfig"):
        Session(SYSTEM.data, governor="on")


async def test_views_show_every_newest_graph_at_a_slower_pace() -> None:
    session = Session(SYSTEM.data[:500], max_lag=1)
    session.views.increase_lod(0.25)
    assert session.views.lod_index == 2 and session.views.layout_steps(40) == 10
    session.views.scale_up(0.75, "increase_lod")
    assert session.views.lod_index == 0
    await asyncio.sleep(0)
