"""Lag and place as rotations."""

import numpy as np

from scarcity.engine.encoder.positions import rotated


def turned(x, lag, place=0):
    return rotated(x, np.full(len(x), lag), np.full(len(x), place))


def test_planes_are_turned_by_lag_and_place():
    x = np.random.default_rng(0).standard_normal((3, 6)).astype(np.float32)
    speed = np.geomspace(2.0, 0.1, 3)
    lags, places = np.array([0, 4, 1]), np.array([2, 0, 1])
    found = rotated(x, lags, places)
    for m in range(3):
        plane = (x[m, :3] + 1j * x[m, 3:]) * np.exp(1j * (lags[m] * speed + places[m] * speed[::-1]))
        np.testing.assert_allclose(found[m], np.concatenate([plane.real, plane.imag]), atol=1e-5)


def test_the_same_lag_keeps_cosines_and_other_lags_lower_them_step_by_step():
    x = np.random.default_rng(1).standard_normal((2, 64)).astype(np.float32)
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    np.testing.assert_allclose(turned(x, 3) @ turned(x, 3).T, x @ x.T, atol=1e-5)
    many = np.random.default_rng(2).standard_normal((500, 64)).astype(np.float32)
    many /= np.linalg.norm(many, axis=1, keepdims=True)
    near = [float((turned(many, 0) * turned(many, lag)).sum(1).mean()) for lag in range(4)]
    assert near[0] > 0.999 and 0.6 < near[1] < 0.8 and 0.2 < near[2] < 0.5 and near[3] < near[2]


def test_a_variable_is_bound_to_its_lag():
    x = np.random.default_rng(3).standard_normal((2, 64)).astype(np.float32)
    one = rotated(x, np.array([2, 1]), np.zeros(2, dtype=int)).sum(0)
    other = rotated(x, np.array([1, 2]), np.zeros(2, dtype=int)).sum(0)
    assert one @ other < 0.9 * np.linalg.norm(one) * np.linalg.norm(other)
