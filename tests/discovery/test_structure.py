"""Revising a few targets: they get what a full search gives, the others keep theirs."""

from dataclasses import replace

import numpy as np
import pytest

from scarcity.datasets import contemporaneous, interactions, linear
from scarcity.discovery import About, DiscoveryOptions, estimate, memory, mpie, order


def system_of(system):
    data = system.data
    options = DiscoveryOptions(resamples=0)
    moments = memory(data.shape[1], options)
    about = About(variables=tuple(f"v{i}" for i in range(data.shape[1])))
    return moments, about, options, data


def mask(n, *chosen):
    out = np.zeros(n, dtype=bool)
    out[list(chosen)] = True
    return out


@pytest.mark.parametrize("make", [linear, contemporaneous], ids=["linear", "contemporaneous"])
def test_on_the_same_rows_any_targets_revised_give_the_same_graph(make):
    moments, about, options, data = system_of(make(10, 1000, seed=611))
    moments.absorb(data)
    full = estimate(moments, about, options)
    for chosen in (mask(10, 0, 4, 7), mask(10), np.ones(10, dtype=bool)):
        again = estimate(moments, about, options, full, chosen)
        np.testing.assert_array_equal(again.graph.adjacency, full.graph.adjacency)
        np.testing.assert_array_equal(again.graph.undirected, full.graph.undirected)
        np.testing.assert_allclose(again.graph.effects, full.graph.effects, atol=1e-12)
        np.testing.assert_allclose(again.graph.scores, full.graph.scores, atol=1e-8)
        # At lag 0 a revision also asks those that the full search had ruled out beforehand.
        past = np.s_[:, :, 1:]
        np.testing.assert_allclose(again.graph.p_values[past], full.graph.p_values[past], atol=1e-8)


def test_those_revised_learn_from_new_rows_and_the_others_keep_their_links():
    system = linear(10, 4000, seed=612)
    moments, about, options, data = system_of(system)
    moments.absorb(data[:60])
    early = estimate(moments, about, options)
    moments.absorb(data[60:])
    chosen = mask(10, 1, 3, 5, 7, 9)
    revised = estimate(moments, about, options, early, chosen).graph
    full = estimate(moments, about, options).graph
    np.testing.assert_array_equal(revised.adjacency[:, ~chosen], early.graph.adjacency[:, ~chosen])
    assert (revised.adjacency[:, chosen] == full.adjacency[:, chosen]).mean() > 0.99
    assert full.adjacency[:, ~chosen].sum() > early.graph.adjacency[:, ~chosen].sum()
    kept = early.graph.adjacency & ~chosen[:, None]
    assert np.abs(revised.effects - full.effects)[kept].max() < 0.05  # sizes are fresh for all


def test_the_direction_of_a_new_link_within_a_row_stays_open_until_the_order_is_searched():
    system = contemporaneous(8, 3000, seed=613)
    moments, about, options, data = system_of(system)
    moments.absorb(data[:40])
    early = estimate(moments, about, options)
    before = early.graph.adjacency[:, :, 0] | early.graph.undirected
    moments.absorb(data[40:])
    revised = estimate(moments, about, options, early, np.ones(8, dtype=bool)).graph
    new = (revised.adjacency[:, :, 0] | revised.undirected) & ~before & ~before.T
    assert new.any()
    np.testing.assert_array_equal(revised.undirected[new], True)


def test_where_the_columns_have_changed_all_are_searched(monkeypatch):
    moments, about, options, data = system_of(interactions(8, 3000, seed=614))
    moments.absorb(data[:1500])
    early = estimate(moments, about, options)
    assert early.structure is not None
    moments.absorb(data[1500:])
    lagging = replace(
        early, structure=replace(early.structure, columns=early.structure.columns.taken(np.arange(3)))
    )
    revised = estimate(moments, about, options, lagging, mask(8, 0))
    full = estimate(moments, about, options, lagging)
    np.testing.assert_array_equal(revised.graph.adjacency, full.graph.adjacency)


def test_methods_without_revision_search_all():
    moments, about, _, data = system_of(linear(5, 500, seed=615))
    options = DiscoveryOptions(method="pcmci", resamples=0)
    moments = memory(5, options)
    moments.absorb(data)
    full = estimate(moments, about, options)
    again = estimate(moments, about, options, full, mask(5, 2))
    np.testing.assert_array_equal(again.graph.adjacency, full.graph.adjacency)


def test_a_revision_does_not_search_the_order(monkeypatch):
    moments, about, options, data = system_of(contemporaneous(10, 1000, seed=616))
    moments.absorb(data)
    full = estimate(moments, about, options)
    monkeypatch.setattr(mpie, "searched", lambda *_: pytest.fail("all targets were searched"))
    estimate(moments, about, options, full, mask(10, 2))


def test_a_search_that_would_not_end_is_cut_short_and_says_so(monkeypatch):
    moments, about, options, data = system_of(contemporaneous(12, 600, seed=617))
    moments.absorb(data)
    whole = estimate(moments, about, options).graph
    assert not any("not searched to its end" in note for note in whole.notes)
    monkeypatch.setattr(order, "_MOST_WORK", 2e3)
    monkeypatch.setattr(order, "_WORK_EACH", 0.0)
    cut = estimate(moments, about, options).graph
    assert any("not searched to its end" in note for note in cut.notes)
    assert (cut.adjacency & whole.adjacency)[:, :, 1:].sum() > 0.8 * whole.adjacency[:, :, 1:].sum()
