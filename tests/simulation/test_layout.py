import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import DataError, OptionError
from scarcity.numerics.communities import communities
from scarcity.simulation import LayoutState, init, settle, step, update
from scarcity.simulation.lasting_groups import lasting_groups
from tests.simulation.graphs import grown, ring_with_chords


def _rest(n: int, links: int, seed: int, dimensions: int = 3) -> LayoutState:
    edges, weights = ring_with_chords(n, links, seed)
    return settle(init(n, edges, weights, seed=seed, dimensions=dimensions))


def _moved(before: LayoutState, after: LayoutState) -> np.ndarray:
    n = len(before.positions)
    return np.linalg.norm(after.positions[:n] - before.positions, axis=1)


@given(
    n=st.integers(0, 30),
    links=st.integers(0, 60),
    seed=st.integers(0, 99),
    dimensions=st.sampled_from([2, 3]),
)
def test_positions_are_finite_centred_and_about_the_unit_ball(
    n: int, links: int, seed: int, dimensions: int
) -> None:
    state = _rest(n, links if n else 0, seed, dimensions)
    at = state.positions
    assert at.shape == (n, 3)
    assert at.dtype == np.float32
    assert np.isfinite(at).all()
    if n:
        np.testing.assert_allclose(at.mean(axis=0), 0, atol=1e-4)
        assert np.linalg.norm(at, axis=1).max() < 2.5
    if dimensions == 2:
        np.testing.assert_array_equal(at[:, 2], 0)


def test_same_seed_same_layout_and_another_seed_another() -> None:
    one, same, other = (
        _rest(40, 90, 3),
        _rest(40, 90, 3),
        settle(init(40, *ring_with_chords(40, 90, 3), seed=4)),
    )
    np.testing.assert_array_equal(one.positions, same.positions)
    assert np.abs(one.positions - other.positions).max() > 0.05


def test_a_step_leaves_its_state_as_it_was() -> None:
    state = init(20, *ring_with_chords(20, 40, 0))
    before = state.coordinates.copy(), state.heat.copy()
    step(state)
    np.testing.assert_array_equal(state.coordinates, before[0])
    np.testing.assert_array_equal(state.heat, before[1])


def test_it_comes_to_rest() -> None:
    state = _rest(60, 150, 1)
    far = _moved(state, settle(state, 50))
    assert far.max() < 0.02


@pytest.mark.parametrize(("n", "links"), [(8, 20), (20, 50), (40, 90)])
def test_a_small_graph_faces_the_viewer_and_has_little_depth(n: int, links: int) -> None:
    spread = _rest(n, links, 2).positions.std(axis=0)
    assert spread[0] >= spread[1] > spread[2]
    assert spread[2] < 0.6 * spread[0]


