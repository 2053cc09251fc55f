"""Correlations read from moments against those of the stacked rows."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.discovery.evidence import MIN_PRESENT, Evidence, correlations, leave_one_out
from scarcity.numerics import presence
from scarcity.numerics.lagged_moments import LaggedMoments
from tests.discovery.naive import stacked


@pytest.fixture
def indicators_alone(monkeypatch):
    """Missing values as they are kept where there are many variables."""
    monkeypatch.setattr(presence, "MOST_VARIABLES", 0)


def moments_of(x, max_lag, **options):
    moments = LaggedMoments(x.shape[1], max_lag, **options)
    moments.absorb(x)
    return moments


def evidence_of(x, max_lag, **options):
    return Evidence.of(moments_of(x, max_lag), **options)


def persistent(rows, n, seed):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(rows, n))
    for t in range(1, rows):
        x[t] += 0.6 * x[t - 1] + 0.3 * np.roll(x[t - 1], 1)
    return x * np.exp(rng.normal(size=n)) + rng.normal(0, 50, n)


def holed(x, share, seed=0):
    out = x.copy()
    out[np.random.default_rng(seed).random(x.shape) < share] = np.nan
    return out


def pairwise(columns):
    """Covariances over the rows in which both columns are present, about each column's own mean, as correlations."""
    present = np.isfinite(columns)
    z = np.where(present, columns - np.nanmean(columns, 0), 0.0) / np.nanstd(columns, 0)
    return (z.T @ z) / (present.T.astype(float) @ present)


@settings(max_examples=20)
@given(st.integers(1, 4), st.integers(0, 4), st.integers(60, 300), st.integers(0, 10**6))
def test_correlation_of_complete_rows(n, max_lag, rows, seed):
    x = persistent(rows, n, seed)
    evidence = evidence_of(x, max_lag)
    expected = np.atleast_2d(np.corrcoef(stacked(x, max_lag).T))
    np.testing.assert_allclose(evidence.correlation, expected, atol=1e-9)
    assert evidence.n_rows == rows - max_lag
    assert evidence.n_columns == n * (max_lag + 1)
    np.testing.assert_allclose(evidence.means, x[max_lag:].mean(0), rtol=1e-9)
    np.testing.assert_allclose(evidence.scales, x[max_lag:].std(0), rtol=1e-9)


@pytest.mark.usefixtures("indicators_alone")
def test_correlation_of_rows_with_holes_is_pairwise_complete():
    x = holed(persistent(1500, 3, 1), 0.15)
    evidence = evidence_of(x, 2)
    columns = stacked(x, 2)
    expected = pairwise(columns)
    assert np.linalg.eigvalsh(expected).min() > 0.01, "nothing to repair here"
    scale = np.sqrt(np.diagonal(expected))
    np.testing.assert_allclose(evidence.correlation, expected / np.outer(scale, scale), atol=1e-9)
    present = np.isfinite(columns).astype(float)
    assert evidence.n_rows == pytest.approx((present.T @ present).mean(), rel=1e-9)
    np.testing.assert_array_equal(evidence.present, np.isfinite(x).sum(0))


def test_an_indefinite_matrix_is_repaired():
    rng = np.random.default_rng(3)
    common = rng.normal(size=(120, 1)).cumsum(0)
    x = holed(common + 0.05 * rng.normal(size=(120, 6)), 0.5)
    assert np.linalg.eigvalsh(pairwise(stacked(x, 1))).min() < 0
    c = evidence_of(x, 1).correlation
    assert np.linalg.eigvalsh(c).min() > 0
    np.testing.assert_allclose(np.diagonal(c), 1.0)


@pytest.mark.parametrize("share", [0.0, 0.2])
@pytest.mark.parametrize("groups", [5, 20])
def test_block_products_add_up_to_the_whole(share, groups):
    x = holed(persistent(700, 3, 2), share)
    evidence = evidence_of(x, 2, groups=groups)
    products, counts = evidence.block_products
    assert evidence.n_blocks == len(products) == groups
    total = correlations(products.sum(0), counts.sum(0), repair=evidence.masked)
    np.testing.assert_allclose(total, evidence.correlation, atol=1e-8)
    left = leave_one_out(products, counts, repair=evidence.masked)
    assert left.shape == (groups + 1, 9, 9)
    without = correlations(products[1:].sum(0), counts[1:].sum(0), repair=evidence.masked)
    np.testing.assert_allclose(left[1], without, atol=1e-9)


@pytest.mark.usefixtures("indicators_alone")
@pytest.mark.parametrize("share", [0.0, 0.2])
def test_block_products_are_those_of_the_rows(share):
    x = holed(persistent(300, 2, 4), share)
    moments = moments_of(x, 1)
    evidence = Evidence.of(moments, groups=4)
    columns = stacked(x, 1)
    z = np.where(np.isfinite(columns), (columns - np.nanmean(columns, 0)) / np.nanstd(columns, 0), 0.0)
    ends = np.cumsum([sum(b.weight for b in group) for group in evidence._groups]).astype(int)
    products, counts = evidence.block_products
    for rows, product, count in zip(np.split(np.arange(len(z)), ends[:-1]), products, counts, strict=True):
        np.testing.assert_allclose(product, z[rows].T @ z[rows], atol=1e-7)
        present = np.isfinite(columns[rows]).astype(float)
        expected = present.T @ present if share else np.full((1, 1), float(len(rows)))
        np.testing.assert_allclose(count, expected)


