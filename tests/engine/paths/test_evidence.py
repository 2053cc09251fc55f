"""Evidence of paths, added up in bounded memory."""

import numpy as np
import pytest

from scarcity.engine.paths.evidence import PathEvidence


def test_sums_over_the_root_of_trials() -> None:
    evidence = PathEvidence(4, 3)
    z = np.array([[1.0, -2.0, 0.5], [0.0, 0.0, 3.0]], dtype=np.float32)
    first = evidence.add(np.array([2, 0]), z)
    np.testing.assert_allclose(first, [2.0, 3.0], atol=1e-3)
    second = evidence.add(np.array([2]), np.array([[1.0, -2.5, 0.5]], dtype=np.float32))
    np.testing.assert_allclose(second, [4.5 / np.sqrt(2)], atol=1e-3)
    assert evidence.trials.tolist() == [1, 0, 2, 0]
    assert evidence.answer[[2, 0]].tolist() == [1, 2]
    np.testing.assert_allclose(evidence.strength, [3.0, 0.0, 4.5 / np.sqrt(2), 0.0], atol=1e-3)


def test_a_trial_counts_as_its_rows_do_and_can_be_forgotten() -> None:
    evidence = PathEvidence(2, 1)
    evidence.add(np.array([0]), np.array([[4.0]], dtype=np.float32), 1024)
    strength = evidence.add(np.array([0]), np.array([[0.0]], dtype=np.float32), 64)
    np.testing.assert_allclose(strength, [4.0 * 2 / np.sqrt(4.25)], rtol=1e-3)
    evidence.forget(np.array([0, 1]))
    assert evidence.strength.tolist() == evidence.weight.tolist() == evidence.trials.tolist() == [0, 0]
    np.testing.assert_allclose(evidence.add(np.array([0]), np.array([[1.0]], dtype=np.float32)), [1.0])


@pytest.mark.parametrize("seed", range(5))
def test_half_precision_agrees_with_sums_in_full(seed: int) -> None:
    rng = np.random.default_rng(seed)
    evidence, exact, trials = PathEvidence(30, 8), np.zeros((30, 8)), np.zeros(30)
    for _ in range(60):
        arms = rng.choice(30, 10, replace=False)
        z = rng.normal(0.7, 1.0, size=(10, 8)).astype(np.float32)
        exact[arms] += z
        trials[arms] += 1
        strength = evidence.add(arms, z)
        np.testing.assert_allclose(
            strength, np.abs(exact[arms]).max(1) / np.sqrt(trials[arms]), rtol=2e-3, atol=0.02
        )


def test_the_weakest_give_way_where_memory_is_short() -> None:
    evidence = PathEvidence(5, 2, memory=2 * 2 * 3)
    assert evidence.capacity == 3
    evidence.add(np.array([0, 1, 2]), np.array([[5.0, 0], [1.0, 0], [3.0, 0]], dtype=np.float32))
    evidence.add(np.array([3]), np.array([[2.0, 0]], dtype=np.float32))
    assert evidence.trials.tolist() == [1, 0, 1, 1, 0]
    assert evidence.strength[1] == 0
    evidence.add(np.array([1]), np.array([[0.5, 0]], dtype=np.float32))
    np.testing.assert_allclose(evidence.strength, [5, 0.5, 3, 0, 0], atol=1e-3)
    evidence.add(np.array([0, 4]), np.array([[5.0, 0], [1.0, 0]], dtype=np.float32))
    np.testing.assert_allclose(evidence.strength[0], 10 / np.sqrt(2), rtol=1e-3)


def test_a_trial_never_pushes_out_those_it_is_about() -> None:
    evidence = PathEvidence(6, 1, memory=2 * 3)
    evidence.add(np.array([0, 1, 2]), np.array([[0.1], [0.2], [9.0]], dtype=np.float32))
    evidence.add(np.array([0, 1, 5]), np.array([[0.1], [0.2], [0.3]], dtype=np.float32))
    assert evidence.trials.tolist() == [2, 2, 0, 0, 0, 1]


def test_more_paths_than_memory_are_kept_in_part() -> None:
    evidence = PathEvidence(6, 1, memory=2 * 2)
    strength = evidence.add(np.arange(6), np.ones((6, 1), dtype=np.float32))
    assert strength.tolist() == [1, 1, 0, 0, 0, 0]
    assert evidence.trials.sum() == 2


def test_no_path_and_no_answer() -> None:
    assert PathEvidence(0, 3).add(np.zeros(0, np.intp), np.zeros((0, 3), np.float32)).shape == (0,)
