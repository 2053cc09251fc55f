"""Players of `benchmarks.bandit`: ours, two that learn nothing, and those of river and MABWiser.

Every player chooses its arms of a step before it sees their rewards. The peers' parameters are the best of a few tried
on seeds below 1000, of all problems together; ours are the defaults of `ControllerConfig`, and once as well chosen.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

import numpy as np

from benchmarks.bandit_problem import Arms, Array, Player
from scarcity.engine import BanditRouter, ControllerConfig

__all__ = ["PLAYERS"]


class Ours:
    """Each arm looks at a variable of its own."""

    def __init__(self, arms: int, seed: int, **config: Any) -> None:
        self.router = BanditRouter(ControllerConfig(**config))
        self.state = self.router.init(np.arange(arms)[:, None], arms, seed=seed)

    def choose(self, k: int) -> Arms:
        self.state, arms = self.router.propose(self.state, k)
        return arms

    def learn(self, arms: Arms, rewards: Array) -> None:
        self.state = self.router.update(self.state, arms, rewards)


class Random:
    def __init__(self, arms: int, seed: int) -> None:
        self.arms, self.rng = arms, np.random.default_rng([seed, 1])

    def choose(self, k: int) -> Arms:
        return self.rng.choice(self.arms, k, replace=False)

    def learn(self, arms: Arms, rewards: Array) -> None: ...


class RoundRobin:
    def __init__(self, arms: int, seed: int) -> None:
        self.arms, self.next = arms, 0

    def choose(self, k: int) -> Arms:
        chosen = (self.next + np.arange(k)) % self.arms
        self.next += k
        return chosen

    def learn(self, arms: Arms, rewards: Array) -> None: ...


class River:
    """Asked k times, each time for one of the arms that are left."""

    def __init__(self, arms: int, policy: Any, above: float | None = None) -> None:
        self.arms, self.policy, self.above = arms, policy, above

    def choose(self, k: int) -> Arms:
        left = list(range(self.arms))
        for _ in range(k):
            left.remove(self.policy.pull(left))
        return np.setdiff1d(np.arange(self.arms), left)

    def learn(self, arms: Arms, rewards: Array) -> None:
        earned = rewards.tolist() if self.above is None else (rewards > self.above).tolist()
        for arm, reward in zip(arms.tolist(), earned, strict=True):
            self.policy.update(arm, reward)


class MabWiser:
    """The k arms with the highest expectations; every arm once before, as the library asks for."""

    def __init__(self, arms: int, seed: int, policy: str, **options: Any) -> None:
        mab = import_module("mabwiser.mab")
        self.mab = mab.MAB(list(range(arms)), getattr(mab.LearningPolicy, policy)(**options), seed=seed)
        self.arms, self.untried, self.begun = arms, list(range(arms)), False

    def choose(self, k: int) -> Arms:
        first, self.untried = self.untried[:k], self.untried[k:]
        if len(first) == k:
            return np.array(first)
        expected = self.mab.predict_expectations()
        best = sorted(expected, key=expected.__getitem__, reverse=True)
        return np.array((first + [arm for arm in best if arm not in first])[:k])

    def learn(self, arms: Arms, rewards: Array) -> None:
        (self.mab.partial_fit if self.begun else self.mab.fit)(arms, rewards)
        self.begun = True


def _river_ucb(arms: int, seed: int) -> Player:
    bandit, stats = import_module("river.bandit"), import_module("river.stats")
    return River(arms, bandit.UCB(delta=0.1, reward_obj=stats.EWMean(0.05), seed=seed))


def _river_thompson(arms: int, seed: int) -> Player:
    bandit, proba = import_module("river.bandit"), import_module("river.proba")
    return River(arms, bandit.ThompsonSampling(reward_obj=proba.Beta(), seed=seed), above=0.5)


def _above(arm: int, reward: float) -> bool:
    return reward > 0.5


PLAYERS: dict[str, Callable[[int, int], Player]] = {
    "scarcity UCB": Ours,
    "scarcity UCB, tau = .5": lambda arms, seed: Ours(arms, seed, tau=0.5),
    "scarcity Thompson": lambda arms, seed: Ours(arms, seed, thompson_mode=True),
    "scarcity, the specification's rules": lambda arms, seed: Ours(arms, seed, strict_spec=True),
    "river UCB": _river_ucb,
    "river ThompsonSampling": _river_thompson,
    "mabwiser UCB1": lambda arms, seed: MabWiser(arms, seed, "UCB1", alpha=0.3),
    "mabwiser ThompsonSampling": lambda arms, seed: MabWiser(
        arms, seed, "ThompsonSampling", binarizer=_above
    ),
    "random": Random,
    "round-robin": RoundRobin,
}
