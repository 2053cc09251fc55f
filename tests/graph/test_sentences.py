"""Plain sentences."""

import pytest
from hypothesis import given

from scarcity.errors import SchemaError
from scarcity.graph import CausalGraph
from tests.graph.examples import HOSTILE, fields, graphs, weather

WIND = (
    "temperature and wind are linked in the same hour, the data cannot tell which drives which: "
    "+0.125 [0.0625, 0.188]; sure, stable in 97.5 % of resamples."
)
OZONE = (
    "temperature raises ozone after 2 h: +0.5 [0.438, 0.562], that is +1.5 µg/m³ per °C; "
    "sure, stable in 97.5 % of resamples; established."
)
SELF = (
    "ozone swings back against itself after 1 h: −0.25 [−0.312, −0.188]; "
    "sure, stable in 97.5 % of resamples; established."
)
SCALE = "Strengths are standard deviations per standard deviation, with 90 % intervals."
NOTE = "Note: wind is constant"


def test_everything() -> None:
    assert weather().explain().split("\n") == [OZONE, SELF, WIND, SCALE, NOTE]


def test_one_variable() -> None:
    assert weather().explain("ozone").split("\n") == [OZONE, SELF, SCALE, NOTE]


def test_the_strongest_candidates_are_named_without_the_own_past() -> None:
    scores = weather().scores.copy()
    scores[2, 2, 1] = 99.0
    lines = weather(undirected=weather().undirected & False, scores=scores).explain("wind").split("\n")
    assert lines == [
        "Nothing else in the data drives wind significantly.",
        "The strongest candidates: temperature → wind in the same hour (+0.125, p = 1e−06). "
        "A link must pass alpha = 0.01 for all 8 candidates of its target together.",
        SCALE,
        NOTE,
    ]


def test_the_candidate_with_the_smaller_p_value_is_nearer_than_one_with_a_larger_score() -> None:
    graph = weather(undirected=weather().undirected & False)
    scores, p_values = graph.scores.copy(), graph.p_values.copy()
    scores[1, 2, 1], p_values[1, 2, 1] = 50.0, 0.5
    said = weather(undirected=graph.undirected, scores=scores, p_values=p_values).explain("wind")
    assert said.index("p = 1e−06") < said.index("p = 0.5")


def test_undirected_links_are_told_from_both_ends() -> None:
    assert WIND in weather().explain("wind")
    assert WIND in weather().explain("temperature")
    assert WIND not in weather().explain("ozone")


def test_nothing_significant() -> None:
    graph = weather()
    none = weather(adjacency=graph.adjacency & False, undirected=graph.undirected & False, method="pcmci")
    assert none.explain().split("\n")[:2] == [
        "Nothing significant: no link passes.",
        "The strongest candidates: temperature → ozone after 2 h (+0.5, p = 1e−06); "
        "ozone → ozone after 1 h (−0.25, p = 1e−06); "
        "temperature → wind in the same hour (+0.125, p = 1e−06). A link must pass alpha = 0.01.",
    ]


def test_no_candidate_at_all() -> None:
    graph = CausalGraph(**fields(("a", "b"), 1))
    assert graph.explain() == "Nothing significant: no link passes."
    assert graph.explain("a") == "Nothing else in the data drives a significantly."


def test_unlinked_variables_are_named() -> None:
    graph = weather(undirected=weather().undirected & False, notes=())
    assert "No link found for wind." in graph.explain()


def test_interval_that_holds_zero_is_said() -> None:
    low = weather().ci_low.copy()
    low[0, 1, 2] = -0.01
    assert "+0.5 [−0.01, 0.562], which holds 0, that is" in weather(ci_low=low).explain("ozone")


def test_pcmci_says_that_its_strengths_are_correlations() -> None:
    assert "Strengths are partial correlations" in weather(method="pcmci").explain()


def test_unknown_variable() -> None:
    with pytest.raises(SchemaError, match="no variable 'ozon'; did you mean 'ozone'"):
        weather().explain("ozon")
    with pytest.raises(SchemaError, match=r"no variable 'xyz'; it has \['temperature', 'ozone', 'wind'"):
        weather().explain("xyz")


@given(graphs())
def test_any_graph_explains_itself_on_clean_lines(graph: CausalGraph) -> None:
    for variable in (None, *graph.variables):
        lines = graph.explain(variable).split("\n")
        assert all(line.isprintable() for line in lines)
        assert all(line.endswith(".") or line.startswith("Note: ") for line in lines)


def test_names_are_shown_as_text() -> None:
    for name in HOSTILE:
        text = weather(names=(name, "b", "c")).explain()
        assert "\x1b" not in text and "\x00" not in text and "\u202e" not in text
