"""What a viewer saves, in a real JupyterLab and on a real Panel page, and the saved page opened from disk."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pandas as pd
import pytest

import scarcity
from scarcity.graph import CausalGraph
from scarcity.widgets import DashboardPane, save_html
from tests.browser.chromium import Watched
from tests.browser.lab import Notebook
from tests.browser.panel_server import panel_in_thread

RAISES, LOWERS = (0, 114, 178), (213, 94, 0)
HARMLESS = ("Could not restore the debugger state",)
EVIL = "</script><img src=x onerror=alert(1)>"
NAMES = [EVIL, "b", "c", "d", "e", "f"]
CELL = f"""
import pandas as pd, scarcity
from scarcity.widgets import CausalGraphWidget
rows = scarcity.datasets.linear(n_variables=6, n_rows=600, seed=3).data
graph = scarcity.discover(pd.DataFrame(rows, columns={NAMES!r}), max_lag=2)
CausalGraphWidget(graph)
"""


_HALVED = "Object.assign(document.images[0].style, {width: `${document.images[0].naturalWidth / 2}px`, height: 'auto'})"


@pytest.fixture(scope="module")
def graph() -> CausalGraph:
    """The same as in the notebook."""
    rows = scarcity.datasets.linear(n_variables=6, n_rows=600, seed=3).data
    return scarcity.discover(pd.DataFrame(rows, columns=NAMES), max_lag=2)


@pytest.fixture(scope="module")
def notebook(lab: str, lab_home: Path, watched: Watched) -> Iterator[Notebook]:
    opened = Notebook(watched, lab, lab_home / "notebooks", "exports.ipynb", [CELL])
    opened.run()
    opened.page.locator(".sg canvas").wait_for()
    yield opened
    opened.close()


def saved(page: Any, words: str, folder: Path) -> Path:
    """The file that an entry of the menu gives."""
    page.get_by_role("button", name="Save the picture or the graph").click()
    with page.expect_download() as waiting:
        page.get_by_role("menuitem", name=words).click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    page.get_by_text(f"saved {path.name}", exact=True).wait_for()
    return path


@contextmanager
def opened_from_disk(browser: Any, path: Path) -> Iterator[Watched]:
    """A page that would be heard if it asked anybody for anything."""
    watched = Watched(browser)
    asked: list[str] = []
    watched.context.unroute("**/*")
    watched.page.on("request", lambda request: asked.append(request.url))
    watched.page.goto(path.as_uri())
    try:
        yield watched
        inside = [url for url in asked if url.startswith(("blob:", "data:"))]
        assert [url for url in asked if url not in inside] == [path.as_uri()]
        assert (watched.errors, watched.dialogs) == ([], [])
        assert watched.page.locator("img:not(.sg-canvas), [onerror]").count() == 0
    finally:
        watched.close()


def test_python_writes_what_is_not_a_picture(notebook: Notebook, graph: CausalGraph, tmp_path: Path) -> None:
    text = saved(notebook.page, "JSON", tmp_path).read_text(encoding="utf-8")
    assert CausalGraph.from_json(text) == graph
    assert saved(notebook.page, "DOT", tmp_path).read_text(encoding="utf-8") == graph.to_dot()
    assert saved(notebook.page, "GraphML", tmp_path).read_text(encoding="utf-8") == graph.to_graphml()


def test_the_pictures_are_what_is_on_the_screen(notebook: Notebook, browser: Any, tmp_path: Path) -> None:
    page = notebook.page
    before = notebook.watched.pixels(notebook.graph(), [RAISES, LOWERS])
    svg = saved(page, "SVG", tmp_path)
    root = ElementTree.parse(svg).getroot()
    texts = [each.text for each in root.iter("{http://www.w3.org/2000/svg}text")]
    assert any((text or "").startswith("</script><img") for text in texts) and "raises" in texts
    box = notebook.graph().bounding_box()
    assert [float(root.get(side) or 0) for side in ("width", "height")] == [
        pytest.approx(box[side], abs=1) for side in ("width", "height")
    ]
    png = saved(page, "PNG", tmp_path)
    other = Watched(browser)
    try:
        other.context.unroute("**/*")
        other.page.goto(svg.as_uri())
        counts = other.pixels(other.page.locator("svg"), [RAISES, LOWERS])
        assert counts == pytest.approx(before, rel=0.3)
        other.page.goto(png.as_uri())
        assert other.page.evaluate("document.images[0].naturalWidth") == 2 * round(
            float(root.get("width") or 0)
        )
        other.page.evaluate(_HALVED)
        assert other.pixels(other.page.locator("img"), [RAISES, LOWERS]) == pytest.approx(before, rel=0.3)
    finally:
        other.close()


def test_a_page_saved_in_the_browser_is_alive(notebook: Notebook, browser: Any, tmp_path: Path) -> None:
    notebook.graph().focus()
    path = saved(notebook.page, "HTML", tmp_path)
    with opened_from_disk(browser, path) as watched:
        page = watched.page
        page.locator(".sg canvas").wait_for()
        page.wait_for_function("Number(document.querySelector('.sg').dataset.draws) > 0")
        assert min(watched.pixels(page.locator(".sg"), [RAISES, LOWERS])) > 30
        page.locator(".sg-label", has_text=EVIL).wait_for()
        page.locator(".sg").focus()
        page.keyboard.press("/")
        page.keyboard.type("<img")
        page.keyboard.press("Enter")
        assert page.locator(".sg").get_attribute("data-selected") == EVIL
        page.keyboard.press("t")
        page.locator("tbody td", has_text=EVIL).first.wait_for()
        page.keyboard.press("Escape")
        again = saved(page, "HTML", tmp_path)  # a page can be saved from a page
        assert again.read_bytes()[:4000] == path.read_bytes()[:4000]
        page.keyboard.press("s")
        assert page.locator("[role=menuitem][aria-disabled=true]").count() == 3


def test_nothing_went_wrong_in_the_notebook(notebook: Notebook) -> None:
    errors = [text for text in notebook.watched.errors if not text.startswith(HARMLESS)]
    assert (errors, notebook.watched.strayed, notebook.watched.dialogs) == ([], [], [])


def test_a_panel_page_saves_its_dashboard(browser: Any, tmp_path: Path) -> None:
    rows = scarcity.datasets.linear(n_variables=5, n_rows=400, seed=3).data
    frame = pd.DataFrame(rows, columns=NAMES[:5])
    made: list[Any] = []

    def page() -> Any:
        if not made:  # on the loop of the server
            session = scarcity.Session(frame, max_lag=1, window=100)
            made.extend((session, asyncio.ensure_future(session.run())))
        return DashboardPane(made[0], title="Air & dust", plot_height=560, sizing_mode="stretch_width")

    watched = Watched(browser)
    try:
        with panel_in_thread(page) as address:
            watched.page.goto(address)
            watched.page.locator(".sd", has_text="source ended").wait_for()
            watched.page.locator(".sg canvas").wait_for()
            path = saved(watched.page, "HTML", tmp_path)
            graph = saved(watched.page, "JSON", tmp_path)
        assert (path.name, graph.name) == ("Air-dust.html", "Air-dust.json")
        assert CausalGraph.from_json(graph.read_text(encoding="utf-8")) == made[0].graph
        # pn.serve, unlike panel serve, takes Panel's own style sheets from elsewhere.
        assert [url for url in watched.strayed if not url.startswith("https://cdn.holoviz.org/panel/")] == []
    finally:
        watched.close()
    with opened_from_disk(browser, path) as held:
        held.page.locator(".sd-title", has_text="Air & dust").wait_for()
        held.page.locator(".sd-links tbody tr").first.wait_for()
        held.page.locator(".sd", has_text="saved page").wait_for()
        held.page.locator(".sg canvas").wait_for()


def test_a_page_saved_by_python_opens_from_disk(graph: CausalGraph, browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "graph.html"
    save_html(graph, path, title=EVIL, dimensions=3, focus="b")
    with opened_from_disk(browser, path) as watched:
        watched.page.locator(".sg canvas").wait_for()
        watched.page.locator(".sg-dock", has_text="What drives b").wait_for()
        assert watched.page.title() == EVIL
