"""Groups of nodes, given or found."""

from typing import Any

import numpy as np
import pytest

import scarcity
from scarcity.errors import OptionError
from scarcity.graph import CausalGraph
from scarcity.widgets.grouping import FROM, Grouping
from tests.graph.examples import fields


def of_links(n: int, *links: tuple[int, int]) -> CausalGraph:
    """A graph of n variables with links at lag 1, all of the same strength."""
    values: dict[str, Any] = fields(tuple(f"v{i}" for i in range(n)), 1)
    for source, target in links:
        values["adjacency"][source, target, 1] = True
        values["effects"][source, target, 1] = 0.5
    return CausalGraph(**values)


def halves(n: int, cut: int) -> CausalGraph:
    """Everything before `cut` linked with each other, everything after it too."""
    links = [(a, b) for a in range(n) for b in range(a + 1, n) if (a < cut) == (b < cut)]
    return of_links(n, *links)


def test_groups_are_what_the_user_says_in_the_order_of_the_variables() -> None:
    graph = of_links(4, (0, 1))
    groups = Grouping({"v2": "air", "v0": "weather", "v3": "air", "other": "none"}).follow(graph)
    assert groups.of.tolist() == [1, 0, 2, 2] and groups.names == ("weather", "air")


def test_few_variables_need_no_groups() -> None:
    assert Grouping().follow(halves(FROM - 1, 5)).of.tolist() == [0] * (FROM - 1)


def test_groups_found_keep_their_numbers_while_the_graph_changes() -> None:
    grouping = Grouping()
    first = grouping.follow(halves(14, 6)).of
    second = grouping.follow(halves(14, 8)).of  # two have changed sides: the sizes, not the numbers
    assert set(first.tolist()) == {1, 2} and first[0] == second[0] and first[13] == second[13]


def test_all_pictures_of_a_session_share_one_grouping() -> None:
    session = scarcity.Session(np.zeros((10, 2)))
    assert Grouping.of(session) is Grouping.of(session)
    assert Grouping.of(session) is not Grouping.of(scarcity.Session(np.zeros((10, 2))))


@pytest.mark.parametrize("wrong", [["weather"], {"rain": 1}, "weather"])
def test_what_is_no_grouping(wrong: Any) -> None:
    with pytest.raises(OptionError, match="groups: expected a mapping of variables"):
        Grouping(wrong)
