import networkx as nx
import numpy as np
from hypothesis import given

from scarcity.engine.operators.structure import components, link_matrix, topology
from tests.engine.operators.digraphs import Matrix, as_networkx, matrices, relabelled


@given(matrices())
def test_counts_are_those_of_networkx(matrix: Matrix) -> None:
    graph, seen = as_networkx(matrix), topology(link_matrix(matrix))
    assert (seen.nodes, seen.links) == (len(graph), graph.number_of_edges())
    assert seen.in_degrees.tolist() == [d for _, d in graph.in_degree()]
    assert seen.out_degrees.tolist() == [d for _, d in graph.out_degree()]
    assert seen.weak_components == nx.number_weakly_connected_components(graph)
    assert seen.strong_components == nx.number_strongly_connected_components(graph)
    if seen.links:
        assert np.isclose(seen.reciprocity, nx.overall_reciprocity(graph))
        assert np.isclose(seen.density, nx.density(graph))
    assert all(counts.sum() == seen.nodes for counts in seen.degree_counts())


@given(matrices())
def test_components_are_the_sets_of_networkx_the_largest_first(matrix: Matrix) -> None:
    graph = as_networkx(matrix)
    find = (nx.weakly_connected_components, nx.strongly_connected_components)
    for labels, sets in zip(components(link_matrix(matrix)), find, strict=True):
        ours = [set(np.flatnonzero(labels == k).tolist()) for k in range(labels.max() + 1)]
        theirs = sorted(sets(graph), key=lambda part: (-len(part), min(part)))
        assert ours == theirs


@given(matrices())
def test_another_order_of_the_variables_gives_the_same_in_that_order(matrix: Matrix) -> None:
    order, turned = relabelled(matrix)
    one, other = topology(link_matrix(matrix)), topology(link_matrix(turned))
    assert one.out_degrees[order].tolist() == other.out_degrees.tolist()
    for a, b in ((one.weak[order], other.weak), (one.strong[order], other.strong)):
        assert ((a[:, None] == a) == (b[:, None] == b)).all()


def test_no_variable_and_no_link() -> None:
    assert topology(link_matrix(np.zeros((0, 0)))).weak_components == 0
    lone = topology(link_matrix(np.ones((1, 1))))
    assert (
        (lone.links, lone.strong_components) == (0, 1)
        and np.isnan(lone.density)
        and np.isnan(lone.reciprocity)
    )
