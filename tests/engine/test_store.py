"""The store's averages, decay, pruning and hysteresis."""

import numpy as np
import pytest

from scarcity.engine import HypergraphStore, StoreConfig
from tests.engine.graphs import graph_with

LINK = (0, 1, 1)
NOTHING = graph_with({})


def fed(*graphs, **config):
    store = HypergraphStore(StoreConfig(**config))
    changes = [store.update(graph, window) for window, graph in enumerate(graphs, 1)]
    return store, changes


def test_the_first_estimate_is_taken_as_it_is():
    store, _ = fed(graph_with({LINK: 0.4}, established=[LINK], regime=2))
    edge = store.edge_lags[LINK]
    assert (edge.weight, edge.stability) == (0.4, 0.8)
    assert (edge.ci_lo, edge.ci_hi) == pytest.approx((0.3, 0.5))
    assert edge.var == pytest.approx((0.1 / 1.645) ** 2)
    assert (edge.regime_id, edge.last_seen, edge.first_seen, edge.hits, edge.lag) == (2, 1, 1, 1, 1)
    assert edge.directed


def test_weights_follow_the_moving_average():
    effects = [0.4, 0.8, -0.2, 0.6]
    store, _ = fed(*(graph_with({LINK: e}) for e in effects), ema_alpha=0.25)
    expected = effects[0]
    for effect in effects[1:]:
        expected = 0.75 * expected + 0.25 * effect
    assert store.edge_lags[LINK].weight == pytest.approx(expected)
    assert store.edge_lags[LINK].stability == pytest.approx(0.8)
    assert store.edge_lags[LINK].ci_lo == pytest.approx(0.5), "the interval is the newest one"
    assert store.edge_lags[LINK].effect == 0.6


def test_stability_averages_what_resamples_have_judged():
    shares = [np.nan, 0.6, np.nan, 1.0]
    store, _ = fed(*(graph_with({LINK: 0.4}, stability=share) for share in shares), ema_alpha=0.25)
    assert store.edge_lags[LINK].stability == pytest.approx(0.75 * 0.6 + 0.25 * 1.0)
    store, _ = fed(graph_with({LINK: 0.4}, stability=np.nan))
    assert np.isnan(store.edge_lags[LINK].stability)


def test_only_links_that_were_not_found_decay():
    other = (1, 2, 2)
    both = graph_with({LINK: 0.5, other: 0.5})
    store, _ = fed(both, graph_with({LINK: 0.5}), graph_with({LINK: 0.5}), decay_factor=0.9)
    assert store.edge_lags[LINK].weight == pytest.approx(0.5)
    assert store.edge_lags[other].weight == pytest.approx(0.5 * 0.81)
    assert store.edge_lags[other].missed == 2
    assert store.edge_lags[other].last_seen == 1


def test_a_link_is_gone_after_three_misses_and_told_once():
    store, changes = fed(graph_with({LINK: 0.5}), NOTHING, NOTHING, NOTHING, NOTHING, graph_with({LINK: 0.5}))
    assert [change.added for change in changes] == [(LINK,), (), (), (), (), (LINK,)]
    assert [change.removed for change in changes] == [(), (), (), (LINK,), (), ()]
    assert store.edge_lags[LINK].first_seen == 1, "it was remembered all along"


def test_a_flickering_link_stays_current():
    store, changes = fed(*[graph_with({LINK: 0.5}), NOTHING, NOTHING] * 3, graph_with({LINK: 0.5}))
    assert LINK in store.current()
    assert sum(len(change.removed) for change in changes) == 0
    assert sum(len(change.added) for change in changes) == 1


def test_links_below_the_threshold_are_forgotten():
    store, changes = fed(graph_with({LINK: 0.3}), NOTHING, NOTHING, decay_factor=0.5, prune_threshold=0.1)
    assert not store.edge_lags
    assert changes[-1].removed == (LINK,), "forgotten before its third miss, and told all the same"


def test_old_links_are_forgotten():
    store, _ = fed(graph_with({LINK: 0.5}), *[NOTHING] * 6, max_age_windows=5)
    assert not store.edge_lags
    kept, _ = fed(graph_with({LINK: 0.5}), *[NOTHING] * 5, max_age_windows=5)
    assert LINK in kept.edge_lags
    assert LINK not in kept.current()


def test_hits_count_acceptances():
    accepted = graph_with({LINK: 0.5}, established=[LINK])
    store, _ = fed(accepted, graph_with({LINK: 0.5}), accepted, NOTHING)
    assert store.edge_lags[LINK].hits == 2


def test_an_undirected_link_stands_once():
    store, changes = fed(graph_with({}, undirected=[(0, 2)]))
    assert list(store.edge_lags) == [(0, 2, 0)]
    assert not store.edge_lags[0, 2, 0].directed
    assert changes[0].added == ((0, 2, 0),)


def test_indices_and_the_strongest_lag():
    store, _ = fed(graph_with({(0, 1, 1): 0.2, (0, 1, 2): -0.6, (2, 1, 1): 0.4, (1, 1, 1): 0.5}))
    assert set(store.edges) == {(0, 1), (2, 1), (1, 1)}
    assert store.edges[0, 1].lag == 2
    assert {k: sorted(v) for k, v in store.out_index.items()} == {0: [1], 1: [1], 2: [1]}
    assert {k: sorted(v) for k, v in store.in_index.items()} == {1: [0, 1, 2]}
    assert store.nodes == {0: {"name": "a"}, 1: {"name": "b"}, 2: {"name": "c"}}
    store.update(graph_with({}), 2)
    assert store.edges[0, 1].weight == pytest.approx(-0.6 * 0.99)


def test_a_link_within_a_row_stands_in_one_direction_only():
    store, changes = fed(graph_with({(1, 0, 0): 0.5}), graph_with({(0, 1, 0): 0.4}))
    assert set(store.edge_lags) == {(0, 1, 0)}
    assert changes[1].added == ((0, 1, 0),) and changes[1].removed == ((1, 0, 0),)
    undirected = graph_with({}, undirected=[(0, 1)])
    store, _ = fed(graph_with({(1, 0, 0): 0.5}), undirected)
    assert [edge.directed for edge in store.current().values()] == [False]
