"""Random projections keep inner products: exactly upwards, on average downwards."""

import numpy as np
import pytest

from scarcity.numerics.random_projection import random_projection


@pytest.mark.parametrize(("n_in", "n_out"), [(1, 1), (5, 5), (5, 9), (64, 64)])
def test_as_many_dimensions_or_more_keep_inner_products(n_in: int, n_out: int) -> None:
    matrix = random_projection(n_in, n_out, 3)
    assert matrix.shape == (n_in, n_out)
    np.testing.assert_allclose(matrix @ matrix.T, np.eye(n_in), atol=1e-12)


def test_fewer_dimensions_keep_cosines_on_average_within_the_stated_error() -> None:
    x = np.zeros((2, 80))
    x[:, 0], x[1, 1] = (1.0, 0.6), 0.8
    for other, truth in ((x[1], 0.6), (np.eye(80)[5], 0.0)):
        pair = np.stack([x[0], other])
        projected = np.array([pair @ random_projection(80, 20, seed) for seed in range(400)])
        a, b = projected[:, 0], projected[:, 1]
        cosines = (a * b).sum(1) / np.linalg.norm(a, axis=1) / np.linalg.norm(b, axis=1)
        inner = (a * b).sum(1)
        assert abs(inner.mean() - truth) < 4 * inner.std() / np.sqrt(400)
        assert cosines.std() <= 1.1 * (1 - truth**2) / np.sqrt(20)


def test_directions_depend_on_the_seed_alone_and_have_no_preferred_sign() -> None:
    np.testing.assert_array_equal(
        random_projection(7, 3, 1), random_projection(7, 3, np.random.default_rng(1))
    )
    first = np.array([random_projection(3, 3, seed)[0, 0] for seed in range(400)])
    assert abs(first.mean()) < 4 * first.std() / 20 and first.std() == pytest.approx(1 / np.sqrt(3), rel=0.1)
