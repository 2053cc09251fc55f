import gc
import weakref
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

import scarcity
from scarcity.graph import CausalGraph
from scarcity.widgets.placement import Placement


@pytest.fixture(scope="module")
def graphs() -> list[CausalGraph]:
    data = scarcity.datasets.linear(n_variables=5, n_rows=800, seed=1).data
    return [scarcity.discover(data[:rows], max_lag=2) for rows in (400, 600, 800)]


class Owner:
    """Stands for a session."""


def test_nodes_stay_where_they_are_when_the_graph_stays(graphs: list[CausalGraph]) -> None:
    placement = Placement()
    first = placement.follow(graphs[0])
    assert placement.follow(graphs[0]) is first
    assert placement.dimensions == 2 and not first[:, 2].any()
    np.testing.assert_allclose(placement.follow(graphs[1]), first, atol=0.5)


def test_all_pictures_of_a_session_show_one_layout(graphs: list[CausalGraph]) -> None:
    session = Owner()
    early = Placement.of(session)
    for graph in graphs:
        placed = early.follow(graph)
    late = Placement.of(session)
    assert late.follow(graphs[-1]) is placed
    assert Placement.of(Owner()).follow(graphs[-1]) is not placed
    assert Placement.of(session, 3).follow(graphs[-1])[:, 2].any()


def test_threads_that_ask_for_one_graph_get_one_layout(graphs: list[CausalGraph]) -> None:
    placement = Placement()
    with ThreadPoolExecutor(8) as pool:
        for graph in graphs:
            found = list(pool.map(placement.follow, [graph] * 8))
            assert all(positions is found[0] for positions in found)


def test_a_session_that_is_gone_takes_its_layout_along(graphs: list[CausalGraph]) -> None:
    session = Owner()
    layout = weakref.ref(Placement.of(session))
    del session
    gc.collect()
    assert layout() is None