@pytest.mark.usefixtures("indicators_alone")
@pytest.mark.parametrize("share", [0.0, 0.2])
@pytest.mark.parametrize("entry_cost", [0, 1000])
def test_subsets_equal_the_full_products_gathered_or_indexed(share, entry_cost, monkeypatch):
    monkeypatch.setattr("scarcity.discovery.evidence._ENTRY_COST", entry_cost)
    x = holed(persistent(600, 4, 5), share)
    moments = moments_of(x, 3)
    columns = np.random.default_rng(0).integers(16, size=(5, 3))
    indexed, gathered = Evidence.of(moments, groups=7), Evidence.of(moments, groups=7)
    products, counts = indexed.block_products
    rows, cols = columns[:, :, None], columns[:, None, :]
    for evidence in (indexed, gathered):
        subset, number = evidence.subset_products(columns)
        np.testing.assert_allclose(subset, products[:, rows, cols], atol=1e-8)
        expected = counts[:, rows, cols] if share else counts[..., None]
        np.testing.assert_allclose(np.broadcast_to(number, expected.shape), expected)
    if not entry_cost:
        assert "block_products" not in gathered.__dict__, "small sets must not cost the full products"


@pytest.mark.parametrize("share", [0.0, 0.2])
def test_block_means_are_those_of_their_rows(share):
    x = holed(persistent(700, 3, 8), share)
    evidence = evidence_of(x, 2, groups=7)
    ends = np.cumsum([sum(block.weight for block in group) for group in evidence._groups]).astype(int)
    rows = np.split(x[2:], ends[:-1])
    means, counts = evidence.block_means()
    expected = np.array([np.nanmean(each, 0) for each in rows])
    np.testing.assert_allclose(means, (expected - evidence.means) / evidence.scales, atol=1e-9)
    np.testing.assert_allclose(counts, [np.isfinite(each).sum(0) for each in rows])


def test_scales_of_columns_are_those_of_their_own_rows():
    x = persistent(300, 3, 7) * np.array([1.0, 100.0, 1e-3]) + 5.0
    x = np.column_stack([x, np.full(300, 2.0)])
    rows = np.hstack([x[2 - lag : 300 - lag] for lag in range(3)])
    np.testing.assert_allclose(evidence_of(x, 2).column_scales, rows.std(0), rtol=1e-9, atol=1e-12)


def test_constant_empty_and_copied_variables_are_set_aside():
    x = np.column_stack([persistent(200, 2, 6), np.zeros((200, 4))])
    x[:, 2] = 7.25
    x[:, 3] = np.nan
    x[:, 4] = -3.0 * x[:, 0] + 1e4
    x[:, 5] = np.nan
    x[: MIN_PRESENT - 1, 5] = np.arange(MIN_PRESENT - 1) ** 2
    evidence = evidence_of(x, 2)
    assert evidence.usable.tolist() == [True, True, False, False, False, False]
    assert evidence.copies == {4: 0}
    off = evidence.correlation - np.eye(18)
    np.testing.assert_allclose(off[~np.tile(evidence.usable, 3)], 0.0, atol=1e-12)
    assert np.isfinite(evidence.correlation).all()
    kept = evidence_of(x[:, :2], 2).correlation
    used = np.tile(evidence.usable, 3)
    np.testing.assert_allclose(evidence.correlation[np.ix_(used, used)], kept, atol=2e-2)
    assert np.isnan(evidence.means[3])


def test_all_copies_name_the_first_variable():
    a = np.random.default_rng(0).normal(size=(100, 1))
    evidence = evidence_of(np.hstack([a, 2 * a, a - 1, -a]), 1)
    assert evidence.copies == {1: 0, 2: 0, 3: 0}


def test_nearly_a_copy_is_no_copy():
    rng = np.random.default_rng(0)
    a = rng.normal(size=(300, 1))
    evidence = evidence_of(np.hstack([a, a + 1e-3 * rng.normal(size=(300, 1))]), 1)
    assert evidence.usable.all()


def test_decay_forgets_the_past():
    rng = np.random.default_rng(8)
    old, new = rng.normal(size=(5000, 2)), rng.normal(size=(5000, 2))
    old[1:, 1] += old[:-1, 0]
    new[1:, 1] -= new[:-1, 0]
    moments = moments_of(np.vstack([old, new]), 1, halflife=200.0)
    flat, fading = Evidence.of(moments), Evidence.of(moments, decay=True)
    cell = (1, 2)  # variable 1 now, variable 0 one row before
    assert abs(flat.correlation[cell]) < 0.1
    assert fading.correlation[cell] < -0.6
    # (Σw)² / Σw² of weights 0.5^(age / h) tends to 2h / ln 2.
    assert fading.n_rows == pytest.approx(2 * 200 / np.log(2), rel=0.05)
    assert 15 <= fading.n_blocks <= 20
    weight = np.array([sum(b.weight for b in group) for group in fading._groups])
    assert weight.max() < 3 * weight.min(), (
        "blocks must stay comparable: the jackknife leaves them out one by one"
    )


def test_no_rows_at_all_are_no_error():
    evidence = Evidence.of(LaggedMoments(2, 3))
    assert not evidence.usable.any()
    assert evidence.n_rows == 0
    np.testing.assert_array_equal(evidence.correlation, np.eye(8))
