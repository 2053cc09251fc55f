import subprocess
import sys
from typing import Any

import pytest

import scarcity
from scarcity.graph import CausalGraph
from scarcity.widgets import CausalGraphWidget
from scarcity.widgets.show import render


@pytest.fixture(scope="module")
def graph() -> CausalGraph:
    return scarcity.discover(scarcity.datasets.linear(n_variables=4, n_rows=600, seed=3).data, max_lag=2)


async def test_messages_reach_the_selection_and_its_observers(graph: CausalGraph) -> None:
    import asyncio

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


def test_outside_a_notebook_a_graph_stays_text(graph: CausalGraph) -> None:
    assert render(graph) == {}


def test_importing_the_widgets_imports_neither_panel_nor_ipywidgets() -> None:
    code = (
        "import sys, scarcity, scarcity.widgets, scarcity.widgets.causal_graph, scarcity.widgets.show\n"
        "sys.exit(any(name in sys.modules for name in ('panel', 'ipywidgets', 'anywidget', 'bokeh')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
