import asyncio
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

import scarcity
from scarcity.errors import DataError
from scarcity.graph import CausalGraph
from scarcity.session import Session
from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.frame import LINK_COLUMNS


class Page:
    """A browser that acknowledges every frame at once."""

    def __init__(self, view: str = "a") -> None:
        self.view = view
        self.live: LiveCausalGraph | None = None
        self.headers: list[Mapping[str, Any]] = []
        self.buffers: list[tuple[bytes, ...]] = []

    def take(self, header: Mapping[str, Any], buffers: tuple[bytes, ...]) -> None:
        self.headers.append(header)
        if header["kind"] == "frame":
            self.buffers.append(buffers)
            self.say("ack", seq=header["seq"])

    def say(self, kind: str, **more: Any) -> None:
        assert self.live is not None
        self.live.channel.receive({"kind": kind, "view": self.view, **more})

    @property
    def frames(self) -> list[Mapping[str, Any]]:
        return [header for header in self.headers if header["kind"] == "frame"]


def shown(source: CausalGraph | Session, **options: Any) -> tuple[Page, LiveCausalGraph]:
    page = Page()
    page.live = LiveCausalGraph(source, page.take, **options)
    return page, page.live


async def turn() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


@pytest.fixture(scope="module")
def data() -> np.ndarray:
    return scarcity.datasets.linear(n_variables=4, n_rows=600, seed=3).data


async def test_a_graph_is_shown_once_to_each_view(data: np.ndarray) -> None:
    graph = scarcity.discover(data, max_lag=2)
    kept: list[Mapping[str, Any]] = []
    page, live = shown(graph, keep=kept.append)
    assert len(kept) == 1 and kept[0]["header"]["names"] == list(graph.variables)
    page.say("ready")
    await turn()
    page.say("ready")
    await turn()
    assert len(page.frames) == 2
    assert all("names" in header for header in page.frames)
    assert len(page.buffers[0][2]) == graph.links * len(LINK_COLUMNS) * 4
    live.close()


async def test_a_session_is_followed_while_it_is_watched(data: np.ndarray) -> None:
    session = Session(data, max_lag=2, window=100)
    page, live = shown(session)
    page.say("ready")
    await turn()
    assert page.frames[0]["state"]["face"] == "waiting" and live.listening
    graph = await session.run()
    await asyncio.sleep(0.05)
    await session.bus.drain()
    await turn()
    assert "names" in page.frames[-1] or any("names" in header for header in page.frames)
    assert len(page.buffers[-1][2]) == graph.links * len(LINK_COLUMNS) * 4
    live.close()


async def test_names_travel_once(data: np.ndarray) -> None:
    session = Session(data, max_lag=2, window=50)
    page, live = shown(session)
    page.say("ready")
    await session.run()
    await turn()
    full = [header for header in page.frames if header.get("names")]
    assert len(page.frames) >= 3 and len(full) == 1
    page.say("refused", seq=page.frames[-1]["seq"])
    await turn()
    assert page.frames[-1]["names"]
    live.close()


async def test_an_unwatched_or_closed_graph_leaves_nothing_behind(data: np.ndarray) -> None:
    session = Session(data, max_lag=2)
    tasks = asyncio.all_tasks()
    page, live = shown(session)
    assert not live.listening
    page.say("ready")
    await turn()
    assert live.listening
    page.say("bye")
    await turn()
    assert not live.listening and live._timer is None
    page.say("ready")
    await turn()
    live.close()
    assert not live.listening and live._timer is None
    await turn()
    assert asyncio.all_tasks() == tasks
    count = len(page.headers)
    await session.run()
    assert len(page.headers) == count


async def test_selection_goes_both_ways(data: np.ndarray) -> None:
    graph = scarcity.discover(data, max_lag=2)
    heard: list[list[str]] = []
    page, live = shown(graph, select=heard.append)
    page.say("ready")
    await turn()
    ident = page.frames[0]["names_id"]
    page.say("select", names_id=ident, nodes=[2, 0])
    await turn()
    assert heard == [["v2", "v0"]] == [live.selection]
    assert page.headers[-1] == {"kind": "select", "view": "a", "names_id": ident, "nodes": [2, 0]}
    live.choose(["v1", "unknown"])
    assert page.headers[-1]["nodes"] == [1] and page.headers[-1]["view"] == ""
    live.close()


@pytest.mark.parametrize("nodes", [[4], [-1], ["0"], [None], "0", None, [[0]]])
async def test_a_selection_that_cannot_be_is_ignored(data: np.ndarray, nodes: Any) -> None:
    page, live = shown(scarcity.discover(data, max_lag=2))
    page.say("ready")
    await turn()
    page.say("select", names_id=page.frames[0]["names_id"], nodes=nodes)
    page.say("select", names_id="older", nodes=[0])
    await turn()
    assert live.selection == []
    live.close()


async def test_pausing_shows_without_a_message(data: np.ndarray) -> None:
    session = Session(data, max_lag=2, window=50, pace=scarcity.stream.Pace.rows(500))
    async with session:
        page, live = shown(session)
        page.say("ready")
        await turn()
        session.pause("to look")
        live._look()
        await turn()
        assert page.frames[-1]["state"]["face"] in ("paused", "waiting")
        live.close()


def test_anything_else_is_refused_in_words() -> None:
    with pytest.raises(DataError, match="CausalGraph or a Session, not list"):
        LiveCausalGraph([1, 2], lambda header, buffers: None)  # pyright: ignore[reportArgumentType]


def test_without_a_loop_a_graph_is_still_kept(data: np.ndarray) -> None:
    kept: list[Any] = []
    LiveCausalGraph(
        scarcity.discover(data, max_lag=1), lambda header, buffers: None, keep=kept.append
    ).close()
    assert len(kept) == 1


async def test_who_comes_late_sees_what_the_others_see(data: np.ndarray) -> None:
    session = Session(data, max_lag=2, window=100)
    early, first = shown(session)
    early.say("ready")
    await session.run()
    await turn()
    late, second = shown(session)
    late.say("ready")
    await turn()
    assert len(late.buffers[-1][0]) == 4 * 3 * 4 and late.buffers[-1][0] == early.buffers[-1][0]
    first.close()
    second.close()
