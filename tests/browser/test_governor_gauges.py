"""A governor under made-up load: its gauges in a real JupyterLab and on a real Panel page, in a real browser."""

import asyncio
import json
import re
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
from scarcity.governor import DRGConfig, DynamicResourceGovernor, PolicyRule, SensorConfig
from scarcity.widgets import GovernorGauges
EVIL = "{EVIL}"
class Machine:
    sources = {{"memory": "cgroup v2 " + EVIL}}
    figures = {{"mem_util": 0.5, "mem_limit_gb": 2.0, "loop_lag_ms": 4.0}}
    def sample(self):
        return dict(self.figures)
class Engine:
    share = 1.0
    def scale_down(self, factor):
        self.share *= factor
        return True
    def scale_up(self, factor, action):
        self.share = min(1.0, self.share + factor)
        return True
    def describe_action(self, action):
        return f"the engine of {{EVIL}} refreshes less often"
quick = dict(min_hold=0.1, cooldown_s=0.3, recover_step=0.5)
lag = PolicyRule("loop_lag_ms", 40.0, "scale_down", clear_threshold=20.0, **quick)
config = DRGConfig(sensor=SensorConfig(interval_ms=50), control_interval=0.1, policies={{"mpie": [lag], EVIL: [lag]}})
governor = DynamicResourceGovernor(config, sensors=Machine())
governor.register_subsystem("mpie", Engine())
governor.register_subsystem(EVIL, Engine())
GovernorGauges(governor)
"""


@pytest.fixture(scope="module")
def notebook(lab: str, lab_home: Path, watched: Watched) -> Iterator[Notebook]:
    opened = Notebook(watched, lab, lab_home / "notebooks", "governor.ipynb", [CELL])
    opened.run()
    opened.page.wait_for_selector(".gg-root[data-seq]")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def running(notebook: Notebook) -> Notebook:
    if notebook.print("print(governor.state)") == "new":
        notebook.print("await governor.start()")
        notebook.page.wait_for_selector(".gg-gauge")
    return notebook


def _texts(notebook: Notebook, selector: str) -> list[str]:
    return notebook.page.locator(selector).all_inner_texts()


def test_before_its_start_it_says_how_to_begin(notebook: Notebook) -> None:
    assert _texts(notebook, ".gg-title") == ["not started"]
    assert _texts(notebook, ".gg-how") == ["await governor.start()"]


def test_only_what_is_measured_is_drawn_with_its_limit_and_who_told_it(running: Notebook) -> None:
    assert [text.rstrip("›") for text in _texts(running, ".gg-name")] == ["Memory", "Event-loop lag"]
    assert _texts(running, ".gg-value") == ["50 %", "4 ms"]
    assert _texts(running, ".gg-amount")[0] == f"1 of 2 GB, cgroup v2 {EVIL}"
    bar, track = (running.page.locator(part).first.bounding_box() for part in (".gg-bar", ".gg-track"))
    assert bar["width"] / track["width"] == pytest.approx(0.5, abs=0.02)


def test_what_is_tight_and_what_was_done_is_told_and_then_that_it_was_given_back(running: Notebook) -> None:
    running.print("Machine.figures['loop_lag_ms'] = 62.0")
    running.page.wait_for_selector(".gg[data-face=tight] .gg-now li")
    held = running.page.locator(".gg-now li")
    assert re.match(
        rf"Since \d\d:\d\d:\d\d the engine of {re.escape(EVIL)} refreshes less often, because event-loop lag was ",
        _texts(running, ".gg-now li")[-1],
    )
    assert running.page.locator(".gg-gauge[data-state=tight] .gg-value").inner_text() == "62 ms"
    running.watched.save(Path("reports/governor-gauges-tight.png"))
    running.print("Machine.figures['loop_lag_ms'] = 3.0")
    running.page.wait_for_function(
        "document.querySelector('.gg-before li') && !document.querySelector('.gg-now li')"
    )
    assert held.count() == 0
    assert any("all was given back" in text for text in _texts(running, ".gg-actions li"))
    running.page.wait_for_selector(".gg[data-face=live]")


def test_the_table_holds_what_the_governor_measures(running: Notebook) -> None:
    running.page.locator(".gg-text summary").click()
    table = _texts(running, ".gg-table tbody th")
    assert table == ["Memory", "Event-loop lag"]
    explained = json.loads(running.print("print(json.dumps(governor.explain().splitlines()))"))
    assert _texts(running, ".gg-words p")[0] == explained[0] == "Nothing is tight."
    running.page.locator(".gg-text summary").click()


def test_the_keyboard_opens_a_row_and_goes_no_further(running: Notebook) -> None:
    cells = running.page.locator(".jp-Cell").count()
    running.page.locator(".gg-row").first.focus()
    running.page.keyboard.press("ArrowDown")
    running.page.keyboard.press("x")  # would cut the cell
    running.page.keyboard.press("Enter")
    assert "Above 40 ms mpie and" in running.page.locator(".gg-more:visible").inner_text()
    assert running.page.locator(".jp-Cell").count() == cells
    running.page.keyboard.press("Enter")
    assert running.page.locator(".gg-more:visible").count() == 0


def test_a_second_run_and_cleared_outputs_leave_no_subscription(running: Notebook) -> None:
    count = "print(governor.bus.get_stats()['total_subscribers'])"
    before = int(running.print(f"await asyncio.sleep(0.3); {count}"))
    running.start("GovernorGauges(governor)")
    running.page.wait_for_function("document.querySelectorAll('.gg-root[data-seq]').length === 2")
    running.result()
    running.page.evaluate("window.jupyterapp.commands.execute('notebook:run-cell')")
    running.page.wait_for_function(
        "(() => { const all = [...document.querySelectorAll('.gg-root')];"
        " return all.length === 2 && all.every(each => each.dataset.seq); })()"
    )
    running.page.evaluate("window.jupyterapp.commands.execute('notebook:clear-all-cell-outputs')")
    running.page.wait_for_function("document.querySelectorAll('.gg-root').length === 0")
    assert int(running.print(f"await asyncio.sleep(0.5); {count}")) == before - 1


def test_a_stopped_governor_keeps_its_last_figures(running: Notebook) -> None:
    running.start("GovernorGauges(governor)")
    running.page.wait_for_selector(".gg-gauge")
    running.result()
    running.print("await governor.stop()")
    running.page.wait_for_selector(".gg[data-face=ended]")
    assert _texts(running, ".gg-value") == ["50 %", "3 ms"]
    assert running.page.locator(".gg.gg-stale").count() == 1


def test_nothing_went_wrong(running: Notebook) -> None:
    assert running.page.locator(".gg img, .gg script").count() == 0
    assert [error for error in running.watched.errors if not error.startswith(HARMLESS)] == []
    assert running.watched.strayed == []
    assert running.watched.dialogs == []


def test_on_a_panel_page(browser: Any) -> None:
    names: dict[str, Any] = {}
    exec(CELL.removesuffix("GovernorGauges(governor)\n"), names)
    governor, machine = names["governor"], names["Machine"]

    done: list[Any] = []

    def page() -> Any:
        from scarcity.widgets import GovernorGaugesPane

        done.append(asyncio.ensure_future(governor.start()))
        return GovernorGaugesPane(governor, sizing_mode="stretch_width")

    watched = Watched(browser, color_scheme="dark")
    with panel_in_thread(page) as address:
        watched.page.set_viewport_size({"width": 340, "height": 900})
        watched.page.goto(address)
        watched.page.wait_for_selector(".gg-gauge")
        machine.figures["loop_lag_ms"] = 62.0
        watched.page.wait_for_selector(".gg[data-face=tight] .gg-now li")
        assert watched.page.evaluate("document.documentElement.scrollWidth") <= 340
        gauges, actions = (watched.page.locator(part).bounding_box() for part in (".gg-gauges", ".gg-now"))
        assert gauges["y"] >= actions["y"] + actions["height"]
        assert watched.page.locator(".gg img").count() == 0
        loop = done[0].get_loop()
        asyncio.run_coroutine_threadsafe(governor.stop(), loop).result(20)
        watched.page.wait_for_selector(".gg[data-face=ended]")
    # Panel's bare page asks its CDN for style sheets of its own; the dashboard's page does not.
    assert [each for each in watched.strayed if not each.startswith("https://cdn.holoviz.org/panel/")] == []
    assert [each for each in watched.errors if not each.startswith("Failed to load resource")] == []
    assert watched.dialogs == []
    watched.close()
