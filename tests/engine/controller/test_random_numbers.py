"""The numbers of a proposal are those of Philox, and no system entropy is asked for."""

import numpy as np
import pytest

from scarcity.engine.controller.random_numbers import generator


@pytest.mark.parametrize("seed", [0, 5, 2**64 + 3])
@pytest.mark.parametrize("proposal", [0, 1, 977])
def test_are_those_of_numpys_philox_under_the_same_key(seed, proposal):
    twin = np.random.Generator(np.random.Philox(key=seed, counter=proposal << 64))
    np.testing.assert_array_equal(generator(seed, proposal).random(9), twin.random(9))
