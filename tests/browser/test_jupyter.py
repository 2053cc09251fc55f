"""The causal graph widget in a real JupyterLab, in a real browser."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.chromium import Watched
from tests.browser.lab import Notebook

# What JupyterLab itself may log as an error; nothing else is forgiven.
HARMLESS: tuple[str, ...] = ()
RAISES, LOWERS = (0, 114, 178), (213, 94, 0)
EVIL = "<img src=x onerror=alert(1)>"

STATIC = """
import asyncio, time, numpy as np, scarcity
from scarcity.widgets import CausalGraphWidget
system = scarcity.datasets.linear(n_variables=6, n_rows=1500, seed=3)
import pandas as pd
names = ["<img src=x onerror=alert(1)>", "</script><b>b", "c&amp;d", "x3", "x4", "x5"]
graph = scarcity.discover(pd.DataFrame(system.data, columns=names), max_lag=3)
widget = CausalGraphWidget(graph)
widget
"""
LIVE = """
rng = np.random.default_rng(0)
async def rows():
    x = np.zeros(5)
    while True:
        for _ in range(10):
            strength = 0.6 if int(time.monotonic() / 1.5) % 2 else -0.6
            x = np.r_[0.5 * x[0], strength * x[0], 0.5 * x[1], 0.4 * x[3], 0.0] + rng.normal(size=5)
            yield x
        await asyncio.sleep(0.02)
session = scarcity.Session(rows(), max_lag=1, window=20, alpha=0.01)
await session.start()
live = CausalGraphWidget(session)
live
"""


@pytest.fixture(scope="module")
def notebook(lab: str, lab_home: Path, watched: Watched) -> Iterator[Notebook]:
    opened = Notebook(watched, lab, lab_home / "notebooks", "graphs.ipynb", [STATIC])
    opened.run()
    opened.page.wait_for_selector(".sg[data-draws]")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def live(notebook: Notebook) -> Notebook:
    notebook.start(LIVE)
    notebook.page.wait_for_function("document.querySelectorAll('.sg[data-draws]').length === 2")
    notebook.result()
    notebook.graph(1).scroll_into_view_if_needed()
    return notebook


def test_paints_what_the_engine_found(notebook: Notebook) -> None:
    notebook.page.wait_for_timeout(300)
    blue, orange = notebook.watched.pixels(notebook.graph(), [RAISES, LOWERS])
    assert blue > 100 and orange > 100
    nodes, links = notebook.print("print(len(graph.variables), graph.links)").split()
    assert (notebook.figure("nodes"), notebook.figure("links")) == (nodes, links)
    assert int(notebook.figure("calls")) <= 4


def test_shows_names_as_text(notebook: Notebook) -> None:
    page, graph = notebook.page, notebook.graph()
    assert EVIL in graph.locator(".sg-node").all_inner_texts()
    graph.get_by_role("button", name="Table of links").click()
    assert EVIL in graph.locator(".sg-table td").all_inner_texts()
    graph.get_by_role("button", name="Table of links").click()
    box = graph.locator(".sg-node", has_text="img src").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    graph.locator(".sg-dock h3", has_text=EVIL).wait_for(state="visible", timeout=1000)
    assert graph.locator("img:not(.sg-canvas), b").count() == 0
    assert notebook.watched.dialogs == []


def test_clicks_and_keys_reach_python(notebook: Notebook) -> None:
    page, graph = notebook.page, notebook.graph()
    notebook.print("widget.observe(lambda change: print('heard', change['new']), 'selection')")
    graph.locator(".sg-node", has_text="x3").scroll_into_view_if_needed()
    box = graph.locator(".sg-node", has_text="x3").bounding_box()
    page.mouse.click(box["x"] + 8, box["y"] + 8)
    assert notebook.print("await asyncio.sleep(0.3); print(widget.selection)") == "['x3']"
    graph.focus()
    for key in ("ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"):
        page.keyboard.press(key)
    walked = notebook.print("await asyncio.sleep(0.3); print(widget.selection)")
    assert walked != "['x3']" and len(re.findall("'", walked)) >= 2
    graph.focus()
    page.keyboard.press("Escape")
    assert notebook.print("await asyncio.sleep(0.3); print(widget.selection)") == "[]"


def test_python_selects_in_the_browser(notebook: Notebook) -> None:
    notebook.print("widget.selection = ['x4', 'x5']")
    notebook.page.wait_for_function(
        "document.querySelector('.sg').dataset.selected === 'x4\\nx5'", timeout=2000
    )
    notebook.print("widget.selection = []")


def test_frames_are_acknowledged_while_a_cell_awaits(live: Notebook) -> None:
    """Fifteen of them before the cell ends; how long that takes is the machine's affair."""
    live.print("acknowledged = lambda: live.channel.statistics.acknowledged")
    wait = (
        "before = acknowledged()\n"
        "async with asyncio.timeout(20):\n"
        "    while acknowledged() < before + 15: await asyncio.sleep(0.05)\n"
        "print('acknowledged')"
    )
    assert live.print(wait) == "acknowledged"


