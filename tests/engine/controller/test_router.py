"""The bandit: laws of its proposals, and that it earns more than chance."""

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.engine import BanditRouter, ControllerConfig, RouterState
from scarcity.errors import DataError, OptionError
from tests.engine.controller.naive import Ledger

CONFIGS = {
    "ucb": ControllerConfig(),
    "thompson": ControllerConfig(thompson_mode=True),
    "discounted": ControllerConfig(discount=0.9),
    "literal": ControllerConfig(strict_spec=True),
    "literal thompson": ControllerConfig(strict_spec=True, thompson_mode=True),
}
every = pytest.mark.parametrize("config", CONFIGS.values(), ids=list(CONFIGS))


def arrays(state: RouterState) -> dict[str, np.ndarray]:
    values = {field.name: getattr(state, field.name) for field in fields(state)}
    return {name: value for name, value in values.items() if isinstance(value, np.ndarray)}


def play(router, state, means, windows, k, rng, noise=0.1):
    """The state, and the arms of each window."""
    chosen = []
    for _ in range(windows):
        state, arms = router.propose(state, k)
        state = router.update(state, arms, means[arms] + noise * rng.standard_normal(len(arms)))
        chosen.append(arms)
    return state, np.array(chosen)


@every
@pytest.mark.parametrize("prior", [None, 0.2])
def test_the_same_seed_gives_the_same_proposals(config, prior):
    router, means = BanditRouter(config), np.linspace(0, 1, 30)
    runs = [
        play(router, router.init(np.arange(30)[:, None], 30, prior=prior, seed=seed), means, 12, 4, rng)[1]
        for seed, rng in (
            (5, np.random.default_rng(0)),
            (5, np.random.default_rng(0)),
            (6, np.random.default_rng(0)),
        )
    ]
    np.testing.assert_array_equal(runs[0], runs[1])
    assert (runs[0] != runs[2]).any()


@every
def test_writes_into_nothing(config):
    router = BanditRouter(config)
    state, _ = play(
        router, router.init(np.arange(9)[:, None], 9), np.linspace(0, 1, 9), 5, 3, np.random.default_rng(0)
    )
    given = (np.array([1, 4]), np.array([0.5, 0.2]), np.array([0.1, 0.1]), np.ones(9, bool), np.ones(9))
    for array in (*arrays(state).values(), *given):
        array.setflags(write=False)
    before = {name: array.copy() for name, array in arrays(state).items()}
    state_after, _ = router.propose(state, 4, open=given[3], boost=given[4])
    router.update(state, *given[:3])
    router.update(state_after, *given[:3], accumulated=True)
    for name, array in arrays(state).items():
        np.testing.assert_array_equal(array, before[name])


@settings(max_examples=40)
@given(st.integers(0, 10), st.lists(st.booleans(), min_size=8, max_size=8), st.sampled_from(list(CONFIGS)))
def test_proposes_open_arms_only_and_all_of_them_where_too_few(k, usable, name):
    router = BanditRouter(CONFIGS[name])
    state = router.update(router.init(np.arange(8)[:, None], 8), [0, 1, 2], [9.0, 8.0, 7.0])
    usable = np.array(usable)
    after, arms = router.propose(state, k, open=usable)
    assert len(set(arms.tolist())) == len(arms) == min(k, usable.sum())
    assert usable[arms].all()
    if k == 0:
        assert after is state


@every
def test_there_may_be_no_arms(config):
    router = BanditRouter(config)
    state = router.init(np.zeros((0, 2), int), 3)
    state, arms = router.propose(state, 5)
    assert arms.size == 0
    assert router.update(state, arms, []).trials.size == 0


@settings(max_examples=25)
@given(st.permutations(range(12)), st.booleans())
def test_arms_in_another_order_are_proposed_in_that_order(order, literal):
    """Of arms that were all tried; without ties, and with the mix out of the way."""
    order = np.array(order)
    rng = np.random.default_rng(1)
    paths = rng.integers(0, 6, (12, 2))
    rewards, costs = rng.normal(size=(3, 12)), rng.uniform(size=(3, 12))
    boost = rng.normal(size=12)
    router = BanditRouter(ControllerConfig(strict_spec=literal))
    one, other = router.init(paths, 6), router.init(paths[order], 6)
    for reward, cost in zip(rewards, costs, strict=True):
        one = router.update(one, np.arange(12), reward, cost)
        other = router.update(other, np.arange(12), reward[order], cost[order])
    k = 12 if literal else 5
    _, arms = router.propose(one, k, boost=boost)
    _, same = router.propose(other, k, boost=boost[order])
    best = 7 if literal else 5  # behind them the literal mix draws at random
    np.testing.assert_array_equal(order[same][:best], arms[:best])


