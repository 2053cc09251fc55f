from itertools import combinations, product

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from scarcity.engine.operators.structure import TRIADS, expected_triads, link_matrix, triad_census
from tests.engine.operators.digraphs import Matrix, as_networkx, matrices, relabelled


@given(matrices())
def test_the_census_is_that_of_networkx(matrix: Matrix) -> None:
    assert triad_census(link_matrix(matrix)) == nx.triadic_census(as_networkx(matrix))


@pytest.mark.parametrize("code", range(64))
def test_each_graph_of_three_is_in_the_class_that_networkx_names(code: int) -> None:
    matrix = np.zeros((3, 3))
    for bit, ends in enumerate((a, b) for a, b in product(range(3), repeat=2) if a != b):
        matrix[ends] = code >> bit & 1
    census = triad_census(link_matrix(matrix))
    assert census[str(nx.triad_type(as_networkx(matrix)))] == 1 and sum(census.values()) == 1


@given(matrices())
def test_the_order_of_the_variables_does_not_count(matrix: Matrix) -> None:
    assert triad_census(link_matrix(matrix)) == triad_census(link_matrix(relabelled(matrix)[1]))


def test_the_expected_census_is_the_mean_over_all_graphs_with_as_many_pairs_of_each_kind() -> None:
    n, mutual, one_way = 4, 1, 2
    pairs = list(combinations(range(n), 2))
    graphs, total = 0, {str(name): 0 for name in TRIADS}
    for kinds in product((0, 1, 2, 3), repeat=len(pairs)):  # none, there, back, both
        if kinds.count(3) != mutual or kinds.count(1) + kinds.count(2) != one_way:
            continue
        matrix = np.zeros((n, n))
        for (a, b), kind in zip(pairs, kinds, strict=True):
            matrix[a, b], matrix[b, a] = kind & 1, kind >> 1
        graphs += 1
        for name, count in triad_census(link_matrix(matrix)).items():
            total[name] += count
    expected = expected_triads(n, mutual, one_way)
    assert {name: count / graphs for name, count in total.items()} == pytest.approx(expected)


def test_too_few_variables_have_no_triads() -> None:
    assert set(expected_triads(2, 1, 0).values()) == {0.0}
    assert set(triad_census(link_matrix(np.ones((2, 2)))).values()) == {0}
