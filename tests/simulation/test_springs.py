import numpy as np
import pytest

from scarcity.errors import DataError
from scarcity.simulation.springs import springs
from tests.simulation import naive
from tests.simulation.graphs import ring_with_chords


def test_forces_equal_the_sum_over_pairs() -> None:
    edges, weights = ring_with_chords(40, 100, seed=1)
    pull = springs(40, edges, weights)
    at = np.random.default_rng(2).normal(size=(40, 3)).astype(np.float32)
    expected = naive.pull(at.astype(np.float64), pull.stiffness.toarray(), pull.gravity.astype(np.float64))
    np.testing.assert_allclose(pull.forces(at), expected, rtol=1e-4, atol=1e-4)


def test_groups_pull_to_their_middle() -> None:
    edges, weights = ring_with_chords(30, 60, seed=1)
    groups = np.random.default_rng(3).integers(0, 4, 30) * 2
    loose, tied = springs(30, edges, weights), springs(30, edges, weights, groups)
    at = np.random.default_rng(2).normal(size=(30, 3)).astype(np.float32)
    added = tied.forces(at) - loose.forces(at)
    np.testing.assert_allclose(added, naive.hold(at.astype(np.float64), groups, 0.2), atol=1e-5)
    np.testing.assert_allclose((tied.load - loose.load)[:, 0], 0.2 * (groups > 0), atol=1e-6)
    none = springs(30, edges, weights, np.zeros(30, dtype=int))
    np.testing.assert_array_equal(none.forces(at), loose.forces(at))


def test_links_between_two_nodes_add_up_and_own_links_do_not_count() -> None:
    pull = springs(3, [(0, 1), (1, 0), (2, 2), (1, 2)], [0.5, -0.25, 9.0, 1.0])
    np.testing.assert_array_equal(pull.strength.toarray(), [[0, 0.75, 0], [0.75, 0, 1], [0, 1, 0]])


def test_loose_parts_are_pulled_to_the_centre() -> None:
    gravity = springs(5, [(0, 1), (1, 2)]).gravity[:, 0]
    assert gravity[3] == gravity[4] > 1.5 * gravity[0]


def test_errors_carry_numbers() -> None:
    with pytest.raises(DataError, match="nodes 0 to 3, there are 3"):
        springs(3, [(0, 3)])
    with pytest.raises(DataError, match="2 links"):
        springs(3, [(0, 1), (1, 2)], [1.0])
    with pytest.raises(DataError, match="1 weights are not finite"):
        springs(3, [(0, 1)], [np.nan])
    with pytest.raises(DataError, match="groups: expected 3"):
        springs(3, [(0, 1)], groups=[1, 2])
