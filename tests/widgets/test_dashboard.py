import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

import numpy as np
import pandas as pd
import pytest

import scarcity
from scarcity.errors import DataError
from scarcity.session import Session
from scarcity.widgets.dashboard import LiveDashboard
from scarcity.widgets.figures import figures_of
from scarcity.widgets.frame import LINK_COLUMNS
from tests.widgets.test_causal_graph import Page, turn

EVIL = "<img src=x onerror=alert(1)>"


def chain(rows: int = 600, names: tuple[str, ...] = ("rain", "river", "noise")) -> pd.DataFrame:
    rng = np.random.default_rng(0)
    values = rng.normal(size=(rows, 3))
    values[1:, 1] += 0.8 * values[:-1, 0]
    return pd.DataFrame(values, columns=list(names), index=pd.date_range("2024", periods=rows, freq="h"))


def shown(session: Session, **options: Any) -> tuple[Page, LiveDashboard]:
    page = Page()
    live = page.live = LiveDashboard(session, page.take, **options)
    return page, live


def beside(page: Page) -> Mapping[str, Any]:
    return page.frames[-1]["dashboard"]


async def settled(session: Session) -> None:
    await session.bus.drain()
    await turn()


async def test_the_head_is_that_of_the_session() -> None:
    session = Session(chain(), max_lag=2, window=200)
    page, live = shown(session)
    page.say("ready")
    await turn()
    assert beside(page)["can"] == ""
    assert beside(page)["headline"] == "What drives what most is said here from the first graph on."
    assert page.frames[-1]["state"]["title"] == "not started"
    await session.run()
    live._look()
    await settled(session)
    told = beside(page)
    assert told["title"] == "Session of frame"
    assert dict(told["figures"]) == figures_of(session)
    assert dict(told["figures"])["rows"] == "600 of 600"
    assert told["progress"] == 1.0
    assert told["headline"].startswith("river is raised by rain, after 1 h")
    assert page.frames[-1]["state"]["title"] == "source ended"
    json.dumps(page.headers)  # what the host has to write
    live.close()


async def test_the_headline_is_about_the_selected_variable() -> None:
    session = Session(chain(), max_lag=2)
    await session.run()
    page, live = shown(session)
    page.say("ready")
    await turn()
    ident = page.frames[0]["names_id"]
    page.say("select", names_id=ident, nodes=[2])
    await turn()
    assert beside(page)["headline"] == "Nothing in the data drives noise significantly yet."
    live.choose(["river"])
    await turn()
    assert beside(page)["headline"].startswith("river is raised by rain")
    live.close()


async def test_the_feed_travels_only_when_it_has_changed() -> None:
    session = Session(chain(), max_lag=2, window=50)
    page, live = shown(session)
    page.say("ready")
    await session.run()
    await settled(session)
    frames = [frame["dashboard"] for frame in page.frames]
    assert len({told["feed_id"] for told in frames}) == sum("feed" in told for told in frames) < len(frames)
    known = None
    for told in frames:  # a browser never meets a feed that it does not have
        known = told["feed_id"] if "feed" in told else known
        assert told["feed_id"] == known
    page.say("ready")
    await turn()
    feed = beside(page)["feed"]
    (first,) = [item for item in feed["items"] if item["word"] == "First graph"]
    assert first["lines"][0]["nodes"] == [0, 1] and first["lines"][0]["text"].startswith("rain → river (1 h")
    live.close()


async def test_a_feed_that_never_arrived_is_asked_for() -> None:
    session = Session(chain(), max_lag=2)
    await session.run()
    page, live = shown(session)
    page.say("ready")
    await turn()
    live._refresh()
    await turn()
    assert "feed" not in beside(page)
    page.say("refused", seq=page.frames[-1]["seq"])
    await turn()
    assert beside(page)["feed"]["items"] and page.frames[-1]["names"]
    live.close()


