"""The feed of insights: what the browser is told, and what comes back from it."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

import scarcity
from scarcity.errors import DataError
from scarcity.graph.changes import Change
from scarcity.session import Session
from scarcity.widgets import InsightFeed
from scarcity.widgets.feed import feed_of
from scarcity.widgets.insight_feed import LiveInsightFeed
from tests.graph.examples import weather
from tests.widgets.test_causal_graph import Page, turn


@pytest.fixture(scope="module")
def data() -> np.ndarray:
    return scarcity.datasets.linear(n_variables=4, n_rows=600, seed=3).data


def shown(session: Session, **options: Any) -> tuple[Page, LiveInsightFeed]:
    page = Page()
    live = page.live = LiveInsightFeed(session, page.take, **options)  # pyright: ignore[reportAttributeAccessIssue]
    return page, live


def test_each_item_says_which_graph_brought_it_and_where_its_variables_are() -> None:
    graph = weather()
    link = (graph.variables[0], graph.variables[1], 2)
    change = Change("row 9", "new", ("a → b",), (link,), told=7, rows=9)
    (item,) = feed_of([change], graph)["items"]
    assert item == {
        "when": "row 9",
        "word": "New",
        "kind": "new",
        "moment": 7,
        "lines": [{"text": "a → b", "nodes": [0, 1]}],
        "more": 0,
    }


def test_more_sentences_are_told_where_there_is_room() -> None:
    change = Change("row 9", "first", tuple(f"a → b{i}" for i in range(50)))
    assert [len(feed_of([change], None, most)["items"][0]["lines"]) for most in (None, 40)] == [5, 39]
    assert feed_of([change], None, 40)["items"][0]["more"] == 11


def test_weak_ones_taken_together_lead_to_the_newest_of_them() -> None:
    weak = [Change(f"row {i}", "routine", ("weak links: 1 came",), weak=(1, 0), told=i) for i in (3, 2, 1)]
    (item,) = feed_of(weak, None)["items"]
    assert (item["moment"], item["word"], item["lines"][0]["text"]) == (3, "", "weak links: 3 came")


async def test_a_session_is_followed_and_frames_come_only_with_something_new(data: np.ndarray) -> None:
    session = Session(data, max_lag=2, window=100, governor=False)
    page, live = shown(session)
    page.say("ready")
    await turn()
    assert live.listening and page.frames[-1]["names"] == []
    assert page.frames[-1]["feed"]["waiting"].startswith("Nothing yet")
    await session.run()
    await turn()
    live._look()
    await turn()
    frame = page.frames[-1]
    assert frame["names"] == list(session.graph.variables) if session.graph else False
    assert frame["state"]["title"] == "source ended"
    (first,) = [item for item in frame["feed"]["items"] if item["kind"] == "first"]
    assert first["moment"] == 1 and all(len(line["nodes"]) == 2 for line in first["lines"])
    json.dumps(page.headers, allow_nan=False)
    count = len(page.frames)
    live._on_insight("engine.insight", session.journal.insight)
    live._look()
    await turn()
    assert len(page.frames) == count
    page.say("bye")
    await turn()
    assert not live.listening and live._timer is None
    live.close()


async def test_a_sentence_selects_its_variables_and_tells_its_moment(data: np.ndarray) -> None:
    session = Session(data, max_lag=2, window=100, governor=False)
    await session.run()
    selected: list[list[str]] = []
    went: list[Mapping[str, Any]] = []
    page, live = shown(session, select=selected.append, went=went.append)
    page.say("ready")
    await turn()
    names_id = page.frames[-1]["names_id"]
    page.say("select", names_id=names_id, nodes=[2, 0])
    page.say("moment", told=1)
    for nodes in ([9], [True], ["v0"], [0.0], None, "v0"):
        page.say("select", names_id=names_id, nodes=nodes)
    page.say("select", names_id="another", nodes=[1])
    for told in (None, True, "1", 99, 0, 1.0, []):
        page.say("moment", told=told)
    await turn()
    assert selected == [["v2", "v0"]] == [live.selection]
    assert went == [{"told": 1, "rows": 100, "timestamp": session.journal.changes[-1].timestamp}]
    live.choose(["v1", "unknown"])
    assert page.headers[-1]["nodes"] == [1]
    page.say("ready")
    await turn()
    assert page.frames[-1]["selection"] == [1]
    live.close()


async def test_the_widget_and_the_pane_hand_on_selection_and_moment(data: np.ndarray) -> None:
    panes = pytest.importorskip("scarcity.widgets.panes.insight_feed", exc_type=ImportError)
    session = Session(data, max_lag=2, window=100, governor=False)
    await session.run()
    feed, pane = InsightFeed(session, height=300), panes.InsightFeedPane(session, selection=["v3"])
    sent: list[Any] = []
    feed.send = lambda content, buffers=None: sent.append(content)  # pyright: ignore[reportAttributeAccessIssue]
    pane.send = lambda message: sent.append(message["header"])
    seen: list[Any] = []
    feed.observe(lambda change: seen.append(change["new"]), ["selection", "moment"])
    pane.param.watch(lambda event: seen.append(event.new), ["selection", "moment"])
    names_id = feed.get_state()["_snapshot"]["header"]["names_id"]
    messages: list[dict[str, Any]] = [
        {"kind": "ready"},
        {"kind": "select", "names_id": names_id, "nodes": [1]},
        {"kind": "moment", "told": 1},
    ]
    for message in messages:
        feed._handle_custom_msg({"view": "a", **message}, [])
    pane._outbox = {
        "from": "x",
        "messages": [[i + 1, {"view": "a", **each}] for i, each in enumerate(messages)],
    }
    await asyncio.sleep(0)
    moment = {"told": 1, "rows": 100, "timestamp": None}
    assert seen == [["v1"], moment, ["v1"], moment]
    assert [each["selection"] for each in sent if each["kind"] == "frame"] == [[], [3]]
    feed.selection = ["v2"]
    assert sent[-1]["kind"] == "select" and sent[-1]["nodes"] == [2]
    pane.selection = ["v0"]
    assert sent[-1]["kind"] == "select" and sent[-1]["nodes"] == [0]
    feed.close()
    pane.close()


def test_something_else_is_refused() -> None:
    with pytest.raises(DataError, match="InsightFeed shows a Session, not ndarray"):
        InsightFeed(np.zeros((3, 2)))  # pyright: ignore[reportArgumentType]
