"""Effects taken apart, against sums by hand."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.errors import DataError, OptionError, SchemaError
from scarcity.graph import GraphTerms
from scarcity.simulation import UnstableModelWarning, effects, whatif
from tests.simulation.by_hand import graph_of
from tests.simulation.systems import random_graph

CHAIN = graph_of("abc", {("a", "b", 1): 0.5, ("b", "c", 1): -0.8}, max_lag=1)
FORK = graph_of("abc", {("a", "c", 0): 0.3, ("a", "b", 1): 0.5, ("b", "c", 0): -0.8}, max_lag=1)


def test_along_a_chain_all_goes_through_the_middle():
    found = effects(CHAIN, "a", "c", horizon=5)
    assert found.total.mean == pytest.approx([0, 0, -0.4, -0.4, -0.4])
    assert found.direct.mean == pytest.approx(0.0)
    assert list(found.mediated) == ["b"]
    assert found.mediated["b"].mean == pytest.approx(found.total.mean)
    assert found.path == "a → b (1) → c (1)"
    assert "100% of all" in found.explain()


def test_two_ways_add_up_to_the_whole():
    found = effects(FORK, "a", "c", size=2.0, horizon=4)
    assert found.total.mean == pytest.approx([0.6, -0.2, -0.2, -0.2])
    assert found.direct.mean == pytest.approx([0.6] * 4)
    assert found.mediated["b"].mean == pytest.approx([0, -0.8, -0.8, -0.8])
    assert found.total.peak == pytest.approx(0.6)
    assert found.size == 2.0


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 2))
@pytest.mark.filterwarnings("ignore::scarcity.simulation.UnstableModelWarning")
def test_the_total_is_what_holding_the_source_does(seed: int, max_lag: int):
    graph = random_graph(seed, max_lag)
    found = effects(graph, "b", "c", size=1.5, horizon=4)
    held = whatif(graph, do={"b": graph.means[1] + 1.5}, start=np.tile(graph.means, (max_lag, 1)), horizon=4)
    assert found.total.mean == pytest.approx(held.effect[:, 2], abs=1e-9)
    assert (found.total.low <= found.total.mean).all() and (found.total.mean <= found.total.high).all()


def test_a_size_left_out_is_one_standard_deviation_and_answers_are_in_the_targets_units():
    scales = np.array([2.0, 10.0, 0.1])
    ratio = scales[None, :, None] / scales[:, None, None]
    graph = replace(CHAIN, scales=scales, coefficients=CHAIN.coefficients * ratio, means=np.full(3, 7.0))
    found = effects(graph, "a", "c", horizon=3)
    assert found.size == 2.0
    assert found.total.mean == pytest.approx([0, 0, -0.04])


def test_names_may_be_the_words_of_the_table():
    names = ("total", "direct", "through direct")
    graph = graph_of(names, {("total", "direct", 1): 0.5, ("direct", "through direct", 1): 0.5}, max_lag=1)
    found = effects(graph, "total", "through direct", horizon=3)
    table = found.to_pandas()
    assert table.kind.unique().tolist() == ["total", "direct", "through direct"]
    assert table.query("kind == 'through direct'")["mean"].tolist() == pytest.approx([0, 0, 0.25])
    assert table.step.tolist() == [1, 2, 3] * 3


def test_a_square_moves_its_target_by_what_the_square_gains():
    """E y(t) = 0.4 · E d²(t-1), and d is free at first: variances 0, 1, 1.36 of an autoregression of 0.6."""
    graph = graph_of("dy", {("d", "d", 1): 0.6, ("d", "y", 1): 0.4}, max_lag=1)
    square = GraphTerms(
        index=np.array([[1, 0, 0, 1, 1]]),
        values=np.array([[0.4, 0.0, 0.0]]),
        scale=np.array([[0.0, 1.0], [0.0, 1.0]]),
    )
    sure = replace(graph, terms=square, ci_low=graph.effects, ci_high=graph.effects)
    found = effects(sure, "d", "y", size=1.5, horizon=3)
    assert found.total.mean == pytest.approx([0, 0.4 * (2.25 - 1), 0.4 * (2.25 - 1.36)], abs=0.06)
    assert np.ptp([found.total.low, found.total.high], axis=0) == pytest.approx(0.0, abs=1e-9)


def test_of_many_mediators_the_strongest_are_told_of():
    names = ("x", "y", *(f"m{place:02}" for place in range(20)))
    links = {("x", name, 1): 0.1 + 0.01 * place for place, name in enumerate(names[2:])}
    links |= {(name, "y", 1): 0.5 for name in names[2:]}
    found = effects(graph_of(names, links, max_lag=1), "x", "y", draws=10)
    assert list(found.mediated) == [f"m{place:02}" for place in range(19, 7, -1)]
    assert found.mediated["m19"].mean[-1] == pytest.approx(0.29 * 0.5)


def test_without_a_way_there_is_no_effect():
    found = effects(CHAIN, "c", "a")
    assert not found.total.mean.any() and not found.mediated and found.path == ""
    assert "strongest path" not in found.explain()


def test_a_target_that_leaves_all_bounds_has_no_interval():
    graph = graph_of("ab", {("b", "b", 1): 30.0, ("a", "b", 1): 1.0}, max_lag=1)
    with pytest.warns(UnstableModelWarning):
        found = effects(graph, "a", "b", horizon=300)
    assert np.isnan(found.total.low).all()


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"source": "a", "target": "a"}, OptionError, "needs two variables; 'a' came twice"),
        ({"source": "aa"}, SchemaError, "effects.. names 'aa', which the graph does not have"),
        ({"horizon": 0}, OptionError, "horizon must be a whole number of at least 1; got 0"),
        ({"draws": 0}, OptionError, "draws"),
        ({"size": float("nan")}, OptionError, "size must be a finite number; got nan"),
        ({"size": "much"}, OptionError, "size must be a finite number; got 'much'"),
    ],
)
def test_bad_questions_get_a_plain_answer(arguments, error, words):
    with pytest.raises(error, match=words):
        effects(CHAIN, **{"source": "a", "target": "c"} | arguments)


def test_an_open_direction_on_the_way_is_refused():
    graph = graph_of("ab", {("a", "b", 0): 0.5}, max_lag=1, undirected=[("a", "b")], resamples=3)
    with pytest.raises(DataError, match="'a' — 'b'"):
        effects(graph, "a", "b")
