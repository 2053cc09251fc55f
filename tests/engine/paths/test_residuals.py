"""What the links of a graph leave of rows."""

from dataclasses import replace

import numpy as np

from scarcity.engine.paths.residuals import residuals, standardised
from scarcity.graph import GraphTerms
from scarcity.numerics.maps import LINEAR, PRODUCT
from tests.engine.graphs import graph_with

MEANS, SCALES = np.array([5.0, -2.0, 0.0]), np.array([2.0, 0.5, 10.0])


def rows_of(z: np.ndarray) -> np.ndarray:
    return MEANS + SCALES * z


def scaled(graph):
    return replace(graph, means=MEANS, scales=SCALES)


def unit(x: np.ndarray) -> np.ndarray:
    return (x - x.mean()) / x.std()


def test_straight_links_are_taken_off_at_their_lags() -> None:
    z = np.random.default_rng(1).normal(size=(400, 3))
    graph = scaled(graph_with({(0, 2, 1): 0.6, (1, 2, 2): -0.4, (0, 1, 0): 0.5}))
    left = residuals(graph, rows_of(z))
    assert left.shape == (398, 3)
    np.testing.assert_allclose(left[:, 2], unit(z[2:, 2] - 0.6 * z[1:-1, 0] + 0.4 * z[:-2, 1]), atol=1e-9)
    np.testing.assert_allclose(left[:, 1], unit(z[2:, 1] - 0.5 * z[2:, 0]), atol=1e-9)
    np.testing.assert_allclose(left[:, 0], unit(z[2:, 0]), atol=1e-9)


def test_bends_and_products_are_taken_off_too() -> None:
    rng = np.random.default_rng(2)
    z = rng.normal(size=(500, 3))
    z[1:, 2] = 0.5 * z[:-1, 0] * z[:-1, 1] + 0.3 * z[:-1, 0] + 0.1 * rng.normal(size=499)
    terms = GraphTerms(
        index=np.array([[PRODUCT, 0, 1, 2, 1], [LINEAR, 0, 0, 2, 1]]),
        values=np.array([[0.5, 0.0, 0.0], [0.3, 0.0, 0.0]]),
        scale=np.stack([MEANS, SCALES], axis=1),
    )
    graph = replace(scaled(graph_with({(0, 2, 1): 0.3, (1, 2, 1): 0.0})), terms=terms)
    u = np.clip(z, -4, 4)
    expected = z[2:, 2] - 0.5 * (u[:, 0] * u[:, 1])[1:-1] - 0.3 * z[1:-1, 0]
    np.testing.assert_allclose(residuals(graph, rows_of(z))[:, 2], unit(expected), atol=1e-9)


def test_far_rows_are_held_and_missing_ones_say_nothing() -> None:
    z = np.random.default_rng(3).normal(size=(300, 3))
    z[50, 0], z[60:80, 1] = 1e6, np.nan
    rows = rows_of(z)
    rows[90, 2] = np.inf
    before = rows.copy()
    left = residuals(scaled(graph_with({(0, 2, 1): 0.5})), rows)
    np.testing.assert_array_equal(rows, before)
    assert np.isfinite(left).all() and np.abs(left).max() <= 4
    assert (left[58:78, 1] == 0).all()


def test_constant_variables_have_none() -> None:
    graph = replace(graph_with({}), scales=np.array([1.0, 0.0, 0.0]))
    z = standardised(graph, np.ones((10, 3)))
    assert np.isnan(z[:, 1:]).all() and (z[:, 0] == 1).all()
    assert (residuals(graph, np.ones((10, 3))) == 0).all()


def test_fewer_rows_than_lags_leave_nothing() -> None:
    assert residuals(graph_with({(0, 1, 1): 0.5}), np.ones((2, 3))).shape == (0, 3)
