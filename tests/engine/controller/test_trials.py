"""What rewards teach."""

import numpy as np

from scarcity.engine import BanditRouter, ControllerConfig
from scarcity.engine.controller.trials import STALE, learned


def state_of(arms=3):
    return BanditRouter().init(np.arange(arms)[:, None], arms)


def test_sums_are_those_of_all_rewards():
    rng = np.random.default_rng(0)
    router, state = BanditRouter(), state_of(9)
    seen = []
    for size in (4, 1, 0, 7):
        rewards = rng.normal(1e6, 2.0, size)
        state = router.update(state, rng.choice(9, size, replace=False), rewards)
        seen.extend(rewards)
    assert state.rewards.count == len(seen)
    np.testing.assert_allclose(state.rewards.mean, np.mean(seen))
    np.testing.assert_allclose(state.rewards.squares, np.var(seen) * len(seen), rtol=1e-6)


def test_discounted_trials_count_less():
    router = BanditRouter(ControllerConfig(discount=0.5))
    state = router.update(state_of(), [0, 1], [4.0, 1.0])
    state = router.update(state, [0], [1.0])
    assert state.trials.tolist() == [1.5, 0.5, 0.0]
    np.testing.assert_allclose(state.means, [(0.5 * 4 + 1) / 1.5, 1.0, 0.0])
    assert state.coverage.tolist() == [1.5, 0.5, 0.0]


def test_accumulated_rewards_take_the_place_of_the_mean():
    router = BanditRouter()
    state = router.update(state_of(), [0, 2], [1.0, 5.0])
    state = router.update(state, [0], [3.0], accumulated=True)
    assert state.means.tolist() == [3.0, 0.0, 5.0]
    assert state.trials.tolist() == [2, 0, 1]


def test_surprises_are_of_arms_that_were_tried_since_the_last_drift():
    state = BanditRouter().update(state_of(), [0, 1], [1.0, 1.0])
    now = learned(state, np.array([0, 2]), np.array([3.0, 3.0]), None, discount=1.0, replace=False)
    np.testing.assert_allclose(now.surprises, [2.0 / np.sqrt(2)])
    now = learned(state, np.array([0, 2]), np.array([3.0, 3.0]), None, discount=STALE, replace=False)
    assert now.surprises.size == 0
