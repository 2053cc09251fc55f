import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import DataError, OptionError
from scarcity.simulation import LevelOfDetail, detail_of
from tests.simulation.graphs import cliques, ring_with_chords


def _names(n: int) -> list[str]:
    return [f"v{i}" for i in range(n)]


def _signed(n: int, links: int, seed: int) -> tuple[Any, Any]:
    edges, weights = ring_with_chords(n, links, seed)
    return edges, weights * np.random.default_rng(seed).choice([-1, 1], links)


def _same(one: LevelOfDetail, other: LevelOfDetail) -> bool:
    return all(
        np.array_equal(getattr(one, part), getattr(other, part))
        for part in ("shown", "leads", "edges", "weights", "net", "importance", "labels", "groups")
    )


graphs = st.tuples(st.integers(1, 60), st.integers(0, 120), st.integers(0, 99))


@given(graph=graphs, index=st.integers(0, 6))
def test_every_node_is_shown_exactly_once(graph: tuple[int, int, int], index: int) -> None:
    n, links, seed = graph
    detail = detail_of(_names(n), *_signed(n, links, seed), index)
    assert np.array_equal(np.sort(np.concatenate(detail.members)), np.arange(n))
    for row, members in enumerate(detail.members):
        assert (detail.shown[members] == row).all()
        assert detail.leads[row] in members
        assert len(members) == detail.sizes[row]
        together = set(detail.groups[members].tolist())
        assert len(members) == 1 or (len(together) == 1 and together <= detail.collapsed)


@given(graph=graphs, index=st.integers(0, 6))
def test_links_are_the_sums_of_those_behind_them(graph: tuple[int, int, int], index: int) -> None:
    n, links, seed = graph
    edges, weights = _signed(n, links, seed)
    detail = detail_of(_names(n), edges, weights, index)
    strength: dict[tuple[int, int], float] = {}
    net: dict[tuple[int, int], float] = {}
    for (a, b), weight in zip(edges.tolist(), weights.tolist(), strict=True):
        pair = int(detail.shown[a]), int(detail.shown[b])
        if pair[0] != pair[1]:
            strength[pair] = strength.get(pair, 0) + abs(weight)
            net[pair] = net.get(pair, 0) + weight
    assert [tuple(pair) for pair in detail.edges.tolist()] == sorted(strength)
    np.testing.assert_allclose(detail.weights, [strength[pair] for pair in sorted(strength)])
    np.testing.assert_allclose(detail.net, [net[pair] for pair in sorted(strength)], atol=1e-12)


@given(graph=graphs)
def test_index_0_shows_everything(graph: tuple[int, int, int]) -> None:
    n, links, seed = graph
    detail = detail_of(_names(n), *_signed(n, links, seed))
    assert detail.ids == tuple(_names(n))
    np.testing.assert_array_equal(detail.shown, np.arange(n))
    at = np.random.default_rng(0).normal(size=(n, 3)).astype(np.float32)
    np.testing.assert_array_equal(detail.means(at), at)


@given(graph=graphs, old=st.integers(0, 5), seed=st.integers(0, 9))
def test_a_higher_index_never_shows_more(graph: tuple[int, int, int], old: int, seed: int) -> None:
    n, links, of = graph
    edges, weights = _signed(n, links, of)
    before = detail_of(_names(n), edges, weights, old)
    weights = weights * np.random.default_rng(seed).uniform(0.3, 2.0, links)
    details = [detail_of(_names(n), edges, weights, index, before) for index in range(7)]
    for finer, coarser in itertools.pairwise(details):
        assert finer.collapsed <= coarser.collapsed
        assert len(coarser.leads) <= len(finer.leads)
        assert len(coarser.edges) <= len(finer.edges)
        assert len(coarser.labels) <= len(finer.labels)


@given(graph=graphs, index=st.integers(0, 5), seed=st.integers(0, 9))
def test_the_same_graph_again_shows_the_same(graph: tuple[int, int, int], index: int, seed: int) -> None:
    n, links, of = graph
    edges, weights = _signed(n, links, of)
    before = detail_of(_names(n), edges, weights, (index + seed) % 5)
    weights = weights * np.random.default_rng(seed).uniform(0.3, 2.0, links)
    once = detail_of(_names(n), edges, weights, index, before)
    again = detail_of(_names(n), edges, weights, index, once)
    assert once.collapsed == again.collapsed
    assert _same(once, detail_of(_names(n), edges, weights, index, before))


@pytest.mark.parametrize("index", [1, 2])
def test_as_few_are_shown_as_the_index_asks_where_groups_allow_it(index: int) -> None:
    edges, weights, _ = cliques(12, 10, 0.5, 0)
    detail = detail_of(_names(120), edges, weights, index)
    assert 120 / 2**index - 10 < len(detail.leads) <= 120 / 2**index


def test_the_least_important_groups_collapse_first() -> None:
    edges, weights, of = cliques(5, 8, 0.1, 0)
    weights = weights * np.array([5, 1, 4, 2, 3])[of[edges[:, 0]]]
    detail = detail_of(_names(40), edges, weights, 1, groups=of + 1)
    assert detail.collapsed == {2, 4, 5}
    by_rank = detail_of(_names(40), edges, weights, 1, groups=of + 1, importance=of.astype(float))
    assert by_rank.collapsed == {1, 2, 3}


