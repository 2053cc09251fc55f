"""A stream and what is learned from it, in a real JupyterLab and on a real Panel page, in a real browser."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.chromium import Watched
from tests.browser.lab import Notebook
from tests.browser.panel_server import panel_in_thread

EVIL = "<img src=x onerror=alert(1)>"
HARMLESS = ("Could not restore the debugger state",)

CELL = f"""
import asyncio, json
import numpy as np, pandas as pd
from scarcity import Session, datasets
from scarcity.widgets import InsightFeed, StreamMonitor
from IPython.display import display
values = datasets.linear(n_variables=4, n_rows=600, seed=3).data
frame = pd.DataFrame(values, columns=["wind", "ozone", "rain", "{EVIL}"])
frame.index = pd.date_range("2024-03-01", periods=600, freq="1h")
frame.loc[frame.index[100:160], "wind"] = np.nan
frame["flat"] = 7.0
frame.attrs["units"] = {{"wind": "m/s"}}
go = asyncio.Event()
async def rows():
    yield frame.iloc[:200]
    yield frame.iloc[200:300].drop(columns="rain")
    await go.wait()
    yield frame.iloc[300:]
session = Session(rows(), max_lag=2, window=50, governor=False)
feed = InsightFeed(session, height=300)
display(StreamMonitor(session), feed)
"""


@pytest.fixture(scope="module")
def notebook(lab: str, lab_home: Path, watched: Watched) -> Iterator[Notebook]:
    opened = Notebook(watched, lab, lab_home / "notebooks", "stream.ipynb", [CELL])
    opened.run()
    opened.page.wait_for_selector(".sm-root[data-seq]")
    opened.page.wait_for_selector(".fd[data-seq]")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def streaming(notebook: Notebook) -> Notebook:
    if notebook.print("print(session.status)") == "new":
        notebook.print("await session.start()")
        notebook.page.wait_for_function(
            "document.querySelector('.sm-note')?.textContent.startsWith('300 rows')"
        )
        notebook.page.wait_for_selector("button.fd-said")
    return notebook


def _texts(page: Any, selector: str) -> list[str]:
    return [text.strip() for text in page.locator(selector).all_inner_texts()]


def test_before_the_start_both_say_so(notebook: Notebook) -> None:
    assert _texts(notebook.page, ".sm-title, .fd-title") == ["not started", "not started"]
    assert _texts(notebook.page, ".sm-how") == ["await session.start()"]


def test_each_variable_is_a_line_with_its_gap(streaming: Notebook) -> None:
    page = streaming.page
    assert _texts(page, ".sm-name") == ["wind", "ozone", "rain", EVIL, "flat"]
    assert _texts(page, ".sm-missing") == ["20 % missing", "", "33 % missing", "", "all equal"]
    assert page.locator(".sm-newest").first.inner_text().endswith(" m/s")
    # One piece before the gap and one behind it.
    assert page.locator(".sm-chart path").first.get_attribute("d").count("M") == 2
    assert "rain vanished and counts as missing." in _texts(page, ".sm-events li span")
    assert _texts(page, ".sm-figure dt") == [
        "Rows/s",
        "Queue delay",
        "Missing",
        "Late rows",
        "Infinities",
    ]


def test_pointing_at_one_line_reads_all_of_them(streaming: Notebook) -> None:
    page = streaming.page
    page.locator(".sm-plot").nth(1).hover(position={"x": 0, "y": 10})
    page.wait_for_selector(".sm-pointing")
    first = json.loads(
        streaming.print("print(json.dumps([round(v, 6) for v in frame.iloc[:3].to_numpy().ravel()]))")
    )
    shown = [float(text.split()[0].replace("−", "-")) for text in _texts(page, ".sm-newest")[:3]]
    rows = [first[0::5], first[1::5], first[2::5]]
    for value, row in zip(
        shown, rows, strict=True
    ):  # of three rows the smallest, where they are taken together
        assert any(value == pytest.approx(each, abs=0.01 * max(1, abs(each))) for each in row)
    assert page.locator(".sm-here").first.inner_text() == "2024-03-01 00:00"
    page.locator(".sm-axis").focus()
    page.keyboard.press("Home")
    page.keyboard.press("x")  # would cut the cell
    page.keyboard.press("Escape")
    page.locator(".sm-title").hover()
    page.wait_for_selector(".sm-charts:not(.sm-pointing)")


def test_a_sentence_tells_python_its_variables_and_its_moment(streaming: Notebook) -> None:
    page = streaming.page
    page.locator("button.fd-said").last.click()
    page.wait_for_selector(".fd-chosen")
    told = json.loads(
        streaming.print("print(json.dumps([feed.selection, feed.moment, frame.columns.tolist()]))")
    )
    selection, moment, names = told
    assert len(selection) == 2 and set(selection) <= set(names)
    assert moment["told"] == 1 and moment["rows"] == 50
    streaming.print("feed.selection = ['wind']")
    page.wait_for_function("document.querySelector('.fd-chosen-line b').textContent === 'wind'")
    assert all("wind" in text for text in _texts(page, ".fd-chosen"))


def test_the_end_of_the_source_is_said_and_what_was_brought_stays(streaming: Notebook) -> None:
    streaming.print("go.set(); await session.wait(); await session.stop()")
    streaming.page.wait_for_selector(".sm[data-face=ended]")
    streaming.page.wait_for_selector(".fd[data-face=ended]")
    streaming.page.wait_for_function("document.querySelector('.sm-note').textContent.startsWith('600 rows')")
    streaming.watched.save(Path("reports/stream-monitor.png"))


def test_cleared_outputs_leave_no_subscription_and_nothing_went_wrong(streaming: Notebook) -> None:
    page = streaming.page
    streaming.print("before = session.bus.get_stats()['total_subscribers']")
    page.evaluate("window.jupyterapp.commands.execute('notebook:clear-all-cell-outputs')")
    page.wait_for_function("!document.querySelector('.sm-root') && !document.querySelector('.fd')")
    left = "await asyncio.sleep(0.5); print(before - session.bus.get_stats()['total_subscribers'])"
    assert streaming.print(left) == "2"
    assert page.locator(".sm img, .fd img").count() == 0
    assert [error for error in streaming.watched.errors if not error.startswith(HARMLESS)] == []
    assert (streaming.watched.strayed, streaming.watched.dialogs) == ([], [])


def test_on_a_panel_page(browser: Any) -> None:
    names: dict[str, Any] = {}
    exec(CELL.split("feed = ")[0].replace("from IPython.display import display", ""), names)
    session, panes, started = names["session"], [], []

    def page() -> Any:
        import panel as pn

        from scarcity.widgets import InsightFeedPane, StreamMonitorPane

        panes.append(InsightFeedPane(session, sizing_mode="stretch_width", plot_height=300))
        started.append(asyncio.ensure_future(session.start()))
        return pn.Column(
            StreamMonitorPane(session, sizing_mode="stretch_width"), panes[0], sizing_mode="stretch_width"
        )

    watched = Watched(browser, color_scheme="dark")
    with panel_in_thread(page) as address:
        watched.page.set_viewport_size({"width": 380, "height": 1000})
        watched.page.goto(address)
        watched.page.wait_for_selector("button.fd-said")
        watched.page.wait_for_selector(".sm-chart path[d^=M]")
        assert watched.page.evaluate("document.documentElement.scrollWidth") <= 380
        watched.page.locator("button.fd-said").first.click()
        watched.page.wait_for_selector(".fd-chosen")
        watched.page.locator(".fd input").fill("wind")
        assert watched.page.locator(".sm img, .fd img").count() == 0
        loop = started[0].get_loop()
        loop.call_soon_threadsafe(names["go"].set)
        watched.page.wait_for_selector(".sm[data-face=ended]")
        assert len(panes[0].selection) == 2 and panes[0].moment["told"] >= 1
        asyncio.run_coroutine_threadsafe(session.stop(), loop).result(20)
    # Panel's bare page asks its CDN for style sheets of its own; the dashboard's page does not.
    assert [each for each in watched.strayed if not each.startswith("https://cdn.holoviz.org/panel/")] == []
    assert [each for each in watched.errors if not each.startswith("Failed to load resource")] == []
    assert watched.dialogs == []
    watched.close()
