from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from scarcity.engine.operators.structure import betweenness, link_matrix, reach
from scarcity.engine.operators.structure.betweenness import from_sources, one_by_one
from tests.engine.operators.digraphs import Matrix, as_networkx, matrices, relabelled


def together(matrix: Matrix) -> Any:
    links = link_matrix(matrix)
    return from_sources(links, reach(links))


@given(matrices())
def test_both_ways_are_those_of_networkx(matrix: Matrix) -> None:
    expected = list(nx.betweenness_centrality(as_networkx(matrix)).values())
    assert np.allclose(betweenness(link_matrix(matrix)), expected)
    if len(matrix) > 2:
        assert np.allclose(one_by_one(link_matrix(matrix)), expected)
        assert np.allclose(together(matrix), expected, rtol=1e-5)


@pytest.mark.parametrize(
    ("links", "kind"), [(1_600, "sparse"), (20_000, "dense"), (1_600, "onward"), (300, "parts")]
)
def test_many_sources_at_once_are_those_of_a_search_from_each(links: int, kind: str) -> None:
    rng = np.random.default_rng(3)
    n = 400
    matrix = (rng.random((n, n)) < links / n**2).astype(float)
    matrix = np.triu(matrix, 1) if kind == "onward" else matrix
    found, expected = together(matrix), one_by_one(link_matrix(matrix))
    assert np.allclose(found, expected, rtol=1e-5, atol=1e-9)
    assert ((found == 0) == (expected == 0)).all()
    chosen = betweenness(link_matrix(matrix))
    assert (chosen == (found if kind in ("sparse", "dense") else expected)).all()
    assert (betweenness(link_matrix(matrix), reach(link_matrix(matrix))) == chosen).all()


def test_more_ways_than_single_precision_counts_are_left_to_the_other() -> None:
    width, layers = 8, 40
    matrix = np.kron(np.eye(layers, k=1), np.ones((width, width))).astype(np.float64)
    assert together(matrix) is None
    found = betweenness(link_matrix(matrix)).reshape(layers, width)
    assert np.allclose(found, found[:, :1]) and (found[1:-1] > 0).all()


@given(matrices())
def test_another_order_of_the_variables_gives_the_same_in_that_order(matrix: Matrix) -> None:
    order, turned = relabelled(matrix)
    assert np.allclose(betweenness(link_matrix(matrix))[order], betweenness(link_matrix(turned)))
    if len(matrix) > 2:
        assert np.allclose(together(matrix)[order], together(turned), rtol=1e-5)


def test_a_bridge_lies_between_and_below_three_none_does() -> None:
    bridge = np.zeros((5, 5))
    bridge[[0, 1, 2, 2], [2, 2, 3, 4]] = 1
    assert betweenness(link_matrix(bridge)).round(3).tolist() == [0, 0, 0.333, 0, 0]
    for n in range(3):
        assert betweenness(link_matrix(np.ones((n, n)))).tolist() == [0.0] * n
