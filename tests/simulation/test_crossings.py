from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.simulation.crossings import Segments, crossings, crossings_of, sifted, spectral
from tests.simulation import naive


def _lines(n: int, count: int, seed: int) -> Segments:
    rng = np.random.default_rng(seed)
    x, y, u, v = (
        rng.integers(0, 4, count),
        rng.integers(0, n, count),
        rng.integers(0, 4, count),
        rng.integers(0, n, count),
    )
    return np.column_stack([x, y, u, v])


@given(n=st.integers(1, 8), count=st.integers(0, 20), seed=st.integers(0, 999))
def test_crossings_are_those_of_exact_geometry(n: int, count: int, seed: int) -> None:
    lines, order = _lines(n, count, seed), np.random.default_rng(seed).permutation(n)
    assert crossings(lines, order) == naive.crossings(lines, order)


@given(n=st.integers(1, 8), count=st.integers(1, 20), seed=st.integers(0, 999))
def test_crossings_of_some_lines_are_those_that_go_with_them(n: int, count: int, seed: int) -> None:
    lines, rng = _lines(n, count, seed), np.random.default_rng(seed)
    some, order = np.flatnonzero(rng.random(count) < 0.4), rng.permutation(n)
    without = crossings(np.delete(lines, some, axis=0), order)
    assert crossings_of(lines, some, order) == crossings(lines, order) - without


@given(n=st.integers(1, 12), count=st.integers(0, 30), seed=st.integers(0, 999))
def test_sifting_never_adds_crossings(n: int, count: int, seed: int) -> None:
    lines, order = _lines(n, count, seed), np.random.default_rng(seed).permutation(n)
    kept = order.copy()
    found = sifted(lines, order)
    assert sorted(found) == list(range(n))
    assert crossings(lines, found) <= crossings(lines, order)
    np.testing.assert_array_equal(order, kept)
    short = sifted(lines, order, work=1)
    assert crossings(lines, found) <= crossings(lines, short) <= crossings(lines, order)


@given(n=st.integers(2, 7), count=st.integers(0, 30), seed=st.integers(0, 999))
def test_after_sifting_no_two_neighbours_had_better_change_places(n: int, count: int, seed: int) -> None:
    lines = _lines(n, count, seed)
    found = sifted(lines, np.arange(n))
    for place in range(n - 1):
        swapped = found.copy()
        swapped[[place, place + 1]] = found[[place + 1, place]]
        assert crossings(lines, swapped) >= crossings(lines, found)


def test_sifting_comes_near_the_fewest_of_all_orders() -> None:
    excess: list[int] = []
    for seed in range(12):
        lines = _lines(5, 9, seed)
        fewest = min(crossings(lines, np.array(order)) for order in permutations(range(5)))
        excess.append(crossings(lines, sifted(lines, np.arange(5))) - fewest)
    assert np.mean(excess) <= 0.5


@pytest.mark.parametrize("seed", range(5))
def test_a_chain_is_found_again(seed: int) -> None:
    hidden = np.random.default_rng(seed).permutation(12)
    lines = np.column_stack([np.zeros(11, int), hidden[:-1], np.ones(11, int), hidden[1:]])
    order = spectral(12, lines)
    assert order.tolist() in (hidden.tolist(), hidden[::-1].tolist())
    assert order[0] < order[-1]  # as near to the given order as a chain can be


def test_parts_stand_one_after_the_other() -> None:
    lines = np.array([[0, 0, 1, 4], [0, 4, 1, 2], [0, 1, 1, 3]])
    order = spectral(6, lines).tolist()
    assert {*order[:3]} == {0, 2, 4}
    assert {*order[3:5]} == {1, 3}
    assert spectral(0, lines[:0]).tolist() == []
