import json

import numpy as np
import pytest

import scarcity
from scarcity.graph import CausalGraph
from scarcity.graph.link_table import LinkTable, links_at
from scarcity.graph.words import CERTAINTY, certainty
from scarcity.widgets.faces import face_of_graph
from scarcity.widgets.frame import LINK_COLUMNS, NODE_COLUMNS, frame_of, link_values, node_values
from scarcity.widgets.grouping import Grouping
from scarcity.widgets.history import History
from scarcity.widgets.placement import Placement
from tests.graph.examples import bent_weather


@pytest.fixture(scope="module")
def graph() -> CausalGraph:
    system = scarcity.datasets.contemporaneous(n_variables=5, n_rows=800, seed=1)
    return scarcity.discover(system.data, max_lag=2)


def test_the_frame_holds_every_link_as_the_table_does(graph: CausalGraph) -> None:
    table = graph.to_pandas()
    values = link_values(LinkTable.of(graph))
    assert values.shape == (graph.links, len(LINK_COLUMNS))
    names = np.array(graph.variables)
    assert list(names[values[:, 0].astype(int)]) == list(table["source"])
    assert list(names[values[:, 1].astype(int)]) == list(table["target"])
    for column, name in ((2, "lag"), (3, "effect"), (4, "ci_low"), (5, "ci_high"), (6, "stability")):
        np.testing.assert_allclose(values[:, column], table[name].astype(float), rtol=1e-6)
    flags = values[:, 7].astype(int)
    assert list((flags & 1).astype(bool)) == list(table["directed"])
    words = [certainty(*row) for row in table[["stability", "ci_low", "ci_high"]].itertuples(index=False)]
    assert [CERTAINTY[level] for level in flags >> 2] == words


def test_node_values_are_sums_over_the_table(graph: CausalGraph) -> None:
    values = node_values(LinkTable.of(graph))
    assert values.shape == (len(graph.variables), len(NODE_COLUMNS))
    table = graph.to_pandas()
    for row, name in enumerate(graph.variables):
        other = table[table["source"] != table["target"]]
        directed, loose = other[other["directed"]], other[~other["directed"]]
        half = loose[(loose["source"] == name) | (loose["target"] == name)]["effect"].abs().sum() / 2
        assert values[row, 0] == pytest.approx(
            directed[directed["source"] == name]["effect"].abs().sum() + half, rel=1e-5
        )
        assert values[row, 1] == pytest.approx(
            directed[directed["target"] == name]["effect"].abs().sum() + half, rel=1e-5
        )
        own = table[(table["source"] == name) & (table["target"] == name)]["effect"].sum()
        assert values[row, 2] == pytest.approx(own, rel=1e-5, abs=1e-6)


def test_the_header_is_plain_json_and_short_where_names_are_known(graph: CausalGraph) -> None:
    positions = Placement().follow(graph)
    full = frame_of(graph, positions, face_of_graph(graph), seq=3)
    short = frame_of(graph, positions, face_of_graph(graph), seq=4, full=False)
    header = json.loads(json.dumps(full.header, allow_nan=False))
    assert header["names"] == list(graph.variables)
    assert header["certainty"] == ["unsure", "fairly sure", "sure"]
    assert [word["short"] for word in header["lags"]] == ["same step", "1 step", "2 steps"]
    assert "names" not in short.header and short.header["names_id"] == header["names_id"]
    assert [len(buffer) for buffer in full.buffers] == [
        5 * 3 * 4,
        5 * len(NODE_COLUMNS) * 4,
        graph.links * len(LINK_COLUMNS) * 4,
    ]


def test_the_subject_is_a_row_or_nothing(graph: CausalGraph) -> None:
    positions = Placement().follow(graph)
    said = [
        frame_of(graph, positions, {}, seq=1, subject=name).header.get("subject")
        for name in (graph.variables[2], None, "nobody")
    ]
    assert said == [2, None, None]


def test_history_travels_with_its_link(graph: CausalGraph) -> None:
    at = links_at(graph)
    m = len(at)
    history = History(
        ("14:05", "14:10"),
        np.asarray(np.arange(m) % 2, dtype=np.float64),
        np.full(m, np.nan),
        np.full(m, 0.5),
    )
    frame = frame_of(graph, Placement().follow(graph), {}, seq=1, history=history)
    values = np.frombuffer(frame.buffers[2], dtype=np.float32).reshape(m, len(LINK_COLUMNS))
    assert frame.header["since"] == ["14:05", "14:10"]
    np.testing.assert_array_equal(values[:, 9], history.since)
    assert np.isnan(values[:, 10]).all()
    nodes = np.frombuffer(frame.buffers[1], dtype=np.float32).reshape(-1, len(NODE_COLUMNS))
    touching = [sum((at[:, :2] == node).sum(axis=1)) for node in range(len(graph.variables))]
    np.testing.assert_allclose(nodes[:, 4], 0.5 * np.array(touching))


def test_groups_travel_with_their_names(graph: CausalGraph) -> None:
    groups = Grouping({graph.variables[3]: "air\n"}).follow(graph)
    frame = frame_of(graph, Placement().follow(graph), {}, seq=1, groups=groups)
    nodes = np.frombuffer(frame.buffers[1], dtype=np.float32).reshape(-1, len(NODE_COLUMNS))
    assert frame.header["groups"] == ["air\\n"] and nodes[:, 3].tolist() == [0, 0, 0, 1, 0]


def test_before_there_is_a_graph_the_frame_is_empty() -> None:
    frame = frame_of(None, np.zeros((0, 3), np.float32), {"face": "waiting"}, seq=1)
    assert frame.header["names"] == [] and frame.buffers == (b"", b"", b"")


def test_control_characters_in_names_are_spelt_out() -> None:
    import pandas as pd

    data = np.random.default_rng(0).normal(size=(200, 2))
    graph = scarcity.discover(pd.DataFrame(data, columns=["a\u202eb", "c\nd"]), max_lag=1)
    frame = frame_of(graph, Placement().follow(graph), face_of_graph(graph), seq=1)
    assert frame.header["names"] == ["a\\u202eb", "c\\nd"]
    assert frame.header["state"]["title"].startswith("nothing significant")


def test_a_bent_link_is_marked_and_as_wide_as_its_bend() -> None:
    graph = bent_weather()
    at = links_at(graph)
    columns = dict(zip(LINK_COLUMNS, link_values(LinkTable.of(graph)).T, strict=True))
    bent = np.array([graph.bent[tuple(each)] for each in at])
    assert bent.any() and not bent.all()
    assert ((columns["flags"].astype(int) & 16 > 0) == bent).all()
    both = np.array([graph.both_ways[tuple(each)] for each in at])
    assert both.any() and (both <= bent).all() and not (both == bent).all()
    assert ((columns["flags"].astype(int) & 32 > 0) == both).all()
    np.testing.assert_allclose(columns["weight"], graph.weights[tuple(at.T)], rtol=1e-6)
    np.testing.assert_allclose(columns["weight"][~bent], columns["effect"][~bent])
    np.testing.assert_allclose(columns["partial_r2"], graph.partial_r2[tuple(at.T)], rtol=1e-6)
