"""A graph as arrays for any 3D library."""

from dataclasses import fields

import numpy as np
import pytest

import scarcity
from scarcity.graph import CausalGraph
from scarcity.graph.link_table import links_at
from scarcity.widgets.geometry import Geometry, colours_on, geometry_of, padded

WHITE = colours_on("#ffffff")


@pytest.fixture(scope="module")
def graph() -> CausalGraph:
    return scarcity.discover(scarcity.datasets.linear(n_variables=6, n_rows=600, seed=3).data, max_lag=2)


@pytest.fixture(scope="module")
def positions() -> np.ndarray:
    return np.random.default_rng(1).normal(size=(6, 3)).astype(np.float32)


@pytest.fixture(scope="module")
def made(graph: CausalGraph, positions: np.ndarray) -> Geometry:
    return geometry_of(graph, positions, WHITE)


def between(graph: CausalGraph) -> np.ndarray:
    at = links_at(graph)
    return at[at[:, 0] != at[:, 1]]


def test_every_link_is_a_way_from_the_rim_of_its_source_to_that_of_its_target(
    graph: CausalGraph, positions: np.ndarray, made: Geometry
) -> None:
    at = between(graph)
    curves = made.lines.reshape(len(at), 8, 2, 3)
    assert np.allclose(curves[:, :-1, 1], curves[:, 1:, 0])
    for row, (source, target, _) in enumerate(at):
        for end, place in ((curves[row, 0, 0], source), (curves[row, -1, 1], target)):
            radius = made.sizes[place] / 2
            assert np.linalg.norm(end - positions[place]) == pytest.approx(radius, rel=0.3)


def test_a_head_ends_where_its_link_does_and_is_as_wide_as_it_says(
    graph: CausalGraph, made: Geometry
) -> None:
    at = between(graph)
    directed = graph.adjacency[tuple(at.T)]
    tips = made.lines.reshape(len(at), 8, 2, 3)[directed, -1, 1]
    cones = made.heads.reshape(len(tips), 6, 3, 3)
    assert np.allclose(cones[:, :, 0], tips[:, None], atol=1e-6)
    across = np.linalg.norm(cones[:, 0, 1] - cones[:, 3, 1], axis=1)
    assert np.allclose(across, across[0], rtol=1e-4) and across[0] > 0.05


def test_links_between_the_same_nodes_lie_beside_each_other(made: Geometry, graph: CausalGraph) -> None:
    at = between(graph)
    middles = made.lines.reshape(len(at), 8, 2, 3)[:, 4, 0]
    pairs: dict[frozenset[int], list[np.ndarray]] = {}
    for (source, target, _), middle in zip(at, middles, strict=True):
        pairs.setdefault(frozenset((int(source), int(target))), []).append(middle)
    several = [each for each in pairs.values() if len(each) > 1]
    assert several
    for each in several:
        gaps = [np.linalg.norm(a - b) for i, a in enumerate(each) for b in each[:i]]
        assert min(gaps) > 0.02


def test_colours_say_the_way_and_how_sure(graph: CausalGraph, made: Geometry) -> None:
    at = between(graph)
    colours = made.line_colours.reshape(len(at), 16, 3)[:, 0]
    for colour, (source, target, lag) in zip(colours, at, strict=True):
        if graph.both_ways[source, target, lag]:
            continue
        tone = np.array(WHITE.lowers if graph.effects[source, target, lag] < 0 else WHITE.raises)
        share = (0.4, 0.66, 1.0)[int(graph.certainty[source, target, lag])]
        assert np.allclose(colour, 1 + (tone - 1) * share, atol=1e-6)


def test_the_largest_node_drives_most(graph: CausalGraph, made: Geometry) -> None:
    strength = np.abs(graph.weights) * graph.adjacency
    drives = strength.sum(axis=2)
    np.fill_diagonal(drives, 0)
    assert np.argmax(made.sizes) == np.argmax(drives.sum(axis=1))


def test_nodes_on_top_of_each_other_give_numbers(graph: CausalGraph) -> None:
    made = geometry_of(graph, np.zeros((6, 3), np.float32), WHITE)
    for field in fields(Geometry):
        assert np.isfinite(getattr(made, field.name)).all()


def test_a_link_straight_at_the_viewer_has_a_side_too(graph: CausalGraph) -> None:
    positions = np.array([[0, 0, z] for z in range(6)], np.float32)
    made = geometry_of(graph, positions, WHITE)
    assert np.isfinite(made.lines).all() and np.abs(made.lines[:, 0]).max() > 0.02


def test_colours_can_be_told_from_their_background() -> None:
    assert sum(colours_on("#111111").raises) > sum(WHITE.raises)
    for wrong in ("white", "#fff", "#gggggg", ""):
        with pytest.raises(ValueError):
            colours_on(wrong)


def test_what_is_behind_the_array_has_no_extent(made: Geometry) -> None:
    out = padded(made.lines, len(made.lines) + 2)
    assert np.array_equal(out[:-2], made.lines) and not out[-2:].any()
