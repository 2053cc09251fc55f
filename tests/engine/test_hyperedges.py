"""Pairs of sources that act together, as the store and the exporter tell of them."""

from dataclasses import replace

import numpy as np
import pytest

from scarcity.engine import HypergraphStore, StoreConfig, exporter
from scarcity.graph import CausalGraph, GraphTerms
from scarcity.numerics.maps import LINEAR, PRODUCT
from tests.engine.graphs import graph_with

PAIR = frozenset((0, 1))
LINKS = {(0, 2, 1): 0.0, (1, 2, 1): 0.0}


def product(coefficient: float = 0.4, *, error: float = 0.1, own: bool = False, **options) -> CausalGraph:
    """a and b drive c after one row: by their product alone, or a along a line too."""
    index, values = [[PRODUCT, 0, 1, 2, 1]], [[coefficient, 0.0, 0.0]]
    if own:
        index.append([LINEAR, 0, 0, 2, 1])
        values.append([0.3, 0.0, 0.0])
    errors = np.full(len(index), error)
    terms = GraphTerms(index=np.array(index), values=np.array(values), scale=np.ones((3, 2)), errors=errors)
    return replace(graph_with(LINKS, **options), terms=terms)


def fed(*graphs: CausalGraph, **config) -> HypergraphStore:
    store = HypergraphStore(StoreConfig(**config))
    for window, graph in enumerate(graphs, 1):
        store.update(graph, window)
    return store


def test_a_product_is_an_edge_of_two_sources() -> None:
    [record] = fed(product(established=LINKS)).hyperedges[PAIR]
    assert (record.target, record.lag, record.weight, record.hits) == (2, 1, 0.4, 1)
    assert record.var == pytest.approx(0.01)
    assert (record.ci_lo, record.ci_hi) == pytest.approx((0.4 - 0.1729, 0.4 + 0.1729))
    assert record.alone and record.stability == 0.8 and record.last_seen == 1


def test_sources_that_also_act_one_by_one_are_not_alone() -> None:
    [record] = fed(product(own=True)).hyperedges[PAIR]
    assert not record.alone


def test_weights_follow_the_average_and_hits_add_up() -> None:
    store = fed(product(0.4, established=LINKS), product(0.8, established=LINKS), ema_alpha=0.25)
    [record] = store.hyperedges[PAIR]
    assert record.weight == pytest.approx(0.75 * 0.4 + 0.25 * 0.8)
    assert record.hits == 2


def test_what_is_not_found_fades_and_is_forgotten() -> None:
    gone = graph_with(LINKS)
    store = fed(product(0.4), gone, gone, decay_factor=0.5)
    [record] = store.hyperedges[PAIR]
    assert record.weight == pytest.approx(0.1) and record.last_seen == 1
    assert PAIR not in fed(product(0.4), gone, gone, decay_factor=0.1).hyperedges
    assert PAIR not in fed(product(0.4), gone, gone, max_age_windows=1).hyperedges


def test_a_product_whose_links_the_graph_does_not_hold_is_none() -> None:
    graph = replace(product(), adjacency=graph_with({(0, 2, 1): 0.0}).adjacency)
    assert fed(graph).hyperedges == {}


def test_unknown_errors_and_stabilities_stay_unknown() -> None:
    [record] = fed(product(error=np.nan, stability=np.nan), product(error=np.nan)).hyperedges[PAIR]
    assert np.isnan(record.var) and np.isnan(record.ci_lo)
    assert record.stability == 0.8, "what has been judged since"


def test_the_insight_names_them_the_strongest_first() -> None:
    graph = product(-0.4)
    terms = graph.terms
    assert terms is not None
    both = replace(
        graph,
        adjacency=graph_with({**LINKS, (1, 0, 2): 0.0, (2, 0, 2): 0.0}).adjacency,
        terms=GraphTerms(
            index=np.array([*terms.index, [PRODUCT, 1, 2, 0, 2]]),
            values=np.array([*terms.values, [0.7, 0.0, 0.0]]),
            scale=terms.scale,
            errors=np.array([0.1, 0.1]),
        ),
    )
    store = HypergraphStore(StoreConfig())
    change = store.update(both, 1)
    told = exporter.insight(both, store, change, window=1, rows=500, timestamp=None, top_k=10)
    assert [(each["sources"], each["target"], each["lag"]) for each in told["hyperedges"]] == [
        (["b", "c"], "a", 2),
        (["a", "b"], "c", 1),
    ]
    assert told["hyperedges"][1]["weight"] == -0.4
    few = exporter.insight(both, store, change, window=1, rows=500, timestamp=None, top_k=1)
    assert len(few["hyperedges"]) == 1
