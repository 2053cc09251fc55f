import networkx as nx
import numpy as np

from scarcity.engine.operators.structure import grouped, link_matrix
from scarcity.engine.operators.structure.groups import modularity
from tests.engine.operators.digraphs import as_networkx, planted


def test_planted_groups_are_found() -> None:
    truth, matrix = planted(60, 400, 3, inside=0.95, seed=2)
    found = grouped(link_matrix(matrix))
    assert ((found[:, None] == found) == (truth[:, None] == truth)).all()


def test_modularity_is_that_of_networkx_and_at_least_that_of_louvain() -> None:
    _, matrix = planted(80, 300, 4, inside=0.7, seed=4)
    links = link_matrix(matrix)
    graph = nx.Graph()
    for source, target in as_networkx(matrix).edges:
        both = graph.get_edge_data(source, target, {"weight": 0.0})["weight"]
        graph.add_edge(source, target, weight=both + 1.0)
    found = grouped(links)
    parts = [set(np.flatnonzero(found == k).tolist()) for k in np.unique(found[found > 0])]
    ours = modularity(links, found)
    assert np.isclose(ours, nx.community.modularity(graph, parts))
    louvain = nx.community.louvain_communities(graph, seed=1)
    assert ours > nx.community.modularity(graph, louvain) - 0.02


def test_the_same_seed_gives_the_same_and_a_lone_variable_is_in_no_group() -> None:
    _, matrix = planted(40, 150, 4, inside=0.7, seed=4)
    padded = np.pad(matrix, (0, 1))
    assert (grouped(link_matrix(padded)) == grouped(link_matrix(padded))).all()
    assert grouped(link_matrix(padded))[-1] == 0
    assert np.isnan(modularity(link_matrix(np.zeros((2, 2))), np.zeros(2, dtype=np.int64)))


def test_beginning_again_with_what_was_found_finds_more() -> None:
    for seed in range(3):
        links = link_matrix((np.random.default_rng(seed).random((200, 200)) < 0.02).astype(float))
        once, thrice = (modularity(links, grouped(links, rounds=rounds)) for rounds in (1, 3))
        assert thrice > once + 0.005
