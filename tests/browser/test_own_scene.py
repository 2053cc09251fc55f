"""A scene of pythreejs in a real JupyterLab: what is drawn, and that it follows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.chromium import Watched
from tests.browser.lab import Notebook

pytest.importorskip("pythreejs")

RAISES, LOWERS, OWN = (0, 114, 178), (213, 94, 0), (255, 0, 255)
HARMLESS = ("Could not restore the debugger state",)
CELL = """
import asyncio, numpy as np, pythreejs, scarcity
from scarcity.widgets import to_pythreejs
rows = scarcity.datasets.linear(n_variables=6, n_rows=900, seed=3).data
async def slowly():
    for row in rows:
        yield row
    await asyncio.Event().wait()
session = scarcity.Session(slowly(), max_lag=1, window=100)
before = session.bus.get_stats()["total_subscribers"]
view = to_pythreejs(session)
view.scene.add(pythreejs.Mesh(
    pythreejs.SphereGeometry(0.1, 24, 16), pythreejs.MeshBasicMaterial(color="#ff00ff"), position=(1.2, 0.9, 0)))
view
"""


@pytest.fixture(scope="module")
def notebook(lab: str, lab_home: Path, watched: Watched) -> Iterator[Notebook]:
    opened = Notebook(watched, lab, lab_home / "notebooks", "scene.ipynb", [CELL])
    opened.run()
    opened.page.locator(".jp-OutputArea canvas").wait_for()
    yield opened
    opened.close()


def counted(notebook: Notebook, enough: Any) -> list[int]:
    """Pixels of what raises, what lowers and the object of one's own, once there are enough."""
    canvas = notebook.page.locator(".jp-OutputArea canvas").first
    for _ in range(200):
        counts = notebook.watched.pixels(canvas, [RAISES, LOWERS, OWN])
        if enough(counts):
            return counts
        notebook.page.wait_for_timeout(100)
    raise AssertionError(f"waited in vain; pixels {counts}")


def test_before_the_first_graph_there_are_only_ones_own_objects(notebook: Notebook) -> None:
    assert counted(notebook, lambda counts: counts[2] > 300)[:2] == [0, 0]


def test_graphs_arrive_live_and_ones_own_objects_stay(notebook: Notebook) -> None:
    assert notebook.print("await session.start(); print('started')") == "started"
    counted(notebook, lambda counts: min(counts) > 30)


def test_a_larger_graph_replaces_the_smaller_one(notebook: Notebook) -> None:
    before = counted(notebook, min)
    larger = "scarcity.discover(scarcity.datasets.linear(n_variables=16, n_rows=600, seed=4).data, max_lag=1)"
    words = (
        f"await session.stop(); view.update({larger}); print(len(view.positions), len(view.labels.children))"
    )
    assert notebook.print(words) == "16 12"
    after = counted(notebook, lambda counts: counts[:2] != before[:2] and min(counts) > 30)
    assert after[2] == pytest.approx(before[2], rel=0.2)


def test_it_can_be_turned(notebook: Notebook) -> None:
    canvas = notebook.page.locator(".jp-OutputArea canvas").first
    box, before = canvas.bounding_box(), canvas.screenshot()
    notebook.page.mouse.move(box["x"] + 200, box["y"] + 200)
    notebook.page.mouse.down()
    notebook.page.mouse.move(box["x"] + 300, box["y"] + 240, steps=5)
    notebook.page.mouse.up()
    for _ in range(100):
        if canvas.screenshot() != before:
            return
        notebook.page.wait_for_timeout(100)
    raise AssertionError("dragging changed nothing")


def test_closed_it_leaves_no_subscription_and_nothing_went_wrong(notebook: Notebook) -> None:
    words = "view.close(); print(session.bus.get_stats()['total_subscribers'] - before, view.following)"
    assert notebook.print(words) == "0 False"
    errors = [text for text in notebook.watched.errors if not text.startswith(HARMLESS)]
    assert (errors, notebook.watched.strayed, notebook.watched.dialogs) == ([], [], [])
