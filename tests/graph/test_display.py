"""Text everywhere, a picture where a renderer is registered."""

import logging
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import given

from scarcity.graph import CausalGraph, register_renderer
from tests.graph.examples import fields, graphs, weather


@pytest.fixture(autouse=True)
def _own_renderer() -> Iterator[None]:  # pyright: ignore[reportUnusedFunction]
    before = register_renderer(None)
    yield
    register_renderer(before)


def test_text_of_the_example() -> None:
    assert str(weather()).split("\n") == [
        "CausalGraph: 3 variables, 3 links (1 undirected), max_lag 2, method mpie, 1,000 rows",
        "  temperature → ozone  2 h        +0.5    [0.438, 0.562]   stable 97.5 %",
        "  temperature — wind   same hour  +0.125  [0.0625, 0.188]  stable 97.5 %",
        "  carried over from their own past: ozone",
        "  note: wind is constant",
    ]
    assert repr(weather()) == (
        "<CausalGraph: 3 variables, 3 links (1 undirected), max_lag 2, method mpie, 1,000 rows>"
    )


def test_text_of_a_large_graph_stops() -> None:
    n = 6
    adjacency = np.ones((n, n, 2), dtype=bool)
    adjacency[:, :, 0] = False
    values = fields(tuple("abcdef"), 1)
    values["adjacency"] = adjacency
    graph = CausalGraph(**values)
    lines = str(graph).split("\n")
    assert len(lines) == 23
    assert lines[-2:] == [
        "  … and 10 more: to_pandas() lists all",
        "  carried over from their own past: a, b, c, d, e, f",
    ]


@given(graphs())
def test_text_is_printable(graph: CausalGraph) -> None:
    assert all(line.isprintable() for line in str(graph).split("\n"))
    assert repr(graph).isprintable()


def test_without_renderer_there_is_text_only() -> None:
    assert weather()._repr_mimebundle_() == {"text/plain": str(weather())}


def test_a_renderer_adds_its_picture() -> None:
    seen: list[CausalGraph] = []

    def draw(graph: CausalGraph) -> dict[str, Any]:
        seen.append(graph)
        return {"application/picture": 1}

    assert register_renderer(draw) is None
    graph = weather()
    assert graph._repr_mimebundle_() == {"text/plain": str(graph), "application/picture": 1}
    assert seen == [graph]
    assert graph._repr_mimebundle_(include={"text/plain"}) == {"text/plain": str(graph)}
    assert graph._repr_mimebundle_(exclude={"text/plain"}) == {"application/picture": 1}
    assert register_renderer(None) is draw


def test_a_renderer_that_fails_leaves_the_text(caplog: pytest.LogCaptureFixture) -> None:
    def broken(_: CausalGraph) -> dict[str, Any]:
        raise RuntimeError("no canvas")

    register_renderer(broken)
    with caplog.at_level(logging.ERROR):
        assert weather()._repr_mimebundle_() == {"text/plain": str(weather())}
    assert "no canvas" in caplog.text