async def test_the_browser_pauses_and_resumes() -> None:
    session = Session(chain(), max_lag=2, window=50, pace=100)
    async with session:
        page, live = shown(session)
        page.say("ready")
        await turn()
        assert beside(page)["can"] == "pause"
        page.say("pause")
        await turn()
        assert session.status == "paused"
        assert beside(page)["can"] == "resume" and page.frames[-1]["state"]["face"] == "paused"
        page.say("resume")
        await turn()
        assert session.status == "live" and beside(page)["can"] == "pause"
        live.close()


async def test_a_second_start_shows_nothing_of_the_first() -> None:
    session = Session(chain(), max_lag=2, window=200, pace=1e4)
    page, live = shown(session)
    page.say("ready")
    await session.run()
    await settled(session)
    assert page.buffers[-1][0]
    await session.start()
    live._look()
    await turn()
    assert page.buffers[-1] == (b"", b"", b"") and page.frames[-1]["names"] == []
    assert beside(page)["feed"]["items"] == []
    assert page.frames[-1]["state"]["face"] == "waiting"
    await session.wait()
    await session.stop()
    live._look()
    await settled(session)
    assert page.buffers[-1][0] and beside(page)["headline"].startswith("river is raised")
    live.close()


async def test_what_changes_without_a_message_is_noticed_and_what_does_not_is_not_sent() -> None:
    session = Session(chain(), max_lag=2, window=50, pace=100)
    async with session:
        page, live = shown(session)
        page.say("ready")
        await turn()
        session.pause("lunch")
        live._look()
        await turn()
        assert page.frames[-1]["state"]["detail"] == "lunch"
        count = len(page.frames)
        live._look()
        await turn()
        assert len(page.frames) == count
        live.close()


async def test_a_source_that_fails_is_said() -> None:
    async def rows() -> AsyncIterator[Any]:
        for row in chain().to_numpy():
            yield row
        raise OSError(f"the cable {EVIL} was cut")

    session = Session(rows(), max_lag=2, window=100)
    page, live = shown(session)
    page.say("ready")
    await session.start()
    await session.wait()
    live._look()
    await settled(session)
    state = page.frames[-1]["state"]
    assert (state["face"], state["title"]) == ("lost", "source lost")
    assert f"the cable {EVIL} was cut" in state["detail"]  # text; the browser never makes markup of it
    live.close()


async def test_the_kept_frame_holds_everything_and_follows_once_the_graph_is_there() -> None:
    kept: list[Mapping[str, Any]] = []
    session = Session(chain(), max_lag=2, window=200)
    page, live = shown(session, keep=kept.append)
    page.say("ready")
    await turn()
    assert kept == [] and live._timer is not None
    live._timer.cancel()  # from here on it looks when the test says so
    await session.run()
    await settled(session)
    assert len(kept) == 1  # the first graph, at once; the next one is due in ten seconds
    live._look()
    await turn()
    assert len(kept) > 1 and kept[-1]["header"]["state"]["title"] == "source ended"  # it rests
    live._look()
    await turn()
    count = len(kept)
    live._look()
    await turn()
    assert len(kept) == count
    live.close()
    header = kept[-1]["header"]
    assert header["names"] == ["rain", "river", "noise"]
    assert header["dashboard"]["feed"]["items"] and header["dashboard"]["progress"] == 1.0


async def test_an_unwatched_or_closed_dashboard_leaves_nothing_behind() -> None:
    session = Session(chain(), max_lag=2)
    before = session.bus.get_stats()["total_subscribers"]
    page, live = shown(session)
    for last in ("bye", "close"):
        page.say("ready")
        await turn()
        assert live.listening and session.bus.get_stats()["total_subscribers"] == before + 1
        if last == "bye":
            page.say("bye")
            await turn()
        else:
            live.close()
        assert not live.listening and live._timer is None
        assert session.bus.get_stats()["total_subscribers"] == before