def test_the_newest_state_follows_a_blocking_cell(live: Notebook) -> None:
    live.start("time.sleep(2)")
    live.result()
    before = int(live.figure("seq", 1))
    live.page.wait_for_function(
        "before => Number(document.querySelectorAll('.sg')[1].dataset.seq) > before",
        arg=before,
        timeout=10_000,
    )


def test_the_graph_changes_while_the_notebook_is_idle(live: Notebook) -> None:
    seen: set[str] = set()
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and len(seen) < 5:
        seen.add(live.graph(1).locator(".sg-state-text").inner_text())
        live.page.wait_for_timeout(200)
    assert len(seen) >= 5


def test_a_second_view_shows_the_same(live: Notebook) -> None:
    live.start("display(live)")
    live.page.wait_for_function("document.querySelectorAll('.sg[data-draws]').length === 3")
    live.result()
    live.page.wait_for_function(
        "(() => { const [, a, b] = document.querySelectorAll('.sg'); return a.dataset.seq === b.dataset.seq; })()",
        timeout=5000,
    )
    live.print("live.selection = [session.graph.variables[1]]")
    live.page.wait_for_function(
        "[...document.querySelectorAll('.sg')].slice(1).every(g => g.dataset.selected === 'v1')", timeout=3000
    )


def test_a_reloaded_page_goes_on_live(live: Notebook) -> None:
    live.reload()
    live.page.wait_for_function("document.querySelectorAll('.sg[data-seq]').length === 3")
    live.graph(1).scroll_into_view_if_needed()
    before = int(live.figure("seq", 1))
    live.page.wait_for_function(
        "before => Number(document.querySelectorAll('.sg')[1].dataset.seq) > before + 3",
        arg=before,
        timeout=5000,
    )


def test_cleared_outputs_leave_nothing_behind(live: Notebook) -> None:
    wait = "while live.channel.statistics.views > 2: await asyncio.sleep(0.1)\n"  # the reloaded page's go silently
    assert live.print(wait + "print(live.channel.statistics.views, live._live.listening)") == "2 True"
    live.page.evaluate("window.jupyterapp.commands.execute('notebook:clear-all-cell-outputs')")
    live.page.wait_for_function("document.querySelectorAll('.sg').length === 0")
    code = "await asyncio.sleep(0.5); print(live.channel.statistics.views, live._live.listening, live._live._timer)"
    assert live.print(code) == "0 False None"
    live.print("live.close(); widget.close(); await session.stop()")


def test_nothing_went_wrong(live: Notebook) -> None:
    assert [error for error in live.watched.errors if error not in HARMLESS] == []
    assert live.watched.strayed == []
    assert live.watched.dialogs == []