def test_linked_nodes_stand_nearer_than_others() -> None:
    edges = [(i, (i + 1) % 30) for i in range(30)]
    at = settle(init(30, edges, seed=1)).positions
    linked = np.mean([np.linalg.norm(at[i] - at[j]) for i, j in edges])
    across = np.mean([np.linalg.norm(at[i] - at[(i + 15) % 30]) for i in range(30)])
    assert linked < 0.4 * across


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("n", "links"), [(20, 40), (100, 300), (400, 1600)])
def test_five_per_cent_more_nodes_move_the_old_ones_less_than_a_tenth(n: int, links: int, seed: int) -> None:
    edges, weights = ring_with_chords(n, links, seed)
    before = settle(init(n, edges, weights, seed=seed))
    new = max(1, n // 20)
    more = grown(edges, weights, n, new, seed)
    after = settle(update(before, [str(i) for i in range(n + new)], *more), 60)
    assert np.median(_moved(before, after)) <= 0.10


def test_an_unchanged_graph_hardly_moves() -> None:
    edges, weights = ring_with_chords(40, 90, 5)
    before = settle(init(40, edges, weights))
    after = settle(update(before, before.names, edges, weights), 60)
    assert _moved(before, after).max() < 0.03


def test_another_graph_is_laid_out_anew_without_turning_about() -> None:
    n = 60
    before = settle(init(n, *ring_with_chords(n, 150, 1)))
    other = ring_with_chords(n, 150, 77)
    after = settle(update(before, before.names, *other), 120)
    fresh = settle(init(n, *other))
    length = [
        np.linalg.norm(s.positions[other[0][:, 0]] - s.positions[other[0][:, 1]], axis=1).mean()
        for s in (after, fresh)
    ]
    assert length[0] < 1.15 * length[1]


def test_a_new_node_begins_beside_what_it_is_linked_to() -> None:
    edges = [(i, (i + 1) % 24) for i in range(24)]
    before = settle(init(24, edges, seed=2))
    changed = update(before, [*before.names, "new"], [*edges, (24, 5)])
    assert (
        np.linalg.norm(changed.coordinates[24] - changed.coordinates[5])
        < 0.35 * np.abs(changed.coordinates).max()
    )
    after = settle(changed, 60).positions
    assert np.linalg.norm(after[24] - after[5]) < np.linalg.norm(after[24] - after[17])


def test_nodes_are_found_again_by_name() -> None:
    edges, weights = ring_with_chords(30, 70, 1)
    before = settle(init(30, edges, weights))
    order = np.random.default_rng(0).permutation(30)
    place = np.argsort(order)
    after = settle(update(before, [before.names[i] for i in order], place[edges], weights), 30)
    assert np.abs(after.positions - before.positions[order]).max() < 0.02


def test_nodes_may_go() -> None:
    edges, weights = ring_with_chords(30, 70, 1)
    before = settle(init(30, edges, weights))
    kept = (edges < 25).all(axis=1)
    after = settle(update(before, before.names[:25], edges[kept], weights[kept]), 60)
    assert after.positions.shape == (25, 3)
    assert np.isfinite(after.positions).all()
    nothing = settle(update(after, [], []), 3)
    assert nothing.positions.shape == (0, 3)
    again = settle(update(nothing, ["a", "b"], [(0, 1)]))
    assert np.isfinite(again.positions).all()


def test_parts_and_single_nodes_stay_in_the_picture() -> None:
    edges = [(i, i + 1) for i in range(9)] + [(12 + i, 13 + i) for i in range(4)]
    at = settle(init(30, edges, seed=1)).positions
    assert np.linalg.norm(at, axis=1).max() < 1.6


def test_nodes_at_the_same_place_part_without_nan() -> None:
    state = init(6, [(0, 1), (2, 3)], seed=0)
    together = np.zeros((6, 3), dtype=np.float32)
    after = settle(
        LayoutState(
            coordinates=together,
            springs=state.springs,
            heat=state.heat,
            names=state.names,
            seed=0,
            dimensions=3,
        )
    )
    assert np.isfinite(after.positions).all()


def test_a_large_graph_goes_by_the_grid() -> None:
    edges, weights = ring_with_chords(1800, 5000, 0)
    state = init(1800, edges, weights)
    for _ in range(60):
        state = step(state)
    at = state.positions
    linked = np.linalg.norm(at[edges[:, 0]] - at[edges[:, 1]], axis=1).mean()
    assert linked < 0.75 * np.linalg.norm(at[:900] - at[900:], axis=1).mean()


def _nearness(at: np.ndarray, groups: np.ndarray) -> float:
    """Mean distance within groups, as a share of that between any two nodes."""
    one, other = np.triu_indices(len(at), 1)
    far = np.linalg.norm(at[one] - at[other], axis=1)
    return float(far[(groups[one] == groups[other]) & (groups[one] > 0)].mean() / far.mean())


@pytest.mark.parametrize("dimensions", [2, 3])
def test_communities_stay_together(dimensions: int) -> None:
    edges, weights = ring_with_chords(100, 250, 3)
    groups = communities(100, edges[edges[:, 0] != edges[:, 1]], weights[edges[:, 0] != edges[:, 1]])
    begun = init(100, edges, weights, seed=3, dimensions=dimensions)
    loose = settle(begun)
    held = settle(init(100, edges, weights, seed=3, dimensions=dimensions, groups=groups))
    assert _nearness(begun.positions, groups) > 0.9
    assert _nearness(loose.positions, groups) < 0.8
    assert _nearness(held.positions, groups) < 0.8 * _nearness(loose.positions, groups)


def test_held_groups_do_not_make_a_layout_restless() -> None:
    n = 100
    edges, weights = ring_with_chords(n, 300, 1)
    groups = lasting_groups(n, edges, weights)
    before = settle(init(n, edges, weights, groups=groups))
    more = grown(edges, weights, n, 5, 1)
    grown_groups = lasting_groups(n + 5, *more, np.append(groups, np.zeros(5, dtype=np.int64)))
    after = settle(update(before, [str(i) for i in range(n + 5)], *more, groups=grown_groups), 60)
    assert np.median(_moved(before, after)) <= 0.10


def test_errors_say_what_came() -> None:
    with pytest.raises(OptionError, match="expected 2 or 3, got 4"):
        init(3, [], dimensions=4)
    with pytest.raises(DataError, match="3 different names, got 3 with 2"):
        init(3, [], names=["a", "a", "b"])
