import asyncio
import subprocess
import sys
from typing import Any

import numpy as np
import pytest

import scarcity
from scarcity.graph import CausalGraph
from scarcity.session import Session
from scarcity.widgets import CausalGraphWidget, Dashboard
from scarcity.widgets.show import render


@pytest.fixture(scope="module")
def graph() -> CausalGraph:
    return scarcity.discover(scarcity.datasets.linear(n_variables=4, n_rows=600, seed=3).data, max_lag=2)


async def test_messages_reach_the_selection_and_its_observers(graph: CausalGraph) -> None:
    widget = CausalGraphWidget(graph)
    sent: list[Any] = []
    widget.send = lambda content, buffers=None: sent.append((content, buffers))  # pyright: ignore[reportAttributeAccessIssue]
    widget._handle_custom_msg({"kind": "ready", "view": "a"}, [])
    await asyncio.sleep(0)
    [(header, buffers)] = sent
    assert header["names"] == list(graph.variables) and len(buffers) == 3
    seen: list[Any] = []
    widget.observe(lambda change: seen.append(change["new"]), "selection")
    widget._handle_custom_msg(
        {"kind": "select", "view": "a", "names_id": header["names_id"], "nodes": [1]}, []
    )
    await asyncio.sleep(0)
    assert seen == [["v1"]] == [widget.selection]
    widget.selection = ["v3"]
    assert sent[-1][0]["nodes"] == [3]
    widget.close()


def test_a_saved_notebook_holds_the_last_picture(graph: CausalGraph) -> None:
    widget = CausalGraphWidget(graph, height=300)
    state = widget.get_state()
    assert state["height"] == 300
    assert state["_snapshot"]["header"]["names"] == list(graph.variables)
    assert "selection" not in state
    widget.close()


async def test_a_session_has_one_dashboard_until_it_is_closed() -> None:
    session = Session(scarcity.datasets.linear(n_variables=4, n_rows=600, seed=3).data, max_lag=2)
    dashboard = session.dashboard()
    assert isinstance(dashboard, Dashboard) and session.dashboard() is dashboard
    assert dashboard.height == 560
    dashboard.close()
    other = session.dashboard()
    assert other is not dashboard and other.comm is not None
    other.close()


async def test_the_dashboard_selects_and_pauses() -> None:
    async with Session(
        np.random.default_rng(0).normal(size=(600, 3)), max_lag=1, pace=300, window=50
    ) as session:
        dashboard = Dashboard(session, height=700)
        sent: list[Any] = []
        dashboard.send = lambda content, buffers=None: sent.append((content, buffers))  # pyright: ignore[reportAttributeAccessIssue]
        dashboard._handle_custom_msg({"kind": "ready", "view": "a"}, [])
        dashboard._handle_custom_msg({"kind": "pause", "view": "a"}, [])
        await asyncio.sleep(0)
        assert session.status == "paused"
        assert sent[0][0]["dashboard"]["title"] == "Session of array"
        dashboard.selection = ["v1"]
        assert sent[-1][0]["kind"] == "select"
        dashboard.close()


def test_outside_a_notebook_a_graph_stays_text(graph: CausalGraph) -> None:
    assert render(graph) == {}


def test_importing_the_widgets_imports_neither_panel_nor_ipywidgets() -> None:
    code = (
        "import sys, scarcity, scarcity.widgets, scarcity.widgets.causal_graph, scarcity.widgets.show\n"
        "sys.exit(any(name in sys.modules for name in ('panel', 'ipywidgets', 'anywidget', 'bokeh')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
