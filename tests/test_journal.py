"""What a session remembers of what it told."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from scarcity.journal import REMEMBERED, Journal
from scarcity.runtime import EventBus
from scarcity.runtime.clock import ManualClock
from scarcity.runtime.topics import DATA_WINDOW, ENGINE_INSIGHT, PROCESSING_METRICS
from scarcity.session import Session

LINK = ("a", "b", 1)


def insight(window: int, *, came: bool = False, went: bool = False) -> Mapping[str, Any]:
    edge = {"source": "a", "target": "b", "lag": 1, "effect": 0.5, "directed": True}
    return {
        "window": window,
        "rows": 10 * window,
        "timestamp": None,
        "time_step": "1 h",
        "edges": [edge],
        "added": [LINK] * came,
        "removed": [LINK] * went,
    }


class Told:
    """A journal with the bus and the clock that it goes by."""

    def __init__(self) -> None:
        self.bus, self.clock = EventBus(), ManualClock()
        self.journal = Journal(self.clock)
        self.journal.begin(self.bus)

    async def window(self, start: int, wait: float = 0.0) -> None:
        await self.bus.publish(DATA_WINDOW, {"data": np.zeros((10, 2)), "start": start})
        await self.clock.advance(wait)

    async def done(self, start: int) -> float | None:
        await self.bus.publish(PROCESSING_METRICS, {"start": start})
        return self.journal.delay_ms


async def test_changes_come_newest_first_and_the_oldest_are_forgotten() -> None:
    told = Told()
    for window in range(1, REMEMBERED + 3):
        message = insight(window, came=window % 2 == 1, went=window % 2 == 0)
        await told.bus.publish(ENGINE_INSIGHT, message)
    changes = told.journal.changes
    assert len(changes) == REMEMBERED
    assert [change.kind for change in changes[:2]] == ["gone", "new"]
    assert changes[1].sentences == ("a → b (1 h, +0.5)",)
    assert changes[0].when == f"row {10 * (REMEMBERED + 2):,}"
    assert told.journal.insight["window"] == REMEMBERED + 2


async def test_the_delay_is_that_of_the_newest_window_worked_on() -> None:
    told = Told()
    assert told.journal.delay_ms is None
    await told.window(0, wait=0.5)
    await told.window(10, wait=0.25)
    assert await told.done(0) == pytest.approx(750)
    assert await told.done(10) == pytest.approx(250)


async def test_a_window_that_was_left_out_does_not_shift_the_others() -> None:
    told = Told()
    for start in (0, 10, 20):
        await told.window(start, wait=1.0)
    assert await told.done(20) == pytest.approx(1000)
    assert await told.done(0) == pytest.approx(1000)  # it cannot come any more
    assert not told.journal._sent


async def test_windows_that_are_never_worked_on_do_not_pile_up() -> None:
    told = Told()
    for start in range(5000):
        await told.window(start)
    assert len(told.journal._sent) <= 1024


@pytest.mark.parametrize("message", [None, 5, "text", {}, {"start": None}, {"start": "0"}])
async def test_messages_without_a_start_say_nothing_of_a_delay(message: Any) -> None:
    told = Told()
    await told.bus.publish(DATA_WINDOW, message)
    await told.bus.publish(PROCESSING_METRICS, message)
    assert told.journal.delay_ms is None
    assert told.bus.get_stats()["delivery_errors"] == 0


async def test_only_a_change_makes_a_new_version_of_the_feed() -> None:
    told = Told()
    await told.bus.publish(ENGINE_INSIGHT, insight(1, came=True))
    version, changed = told.journal.version, told.journal.changed
    await told.bus.publish(ENGINE_INSIGHT, insight(2))
    await told.done(0)
    assert told.journal.version == version + 2 and told.journal.changed == changed == version
    told.journal.begin(told.bus)
    assert told.journal.changed > version + 2


async def test_a_session_writes_it_from_its_start_whether_or_not_anybody_looks() -> None:
    rng = np.random.default_rng(0)
    data = rng.normal(size=(600, 2))
    data[1:, 1] += 0.8 * data[:-1, 0]
    session = Session(data, max_lag=2, window=100)
    before = session.bus.get_stats()["total_subscribers"]
    await session.run()
    first = session.journal.changes
    assert first[-1].kind == "first" and ("v0", "v1", 1) in first[-1].links
    assert session.graph is not None and session.journal.insight["n_links"] == session.graph.links
    assert session.journal.delay_ms is not None and session.journal.delay_ms > 0
    assert session.bus.get_stats()["total_subscribers"] == before
    await session.start()
    assert (
        session.journal.changes == () and session.journal.insight == {} and session.journal.delay_ms is None
    )
    await session.wait()
    await session.stop()
    assert [change.kind for change in session.journal.changes] == [change.kind for change in first]


async def test_it_knows_since_when_each_link_has_been_there() -> None:
    told = Told()
    for message in (insight(1), insight(2, came=True), insight(3), insight(4, came=True)):
        await told.bus.publish(ENGINE_INSIGHT, message)
    assert told.journal.appearances == {LINK: ("row 40", 4)}  # it came back: the latest counts
    assert told.journal.told == 4
    await told.bus.publish(ENGINE_INSIGHT, insight(5, went=True))
    assert told.journal.appearances == {}


async def test_a_pair_is_not_new_because_its_lag_has_changed() -> None:
    told = Told()
    later = ("a", "b", 2)
    for message in (
        insight(1, came=True),
        {**insight(2), "added": [later]},
        insight(3, went=True),
    ):
        await told.bus.publish(ENGINE_INSIGHT, message)
    assert set(told.journal.appearances) == {later}
    assert told.journal.pairs == {("a", "b"): 1}
    await told.bus.publish(ENGINE_INSIGHT, {**insight(4), "removed": [later]})
    await told.bus.publish(ENGINE_INSIGHT, insight(5, came=True))
    assert told.journal.pairs == {("a", "b"): 5}
