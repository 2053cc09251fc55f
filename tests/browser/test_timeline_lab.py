"""The time line of a session that goes on, in a real JupyterLab."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.chromium import Watched
from tests.browser.lab import Notebook

RAISES = (0, 114, 178)

CELL = """
import asyncio, scarcity
from scarcity.widgets import CausalGraphWidget
system = scarcity.datasets.linear(n_variables=5, n_rows=6000, seed=3)
more = asyncio.Event()
async def rows():
    for at, row in enumerate(system.data):
        if at % 1200 == 0 and at:
            await more.wait()
            more.clear()
        yield row
async def told(count):
    async with asyncio.timeout(60):
        while session.journal.told < count: await asyncio.sleep(0.05)
session = scarcity.Session(rows(), max_lag=1, window=100, governor=False)
await session.start()
await told(3)
live = CausalGraphWidget(session)
live
"""
NEWER = "before = session.journal.told; more.set(); await told(before + 3); print(session.journal.told)"

# The time line has so many graphs, and the badge counts those after the one that is shown.
_REACHED = """told => {
  const most = Number(document.querySelector('[aria-label="Moment shown"]').getAttribute('aria-valuemax'));
  const behind = Number(document.querySelector('.sg-moment').textContent.match(/(\\d+) graphs? behind/)?.[1]);
  return most >= told && behind >= told - 1;
}"""


@pytest.fixture(scope="module")
def notebook(lab: str, lab_home: Path, watched: Watched) -> Iterator[Notebook]:
    opened = Notebook(watched, lab, lab_home / "notebooks", "moments.ipynb", [CELL])
    opened.run()
    opened.page.wait_for_selector(".sg[data-draws]")
    opened.page.wait_for_selector(".sg-time:not([hidden])")
    yield opened
    opened.print("live.close(); await session.stop()")
    opened.close()


def test_the_past_is_drawn_and_stays_while_the_session_goes_on(notebook: Notebook) -> None:
    page, graph = notebook.page, notebook.graph()
    graph.scroll_into_view_if_needed()
    assert notebook.figure("moment") == ""
    handle = page.get_by_role("slider", name="Moment shown")
    handle.focus()
    page.keyboard.press("Home")
    page.wait_for_function("document.querySelector('.sg').dataset.moment === '1'")
    links = notebook.print("print(len(session.archive.at(1).table.at))")
    assert notebook.figure("links") == links
    assert "behind" in graph.locator(".sg-moment").inner_text()
    told = int(notebook.print(NEWER))
    page.wait_for_function(_REACHED, arg=told)
    assert (notebook.figure("moment"), notebook.figure("links")) == ("1", links)
    assert min(notebook.watched.pixels(graph, [RAISES])) > 50


def test_live_goes_back_to_the_newest(notebook: Notebook) -> None:
    page = notebook.page
    page.get_by_role("button", name="Show the newest graph").click()
    page.wait_for_function("document.querySelector('.sg').dataset.moment === ''")
    links = notebook.print("print(session.graph.links)")
    page.wait_for_function("links => document.querySelector('.sg').dataset.links === links", arg=links)
    assert not notebook.graph().locator(".sg-moment").is_visible()


def test_nothing_went_wrong(notebook: Notebook) -> None:
    assert notebook.watched.errors == []
    assert notebook.watched.strayed == []
