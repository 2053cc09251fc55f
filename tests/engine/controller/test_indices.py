"""The indices beside a twin that goes through every arm and every trial."""

import numpy as np
import pytest

from scarcity.engine import BanditRouter, ControllerConfig
from scarcity.engine.controller.indices import (
    diversity,
    literal_bounds,
    literal_draws,
    posterior_draws,
    reward_sd,
    upper_bounds,
)
from tests.engine.controller.naive import Ledger

PATHS = [[0, 1, -1], [1, 2, 3], [4, -1, -1], [0, 4, -1], [3, -1, -1], [2, -1, 0]]


def lived(windows=7, prior=None, seed=0):
    """A state and its ledger after some windows; arm 5 is never tried, and one window tries an arm twice."""
    rng = np.random.default_rng(seed)
    router = BanditRouter(ControllerConfig())
    state, ledger = router.init(PATHS, 5, prior=prior), Ledger(PATHS, 5)
    for window in range(windows):
        arms = rng.integers(0, 5, 3) if window == 2 else rng.choice(5, 3, replace=False)
        rewards, costs = rng.normal(arms, 0.5), rng.uniform(0, 0.2, 3)
        state = router.update(state, arms, rewards, costs)
        ledger.windows.append(list(zip(arms.tolist(), rewards.tolist(), costs.tolist(), strict=True)))
    return state, ledger


@pytest.mark.parametrize("windows", [0, 1, 2, 7])
@pytest.mark.parametrize("prior", [None, 0.3])
def test_the_bounds_are_those_of_the_twin(windows, prior):
    state, ledger = lived(windows, prior)
    arms = range(len(PATHS))
    np.testing.assert_allclose(reward_sd(state.rewards), ledger.sd(), rtol=1e-12)
    np.testing.assert_allclose(state.means, [ledger.mean(a) for a in arms], atol=1e-12)
    np.testing.assert_allclose(state.costs, [ledger.cost(a) for a in arms], atol=1e-12)
    np.testing.assert_allclose(diversity(state), [ledger.diversity(a) for a in arms], rtol=1e-12)
    np.testing.assert_allclose(
        upper_bounds(state, 0.9), [ledger.upper_bound(a, 0.9, prior) for a in arms], atol=1e-12
    )
    np.testing.assert_allclose(
        literal_bounds(state, 0.9), [ledger.literal_bound(a, 0.9) for a in arms], atol=1e-12
    )


@pytest.mark.parametrize("prior", [None, 0.3])
def test_draws_are_those_of_the_posterior(prior):
    state, ledger = lived(prior=prior)
    for draw, raw in ((posterior_draws, False), (literal_draws, True)):
        rng = np.random.default_rng(3)
        draws = np.array([draw(state, 0.8, rng) for _ in range(4000)])
        for arm in range(len(PATHS)):
            mean, sd = ledger.posterior(arm, 0.8, None if raw else prior)
            if raw:
                mean = ledger.mean(arm)
            np.testing.assert_allclose(draws[:, arm].mean(), mean, atol=4 * sd / np.sqrt(4000) + 1e-12)
            np.testing.assert_allclose(draws[:, arm].std(), sd, rtol=0.05, atol=1e-12)


def test_equal_rewards_have_no_scale():
    router = BanditRouter()
    state = router.init([[0], [1]], 2)
    for _ in range(3):
        state = router.update(state, [0, 1], [2.0, 2.0])
    assert reward_sd(state.rewards) == 1.0
