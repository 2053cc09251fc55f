import asyncio
from typing import Any

import pytest

import scarcity
from scarcity.graph import CausalGraph

panes = pytest.importorskip("scarcity.widgets.panes.causal_graph", exc_type=ImportError)


@pytest.fixture(scope="module")
def graph() -> CausalGraph:
    return scarcity.discover(scarcity.datasets.linear(n_variables=4, n_rows=600, seed=3).data, max_lag=2)


async def test_messages_in_the_outbox_reach_the_selection(graph: CausalGraph) -> None:
    pane = panes.CausalGraphPane(graph)
    sent: list[dict[str, Any]] = []
    pane.send = sent.append
    pane._outbox = {"from": "x", "messages": [[1, {"kind": "ready", "view": "a"}]]}
    await asyncio.sleep(0)
    header = sent[0]["header"]
    assert header["names"] == list(graph.variables) and len(sent[0]["buffers"]) == 3
    select = {"kind": "select", "view": "a", "names_id": header["names_id"], "nodes": [2]}
    pane._outbox = {
        "from": "x",
        "messages": [[1, {}], [2, select], [3, {"kind": "ack", "view": "a", "seq": 1}]],
    }
    await asyncio.sleep(0)
    assert pane.selection == ["v2"]
    assert pane.channel.statistics.acknowledged == 1
    pane.selection = ["v0"]
    assert sent[-1]["header"]["nodes"] == [0]
    pane.close()
    assert not pane.channel.watched


async def test_the_page_holds_the_picture_and_only_the_address_of_the_code(graph: CausalGraph) -> None:
    pane = panes.CausalGraphPane(graph)
    assert pane._snapshot["header"]["names"] == list(graph.variables)
    assert len(pane._snapshot["buffers"][0]) == 4 * 3 * 4
    assert pane._esm == "" and pane._bundle_path.name == "causal-graph.js"
    pane.close()
