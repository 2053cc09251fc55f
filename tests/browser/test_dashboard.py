"""A session in a cell of a real JupyterLab: its dashboard, in a real browser."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.chromium import Watched
from tests.browser.lab import Notebook

RAISES, LOWERS = (0, 114, 178), (213, 94, 0)
# What JupyterLab itself logs when a kernel is restarted; nothing else is forgiven.
HARMLESS = ("Could not restore the debugger state",)
EVIL = "<img src=x onerror=alert(1)>"
TOLD = f"{EVIL} → </script><b>b"

# The link between the first two is told by row 80, and comes and goes with every 600 rows: what is told depends on
# rows alone, never on how fast they come.
CELL = f"""
import asyncio, json, numpy as np, scarcity
from scarcity.governor import DRGConfig, default_policies
from scarcity.graph.table import links_of
from scarcity.widgets.figures import figures_of
def named(link):
    if link.source == link.target:
        return f"{{link.source}}, its own past"
    return f"{{link.source}} {{'→' if link.directed else '—'}} {{link.target}}"
names = ["{EVIL}", "</script><b>b", "c&amp;d", "x3", "x4"]
rng = np.random.default_rng(0)
async def rows():
    x, n = np.zeros(5), 0
    while True:
        for _ in range(10):
            strength, n = 0.0 if n // 600 % 2 else 0.8, n + 1
            x = np.r_[0.5 * x[0], strength * x[0], -0.5 * x[1], 0.4 * x[3], 0.0] + rng.normal(size=5)
            yield dict(zip(names, x))
        await asyncio.sleep(0.02)
# Governed by a rule that asks nothing of the session itself: what is told must not depend on the load of the machine.
policies = {{"meta": default_policies()["meta"]}}
session = scarcity.Session(rows(), max_lag=1, window=40, halflife=200, governor=DRGConfig(policies=policies))
session
"""
START = "await session.start()"
# A figure of the machine's is made up, for a subsystem with hostile words; the others are true.
GOVERNED = f"""
class Tight:
    def __init__(self, machine):
        self.machine, self.sources = machine, machine.sources
    def sample(self):
        return self.machine.sample() | {{"vram_util": 0.95}}
class Thumbnails:
    def drop_low_priority(self, factor):
        return True
    def scale_up(self, factor, action):
        return True
    def describe_action(self, action):
        return "{EVIL} are drawn smaller"
