import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from scarcity.engine.operators.structure import closeness, link_matrix, pagerank, reach
from scarcity.errors import OptionError
from tests.engine.operators.digraphs import Matrix, as_networkx, matrices, relabelled


@given(matrices())
def test_all_are_those_of_networkx(matrix: Matrix) -> None:
    graph, links = as_networkx(matrix), link_matrix(matrix)
    assert np.allclose(
        pagerank(links), list(nx.pagerank(graph, tol=1e-12, max_iter=1000).values()), atol=1e-8
    )
    assert np.allclose(closeness(reach(links)), list(nx.closeness_centrality(graph.reverse()).values()))


@given(matrices())
def test_another_order_of_the_variables_gives_the_same_in_that_order(matrix: Matrix) -> None:
    order, turned = relabelled(matrix)
    for of in (pagerank, lambda links: closeness(reach(links))):
        assert np.allclose(of(link_matrix(matrix))[order], of(link_matrix(turned)))


def test_strengths_lead_the_walker() -> None:
    assert np.argmax(pagerank(link_matrix([[0, 9, 1], [0, 0, 0], [0, 0, 0]]))) == 1


@pytest.mark.parametrize("damping", [0.0, 1.0, float("nan")])
def test_a_damping_out_of_range_is_refused(damping: float) -> None:
    with pytest.raises(OptionError, match="damping"):
        pagerank(link_matrix([[0, 1], [0, 0]]), damping=damping)


def test_no_variable_has_no_rank() -> None:
    nothing = link_matrix(np.zeros((0, 0)))
    assert len(pagerank(nothing)) == len(closeness(reach(nothing))) == 0
