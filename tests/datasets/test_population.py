import numpy as np
import pytest

from scarcity.datasets import additive, contemporaneous, linear, population_effects, regime_switch
from scarcity.errors import DataError


@pytest.mark.parametrize("make", [linear, contemporaneous])
@pytest.mark.parametrize("noise", ["gaussian", "laplace"])
def test_many_rows_come_near_the_population(make, noise):
    system = make(5, 30_000, noise=noise, seed=3)
    np.testing.assert_allclose(population_effects(system), system.standardised, atol=0.03)
    np.testing.assert_array_equal(population_effects(system) != 0, system.graph)


def test_persistent_systems_have_self_links_in_their_range():
    system = linear(5, 100, persistence=(0.9, 0.95), strength=(0.02, 0.05), seed=2)
    own = np.einsum("iil->il", system.coefficients)[:, 1]
    assert 0.9 <= own.min() <= own.max() <= 0.95
    effects = population_effects(system)
    np.testing.assert_allclose(np.einsum("iil->il", effects)[:, 1], own)


@pytest.mark.parametrize("make", [additive, regime_switch])
def test_what_is_not_linear_and_constant_has_no_population_effects(make):
    with pytest.raises(DataError, match="expected a linear system with one regime"):
        population_effects(make(5, 300, seed=1))