session.governor.register_subsystem("meta", Thumbnails())
machine, session.governor.sensors = session.governor.sensors, Tight(session.governor.sensors)"""
UNGOVERNED = """
session.governor.sensors = machine
session.governor.unregister_subsystem("meta")"""
FIGURES = """(parent = document) => JSON.stringify([...parent.querySelectorAll('.sd-figures > div')]
  .map(each => [...each.children].map(part => part.textContent)))"""


@pytest.fixture(scope="module")
def notebook(lab: str, lab_home: Path, watched: Watched) -> Iterator[Notebook]:
    opened = Notebook(watched, lab, lab_home / "notebooks", "session.ipynb", [CELL])
    opened.run()
    opened.page.wait_for_selector(".sd[data-seq]")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def live(notebook: Notebook) -> Notebook:
    """The session started, some graphs later."""
    if notebook.print("print(session.status)") == "new":
        notebook.print(START)
        notebook.page.wait_for_function(
            """told => Number(document.querySelector('.sg').dataset.nodes) === 5
            && document.querySelector('.fd-list')?.textContent.includes(told)""",
            arg=TOLD,
        )
    return notebook


def _part(notebook: Notebook, selector: str, index: int = 0) -> Any:
    return notebook.page.locator(".sd").nth(index).locator(selector)


def _tab(notebook: Notebook, name: str) -> None:
    notebook.page.get_by_role("tab", name=name).first.click()


def _selected(notebook: Notebook) -> list[str]:
    return json.loads(
        notebook.print("await asyncio.sleep(0.3); print(json.dumps(session.dashboard().selection))")
    )


def test_before_its_start_it_says_how_to_begin(notebook: Notebook) -> None:
    assert _part(notebook, ".sd-state").inner_text() == "not started"
    assert "await session.start()" in _part(notebook, ".sd-line .sd-why").inner_text()
    assert not _part(notebook, ".sd-pause").is_visible()


def test_the_picture_is_painted_two_thirds_wide(live: Notebook) -> None:
    live.page.wait_for_function("document.querySelector('.sg').dataset.draws > 0")
    live.page.wait_for_timeout(300)
    assert sum(live.watched.pixels(live.graph(), [RAISES, LOWERS])) > 100
    graph, whole = live.graph().bounding_box(), _part(live, ".sd-in").bounding_box()
    assert 0.55 < graph["width"] / whole["width"] < 0.7


def test_the_button_pauses_and_the_head_says_what_the_session_says(live: Notebook) -> None:
    live.page.get_by_role("button", name="Pause").click()
    live.page.get_by_role("button", name="Resume").wait_for()
    assert live.print("await session.bus.drain(); print(session.status)") == "paused"
    assert _part(live, ".sd-state").inner_text() == "paused"
    figures = json.loads(live.print("print(json.dumps(list(figures_of(session).items())))"))
    live.page.wait_for_function(f"wanted => ({FIGURES})() === wanted", arg=_compact(figures), timeout=5000)
    names = [name for name, _ in figures]
    assert {"rows", "windows", "missing", "delay", "variables", "links"} <= set(names)


def test_the_table_holds_the_links_of_the_graph(live: Notebook) -> None:
    assert live.print("print(session.status)") == "paused"
    _tab(live, "Links")
    told = "print(json.dumps(sorted((named(k), f'{abs(k.effect):.2f}') for k in links_of(session.graph))))"
    links = [tuple(each) for each in json.loads(live.print(told))]
    rows = _part(live, ".sd-links tbody tr")
    live.page.wait_for_function(
        f"document.querySelectorAll('.sd-links tbody tr').length === {len(links)}", timeout=5000
    )
    shown = zip(
        rows.locator(".sd-name").all_inner_texts(), rows.locator(".sd-effect").all_inner_texts(), strict=True
    )
    assert sorted((name, effect[1:]) for name, effect in shown) == links


def test_the_table_sorts(live: Notebook) -> None:
    _part(live, ".sd-links th button").filter(has_text="What drives what").click()
    names = _part(live, ".sd-name").all_inner_texts()
    between = [name for name in names if "its own past" not in name]
    collated = live.page.evaluate("names => names.sort((a, b) => a.localeCompare(b))", list(between))
    assert names[: len(between)] == collated
    _part(live, ".sd-links th button").filter(has_text="Strength").click()


def test_a_row_and_the_keyboard_select_in_python(live: Notebook) -> None:
    row = _part(live, ".sd-links tbody tr").filter(has_text="its own past").first
    row.click()
    name = row.locator(".sd-name").inner_text().removesuffix(", its own past")
    assert _selected(live) == [name]
    assert live.figure("selected") == name
    live.page.wait_for_function(
        "name => document.querySelector('.sd-headline').textContent.includes(name)", arg=name, timeout=3000
    )
    cells = live.page.locator(".jp-Cell").count()
    row.locator("button").focus()
    live.page.keyboard.press("x")  # would cut the cell
    live.page.keyboard.press("Escape")
    assert _selected(live) == []
    assert live.page.locator(".jp-Cell").count() == cells + 1  # that of the question
    live.print("session.dashboard().selection = ['x3']")
    live.page.wait_for_function(
        "document.querySelector('.sg').dataset.selected === 'x3' && document.querySelector('.sd-back')",
        timeout=3000,
    )
    live.print("session.dashboard().selection = []")


def test_names_are_text_everywhere(live: Notebook) -> None:
    _tab(live, "Changes")
    seen = "\n".join(_part(live, ".fd-list").all_inner_texts())
    assert TOLD in seen
    assert _part(live, ".fd-list b").all_inner_texts()[-1] == "First graph"
    for markup in ("img:not(.sg-canvas)", "script", ".fd-said b", ".sd-name b", ".sg b"):
        assert _part(live, markup).count() == 0, markup
    assert live.watched.dialogs == []


def test_the_feed_grows_while_the_notebook_is_idle(live: Notebook) -> None:
    _tab(live, "Changes")
    live.page.get_by_role("button", name="Resume").click()
    newest = "document.querySelector('.fd-list li')?.textContent"
    before = live.page.evaluate(newest)
    live.page.wait_for_function(f"before => {newest} !== before", arg=before, timeout=15_000)
    assert live.print("print(session.status)") == "live"
    live.page.get_by_role("button", name="Pause").click()  # sentences that move on are hard to hit
    live.page.get_by_role("button", name="Resume").wait_for()
    sentence = _part(live, ".fd-list button").first
    sentence.click()
    assert len(_selected(live)) == 2
    sentence.press("Escape")


def test_a_sentence_moves_the_time_line_and_live_returns(live: Notebook) -> None:
    _tab(live, "Changes")
    sentence = _part(live, ".fd-list button.fd-said").last
    text = sentence.inner_text()
    sentence.click()
    live.page.wait_for_function("Number(document.querySelector('.sg').dataset.moment) > 0")
    live.page.wait_for_selector(".fd-at .fd-chosen")
    assert text in _part(live, ".fd-at").inner_text()
    assert "You look at row" in _part(live, ".sd-headline").inner_text()
    kept = json.loads(live.print("print(json.dumps([each.told for each in session.archive.moments]))"))
    assert int(live.figure("moment")) in kept[:-1]
    live.page.get_by_role("button", name="Show the newest graph").click()
    live.page.wait_for_function("document.querySelector('.sg').dataset.moment === ''")
    assert _part(live, ".fd-at").count() == 0
    _part(live, ".fd-list button").first.press("Escape")
    assert _selected(live) == []
    live.page.get_by_role("button", name="Resume").click()


def test_stream_and_what_if_stand_in_tabs_and_the_paths_light_up(live: Notebook) -> None:
    watched = "print(sorted(session.dashboard()._live._watching.tabs))"
    assert live.print(watched) == "[]"
    _tab(live, "Stream")
    live.page.wait_for_function(
        "[...document.querySelectorAll('.sm-line path')].filter(each => each.getAttribute('d')?.length > 50).length > 3"
    )
    assert _part(live, ".sm-name").all_inner_texts()[0] == EVIL and _part(live, ".sm img").count() == 0
    assert live.print(watched) == "['stream']"
    live.watched.save(Path("reports/dashboard-stream.png"))
    _tab(live, "What if")
    live.page.wait_for_selector(".wi-row")
    live.page.wait_for_selector(".sg-label.sg-back")  # what no path touches steps back
    assert _part(live, ".wi-sentence").inner_text().startswith("If ")
    assert live.print(watched) == "['whatif']"
    live.watched.save(Path("reports/dashboard-what-if.png"))
    _tab(live, "Links")
    live.page.wait_for_selector(".sg-label.sg-back", state="detached")
    assert live.print(watched) == "[]"


def _governed(live: Notebook, selector: str) -> list[str]:
    return _part(live, f".gg {selector}").all_inner_texts()


def test_a_click_shows_what_the_governor_watches_with_the_true_limit(live: Notebook) -> None:
    _tab(live, "Governor")
    assert live.page.get_by_role("tabpanel", name="Governor").is_visible()
    assert not _part(live, ".sd-links").is_visible()
    live.page.wait_for_selector(".gg-gauge")
    assert {"Memory", "Processors", "Event-loop lag"} <= {
        name.rstrip("›") for name in _governed(live, ".gg-name")
    }
    memory = _part(live, ".gg-gauge").filter(has_text="Memory").first
    limit, source = json.loads(
        live.print(
            "print(json.dumps([session.governor.metrics['mem_limit_gb'], session.governor.sensors.sources['memory']]))"
        )
    )
    shown = re.fullmatch(r"[\d.]+ of ([\d.]+) GB, (.+)", memory.locator(".gg-amount").inner_text())
    assert shown is not None
    assert float(shown[1]) == pytest.approx(limit, rel=0.05)
    assert shown[2] == {"psutil": "the machine"}.get(source, source)
    assert memory.locator(".gg-bar").bounding_box()["width"] > 0


def test_the_keyboard_reaches_the_governor_and_goes_no_further(live: Notebook) -> None:
    _tab(live, "Links")
    cells = live.page.locator(".jp-Cell").count()
    live.page.keyboard.press("ArrowLeft")  # round to the last tab
    tab = live.page.get_by_role("tab", name="Governor").first
    assert tab.get_attribute("aria-selected") == "true"
    assert tab.evaluate("tab => tab === document.activeElement")
    live.page.keyboard.press("Tab")
    assert live.page.evaluate("document.activeElement.closest('.gg-gauge') !== null")
    live.page.keyboard.press("x")  # would cut the cell
    live.page.keyboard.press("Enter")
    assert _part(live, ".gg-more:visible").count() == 1
    live.page.keyboard.press("Enter")
    assert _part(live, ".gg-more:visible").count() == 0
    assert live.page.locator(".jp-Cell").count() == cells


def test_what_the_governor_does_is_told_in_words_that_are_text(live: Notebook) -> None:
    live.print(GOVERNED)
    _tab(live, "Governor")  # brings it back into view: what cannot be seen is not drawn
    held = live.page.locator(".gg-now li").filter(has_text="are drawn smaller")
    held.wait_for()
    assert (
        held.inner_text().startswith("Since ")
        and f"{EVIL} are drawn smaller, because GPU memory was" in held.inner_text()
    )
    assert _part(live, ".gg img").count() == 0
    assert live.watched.dialogs == []
    live.watched.save(Path("reports/dashboard-governor.png"))
    live.print(UNGOVERNED)
    _tab(live, "Governor")
    held.wait_for(state="detached")


def test_a_cell_run_again_and_a_second_view_show_the_same_dashboard(live: Notebook) -> None:
    live.start("session")
    live.page.wait_for_function("document.querySelectorAll('.sd[data-seq]').length === 2")
    live.result()
    live.page.evaluate("window.jupyterapp.commands.execute('notebook:run-cell')")  # the same cell once more
    live.page.wait_for_function(
        "(() => { const [a, b] = document.querySelectorAll('.sd'); return a && b && Number(b.dataset.seq) > 0; })()"
    )
    count = "print(sum(type(w).__name__ == 'Dashboard' for w in __import__('ipywidgets').Widget.widgets.values()))"
    assert live.print(f"import warnings; warnings.simplefilter('ignore'); {count}") == "1"
    told = "session.pause(); await session.bus.drain(); print(json.dumps(list(figures_of(session).items())))"
    # Not until both show the same frame: that may be one from before the pause.
    live.page.wait_for_function(
        f"wanted => [...document.querySelectorAll('.sd')].every(each => ({FIGURES})(each) === wanted)",
        arg=_compact(json.loads(live.print(told))),
        timeout=20_000,
    )
    assert live.page.locator(".sd").count() == 2
    live.print("session.resume()")


def test_cleared_outputs_leave_nothing_behind(live: Notebook) -> None:
    live.print("shown = session.dashboard(); before = session.bus.get_stats()['total_subscribers']")
    live.page.evaluate("window.jupyterapp.commands.execute('notebook:clear-all-cell-outputs')")
    live.page.wait_for_function("document.querySelectorAll('.sd').length === 0")
    left = """
