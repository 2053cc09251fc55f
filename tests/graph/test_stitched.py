"""A graph put together from graphs that answer for different targets."""

import numpy as np
import pytest

from scarcity.graph import CausalGraph, GraphDraws
from scarcity.graph.stitched import stitched


def graph(links, *, undirected=(), scales=(1.0, 1.0, 1.0), rows=500, draws=None, notes=()):
    adjacency, effects = np.zeros((3, 3, 2), dtype=bool), np.zeros((3, 3, 2))
    for link, effect in links.items():
        adjacency[link], effects[link] = True, effect
    both = np.zeros((3, 3), dtype=bool)
    for i, j in undirected:
        both[i, j] = both[j, i] = True
        effects[i, j, 0] = effects[j, i, 0] = 0.3
    scale = np.array(scales)
    return CausalGraph(
        variables=("a", "b", "c"),
        max_lag=1,
        adjacency=adjacency,
        undirected=both,
        effects=effects,
        ci_low=effects - 0.1,
        ci_high=effects + 0.1,
        scores=np.where(adjacency, 5.0, 1.0),
        p_values=np.where(adjacency, 1e-4, 0.5),
        stability=np.where(adjacency, 0.9, np.nan),
        gains=np.where(adjacency, 0.1, np.nan),
        established=adjacency,
        coefficients=effects * (scale[None, :] / scale[:, None])[:, :, None],
        means=np.zeros(3),
        scales=scale,
        residual_covariance=np.eye(3) * 0.5 + 0.1,
        n_rows=rows,
        n_effective=float(rows),
        method="mpie",
        options={},
        draws=draws,
        notes=notes,
    )


def targets(*which):
    return np.isin(np.arange(3), which)


def test_one_part_is_the_graph_itself():
    one = graph({(0, 1, 1): 0.4})
    assert stitched([(targets(0, 1, 2), one)]) is one


def test_links_come_from_the_graph_that_answers_for_their_target():
    new, old = (
        graph({(0, 1, 1): 0.4, (0, 2, 1): 0.9}, rows=80),
        graph({(2, 0, 1): 0.5, (2, 1, 1): 0.6}, rows=900),
    )
    out = stitched([(targets(1), new), (targets(0, 2), old)])
    assert {tuple(map(int, link)) for link in np.argwhere(out.adjacency)} == {(0, 1, 1), (2, 0, 1)}
    assert (out.n_rows, out.n_effective) == (900, 900.0)
    assert out.residual_covariance.tolist() == [[0.6, 0.0, 0.1], [0.0, 0.6, 0.0], [0.1, 0.0, 0.6]]


def test_standardised_effects_are_carried_over_to_the_first_graphs_scales():
    new, old = (
        graph({(0, 1, 1): 0.4}, scales=(2.0, 1.0, 1.0)),
        graph({(0, 2, 1): 0.5}, scales=(1.0, 1.0, 4.0)),
    )
    out = stitched([(targets(1), new), (targets(0, 2), old)])
    # One sd of c was 4 and of a 1; by the first graph c has 1 and a has 2.
    assert out.effects[0, 2, 1] == pytest.approx(0.5 * 4 * 2)
    assert out.ci_high[0, 2, 1] == pytest.approx(0.6 * 4 * 2)
    assert out.coefficients[0, 2, 1] == old.coefficients[0, 2, 1]
    raw = out.effects * (out.scales[None, :] / out.scales[:, None])[:, :, None]
    np.testing.assert_allclose(raw[out.adjacency], out.coefficients[out.adjacency])


def test_a_pair_that_each_sees_driving_the_other_becomes_undirected():
    out = stitched([(targets(1), graph({(0, 1, 0): 0.4})), (targets(0, 2), graph({(1, 0, 0): 0.5}))])
    assert not out.adjacency.any()
    assert out.undirected[0, 1]
    assert out.undirected[1, 0]


def test_a_loop_within_a_row_becomes_undirected():
    loop = {(0, 1, 0): 0.4, (1, 2, 0): 0.4}
    out = stitched([(targets(1, 2), graph(loop)), (targets(0), graph({(2, 0, 0): 0.4, (1, 0, 1): 0.2}))])
    assert not out.adjacency[:, :, 0].any()
    assert out.undirected.sum() == 6
    assert out.adjacency[1, 0, 1]
    assert out.effects[1, 0, 0] == out.effects[0, 1, 0] == 0.4


def test_an_undirected_link_gives_way_to_a_directed_one():
    out = stitched(
        [(targets(1), graph({}, undirected=[(0, 1), (1, 2)])), (targets(0, 2), graph({(1, 0, 0): 0.5}))]
    )
    assert out.adjacency[1, 0, 0]
    assert not out.undirected[0, 1]
    assert out.undirected[1, 2]


def test_draws_follow_their_targets():
    def drawn(value):
        return GraphDraws(
            links=np.array([[0, 1, 1], [0, 2, 1]]), effects=np.full((4, 2), value, dtype=np.float32)
        )

    new, old = graph({(0, 1, 1): 0.4}, draws=drawn(0.1)), graph({(0, 2, 1): 0.4}, draws=drawn(0.2))
    out = stitched([(targets(1), new), (targets(0, 2), old)])
    assert out.draws is not None
    assert out.draws.links.tolist() == [[0, 1, 1], [0, 2, 1]]
    np.testing.assert_allclose(out.draws.effects, np.tile([0.1, 0.2], (4, 1)), rtol=1e-6)
    assert stitched([(targets(1), new), (targets(0, 2), graph({}))]).draws is None


def test_notes_of_all_parts_are_told_once():
    parts = [(targets(1), graph({}, notes=("x", "y"))), (targets(0, 2), graph({}, notes=("y", "z")))]
    assert stitched(parts).notes == ("x", "y", "z")
