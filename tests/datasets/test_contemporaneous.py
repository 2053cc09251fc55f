import numpy as np
import pytest

from scarcity.datasets import contemporaneous
from scarcity.datasets.stability import radius
from scarcity.datasets.structure import draw_links
from tests.datasets.regression import companion_radius, fit


def test_the_rows_regress_back_to_the_coefficients() -> None:
    """The structural equations hold in the rows, those at lag 0 too: the noise is free of the parents."""
    system = contemporaneous(12, 20_000, seed=5)
    found, error = fit(system.data, system.graph, 0, system.n_rows)
    z = (found - system.coefficients)[system.graph] / error[system.graph]
    assert np.abs(z).max() < 4.0
    assert 0.7 < z.std() < 1.3


@pytest.mark.parametrize("share", [0.0, 0.25, 0.4, 0.8])
def test_the_share_of_links_at_lag_zero(share: float) -> None:
    system = contemporaneous(20, 50, share=share, seed=2)
    cross = system.graph & ~np.eye(20, dtype=bool)[:, :, None]
    assert cross.sum() == 40
    assert cross[:, :, 0].sum() == round(share * 40)


def test_all_links_at_lag_zero_as_far_as_the_order_has_room() -> None:
    system = contemporaneous(6, 50, share=1.0, seed=2)
    assert system.graph[:, :, 0].sum() == 0 + 1 + 2 + 2 + 2 + 2


def test_one_system_in_two_orders_of_time_differs_at_lag_zero_only_by_direction() -> None:
    """The directed lag-0 graph is asymmetric: no pair is linked both ways within a row."""
    now = contemporaneous(20, 50, share=0.8, seed=4).graph[:, :, 0]
    assert not (now & now.T).any()


def test_the_radius_agrees_with_the_dense_eigenvalues() -> None:
    for seed in range(6):
        rng = np.random.default_rng(seed)
        links = draw_links(
            rng, n_variables=40, max_lag=3, in_degree=2, strength=(0.2, 0.5), instantaneous=0.4 * (seed % 2)
        )
        assert radius(links) == pytest.approx(companion_radius(links.dense()), abs=0.01)
