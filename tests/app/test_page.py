"""One visitor's page, built without a browser; tests/browser shows it in one."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from scarcity.app import Live
from tests.app.sources import BAD, HOSTILE, HOSTILE_ONE, ONE, TWO

pn: Any = pytest.importorskip("panel")
Page: Any = pytest.importorskip("scarcity.app.page").Page


@pytest.fixture
async def live() -> AsyncIterator[Live]:
    live = Live((ONE, TWO, BAD, HOSTILE_ONE), rate=None)
    yield live
    await live.close()


async def _seen(live: Live, *pages: Any) -> None:
    """The source read to its end, and the pages brought up to date."""
    assert live.session is not None
    await live.session.wait()
    await live.session.bus.drain()
    for page in pages:
        page.show()


async def test_the_document_builds_and_holds_every_part(live: Live) -> None:
    await live.open()
    page = Page(live)
    document = page.template()._init_doc(pn.io.document.Document())
    names = {root.name for root in document.roots}
    assert {"title", "headline", "figures", "graph", "links", "feed"} <= names
    assert {"pause", "restart", "source-0", "rate-0"} <= names
    page.close()


async def test_before_the_first_rows_it_says_what_it_waits_for(live: Live) -> None:
    page = Page(live)
    assert "opening" in page.title.object
    live.set_rate(1.0)
    await live.open()
    page.show()
    assert "first graph comes after 256 rows" in page.title.object
    assert "Waiting for the first 256 rows" in page.links.empty
    assert "Nothing yet" in page.feed.object
    page.close()


async def test_the_table_holds_all_links_of_the_engine(live: Live) -> None:
    await live.open()
    page = Page(live)
    await _seen(live, page)
    assert live.session is not None and live.session.graph is not None
    assert len(page.links.rows) == live.session.graph.links > 0
    row = page.links.rows[0]
    assert row["name"] == "rain → river"
    assert row["after"] == "2 min"
    assert 0.5 < row["low"] < row["effect"] < row["high"] < 0.8
    assert "rain → river (2 min" in page.feed.object
    assert "2,000 of 2,000" in page.figures.object
    page.close()


async def test_the_headline_is_about_the_focus_or_the_one_selected(live: Live) -> None:
    page = Page(live)
    assert "from the first graph on" in page.headline.object
    await live.open()
    await _seen(live, page)
    assert "river is raised by rain, after 2 min: +0." in page.headline.object
    page.graph.place[0].selection = ["noise"]
    page.show()
    assert "Nothing in the data drives noise significantly yet." in page.headline.object
    page.graph.place[0].selection = ["noise", "rain"]
    page.show()
    assert "river is raised by rain" in page.headline.object
    page.close()


async def test_without_a_focus_the_headline_is_about_the_most_driven(live: Live) -> None:
    await live.open(TWO)
    page = Page(live)
    await _seen(live, page)
    assert "melt is raised by sun, after 2 min" in page.headline.object
    page.close()


async def test_two_visitors_see_one_session(live: Live) -> None:
    await live.open()
    one, other = Page(live), Page(live)
    await _seen(live, one, other)
    assert one.links.rows == other.links.rows
    one.controls.sources["two"].clicks += 1
    for task in tuple(live._tasks):
        await task
    other.show()
    assert "The second" in other.title.object
    assert other.controls.sources["two"].css_classes == ["sc-chosen"]
    assert other.controls.sources["one"].css_classes == []
    one.close()
    other.close()


async def test_a_visitor_who_leaves_leaves_nothing_behind(live: Live) -> None:
    await live.open()
    assert live.session is not None
    before = live.session.bus.get_stats()["total_subscribers"]
    pages = [Page(live) for _ in range(3)]
    for page in pages:  # what the browser says once the picture stands
        page.graph.place[0].channel.receive({"kind": "ready", "view": "v1"})
    await asyncio.sleep(0)
    assert live.session.bus.get_stats()["total_subscribers"] == before + 3
    for page in pages:
        page.close()
    assert live.session.bus.get_stats()["total_subscribers"] == before
    assert live.state == "live"


async def test_the_pause_button_says_what_a_click_does(live: Live) -> None:
    live.set_rate(1.0)
    await live.open()
    page = Page(live)
    assert page.controls.pause.label == "Pause"
    page.controls.pause.clicks += 1
    assert live.state == "paused"
    assert page.controls.pause.label == "Resume"
    page.controls.pause.clicks += 1
    assert live.state == "live"
    page.close()


async def test_the_rate_buttons_set_the_rate(live: Live) -> None:
    await live.open()
    page = Page(live)
    page.controls.rates["rate-50.0"].clicks += 1
    assert live.rate == 50.0
    assert page.controls.rates["rate-50.0"].css_classes == ["sc-chosen"]
    page.close()


async def test_a_source_that_cannot_be_read_is_said(live: Live) -> None:
    await live.open(BAD)
    page = Page(live)
    assert "source lost" in page.title.object
    assert "nowhere.csv" in page.title.object
    page.close()


async def test_names_are_text_everywhere(live: Live) -> None:
    await live.open(HOSTILE_ONE)
    page = Page(live)
    await _seen(live, page)
    for part in (page.title.object, page.headline.object, page.figures.object, page.feed.object):
        assert "<img" not in part
    assert "&lt;img src=x onerror=alert(1)&gt; → river" in page.feed.object
    assert "river is raised by &lt;img src=x onerror=alert(1)&gt;, after 2 min" in page.headline.object
    assert page.links.rows[0]["name"] == f"{HOSTILE} → river"
    page.close()


@pytest.mark.parametrize(
    ("asked", "attribute"), [("dark", 'data-theme="dark"'), ('"><script>', ""), ("", "")]
)
async def test_a_theme_can_be_asked_for(live: Live, asked: str, attribute: str) -> None:
    page = Page(live, theme=asked)
    assert page.template()._render_variables["theme_attribute"] == attribute
    page.close()
