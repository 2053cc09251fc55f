"""Two graphs in one picture."""

from dataclasses import replace

import numpy as np
import pytest

import scarcity
from scarcity.errors import DataError
from scarcity.graph import CausalGraph
from scarcity.graph.link_table import LinkTable
from scarcity.widgets.union import difference_of, union_of
from scarcity.widgets.versus import CODES, Versus, versus


@pytest.fixture(scope="module")
def graph() -> CausalGraph:
    system = scarcity.datasets.contemporaneous(n_variables=5, n_rows=800, seed=1)
    return scarcity.discover(system.data, max_lag=2)


def code(made: Versus, source: int, target: int, lag: int) -> str:
    row = np.flatnonzero((made.table.at == (source, target, lag)).all(axis=1))
    return CODES[int(made.columns[row[0], 0])]


def changed(graph: CausalGraph, at: tuple[int, int, int], by: float) -> CausalGraph:
    """`graph` with one effect and its interval moved."""
    arrays = {name: getattr(graph, name).copy() for name in ("effects", "ci_low", "ci_high")}
    for array in arrays.values():
        array[at] += by
    return replace(graph, **arrays)


def lagged(graph: CausalGraph) -> tuple[int, int, int]:
    """A strong link with a lag between two variables."""
    at = LinkTable.of(graph).at
    source, target, lag = at[(at[:, 0] != at[:, 1]) & (at[:, 2] > 0)][0].tolist()
    return source, target, lag


def test_a_graph_beside_itself_is_the_same(graph: CausalGraph) -> None:
    table = LinkTable.of(graph)
    made = versus(table, table)
    assert (made.columns[:, 0] == 0).all() and (made.columns[:, 4] == 0).all()
    np.testing.assert_array_equal(made.columns[:, 1], table.values[:, 0])
    assert made.row.tolist() == list(range(graph.links)) and not any(made.counts.values())


def test_a_change_is_told_only_where_the_intervals_do_not_meet(graph: CausalGraph) -> None:
    at = lagged(graph)
    sign = float(np.sign(graph.effects[at]))
    width = float(graph.ci_high[at] - graph.ci_low[at])
    for by, said in (
        (0.9 * width * sign, "same"),
        (1.2 * width * sign, "stronger"),
        (-2 * graph.effects[at], "turned"),
    ):
        other = changed(graph, at, float(by))
        made = versus(LinkTable.of(other), LinkTable.of(graph))
        assert code(made, *at) == said
        assert sum(made.counts.values()) == (said != "same")
    stronger = changed(graph, at, 1.2 * width * sign)
    assert code(versus(LinkTable.of(graph), LinkTable.of(stronger)), *at) == "weaker"
    unknown = replace(
        stronger, ci_low=np.full_like(graph.ci_low, np.nan), ci_high=np.full_like(graph.ci_low, np.nan)
    )
    assert code(versus(LinkTable.of(unknown), LinkTable.of(graph)), *at) == "same"


def test_what_came_and_what_went_is_in_the_picture_once(graph: CausalGraph) -> None:
    at = lagged(graph)
    adjacency = graph.adjacency.copy()
    adjacency[at] = False
    fewer = replace(graph, adjacency=adjacency)
    came = versus(LinkTable.of(graph), LinkTable.of(fewer))
    went = versus(LinkTable.of(fewer), LinkTable.of(graph))
    assert code(came, *at) == "came" and code(went, *at) == "went"
    assert (came.counts["came"], went.counts["went"]) == (1, 1)
    assert len(came.table.at) == len(went.table.at) == graph.links
    (gone,) = np.flatnonzero(went.row < 0)
    assert tuple(went.table.at[gone].tolist()) == at
    assert went.columns[gone, 1] == went.table.values[gone, 0] == np.float32(graph.effects[at])
    assert (np.diff(np.abs(went.table.weights)) <= 0).all()


def test_a_link_at_lag_0_that_points_elsewhere_is_turned(graph: CausalGraph) -> None:
    at = LinkTable.of(graph).at
    now = at[at[:, 2] == 0]
    assert len(now)
    source, target = now[0, :2].tolist()
    directed, open_ = graph.adjacency.copy(), graph.undirected.copy()
    for one, other in ((source, target), (target, source)):
        directed[one, other, 0] = open_[one, other] = False
    forth, back, loose = directed.copy(), directed.copy(), open_.copy()
    forth[source, target, 0] = back[target, source, 0] = True
    loose[source, target] = loose[target, source] = True
    tables = {
        "forth": LinkTable.of(replace(graph, adjacency=forth, undirected=open_)),
        "back": LinkTable.of(replace(graph, adjacency=back, undirected=open_)),
        "loose": LinkTable.of(replace(graph, adjacency=directed, undirected=loose)),
    }
    for later, earlier, way in (("forth", "back", 1), ("forth", "loose", 2), ("loose", "back", 3)):
        made = versus(tables[later], tables[earlier])
        (row,) = np.flatnonzero(made.columns[:, 4])
        assert (made.columns[row, 0], made.columns[row, 4]) == (CODES.index("turned"), way)
        assert len(made.table.at) == graph.links


def test_two_graphs_of_different_variables_are_one_picture(graph: CausalGraph) -> None:
    names = ("new", *graph.variables[1:])
    other = replace(graph, variables=names, units={})
    both = union_of(graph, other)
    assert both.variables == (*graph.variables, "new")
    made = difference_of(graph, other, both.variables)
    at = LinkTable.of(graph).at
    touched = int(((at[:, 0] == 0) | (at[:, 1] == 0)).sum())
    assert len(made.table.at) == graph.links + touched == both.links
    said = [CODES[int(each)] for each in made.columns[:, 0]]
    assert (said.count("came"), said.count("went")) == (touched, touched)
    with pytest.raises(DataError, match="one lag is 1 h in the first, 1 d in the second"):
        union_of(replace(graph, time_step="1 h"), replace(graph, time_step="1 d"))
