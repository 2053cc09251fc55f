"""What is told has the keys and the types that the topics promise."""

import typing
from dataclasses import replace

import numpy as np
import pytest

from scarcity.engine import EvaluatorConfig, HypergraphStore, StoreConfig, exporter
from scarcity.runtime.payloads import EngineInsight, InsightEdge, ProcessingMetrics
from tests.engine.graphs import graph_with

LINKS = {(0, 1, 1): 0.3, (1, 2, 2): -0.7, (2, 2, 1): 0.5}

RULE = EvaluatorConfig()


def told(graph, top_k=10):
    store = HypergraphStore(StoreConfig())
    change = store.update(graph, 1)
    return exporter.insight(graph, store, change, window=1, rows=500, timestamp=12.0, top_k=top_k)


def plain(value):
    return isinstance(value, str | int | float | bool) or value is None


def test_keys_and_types_are_those_of_the_topic():
    payload = told(graph_with(LINKS, undirected=[(0, 2)]))
    assert set(payload) == set(EngineInsight.__annotations__) - {"regime", "regime_changes"}
    assert payload["n_links"] == 4 == len(payload["edges"])
    kinds = typing.get_type_hints(InsightEdge)
    may_be_none = {"since", "effect_before"}
    for edge in payload["edges"]:
        assert set(edge) == set(kinds)
        assert all(isinstance(edge[key], kinds[key]) for key in set(kinds) - may_be_none)
        assert all(edge[key] is None for key in may_be_none)


def test_links_are_named_and_the_strongest_come_first():
    payload = told(graph_with(LINKS))
    named = [(e["source"], e["target"], e["lag"]) for e in payload["edges"]]
    assert named == [("b", "c", 2), ("c", "c", 1), ("a", "b", 1)]
    assert set(payload["added"]) == set(named)
    assert payload["removed"] == []
    assert payload["variables"] == ["a", "b", "c"]
    assert len(told(graph_with(LINKS), top_k=2)["edges"]) == 2


def test_an_undirected_link_says_so():
    edges = told(graph_with(LINKS, undirected=[(0, 2)]))["edges"]
    assert [e["directed"] for e in edges if e["lag"] == 0] == [False]


def test_a_link_missed_once_is_still_told():
    store = HypergraphStore(StoreConfig())
    store.update(graph_with(LINKS), 1)
    gone = graph_with({(0, 1, 1): 0.3})
    payload = exporter.insight(
        gone, store, store.update(gone, 2), window=2, rows=500, timestamp=None, top_k=9
    )
    assert len(payload["edges"]) == 3
    assert payload["n_links"] == 1


def test_a_link_that_is_missed_keeps_effect_and_interval_of_its_last_estimate():
    store = HypergraphStore(StoreConfig())
    store.update(graph_with({(0, 1, 1): 0.3}), 1)
    faint = graph_with({(1, 2, 1): 0.2})
    (edge,) = (
        e
        for e in exporter.insight(
            faint, store, store.update(faint, 2), window=2, rows=500, timestamp=None, top_k=9
        )["edges"]
        if e["source"] == "a"
    )
    assert (edge["effect"], edge["ci_low"], edge["ci_high"]) == pytest.approx((0.3, 0.2, 0.4))


def test_links_that_no_resample_has_judged_are_told_and_ranked_by_effect():
    edges = told(graph_with(LINKS, stability=np.nan))["edges"]
    assert [abs(edge["effect"]) for edge in edges] == [0.7, 0.5, 0.3]
    assert all(np.isnan(edge["stability"]) for edge in edges)


def test_the_effect_is_the_estimate_where_its_interval_is_lopsided():
    graph = graph_with(LINKS)
    lopsided = replace(graph, ci_high=graph.effects + 0.3)
    assert {edge["effect"] for edge in told(lopsided)["edges"]} == {-0.7, 0.5, 0.3}


def test_figures():
    figures = exporter.metrics(graph_with(LINKS, undirected=[(0, 2)], established=[(0, 1, 1)]), RULE, 40.0)
    assert set(figures) <= set(ProcessingMetrics.__annotations__)
    assert figures["n_links"] == 4
    assert figures["accept_rate"] == pytest.approx(1 / 4)
    assert figures["gain_p50"] == pytest.approx(0.05)
    assert figures["stability_avg"] == pytest.approx(0.8)
    assert figures["n_effective"] == 498.0
    assert figures["rcl_contrast"] == pytest.approx(0.05 + 1 / 498)
    slower = exporter.metrics(graph_with(LINKS), RULE, 120.0)["meta_score"]
    assert figures["meta_score"] == pytest.approx(slower + 0.1)


def test_figures_of_an_empty_graph_are_zero():
    figures = exporter.metrics(graph_with({}), RULE, 40.0)
    told_of = ("n_links", "accept_rate", "gain_p50", "stability_avg", "meta_score", "rcl_contrast")
    assert [figures[k] for k in told_of] == [0] * 6
    assert told(graph_with({}))["edges"] == []
