import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.engine.operators.structure import link_matrix, loops
from scarcity.errors import OptionError
from tests.engine.operators.digraphs import Matrix, as_networkx, matrices


def johnson(matrix: Matrix, longest: int) -> list[tuple[int, ...]]:
    found = nx.simple_cycles(as_networkx(matrix), length_bound=longest)
    turned = [tuple(c[c.index(min(c)) :] + c[: c.index(min(c))]) for c in found]
    return sorted(turned, key=lambda path: (len(path), path))


@given(matrices(9), st.integers(2, 6))
def test_all_loops_are_found_as_by_johnson(matrix: Matrix, longest: int) -> None:
    found = loops(link_matrix(matrix), longest=longest, most=10**6)
    assert sorted(found.paths, key=lambda path: (len(path), path)) == johnson(matrix, longest)
    assert [len(path) for path in found.paths] == sorted(map(len, found.paths))
    assert found.longest == longest
    every = johnson(matrix, len(matrix))
    assert not found.complete or len(found.paths) == len(every)


def test_the_search_ends_before_the_length_with_too_many_and_says_so() -> None:
    full = np.ones((6, 6))
    found = loops(link_matrix(full), most=20)  # 15 of two links, 40 of three
    assert (len(found.paths), found.longest, found.complete) == (15, 2, False)


def test_a_planted_loop_among_links_that_only_lead_on_is_the_only_one() -> None:
    rng = np.random.default_rng(3)
    n = 80
    matrix = np.triu(rng.random((n, n)) < 0.05, 1).astype(float)
    matrix[20, 30] = matrix[30, 40] = matrix[40, 20] = 1
    matrix[20:41, 20:41] = 0
    matrix[20, 30] = matrix[30, 40] = matrix[40, 20] = 1
    found = loops(link_matrix(matrix))
    assert (20, 30, 40) in found.paths
    assert sorted(found.paths) == sorted(johnson(matrix, 8))


def test_a_ring_longer_than_what_is_looked_for_is_told_of() -> None:
    ring = link_matrix(np.roll(np.eye(12), 1, axis=1))
    assert loops(ring).paths == () and not loops(ring).complete
    found = loops(ring, longest=12)
    assert found.paths == (tuple(range(12)),) and found.complete


@pytest.mark.parametrize("options", [{"longest": 1}, {"most": 0}])
def test_options_out_of_range_are_refused(options: dict[str, int]) -> None:
    with pytest.raises(OptionError, match="longest must be"):
        loops(link_matrix([[0]]), **options)
