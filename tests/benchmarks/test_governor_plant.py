"""The closed loop: what is claimed of the governor holds on a seed that nothing was chosen on."""

import numpy as np
import pytest

from benchmarks.governor_plant import LOADS, SAMPLES, Plant, run

SEED = 1500


def test_three_times_the_throughput_of_the_literal_rules_hardly_over_and_calm():
    ours, literal = run("shifts", "scarcity", SEED), run("shifts", "literal policies", SEED)
    assert ours.throughput >= 3 * literal.throughput
    assert ours.over <= 0.045
    assert ours.steady <= 1.0


def test_where_all_fits_nobody_is_asked_for_anything():
    calm = run("calm", "scarcity", SEED)
    assert (calm.actions, calm.throughput) == (0, 1.0)


def test_one_threshold_flaps():
    assert run("shifts", "one threshold", SEED).steady > 10


@pytest.mark.parametrize("load", LOADS)
def test_loads_are_shares_of_the_machine_and_the_same_for_a_seed(load):
    _, others, _ = LOADS[load]
    first, second = (others(np.random.default_rng([SEED, 1])) for _ in range(2))
    np.testing.assert_array_equal(first, second)
    assert first.shape == (SAMPLES,)
    assert 0 <= first.min() <= first.max() <= 1


def test_the_plant_counts_what_is_done_and_what_is_too_much():
    plant = Plant(np.full(SAMPLES, 0.2), gain=0.4, answers_s=0.0, seed=SEED)
    for _ in range(SAMPLES // 2):
        plant.sample()
    plant.reduce_batch(0.5)
    for _ in range(SAMPLES // 2):
        plant.sample()
    outcome = plant.outcome()
    assert outcome.throughput == pytest.approx(0.75)
    assert (outcome.over, outcome.actions, outcome.last) == (0.0, 1, 0.5)
    assert outcome.steady == pytest.approx(1 / 19.5)
