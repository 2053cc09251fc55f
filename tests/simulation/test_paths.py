"""Strongest paths against all paths."""

from dataclasses import replace
from itertools import pairwise, permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.simulation.paths import Paths, reached
from tests.simulation.by_hand import graph_of
from tests.simulation.systems import random_graph


def test_a_strong_way_round_is_preferred_to_a_weak_way_straight():
    links = {("a", "c", 1): 0.1, ("a", "b", 2): 0.6, ("a", "b", 1): 0.2, ("b", "c", 0): -0.5}
    found = Paths.of(graph_of("abc", links, max_lag=2), [0])
    assert found.to(2) == [0, 1, 2]
    assert found.words(2) == "a → b (2) → c (0)"


def test_sources_and_what_is_out_of_reach_have_no_path():
    found = Paths.of(graph_of("abc", {("a", "b", 1): 0.5}, max_lag=1), [0])
    assert found.to(0) == [] and found.words(0) == ""
    assert found.to(2) == [] and found.words(2) == ""


def test_a_path_does_not_grow_stronger_by_being_longer():
    links = {("a", "b", 1): 3.0, ("b", "c", 1): 3.0, ("a", "c", 1): 2.0}
    assert Paths.of(graph_of("abc", links, max_lag=1), [0]).to(2) == [0, 2]


def test_the_own_past_is_no_step():
    links = {("a", "a", 1): 0.9, ("a", "b", 1): 0.5, ("b", "b", 1): 0.9}
    assert Paths.of(graph_of("ab", links, max_lag=1), [0]).words(1) == "a → b (1)"


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([[0], [1, 3]]))
def test_no_path_has_a_larger_product(seed: int, sources: list[int]):
    graph = random_graph(seed, 2)
    found = Paths.of(graph, sources)
    size = np.abs(graph.effects).max(2)

    def product(path) -> float:
        return float(np.prod([size[i, j] for i, j in pairwise(path)]))

    for target in set(range(4)) - set(sources):
        ways = [
            path
            for length in range(2, 5)
            for path in permutations(range(4), length)
            if path[0] in sources and path[-1] == target and product(path)
        ]
        assert bool(ways) == bool(found.to(target)) == bool(reached(graph, sources)[target])
        if ways:
            assert product(found.to(target)) == pytest.approx(max(map(product, ways)))


def test_what_is_reached_goes_along_open_links_both_ways_and_not_against_directed_ones():
    graph = graph_of(
        "abcd",
        {("a", "b", 0): 0.5, ("b", "c", 1): 0.5, ("d", "b", 1): 0.5},
        max_lag=1,
        undirected=[("a", "b")],
    )
    assert reached(graph, [1]).tolist() == [True, True, True, False]
    assert reached(graph, []).tolist() == [False] * 4
    assert Paths.of(graph, [0]).to(1) == []  # an open link is no step of a path
    sizes = replace(graph, effects=-graph.effects)
    assert Paths.of(sizes, [3]).to(2) == [3, 1, 2]
