"""Lagged moments against the obvious twin that keeps every row."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.lagged_sums import LaggedSums
from scarcity.numerics.presence import change_of_units
from tests.numerics.naive import naive_gram, read_entries, series


def absorbed(x, max_lag, cuts, **kw):
    moments = LaggedMoments(x.shape[1], max_lag, **kw)
    for part in np.split(x, cuts):
        moments.absorb(part)
    return moments


@settings(max_examples=30)
@given(st.lists(st.integers(40, 1999), max_size=8), st.booleans(), st.integers(0, 10**6))
def test_state_does_not_depend_on_the_cuts(cuts, missing, seed):
    x = series(2000, 2, seed)
    if missing:
        x[np.random.default_rng(seed).random(x.shape) < 0.1] = np.nan
        x[0] = np.nan
    one = absorbed(x, 2, [])
    many = absorbed(x, 2, sorted(cuts))
    assert [b.weight for b in one.blocks] == [b.weight for b in many.blocks]
    assert one.rows == many.rows == 2000
    for a, b in zip([one.total, *one.blocks], [many.total, *many.blocks], strict=True):
        mine, theirs = (undo_scale(m, s) for m, s in ((one, a), (many, b)))
        np.testing.assert_allclose(mine, theirs, rtol=1e-7, atol=1e-6)


def undo_scale(moments, sums):
    """Raw-unit sums of products (zero-filled about 0), from origin and scale."""
    full = sums if moments.masked else sums.with_indicators()
    gram = full.transformed(change_of_units(moments.scale, moments.origin, moments.max_lag)).gram()
    return read_entries(gram, moments.n_variables, moments.max_lag)


def test_ring_stays_between_b_and_2b_blocks_that_cover_all_rows():
    moments = LaggedMoments(2, 3, blocks=5, block_rows=4)
    for seed in range(300):
        moments.absorb(series(7, 2, seed))
        assert len(moments.blocks) <= 10
    assert len(moments.blocks) >= 5
    assert sum(b.weight for b in moments.blocks) == moments.total.weight == 300 * 7 - 3
    weights = [b.weight for b in moments.blocks[:-1]]
    assert max(weights) <= 4 * min(weights), (
        "blocks must stay comparable: the jackknife leaves them out one by one"
    )
    again = LaggedSums.zeros(2, 3)
    for block in moments.blocks:
        again.add(block)
    np.testing.assert_allclose(again.gram(), moments.total.gram(), rtol=1e-9, atol=1e-6)


def test_missing_values_count_pairs_exactly():
    x = series(200, 3, 4)
    x[50:60, 1] = np.nan
    x[::7, 2] = np.nan
    moments = absorbed(x, 2, [30, 55])
    present = np.isfinite(x)
    z = np.where(present, (x - moments.origin) / moments.scale, 0.0)
    steps = np.vstack([np.zeros((1, 3)), z[1:] - z[:-1]])
    both = np.vstack([np.zeros((1, 3)), present[1:] & present[:-1]])
    kept = np.hstack([z, present, steps * both, both, z**2, (steps * both) ** 2])
    found, expected = (read_entries(gram, 3, 2) for gram in (moments.total.gram(), naive_gram(kept, 2)))
    np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-9)
    np.testing.assert_array_equal(moments.missing, (~present).sum(0))


def test_a_gap_is_never_bridged():
    x = series(100, 2, 5)
    moments = LaggedMoments(2, 3)
    moments.absorb(x[:60])
    moments.absorb(x[60:], gap=True)
    z = (x - moments.origin) / moments.scale
    expected = naive_gram(z[:60], 3) + naive_gram(z[60:], 3)
    np.testing.assert_allclose(moments.total.gram(), expected, rtol=1e-10, atol=1e-9)
    assert moments.total.weight == 100 - 2 * 3


def test_rows_that_come_one_by_one_build_history_first():
    x = series(10, 2, 6)
    moments = LaggedMoments(2, 3)
    for row in x:
        moments.absorb(row[None])
    z = np.where(np.isnan(moments.scale), 0, (x - moments.origin) / moments.scale)
    np.testing.assert_allclose(moments.total.gram(), naive_gram(z, 3), rtol=1e-10, atol=1e-10)


def test_decayed_total_weights_old_rows_less():
    x = series(320, 1, 7)
    moments = LaggedMoments(1, 1, halflife=32.0)
    moments.absorb(x)
    z = (x - moments.origin) / moments.scale
    expected = np.zeros((2, 2))
    weight = 0.0
    for start in range(1, 320, 8):
        rows = min(8, 320 - start)
        f = 0.5 ** (8 / 32)
        expected = f * expected + naive_gram(z[start - 1 : start + rows], 1)
        weight = f * weight + rows
    np.testing.assert_allclose(moments.decayed.gram(), expected, rtol=1e-9, atol=1e-9)
    assert moments.decayed.weight == pytest.approx(weight)
    assert moments.total.weight == 319


@pytest.mark.parametrize("rows", [500, 5_000, 100_000])
def test_weights_fade_by_the_halflife_however_long_the_stream(rows):
    moments = LaggedMoments(2, 1, halflife=100.0)
    moments.absorb(np.random.default_rng(0).normal(size=(rows, 2)))
    ideal = (1 - 0.5 ** (rows / 100)) * 100 / np.log(2)
    assert moments.decayed.weight == pytest.approx(ideal, rel=0.06)
    faded = moments.weighted_blocks(decay=True)
    weights = np.array([b.weight for b in faded])
    assert weights.sum() == pytest.approx(ideal, rel=0.01)
    assert len(faded) >= 20
    assert weights.max() < 0.15 * weights.sum(), "no block may carry the estimate alone"
    assert sum(b.weight for b in moments.weighted_blocks()) == moments.total.weight


def test_the_decayed_state_does_not_depend_on_the_cuts():
    x = series(3000, 2, 3)
    one = absorbed(x, 2, [], halflife=150.0)
    many = absorbed(x, 2, list(range(100, 3000, 37)), halflife=150.0)
    mine, theirs = (undo_scale(m, m.decayed) for m in (one, many))
    np.testing.assert_allclose(mine, theirs, rtol=1e-7, atol=1e-6)
    assert [b.weight for b in one.blocks] == [b.weight for b in many.blocks]


def test_offset_of_1e9_does_not_cancel():
    x = np.random.default_rng(0).normal(size=(500, 2)) + 1e9
    moments = absorbed(x, 1, [100, 300])
    n = moments.total.weight
    covariance = (
        moments.total.gram() / n
        - np.outer(moments.total.lagged_totals(), moments.total.lagged_totals()) / n**2
    )
    direct = np.cov(np.hstack([x[1:] - 1e9, x[:-1] - 1e9]).T, bias=True)
    np.testing.assert_allclose(
        covariance * np.outer(*[np.tile(moments.scale, 2)] * 2), direct, rtol=1e-6, atol=1e-7
    )


def test_huge_values_and_late_columns_stay_finite():
    x = np.random.default_rng(1).normal(size=(300, 4))
    x[150, 0] = 1e150
    x[:, 1] *= 1e150
    x[:100, 2] = np.nan
    x[:, 3] = 5.0
    x[200:, 3] = 6.0
    moments = absorbed(x, 2, [64, 128, 250])
    assert np.isfinite(moments.total.gram()).all()
    assert moments.scale[3] == pytest.approx(np.sqrt(50 / 50), rel=1e-9) or moments.scale[3] > 0


@pytest.mark.parametrize("masks", [(False, False), (True, False), (False, True), (True, True)])
def test_merge_equals_two_recordings(masks):
    parts = [series(150, 2, 8) + 100.0, series(90, 2, 9) * 3 - 7.0]
    for part, masked in zip(parts, masks, strict=True):
        if masked:
            part[10:15, 1] = np.nan
    one, two = (absorbed(p, 2, []) for p in parts)
    together = LaggedMoments(2, 2)
    together.absorb(parts[0])
    together.absorb(parts[1], gap=True)
    one.merge(two)
    np.testing.assert_allclose(
        undo_scale(one, one.total), undo_scale(together, together.total), rtol=1e-9, atol=1e-5
    )
    assert one.rows == 240
    assert sum(b.weight for b in one.blocks) == one.total.weight
    with pytest.raises(ValueError, match="2 variables and 2 lags"):
        one.merge(LaggedMoments(3, 2))


def test_the_newest_rows_are_kept_as_they_were_measured() -> None:
    rows = np.random.default_rng(0).normal(1e6, 3.0, (50, 2))
    moments = LaggedMoments(2, 3)
    moments.absorb(rows[:30])
    moments.absorb(rows[30:31])
    assert moments.last_rows(3) == pytest.approx(rows[28:31], rel=1e-12)
    assert moments.last_rows(0).shape == (0, 2)
    moments.absorb(np.array([[np.nan, 1e6]]))
    moments.absorb(rows[40:41])
    assert np.isnan(moments.last_rows(2)).tolist() == [[True, False], [False, False]]
    moments.absorb(rows[41:42], gap=True)
    assert np.isnan(moments.last_rows(3)).tolist() == [[True, True], [True, True], [False, False]]
