"""Which nodes belong together, and under which number."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.numerics.communities import communities, modularity


def rings(*sizes: int, bridge: float = 0.1) -> tuple[int, list[tuple[int, int]], list[float]]:
    """Complete graphs of these sizes in a row, each joined to the next by one weak link."""
    edges: list[tuple[int, int]] = []
    weights: list[float] = []
    start = 0
    for size in sizes:
        if start:
            edges.append((start - 1, start))
            weights.append(bridge)
        for a in range(start, start + size):
            for b in range(a + 1, start + size):
                edges.append((a, b))
                weights.append(1.0)
        start += size
    return start, edges, weights


def test_the_largest_group_comes_first_and_a_lone_node_is_in_none() -> None:
    n, edges, weights = rings(3, 6, 4)
    assert communities(n + 1, edges, weights).tolist() == [3] * 3 + [1] * 6 + [2] * 4 + [0]


def test_a_group_keeps_its_number_while_most_of_it_stays() -> None:
    n, edges, weights = rings(3, 6, 4)
    before = np.array([5] * 3 + [2] * 6 + [7] * 4)
    assert communities(n, edges, weights, before).tolist() == before.tolist()
    before[3:6] = 0  # three are new
    assert communities(n, edges, weights, before).tolist() == [5] * 3 + [2] * 6 + [7] * 4


def test_a_new_group_gets_a_free_number() -> None:
    n, edges, weights = rings(4, 4)
    found = communities(n, edges, weights, np.array([2] * 8))
    assert set(found.tolist()) == {1, 2} and found[0] != found[7]


def test_weights_count() -> None:
    square = [(0, 1), (1, 2), (2, 3), (3, 0)]
    assert communities(4, square, [9, 0.1, 9, 0.1]).tolist() in ([1, 1, 2, 2], [2, 2, 1, 1])
    assert communities(4, square, [0.1, 9, 0.1, 9]).tolist() in ([1, 2, 2, 1], [2, 1, 1, 2])


@given(st.integers(1, 25), st.integers(0, 60), st.integers(0, 2**32 - 1))
def test_any_graph_is_grouped_alike_every_time_and_not_worse_than_as_a_whole(
    n: int, m: int, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    edges = np.unique(np.sort(rng.integers(0, n, (m, 2)), axis=1), axis=0)
    edges = edges[edges[:, 0] != edges[:, 1]]
    weights = rng.random(len(edges)) + 0.01
    found = communities(n, edges, weights)
    assert found.shape == (n,) and (found == communities(n, edges, weights)).all()
    assert ((found == 0) == ~np.isin(np.arange(n), edges)).all()
    if len(edges):
        graph = nx.Graph()
        graph.add_weighted_edges_from((int(a), int(b), w) for (a, b), w in zip(edges, weights, strict=True))
        parts = [set(np.flatnonzero(found == group).tolist()) for group in range(1, found.max() + 1)]
        assert nx.community.modularity(graph, parts) >= -1e-9


def test_without_links_nobody_belongs_together() -> None:
    assert communities(3, [], []).tolist() == [0, 0, 0]
    with pytest.raises(ValueError, match="zip"):
        communities(3, [(0, 1)], [])


@given(seed=st.integers(0, 50))
def test_modularity_is_that_of_networkx(seed: int) -> None:
    rng = np.random.default_rng(seed)
    graph = nx.gnm_random_graph(12, 20, seed=seed)
    weights = rng.uniform(0.1, 1.0, 20)
    graph.add_weighted_edges_from((a, b, w) for (a, b), w in zip(list(graph.edges), weights, strict=True))
    groups = rng.integers(0, 4, 12)
    parts = [
        set(np.flatnonzero(groups == number).tolist()) for number in range(4) if (groups == number).any()
    ]
    ours = modularity(list(graph.edges), [d["weight"] for *_, d in graph.edges(data=True)], groups)
    assert np.isclose(ours, nx.community.modularity(graph, parts))


def test_no_links_no_modularity() -> None:
    assert np.isnan(modularity([], [], np.zeros(3, dtype=np.int64)))
