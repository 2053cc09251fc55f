"""The graph as a value: checked when it is built, immutable, equal by content."""

import copy
import pickle
import weakref
from dataclasses import FrozenInstanceError
from typing import Any

import numpy as np
import pytest
from hypothesis import given

from scarcity.errors import DataError
from scarcity.graph import CausalGraph, GraphDraws
from tests.graph.examples import fields, graphs, weather


def test_links_are_counted_once() -> None:
    assert weather().links == 3


def test_smallest_graph() -> None:
    graph = CausalGraph(**fields(("only",), 0))
    assert graph.links == 0
    assert len(graph.to_pandas()) == 0
    assert "nothing significant" in str(graph)


def test_nothing_can_be_changed() -> None:
    graph = weather()
    with pytest.raises(FrozenInstanceError):
        graph.max_lag = 5  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(ValueError, match="read-only"):
        graph.effects[0, 0, 0] = 1.0
    with pytest.raises(TypeError):
        graph.options["alpha"] = 0.05  # pyright: ignore[reportIndexIssue]


def test_input_is_copied_and_left_alone() -> None:
    values = fields(("a", "b"), 1)
    effects = values["effects"]
    graph = CausalGraph(**values)
    effects[0, 1, 1] = 7.0
    assert graph.effects[0, 1, 1] == 0.0


def test_views_of_a_writeable_array_are_copied() -> None:
    values = fields(("a", "b"), 1)
    whole = np.zeros((2, 2, 2))
    view = whole[:]
    view.setflags(write=False)
    values["effects"] = view
    graph = CausalGraph(**values)
    whole[0, 1, 1] = 7.0
    assert graph.effects[0, 1, 1] == 0.0


def test_a_frozen_array_is_taken_over() -> None:
    values = fields(("a", "b"), 1)
    values["effects"].setflags(write=False)
    assert CausalGraph(**values).effects is values["effects"]


@given(graphs())
def test_copies_are_equal(graph: CausalGraph) -> None:
    for twin in (pickle.loads(pickle.dumps(graph)), copy.deepcopy(graph)):
        assert twin == graph
        assert hash(twin) == hash(graph)
        assert not twin.effects.flags.writeable


def test_graphs_differ_by_content() -> None:
    graph = weather()
    changed = graph.effects.copy()
    changed[0, 1, 2] += 1e-9
    assert weather() == graph
    assert weather(effects=changed) != graph
    assert weather(regime=1) != graph
    assert weather(draws=None) != graph
    assert graph != "graph"


def test_can_be_referred_to_weakly() -> None:
    graph = weather()
    assert weakref.ref(graph)() is graph


def _with(name: str, at: tuple[int, ...], value: float) -> dict[str, Any]:
    array = getattr(weather(), name).copy()
    array[at] = value
    return {name: array}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (_with("effects", (0, 1, 2), np.nan), r"effects must .*; 1 of 27 .* nan at \(0, 1, 2\)"),
        (_with("effects", (0, 1, 2), np.inf), "effects must hold finite"),
        (_with("ci_low", (0, 1, 2), -np.inf), "ci_low must hold finite numbers or NaN"),
        (_with("scores", (2, 2, 2), -1.0), r"scores must hold finite numbers in \[0, inf\]"),
        (_with("p_values", (0, 1, 1), 1.5), r"p_values .* in \[0, 1\]"),
        (_with("means", (1,), np.nan), "means must hold finite"),
        ({"effects": np.zeros((3, 3, 2))}, r"effects must have shape \(3, 3, 3\) .* not \(3, 3, 2\)"),
        ({"adjacency": np.zeros((3, 3, 3))}, "adjacency must hold booleans, not float64"),
        ({"effects": np.full((3, 3, 3), "x")}, "effects must hold numbers, not <U1"),
        ({"effects": np.zeros((3, 3, 3), dtype=complex)}, "effects must hold numbers, not complex128"),
        (_with("undirected", (0, 1), True), "undirected must be symmetric.*'temperature' and 'ozone'"),
        (_with("adjacency", (1, 1, 0), True), "cannot drive itself at lag 0: 'ozone'"),
        (_with("adjacency", (0, 2, 0), True), "directed and undirected at once: 'temperature' and 'wind'"),
        ({"adjacency": np.ones((3, 3, 3), dtype=bool) & ~np.eye(3, dtype=bool)[:, :, None],
          "undirected": np.zeros((3, 3), dtype=bool)}, "cannot drive each other at lag 0"),
        ({"variables": ("a", "b", "a")}, "unique; these came more than once: 'a'"),
        ({"variables": ("a", "b", "c\ud800")}, "valid Unicode"),
        ({"variables": ("a", "b", 3)}, "variables must be a sequence of names"),
        ({"variables": "abc"}, "variables must be a sequence of names"),
        ({"variables": ()}, "at least one variable"),
        ({"max_lag": -1}, "max_lag must be an integer of at least 0, not -1"),
        ({"max_lag": True}, "max_lag must be an integer"),
        ({"n_rows": -3}, "n_rows .* not -3"),
        ({"n_effective": np.nan}, "n_effective .* not nan"),
        ({"regime": "first"}, "regime .* not 'first'"),
        ({"method": None}, "method must be text, not None"),
        ({"time_step": 3600}, "time_step must be text or None, not 3600"),
        ({"notes": "one note"}, "notes must be sentences"),
        ({"options": {"alpha": [1]}}, "options must map"),
        ({"options": {"alpha": np.nan}}, "options must map"),
        ({"units": {"pressure": "hPa"}}, "units must map variables"),
        ({"draws": "many"}, "draws must be a GraphDraws or None"),
        ({"draws": GraphDraws(links=np.array([[0, 1, 3]]), effects=np.zeros((2, 1), dtype=np.float32))},
         r"draws.links must lie below \[source, target, lag\] = \[3, 3, 3\]"),
    ],
)  # fmt: skip
def test_wrong_fields_are_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(DataError, match=message):
        weather(**changes)


@pytest.mark.parametrize(
    ("links", "effects"),
    [
        (np.zeros((2, 2), dtype=int), np.zeros((1, 2))),
        (np.zeros((2, 3)), np.zeros((1, 2))),
        (np.zeros((2, 3), dtype=int), np.zeros((1, 3))),
        (np.zeros((2, 3), dtype=int), np.full((1, 2), np.nan)),
    ],
)
def test_wrong_draws_are_refused(links: Any, effects: Any) -> None:
    with pytest.raises(DataError, match="draws"):
        GraphDraws(links=links, effects=effects)
