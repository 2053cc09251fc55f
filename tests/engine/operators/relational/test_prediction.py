import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from scarcity.engine.operators.relational import predict_edges
from scarcity.engine.operators.relational.pairs import PAIR_FEATURES, PairFeatures, adamic_adar
from scarcity.engine.operators.structure import link_matrix
from scarcity.errors import DataError, OptionError
from tests.engine.operators.digraphs import Matrix, as_networkx, matrices, planted


@given(matrices())
def test_adamic_adar_is_that_of_networkx(matrix: Matrix) -> None:
    graph = as_networkx(matrix).to_undirected()
    ours = adamic_adar(link_matrix(matrix)).toarray()
    pairs = [(a, b) for a in graph for b in graph if a < b]
    for a, b, value in nx.adamic_adar_index(graph, pairs):
        assert ours[a, b] == pytest.approx(value) and ours[b, a] == pytest.approx(value)


@given(matrices())
def test_pairs_are_described_alike_one_by_one_and_row_by_row(matrix: Matrix) -> None:
    n = len(matrix)
    features = PairFeatures(link_matrix(matrix))
    rows, columns = np.divmod(np.arange(n * n), n)
    weights = np.random.default_rng(2).normal(size=len(PAIR_FEATURES))
    one_by_one = (features.at(rows, columns) @ weights).reshape(n, n)
    assert np.allclose(features.weighed(0, n, weights), one_by_one)
    assert np.allclose(features.weighed(n // 2, n, weights), one_by_one[n // 2 :])


def test_links_taken_from_planted_groups_are_expected_first_and_better_than_by_shared_neighbours() -> None:
    group, matrix = planted(100, 500, 4, inside=0.9, seed=8)
    found = predict_edges(link_matrix(matrix), top=40, seed=8)
    assert (matrix[found.source, found.target] == 0).all() and (found.source != found.target).all()
    assert (np.diff(found.score) <= 0).all() and len(found.score) == 40
    assert (group[found.source] == group[found.target]).mean() > 0.9
    assert found.better and found.auc > 0.8 and found.held_out == 250


def test_nothing_can_be_foretold_about_links_spread_at_random() -> None:
    rng = np.random.default_rng(9)
    found = predict_edges(link_matrix((rng.random((150, 150)) < 0.03).astype(float)), seed=9)
    assert abs(found.auc - 0.5) < 0.08 and abs(found.adamic_adar_auc - 0.5) < 0.08


def test_the_same_seed_gives_the_same() -> None:
    _, matrix = planted(60, 200, 3, inside=0.9, seed=10)
    one, two = (predict_edges(link_matrix(matrix), seed=4) for _ in range(2))
    assert (one.auc, one.score.tolist()) == (two.auc, two.score.tolist())
    assert len(predict_edges(link_matrix(matrix), top=0).source) == 0


def test_all_pairs_without_a_link_are_ranked_where_that_is_asked_for() -> None:
    _, matrix = planted(20, 60, 2, inside=0.9, seed=10)
    assert len(predict_edges(link_matrix(matrix), top=10**6).source) == 20 * 19 - 60


def test_too_little_to_learn_from_is_refused() -> None:
    for links, n in ((29, 30), (200, 15)):
        _, matrix = planted(n, links, 2, inside=0.5, seed=1)
        with pytest.raises(DataError, match=f"these are {links} links among {n}"):
            predict_edges(link_matrix(matrix))
    with pytest.raises(OptionError, match="top"):
        predict_edges(link_matrix([[0]]), top=-1)
