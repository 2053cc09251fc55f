"""PCMCI from moments: against tigramite's own numbers, against regressions on rows, and what must not matter."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import scarcity
from benchmarks.pcmci_reference import real_rows
from scarcity.datasets import contemporaneous, linear, lorenz96, with_missing
from scarcity.discovery import About, DiscoveryOptions, Knowledge, estimate
from scarcity.discovery.false_discovery import benjamini_hochberg
from scarcity.errors import DataError
from scarcity.numerics.lagged_moments import LaggedMoments
from tests.discovery import naive
from tests.discovery.truth import cross, f1

# Written by `python -m benchmarks.pcmci_reference` with tigramite 5.2.10.1.
REFERENCE = np.load(Path(__file__).parent / "pcmci_reference.npz")
CASES = ["linear", "contemporaneous", "additive", "lorenz", "netsim", "beijing"]


def found(data, **options):
    return scarcity.discover(data, method="pcmci", **options)


@pytest.mark.parametrize("case", CASES)
def test_values_p_values_and_links_are_tigramites(case):
    rows = REFERENCE[f"{case}/rows"] if f"{case}/rows" in REFERENCE else real_rows(case)
    options = {"max_lag": int(REFERENCE[f"{case}/max_lag"]), "pc_alpha": float(REFERENCE[f"{case}/pc_alpha"])}
    value, p, corrected = (REFERENCE[f"{case}/{name}"] for name in ("value", "p", "corrected"))
    graph, with_bh = found(rows, **options), found(rows, fdr="bh", **options)
    np.testing.assert_allclose(graph.effects[..., 1:], value, atol=1e-10)
    np.testing.assert_allclose(graph.p_values[..., 1:], p, atol=1e-9)
    np.testing.assert_allclose(with_bh.p_values[..., 1:], corrected, atol=1e-9)
    np.testing.assert_array_equal(graph.adjacency[..., 1:], p <= 0.01)
    np.testing.assert_array_equal(with_bh.adjacency[..., 1:], corrected <= 0.01)
    assert graph.links > 5
    assert not graph.adjacency[..., 0].any() and not graph.undirected.any()


@pytest.mark.parametrize("seed", range(4))
def test_it_is_pcmci_by_regressions_on_rows(seed):
    x = contemporaneous(4, 260, max_lag=2, seed=seed).data
    value, p, _ = naive.pcmci(x, 2, 0.1)
    graph = found(x, max_lag=2, pc_alpha=0.1)
    np.testing.assert_allclose(graph.effects[..., 1:], value, atol=1e-10)
    np.testing.assert_allclose(graph.p_values[..., 1:], p, atol=1e-9)


def test_coefficients_are_those_of_the_regression_on_source_and_conditions():
    x = linear(4, 400, max_lag=2, seed=5).data
    graph = found(x, max_lag=2)
    data = naive.stacked(x, 4)
    _, _, parents = naive.pcmci(x, 2, 0.05)
    for i, j, lag in np.argwhere(graph.adjacency):
        source = lag * 4 + i
        given = ({*parents[j]} - {source}) | {c + lag * 4 for c in parents[i]}
        beta = naive.ols(data[:, [source, *sorted(given)]], data[:, j])[0]
        assert graph.coefficients[i, j, lag] == pytest.approx(beta[0], rel=1e-8)


# -------------------------------------------------------------------------------- what must not matter
@settings(max_examples=10)
@given(
    st.permutations(range(5)), st.lists(st.floats(1e-6, 1e6), min_size=5, max_size=5), st.floats(-1e6, 1e6)
)
def test_order_units_and_level_of_the_variables_do_not_matter(order, units, level):
    x = linear(5, 300, max_lag=2, seed=6).data
    x = (x - x.mean(0)) / x.std(0)
    graph = found(x, max_lag=2)
    other = found(x[:, order] * units + np.array(units) * level * 1e-3, max_lag=2)
    at = np.ix_(order, order)
    for name in ("effects", "p_values", "scores", "ci_low", "adjacency"):
        np.testing.assert_allclose(
            np.asarray(getattr(other, name), float),
            np.asarray(getattr(graph, name)[at], float),
            rtol=1e-5,
            atol=1e-7,
        )
    ratio = np.array(units) / np.array(units)[:, None]
    np.testing.assert_allclose(
        other.coefficients, graph.coefficients[at] * ratio[..., None], rtol=1e-4, atol=1e-6 * ratio.max()
    )


@settings(max_examples=10)
@given(st.lists(st.integers(1, 599), max_size=6), st.booleans())
def test_how_the_rows_were_cut_does_not_matter(cuts, gaps):
    x = linear(4, 600, max_lag=2, seed=7).data.copy()
    if gaps:
        x[np.random.default_rng(7).random(x.shape) < 0.1] = np.nan
    options = DiscoveryOptions(method="pcmci", max_lag=2)
    graphs = []
    for parts in ([x], np.split(x, sorted(cuts))):
        moments = LaggedMoments(4, options.moment_lag)
        for part in parts:
            moments.absorb(part)
        graphs.append(estimate(moments, About(variables=tuple("abcd")), options).graph)
    for name in ("effects", "p_values", "ci_low", "ci_high"):
        np.testing.assert_allclose(getattr(graphs[0], name), getattr(graphs[1], name), rtol=1e-5, atol=1e-8)


def test_merged_recordings_are_recordings_in_one_call():
    parts = [linear(4, 300, max_lag=2, seed=8).data[a:b] for a, b in ((0, 140), (140, 300))]
    options, about = DiscoveryOptions(method="pcmci", max_lag=2), About(variables=tuple("abcd"))
    one, other, together = (LaggedMoments(4, 4) for _ in range(3))
    one.absorb(parts[0])
    other.absorb(parts[1])
    one.merge(other)
    for part in parts:
        together.absorb(part, gap=True)
    np.testing.assert_allclose(
        estimate(one, about, options).graph.effects,
        estimate(together, about, options).graph.effects,
        atol=1e-9,
    )


# -------------------------------------------------------------------------------- what is asked and told
def test_alpha_and_correction_decide_what_is_a_link():
    x = linear(6, 500, seed=9).data
    graphs = [found(x, alpha=0.05), found(x, alpha=0.001), found(x, alpha=0.05, fdr="bh")]
    for graph, alpha in zip(graphs, (0.05, 0.001, 0.05), strict=True):
        np.testing.assert_array_equal(graph.adjacency[..., 1:], graph.p_values[..., 1:] <= alpha)
    assert graphs[0].links > graphs[2].links >= graphs[1].links
    np.testing.assert_array_equal(graphs[0].effects, graphs[1].effects)
    ranked = np.argsort(-graphs[0].scores[..., 1:].ravel())
    p = graphs[0].p_values[..., 1:].ravel()[ranked]
    assert (np.diff(p) >= -1e-3).all(), "scores rank every candidate as the p-values do"


def test_links_and_only_they_have_intervals_that_hold_their_effect():
    graph = found(linear(6, 500, seed=10).data)
    linked = graph.adjacency
    assert (graph.ci_low[linked] < graph.effects[linked]).all()
    assert (graph.effects[linked] < graph.ci_high[linked]).all()
    assert np.isnan(graph.ci_low[~linked]).all() and np.isnan(graph.gains).all()


def test_links_within_a_row_are_missed_and_that_is_said():
    noted = [n for n in found(contemporaneous(6, 800, seed=11).data).notes if "Within a row" in n]
    assert len(noted) == 1 and "no links at lag 0" in noted[0]
    assert not any("Within a row" in n for n in found(linear(6, 800, seed=11).data).notes)


def test_rejected_and_corrected_levels_are_explained():
    x = np.random.default_rng(0).normal(size=(300, 3))
    told = found(x, alpha=1e-6, fdr="bh").explain()
    assert "after Benjamini–Hochberg over 27 candidates" in told
    assert "after" not in found(x, alpha=1e-6).explain().split("A link must pass")[1]


def test_knowledge_is_obeyed():
    x = linear(5, 600, max_lag=2, seed=12).data
    free = found(x, max_lag=2)
    source, target, lag = (int(v) for v in max(cross_links(free), key=lambda at: free.scores[tuple(at)]))
    rejected = min(
        ((i, j) for i in range(5) for j in range(5) if i != j), key=lambda at: free.scores[at[0], at[1], 1]
    )
    name, plain = "v{}".format, None
    for fdr in (None, "bh"):
        graph = found(
            x,
            max_lag=2,
            fdr=fdr,
            resamples=4,
            knowledge=Knowledge(
                forbidden=[(name(source), name(target), lag)],
                required=[(name(rejected[0]), name(rejected[1]), 1)],
            ),
        )
        at, told = (source, target, lag), (*rejected, 1)
        assert not graph.adjacency[at] and graph.effects[at] == 0 and np.isnan(graph.p_values[at])
        assert graph.adjacency[told] and graph.p_values[told] > 0.01 and graph.stability[told] > 0
        assert any("Told beforehand" in note for note in graph.notes)
        plain = plain or graph
        raw, p = (g.p_values[..., 1:].ravel() for g in (plain, graph))
        open_ = np.isfinite(p) & ~(np.arange(p.size) == np.ravel_multi_index((*rejected, 0), (5, 5, 2)))
        np.testing.assert_allclose(p[open_], benjamini_hochberg(raw[open_]) if fdr else raw[open_])


def cross_links(graph):
    return [at for at in np.argwhere(graph.adjacency) if at[0] != at[1]]


# -------------------------------------------------------------------------------- strange rows
def test_columns_that_cannot_take_part_change_nothing():
    x = linear(4, 400, seed=13).data
    plain = found(x)
    odd = np.column_stack([x, np.full(400, 7.0), 2 * x[:, 0] - 1, np.full(400, np.nan)])
    graph = found(odd)
    np.testing.assert_allclose(graph.p_values[:4, :4], plain.p_values, atol=0.05)
    assert np.isnan(graph.p_values[4:]).all() and not graph.adjacency[4:].any()
    assert {"No links for v4: constant.", "No links for v5: a copy of v0."} <= set(graph.notes)


def test_a_delayed_copy_and_a_sum_of_others_give_finite_numbers():
    x = linear(4, 500, seed=14).data
    x = np.column_stack([x, np.roll(x[:, 0], 1), x[:, 1] + x[:, 2]])
    graph = found(x)
    assert np.isfinite(graph.effects).all() and np.isfinite(graph.coefficients).all()
    assert np.isfinite(graph.p_values[..., 1:]).all()


def test_rows_that_nearly_repeat_each_other_are_reported():
    smooth = lorenz96(5, n_rows=600, dt=0.01, noise=0.0, seed=3).data
    assert any("all but determine v0, v1 and 3 more or each other" in note for note in found(smooth).notes)
    assert not any("all but determine" in note for note in found(lorenz96(5, n_rows=600, seed=3).data).notes)


@pytest.mark.parametrize("offset", [1e6, 1e9])
def test_far_levels_cancel_nothing(offset):
    x = linear(4, 400, seed=15).data
    x = (x - x.mean(0)) / x.std(0)
    np.testing.assert_allclose(found(x + offset).effects, found(x).effects, atol=1e-13 * offset + 1e-9)


def test_few_rows():
    x = linear(4, 30, seed=16).data
    graph = found(x, max_lag=3)
    assert np.isfinite(graph.effects).all()
    short = found(x[:20], max_lag=3)
    assert short.links == 0 and any("fewer than 20 values behind 6 lags" in note for note in short.notes)
    with pytest.raises(DataError, match="max_lag=3 with method='pcmci' needs at least 11 rows, got 10"):
        found(x[:10], max_lag=3)


def test_recordings_are_pooled_and_fading_rows_fade():
    x = linear(4, 1200, seed=17).data
    parts = [pd.DataFrame(part) for part in np.split(x, 3)]
    assert found(parts).n_effective == 1200 - 3 * 6
    assert f1(found(parts).adjacency, found(x).adjacency) > 0.85
    fading = found(x, halflife=200)
    assert fading.n_effective < 700 and np.isfinite(fading.effects).all()


@pytest.mark.parametrize("outage", [1, 30])
def test_links_are_found_with_13_percent_missing(outage):
    scores = []
    for seed in range(5200, 5204):
        system = linear(8, 2000, seed=seed)
        graph = found(with_missing(system, outage=outage, seed=seed).data, fdr="bh")
        scores.append(f1(cross(graph.adjacency), cross(system.graph)[:, :, : graph.max_lag]))
    assert np.mean(scores) > 0.93