def test_a_collapsed_group_opens_only_beyond_the_margin() -> None:
    def collapsed(worth: list[float], before: LevelOfDetail | None = None) -> LevelOfDetail:
        importance = np.append(np.repeat(worth, 6), 9.0)
        groups = np.append(np.repeat([1, 2, 3], 6), 4)
        return detail_of(_names(19), [], None, 1, before, importance=importance, groups=groups)

    before = collapsed([1.0, 2.0, 2.1])
    assert before.collapsed == {1, 2}
    assert collapsed([1.0, 2.2, 2.1]).collapsed == {1, 3}
    assert collapsed([1.0, 2.2, 2.1], before).collapsed == {1, 2}
    assert collapsed([1.0, 2.6, 2.1], before).collapsed == {1, 2}
    assert collapsed([1.0, 2.7, 2.1], before).collapsed == {1, 3}


def test_labels_change_only_beyond_the_margin() -> None:
    worth = np.linspace(2.0, 1.0, 50)
    before = detail_of(_names(50), [], importance=worth)
    assert before.labels.tolist() == list(range(40))
    worth[40] = 1.05 * worth[39]
    assert set(detail_of(_names(50), [], None, 0, before, importance=worth).labels.tolist()) == set(range(40))
    worth[40] = 1.3 * worth[39]
    changed = detail_of(_names(50), [], None, 0, before, importance=worth).labels.tolist()
    assert set(changed) == set(range(39)) | {40}


def test_the_lead_of_a_group_changes_only_beyond_the_margin() -> None:
    groups = [1, 1, 1, 2, 2, 2]
    worth = np.array([1.0, 1.1, 0.5, 9, 9, 9])
    before = detail_of(_names(6), [], None, 1, importance=worth, groups=groups)
    assert before.ids[0] == "v1"
    worth[0] = 1.3
    assert detail_of(_names(6), [], None, 1, before, importance=worth, groups=groups).ids[0] == "v1"
    worth[0] = 1.5
    assert detail_of(_names(6), [], None, 1, before, importance=worth, groups=groups).ids[0] == "v0"


@pytest.mark.parametrize("seed", range(3))
def test_a_graph_that_wavers_does_not_flicker(seed: int) -> None:
    n = 120
    edges, weights = _signed(n, 480, seed)
    rng = np.random.default_rng(seed)
    detail, changes, anew = None, 0, 0
    fresh = None
    for _ in range(15):
        wavered = weights * np.exp(0.1 * rng.normal(size=len(weights)))
        now = detail_of(_names(n), edges, wavered, 1, detail)
        without = detail_of(_names(n), edges, wavered, 1)
        if detail is not None and fresh is not None:
            changes += len(set(now.ids) ^ set(detail.ids))
            anew += len(set(without.ids) ^ set(fresh.ids))
        detail, fresh = now, without
    assert changes < 0.2 * anew


def test_nodes_are_found_again_by_name() -> None:
    edges, weights, _ = cliques(5, 8, 0.1, 0)
    names = _names(40)
    before = detail_of(names, edges, weights, 1)
    order = np.random.default_rng(0).permutation(40)
    place = np.argsort(order)
    after = detail_of([names[i] for i in order], place[edges], weights, 1, before)
    assert set(after.ids) == set(before.ids)
    np.testing.assert_array_equal(after.groups, before.groups[order])


def test_nodes_may_come_and_go() -> None:
    edges, weights, _ = cliques(5, 8, 0.1, 0)
    before = detail_of(_names(40), edges, weights, 1)
    kept = (edges < 30).all(axis=1)
    fewer = detail_of(_names(30), edges[kept], weights[kept], 1, before)
    assert np.array_equal(np.sort(np.concatenate(fewer.members)), np.arange(30))
    more = detail_of(_names(40), edges, weights, 1, fewer)
    assert np.array_equal(np.sort(np.concatenate(more.members)), np.arange(40))


@pytest.mark.parametrize("index", [0, 1, 9])
def test_no_node_and_one_node(index: int) -> None:
    nothing = detail_of([], [], None, index)
    assert (nothing.ids, nothing.members, nothing.edges.shape, nothing.labels.shape) == ((), (), (0, 2), (0,))
    assert nothing.means(np.zeros((0, 3), np.float32)).shape == (0, 3)
    one = detail_of(["a"], [(0, 0)], [0.5], index, nothing)
    assert (one.ids, one.edges.shape, one.labels.tolist()) == (("a",), (0, 2), [0])
    assert detail_of([], [], None, index, one).ids == ()


def test_nodes_without_links_are_one_group_that_collapses_first() -> None:
    detail = detail_of(_names(10), [(0, 1), (1, 2), (0, 2)], None, 1)
    assert detail.ids == ("v0", "v1", "v2", "v3")
    assert detail.sizes.tolist() == [1, 1, 1, 7]


def test_positions_of_a_group_are_the_middle_of_its_members() -> None:
    edges, weights, _ = cliques(5, 8, 0.1, 0)
    detail = detail_of(_names(40), edges, weights, 2)
    at = np.random.default_rng(0).normal(size=(40, 3)).astype(np.float32)
    for row, members in enumerate(detail.members):
        np.testing.assert_allclose(detail.means(at)[row], at[members].mean(axis=0), atol=1e-6)


def test_errors_say_what_came() -> None:
    with pytest.raises(OptionError, match="got -1"):
        detail_of(["a"], [], None, -1)
    with pytest.raises(DataError, match="expected 2 different names"):
        detail_of(["a", "a"], [])
    with pytest.raises(DataError, match="nodes 0 to 3, there are 2"):
        detail_of(["a", "b"], [(0, 3)])
    with pytest.raises(DataError, match="expected 2 finite numbers"):
        detail_of(["a", "b"], [], importance=[1.0, -2.0])
    with pytest.raises(DataError, match="expected 2 numbers"):
        detail_of(["a", "b"], [], groups=[1])
