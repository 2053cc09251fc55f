"""What a session keeps of its past."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import scarcity
from scarcity.archive import Archive
from scarcity.graph import CausalGraph
from scarcity.graph.changes import Key
from scarcity.graph.link_table import DIRECTED, VALUES, LinkTable
from scarcity.session import Session
from tests.graph.examples import bent_weather


class Heard:
    """As much of a journal as the archive reads."""

    def __init__(self) -> None:
        self.told = 0
        self.appearances: Mapping[Key, tuple[str, int]] = {}
        self.pairs: Mapping[tuple[str, str], int] = {}


@pytest.fixture(scope="module")
def graph() -> CausalGraph:
    system = scarcity.datasets.contemporaneous(n_variables=5, n_rows=800, seed=1)
    return scarcity.discover(system.data, max_lag=2)


def without(graph: CausalGraph, *rows: int) -> CausalGraph:
    """`graph` without these of its links."""
    adjacency, undirected = graph.adjacency.copy(), graph.undirected.copy()
    for source, target, lag in LinkTable.of(graph).at[list(rows)].tolist():
        adjacency[source, target, lag] = False
        if lag == 0:
            undirected[source, target] = undirected[target, source] = False
    return replace(graph, adjacency=adjacency, undirected=undirected)


def kept(graphs: list[CausalGraph], archive: Archive | None = None) -> Archive:
    archive, heard = archive or Archive(), Heard()
    for number, graph in enumerate(graphs, start=1):
        heard.told = number
        archive.add(graph, 10 * number, None, heard)
    return archive


def test_a_moment_holds_every_link_as_the_graph_does(graph: CausalGraph) -> None:
    for each in (graph, bent_weather()):
        table = kept([each]).moments[0].table
        assert len(table.at) == each.links
        for (source, target, lag), values, flags in zip(
            table.at.tolist(), table.values, table.flags, strict=True
        ):
            at = source, target, lag
            arrays = (each.effects, each.ci_low, each.ci_high, each.stability)
            want = [*(array[at] for array in arrays), each.coefficients[at], each.weights[at]]
            np.testing.assert_allclose(values[:6], np.array(want, np.float32))
            assert bool(flags & DIRECTED) == bool(each.adjacency[at])
            assert flags >> 2 & 3 == each.certainty[at]
            assert (bool(flags & 16), bool(flags & 32)) == (each.bent[at], each.both_ways[at])
        sizes = np.abs(table.weights)
        assert (np.diff(sizes) <= 0).all()


def test_what_came_and_what_went_is_counted_once(graph: CausalGraph) -> None:
    strong = int(((np.abs(LinkTable.of(graph).weights) >= 0.05) & LinkTable.of(graph).between()).sum())
    assert strong > 2
    apart = np.flatnonzero(LinkTable.of(graph).between())
    fewer = without(graph, *apart[:2].tolist())
    archive = kept([fewer, graph, graph, fewer])
    assert [(each.came, each.went) for each in archive.moments] == [(0, 0), (2, 0), (0, 0), (0, 2)]
    weights = np.abs(LinkTable.of(graph).weights)
    fresh = np.isin(np.arange(len(weights)), apart[:2])
    np.testing.assert_array_equal(archive.moments[1].change, np.where(fresh, weights, 0))
    assert not archive.moments[2].change.any()


def test_the_history_of_a_link_tells_when_it_was_there(graph: CausalGraph) -> None:
    source, target, lag = LinkTable.of(graph).at[0].tolist()
    fewer = without(graph, 0)
    archive = kept([graph, fewer, fewer, graph])
    history = archive.history(graph.variables[source], graph.variables[target], lag)
    assert history.told.tolist() == [1, 2, 3, 4]
    assert history.present.tolist() == [True, False, False, True]
    assert history.effect[0] == np.float32(graph.effects[source, target, lag])
    assert np.isnan(history.effect[1:3]).all()
    short = archive.history(graph.variables[source], graph.variables[target], lag, most=2)
    assert short.told.tolist() == [1, 4]
    assert not archive.history("nobody", graph.variables[target], lag).present.any()


def test_links_are_kept_by_names(graph: CausalGraph) -> None:
    names = ("z", *graph.variables[1:])
    archive = kept([graph, replace(graph, variables=names, units={})])
    table = LinkTable.of(graph)
    alike = [row for row, (s, t, _) in enumerate(table.at.tolist()) if s and t]
    row = alike[0]
    source, target, lag = table.at[row].tolist()
    assert archive.history(names[source], names[target], lag).present.tolist() == [True, True]
    lost = [row for row in range(len(table.at)) if row not in alike and table.between()[row]]
    strong = sum(abs(table.weights[row]) >= 0.05 for row in lost)
    assert archive.moments[1].came == strong and archive.moments[1].went == 0
    moved, rows = archive.moments[0].table.onto(graph.variables, names)
    assert rows is not None and rows.tolist() == alike
    assert (moved.at == table.at[alike]).all()


def test_a_moment_that_is_not_kept_is_the_one_before_it(graph: CausalGraph) -> None:
    assert Archive().at(1) is None
    archive = kept([graph] * 9, Archive(most=3))
    tolds = [each.told for each in archive.moments]
    assert [archive.at(told).told for told in range(-1, 12)] == [  # type: ignore[union-attr]
        max([first for first in tolds if first <= told], default=1) for told in range(-1, 12)
    ]


@given(
    regimes=st.lists(st.integers(0, 2), min_size=1, max_size=60),
    most=st.integers(2, 12),
    share=st.floats(0.2, 3.0),
)
@settings(max_examples=60, deadline=None)
def test_memory_is_bounded_and_the_ends_and_boundaries_stay(
    graph: CausalGraph, regimes: list[int], most: int, share: float
) -> None:
    graphs = [replace(graph, regime=regime) for regime in sorted(regimes)]
    one = kept([graph]).nbytes
    limit = int(one * most * share)
    archive = kept(graphs, Archive(limit, most))
    tolds = [each.told for each in archive.moments]
    assert tolds == sorted(set(tolds)) and tolds[0] == 1 and tolds[-1] == len(graphs)
    assert len(tolds) <= most and (archive.nbytes <= limit or len(tolds) <= 2)
    assert archive.nbytes == sum(each.nbytes for each in archive.moments)
    assert len(tolds) + archive.dropped == len(graphs)
    # Two boundaries have four sides at the most: with room for these and the ends none is dropped.
    ordered = sorted(regimes)
    sides = {k for k in range(1, len(ordered)) if ordered[k] != ordered[k - 1]}
    if min(most, limit // one) >= 6:
        assert sides | {k + 1 for k in sides} <= set(tolds)


@given(st.integers(20, 120))
@settings(max_examples=20, deadline=None)
def test_what_is_left_lies_evenly(graph: CausalGraph, count: int) -> None:
    archive = kept([graph] * count, Archive(most=10))
    gaps = np.diff([each.told for each in archive.moments])
    assert gaps.max() <= 4 * count / 9


async def test_a_session_keeps_all_that_it_told_and_begins_anew() -> None:
    system = scarcity.datasets.linear(n_variables=4, n_rows=600, seed=3)
    session = Session(system.data, max_lag=2, window=100)
    graph = await session.run()
    archive = session.archive
    assert [each.told for each in archive.moments] == list(range(1, session.journal.told + 1))
    newest = archive.newest
    assert newest is not None and newest.rows == 600 and newest.when == "row 600"
    np.testing.assert_array_equal(newest.table.values[:, 0], LinkTable.of(graph).values[:, 0])
    source, target, lag = newest.table.at[0].tolist()
    names = newest.variables
    when, _ = session.journal.appearances[names[source], names[target], lag]
    assert newest.moments[newest.since[0]] == when
    again = Session(system.data, max_lag=2, window=300)
    await again.run()
    await again.run()
    assert [each.told for each in again.archive.moments] == list(range(1, again.journal.told + 1))
    assert again.archive.begun == 2 and VALUES[0] == "effect"
