from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import DataError
from scarcity.runtime.topics import SIMULATION_FRAME, SimulationFrame, topic_of
from scarcity.simulation import detail_of, frame_of
from tests.simulation.graphs import cliques, ring_with_chords


def _names(n: int) -> list[str]:
    return [f"v{i}" for i in range(n)]


def _places(n: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(n, 3)).astype(np.float32)


def _optional(frame: SimulationFrame) -> dict[str, Any]:
    return dict(frame)


def test_a_frame_is_what_the_topic_agrees_on() -> None:
    edges, weights = ring_with_chords(20, 40, 0)
    detail = detail_of(_names(20), edges, weights)
    at = _places(20)
    frame = frame_of(7, at, detail)
    agreed = topic_of(SIMULATION_FRAME)
    assert agreed is not None
    assert agreed.required <= set(frame) <= set(agreed.keys)
    assert frame["frame_id"] == 7
    np.testing.assert_array_equal(frame["positions"], at)
    np.testing.assert_array_equal(frame["edges"], detail.edges)
    assert (frame["positions"].dtype, frame["edges"].dtype) == (np.float32, np.int32)
    assert frame["colors"].shape == (20, 3)
    rest = _optional(frame)
    assert rest["ids"] == rest["changed"] == tuple(_names(20))
    assert (rest["gone"], rest["links_changed"], rest["lod"]) == ((), True, 0)
    np.testing.assert_allclose(rest["weights"], detail.net, rtol=1e-6)


def test_collapsed_groups_stand_at_their_middle_with_their_links() -> None:
    edges, weights, of = cliques(5, 8, 0.3, 0)
    detail = detail_of(_names(40), edges, weights, 1)
    at = _places(40)
    frame = _optional(frame_of(1, at, detail))
    assert frame["sizes"].sum() == 40
    assert len(frame["positions"]) == len(frame["ids"]) == len(frame["sizes"]) < 40
    for row in np.flatnonzero(frame["sizes"] > 1):
        lead = int(frame["ids"][row][1:])
        np.testing.assert_allclose(frame["positions"][row], at[of == of[lead]].mean(axis=0), atol=1e-6)
    assert frame["lod"] == 1


def test_only_what_moved_is_told() -> None:
    edges, weights = ring_with_chords(20, 40, 0)
    detail = detail_of(_names(20), edges, weights)
    at = _places(20)
    first = frame_of(1, at, detail)
    moved = at.copy()
    moved[3] += 0.1
    moved[5] += 0.0005
    second = _optional(frame_of(2, moved, detail, first))
    assert second["changed"] == ("v3",)
    np.testing.assert_array_equal(second["positions"][5], at[5])
    np.testing.assert_array_equal(second["positions"][3], moved[3])
    assert not second["links_changed"]
    assert second["edges"] is first["edges"]
    third = _optional(frame_of(3, moved, detail, frame_of(2, moved, detail, first)))
    assert third["changed"] == ()


def test_a_node_that_takes_others_in_is_told_though_it_stays_where_it_is() -> None:
    names, groups, at = _names(6), [1, 1, 1, 2, 2, 2], np.zeros((6, 3), np.float32)
    before = frame_of(1, at, detail_of(names, [], groups=groups))
    after = _optional(frame_of(2, at, detail_of(names, [], None, 1, groups=groups), before))
    assert after["changed"] == after["ids"] == ("v0", "v3")
    assert after["gone"] == ("v1", "v2", "v4", "v5")
    assert after["positions"].any() == 0


def test_small_moves_add_up_until_they_are_told() -> None:
    detail = detail_of(_names(4), [(0, 1)])
    at, told = _places(4), []
    frame = frame_of(0, at, detail)
    for frame_id in range(1, 11):
        at = at + np.float32(0.0004)
        frame = frame_of(frame_id, at, detail, frame)
        told.append(bool(_optional(frame)["changed"]))
        assert np.abs(frame["positions"] - at).max() <= 1.1e-3
    assert told == [False, False, True] * 3 + [False]


