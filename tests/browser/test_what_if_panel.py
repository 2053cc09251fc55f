"""What would happen if, in a real JupyterLab and on a real Panel page: questions and answers go both ways."""

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
RAISES, LOWERS = (0, 114, 178), (213, 94, 0)

SYSTEM = f"""
import dataclasses, json
import numpy as np, pandas as pd, scarcity
EVIL = "{EVIL}"
rows = np.random.default_rng(1).normal(size=(900, 4))
for t in range(1, 900):
    rows[t, 1] += 0.5 * rows[t - 1, 1] + 0.8 * rows[t - 1, 0]
    rows[t, 2] -= 0.9 * rows[t - 1, 1]
frame = pd.DataFrame(rows, columns=["pump", "flow", EVIL, "dull"])
graph = scarcity.discover(frame, max_lag=2, basis="linear")
graph = dataclasses.replace(graph, time_step="1 h", units={{"pump": "l/s"}})
"""
CELL = (
    SYSTEM
    + """
from scarcity.widgets import WhatIfPanel
panel = WhatIfPanel(graph)
panel.ask(do={"pump": 2.0}, horizon=12)
panel
"""
)


@pytest.fixture(scope="module")
def notebook(lab: str, lab_home: Path, watched: Watched) -> Iterator[Notebook]:
    opened = Notebook(watched, lab, lab_home / "notebooks", "what-if.ipynb", [CELL])
    opened.run()
    opened.page.wait_for_selector(".wi-chart canvas")
    yield opened
    opened.close()


def _texts(page: Any, selector: str) -> list[str]:
    return page.locator(selector).all_inner_texts()


def _settled(page: Any) -> None:
    page.wait_for_selector(".wi:not(.wi-stale) .wi-sentence", state="visible")


def test_the_answer_is_a_sentence_a_ranking_and_charts_with_lit_paths(notebook: Notebook) -> None:
    page = notebook.page
    _settled(page)
    (sentence,) = _texts(page, ".wi-sentence")
    assert sentence.startswith("If pump is held at 2 l/s for 12 h, flow rises most: +")
    assert _texts(page, ".wi-name") == ["flow", EVIL]
    assert _texts(page, ".wi-chart-name") == ["pump", "flow", EVIL]
    assert _texts(page, ".wi-still summary") == ["not moved (1)"]
    charts = page.locator(".wi-charts")
    charts.scroll_into_view_if_needed()
    blue, orange = notebook.watched.pixels(charts, [RAISES, LOWERS])
    assert blue > 100 and orange > 100
    notebook.watched.save(Path("reports/what-if-panel.png"))


def test_keys_move_the_slider_and_python_has_the_result(notebook: Notebook) -> None:
    page = notebook.page
    slider = page.locator(".wi-slider")
    slider.focus()
    page.keyboard.press("End")
    for _ in range(5):
        page.keyboard.press("ArrowLeft")
    page.wait_for_function(
        "value => document.querySelector('.wi-sentence').textContent.includes(`held at ${value} `)",
        arg=page.locator(".wi-number").input_value(),
    )
    _settled(page)
    told = json.loads(notebook.print("print(json.dumps([panel.question, float(panel.result.mean[0, 0])]))"))
    assert told[0]["amount"] == pytest.approx(float(page.locator(".wi-number").input_value()), abs=1e-6)
    assert told[1] == pytest.approx(told[0]["amount"])


def test_python_moves_the_controls(notebook: Notebook) -> None:
    page = notebook.page
    asked = "panel.ask(shock={'flow': -1.0}, horizon=6); r = await panel.answered(); print(r.horizon)"
    assert notebook.print(asked) == "6"
    page.wait_for_function(
        "document.querySelector('.wi-sentence').textContent.startsWith('If flow is pushed down')"
    )
    assert page.locator(".wi-picker input").input_value() == "flow"
    assert page.locator(".wi-kinds input:checked").get_attribute("value") == "push"
    wrong = notebook.print("panel.ask(do={'flew': 1.0})")
    assert "SchemaError" in wrong and "flow" in wrong


def test_a_variable_is_found_by_keys_that_go_no_further(notebook: Notebook) -> None:
    page = notebook.page
    cells = page.locator(".jp-Cell").count()
    field = page.locator(".wi-picker input")
    field.click()
    page.keyboard.type("dul")
    page.keyboard.press("Enter")
    page.wait_for_function(
        "document.querySelector('.wi-sentence').textContent.includes('no other variable is moved')"
    )
    assert page.locator(".wi-row").count() == 0 and page.locator(".jp-Cell").count() == cells
    page.locator(".wi-reset").click()
    page.wait_for_function(
        "document.querySelector('.wi-sentence').textContent.startsWith('If pump is held at 2 ')"
    )


def test_a_second_run_and_cleared_outputs_leave_nothing(notebook: Notebook) -> None:
    page = notebook.page
    notebook.start("panel")
    page.wait_for_function("document.querySelectorAll('.wi-root[data-seq]').length === 2")
    notebook.result()
    page.evaluate("window.jupyterapp.commands.execute('notebook:clear-all-cell-outputs')")
    page.wait_for_function("document.querySelectorAll('.wi-root').length === 0")
    assert notebook.print("import asyncio; await asyncio.sleep(0.3); print(panel.channel.watched)") == "False"


def test_nothing_went_wrong(notebook: Notebook) -> None:
    assert [error for error in notebook.watched.errors if not error.startswith(HARMLESS)] == []
    assert notebook.watched.strayed == [] and notebook.watched.dialogs == []


def test_on_a_panel_page(browser: Any) -> None:
    names: dict[str, Any] = {}
    exec(SYSTEM, names)
    panes: list[Any] = []

    def page() -> Any:
        from scarcity.widgets import WhatIfPanelPane

        panes.append(WhatIfPanelPane(names["graph"], sizing_mode="stretch_width"))
        return panes[-1]

    watched = Watched(browser, color_scheme="dark")
    with panel_in_thread(page) as address:
        watched.page.set_viewport_size({"width": 380, "height": 900})
        watched.page.goto(address)
        watched.page.wait_for_selector(".wi-chart canvas")
        assert watched.page.evaluate("document.documentElement.scrollWidth") <= 380
        watched.page.locator(".wi-kind", has_text="cut a link").click()
        watched.page.wait_for_function("""() => {
          const find = root => [...root.querySelectorAll('*')].flatMap(e => e.shadowRoot ? find(e.shadowRoot) : [e]);
          return find(document).some(e => e.matches('.wi-sentence') && e.textContent.startsWith('If the link '));
        }""")
        assert panes[-1].question["kind"] == "cut" and panes[-1].result.asked.endswith("is cut")
        assert watched.page.locator(".wi img").count() == 0
    assert [each for each in watched.strayed if not each.startswith("https://cdn.holoviz.org/panel/")] == []
    assert [each for each in watched.errors if not each.startswith("Failed to load resource")] == []
    assert watched.dialogs == []
    watched.close()