await asyncio.sleep(0.5)
print(shown.channel.statistics.views, shown._live.listening, shown._live._timer,
      before - session.bus.get_stats()['total_subscribers'])"""
    assert live.print(left) == "0 False None 1"
    assert live.page.evaluate("globalThis[Symbol.for('scarcity.webgl-contexts')].size") == 0
    live.print("await session.stop()")


def test_a_notebook_opened_again_shows_the_last_state_and_says_that_nobody_is_there(live: Notebook) -> None:
    live.start("session")
    live.page.wait_for_selector(".sd[data-seq]")
    live.result()
    live.print("await asyncio.sleep(1)")
    rows = _part(live, ".sd-figures").inner_text().split()[1]
    live.save_with_widgets()
    live.restart()
    live.page.wait_for_function(
        "document.querySelector('.sd-state').textContent === 'not connected'", timeout=5000
    )
    live.close()
    live.open()
    live.page.wait_for_selector(".sd[data-seq]")
    assert _part(live, ".sd-state").inner_text() == "not connected"
    assert "last state" in _part(live, ".sd-line .sd-why").inner_text()
    assert _part(live, ".sd-figures").inner_text().split()[1] == rows
    assert _part(live, ".sd-links tbody tr").count() > 0 and not _part(live, ".sd-pause").is_visible()


def test_nothing_went_wrong(live: Notebook) -> None:
    assert [error for error in live.watched.errors if not error.startswith(HARMLESS)] == []
    assert live.watched.strayed == []
    assert live.watched.dialogs == []


def _compact(value: object) -> str:
    """As JSON.stringify writes it."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
