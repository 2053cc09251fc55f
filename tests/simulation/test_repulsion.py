import numpy as np
import pytest

from scarcity.simulation.repulsion import exact, gridded
from tests.simulation import naive


@pytest.mark.parametrize("n", [1, 2, 3, 63, 64, 65, 130, 260])
def test_matrix_form_equals_the_sum_over_pairs(n: int) -> None:
    at = np.random.default_rng(n).normal(size=(n, 3)).astype(np.float32)
    force, stiffness = exact(at)
    expected = naive.repulsion(at.astype(np.float64))
    np.testing.assert_allclose(force, expected, rtol=2e-3, atol=2e-4 * (1 + np.abs(expected).max()))
    assert stiffness.shape == (n, 1)
    assert (stiffness >= 0).all()


def test_grid_is_near_the_exact_form() -> None:
    at = np.random.default_rng(0).normal(size=(2000, 3)).astype(np.float32)
    error = np.linalg.norm(gridded(at, np.array([0.2, 0.5, 0.9]))[0] - exact(at)[0]) / np.linalg.norm(
        exact(at)[0]
    )
    assert error < 0.06


@pytest.mark.parametrize("kernel", ["exact", "gridded"])
def test_nodes_at_the_same_place_give_finite_forces(kernel: str) -> None:
    at = np.zeros((20, 3), dtype=np.float32)
    force, stiffness = exact(at) if kernel == "exact" else gridded(at, np.zeros(3))
    assert np.isfinite(force).all()
    assert np.isfinite(stiffness).all()


def test_positions_are_left_as_they_are() -> None:
    at = np.random.default_rng(0).normal(size=(100, 3)).astype(np.float32)
    before = at.copy()
    exact(at)
    gridded(at, np.zeros(3))
    np.testing.assert_array_equal(at, before)
