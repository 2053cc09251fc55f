"""Places of nodes: inside the picture, apart, the same for the same links, causes left of effects."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.graph.plots.layout import positions


@st.composite
def strengths(draw):
    n = draw(st.integers(1, 14))
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    out = rng.random((n, n)) * (rng.random((n, n)) < draw(st.sampled_from([0.0, 0.1, 0.3, 1.0])))
    np.fill_diagonal(out, 0.0)
    return out


@given(strengths())
def test_nodes_stand_inside_and_apart(strength) -> None:
    places = positions(strength)
    assert places.shape == (len(strength), 2) and np.isfinite(places).all()
    assert np.abs(places).max() <= 1 + 1e-9
    apart = np.linalg.norm(places[:, None] - places, axis=-1)[np.triu_indices(len(places), 1)]
    assert apart.min(initial=np.inf) > 0.05
    np.testing.assert_array_equal(places, positions(strength))


def test_a_chain_runs_from_left_to_right() -> None:
    strength = np.zeros((5, 5))
    for at in range(4):
        strength[at + 1, at] = 0.5
    assert (np.diff(positions(strength)[:, 0]) < 0).all()


def test_linked_variables_stand_nearer() -> None:
    rng = np.random.default_rng(0)
    strength = np.zeros((10, 10))
    for group in (range(5), range(5, 10)):
        for i in group:
            for j in group:
                strength[i, j] = float(i < j) * rng.random()
    strength[4, 5] = 0.3
    places = positions(strength)
    apart = np.linalg.norm(places[:, None] - places, axis=-1)
    within = apart[:5, :5].sum() / 20
    assert apart[:5, 5:].mean() > 1.5 * within


@pytest.mark.parametrize("links", [[], [(0, 1)]])
def test_who_has_no_link_stands_in_a_row(links) -> None:
    strength = np.zeros((5, 5))
    for link in links:
        strength[link] = 1.0
    alone = positions(strength)[2:] if links else positions(strength)
    assert np.ptp(alone[:, 1]) == 0 and (np.diff(alone[:, 0]) > 0).all()
