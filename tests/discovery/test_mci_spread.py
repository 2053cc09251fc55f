"""Intervals of MCI values cover, stability redoes all of PCMCI."""

import numpy as np
import pytest

from scarcity.datasets import linear, with_missing
from scarcity.discovery import About, DiscoveryOptions, estimate
from scarcity.discovery.condition_selection import likely_parents
from scarcity.discovery.evidence import Evidence, correlations
from scarcity.discovery.mci import conditions, momentary_tests
from scarcity.discovery.mci_spread import mci_intervals, mci_stability
from scarcity.discovery.parcorr import last_two, p_value, partial_correlations
from scarcity.numerics.distributions import student_threshold
from scarcity.numerics.lagged_moments import LaggedMoments

N, LAG = 5, 2


def evidence_of(x, max_lag=2 * LAG):
    moments = LaggedMoments(x.shape[1], max_lag)
    moments.absorb(x)
    return Evidence.of(moments)


def prepared(seed, rows=600, missing=0.0):
    system = linear(N, rows, max_lag=LAG, seed=seed)
    evidence = evidence_of(with_missing(system, missing, seed=seed).data if missing else system.data)
    candidates = np.zeros((N, N * (LAG + 1)), dtype=bool)
    candidates[:, N:] = True
    pairs = np.full(candidates.shape, evidence.n_rows)
    parents = likely_parents(evidence.correlation, np.arange(N), candidates, pairs, 0.05)
    target, column = np.nonzero(candidates)
    links = np.stack([column % N, target, column // N], axis=1)
    tests = momentary_tests(evidence.correlation, parents, links, np.full(len(links), evidence.n_rows))
    return evidence, candidates, pairs, parents, links, tests


@pytest.mark.parametrize("missing", [0.0, 0.1])
def test_intervals_are_the_jackknife_of_fishers_z(missing):
    evidence, _, _, parents, links, tests = prepared(0, missing=missing)
    given = conditions(parents, links)
    low, high = mci_intervals(evidence, links, given, tests.value)
    blocks = evidence.n_blocks
    reach = student_threshold(0.05, blocks - 1)
    for k in range(0, len(links), 7):
        columns = [*given[k][given[k] >= 0], links[k, 2] * N + links[k, 0], links[k, 1]]
        z = [np.arctanh(last_two(c[np.ix_(columns, columns)])) for c in evidence.replicates]
        error = np.sqrt((blocks - 1) / blocks * ((np.array(z[1:]) - z[0]) ** 2).sum())
        centre = np.arctanh(tests.value[k])
        assert (low[k], high[k]) == pytest.approx(
            (np.tanh(centre - reach * error), np.tanh(centre + reach * error)), abs=1e-9
        )


def test_intervals_of_links_cover_what_endless_rows_would_give():
    inside = []
    for seed in range(640, 652):
        evidence, _, _, parents, links, tests = prepared(seed)
        strong = p_value(tests.value, tests.freedom) < 1e-4  # hardly any of them is chance
        links, value = links[strong], tests.value[strong]
        given = conditions(parents, links)
        low, high = mci_intervals(evidence, links, given, value)
        endless = evidence_of(linear(N, 20_000, max_lag=LAG, seed=seed).data).correlation
        truth = partial_correlations(endless, links[:, 2] * N + links[:, 0], links[:, 1], given).value
        inside.append((low <= truth) & (truth <= high))
    covered = np.concatenate(inside)
    assert len(covered) > 100
    assert 0.85 <= covered.mean() <= 0.96


def test_stability_redoes_both_stages_on_each_resample():
    evidence, candidates, pairs, _, links, tests = prepared(1)
    sign = np.sign(tests.value)
    options = {
        "candidates": candidates,
        "rows": pairs,
        "required": candidates & False,
        "loss": np.ones(len(links)),
        "pc_alpha": 0.05,
        "level": np.full(len(links), 0.01),
    }
    share = mci_stability(evidence, links, sign, draws=6, rng=np.random.default_rng(4), **options)
    weights = np.random.default_rng(4).multinomial(20, np.full(20, 1 / 20), size=6)
    assert evidence.n_blocks == 20
    hits = np.zeros(len(links))
    for w in weights:
        products, counts = (w @ each.reshape(20, -1) for each in evidence.block_products)
        size = evidence.n_columns
        c = correlations(products.reshape(size, size), counts.reshape(1, 1), repair=False)
        parents = likely_parents(c, np.arange(N), candidates, pairs, 0.05)
        again = momentary_tests(c, parents, links, np.full(len(links), evidence.n_rows))
        hits += (p_value(again.value, again.freedom) <= 0.01) & (np.sign(again.value) == sign)
    np.testing.assert_allclose(share, hits / 6)


def test_resamples_that_do_not_fit_into_one_pass_are_all_counted(monkeypatch):
    evidence, candidates, pairs, _, links, tests = prepared(2)
    options = {
        "candidates": candidates,
        "rows": pairs,
        "required": candidates & False,
        "loss": np.ones(len(links)),
        "pc_alpha": 0.05,
        "level": np.full(len(links), 0.01),
        "draws": 7,
    }
    one = mci_stability(evidence, links, np.sign(tests.value), rng=np.random.default_rng(0), **options)
    monkeypatch.setattr("scarcity.discovery.mci_spread._AT_ONCE", 3 * evidence.n_columns**2)
    many = mci_stability(evidence, links, np.sign(tests.value), rng=np.random.default_rng(0), **options)
    np.testing.assert_array_equal(one, many)


def test_strong_links_are_stable_and_chance_is_not():
    system = linear(6, 1500, seed=9, strength=(0.3, 0.5))
    moments = LaggedMoments(6, 6)
    moments.absorb(system.data)
    options = DiscoveryOptions(method="pcmci", resamples=40)
    graph = estimate(moments, About(variables=tuple("abcdef")), options).graph
    true = graph.adjacency & system.graph[:, :, :4]
    false = graph.adjacency & ~system.graph[:, :, :4]
    assert np.median(graph.stability[true]) > 0.95
    assert np.isnan(graph.stability[~graph.adjacency]).all()
    if false.any():
        assert graph.stability[false].max() < 0.95