@pytest.mark.parametrize("prior", [None, 0.2])
def test_ranks_as_the_specification_says(prior):
    rng = np.random.default_rng(2)
    config = ControllerConfig(tau=0.7, gamma_diversity=0.4, eta_cost=0.8)
    router, paths = BanditRouter(config), rng.integers(0, 7, (20, 2))
    state, ledger = router.init(paths, 7, prior=prior), Ledger(paths.tolist(), 7)
    for window in range(4):
        arms = np.arange(20) if window == 0 else rng.choice(20, 6, replace=False)
        rewards, costs = rng.normal(arms / 10, 0.3), rng.uniform(0, 2, len(arms))
        state = router.update(state, arms, rewards, costs)
        ledger.windows.append(list(zip(arms.tolist(), rewards.tolist(), costs.tolist(), strict=True)))
    boost = rng.normal(size=20)
    expected = [
        ledger.upper_bound(a, 0.7, prior)
        + 0.4 * ledger.diversity(a)
        - 0.8 * ledger.cost(a)
        + boost[a] / (1 + len(ledger.trials(a)))
        for a in range(20)
    ]
    _, arms = router.propose(state, 20, boost=boost)
    assert arms.tolist() == np.argsort(expected)[::-1].tolist()


@every
def test_without_a_prior_new_arms_come_first(config):
    router = BanditRouter(config)
    state = router.init(np.arange(10)[:, None], 10)
    state = router.update(state, np.arange(7), np.full(7, 1e9) + np.arange(7))
    _, arms = router.propose(state, 3)
    expected = {7, 8, 9}
    assert len(expected & set(arms.tolist())) >= (1 if config.strict_spec else 2)
    assert arms[0] in expected


def test_with_a_prior_a_good_arm_stays_before_new_ones():
    router = BanditRouter(ControllerConfig(thompson_mode=True))
    state = router.init(np.arange(100)[:, None], 100, prior=0.0)
    state, arms = router.propose(state, 10)
    state = router.update(state, arms, np.where(np.arange(10) == 3, 8.0, 0.4 * np.sin(np.arange(10.0))))
    _, again = router.propose(state, 10)
    assert arms[3] in again[:6]
    assert len(set(again.tolist()) & set(arms.tolist())) < 5


def test_a_boost_fades_with_trials():
    router = BanditRouter(ControllerConfig(gamma_diversity=0.0, tau=0.0, tau_bounds=(0.0, 1.0)))
    state, boost = router.init([[0], [1]], 2, prior=0.0), np.array([3.0, 0.0])
    state = router.update(state, [0, 1], [0.0, 0.1])
    assert router.propose(state, 1, boost=boost)[1].tolist() == [0]
    for _ in range(30):
        state = router.update(state, [0, 1], [0.0, 0.1])
    assert router.propose(state, 1, boost=boost)[1].tolist() == [1]


@pytest.mark.parametrize(
    ("arms", "rewards", "costs", "telling"),
    [
        ([1, 2], [0.5, float("nan")], None, "rewards must be finite; arm 2 has nan"),
        ([1, 2], [0.5, 0.1], [0.1, float("inf")], "costs must be finite; arm 2 has inf"),
        ([1, 2], [0.5], None, r"each of 2 arms; got shape \(1,\)"),
        ([1, 9], [0.5, 0.1], None, "between 0 and 4; got 1 to 9"),
        ([-1], [0.5], None, "got -1"),
        ([0.5], [0.5], None, "whole numbers"),
    ],
)
def test_refuses_rewards_that_teach_nothing(arms, rewards, costs, telling):
    router = BanditRouter()
    state = router.init(np.arange(5)[:, None], 5)
    with pytest.raises(DataError, match=telling):
        router.update(state, arms, rewards, costs)


