"""Block resamples: stability, held-out gain, draws."""

import numpy as np
import pytest

from scarcity.discovery.evidence import Evidence
from scarcity.discovery.resampling import candidates, resample
from scarcity.discovery.selection import Selection
from scarcity.numerics.lagged_moments import LaggedMoments
from tests.discovery.naive import ols, stacked, standardised


def two_sources(rows=1500, seed=0):
    """Variable 2 is driven by 0 (strongly) and 1 (weakly) one row before; 3 is noise."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(rows, 4))
    x[1:, 2] += 0.6 * x[:-1, 0] + 0.15 * x[:-1, 1]
    return x


def resampled(x, draws=200, seed=0, cut=3.5):
    moments = LaggedMoments(4, 1)
    moments.absorb(x)
    evidence = Evidence.of(moments)
    columns = np.full((4, 3), -1)
    columns[2] = [4, 5, 7]  # variables 0, 1 and 3, one row before
    rng = np.random.default_rng(seed)
    return evidence, resample(evidence, columns, cut=cut, n=evidence.n_rows, draws=draws, rng=rng)


def test_strong_links_are_stable_and_noise_is_not():
    _, found = resampled(two_sources())
    sign = np.zeros((4, 3))
    sign[2] = [1, 1, 1]
    strong, weak, null = found.stability(sign)[2]
    assert strong == 1.0
    assert weak > 0.5
    assert null < 0.1
    assert not found.stability(-sign)[2, 0], "the wrong sign is not stability"


def test_gains_are_what_r2_loses():
    x = two_sources(rows=6000)
    _, found = resampled(x)
    design = standardised(stacked(x, 1))
    y = design[:, 2]
    _, _, whole = ols(design[:, [4, 5]], y)
    for place, other in ((0, [5]), (1, [4])):
        _, _, without = ols(design[:, other], y)
        assert found.gains[2, place] == pytest.approx((without - whole) / len(y), abs=0.006)


def test_gains_are_those_of_refits_scored_on_the_blocks_left_out():
    x = two_sources(rows=900)
    x[1:, 2] += 0.4 * x[:-1, 1]
    x[300:600] *= 3.0  # blocks of unequal variance: units of a resample are not those of the whole
    evidence, found = resampled(x, draws=11)
    design = standardised(stacked(x, 1))
    ends = np.cumsum([sum(b.weight for b in group) for group in evidence._groups]).astype(int)
    blocks = np.split(np.arange(len(design)), ends[:-1])
    weights = np.random.default_rng(0).multinomial(20, np.full(20, 1 / 20), size=11)
    gains = []
    for w in weights:
        rows = np.concatenate([np.tile(rows, k) for rows, k in zip(blocks, w, strict=True)]).astype(int)
        outside = np.concatenate([rows for rows, k in zip(blocks, w, strict=True) if k == 0])
        error = []
        for members in ([4, 5], [5]):
            beta = np.linalg.lstsq(design[rows][:, members], design[rows, 2], rcond=None)[0]
            error.append(((design[outside, 2] - design[outside][:, members] @ beta) ** 2).mean())
        gains.append((error[1] - error[0]) / (design[outside, 2] ** 2).mean())
    assert (found.effects[:, 2, 1] != 0).all(), "the twin has both sources in every model"
    assert not found.effects[:, 2, 2].any()
    assert found.gains[2, 0] == pytest.approx(np.median(gains), rel=1e-6)


def test_a_null_that_slips_in_gains_nothing():
    gains = [resampled(two_sources(rows=400, seed=s), cut=0.5)[1].gains[2, 2] for s in range(20)]
    assert np.nanmean(gains) < 0.001


def test_effects_are_coefficients_where_selected_and_0_elsewhere():
    evidence, found = resampled(two_sources())
    assert found.effects.shape == (200, 4, 3)
    assert not found.effects[:, [0, 1, 3]].any()
    assert np.isnan(found.gains[[0, 1, 3]]).all()
    assert found.effects[:, 2, 0].mean() == pytest.approx(0.6 / np.sqrt(1 + 0.36 + 0.0225), abs=0.05)
    spread = found.effects[:, 2, 0].std()
    assert spread == pytest.approx(1 / np.sqrt(evidence.n_rows), rel=0.6)


def test_the_seed_decides():
    x = two_sources()
    _, one = resampled(x, seed=3)
    _, same = resampled(x, seed=3)
    _, other = resampled(x, seed=4)
    np.testing.assert_array_equal(one.effects, same.effects)
    np.testing.assert_array_equal(one.gains, same.gains)
    assert (one.effects != other.effects).any()


def test_rows_in_pieces_give_the_same_draws(monkeypatch):
    x = two_sources()
    _, whole = resampled(x)
    monkeypatch.setattr("scarcity.discovery.resampling._AT_ONCE", 500)
    _, pieces = resampled(x)
    np.testing.assert_allclose(whole.effects, pieces.effects, rtol=1e-9)


def test_holes_are_no_obstacle():
    x = two_sources()
    x[np.random.default_rng(0).random(x.shape) < 0.15] = np.nan
    _, found = resampled(x)
    sign = np.zeros((4, 3))
    sign[2] = 1
    assert found.stability(sign)[2, 0] > 0.95


def test_candidates_are_the_members_and_what_comes_nearest():
    t = np.zeros((2, 12))
    t[0] = [0, 9, -8, 1.4, 2.5, -2.4, 2.3, 2.2, 2.1, 2.0, 1.4, 1.8]
    members = np.array([[1, 2], [-1, -1]])
    allowed = np.ones((2, 12), dtype=bool)
    allowed[0, 4] = False
    found = candidates(Selection(members, t, np.ones(2)), allowed)
    assert found.shape == (2, 8)
    assert set(found[0]) == {1, 2, 5, 6, 7, 8, 9, 11}
    assert (found[1] == -1).all()
