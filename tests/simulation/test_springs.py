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
