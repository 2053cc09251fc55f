import asyncio
from collections.abc import AsyncIterator

import pytest

from scarcity.app import Live
from scarcity.app.live import UNWATCHED_AFTER
from scarcity.errors import StateError
from scarcity.runtime.clock import ManualClock
from tests.app.sources import BAD, ONE, OWN, TWO


@pytest.fixture
async def live() -> AsyncIterator[Live]:
    live = Live((ONE, TWO, BAD), rate=None)
    yield live
    await live.close()


async def _ended(live: Live) -> None:
    assert live.session is not None
    await live.session.wait()
    await live.session.bus.drain()


def _read(live: Live) -> int:
    assert live.session is not None
    status = live.session.stream.status
    return status.rows + status.waiting


async def test_it_streams_and_tells_what_changed(live: Live) -> None:
    assert live.state == "opening"
    await live.open()
    await _ended(live)
    assert live.session is not None and live.session.graph is not None
    assert live.state == "ended"
    assert "'The first' has no more rows" in live.session.stream.status.reason
    assert live.session.journal.changes[-1].links[0] == ("rain", "river", 2)


async def test_another_source_stops_the_old_session(live: Live) -> None:
    await live.open()
    old = live.session
    await live.open(TWO)
    assert old is not None and old.state == "stopped" and old.bus.closed
    assert live.session is not None and live.session is not old
    assert live.choice is TWO
    assert not live.session.journal.changes
    assert len([task for task in asyncio.all_tasks() if "session of" in task.get_name()]) == 1


async def test_a_restart_begins_anew(live: Live) -> None:
    await live.open()
    await _ended(live)
    await live.open()
    assert live.session is not None and live.choice is ONE
    assert live.session.stream.status.rows < 2000


async def test_the_rate_holds_for_the_running_session_and_the_next() -> None:
    clock = ManualClock()
    live = Live((ONE, TWO), rate=10.0, clock=clock)
    await live.open()
    live.set_rate(None)
    await clock.advance(1.0)
    await _ended(live)
    live.set_rate(10.0)
    await live.open(TWO)
    await clock.advance(1.0)
    assert live.session is not None and live.session.stream.status.rows < 300
    await live.close()


async def test_the_first_graph_comes_at_once_whatever_the_rate() -> None:
    clock = ManualClock()
    live = Live((ONE,), rate=10.0, clock=clock)
    await live.open()
    await clock.advance(0.0)
    assert live.session is not None
    await live.session.bus.drain()
    assert live.session.rows_seen == 256 and live.session.graph is not None
    await live.close()


async def test_a_recording_waits_while_nobody_watches() -> None:
    clock = ManualClock()
    live = Live((ONE,), rate=5.0, clock=clock)
    await live.open()
    for _ in range(3):
        await clock.advance(UNWATCHED_AFTER - 1)
        live.look()
    assert live.state == "live"
    await clock.advance(UNWATCHED_AFTER)
    assert live.session is not None
    assert (live.state, live.session.stream.status.reason) == ("paused", "nobody is watching")
    rows = _read(live)
    await clock.advance(10 * UNWATCHED_AFTER)
    assert _read(live) == rows
    live.look()
    assert live.state == "live"
    await clock.advance(UNWATCHED_AFTER / 2)
    assert _read(live) > rows
    await clock.advance(UNWATCHED_AFTER)
    assert live.state == "paused"
    await live.close()
    assert clock.sleepers == 0


async def test_what_a_visitor_has_paused_stays_paused() -> None:
    clock = ManualClock()
    live = Live((ONE,), rate=10.0, clock=clock)
    await live.open()
    assert live.session is not None
    live.session.pause()
    await clock.advance(3 * UNWATCHED_AFTER)
    live.look()
    assert live.state == "paused"
    await live.close()


async def test_rows_of_ones_own_are_read_on() -> None:
    clock = ManualClock()
    live = Live((OWN,), rate=1.0, clock=clock)
    await live.open()
    await clock.advance(3 * UNWATCHED_AFTER)
    assert live.state == "live"
    await live.close()


async def test_a_source_that_cannot_be_read_is_said_and_another_one_helps(live: Live) -> None:
    await live.open(BAD)
    assert live.state == "lost"
    assert "nowhere.csv" in live.problem
    await live.open(ONE)
    assert live.problem == ""
    assert live.state == "live"


async def test_switches_at_the_same_time_end_with_one_session(live: Live) -> None:
    await asyncio.gather(live.begin(ONE), live.begin(TWO), live.begin(ONE))
    assert live.choice is ONE
    assert len([task for task in asyncio.all_tasks() if "session of" in task.get_name()]) == 1


def test_it_needs_an_event_loop() -> None:
    with pytest.raises(StateError, match="event loop"):
        Live((ONE,)).begin()
