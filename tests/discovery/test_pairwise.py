"""Correlations from pairs of present values, against the twin that looks up the rows of every pair."""

import numpy as np
import pytest

from scarcity.datasets import linear, with_missing
from scarcity.discovery import About, DiscoveryOptions, estimate
from scarcity.discovery.evidence import Evidence, correlations, leave_one_out
from scarcity.discovery.pairwise import mended
from scarcity.numerics.lagged_moments import LaggedMoments
from tests.discovery.naive import stacked
from tests.discovery.truth import cross, f1


def moments_of(x, max_lag, **options):
    moments = LaggedMoments(x.shape[1], max_lag, **options)
    moments.absorb(x)
    return moments


def evidence_of(x, max_lag, **options):
    return Evidence.of(moments_of(x, max_lag), **options)


def graph_of(data):
    about = About(variables=tuple(f"v{i}" for i in range(data.shape[1])))
    return estimate(moments_of(data, 3), about, DiscoveryOptions(resamples=0)).graph


def with_outages(x, share, seed=0):
    rng = np.random.default_rng(seed)
    out = x.copy()
    while np.isnan(out).mean() < share:
        begin = int(rng.integers(len(x)))
        out[begin : begin + int(rng.integers(1, 40)), int(rng.integers(x.shape[1]))] = np.nan
    return out


def pair_correlation(a, b):
    both = np.isfinite(a) & np.isfinite(b)
    return np.corrcoef(a[both], b[both])[0, 1]


def naive(x, max_lag, keep=None, phi=None):
    """Correlations of the lagged columns, and the φ of every variable, from the rows in `keep`."""
    n = x.shape[1]
    step = np.vstack([np.full((1, n), np.nan), x[1:] - x[:-1]])
    values, steps = stacked(x, max_lag), stacked(step, max_lag)[:, : n * max_lag]
    if keep is not None:
        values, steps = values[keep], steps[keep]
    if phi is None:
        phi = [max(pair_correlation(values[:, v], values[:, n + v]), 0.0) * 1.0 for v in range(n)]
        phi = [
            np.clip(p * np.nanstd(values[:, n + v]) / np.nanstd(values[:, v]), 0, 1)
            for v, p in enumerate(phi)
        ]
    columns = np.hstack([values, steps])
    q = columns.shape[1]
    pairs = np.array([[pair_correlation(columns[:, i], columns[:, j]) for i in range(q)] for j in range(q)])
    deviation = np.nanstd(columns, 0)
    whole = pairs * np.outer(deviation, deviation)
    p = n * (max_lag + 1)
    apart, together = np.zeros((p, q)), np.eye(p)
    for c in range(p):
        k, v = divmod(c, n)
        if k == max_lag:
            apart[c, c] = 1
        else:
            apart[c, c], apart[c, p + c] = 1 - phi[v], phi[v]
        for later in range(k + 1, max_lag + 1):
            together[c, later * n + v] = phi[v] ** (later - k)
    c = together @ mended(apart @ whole @ apart.T) @ together.T
    return c / np.sqrt(np.outer(np.diagonal(c), np.diagonal(c))), phi


def walks(rows, n, seed, keep=0.97):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(rows, n))
    for t in range(1, rows):
        x[t] += keep * x[t - 1]
        x[t, 1:] += 0.3 * (x[t - 1, :-1] - (x[t - 2, :-1] if t > 1 else 0))
    return x


@pytest.mark.parametrize("keep", [0.3, 0.97])
def test_correlations_are_those_of_the_pairs(keep):
    x = with_outages(walks(600, 3, 1, keep), 0.2)
    np.testing.assert_allclose(evidence_of(x, 2).correlation, naive(x, 2)[0], atol=1e-8)


def test_replicates_are_those_without_the_block():
    x = with_outages(walks(500, 2, 2), 0.15)
    evidence = evidence_of(x, 2, groups=5)
    ends = np.cumsum([sum(b.weight for b in group) for group in evidence._groups]).astype(int)
    _, phi = naive(x, 2)
    for block, rows in enumerate(np.split(np.arange(len(x) - 2), ends[:-1])):
        keep = np.setdiff1d(np.arange(len(x) - 2), rows)
        np.testing.assert_allclose(evidence.replicates[block + 1], naive(x, 2, keep, phi)[0], atol=1e-7)
    # Products of blocks are linear: they miss the replicates by terms of second order.
    linear_ones = leave_one_out(*evidence.block_products, repair=True)
    np.testing.assert_allclose(linear_ones[0], evidence.replicates[0], atol=1e-9)
    change = evidence.replicates[1:] - evidence.replicates[0]
    approximate = linear_ones[1:] - linear_ones[0]
    assert np.abs(approximate - change + change.mean(0)).max() < 0.2 * np.abs(change).max()


