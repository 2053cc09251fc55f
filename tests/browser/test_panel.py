"""The dashboard under a real ``panel serve``, in a real browser."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from scarcity.app import Live
from tests.app.sources import ONE
from tests.browser.chromium import Watched
from tests.browser.panel_server import ROOT, panel_in_thread, running_panel

app_page: Any = pytest.importorskip("scarcity.app.page").page

RAISES, LOWERS = (0, 114, 178), (213, 94, 0)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    log = tmp_path_factory.mktemp("panel") / "log"
    with running_panel(ROOT / "app.py", log, "--warm") as address:
        yield address
    # A browser that goes away while a frame is on its way is no fault of the page.
    assert "Error running application" not in log.read_text()


@pytest.fixture(scope="module")
def page(address: str, watched: Watched) -> Any:
    watched.page.goto(address)
    watched.page.wait_for_selector("tbody tr")
    return watched.page


def _numbers(page: Any) -> tuple[int, int]:
    """The links by the engine's figure and the rows of the table, read at one moment."""
    return tuple(page.evaluate(_NUMBERS))  # type: ignore[return-value]


_DEEP = """
function* deep(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}
"""
_NUMBERS = f"""() => {{
  {_DEEP}
  let links = -1, rows = -1;
  for (const element of deep(document)) {{
    if (element.matches('dt') && element.textContent === 'links')
      links = Number(element.nextElementSibling.textContent);
    if (element.matches('.sd-links tbody')) rows = element.children.length;
  }}
  return [links, rows];
}}"""


def _wait(page: Any, condition: Any, what: str) -> None:
    for _ in range(150):
        if condition():
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"waited in vain: {what}")


def test_the_graph_is_painted(page: Any, watched: Watched) -> None:
    page.wait_for_selector(".sg canvas")
    _wait(
        page, lambda: min(watched.pixels(page.locator(".sg"), [RAISES, LOWERS])) > 50, "links in both colours"
    )


def test_the_dashboard_fills_the_page_and_shows_links_and_changes_at_once(page: Any) -> None:
    bottom = [
        box["y"] + box["height"]
        for box in (page.locator(part).bounding_box() for part in (".sd-in", ".sc-main"))
    ]
    assert abs(bottom[0] - bottom[1]) <= 1 and bottom[1] > 0.9 * page.viewport_size["height"]
    assert page.locator(".sd-links").is_visible() and page.locator(".fd-list").is_visible()


def test_the_numbers_are_the_engine_s(page: Any) -> None:
    page.get_by_role("button", name="Pause").click()
    page.get_by_role("button", name="Resume").wait_for()
    _wait(page, lambda: _numbers(page)[0] == _numbers(page)[1] > 0, "as many rows as links")
    page.get_by_role("button", name="Resume").click()
    page.get_by_role("button", name="Pause").wait_for()


def test_the_headline_says_what_drives_pm25(page: Any) -> None:
    line = page.locator(".sd-headline").get_by_text(
        re.compile("^pm25 is (raised|lowered|moved|linked) .*(by|with) ")
    )
    line.wait_for()
    said, picture = line.bounding_box(), page.locator(".sg").bounding_box()
    assert said["y"] + said["height"] <= picture["y"]


def test_the_table_is_sorted_by_a_click(page: Any) -> None:
    head = page.get_by_role("columnheader", name="Strength")
    assert head.get_attribute("aria-sort") == "descending"
    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "ascending"
    page.get_by_role("columnheader", name="What drives what").get_by_role("button").click()
    assert head.get_attribute("aria-sort") is None


def test_rows_go_on_coming(page: Any) -> None:
    figures = page.locator(".sd-figures")
    before = figures.inner_text()
    _wait(page, lambda: figures.inner_text() != before, "another figure")


def test_a_click_on_the_switch_reaches_python(page: Any) -> None:
    page.get_by_role("button", name="36 stations").click()
    page.locator(".sd-title", has_text="PM2.5 at 36 stations").wait_for()
    page.locator("tbody td", has_text="station_").first.wait_for()
    page.locator(".sg-label", has_text="station_").first.wait_for()
    assert page.locator(".sg").count() == 1


def test_a_second_visitor_sees_the_same_session(page: Any, browser: Any, address: str) -> None:
    other = Watched(browser, color_scheme="dark")
    other.page.goto(address + "?theme=light")
    other.page.locator(".sd-title", has_text="PM2.5 at 36 stations").wait_for()
    assert other.page.evaluate("document.documentElement.dataset.theme") == "light"
    assert other.errors == [] and other.strayed == []
    other.close()
    page.get_by_role("button", name="Beijing").click()
    page.locator(".sd-title", has_text="Beijing").wait_for()


def test_one_column_on_a_small_screen(browser: Any, address: str) -> None:
    small = Watched(browser)
    small.page.set_viewport_size({"width": 390, "height": 844})
    small.page.goto(address)
    small.page.wait_for_selector("tbody tr")
    assert small.page.evaluate("document.documentElement.scrollWidth") <= 390
    graph, links = (small.page.locator(part).bounding_box() for part in (".sd-graph", ".sd-links"))
    assert links["y"] >= graph["y"] + graph["height"]
    small.close()


def test_dark_follows_the_system(browser: Any, address: str) -> None:
    dark = Watched(browser, color_scheme="dark")
    dark.page.goto(address)
    dark.page.wait_for_selector(".sg[data-theme=dark]")
    ink = dark.page.locator(".sd-links").evaluate("e => getComputedStyle(e).color")  # rows come and go
    assert min(map(int, re.findall(r"\d+", ink)[:3])) > 150
    dark.close()


def test_a_visitor_who_leaves_leaves_no_subscription(browser: Any) -> None:
    live = Live((ONE,), rate=50.0)
    with panel_in_thread(lambda: app_page(live)) as address:
        visitors = [Watched(browser) for _ in range(2)]
        for visitor in visitors:
            visitor.page.goto(address)
            visitor.page.wait_for_selector(".sg")
        session = live.session
        assert session is not None

        def listeners() -> int:
            return session.bus.get_stats()["total_subscribers"]

        _wait(
            visitors[0].page,
            lambda: listeners() == 7,
            "the engine, the live session's three, its archive and two pictures",
        )
        visitors[1].close()
        _wait(visitors[0].page, lambda: listeners() == 6, "the second picture to be let go")
        visitors[0].close()
        idle = browser.new_page()
        _wait(idle, lambda: listeners() == 5, "the first picture to be let go")
        idle.close()
        assert session.status == "live"


def test_nothing_went_wrong(page: Any, watched: Watched) -> None:
    assert watched.errors == []
    assert watched.strayed == []
    assert watched.dialogs == []
