import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scarcity.simulation.orientation import aligned, facing, fitted


def _cloud(n: int, seed: int) -> np.ndarray:
    return (np.random.default_rng(seed).normal(size=(n, 3)) * [1, 3, 2] + 5).astype(np.float32)


def _turn(seed: int) -> np.ndarray:
    turn = np.linalg.qr(np.random.default_rng(seed).normal(size=(3, 3)))[0]
    return turn * np.sign(np.linalg.det(turn))


@given(n=st.integers(0, 40), seed=st.integers(0, 99))
def test_fitted_is_centred_and_about_one(n: int, seed: int) -> None:
    at = fitted(_cloud(n, seed))
    assert at.dtype == np.float32
    if n > 1:
        np.testing.assert_allclose(at.mean(axis=0), 0, atol=1e-5)
        assert abs(np.quantile(np.linalg.norm(at, axis=1), 0.95) - 1) < 1e-4


@given(n=st.integers(3, 40), seed=st.integers(0, 99))
def test_facing_shows_the_widest_side_whatever_the_turn(n: int, seed: int) -> None:
    at = _cloud(n, seed)
    spread = facing(at).std(axis=0)
    assert spread[0] >= spread[1] >= spread[2]
    np.testing.assert_allclose(facing((at @ _turn(seed)).astype(np.float32)).std(axis=0), spread, atol=1e-3)


@given(n=st.integers(3, 40), seed=st.integers(0, 99))
def test_alignment_undoes_a_turn_and_a_shift(n: int, seed: int) -> None:
    at = _cloud(n, seed)
    known = at.copy()
    known[0] = np.nan
    moved = (at @ _turn(seed) + [1, -2, 3]).astype(np.float32)
    if n > 4:
        np.testing.assert_allclose(aligned(moved, known, flat=False), at, atol=1e-3)
    about_third = np.array([[0.6, 0.8, 0], [-0.8, 0.6, 0], [0, 0, 1]])
    np.testing.assert_allclose(
        aligned((at @ about_third).astype(np.float32), known, flat=True), at, atol=1e-3
    )


def test_alignment_without_a_known_node_changes_nothing() -> None:
    at = _cloud(4, 0)
    np.testing.assert_array_equal(aligned(at, np.full_like(at, np.nan), flat=False), at)
