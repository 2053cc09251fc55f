import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from scarcity.engine.operators.structure import betweenness, closeness, link_matrix, pagerank, reach
from scarcity.errors import OptionError
from tests.engine.operators.digraphs import Matrix, as_networkx, matrices, relabelled


@given(matrices())
def test_all_are_those_of_networkx(matrix: Matrix) -> None:
    graph, links = as_networkx(matrix), link_matrix(matrix)
    assert np.allclose(
        pagerank(links), list(nx.pagerank(graph, tol=1e-12, max_iter=1000).values()), atol=1e-8
    )
    assert np.allclose(betweenness(links), list(nx.betweenness_centrality(graph).values()))
    assert np.allclose(closeness(reach(links)), list(nx.closeness_centrality(graph.reverse()).values()))


@given(matrices())
def test_another_order_of_the_variables_gives_the_same_in_that_order(matrix: Matrix) -> None:
    order, turned = relabelled(matrix)
    for of in (pagerank, betweenness, lambda links: closeness(reach(links))):
        assert np.allclose(of(link_matrix(matrix))[order], of(link_matrix(turned)))


def test_strengths_lead_the_walker_and_a_bridge_lies_between() -> None:
    assert np.argmax(pagerank(link_matrix([[0, 9, 1], [0, 0, 0], [0, 0, 0]]))) == 1
    bridge = np.zeros((5, 5))
    bridge[[0, 1, 2, 2], [2, 2, 3, 4]] = 1
    assert betweenness(link_matrix(bridge)).round(3).tolist() == [0, 0, 0.333, 0, 0]


@pytest.mark.parametrize("damping", [0.0, 1.0, float("nan")])
def test_a_damping_out_of_range_is_refused(damping: float) -> None:
    with pytest.raises(OptionError, match="damping"):
        pagerank(link_matrix([[0, 1], [0, 0]]), damping=damping)


def test_no_variable_has_no_rank() -> None:
    nothing = link_matrix(np.zeros((0, 0)))
    assert len(pagerank(nothing)) == len(betweenness(nothing)) == len(closeness(reach(nothing))) == 0
