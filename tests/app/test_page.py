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


async def _told(page: Any) -> dict[str, Any]:
    """What the first frame tells the browser of this visitor; its time line comes before."""
    sent: list[Any] = []
    pane = page.dashboard.pane
    pane.send = sent.append
    pane.channel.receive({"kind": "ready", "view": "v1"})
    await asyncio.sleep(0)
    return dict(next(each["header"] for each in sent if each["header"]["kind"] == "frame")["dashboard"])


async def test_the_document_builds_and_holds_every_part(live: Live) -> None:
    await live.open()
    page = Page(live)
    document = page.template()._init_doc(pn.io.document.Document())
    names = {root.name for root in document.roots}
    assert names == {
        "dashboard",
        "restart",
        *(f"source-{i}" for i in range(4)),
        *(f"rate-{i}" for i in range(4)),
    }
    page.close()


async def test_before_the_first_rows_it_says_what_it_waits_for(live: Live) -> None:
    page = Page(live)
    assert "Opening The first …" in page.dashboard.place[0].object
    live.set_rate(1.0)
    await live.open()
    page.show()
    told = await _told(page)
    assert told["title"] == "The first"
    assert told["feed"]["waiting"].startswith("Nothing yet")
    page.close()


async def test_the_dashboard_is_that_of_the_session(live: Live) -> None:
    await live.open()
    page = Page(live)
    await _seen(live, page)
    told = await _told(page)
    assert told["headline"].startswith("river is raised by rain, after 2 min: +0.")
    assert dict(told["figures"])["rows"] == "2,000 of 2,000"
    assert "rain → river (2 min" in str(told["feed"]["items"])
    page.close()


async def test_two_visitors_see_one_session(live: Live) -> None:
    await live.open()
    one, other = Page(live), Page(live)
    await _seen(live, one, other)
    assert await _told(one) == await _told(other)
    one.controls.sources["two"].clicks += 1
    for task in tuple(live._tasks):
        await task
    other.show()
    assert (await _told(other))["title"] == "The second"
    assert other.controls.sources["two"].css_classes == ["sc-chosen"]
    assert other.controls.sources["one"].css_classes == []
    one.close()
    other.close()


async def test_a_visitor_who_leaves_leaves_nothing_behind(live: Live) -> None:
    await live.open()
    assert live.session is not None
    before = live.session.bus.get_stats()["total_subscribers"]
    pages = [Page(live) for _ in range(3)]
    for page in pages:
        await _told(page)
    assert live.session.bus.get_stats()["total_subscribers"] == before + 3
    for page in pages:
        page.close()
    assert live.session.bus.get_stats()["total_subscribers"] == before
    assert live.state == "live"


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
    assert "Source lost: " in page.dashboard.said.object
    assert "nowhere.csv" in page.dashboard.said.object
    await live.open(ONE)
    page.show()
    assert page.dashboard.place[0] is page.dashboard.pane
    page.close()


async def test_a_title_is_text(live: Live) -> None:
    live.choice = HOSTILE_ONE
    page = Page(live)
    assert HOSTILE not in page.dashboard.said.object
    assert "Opening &lt;img" in page.dashboard.said.object
    page.close()


@pytest.mark.parametrize(
    ("asked", "attribute"), [("dark", 'data-theme="dark"'), ('"><script>', ""), ("", "")]
)
async def test_a_theme_can_be_asked_for(live: Live, asked: str, attribute: str) -> None:
    page = Page(live, theme=asked)
    assert page.template()._render_variables["theme_attribute"] == attribute
    page.close()
