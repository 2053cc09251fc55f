# pyright: reportTypedDictNotRequiredAccess=false
"""Frames of one graph after another."""

import numpy as np
import pytest

from scarcity.simulation.picture import Picture
from tests.simulation.by_hand import graph_of

NAMES = [f"v{place:02}" for place in range(24)]
RING = {(a, b, 1): 0.4 for a, b in zip(NAMES, [*NAMES[1:], NAMES[0]], strict=True)}
GRAPH = graph_of(NAMES, RING, max_lag=1)


def test_the_first_frame_is_all_new_and_shows_every_variable_and_link():
    frame = Picture().of(GRAPH)
    assert frame["frame_id"] == 0 and frame["lod"] == 0
    assert set(frame["ids"]) == set(frame["changed"]) == set(NAMES)
    assert frame["positions"].shape == (24, 3) and np.isfinite(frame["positions"]).all()
    shown = {tuple(frame["ids"][place] for place in edge) for edge in frame["edges"].tolist()}
    assert shown == {(source, target) for source, target, _ in RING}
    assert frame["weights"] == pytest.approx(0.4)


def test_linked_variables_stand_closer_than_others():
    frame = Picture().of(GRAPH)
    at = frame["positions"]
    apart = np.linalg.norm(at[:, None] - at[None], axis=2)
    linked = np.mean([apart[i, j] for i, j in frame["edges"]])
    assert linked < 0.4 * apart[np.triu_indices(24, 1)].mean()


def test_the_same_graph_again_stands_still():
    picture = Picture()
    first = picture.of(GRAPH)
    for _ in range(3):
        last = picture.of(GRAPH)
    assert last["frame_id"] == 3 and picture.frame is last
    assert not last["links_changed"] and last["gone"] == ()
    assert np.abs(last["positions"] - first["positions"]).max() < 0.1


def test_variables_come_and_go_and_the_others_stay_about_where_they_are():
    picture = Picture()
    first = picture.of(GRAPH)
    names = [*NAMES[1:], "new"]
    links = {key: weight for key, weight in RING.items() if NAMES[0] not in key}
    second = picture.of(graph_of(names, links | {("v05", "new", 1): 0.4}, max_lag=1))
    assert set(second["ids"]) == set(names) and second["gone"] == (NAMES[0],)
    assert "new" in second["changed"] and second["links_changed"]
    row = [first["ids"].index(name) for name in NAMES[1:]]
    other = [second["ids"].index(name) for name in NAMES[1:]]
    moved = np.linalg.norm(first["positions"][row] - second["positions"][other], axis=1)
    assert np.median(moved) < 0.5


def test_a_coarser_picture_has_fewer_nodes_that_stand_for_all():
    picture = Picture()
    fine = picture.of(GRAPH)
    coarse = picture.of(GRAPH, 2)
    assert len(coarse["ids"]) < len(fine["ids"]) and coarse["sizes"].sum() == 24 and coarse["lod"] == 2
    again = picture.of(GRAPH, 0)
    assert len(again["ids"]) == 24 and (again["sizes"] == 1).all()


def test_a_seed_makes_the_picture_and_two_dimensions_are_flat():
    first, again = Picture(seed=4).of(GRAPH), Picture(seed=4).of(GRAPH)
    assert np.array_equal(first["positions"], again["positions"])
    assert not np.array_equal(first["positions"], Picture(seed=5).of(GRAPH)["positions"])
    assert not Picture(2).of(GRAPH)["positions"][:, 2].any()


@pytest.mark.parametrize("names", ["a", "ab"])
def test_without_links_there_are_only_nodes(names: str):
    frame = Picture().of(graph_of(names, {}, max_lag=1))
    assert len(frame["ids"]) == len(names) and frame["edges"].shape == (0, 2)
    assert np.isfinite(frame["positions"]).all()


def test_an_own_past_is_no_link_of_the_picture_and_an_open_direction_pulls():
    links = {("a", "b", 0): 0.5, ("a", "a", 1): 0.9}
    picture = Picture()
    frame = picture.of(graph_of("abcd", links, max_lag=1, undirected=[("a", "b")]))
    assert all(source != target for source, target in frame["edges"].tolist())
    at = dict(zip(frame["ids"], frame["positions"], strict=True))
    assert np.linalg.norm(at["a"] - at["b"]) < np.linalg.norm(at["c"] - at["d"])
