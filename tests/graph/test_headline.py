"""The one sentence that a reader wants first."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given

from scarcity.errors import SchemaError
from scarcity.graph import CausalGraph
from scarcity.graph.headline import headline, headline_about, most_driven
from tests.graph.examples import HOSTILE, fields, graphs, weather

TEMPERATURE = "temperature, after 2 h: +0.50 (likely 0.44 to 0.56), sure."


def _with(
    *links: tuple[int, int, int, float, float, float],
    stability: dict[tuple[int, int, int], float] | None = None,
) -> CausalGraph:
    """`weather()` without its undirected link, and links (source, target, lag, effect, low, high) added."""
    names = ("adjacency", "effects", "ci_low", "ci_high", "undirected", "stability")
    arrays: dict[str, Any] = {name: getattr(weather(), name).copy() for name in names}
    for where, share in (stability or {}).items():
        arrays["stability"][where] = share
    arrays["undirected"][:] = False
    for *at, effect, low, high in links:
        where = tuple(at)
        arrays["adjacency"][where], arrays["effects"][where] = True, effect
        arrays["ci_low"][where], arrays["ci_high"][where] = low, high
    return weather(**arrays)


def test_one_driver() -> None:
    assert headline(_with(), "ozone") == f"ozone is raised by {TEMPERATURE}"


def test_a_weaker_one_comes_next() -> None:
    graph = _with((2, 1, 1, -0.25, -0.3, -0.2), stability={(2, 1, 1): 0.8})
    assert headline(graph, "ozone") == (
        f"ozone is raised most by {TEMPERATURE} Next: wind lowers it, after 1 h (−0.25, fairly sure)."
    )


@pytest.mark.parametrize(("effect", "start"), [(-0.7, "Perhaps more"), (-0.3, "Perhaps")])
def test_what_is_unsure_comes_after_what_is_sure(effect: float, start: str) -> None:
    said = headline(_with((2, 1, 1, effect, effect - 0.1, effect + 0.1), stability={(2, 1, 1): 0.4}), "ozone")
    assert said.startswith(f"ozone is raised most by {TEMPERATURE} {start}: wind lowers it, after 1 h (−0.")
    assert said.endswith(", unsure).")


@pytest.mark.parametrize(("low", "high"), [(-0.6, -0.35), (-0.44, -0.3), (-0.5, -0.1)])
def test_sizes_that_overlap_are_nearly_the_same_whatever_their_signs(low: float, high: float) -> None:
    said = headline(_with((2, 1, 0, -0.4, low, high), stability={(2, 1, 0): 1.0}), "ozone")
    assert said.endswith("Nearly as much: wind lowers it, in the same hour (−0.40, sure).")


def test_a_much_smaller_one_comes_next_however_wide_its_interval() -> None:
    said = headline(_with((2, 1, 0, -0.3, -0.6, -0.05), stability={(2, 1, 0): 1.0}), "ozone")
    assert said.endswith("Next: wind lowers it, in the same hour (−0.30, sure).")


def test_without_intervals_nothing_is_said_of_them() -> None:
    nan = float("nan")
    graph = _with((0, 1, 2, -0.5, nan, nan), (2, 1, 1, 0.4, nan, nan))
    assert headline(graph, "ozone") == (
        "ozone is lowered most by temperature, after 2 h: −0.50, fairly sure. "
        "Perhaps: wind raises it, after 1 h (+0.40, unsure)."
    )


def test_a_second_lag_of_the_same_driver_is_no_other_driver() -> None:
    assert headline(_with((0, 1, 1, 0.45, 0.4, 0.5)), "ozone") == f"ozone is raised by {TEMPERATURE}"


def test_an_interval_that_holds_zero_is_said() -> None:
    assert "+0.50 (likely −0.01 to 0.90, so it could be 0), unsure." in headline(
        _with((0, 1, 2, 0.5, -0.01, 0.9)), "ozone"
    )


@pytest.mark.parametrize(
    ("effect", "end"),
    [(0.9, "It mostly carries on from its own past."), (-0.9, "It mostly swings back against its own past.")],
)
def test_the_own_past_is_no_driver(effect: float, end: str) -> None:
    said = headline(_with((1, 1, 1, effect, effect, effect)), "ozone")
    assert said == f"ozone is raised by {TEMPERATURE} {end}"


@pytest.mark.parametrize(("variable", "other"), [("wind", "temperature"), ("temperature", "wind")])
def test_a_link_of_open_direction_is_told_from_both_ends(variable: str, other: str) -> None:
    assert headline(weather(), variable) == (
        f"{variable} is linked with {other} in the same hour, direction open: "
        "+0.12 (likely 0.06 to 0.19), sure of the link."
    )


@pytest.mark.parametrize(
    ("effect", "said"),
    [
        (
            -0.7,
            "ozone is linked most with wind in the same hour, direction open: −0.70, fairly sure of the link. "
            "Next: temperature raises it, after 2 h (+0.50, sure).",
        ),
        (
            0.3,
            f"ozone is raised most by {TEMPERATURE} "
            "Next: linked with wind in the same hour, direction open (+0.30, fairly sure).",
        ),
    ],
)
def test_links_of_open_direction_are_ranked_with_the_drivers(effect: float, said: str) -> None:
    arrays: dict[str, Any] = {k: getattr(weather(), k).copy() for k in ("undirected", "effects", "stability")}
    arrays["undirected"][1, 2] = arrays["undirected"][2, 1] = True
    arrays["effects"][1, 2, 0] = arrays["effects"][2, 1, 0] = effect
    arrays["stability"][1, 2, 0] = arrays["stability"][2, 1, 0] = 0.9
    assert headline(weather(**arrays), "ozone") == said


def test_nothing_yet() -> None:
    assert headline(_with(), "wind") == "Nothing in the data drives wind significantly yet."
    assert headline(_with((2, 2, 1, 0.5, 0.4, 0.6)), "wind") == (
        "Nothing in the data drives wind significantly yet. It mostly carries on from its own past."
    )


def test_small_effects_keep_their_digits() -> None:
    assert "−0.00123 (likely −0.002 to 0, so" in headline(_with((0, 1, 2, -0.00123, -0.002, 0.0)), "ozone")


def test_the_most_driven_variable_has_the_strongest_driver_besides_its_past() -> None:
    assert most_driven(_with((2, 2, 1, 0.9, 0.8, 1.0))) == "ozone"
    assert most_driven(_with((1, 2, 1, -0.6, -0.7, -0.5), stability={(1, 2, 1): 0.9})) == "wind"
    assert most_driven(CausalGraph(**fields(("a", "b"), 1))) is None


def test_what_is_driven_unsurely_is_not_the_most_driven() -> None:
    assert most_driven(_with((1, 2, 1, -0.6, -1.3, 0.1), stability={(1, 2, 1): 1.0})) == "ozone"
    assert most_driven(_with((1, 2, 1, -0.6, -0.7, -0.5), stability={(0, 1, 2): 0.5})) == "wind"
    only = _with((1, 2, 1, -0.6, -1.3, 0.1), stability={(0, 1, 2): 0.5})
    assert most_driven(only) == "wind"  # for want of anything better


def test_an_unknown_variable() -> None:
    with pytest.raises(SchemaError, match=r"no variable 'xyz'; it has \['temperature', 'ozone', 'wind'"):
        headline(weather(), "xyz")


@given(graphs())
def test_any_graph_gives_one_clean_line(graph: CausalGraph) -> None:
    for variable in graph.variables:
        said = headline(graph, variable)
        assert said.isprintable() and said.endswith(".")
    assert most_driven(graph) in (None, *graph.variables)


@pytest.mark.parametrize("name", HOSTILE)
def test_names_are_shown_as_text(name: str) -> None:
    assert headline(weather(names=(name, "b", "c")), "b").isprintable()


def test_the_headline_is_about_the_only_selected_one_else_the_focus_else_the_most_driven() -> None:
    graph = weather()
    most = most_driven(graph)
    assert most is not None
    assert headline_about(graph, ["wind"], "ozone") == headline(graph, "wind")
    assert headline_about(graph, ["wind", "ozone"], "wind") == headline(graph, "wind")
    assert headline_about(graph, ["unknown"], "unknown too") == headline(graph, most)
    nothing = weather(adjacency=np.zeros_like(graph.adjacency), undirected=np.zeros_like(graph.undirected))
    assert headline_about(nothing) == "Nothing in the data drives anything else significantly yet."
