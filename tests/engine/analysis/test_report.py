"""`analyze` on graphs whose wiring is known."""

from html.parser import HTMLParser
from typing import Any

import numpy as np
import pytest

import scarcity
from scarcity.engine.analysis import StructuralReport, analyze
from scarcity.errors import DataError, OptionError
from scarcity.graph import CausalGraph
from tests.engine.operators.digraphs import planted
from tests.graph.examples import HOSTILE, fields, weather


def graph_of(
    links: dict[tuple[int, int, int], float],
    n: int,
    undirected: dict[tuple[int, int], float] | None = None,
    names: tuple[str, ...] | None = None,
) -> CausalGraph:
    """The graph with effects at [source, target, lag] and links without direction."""
    values: dict[str, Any] = fields(names or tuple(f"v{i}" for i in range(n)), 3)
    for name in ("adjacency", "effects", "undirected", "scores"):
        values[name] = values[name].copy()
    for at, effect in links.items():
        values["adjacency"][at], values["effects"][at], values["scores"][at] = True, effect, 9.0
    for (i, j), effect in (undirected or {}).items():
        values["undirected"][i, j] = values["undirected"][j, i] = True
        values["effects"][i, j, 0] = values["effects"][j, i, 0] = effect
    return CausalGraph(**values)


def test_several_lags_between_two_variables_are_one_link_and_the_strongest_speaks_for_a_loop() -> None:
    report = analyze(
        graph_of({(0, 1, 1): 0.5, (0, 1, 3): -0.25, (1, 0, 2): -0.5, (1, 2, 1): 0.25, (2, 2, 1): 0.9}, 3)
    )
    nodes = report.nodes.set_index("variable")
    assert nodes["drives"].to_dict() == {"v0": 0.75, "v1": 0.75, "v2": 0.0}
    assert nodes["driven"].to_dict() == {"v0": 0.5, "v1": 0.75, "v2": 0.25}
    assert nodes["reach"].to_dict() == {"v0": 2, "v1": 2, "v2": 0}
    assert nodes["in_loop"].to_dict() == {"v0": True, "v1": True, "v2": False}
    assert report.loops.to_dict("records") == [
        {"variables": ("v0", "v1"), "links": 2, "lag": 3, "effect": -0.25, "kind": "balancing"}
    ]
    assert report.all_loops and report.topology.links == 3
    told = report.summary()
    assert "One feedback loop: v0 → v1 → v0, balancing, 3 steps around." in told
    assert "1 variable carries over from the own past" in told


def test_loops_with_two_lowering_links_reinforce_and_stronger_ones_come_first() -> None:
    links = {(0, 1, 1): -0.5, (1, 0, 1): -0.5, (2, 3, 1): 0.1, (3, 2, 1): 0.1, (1, 2, 1): 0.3}
    loops = analyze(graph_of(links, 4)).loops
    assert loops["kind"].tolist() == ["reinforcing", "reinforcing"]
    assert loops["variables"].tolist() == [("v0", "v1"), ("v2", "v3")]


def test_a_link_without_direction_counts_half_at_either_end_and_leads_nowhere() -> None:
    report = analyze(graph_of({(0, 1, 1): 0.5}, 4, undirected={(1, 2): -0.25}))
    nodes = report.nodes.set_index("variable").loc[["v0", "v1", "v2", "v3"]]
    assert nodes["drives"].tolist() == [0.5, 0.125, 0.125, 0.0]
    assert nodes["driven"].tolist() == [0.0, 0.625, 0.125, 0.0]
    assert nodes["reach"].tolist() == [1, 0, 0, 0] and not nodes["in_loop"].any()
    assert nodes["component"].tolist() == [1, 1, 1, 2]
    assert report.topology.links == 1 and report.loops.empty
    assert "1 link without direction counts half" in report.summary()


def test_it_shows_the_small_example_as_it_is() -> None:
    report = analyze(weather())
    assert str(report).startswith("StructuralReport: 3 variables, 1 linked pair between them")
    assert report.nodes["variable"].tolist() == ["temperature", "wind", "ozone"]
    assert report.summary() == repr(report).split("\nnodes")[0].removeprefix("StructuralReport: ").replace(
        "\n  ", "\n"
    )


@pytest.mark.parametrize("n", [1, 2, 5])
def test_without_links_it_says_so(n: int) -> None:
    report = analyze(graph_of({(0, 0, 1): 0.5}, n))
    assert len(report.nodes) == n and report.loops.empty and report.communities.empty
    assert report.prediction is None and report.suggested_links.empty
    assert report.topology.links == 0 and (report.nodes["community"] == 0).all()
    assert ("none is linked" in report.summary()) == (n > 1)
    assert "carries over from the own past" in report.summary()
    assert "<table>" in report._repr_html_()


