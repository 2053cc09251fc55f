import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scarcity.numerics.communities import communities, modularity
from scarcity.simulation.lasting_groups import lasting_groups
from tests.simulation.graphs import cliques, ring_with_chords


@given(seed=st.integers(0, 30))
def test_weights_that_waver_leave_groups_as_they_are(seed: int) -> None:
    edges, weights = ring_with_chords(100, 250, seed)
    groups = lasting_groups(100, edges, weights)
    wavered = weights * np.random.default_rng(seed).uniform(0.95, 1.05, len(weights))
    np.testing.assert_array_equal(lasting_groups(100, edges, wavered, groups, seed=seed + 1), groups)


def test_another_graph_gets_its_own_groups() -> None:
    edges, weights, of = cliques(6, 8, 0.2, 0)
    shuffled = np.random.default_rng(1).permutation(48)
    before = lasting_groups(48, edges, weights)
    after = lasting_groups(48, shuffled[edges], weights, before)
    own = np.zeros(48, dtype=np.int64)
    own[shuffled] = of + 1
    best = modularity(shuffled[edges], weights, own)
    assert modularity(shuffled[edges], weights, after) >= best - 0.02 > modularity(edges, weights, after)


def test_groups_kept_are_never_much_worse_than_groups_found() -> None:
    edges, weights = ring_with_chords(60, 200, 3)
    groups = lasting_groups(60, edges, weights)
    rng = np.random.default_rng(4)
    for _ in range(10):
        weights = weights * rng.uniform(0.6, 1.6, len(weights))
        groups = lasting_groups(60, edges, weights, groups)
        off = edges[:, 0] != edges[:, 1]
        found = communities(60, edges[off], weights[off])
        assert (
            modularity(edges[off], weights[off], groups) > modularity(edges[off], weights[off], found) - 0.03
        )


def test_new_nodes_join_their_neighbours_or_begin_a_group() -> None:
    edges, weights, _ = cliques(3, 6, 0.1, 2)
    before = np.append(lasting_groups(18, edges, weights), [0, 0, 0, 0])
    more = [(18, 0), (18, 7), (19, 18), (20, 21)]
    after = lasting_groups(22, np.vstack([edges, more]), np.append(weights, [0.2, 0.9, 0.5, 1.0]), before)
    np.testing.assert_array_equal(after[:18], before[:18])
    assert after[18] == after[19] == before[7]
    assert after[20] == after[21] > before.max()


def test_a_node_that_lost_its_links_is_in_no_group() -> None:
    edges, weights, _ = cliques(3, 6, 0.1, 2)
    before = lasting_groups(18, edges, weights)
    kept = (edges != 4).all(axis=1)
    after = lasting_groups(18, edges[kept], weights[kept], before)
    assert after[4] == 0
    np.testing.assert_array_equal(np.delete(after, 4), np.delete(before, 4))


def test_without_nodes_or_links_there_are_no_groups() -> None:
    none = np.zeros((0, 2), dtype=np.int64)
    assert lasting_groups(0, none, np.zeros(0)).shape == (0,)
    np.testing.assert_array_equal(lasting_groups(3, none, np.zeros(0), np.array([1, 1, 2])), [0, 0, 0])
