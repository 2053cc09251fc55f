"""How promising each arm is: upper confidence bounds, draws from the posterior, diversity."""

from __future__ import annotations

import math

import numpy as np

from scarcity.engine.controller.state import RewardSums, RouterState
from scarcity.numerics.arrays import FloatArray

__all__ = ["diversity", "literal_bounds", "literal_draws", "posterior_draws", "reward_sd", "upper_bounds"]


def diversity(state: RouterState) -> FloatArray:
    """(A,) mean over the variables of each path of 1/√(1 + coverage): 1 where none was looked at yet.

    Source: specification §Controller, diversity score.
    """
    rare = np.zeros(len(state.coverage) + 1)  # the last one is where -1, the padding, points
    np.divide(1.0, np.sqrt(1 + state.coverage), out=rare[:-1])
    columns = state.paths.T
    if len(columns) == 1:
        return rare[columns[0]]
    total = np.zeros(state.arms)
    for variables in columns:
        total += rare[variables]
    return total / state.lengths


def reward_sd(rewards: RewardSums) -> float:
    """Standard deviation of an arm's rewards about its mean; of all rewards until an arm was tried twice; else 1."""
    if rewards.repeats > 1 and rewards.within > 0:
        return float(np.sqrt(rewards.within / rewards.repeats))
    if rewards.count > 1 and rewards.squares > 0:
        return float(np.sqrt(rewards.squares / (rewards.count - 1)))
    return 1.0


def upper_bounds(state: RouterState, tau: float) -> FloatArray:
    """(A,) mean reward + τ·√(log(1 + T/(A·n))/n), in standard deviations of the rewards; 0 where n is 0.

    Source: Audibert and Bubeck (2009), COLT (MOSS); specification §Controller, UCB score; readings 3 and 28.
    """
    means, trials = _estimates(state)
    if not np.count_nonzero(trials):
        return means
    share = float(trials.sum()) / state.arms
    if np.count_nonzero(trials) == state.arms:
        ratio = share / trials
    else:
        ratio = np.divide(share, trials, out=np.zeros(state.arms), where=trials > 0)
    width = np.log1p(ratio)
    width *= ratio
    np.sqrt(width, out=width)
    width *= tau / math.sqrt(share)
    width += means
    return width


def posterior_draws(state: RouterState, tau: float, rng: np.random.Generator) -> FloatArray:
    """(A,) a draw of each arm's mean reward, in standard deviations of the rewards; 0 where n is 0.

    The posterior is Gaussian with standard deviation τ/√n: at τ = 1 that of Gaussian rewards with known deviation.

    Source: Thompson (1933), Biometrika 25; specification §Controller, Thompson mode; reading 28.
    """
    means, trials = _estimates(state)
    return means + _over_root(tau, trials) * rng.standard_normal(state.arms)


def literal_bounds(state: RouterState, tau: float) -> FloatArray:
    """(A,) the specification's bound as it is written: of the raw reward, with log(T); 0 where n is 0."""
    return state.means + _over_root(tau * np.sqrt(2 * np.log(max(state.trials.sum(), 1.0))), state.trials)


def literal_draws(state: RouterState, tau: float, rng: np.random.Generator) -> FloatArray:
    """(A,) the same as draws: raw mean reward + τ·ε/√n; 0 where n is 0."""
    return state.means + _over_root(tau, state.trials) * rng.standard_normal(state.arms)


def _over_root(width: float, trials: FloatArray) -> FloatArray:
    """width/√n, and 0 where n is 0."""
    return np.divide(width, np.sqrt(trials), out=np.zeros(len(trials)), where=trials > 0)


def _estimates(state: RouterState) -> tuple[FloatArray, FloatArray]:
    """Mean rewards in their standard deviations, and trials; with a prior both hold one pseudo-trial more."""
    sd = reward_sd(state.rewards)
    if state.prior is None:
        return state.means / sd, state.trials
    trials = state.trials + 1
    return (state.means * state.trials + state.prior) / (trials * sd), trials