def test_products_of_sets_of_columns_are_the_whole_products_gathered():
    evidence = evidence_of(with_outages(walks(400, 4, 3), 0.1), 2)
    columns = np.random.default_rng(0).integers(12, size=(5, 3))
    products, counts = evidence.subset_products(columns)
    whole, number = evidence.block_products
    np.testing.assert_array_equal(products, whole[:, columns[:, :, None], columns[:, None, :]])
    total = correlations(products.sum(0), counts.sum(0), repair=False)
    expected = correlations(whole.sum(0), number.sum(0), repair=False)
    np.testing.assert_allclose(total, expected[columns[:, :, None], columns[:, None, :]])


def test_a_late_first_hole_changes_little():
    x = walks(900, 4, 4)
    holed = x.copy()
    holed[880, 2] = np.nan
    late = LaggedMoments(4, 3)
    late.absorb(x[:700])
    late.absorb(holed[700:])
    assert late.masked
    complete = evidence_of(x, 3).correlation
    np.testing.assert_allclose(Evidence.of(late).correlation, complete, atol=0.02)
    np.testing.assert_allclose(Evidence.of(late).correlation, evidence_of(holed, 3).correlation, atol=1e-6)


def test_errors_of_a_persistent_variable_are_of_the_size_of_its_steps():
    """The step x(t-1) - x(t-2) must keep its small variance and its correlations."""
    error = []
    for seed in range(5):
        x = walks(1500, 3, 10 + seed, keep=0.99)
        holed = np.where(np.random.default_rng(seed).random(x.shape) < 0.1, np.nan, x)
        step = np.zeros(9)
        step[3], step[6] = 1.0, -1.0
        variances = [step @ evidence_of(data, 2).correlation @ step for data in (x, holed)]
        error.append(abs(np.log(variances[1] / variances[0])))
    assert np.mean(error) < 0.1


def test_a_variable_known_every_other_row_has_its_even_lags():
    x = walks(800, 2, 5, keep=0.6)
    slow = x.copy()
    slow[1::2, 1] = np.nan
    found, complete = (evidence_of(data, 2).correlation for data in (slow, x))
    assert found[1, 5] == pytest.approx(complete[1, 5], abs=0.1), "x1(t) and x1(t-2)"
    assert found[1, 2] == pytest.approx(complete[1, 2], abs=0.15), "x1(t) and x0(t-1)"
    assert np.isfinite(found).all()


def test_a_copy_with_holes_of_its_own_is_a_copy():
    x = walks(300, 2, 6)
    rng = np.random.default_rng(0)
    both = np.column_stack([x, 5 - 2 * x[:, 0]])
    both[rng.random(both.shape) < 0.2] = np.nan
    evidence = evidence_of(both, 1)
    assert evidence.copies == {2: 0}
    assert evidence.usable.tolist() == [True, True, False]


@pytest.mark.parametrize("kind", ["random", "outages"])
def test_definite_and_finite_whatever_is_missing(kind):
    for seed in range(4):
        x = walks(60, 5, seed)
        share = 0.6
        if kind == "random":
            x[np.random.default_rng(seed).random(x.shape) < share] = np.nan
        else:
            x = with_outages(x, share, seed)
        x[:, 4] = np.nan
        evidence = evidence_of(x, 3)
        for c in evidence.replicates:
            assert np.linalg.eigvalsh(c).min() > 0
            np.testing.assert_allclose(np.diagonal(c), 1.0)


def test_mending_lifts_what_is_negative_and_leaves_the_rest():
    good = np.array([[4.0, 1.0], [1.0, 1.0]])
    np.testing.assert_array_equal(mended(good), good)
    bad = np.array([[1.0, 0.9, -0.9], [0.9, 1.0, 0.9], [-0.9, 0.9, 1.0]])
    assert np.linalg.eigvalsh(bad).min() < 0
    better = mended(bad)
    assert np.linalg.eigvalsh(better).min() > 0
    np.testing.assert_allclose(np.diagonal(better), 1.0)
    empty = np.zeros((3, 3))
    empty[0, 0] = 2.0
    np.testing.assert_allclose(mended(empty), empty)


@pytest.mark.parametrize("outage", [1, 20])
def test_pairwise_correlations_are_near_those_of_complete_rows(outage):
    system = linear(6, 2000, seed=7)
    holed = with_missing(system, 0.13, outage=outage, seed=1)
    found, complete = (evidence_of(each.data, 2).correlation for each in (holed, system))
    assert np.abs(found - complete).max() < 0.05


def test_links_of_nearly_integrated_series_survive_missing_values():
    complete, holed = [], []
    for seed in range(5400, 5404):
        system = linear(8, 2000, persistence=(0.9, 0.97), strength=(0.1, 0.2), seed=seed)
        for score, data in ((complete, system.data), (holed, with_missing(system, 0.05, seed=seed).data)):
            score.append(f1(cross(graph_of(data).adjacency), cross(system.graph)))
    assert np.mean(complete) > 0.7
    assert np.mean(holed) > np.mean(complete) - 0.1