async def test_three_hundred_variables() -> None:
    system = scarcity.datasets.linear(n_variables=300, n_rows=1200, seed=2)
    session = Session(system.data, max_lag=1, window=600, contemporaneous=False, basis="linear")
    page, live = shown(session)
    page.say("ready")
    graph = await session.run()
    await settled(session)
    for _ in range(200):
        if len(page.buffers[-1][2]) == graph.links * len(LINK_COLUMNS) * 4:
            break
        await asyncio.sleep(0.01)
    assert (
        len(page.buffers[-1][2]) == graph.links * len(LINK_COLUMNS) * 4
        and len(page.buffers[-1][0]) == 300 * 3 * 4
    )
    assert dict(beside(page)["figures"])["links"] == f"{graph.links:,}"
    live.close()


def test_anything_else_is_refused_in_words() -> None:
    graph = scarcity.discover(chain(), max_lag=1)
    with pytest.raises(DataError, match=r"a dashboard shows a Session, not CausalGraph; scarcity.Session"):
        LiveDashboard(graph, lambda header, buffers: None)  # pyright: ignore[reportArgumentType]


def held(page: Page) -> tuple[bool, bool]:
    """Whether the newest frame tells of the stream and of a what-if."""
    return "stream" in page.frames[-1], "what_if" in page.frames[-1]


async def answered(live: LiveDashboard) -> None:
    await live._answering.settled()
    await turn()


async def test_stream_and_what_if_cost_nothing_until_somebody_looks() -> None:
    session = Session(chain(), max_lag=2, governor=False)
    await session.run()
    page, live = shown(session)
    page.say("ready", tabs=[])
    await turn()
    assert held(page) == (False, False) and len(page.buffers[-1]) == 3
    assert live._answering.question is None and not live._answering.computing
    page.say("watching", tabs=["stream"])
    await turn()
    told = page.frames[-1]["stream"]
    assert held(page) == (True, False) and told["variables"]["names"] == ["rain", "river", "noise"]
    heights = np.frombuffer(page.buffers[-1][told["buffer"]], dtype=np.float32)
    assert heights.size == 3 * len(told["axis"]["at"]) and told["buffer"] == 3
    page.say("watching", tabs=["whatif"])
    await answered(live)
    told = page.frames[-1]["what_if"]
    assert held(page) == (False, True) and told["answer_id"] == 1
    assert page.frames[-2]["what_if"].get("answer") or told["answer"]
    assert len(page.buffers[-1][told["buffers"]["ranges"]]) == 3 * 3 * 4
    json.dumps(page.headers)
    live.close()


async def test_the_buffers_of_two_moments_come_before_those_of_the_tabs() -> None:
    session = Session(chain(), max_lag=2, window=200, governor=False)
    page, live = shown(session)
    page.say("ready", tabs=["stream", "whatif"])
    await session.run()
    await settled(session)
    page.say("compare", **{"with": session.archive.moments[0].told})
    await turn()
    await answered(live)
    page.say("refused", seq=page.frames[-1]["seq"])  # everything once more
    await turn()
    header = page.frames[-1]
    assert "compare" in header and len(page.buffers[-1]) == 7
    assert header["what_if"]["buffers"] == {"ranges": 5, "curves": 6}
    live.close()


async def test_an_answer_travels_once_and_again_to_whom_looks_later() -> None:
    session = Session(chain(), max_lag=2, governor=False)
    await session.run()
    page, live = shown(session)
    page.say("ready", tabs=["whatif"])
    await answered(live)
    live._refresh()
    await turn()
    assert "answer" not in page.frames[-1]["what_if"]
    other = {"view": "b"}
    live.channel.receive({"kind": "ready", **other, "tabs": []})
    live.channel.receive({"kind": "watching", **other, "tabs": ["whatif"]})
    await turn()
    assert page.frames[-1]["what_if"]["answer"]["sentence"].startswith("If ")
    live.close()


