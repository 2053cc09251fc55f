"""Nonlinear series and what is frozen with them."""

import numpy as np
import pytest

from scarcity.discovery.nonlinear.features import Features, Normaliser, linear_part
from scarcity.numerics.maps import KINDS, LINEAR, mapped, slope
from tests.discovery.nonlinear.naive import MAPS, series

KEYS = [(1, 0, 0), (2, 1, 1), (3, 2, 2), (4, 0, 2), (1, 2, 2)]


@pytest.fixture
def rows():
    rng = np.random.default_rng(0)
    return np.column_stack([rng.normal(5, 2, 800), rng.exponential(3, 800), rng.standard_t(4, 800) * 1e3])


def test_maps_and_their_slopes():
    u = np.linspace(-4, 4, 401)
    for kind, twin in MAPS.items():
        np.testing.assert_allclose(mapped(kind, u), twin(u), atol=1e-12)
        steep = (mapped(kind, u + 1e-6) - mapped(kind, u - 1e-6)) / 2e-6
        np.testing.assert_allclose(slope(kind, u), steep, atol=1e-6)
    assert mapped(LINEAR, u) is u
    assert (slope(LINEAR, u) == 1).all()
    for function in (mapped, slope):
        with pytest.raises(ValueError, match="map of one variable"):
            function(KINDS.index("product"), u)


def test_series_are_those_of_the_twin(rows):
    features = Features.chosen(Normaliser.of([rows]), KEYS, [rows])
    assert features.keys == KEYS
    np.testing.assert_allclose(features.series(rows), series(rows, features), atol=1e-9)


def test_series_are_uncorrelated_with_their_variables(rows):
    features = Features.chosen(Normaliser.of([rows[:500], rows[500:]]), KEYS, [rows])
    u = np.clip(features.normaliser.standardised(rows), -4, 4)
    for place, (_, first, second) in enumerate(KEYS):
        column = features.series(rows)[:, place]
        assert abs(np.corrcoef(column, u[:, first])[0, 1]) < 1e-9
        assert abs(np.corrcoef(column, u[:, second])[0, 1]) < 1e-9


def test_slopes_are_mean_derivatives(rows):
    features = Features.chosen(Normaliser.of([rows]), KEYS, [rows])
    norm = features.normaliser
    step = 1e-6
    for place, (_, first, second) in enumerate(KEYS):
        for side, variable in enumerate((first, second)):
            moved = norm.spread * step * (np.arange(3) == variable)
            steep = (features.series(rows + moved) - features.series(rows - moved))[:, place] / (2 * step)
            assert features.slopes[0, place, side] == pytest.approx(steep.mean(), abs=1e-4)
            assert features.slopes[3, place, side] == pytest.approx(
                np.delete(steep, np.s_[80:120]).mean(), abs=1e-4
            )


def test_missing_values_make_their_series_missing(rows):
    features = Features.chosen(Normaliser.of([rows]), KEYS, [rows])
    holes = rows.copy()
    holes[3, 0] = holes[7, 2] = np.nan
    out = features.series(holes)
    assert np.isnan(out[3]).tolist() == [True, False, False, True, False]
    assert np.isnan(out[7]).tolist() == [False, False, True, True, True]
    assert np.isfinite(np.delete(out, [3, 7], 0)).all()
    again = Features.chosen(Normaliser.of([holes]), KEYS, [holes])
    np.testing.assert_allclose(again.slopes, features.slopes, atol=0.02)


def test_a_normaliser_of_constants_missing_values_and_far_offsets():
    rng = np.random.default_rng(1)
    x = np.column_stack([np.full(50, 1e9 + 0.1), np.full(50, np.nan), 1e9 + rng.normal(size=50)])
    norm = Normaliser.of([x])
    assert norm.spread[:2].tolist() == [0, 0]
    assert norm.spread[2] == pytest.approx(x[:, 2].std())
    z = norm.standardised(x)
    assert (z[:, 0] == 0).all()
    assert np.isnan(z[:, 1]).all()
    huge = Normaliser.of([np.array([[1e150], [-1e150], [0.0]])])
    assert np.isfinite(huge.spread).all()


def test_a_normaliser_fits_while_values_stay_near():
    rng = np.random.default_rng(2)
    x = rng.normal(size=(500, 2))
    norm = Normaliser.of([x])
    assert Normaliser.of([x + 0.5]).resembles(norm)
    assert Normaliser.of([x * 1.5]).resembles(norm)
    assert not Normaliser.of([x + np.array([0, 1.5])]).resembles(norm)
    assert not Normaliser.of([x * [2.5, 1]]).resembles(norm)
    assert not Normaliser.of([x * [0.3, 1]]).resembles(norm)
    flat = Normaliser.of([x * [0, 1]])
    assert flat.resembles(norm), "a variable at rest may wake up to what it was"
    assert not norm.resembles(flat), "maps of a variable that never moved fit nothing"


def test_linear_part_is_that_of_a_regression():
    rng = np.random.default_rng(3)
    a, b = rng.normal(size=(2, 300))
    y = 2 * a - b + 7 + a * b
    design = np.column_stack([a, b, np.ones(300)])
    expected = np.linalg.lstsq(design, y, rcond=None)[0][:2]
    np.testing.assert_allclose(linear_part(y, a, b), expected, atol=1e-12)
    assert np.isfinite(linear_part(y, a, a)).all()
