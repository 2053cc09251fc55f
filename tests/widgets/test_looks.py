import asyncio
from typing import Any

import numpy as np
import pytest

import scarcity
from scarcity.engine.analysis import analyze
from scarcity.errors import OptionError
from scarcity.graph import CausalGraph
from scarcity.widgets import CausalGraphWidget
from scarcity.widgets.frame import NODE_COLUMNS, frame_of
from scarcity.widgets.grouping import Grouping
from scarcity.widgets.looks import UNASKED_UP_TO, Look, ranks_of
from scarcity.widgets.placement import Placement
from tests.graph.examples import fields
from tests.widgets.test_causal_graph import Page, shown, turn


@pytest.fixture(scope="module")
def graph() -> CausalGraph:
    data = scarcity.datasets.linear(n_variables=14, n_rows=600, seed=3).data
    return scarcity.discover(data, max_lag=2, resamples=0)


@pytest.fixture(scope="module")
def wide() -> CausalGraph:
    """A chain of more variables than are searched unasked."""
    n = UNASKED_UP_TO + 1
    values: dict[str, Any] = fields(tuple(f"v{i}" for i in range(n)), 1)
    values["adjacency"], values["effects"] = values["adjacency"].copy(), values["effects"].copy()
    values["adjacency"][np.arange(n - 1), np.arange(1, n), 1] = True
    values["effects"][np.arange(n - 1), np.arange(1, n), 1] = 0.5
    return CausalGraph(**values)


def nodes_of(page: Page) -> dict[str, np.ndarray]:
    values = np.frombuffer(page.buffers[-1][1], dtype=np.float32).reshape(-1, len(NODE_COLUMNS))
    return dict(zip(NODE_COLUMNS, values.T, strict=True))


def test_the_browser_gets_what_the_report_says(graph: CausalGraph) -> None:
    page, _ = shown(graph)
    page.say("ready")
    nodes, report = nodes_of(page), analyze(graph).nodes.set_index("variable").loc[list(graph.variables)]
    for name in ("drives", "driven", "pagerank", "betweenness"):
        assert np.allclose(nodes[name], report[name], atol=1e-6), name
    alone = (report["links_in"] + report["links_out"] == 0).to_numpy()
    assert (nodes["component"] == np.where(alone, 0, report["component"])).all()
    same = nodes["community"][:, None] == nodes["community"]
    assert (same == (report["community"].to_numpy()[:, None] == report["community"].to_numpy())).all()


def test_the_frame_says_what_colour_and_size_stand_for(graph: CausalGraph) -> None:
    def look(groups: dict[str, str] | None = None, **options: str) -> tuple[str, str]:
        grouping = Grouping(groups).follow(graph)
        made = frame_of(graph, Placement().follow(graph), {}, seq=1, groups=grouping, look=Look(**options))
        return made.header["colour"], made.header["size"]

    assert look() == ("community", "drives")
    assert look({graph.variables[0]: "air"}) == ("group", "drives")
    assert look(colour="component", size="betweenness") == ("component", "betweenness")
    few = scarcity.discover(scarcity.datasets.linear(n_variables=3, n_rows=300, seed=1).data, resamples=0)
    bare = frame_of(few, Placement().follow(few), {}, seq=1, groups=Grouping().follow(few))
    assert bare.header["colour"] == "plain"


def test_all_ways_are_searched_in_a_large_graph_only_once_somebody_wants_to_see_them(
    wide: CausalGraph,
) -> None:
    page, live = shown(wide)
    page.say("ready")
    assert np.isnan(nodes_of(page)["betweenness"]).all() and not np.isnan(nodes_of(page)["pagerank"]).any()
    page.say("wanted", value="anything")
    assert np.isnan(nodes_of(page)["betweenness"]).all()
    page.say("wanted", value="betweenness")
    assert np.argmax(nodes_of(page)["betweenness"]) == len(wide.variables) // 2
    live.close()
    page, _ = shown(wide, size_by="betweenness")
    page.say("ready")
    assert not np.isnan(nodes_of(page)["betweenness"]).any()


async def test_a_search_that_is_asked_for_leaves_the_loop(wide: CausalGraph) -> None:
    page, live = shown(wide)
    page.say("ready")
    page.say("wanted", value="betweenness")
    await turn()
    assert np.isnan(nodes_of(page)["betweenness"]).all() and len(live._searches) == 1
    await asyncio.gather(*live._searches)
    await turn()
    assert np.argmax(nodes_of(page)["betweenness"]) == len(wide.variables) // 2
    live.close()


def test_what_hangs_together_counts_links_without_direction() -> None:
    values: dict[str, Any] = fields(("a", "b", "c"), 1)
    values["undirected"] = np.array([[0, 1, 0], [1, 0, 0], [0, 0, 0]], dtype=bool)
    ranks = ranks_of(CausalGraph(**values))
    assert ranks.component.tolist() == [1, 1, 0] and ranks.betweenness.tolist() == [0, 0, 0]


def test_a_misspelt_option_names_the_nearest(graph: CausalGraph) -> None:
    with pytest.raises(OptionError, match="did you mean 'pagerank'"):
        CausalGraphWidget(graph, color_by="page_rank")
    with pytest.raises(OptionError, match="size_by has no option 'group'"):
        CausalGraphWidget(graph, size_by="group")
    widget = CausalGraphWidget(graph, color_by="drives", size_by="pagerank")
    assert widget._snapshot["header"]["colour"] == "drives"
    widget.close()