graphs = st.tuples(st.integers(1, 30), st.integers(0, 60), st.integers(0, 99))


@given(one=graphs, other=graphs, index=st.integers(0, 3), moved=st.floats(0, 0.01))
def test_a_listener_that_takes_changes_only_holds_the_same_picture(
    one: tuple[int, int, int], other: tuple[int, int, int], index: int, moved: float
) -> None:
    picture: dict[str, Any] = {}
    links: Any = None
    before, detail = None, None
    for frame_id, (n, m, seed) in enumerate((one, other, one)):
        detail = detail_of(_names(n), *ring_with_chords(n, m, seed), index, detail)
        frame = frame_of(frame_id, _places(n) * np.float32(1 + moved * frame_id), detail, before)
        parts = _optional(frame)
        rows = {name: row for row, name in enumerate(parts["ids"])}
        for name in parts["gone"]:
            del picture[name]
        for name in parts["changed"]:
            row = rows[name]
            picture[name] = (
                frame["positions"][row].tolist(),
                frame["colors"][row].tolist(),
                int(parts["sizes"][row]),
            )
        if parts["links_changed"]:
            links = [
                (parts["ids"][a], parts["ids"][b], w)
                for (a, b), w in zip(frame["edges"].tolist(), parts["weights"].tolist(), strict=True)
            ]
        whole = {
            name: (frame["positions"][row].tolist(), frame["colors"][row].tolist(), int(parts["sizes"][row]))
            for name, row in rows.items()
        }
        assert picture == whole
        assert links == [
            (parts["ids"][a], parts["ids"][b], w)
            for (a, b), w in zip(frame["edges"].tolist(), parts["weights"].tolist(), strict=True)
        ]
        before = frame


def test_no_listener_can_change_a_frame_and_arguments_stay_as_they_are() -> None:
    detail = detail_of(_names(4), [(0, 1)])
    at = _places(4)
    kept = at.copy()
    first = frame_of(1, at, detail)
    frame_of(2, at + 1, detail, first)
    np.testing.assert_array_equal(at, kept)
    np.testing.assert_array_equal(first["positions"], kept)
    at[0] = 5  # the caller's array is not the frame's
    np.testing.assert_array_equal(first["positions"], kept)
    for array in (first["positions"], first["colors"], first["edges"]):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0
    assert detail.edges.flags.writeable


def test_a_frame_of_nothing_and_of_one_node() -> None:
    nothing = frame_of(1, np.zeros((0, 3), np.float32), detail_of([], []))
    assert (nothing["positions"].shape, nothing["edges"].shape, nothing["colors"].shape) == (
        (0, 3),
        (0, 2),
        (0, 3),
    )
    one = frame_of(2, np.zeros((1, 3), np.float32), detail_of(["a"], []), nothing)
    assert _optional(one)["changed"] == ("a",)
    again = _optional(frame_of(3, np.zeros((0, 3), np.float32), detail_of([], []), one))
    assert (again["changed"], again["gone"]) == ((), ("a",))


def test_frames_of_others_without_ids_count_as_none() -> None:
    other: SimulationFrame = {
        "frame_id": 1,
        "positions": _places(4),
        "colors": _places(4),
        "edges": np.zeros((0, 2), np.int32),
    }
    frame = _optional(frame_of(2, _places(4), detail_of(_names(4), []), other))
    assert frame["changed"] == tuple(_names(4))


def test_errors_say_what_came() -> None:
    with pytest.raises(DataError, match=r"expected \(3, 3\) finite numbers, got shape \(2, 3\)"):
        frame_of(1, _places(2), detail_of(_names(3), []))
    with pytest.raises(DataError, match="finite"):
        frame_of(1, np.full((3, 3), np.nan, np.float32), detail_of(_names(3), []))
