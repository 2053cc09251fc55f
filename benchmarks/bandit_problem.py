"""Bandit problems with many arms, several pulls a step, and means that change."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

__all__ = ["PROBLEMS", "Play", "Player", "Problem", "played"]

Array = npt.NDArray[np.float64]
Arms = npt.NDArray[np.intp]


class Player(Protocol):
    """Plays `k` different arms a step."""

    def choose(self, k: int) -> Arms: ...

    def learn(self, arms: Arms, rewards: Array) -> None: ...


@dataclass(frozen=True, slots=True)
class Problem:
    """Means are uniform between 0 and .8; every `every` steps a `share` of the arms get new ones."""

    noise: float
    share: float
    arms: int = 200
    pulls: int = 16
    steps: int = 1_000
    every: int = 250

    def means(self, rng: np.random.Generator) -> Array:
        """(steps, arms)."""
        out = np.empty((self.steps, self.arms))
        now = rng.uniform(0, 0.8, self.arms)
        for begin in range(0, self.steps, self.every):
            if begin:
                turned = rng.choice(self.arms, round(self.share * self.arms), replace=False)
                now = now.copy()
                now[turned] = rng.uniform(0, 0.8, len(turned))
            out[begin : begin + self.every] = now
        return out


PROBLEMS = {
    "all change, noise .1": Problem(noise=0.1, share=1.0),
    "all change, noise .3": Problem(noise=0.3, share=1.0),
    "a fifth changes, noise .1": Problem(noise=0.1, share=0.2),
}


@dataclass(frozen=True, slots=True)
class Play:
    """(steps,) regret: the mean of the best arms, as many as were pulled, less that of the pulled ones; CPU seconds."""

    regret: Array
    cpu_s: float


def played(problem: Problem, player: Player, seed: int, clock: Callable[[], float]) -> Play:
    """One player on one problem; what is drawn does not depend on what it pulls."""
    rng = np.random.default_rng(seed)
    means = problem.means(rng)
    rewards = means + problem.noise * rng.standard_normal(means.shape)
    best = np.sort(means, axis=1)[:, -problem.pulls :].mean(1)
    regret, cpu_s = np.empty(problem.steps), 0.0
    for step in range(problem.steps):
        begun = clock()
        arms = player.choose(problem.pulls)
        cpu_s += clock() - begun
        if len(set(arms.tolist())) != problem.pulls:
            raise ValueError(f"{problem.pulls} different arms a step were asked for; got {arms.tolist()}")
        regret[step] = best[step] - means[step, arms].mean()
        begun = clock()
        player.learn(arms, rewards[step, arms])
        cpu_s += clock() - begun
    return Play(regret, cpu_s)
