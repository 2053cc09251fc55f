"""The extra paths and their series."""

import numpy as np
import pytest

from scarcity.engine.paths.arms import Arms
from scarcity.numerics.maps import PRODUCT, mapped


def test_every_pair_and_every_map_is_there_once() -> None:
    arms = Arms.of(5, maps=True)
    assert len(arms) == 10 + 15
    keys = [arms.key(arm) for arm in range(len(arms))]
    assert len(set(keys)) == len(keys)
    assert {key for key in keys if key[0] == PRODUCT} == {
        (PRODUCT, i, k) for i in range(5) for k in range(i + 1, 5)
    }
    assert all(first == second for kind, first, second in keys if kind != PRODUCT)
    assert (arms.variables[arms.kind != PRODUCT, 1] == -1).all()
    assert (arms.variables[arms.kind == PRODUCT] >= 0).all()
    assert len(Arms.of(1, maps=False)) == 0


def test_they_are_found_by_their_keys() -> None:
    arms = Arms.of(4, maps=True)
    keys = ((PRODUCT, 1, 3), (2, 0, 0))
    assert {arms.key(int(arm)) for arm in np.nonzero(arms.where(keys))[0]} == set(keys)


def naive(kind: int, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """What is left of a series beside straight lines in its variables; for complete rows."""
    u, v = np.clip(a, -4, 4), np.clip(b, -4, 4)
    out = u * v if kind == PRODUCT else mapped(kind, u)
    out = out - out.mean()
    lines = np.column_stack([u - u.mean(), v - v.mean()])
    out = out - lines @ np.linalg.lstsq(lines, out, rcond=1e-9)[0]
    return out / out.std()


@pytest.mark.parametrize("kind", [1, 2, 3, PRODUCT])
def test_series_are_those_of_the_definition(kind: int) -> None:
    z = np.random.default_rng(kind).gamma(2.0, size=(300, 4)) - 2.0
    z[:, 2] = 0.8 * z[:, 1] + 0.4 * z[:, 2]
    z[0, 1] = 9.0
    arms = Arms.of(4, maps=True)
    second = 2 if kind == PRODUCT else 1
    arm = np.nonzero(arms.where(((kind, 1, second),)))[0]
    np.testing.assert_allclose(arms.series(arm, z)[:, 0], naive(kind, z[:, 1], z[:, second]), atol=1e-10)


def test_missing_values_are_left_out() -> None:
    rng = np.random.default_rng(0)
    z = rng.normal(size=(400, 3))
    z[::7, 0] = np.nan
    arms, before = Arms.of(3, maps=False), z.copy()
    series = arms.series(np.arange(3), z)
    np.testing.assert_array_equal(z, before)
    assert (series[::7, :2] == 0).all() and (series[::7, 2] != 0).all()
    known = np.isfinite(z[:, 0])
    alone = arms.series(np.arange(3), z[known])
    np.testing.assert_allclose(series[known, 0] * np.sqrt(known.mean()), alone[:, 0], atol=0.02)


def test_what_is_linear_in_disguise_or_constant_is_zero() -> None:
    rng = np.random.default_rng(0)
    z = np.column_stack([rng.choice([-1.0, 1.0], 200), np.full(200, np.nan), np.zeros(200)])
    arms = Arms.of(3, maps=True)
    series = arms.series(np.nonzero(arms.first == 0)[0], z)
    assert np.isfinite(series).all()
    square = np.nonzero(arms.where(((1, 0, 0),)))[0]
    assert (arms.series(square, z) == 0).all()
    assert arms.series(np.arange(len(arms)), z[:0]).shape == (0, len(arms))
