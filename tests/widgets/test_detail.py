from typing import Any

import numpy as np
import pytest

import scarcity
from scarcity.graph import CausalGraph
from scarcity.widgets.detail import Detail
from scarcity.widgets.grouping import NO_GROUPS, Groups
from tests.widgets.test_causal_graph import shown, turn


@pytest.fixture(scope="module")
def graph() -> CausalGraph:
    return scarcity.discover(scarcity.datasets.linear(n_variables=64, n_rows=600, seed=3).data, max_lag=1)


def test_groups_are_taken_together_where_the_governor_says_so_and_the_graph_is_large(
    graph: CausalGraph,
) -> None:
    detail = Detail()
    assert detail.follow(graph, NO_GROUPS, 0) is None
    halved = detail.follow(graph, NO_GROUPS, 1)
    assert halved is not None and len(halved.leads) <= 40 and detail.level == 1
    assert detail.follow(graph, NO_GROUPS, 1) is halved
    header = detail.told(graph)
    assert header["detail"] == {"level": 1, "wanted": None} and len(header["shown"]) == 64
    assert len(header["leads"]) == max(header["shown"]) + 1
    assert detail.follow(graph, NO_GROUPS, 0) is None and "shown" not in detail.told(graph)


def test_a_small_graph_is_taken_together_only_if_a_viewer_asks() -> None:
    small = scarcity.discover(scarcity.datasets.linear(n_variables=20, n_rows=400, seed=3).data, max_lag=1)
    detail = Detail()
    assert detail.follow(small, NO_GROUPS, 3) is None
    detail.wanted = 1
    asked = detail.follow(small, NO_GROUPS, 0)
    assert asked is not None and len(asked.leads) < 20


def test_groups_that_the_user_named_are_those(graph: CausalGraph) -> None:
    of = np.repeat([1, 2], 32)
    named = Groups(of=of, linked=of, names=("left", "right"))
    detail = Detail()
    taken = detail.follow(graph, named, 5)
    assert taken is not None and len(taken.leads) == 2
    assert (taken.shown[:32] == taken.shown[0]).all() and (taken.shown[32:] == taken.shown[32]).all()


async def test_a_viewer_asks_and_what_makes_no_sense_is_passed_over(graph: CausalGraph) -> None:
    page, live = shown(graph)
    page.say("ready")
    await turn()
    assert page.frames[-1]["detail"] == {"level": 0, "wanted": None}
    before = page.frames[-1]["graph_id"]
    levels: list[Any] = [-1, 9, "2", 1.5, [1]]
    for level in levels:
        page.say("detail", level=level)
    page.say("detail", level=2)
    while page.frames[-1]["detail"]["level"] != 2:
        await turn()
    assert page.frames[-1]["detail"]["wanted"] == 2 and page.frames[-1]["graph_id"] != before
    assert max(page.frames[-1]["shown"]) < 40
    page.say("detail", level=None)
    while "shown" in page.frames[-1]:
        await turn()
    live.close()
