"""Bends and products: what a graph says of them."""

import pickle
from dataclasses import replace

import numpy as np
import pytest

from scarcity.errors import DataError, SchemaError
from scarcity.graph import CausalGraph, GraphTerms
from scarcity.graph.headline import headline, most_driven
from scarcity.graph.responses import acts_both_ways, partners, shape
from tests.graph.examples import bent_weather, weather


def test_bases_and_bent_links() -> None:
    graph = bent_weather()
    assert dict(graph.bases) == {"temperature": "linear", "ozone": "additive", "wind": "products"}
    assert dict(weather().bases) == dict.fromkeys(graph.variables, "linear")
    assert {tuple(map(int, at)) for at in np.argwhere(graph.bent)} == {(0, 1, 2), (0, 2, 1), (2, 2, 1)}
    assert not weather().bent.any()


def test_the_weight_of_a_bent_link_is_the_spread_of_what_the_source_adds() -> None:
    graph = bent_weather()
    u = np.random.default_rng(0).normal(size=1_000_000)
    assert graph.weights[0, 1, 2] == pytest.approx(-np.std(0.5 * (u * u - 0.25 * u)), rel=5e-3)
    assert graph.weights[0, 2, 1] == pytest.approx(np.sqrt(0.5**2 + 0.5**2))
    assert graph.weights[1, 1, 1] == -0.25
    assert weather().weights is weather().effects or (weather().weights == weather().effects).all()
    assert most_driven(graph) == "ozone"


def test_a_link_that_acts_both_ways_is_no_doubtful_one() -> None:
    graph = bent_weather()
    assert graph.certainty[0, 1, 2] == 2, "its interval holds 0, on average"
    assert graph.certainty[1, 1, 1] == 2
    straight = bent_weather(terms=None)
    assert straight.certainty[0, 1, 2] == 0


def test_sentences() -> None:
    told = bent_weather().explain().split("\n")
    assert told[0] == (
        "temperature acts on ozone after 2 h, lowest in the middle of its range: U-shaped: "
        "±0.72, on average −0.00781 [−0.0625, 0.0625], that is +1.5 µg/m³ per °C; "
        "explains 36 % of what the others leave (partial R²); unsure, stable in 97.5 % of resamples; established."
    )
    assert told[2] == (
        "temperature raises wind after 1 h, together with wind: on average +0.5 [0.375, 0.625]; "
        "explains 9 % of what the others leave (partial R²); fairly sure."
    )
    assert told[3].startswith("wind carries over to itself after 1 h, together with temperature: ")
    assert headline(bent_weather(), "ozone").startswith(
        "ozone is moved by temperature, both ways, after 2 h: ±0.72, sure."
    )
    assert "bent, ±0.72" in str(bent_weather())
    assert 'style="dashed"' not in bent_weather().to_dot()


def test_shapes_and_partners() -> None:
    graph = bent_weather()
    assert shape(graph, 0, 1, 2) == "lowest in the middle of its range: U-shaped"
    assert shape(graph, 0, 2, 1) == "", "a product has no shape of its own"
    assert partners(graph, 0, 2, 1) == [2]
    assert partners(graph, 2, 2, 1) == [0]
    assert partners(weather(), 0, 1, 2) == []


def test_the_response_is_the_curve_of_the_terms() -> None:
    graph = bent_weather()
    table = graph.response("temperature", "ozone", 2)
    assert list(table.columns) == ["temperature", "ozone"]
    u = (table.temperature - 10) / 5
    np.testing.assert_allclose(table.ozone, 0.5 * (u**2 - 0.25 * u), atol=1e-12)
    own = graph.response("wind", "wind", 1)
    assert list(own.columns) == ["wind", "wind after"]
    np.testing.assert_allclose(own["wind after"], 0.5 * (own.wind - 3) / 2, atol=1e-12)


def test_the_response_of_a_straight_link_is_its_coefficient() -> None:
    table = weather().response("temperature", "ozone", 2)
    slope = np.diff(table.ozone) / np.diff(table.temperature)
    np.testing.assert_allclose(slope, 1.5)


