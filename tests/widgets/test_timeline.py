"""Which moment of a session its viewers see."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

import numpy as np
import pytest

import scarcity
from scarcity.errors import DataError, OptionError
from scarcity.graph.link_table import LinkTable
from scarcity.session import Session
from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.frame import LINK_COLUMNS
from scarcity.widgets.versus import VERSUS_COLUMNS, versus

WINDOWS = 8


class Page:
    """A browser that acknowledges every frame at once."""

    def __init__(self, source: Any, **options: Any) -> None:
        self.headers: list[Mapping[str, Any]] = []
        self.buffers: list[tuple[bytes, ...]] = []
        self.live = LiveCausalGraph(source, self.take, **options)

    def take(self, header: Mapping[str, Any], buffers: tuple[bytes, ...]) -> None:
        self.headers.append(json.loads(json.dumps(header, allow_nan=False)))
        if header["kind"] == "frame":
            self.buffers.append(buffers)
            self.live.channel.receive({"kind": "ack", "view": "a", "seq": header["seq"]})

    async def say(self, kind: str, **more: Any) -> Mapping[str, Any]:
        """The newest frame after a message."""
        self.live.channel.receive({"kind": kind, "view": "a", **more})
        for _ in range(5):
            await asyncio.sleep(0)
        return self.of("frame")[-1]

    def of(self, kind: str) -> list[Mapping[str, Any]]:
        return [header for header in self.headers if header["kind"] == kind]

    @property
    def links(self) -> np.ndarray:
        return np.frombuffer(self.buffers[-1][2], np.float32).reshape(-1, len(LINK_COLUMNS))


@pytest.fixture
async def session() -> AsyncIterator[Session]:
    system = scarcity.datasets.linear(n_variables=4, n_rows=100 * WINDOWS, seed=3)
    session = Session(system.data, max_lag=2, window=100)
    await session.run()
    yield session


async def test_a_view_opened_later_knows_all_moments_and_sees_each(session: Session) -> None:
    page = Page(session)
    newest = await page.say("ready")
    told = page.of("timeline")[-1]
    count = session.journal.told
    assert told["fresh"] and told["told"] == list(range(1, count + 1))
    assert told["when"][0] == "row 100" and told["rows"][-1] == 100 * WINDOWS
    assert newest["moment"]["live"] and newest["moment"]["told"] == count
    positions = page.buffers[-1][0]
    for each in session.archive.moments[:3]:
        past = await page.say("moment", told=each.told)
        assert past["moment"] == {
            "told": each.told,
            "when": each.when,
            "rows": each.rows,
            "regime": 0,
            "live": False,
            "behind": count - each.told,
        }
        assert "names" not in past and page.buffers[-1][0] == positions  # nodes stay where they are
        np.testing.assert_array_equal(page.links[:, :3], each.table.at)
        np.testing.assert_array_equal(page.links[:, 3], each.table.values[:, 0])
    assert (await page.say("moment", told=None))["moment"]["live"]
    assert len(page.of("timeline")) == 1
    page.live.close()


async def test_what_is_no_moment_is_passed_over(session: Session) -> None:
    page = Page(session)
    await page.say("ready")
    await page.say("moment", told=2)
    for wrong in ("3", 2.5, True, -1, [1], {}):
        assert (await page.say("moment", told=wrong))["moment"]["told"] == 2
        assert "compare" not in await page.say("compare", **{"with": wrong})
    assert (await page.say("moment", told=999))["moment"]["told"] == session.journal.told
    page.live.close()


async def test_new_graphs_do_not_push_a_viewer_away() -> None:
    system = scarcity.datasets.linear(n_variables=4, n_rows=1200, seed=3)
    session = Session(system.data, max_lag=2, window=100, pace=5000, governor=False)
    page = Page(session)
    await page.say("ready")
    async with session:
        while len(session.archive.moments) < 3:
            await asyncio.sleep(0.01)
        await page.say("moment", told=2)
        before = page.buffers[-1][2]
        await session.wait()
    await page.say("ready")
    past = page.of("frame")[-1]["moment"]
    assert (past["told"], past["live"]) == (2, False)
    assert past["behind"] == session.journal.told - 2 >= 9
    assert page.buffers[-1][2] == before
    news = page.of("timeline")
    assert sum(len(each["told"]) for each in news[:-1]) == session.journal.told  # each once
    assert not any(each["gone"] for each in news)
    page.live.close()


async def test_a_comparison_goes_from_the_earlier_to_the_later_moment(session: Session) -> None:
    page = Page(session)
    await page.say("ready")
    await page.say("moment", told=1)
    frame = await page.say("compare", **{"with": 4})
    assert frame["compare"]["labels"] == ["row 100", "row 400"] and frame["compare"]["with"] == 4
    versus = np.frombuffer(page.buffers[-1][3], np.float32).reshape(-1, len(VERSUS_COLUMNS))
    assert len(versus) == len(page.links)
    there = {tuple(row) for row in session.archive.moments[3].table.at.tolist()}
    drawn = {tuple(row) for row in page.links[versus[:, 0] != 2, :3].astype(int).tolist()}
    assert drawn == there
    assert len(page.buffers[0]) == 3  # other frames are no larger
    assert "compare" not in await page.say("compare", **{"with": None})
    page.live.close()


async def test_the_history_of_a_link_is_answered_and_nonsense_is_not(session: Session) -> None:
    page = Page(session)
    frame = await page.say("ready")
    source, target, lag = session.archive.moments[-1].table.at[0].tolist()
    ident = frame["names_id"]
    for wrong in (None, [0, 1], [0, 1, "1"], [0, 9, 1], [0, 1, 3], [0, True, 1], [0, -1, 1]):
        await page.say("history", link=wrong, names_id=ident)
    await page.say("history", link=[source, target, lag], names_id="older")
    assert page.of("history") == []
    await page.say("history", link=[source, target, lag], names_id=ident)
    (answer,) = page.of("history")
    assert answer["told"] == list(range(1, session.journal.told + 1))
    assert answer["link"] == [source, target, lag] and answer["names_id"] == ident
    assert answer["effect"][-1] == pytest.approx(page.links[0, 3], abs=1e-4)
    assert answer["low"][-1] <= answer["effect"][-1] <= answer["high"][-1]
    page.live.close()


async def test_a_session_that_begins_anew_has_no_past(session: Session) -> None:
    page = Page(session)
    await page.say("ready")
    await page.say("moment", told=2)
    await session.run()
    frame = await page.say("ready")
    assert frame["moment"]["live"]
    page.live.close()


async def test_a_document_keeps_the_newest_picture(session: Session) -> None:
    page = Page(session)
    await page.say("ready")
    newest = page.buffers[-1][2]
    await page.say("moment", told=1)
    kept = page.live.snapshot()
    assert kept["buffers"][2] == newest and "moment" not in kept["header"]
    page.live.close()


async def test_two_finished_graphs_are_compared_by_name(session: Session) -> None:
    graph = session.graph
    assert graph is not None
    few = scarcity.discover(scarcity.datasets.linear(n_variables=3, n_rows=600, seed=5).data, max_lag=1)
    page = Page(graph, compare=few, compare_labels=("four", "<b>three</b>"))
    frame = await page.say("ready")
    assert frame["compare"]["labels"] == ["four", "<b>three</b>"] and "moment" not in frame
    assert frame["names"] == list(graph.variables)
    assert len(page.buffers[-1]) == 4
    difference = versus(LinkTable.of(graph), LinkTable.of(few).onto(few.variables, graph.variables)[0])
    assert {name: frame["compare"][name] for name in difference.counts} == difference.counts
    assert difference.counts["came"] != difference.counts["went"]
    assert page.live.snapshot()["header"]["compare"] == frame["compare"]
    page.live.close()
    with pytest.raises(OptionError, match="a second graph goes with a graph"):
        Page(session, compare=graph)
    with pytest.raises(DataError, match="expected a CausalGraph, got str"):
        Page(graph, compare="graph")
    with pytest.raises(OptionError, match="expected two names"):
        Page(graph, compare=few, compare_labels=("one",))
