"""Lagged moments against the obvious twin that keeps every row."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.lagged_sums import LaggedSums


def naive_gram(z, max_lag, weights=None):
    """(P, P) Gram matrix of the stacked lags, row by row."""
    t, k = z.shape
    out = np.zeros((k * (max_lag + 1),) * 2)
    for row in range(max_lag, t):
        x = np.concatenate([z[row - lag] for lag in range(max_lag + 1)])
        out += (1.0 if weights is None else weights[row]) * np.outer(x, x)
    return out


def series(rows, n, seed=0):
    return np.random.default_rng(seed).normal(size=(rows, n)).cumsum(0)


@given(st.integers(1, 4), st.integers(0, 4), st.integers(5, 30), st.integers(0, 10**6))
def test_gram_is_rebuilt_exactly(n, max_lag, rows, seed):
    z = series(rows, n, seed)
    sums = LaggedSums.of_rows(z, max_lag, time=max_lag)
    np.testing.assert_allclose(sums.gram(), naive_gram(z, max_lag), rtol=1e-12, atol=1e-9)
    lagged = np.stack([z[max_lag - k : rows - k].sum(0) for k in range(max_lag + 1)])
    np.testing.assert_allclose(sums.lagged_totals(), lagged, rtol=1e-12, atol=1e-9)


@given(st.integers(1, 3), st.integers(1, 3), st.integers(0, 10**6), st.data())
def test_sums_of_neighbours_add_and_subtract(n, max_lag, seed, data):
    z = series(20, n, seed)
    cut = data.draw(st.integers(max_lag + 1, 18))
    whole = LaggedSums.of_rows(z, max_lag, time=max_lag)
    first = LaggedSums.of_rows(z[:cut], max_lag, time=max_lag)
    second = LaggedSums.of_rows(z[cut - max_lag :], max_lag, time=cut)
    joined = first.copy().add(second)
    np.testing.assert_allclose(joined.gram(), whole.gram(), rtol=1e-11, atol=1e-9)
    assert set(joined.borders) == {max_lag, 20}, "the shared border must cancel"
    left = whole.copy().add(second, -1.0)
    np.testing.assert_allclose(left.gram(), first.gram(), rtol=1e-9, atol=1e-7)


def test_scaling_weights_the_whole_gram():
    z = series(15, 2)
    sums = LaggedSums.of_rows(z, 2, time=2)
    np.testing.assert_allclose(sums.copy().scale(0.25).gram(), 0.25 * sums.gram())
    assert sums.copy().scale(0.5).weight_squared == pytest.approx(0.25 * 13)


@given(st.integers(1, 3), st.integers(0, 3), st.integers(0, 10**6))
def test_entries_equal_the_gram(n, max_lag, seed):
    rng = np.random.default_rng(seed)
    sums = LaggedSums.of_rows(series(25, n, seed), max_lag, time=max_lag)
    p = n * (max_lag + 1)
    i, j = rng.integers(p, size=(2, 4, 5))
    np.testing.assert_allclose(sums.entries(i, j), sums.gram()[i, j], rtol=1e-11, atol=1e-9)


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
    n = moments.n_variables
    full = sums if moments.masked else sums.with_indicators()
    matrix = np.eye(2 * n)
    matrix[:n, :n] = np.diag(moments.scale)
    matrix[:n, n:] = np.diag(moments.origin)
    return full.transformed(matrix).gram()


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
    expected = naive_gram(np.hstack([z, present]), 2)
    np.testing.assert_allclose(moments.total.gram(), expected, rtol=1e-9, atol=1e-9)
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
    for start in range(1, 320, 32):
        rows = min(32, 320 - start)
        f = 0.5 ** (rows / 32)
        expected = f * expected + naive_gram(z[start - 1 : start + rows], 1)
        weight = f * weight + rows
    np.testing.assert_allclose(moments.decayed.gram(), expected, rtol=1e-9, atol=1e-9)
    assert moments.decayed.weight == pytest.approx(weight)
    assert moments.total.weight == 319
    scaled = sum(b.weight for b in moments.weighted_blocks(decay=True))
    assert scaled == pytest.approx(moments.decayed.weight, rel=0.3)


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
