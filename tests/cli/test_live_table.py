"""The terminal's live table, drawn from what a session tells."""

from io import StringIO
from types import SimpleNamespace
from typing import Any

import pytest
from rich.console import Console

from scarcity import datasets
from scarcity.cli.live_table import LiveTable
from scarcity.journal import Journal
from scarcity.runtime import EventBus
from scarcity.runtime.topics import ENGINE_INSIGHT
from scarcity.session import Session

HOSTILE = "[bold]<img src=x>"


def text_of(table, width=80):
    console = Console(width=width, record=True, file=StringIO(), color_system=None)
    console.print(table.draw(width))
    return console.export_text()


def edge(source, target, lag, effect, **more):
    low, high = effect - 0.05, effect + 0.05
    shape = {"ci_low": low, "ci_high": high, "stability": 0.97, "weight": effect, "directed": True}
    return {"source": source, "target": target, "lag": lag, "effect": effect, **shape, **more}


def insight(window, edges, added=(), removed=(), **more):
    return {
        "window": window,
        "rows": 256 * window,
        "timestamp": None,
        "edges": edges,
        "added": list(added),
        "removed": list(removed),
        "n_links": len(edges),
        "time_step": "1 h",
        "notes": [],
        **more,
    }


async def hear(table, message):
    await table.session.bus.publish(ENGINE_INSIGHT, message)


@pytest.fixture
async def table():
    status = SimpleNamespace(state="live", rows_per_second=1234.0, missing_share=0.013, progress=0.5)
    stream = SimpleNamespace(status=status, windows=SimpleNamespace(size=256))
    graph = SimpleNamespace(time_step="1 h")
    session: Any = SimpleNamespace(stream=stream, graph=graph, rows_seen=512, journal=Journal())
    session.bus = EventBus()
    session.journal.begin(session.bus)
    return LiveTable(session, "a title")


async def test_waiting_says_for_what(table):
    assert "waiting for the first 256 rows" in text_of(table)


async def test_links_are_told_with_lag_strength_interval_and_stability(table):
    await hear(table, insight(1, [edge("wind", "dust", 2, -0.41), edge("dust", "dust", 1, 0.9)]))
    text = text_of(table)
    (line,) = [line for line in text.splitlines() if "wind → dust" in line]
    assert "2 h" in line and "−0.41" in line and "−0.46 to −0.36" in line and "97%" in line
    assert "carried over from their own past: dust" in text
    assert "1.3% missing" in text and "1,234 rows/s" in text and "live" in text


async def test_stability_is_a_dash_where_no_resamples_were_drawn(table):
    await hear(table, insight(1, [edge("wind", "dust", 2, -0.41, stability=float("nan"))]))
    (line,) = [line for line in text_of(table).splitlines() if "wind → dust" in line]
    assert line.rstrip().endswith("–") and "nan" not in line


async def test_names_are_text_not_markup(table):
    await hear(table, insight(1, [edge(HOSTILE, "b", 0, 0.4, directed=False)]))
    assert f"{HOSTILE} — b" in text_of(table, 120)


async def test_nothing_significant_is_said(table):
    await hear(table, insight(1, []))
    assert "nothing significant yet" in text_of(table)


async def test_strong_changes_are_told_and_weak_ones_are_not(table):
    strong, weak = ("a", "b", 1), ("c", "d", 1)
    edges = [edge(*strong, 0.5), edge(*weak, 0.01)]
    await hear(table, insight(1, []))
    await hear(table, insight(2, edges, added=[strong, weak]))
    assert "new: a → b (1 h, +0.5)" in text_of(table) and "c → d (" not in text_of(table)
    await hear(table, insight(3, [], removed=[strong, weak]))
    assert "gone: a → b (1 h)" in text_of(table) and "gone: c" not in text_of(table)


@pytest.mark.parametrize("width", [60, 80, 200])
async def test_a_real_session_fits_the_terminal(width):
    system = datasets.linear(n_variables=12, n_rows=800, seed=4)
    session = Session(system.data, max_lag=3)
    table = LiveTable(session, "twelve variables")
    await session.run()
    lines = text_of(table, width).splitlines()
    assert max(map(len, lines)) <= width and any("→" in line for line in lines)
    assert any("weaker ones" in line for line in lines)
