import numpy as np
import pytest
from scipy.integrate import solve_ivp

from scarcity.datasets import lorenz96
from scarcity.errors import OptionError


def slope(x: np.ndarray, forcing: float) -> np.ndarray:
    """The equation as Lorenz wrote it, variable by variable."""
    n = len(x)
    return np.array([(x[(j + 1) % n] - x[j - 2]) * x[j - 1] - x[j] + forcing for j in range(n)])


@pytest.mark.parametrize("forcing", [10.0, 40.0])
def test_each_row_leads_to_the_next_by_the_equation(forcing: float) -> None:
    system = lorenz96(7, forcing, 12, noise=0.0, raw=True, seed=2)
    for row, following in zip(system.data[:-1], system.data[1:], strict=True):
        exact = solve_ivp(lambda t, x: slope(x, forcing), (0, 0.1), row, rtol=1e-10, atol=1e-10)
        np.testing.assert_allclose(following, exact.y[:, -1], atol=2e-3 * forcing / 10)


def test_each_variable_has_its_four_causes() -> None:
    graph = lorenz96(9, n_rows=5).graph
    for target in range(9):
        assert set(np.flatnonzero(graph[:, target, 1])) == {(target + k) % 9 for k in (-2, -1, 0, 1)}
    assert graph.sum() == 36


def test_coefficients_are_undefined_where_links_are() -> None:
    system = lorenz96(5, n_rows=5)
    np.testing.assert_array_equal(np.isnan(system.coefficients), system.graph)
    np.testing.assert_array_equal(system.coefficients[~system.graph], 0.0)


def test_the_climate_is_that_of_the_attractor() -> None:
    """Every variable has the same mean, which holds the energy balance: E x² = F E x."""
    x = lorenz96(10, 10.0, 20_000, noise=0.0, raw=True, seed=1).data
    np.testing.assert_allclose(x.mean(axis=0), x.mean(), atol=0.15)
    assert (x**2).mean() == pytest.approx(10.0 * x.mean(), rel=0.01)


def test_the_measurement_error_has_its_size() -> None:
    quiet, noisy = (lorenz96(6, 10.0, 500, noise=s, raw=True, seed=3).data for s in (0.0, 0.5))
    assert (noisy - quiet).std() == pytest.approx(0.5, abs=0.03)


@pytest.mark.parametrize(
    "options", [{"n_variables": 3}, {"n_rows": 0}, {"max_lag": 0}, {"dt": 0.0}, {"noise": -1.0}]
)
def test_sizes_that_do_not_fit_are_refused(options: dict[str, float]) -> None:
    with pytest.raises(OptionError, match="expected"):
        lorenz96(**options)  # pyright: ignore[reportArgumentType]
