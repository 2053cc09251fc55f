"""The newest rows taken out of moments, kept alone, and joined again: against the rows themselves."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.lagged_sums import LaggedSums
from tests.numerics.naive import naive_gram, series

LAG = 2


def absorbed(x, stretch_ends, **options):
    """Moments of all rows, and what they took in between the ends: (sums, rows, missing) of each stretch."""
    moments, stretches = LaggedMoments(x.shape[1], LAG, **options), []
    moments.absorb(x[: stretch_ends[0]])
    for first, last in zip(stretch_ends, [*stretch_ends[1:], len(x)], strict=True):
        before, rows, missing = moments.total.copy(), moments.rows, moments.missing.copy()
        moments.absorb(x[first:last])
        if moments.total.n_series != before.n_series:
            before = before.with_indicators()
        stretches.append(
            (moments.total.copy().add(before, -1), moments.rows - rows, moments.missing - missing)
        )
    return moments, stretches


def parted(x, ends, **options):
    moments, stretches = absorbed(x, ends, **options)
    sums = [s for s, _, _ in stretches]
    rows, missing = sum(r for _, r, _ in stretches), np.sum([m for _, _, m in stretches], axis=0)
    return moments, moments.without(sums, rows, missing), moments.only(sums, rows, missing)


def assert_same(moments, first, x):
    """Total and blocks are those of rows `first` … end of x."""
    z = np.nan_to_num((x - moments.origin) / moments.scale)
    if moments.masked:
        z = np.hstack([z, np.isfinite(x)])
    weights = (np.arange(len(x)) >= first).astype(float)
    expected = naive_gram(z, LAG, weights)
    k = z.shape[1]
    np.testing.assert_allclose(moments.total.head(k).gram(), expected, rtol=1e-7, atol=1e-6)
    blocks = LaggedSums.zeros(moments.total.n_series, LAG)
    for block in moments.blocks:
        blocks.add(block)
    np.testing.assert_allclose(blocks.head(k).gram(), expected, rtol=1e-7, atol=1e-6)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.integers(500, 999), min_size=1, max_size=5, unique=True).map(sorted),
    st.booleans(),
    st.integers(0, 10**6),
)
def test_parts_hold_exactly_their_rows(ends, missing, seed):
    x = series(1000, 2, seed)
    if missing:
        x[np.random.default_rng(seed).random(x.shape) < 0.05] = np.nan
        x[0] = 0.0
    _, older, newer = parted(x, ends)
    assert_same(older, LAG, x[: ends[0]])
    assert_same(newer, ends[0], x)
    assert (older.rows, newer.rows) == (ends[0], 1000 - ends[0])
    np.testing.assert_array_equal(older.missing, np.isnan(x[: ends[0]]).sum(0))
    np.testing.assert_array_equal(newer.missing, np.isnan(x[ends[0] :]).sum(0))


def test_the_newest_part_is_independent_of_the_whole_and_goes_on():
    x = series(1400, 3, 1)
    moments, _, newer = parted(x[:1000], [700, 850])
    before = moments.total.gram().copy()
    newer.absorb(x[1000:])
    np.testing.assert_array_equal(moments.total.gram(), before)
    assert_same(newer, 700, x)


def test_joining_what_was_parted_gives_the_whole():
    x = series(1000, 2, 2)
    x[900, 0] = np.nan
    moments, older, newer = parted(x, [700, 850])
    both = newer.joined([older])
    assert (both.rows, both.masked) == (1000, True)
    np.testing.assert_array_equal(both.missing, moments.missing)
    np.testing.assert_allclose(both.total.head(4).gram(), moments.total.head(4).gram(), rtol=1e-9, atol=1e-6)
    assert both.total.borders.keys() == moments.total.borders.keys()
    assert sum(b.weight for b in both.blocks) == pytest.approx(moments.total.weight)


def test_indicators_that_began_in_the_newest_stretch():
    x = series(600, 2, 3)
    x[560, 1] = np.nan
    moments = LaggedMoments(2, LAG)
    moments.absorb(x[:500])
    before = moments.total.copy()
    moments.absorb(x[500:550])
    early = moments.total.copy().add(before, -1)
    middle = moments.total.copy()
    moments.absorb(x[550:])
    late = moments.total.copy().add(middle.with_indicators(), -1)
    older = moments.without([early, late], 100, np.array([0, 1]))
    assert_same(older, LAG, x[:500])
    assert_same(moments.only([early, late], 100, np.array([0, 1])), 500, x)


def test_compressing_keeps_every_row():
    x = series(3000, 2, 4)
    moments = LaggedMoments(2, LAG)
    moments.absorb(x)
    whole = moments.total.gram().copy()
    moments.compress(7)
    assert len(moments.blocks) == 7
    again = LaggedSums.zeros(2, LAG)
    for block in moments.blocks:
        again.add(block)
    np.testing.assert_allclose(again.gram(), whole, rtol=1e-9, atol=1e-6)