def test_refuses_questions_that_do_not_fit():
    router = BanditRouter()
    state = router.init(np.arange(5)[:, None], 5)
    with pytest.raises(OptionError, match="k must be at least 0; got -1"):
        router.propose(state, -1)
    with pytest.raises(
        OptionError, match=r"open must hold one value for each of the 5 arms; got shape \(2,\)"
    ):
        router.propose(state, 1, open=np.ones(2, bool))
    with pytest.raises(OptionError, match="open must hold True and False"):
        router.propose(state, 1, open=np.ones(5))  # pyright: ignore[reportArgumentType]
    with pytest.raises(OptionError, match="boost must hold one value"):
        router.propose(state, 1, boost=np.ones(4))


@pytest.mark.parametrize("name", ["ucb", "thompson"])
def test_loses_far_less_than_chance_also_behind_a_change(name):
    router, k = BanditRouter(CONFIGS[name]), 8
    for seed in range(3):
        rng = np.random.default_rng(seed)
        state = router.init(np.arange(60)[:, None], 60, seed=seed)
        for _ in range(2):
            means = rng.uniform(0, 0.8, 60)
            state, arms = play(router, state, means, 150, k, rng)
            best = np.sort(means)[-k:].mean()
            assert best - means[arms].mean() < (best - means.mean()) / 5


def test_the_literal_rules_lose_several_times_as_much():
    losses = []
    for config in (CONFIGS["ucb"], CONFIGS["literal"]):
        rng, router = np.random.default_rng(0), BanditRouter(config)
        means = rng.uniform(0, 0.8, 60)
        _, arms = play(router, router.init(np.arange(60)[:, None], 60), means, 200, 8, rng)
        losses.append(np.sort(means)[-8:].mean() - means[arms].mean())
    assert losses[1] > 4 * losses[0]


def test_a_drift_raises_tau_which_then_returns():
    config = ControllerConfig(tau_halflife=10.0)
    router, rng = BanditRouter(config), np.random.default_rng(0)
    means = rng.uniform(0, 0.8, 40)
    state, _ = play(router, router.init(np.arange(40)[:, None], 40), means, 100, 8, rng)
    assert state.drifts == 0
    assert router.temperature(state) == config.tau
    for _ in range(10):
        state, _ = play(router, state, 0.8 - means, 1, 8, rng)
        if state.drifts:
            break
    assert state.drifts == 1
    assert router.temperature(state) == pytest.approx(1.2 * config.tau)
    assert state.trials.max() <= 0.5
    state, _ = play(router, state, 0.8 - means, 10, 8, rng)
    assert router.temperature(state) == pytest.approx(1.1 * config.tau)
    state, _ = play(router, state, 0.8 - means, 100, 8, rng)
    assert router.temperature(state) == pytest.approx(config.tau, rel=1e-3)


def test_tau_stays_within_its_bounds():
    config = ControllerConfig(tau_halflife=1e9, tau_bounds=(0.5, 1.2))
    router, rng = BanditRouter(config), np.random.default_rng(0)
    state = router.init(np.arange(4)[:, None], 4)
    for turn in range(6):
        state, _ = play(router, state, np.full(4, 5.0 * (turn % 2)), 60, 4, rng)
    assert state.drifts >= 4
    assert router.temperature(state) == pytest.approx(1.2)


@pytest.mark.parametrize("shares", [False, True])
def test_luck_that_wears_off_is_no_drift(shares):
    """Arms whose first rewards were lucky disappoint, and less so later: surprises rise though no mean moves."""
    for seed in range(2):
        rng, router = np.random.default_rng(seed), BanditRouter(CONFIGS["ucb"])
        means, state = rng.uniform(0, 0.8, 100), router.init(np.arange(100)[:, None], 100, seed=seed)
        for _ in range(500):
            state, arms = router.propose(state, 8)
            rewards = rng.random(8) < means[arms] if shares else means[arms] + 0.3 * rng.normal(size=8)
            state = router.update(state, arms, rewards)
        assert state.drifts == 0


def test_better_arms_found_are_no_drift():
    """Rewards rise while the bandit learns; only what they exceed their arm's mean by is drift."""
    drifts = 0
    for seed in range(5):
        rng, router = np.random.default_rng(seed), BanditRouter(CONFIGS["ucb"])
        state = router.init(np.arange(200)[:, None], 200, seed=seed)
        state, _ = play(router, state, rng.uniform(0, 0.8, 200), 200, 16, rng)
        drifts += state.drifts
    assert drifts == 0