def test_a_response_that_is_not_there_is_refused() -> None:
    graph = bent_weather()
    with pytest.raises(SchemaError, match="no variable 'ozon'"):
        graph.response("temperature", "ozon", 2)
    with pytest.raises(DataError, match="at lag 1; it has one at lag 2"):
        graph.response("temperature", "ozone", 1)
    with pytest.raises(DataError, match="none at any lag"):
        graph.response("ozone", "wind", 1)
    with pytest.raises(DataError, match="at lag 9"):
        graph.response("temperature", "ozone", 9)


def test_an_undirected_bent_link_is_told_in_the_direction_it_was_fitted_in() -> None:
    undirected = np.zeros((3, 3), dtype=bool)
    undirected[0, 2] = undirected[2, 0] = True
    terms = GraphTerms(
        index=np.array([[1, 2, 2, 0, 0]]), values=np.array([[0.5, 0, 0]]), scale=np.array([[0.0, 1.0]] * 3)
    )
    graph = weather(terms=terms, undirected=undirected)
    assert graph.bent[0, 2, 0]
    assert graph.bent[2, 0, 0]
    assert graph.response("wind", "temperature", 0).temperature.max() == pytest.approx(0.5 * 2.5**2)
    with pytest.raises(DataError, match="fitted from 'wind' to 'temperature'"):
        graph.response("temperature", "wind", 0)


@pytest.mark.parametrize(
    ("index", "values", "scale", "telling"),
    [
        (np.zeros((2, 4), dtype=int), np.zeros((2, 3)), np.ones((3, 2)), r"shape \(K, 5\)"),
        (np.zeros((2, 5)), np.zeros((2, 3)), np.ones((3, 2)), "integers"),
        (np.zeros((2, 5), dtype=int), np.zeros((1, 3)), np.ones((3, 2)), r"\(2, 3\), not float64 \(1, 3\)"),
        (np.zeros((1, 5), dtype=int), np.full((1, 3), np.nan), np.ones((3, 2)), "finite"),
        (np.zeros((1, 5), dtype=int), np.zeros((1, 3)), np.ones(3), "terms.scale"),
        (np.array([[7, 0, 0, 0, 0]]), np.zeros((1, 3)), np.ones((3, 2)), r"kinds 0…4, not \[7\]"),
    ],
)
def test_terms_that_do_not_fit_are_refused(index, values, scale, telling) -> None:
    with pytest.raises(DataError, match=telling):
        GraphTerms(index=index, values=values, scale=scale)


@pytest.mark.parametrize(
    ("row", "variables", "telling"),
    [
        ([1, 3, 3, 0, 1], 3, "must lie below"),
        ([1, 0, 0, 0, 3], 3, "must lie below"),
        ([1, 0, 0, 0, 1], 2, "3 rows"),
    ],
)
def test_terms_of_another_graph_are_refused(row: list[int], variables: int, telling: str) -> None:
    terms = GraphTerms(index=np.array([row]), values=np.ones((1, 3)), scale=np.ones((variables, 2)))
    with pytest.raises(DataError, match=telling):
        weather(terms=terms)


def test_errors_of_terms_are_kept_and_checked() -> None:
    terms = bent_weather().terms
    assert terms is not None and np.isnan(terms.errors).all() and len(terms.errors) == 4
    known = replace(terms, errors=np.array([0.1, np.nan, 0.0, 0.3]))
    graph = bent_weather(terms=known)
    again = CausalGraph.from_json(graph.to_json()).terms
    assert again == known != terms
    assert pickle.loads(pickle.dumps(known)) == known
    for wrong in (np.ones(3), np.array([0.1, -0.1, 0.1, 0.1]), np.full(4, np.inf)):
        with pytest.raises(DataError, match="4 numbers of at least 0 or NaN"):
            replace(terms, errors=wrong)


def test_terms_are_values() -> None:
    one, two = bent_weather().terms, CausalGraph.from_json(bent_weather().to_json()).terms
    assert one == two
    assert hash(one) == hash(two)
    assert one != weather().terms
    assert repr(one) == "GraphTerms(4 terms)"
    assert one is not None
    with pytest.raises(ValueError, match="read-only"):
        one.values[0, 0] = 1.0


def test_a_product_whose_average_says_little_acts_both_ways() -> None:
    effect, low, high = np.array([-0.06, 0.4, 0.01]), np.array([-0.1, 0.3, -0.1]), np.array([-0.02, 0.5, 0.1])
    assert acts_both_ways(effect, low, high, np.array([-0.6, 0.6, 0.01])).tolist() == [True, False, True]
