"""A live graph among objects of pythreejs."""

import asyncio
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import scarcity
from scarcity.errors import DataError, OptionError
from scarcity.graph import CausalGraph
from scarcity.session import Session
from scarcity.widgets.geometry import colours_on, geometry_of

three: Any = pytest.importorskip("pythreejs")

from scarcity.widgets import to_pythreejs  # noqa: E402
from scarcity.widgets.jupyter import own_scene  # noqa: E402


def found(n: int, seed: int = 3) -> CausalGraph:
    return scarcity.discover(scarcity.datasets.linear(n_variables=n, n_rows=500, seed=seed).data, max_lag=2)


@pytest.fixture
def graph() -> CausalGraph:
    return found(5)


@pytest.fixture
def view(graph: CausalGraph) -> Iterator[Any]:
    made = to_pythreejs(graph)
    yield made
    made.close()


def arrays(view: Any, part: str) -> dict[str, np.ndarray]:
    return {name: each.array for name, each in getattr(view, part).geometry.attributes.items()}


def test_the_graph_is_three_objects(view: Any, graph: CausalGraph) -> None:
    positions = np.array(list(view.positions.values()), np.float32)
    made = geometry_of(graph, positions, colours_on("#ffffff"))
    for part, expected in (("points", made.points), ("lines", made.lines), ("heads", made.heads)):
        shown = arrays(view, part)["position"]
        assert np.array_equal(shown[: len(expected)], expected) and not shown[len(expected) :].any()
    assert [type(getattr(view, part)).__name__ for part in ("points", "lines", "heads")] == [
        "Points",
        "LineSegments",
        "Mesh",
    ]
    assert isinstance(view, three.Renderer)
    assert len(view.labels.children) == 5


def test_a_smaller_graph_is_written_into_the_buffers_that_are_there(view: Any) -> None:
    before = view.lines.geometry
    view.update(found(4))
    assert view.lines.geometry is before
    assert len(view.labels.children) == 4 and set(view.positions) == set(found(4).variables)
    assert np.count_nonzero(arrays(view, "points")["size"]) == 4


def test_a_larger_graph_gets_larger_ones_and_the_old_ones_are_closed(view: Any) -> None:
    before = view.lines.geometry
    view.update(found(12))
    assert view.lines.geometry is not before and before.comm is None
    assert all(attribute.comm is None for attribute in before.attributes.values())


def test_objects_of_ones_own_stay(view: Any) -> None:
    ball = three.Mesh(three.SphereGeometry(0.1), three.MeshBasicMaterial(color="red"))
    view.scene.add(ball)
    heard: list[Any] = []
    view.on_update(heard.append)
    view.update(found(6))
    assert ball in view.scene.children and heard == [view]
    view.close()
    assert ball.comm is not None


def test_labels_are_few_and_short() -> None:
    graph = found(4)
    view = to_pythreejs(graph, labels=2)
    assert len(view.labels.children) == 2
    view.close()
    with pytest.raises(OptionError, match="from 0 to 20"):
        to_pythreejs(graph, labels=21)
    with pytest.raises(OptionError, match="#ffffff"):
        to_pythreejs(graph, background="white")


def test_labels_go_along_without_being_made_anew(view: Any, graph: CausalGraph) -> None:
    before = view.labels.children
    view.update(found(5, seed=9))
    assert view.labels.children == before


def test_what_it_cannot_show_is_said(graph: CausalGraph, view: Any) -> None:
    source: Any = 3
    with pytest.raises(DataError, match="not int"):
        to_pythreejs(source)
    with pytest.raises(DataError, match="give to_pythreejs a Session"):
        view.follow()


async def test_a_session_is_followed_until_it_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_scene, "_APART", 0.0)
    data = scarcity.datasets.linear(n_variables=4, n_rows=600, seed=3).data
    session = Session(data, max_lag=2, window=100)
    before = session.bus.get_stats()["total_subscribers"]
    view = to_pythreejs(session)
    assert view.graph is None and view.following
    assert session.bus.get_stats()["total_subscribers"] == before + 1
    graph = await session.run()
    while view.graph is not graph:
        await asyncio.sleep(0.001)
    assert list(view.positions) == list(graph.variables)
    view.close()
    assert not view.following
    assert session.bus.get_stats()["total_subscribers"] == before


def test_without_a_loop_it_waits_for_follow() -> None:
    session = Session(scarcity.datasets.linear(n_variables=3, n_rows=300, seed=3).data)
    view = to_pythreejs(session)
    assert not view.following
    view.close()
