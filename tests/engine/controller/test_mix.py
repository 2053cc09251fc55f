"""How a window is divided."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.engine.controller.mix import divided, exploring_share


def rng_of(seed):
    rng = np.random.default_rng(seed)
    return lambda: rng


@given(
    st.lists(st.sampled_from([-np.inf, 0.0, 1.0, 2.5, 7.0]), min_size=1, max_size=30),
    st.floats(0, 1),
    st.data(),
)
def test_gives_different_open_arms_the_best_of_them_first(index, exploring, data):
    index = np.array(index)
    usable = np.flatnonzero(index > -np.inf)
    k = data.draw(st.integers(0, len(usable)))
    rare = np.where(index > -np.inf, np.arange(len(index)), -np.inf)
    arms = divided(index, rare, k, exploring, rng_of(0))
    assert len(set(arms.tolist())) == len(arms) == k
    assert set(arms) <= set(usable)
    if exploring == 0:
        assert index[arms].tolist() == sorted(index[usable], reverse=True)[:k]


def test_holds_the_shares_of_the_specification():
    index, rare = np.arange(1000.0), -np.arange(1000.0)
    arms = divided(index, rare, 100, 1.0, rng_of(0))
    assert arms[:60].tolist() == list(range(999, 939, -1))
    assert arms[60:85].tolist() == list(range(25))
    assert arms[85:].min() >= 25 and arms[85:].max() < 940


def test_holds_the_shares_where_few_are_asked_for():
    rng = rng_of(0)
    index, rare = np.arange(50.0), -np.arange(50.0)
    first = np.array([divided(index, rare, 1, 1.0, rng)[0] for _ in range(4000)])
    assert np.mean(first == 0) == pytest.approx(0.25, abs=0.03)
    assert np.mean(first == 49) == pytest.approx(0.75 * 0.85, abs=0.03)


def test_breaks_ties_evenly():
    rng = rng_of(0)
    index = np.array([1.0, 1.0, 1.0, 1.0, 2.0, 0.0])
    often = np.bincount(
        np.concatenate([divided(index, index, 3, 0.0, rng) for _ in range(2000)]), minlength=6
    )
    assert often[4] == 2000 and often[5] == 0
    np.testing.assert_allclose(often[:4], 1000, atol=100)


def test_exploring_shrinks_as_arms_are_tried():
    assert exploring_share(np.zeros(4)) == 1.0
    assert exploring_share(np.array([0.0, 0.5, 1.0, 9.0])) == 0.5
    assert exploring_share(np.zeros(0)) == 0.0
