"""Rows and networkx."""

import sys
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given

from scarcity.errors import MissingDependencyError
from scarcity.graph import CausalGraph
from scarcity.graph.table import links_of
from tests.graph.examples import HOSTILE, bent_weather, fields, graphs, weather

COLUMNS = [
    "source", "target", "lag", "effect", "ci_low", "ci_high", "stability", "score", "p_value", "regime",
    "directed", "gain", "established", "coefficient", "partial_r2", "bent", "weight",
]  # fmt: skip


def test_rows_of_the_example() -> None:
    frame = weather().to_pandas()
    assert list(frame.columns) == COLUMNS
    assert frame.to_dict("records") == [
        dict(zip(COLUMNS, row, strict=True))
        for row in (
            [
                "temperature",
                "ozone",
                2,
                0.5,
                0.4375,
                0.5625,
                0.975,
                10.0,
                1e-6,
                0,
                True,
                0.03125,
                True,
                1.5,
                0.25,
                False,
                0.5,
            ],
            [
                "ozone",
                "ozone",
                1,
                -0.25,
                -0.3125,
                -0.1875,
                0.975,
                5.0,
                1e-6,
                0,
                True,
                0.03125,
                True,
                -0.75,
                0.25,
                False,
                -0.25,
            ],
            [
                "temperature",
                "wind",
                0,
                0.125,
                0.0625,
                0.1875,
                0.975,
                2.5,
                1e-6,
                0,
                False,
                0.03125,
                False,
                0.375,
                0.25,
                False,
                0.125,
            ],
        )
    ]


def test_bent_links_rank_by_their_size() -> None:
    graph = bent_weather()
    frame = graph.to_pandas()
    assert frame.partial_r2.tolist() == [0.36, 0.09, 0.09, 0.25]
    assert frame.bent.tolist() == [True, True, True, False]
    assert [link.weight for link in links_of(graph)] == pytest.approx(
        [-0.7173, 0.7071, 0.7071, -0.25], abs=1e-4
    )
    assert [link.sign_is_open for link in links_of(graph)] == [True, False, False, False]


def test_no_rows_have_the_same_columns_and_types() -> None:
    empty, full = CausalGraph(**fields(("a", "b"), 1)).to_pandas(), weather().to_pandas()
    assert len(empty) == 0
    assert list(empty.columns) == COLUMNS
    numbers = COLUMNS[2:]
    pd.testing.assert_series_equal(empty[numbers].dtypes, full[numbers].dtypes)


@given(graphs())
def test_rows_hold_every_link_in_order(graph: CausalGraph) -> None:
    frame = graph.to_pandas()
    assert len(frame) == graph.links
    assert (np.diff([abs(link.weight) for link in links_of(graph)]) <= 0).all()
    assert frame["effect"].tolist() == [link.effect for link in links_of(graph)]
    index = {name: i for i, name in enumerate(graph.variables)}
    for row in frame.itertuples():
        i, j, lag = index[str(row.source)], index[str(row.target)], int(str(row.lag))
        assert graph.adjacency[i, j, lag] == row.directed
        assert graph.undirected[i, j] or row.directed
        assert graph.effects[i, j, lag] == row.effect


def test_networkx() -> None:
    result = weather().to_networkx()
    assert list(result.nodes) == ["temperature", "ozone", "wind"]
    assert result.nodes["ozone"]["unit"] == "µg/m³"
    assert result.edges["temperature", "ozone", 2]["effect"] == 0.5
    assert result.edges["temperature", "wind", 0]["directed"] is False
    assert result.edges["wind", "temperature", 0]["directed"] is False
    assert result.number_of_edges() == 4


def test_networkx_takes_any_name() -> None:
    assert set(weather(names=HOSTILE[:3]).to_networkx().nodes) == set(HOSTILE[:3])  # pyright: ignore[reportArgumentType]


def test_without_networkx(monkeypatch: Any) -> None:
    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(MissingDependencyError, match="pip install networkx"):
        weather().to_networkx()