async def test_one_visitor_who_leaves_takes_no_tab_from_another() -> None:
    session = Session(chain(), max_lag=2, governor=False)
    await session.run()
    page, live = shown(session)
    for view in ("a", "b"):
        live.channel.receive({"kind": "ready", "view": view, "tabs": ["stream", "whatif"]})
    live.channel.receive({"kind": "bye", "view": "b"})
    live._refresh()
    await turn()
    assert held(page) == (True, True) and live._answering._awake
    page.say("bye")
    await turn()
    assert live._watching.tabs == frozenset() and not live._answering._awake
    live.channel.receive({"kind": "ready", "view": "c"})
    await turn()
    assert held(page) == (False, False)
    live.close()


async def test_what_the_browser_says_wrongly_changes_nothing() -> None:
    session = Session(chain(), max_lag=2, governor=False)
    await session.run()
    page, live = shown(session)
    page.say("ready", tabs=["stream"])
    await turn()
    for tabs in (None, "whatif", {"whatif": 1}, ["whatif", 3], [["whatif"]]):
        page.say("watching", tabs=tabs)
    page.say("question", names_id=page.frames[0]["names_id"], question={"variable": 99, "kind": "hold"})
    page.say("question", names_id="other", question={"variable": 0, "kind": "hold", "amount": 1.0})
    live._refresh()
    await turn()
    assert live._watching.tabs == {"stream"} and live._answering.question is None
    page.say("watching", tabs=["stream", "meta", "whatif"])  # a tab that nobody knows here
    await turn()
    assert live._watching.tabs == {"stream", "whatif"}
    live.close()


async def test_a_viewer_asks() -> None:
    session = Session(chain(), max_lag=2, governor=False)
    await session.run()
    page, live = shown(session)
    page.say("ready", tabs=["whatif"])
    await answered(live)
    question = {
        "variable": 0,
        "kind": "hold",
        "amount": 2.0,
        "link": None,
        "horizon": 6,
        "undirected": "refuse",
    }
    page.say("question", names_id=page.frames[0]["names_id"], question=question, asker="me", count=1)
    await turn()
    await answered(live)
    (answer,) = [
        told["answer"]
        for frame in page.frames
        if (told := frame["what_if"])["question_id"] == told["answered"] == 2 and "answer" in told
    ]
    assert answer["sentence"].startswith("If rain is held at 2 for 6 h, river rises")
    live.close()


async def test_what_is_kept_holds_what_was_watched_last() -> None:
    session = Session(chain(), max_lag=2, governor=False)
    await session.run()
    page, live = shown(session)
    assert not {"stream", "what_if"} & live.snapshot()["header"].keys()
    page.say("ready", tabs=["whatif"])
    await answered(live)
    page.say("watching", tabs=[])
    await turn()
    kept = live.snapshot()
    assert "stream" not in kept["header"] and kept["header"]["what_if"]["answer"]["rows"]
    assert len(kept["buffers"][kept["header"]["what_if"]["buffers"]["curves"]]) > 0
    page.say("watching", tabs=["stream"])
    await turn()
    assert {"stream", "what_if"} & live.snapshot()["header"].keys() == {"stream"}
    live.close()


async def test_the_stream_is_told_four_times_a_second_and_its_end_at_the_next_look() -> None:
    session = Session(chain(), max_lag=2, window=20, governor=False)
    page, live = shown(session)
    page.say("ready", tabs=["stream"])
    await turn()
    before = len(page.frames)
    await session.run()
    await settled(session)
    told = [frame for frame in page.frames[before:] if "stream" in frame]
    assert len(told) < len(page.frames) - before
    live._streamed_at = float("-inf")  # a quarter of a second later
    live._look()
    await turn()
    assert page.frames[-1]["stream"]["state"]["face"] == "ended"
    count = len(page.frames)
    live._look()
    await turn()
    assert len(page.frames) == count
    live.close()
