import numpy as np
import pytest
from scipy import stats

from scarcity.datasets import linear
from tests.datasets.regression import fit


@pytest.mark.parametrize("raw", [False, True])
def test_the_rows_regress_back_to_the_coefficients(raw: bool) -> None:
    system = linear(12, 20_000, raw=raw, seed=5)
    found, error = fit(system.data, system.graph, 0, system.n_rows)
    z = (found - system.coefficients)[system.graph] / error[system.graph]
    assert np.abs(z).max() < 4.0
    assert 0.7 < z.std() < 1.3
    assert error[system.graph].max() < 0.1 * np.abs(system.coefficients[system.graph]).max()


def test_nothing_is_driven_by_what_is_no_parent() -> None:
    system = linear(8, 20_000, seed=6)
    everything = np.ones_like(system.graph)
    everything[:, :, 0] = False
    found, error = fit(system.data, everything, 0, system.n_rows)
    z = (found / np.where(error > 0, error, 1.0))[everything & ~system.graph]
    assert np.abs(z).max() < 4.5
    assert np.abs(z).std() < 1.3


def test_every_variable_has_its_self_link_and_its_sources() -> None:
    system = linear(15, 50, in_degree=3, max_lag=2, strength=(0.1, 0.15), raw=True, seed=1)
    np.testing.assert_array_equal(system.graph.any(axis=2).sum(axis=0), 4)
    np.testing.assert_array_equal(system.graph[np.arange(15), np.arange(15), 1], True)
    assert not system.graph[:, :, 0].any()
    cross = system.coefficients[system.graph & ~np.eye(15, dtype=bool)[:, :, None]]
    assert np.abs(cross).min() >= 0.1 and np.abs(cross).max() <= 0.15
    assert (cross > 0).any() and (cross < 0).any()


def test_as_many_sources_as_there_are_other_variables() -> None:
    system = linear(4, 50, in_degree=3, seed=1)
    np.testing.assert_array_equal(system.graph.any(axis=2), True)


@pytest.mark.parametrize(
    ("noise", "kurtosis", "tolerance"), [("gaussian", 0.0, 0.2), ("laplace", 3.0, 1.0), ("student", 6.0, 5.5)]
)
def test_the_noise_has_the_tails_of_its_name_and_unit_variance(
    noise: str, kurtosis: float, tolerance: float
) -> None:
    system = linear(1, 60_000, in_degree=0, noise=noise, raw=True, seed=2)  # pyright: ignore[reportArgumentType]
    x = system.data[:, 0]
    shock = x[1:] - system.coefficients[0, 0, 1] * x[:-1]
    assert shock.var() == pytest.approx(1.0, abs=0.04)
    assert stats.kurtosis(shock) == pytest.approx(kurtosis, abs=tolerance)
    if noise != "gaussian":
        assert stats.kurtosis(shock) > 1.5


def test_more_rows_do_not_change_the_first_ones() -> None:
    np.testing.assert_array_equal(linear(5, 900, seed=3).data[:400], linear(5, 400, seed=3).data)


def test_the_noise_does_not_change_the_links() -> None:
    np.testing.assert_array_equal(
        linear(6, 50, noise="laplace", seed=3).coefficients, linear(6, 50, seed=3).coefficients
    )


def test_variance_does_not_tell_the_order_of_the_variables() -> None:
    """Of two linked variables the target varies more than the source in about half of the links."""
    larger: list[bool] = []
    for seed in range(30):
        system = linear(10, 500, seed=seed)
        variance = system.data.var(axis=0)
        source, target, _ = np.nonzero(system.graph & ~np.eye(10, dtype=bool)[:, :, None])
        larger.extend(variance[target] > variance[source])
    assert 0.42 < np.mean(larger) < 0.58


def test_many_variables_stay_bounded() -> None:
    system = linear(400, 300, raw=True, seed=1)
    assert np.abs(system.data).max() < 50
    assert np.abs(system.coefficients[system.graph]).min() > 0.1