def system(seed: int) -> tuple[np.ndarray, CausalGraph]:
    """Three planted groups of 12 and the loop v0 → v3 → v6 → v0."""
    group, matrix = planted(36, 110, 3, inside=0.97, seed=seed)
    matrix = np.triu(matrix, 1)
    matrix[0, 3] = matrix[3, 6] = matrix[6, 0] = 1
    links = {(int(i), int(j), 1): 0.3 for i, j in np.argwhere(matrix)}
    return group, graph_of(links, 36)


def test_planted_groups_and_a_planted_loop_are_found() -> None:
    group, graph = system(3)
    report = analyze(graph)
    found = report.nodes.set_index("variable")["community"].loc[list(graph.variables)].to_numpy()
    assert ((found[:, None] == found) == (group[:, None] == group)).mean() > 0.9
    assert ("v0", "v3", "v6") in report.loops["variables"].tolist()
    assert report.communities["size"].sum() == (report.nodes["community"] > 0).sum() >= 34
    first = report.communities.iloc[0]
    members = report.nodes[report.nodes["variable"].isin(first["variables"])]
    assert first["driver"] == members["variable"].iloc[0] and first["inside"] > 0.8


def test_links_are_suggested_among_pairs_without_one_and_reported_beside_adamic_adar() -> None:
    group, graph = system(5)
    report = analyze(graph, suggestions=6)
    prediction, table = report.prediction, report.suggested_links
    assert prediction is not None and 0 <= prediction.adamic_adar_auc <= 1 and len(table) == 6
    place = [graph.variables.index(name) for name in (*table["source"], *table["target"])]
    ends = np.array(place).reshape(2, -1)
    assert not graph.adjacency[ends[0], ends[1]].any()
    assert (table["evidence"] == graph.scores[ends[0], ends[1]].max(axis=1)).all()
    assert (group[ends[0]] == group[ends[1]]).mean() > 0.6
    assert report.suggested_links is table  # learned once


def test_another_order_of_the_variables_gives_the_same_report() -> None:
    links = {(0, 1, 1): 0.5, (1, 2, 2): -0.4, (2, 0, 1): 0.3, (3, 1, 1): 0.2, (2, 4, 3): 0.6}
    order = [3, 0, 4, 2, 1]
    moved = {(order.index(i), order.index(j), lag): effect for (i, j, lag), effect in links.items()}
    one = analyze(graph_of(links, 5))
    other = analyze(graph_of(moved, 5, names=tuple(f"v{i}" for i in order)))
    columns = [name for name in one.nodes if name != "community"]
    one_nodes, other_nodes = (
        each.nodes.set_index("variable")[columns[1:]].sort_index().astype(float) for each in (one, other)
    )
    assert np.allclose(one_nodes, other_nodes)
    assert one.motifs.equals(other.motifs)
    assert set(one.loops["variables"].iloc[0]) == set(other.loops["variables"].iloc[0]) == {"v0", "v1", "v2"}


class Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_hostile_names_are_text_and_never_markup() -> None:
    n = len(HOSTILE)
    ring = {(i, (i + 1) % n, 1): 0.5 for i in range(n)}
    report = analyze(graph_of(ring, n, names=HOSTILE))
    page = Seen()
    page.feed(report._repr_html_())
    assert page.tags == {"div", "p", "h4", "table", "thead", "tbody", "tr", "th", "td"}
    assert HOSTILE[0] in page.text and HOSTILE[3] in page.text
    assert "\x1b" not in str(report) and "\x1b" not in report.summary() and "\x00" not in page.text
    assert all(len(line) < 1000 for line in str(report).splitlines())


def test_large_tables_are_cut_and_say_so() -> None:
    _, graph = system(7)
    report = analyze(graph)
    assert "… and 26 more" in str(report) and "… and 26 more" in report._repr_html_()


def test_it_stands_beside_discover_and_keeps_the_seed() -> None:
    graph = scarcity.discover(
        scarcity.datasets.linear(n_variables=14, n_rows=900, seed=3).data, max_lag=2, resamples=0
    )
    one, two = scarcity.analyze(graph, seed=2), scarcity.analyze(graph, seed=2)
    assert isinstance(one, StructuralReport) and str(one) == str(two)


def test_what_is_no_graph_and_options_out_of_range_are_refused() -> None:
    with pytest.raises(DataError, match="not ndarray"):
        analyze(np.zeros((2, 2)))  # pyright: ignore[reportArgumentType]
    for options in ({"suggestions": -1}, {"longest_loop": 1}, {"most_loops": 0}):
        with pytest.raises(OptionError, match="must be at least"):
            analyze(weather(), **options)
