"""Directions against the definition: what all graphs of the equivalence class have in common."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scarcity.discovery.extension import consistent_extension
from scarcity.discovery.orientation import orient
from scarcity.discovery.skeleton import Skeleton
from tests.discovery.dags import acyclic, colliders, dags, equivalent, true_skeleton


def in_common(graphs):
    """Links directed alike in all graphs, and those that are not."""
    every = np.logical_and.reduce(graphs)
    some = np.logical_or.reduce(graphs)
    return every, (some | some.T) & ~every & ~every.T


def nothing(n):
    return ~np.eye(n, dtype=bool), np.zeros((n, n), dtype=bool)


@given(dags())
def test_without_knowledge_the_equivalence_class_is_found(dag):
    found = orient(true_skeleton(dag), *nothing(len(dag)))
    directed, undirected = in_common(equivalent(dag))
    np.testing.assert_array_equal(found.directed, directed)
    np.testing.assert_array_equal(found.undirected, undirected)
    assert found.conflicts == found.contested == found.circles == ()


@given(dags(), st.data())
def test_with_knowledge_those_of_the_class_that_obey_it(dag, data):
    pairs = [tuple(map(int, pair)) for pair in np.argwhere(dag)]
    assume(pairs)
    allowed, required = nothing(len(dag))
    for source, target in data.draw(st.lists(st.sampled_from(pairs), min_size=1, max_size=3)):
        if data.draw(st.booleans()):
            allowed[target, source] = False
        else:
            required[source, target] = True
            allowed[target, source] = False
    obeying = [g for g in equivalent(dag) if not (g & ~allowed).any() and not (required & ~g).any()]
    found = orient(true_skeleton(dag), allowed, required)
    directed, undirected = in_common(obeying)
    np.testing.assert_array_equal(found.directed, directed)
    np.testing.assert_array_equal(found.undirected, undirected)


def test_rule_4():
    i, j, k, last = range(4)
    dag = np.zeros((4, 4), dtype=bool)
    for source, target in [(i, j), (i, k), (i, last), (last, k), (k, j)]:
        dag[source, target] = True
    allowed, required = nothing(4)
    allowed[k, last] = False
    found = orient(true_skeleton(dag), allowed, required)
    assert np.argwhere(found.directed).tolist() == [[i, j], [k, j], [last, k]]
    obeying = [g for g in equivalent(dag) if not g[k, last]]
    np.testing.assert_array_equal(found.directed, in_common(obeying)[0])


@given(dags())
def test_an_open_graph_has_an_extension_of_its_class(dag):
    directed, undirected = in_common(equivalent(dag))
    extended = consistent_extension(directed, undirected)
    assert acyclic(extended) and colliders(extended) == colliders(dag)
    np.testing.assert_array_equal(extended | extended.T, dag | dag.T)


def test_where_no_extension_keeps_the_colliders_one_is_made_all_the_same():
    ring = np.zeros((4, 4), dtype=bool)
    for i in range(4):
        ring[i, (i + 1) % 4] = ring[(i + 1) % 4, i] = True
    extended = consistent_extension(np.zeros_like(ring), ring)
    assert acyclic(extended) and (extended ^ extended.T == ring).all()


def skeleton_of(n, links, between):
    """Adjacent `links`, and pairs with what separates them."""
    adjacent = np.zeros((n, n), dtype=bool)
    for i, j in links:
        adjacent[i, j] = adjacent[j, i] = True
    separators = {}
    for (a, b), members in between.items():
        mask = np.zeros(n, dtype=bool)
        mask[list(members)] = True
        separators[a, b] = separators[b, a] = mask
    return Skeleton(adjacent, np.zeros((n, n)), separators)


def test_a_collider_that_contradicts_one_before_is_left_out_and_told():
    path = [(0, 1), (1, 2), (2, 3)]
    clash = skeleton_of(4, path, {(0, 2): [], (1, 3): [], (0, 3): []})
    found = orient(clash, *nothing(4))
    assert np.argwhere(found.directed).tolist() == [[0, 1], [2, 1]]
    assert np.argwhere(np.triu(found.undirected)).tolist() == [[2, 3]]
    assert found.conflicts == ((1, 2, 3),)


def test_colliders_that_close_a_circle_are_opened_again():
    # 3 → 0 ← 1, 4 → 1 ← 2 and 5 → 2 ← 0 ask for 1 → 0, 2 → 1 and 0 → 2.
    links = [(0, 1), (1, 2), (0, 2), (0, 3), (1, 4), (2, 5)]
    apart = [(1, 3), (2, 4), (0, 5), (2, 3), (0, 4), (1, 5), (3, 4), (3, 5), (4, 5)]
    between = {pair: [] for pair in apart}
    between |= {(2, 3): [0], (0, 4): [1], (1, 5): [2]}
    found = orient(skeleton_of(6, links, between), *nothing(6))
    assert found.circles == ((0, 2), (1, 0), (2, 1))
    assert acyclic(found.directed) and found.undirected.sum() == 6
    assert found.directed[3, 0] and found.directed[4, 1] and found.directed[5, 2]


def test_a_pair_that_only_knowledge_keeps_apart_makes_no_collider():
    allowed, required = nothing(3)
    allowed[0, 2] = allowed[2, 0] = False
    found = orient(skeleton_of(3, [(0, 1), (1, 2)], {}), allowed, required)
    assert not found.directed.any() and found.undirected.sum() == 4


@pytest.mark.parametrize("both", [True, False])
def test_both_directions_asked_for_are_told(both):
    # 2 → 0 — 1 ← 3 where neither 0 nor 1 is a collider; 4 and 5 make 2 → 0 and 3 → 1 arrows.
    links = [(0, 1), (0, 2), (1, 3), (0, 4), (1, 5)]
    between = {pair: [] for pair in [(2, 4), (3, 5), (2, 3), (2, 5), (3, 4), (4, 5)]}
    between |= {(1, 2): [0], (1, 4): [0], (0, 3): [1] if both else [], (0, 5): [1] if both else []}
    found = orient(skeleton_of(6, links, between), *nothing(6))
    assert found.contested == (((0, 1),) if both else ())
    assert found.directed[0, 1]
