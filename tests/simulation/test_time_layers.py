import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import DataError
from scarcity.simulation import time_layers
from scarcity.simulation.crossings import crossings


def _links(n: int, count: int, seed: int, max_lag: int = 3) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return np.column_stack([rng.integers(0, n, (count, 2)), rng.integers(0, max_lag + 1, count)])


@given(n=st.integers(1, 10), count=st.integers(0, 20), max_lag=st.integers(0, 3), seed=st.integers(0, 99))
def test_lags_stand_to_the_left_and_a_variable_keeps_its_height(
    n: int, count: int, max_lag: int, seed: int
) -> None:
    layers = time_layers(n, max_lag, _links(n, count, seed, max_lag))
    at = layers.positions.reshape(max_lag + 1, n, 3)
    assert np.abs(at).max() <= 1
    assert (at[1:, :, 0] < at[:-1, :, 0]).all()
    assert (np.ptp(at[:, :, 0], axis=1) == 0).all()
    assert (np.ptp(at[:, :, 1], axis=0) == 0).all()
    assert len(set(at[0, :, 1].tolist())) == n
    assert np.array_equal(at[0, :, 1].argsort()[::-1], layers.order)
    assert not at[:, :, 2].any()


@given(n=st.integers(1, 10), count=st.integers(0, 20), seed=st.integers(0, 99))
def test_every_link_is_drawn_wherever_it_fits(n: int, count: int, seed: int) -> None:
    links = _links(n, count, seed)
    layers = time_layers(n, 3, links)
    expected = [
        (at, (lag + k) * n + source, k * n + target)
        for at, (source, target, lag) in enumerate(links.tolist())
        for k in range(4 - lag)
    ]
    drawn = [(at, *ends) for at, ends in zip(layers.links.tolist(), layers.edges.tolist(), strict=True)]
    assert drawn == expected


@pytest.mark.parametrize("seed", range(4))
def test_few_links_cross(seed: int) -> None:
    rng = np.random.default_rng(seed)
    hidden = rng.permutation(20)
    near = [(a, a + step, 1) for step in (1, 2) for a in range(20 - step) if rng.random() < 0.8]
    links = np.array([(hidden[a], hidden[b], lag) for a, b, lag in near])
    layers = time_layers(20, 2, links)
    n = 20
    lines = np.column_stack(
        [
            -(layers.edges[:, 0] // n),
            layers.edges[:, 0] % n,
            -(layers.edges[:, 1] // n),
            layers.edges[:, 1] % n,
        ]
    )
    assert layers.crossings == crossings(lines, layers.order) <= crossings(lines, hidden)
    assert layers.crossings < 0.2 * crossings(lines, np.arange(n))


def test_the_order_stays_while_no_other_is_clearly_better() -> None:
    links = _links(12, 24, 0)
    first = time_layers(12, 3, links)
    again = time_layers(12, 3, links[:-1], first.order)
    np.testing.assert_array_equal(again.order, first.order)
    other = _links(12, 24, 7)
    changed = time_layers(12, 3, other, first.order)
    assert changed.order.tolist() != first.order.tolist()
    assert changed.crossings <= 1.25 * time_layers(12, 3, other).crossings
    np.testing.assert_array_equal(time_layers(12, 3, links).order, first.order)


def test_no_variable_one_variable_and_no_lag() -> None:
    assert time_layers(0, 2, []).positions.shape == (0, 3)
    one = time_layers(1, 2, [(0, 0, 1)])
    np.testing.assert_array_equal(one.positions, [[1, 0, 0], [0, 0, 0], [-1, 0, 0]])
    assert one.edges.tolist() == [[1, 0], [2, 1]]
    np.testing.assert_array_equal(time_layers(2, 0, [(0, 1, 0)]).positions, [[0, 1, 0], [0, -1, 0]])


def test_errors_say_what_came() -> None:
    with pytest.raises(DataError, match="variables 0 to 3, there are 3"):
        time_layers(3, 1, [(0, 3, 1)])
    with pytest.raises(DataError, match=r"expected 0 to max_lag, 1; got \[2\]"):
        time_layers(3, 1, [(0, 1, 2)])
    with pytest.raises(DataError, match="order of 3 variables"):
        time_layers(3, 1, [], [0, 1, 1])
