"""What rewards teach: about the arms, about how rewards vary, and whether they drift."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from scarcity.engine.controller.state import RewardSums, RouterState
from scarcity.numerics.arrays import FloatArray, IndexArray

__all__ = ["STALE", "Learned", "learned"]

# What the trials before a drift count for, at most, for each arm: less than one, so that the arm is tried again.
STALE = 0.1


class Learned(NamedTuple):
    """Arms and sums after a window.

    Attributes
    ----------
    trials, means, costs, coverage, rewards
        As in :class:`RouterState`.
    surprises
        (repeats,) by how much each reward exceeded the mean of its arm, in the order they came; of arms that were tried
        before (and since the last drift), and scaled so that all have the variance of one reward.
    """

    trials: FloatArray
    means: FloatArray
    costs: FloatArray
    coverage: FloatArray
    rewards: RewardSums
    surprises: FloatArray


def learned(
    state: RouterState,
    arms: IndexArray,
    rewards: FloatArray,
    costs: FloatArray | None,
    *,
    discount: float,
    replace: bool,
) -> Learned:
    """The state's arms after `rewards` (k,) of `arms` (k,); an arm may stand there more than once.

    Parameters
    ----------
    discount
        What is left of all trials before this window.
    replace
        Whether a reward takes the place of its arm's mean; else it joins it.
    """
    trials, coverage = state.trials, state.coverage
    if discount < 1:
        trials, coverage = trials * discount, coverage * discount
    before = trials[arms]
    after = trials.copy()
    np.add.at(after, arms, 1.0)
    now = after[arms]
    away = rewards - state.means[arms]
    means = state.means.copy()
    if replace:
        means[arms] = rewards
    else:
        np.add.at(means, arms, away / now)
    charged = state.costs
    if costs is not None:
        charged = charged.copy()
        np.add.at(charged, arms, (costs - state.costs[arms]) / now)
    again = before > STALE  # an older mean tells of the drift, not of the noise
    if np.count_nonzero(again) < len(again):
        away, before = away[again], before[again]
    surprises = away * np.sqrt(before / (before + 1))
    looked = np.bincount(state.paths[arms].ravel() + 1, minlength=len(coverage) + 1)[1:]
    return Learned(
        after,
        means,
        charged,
        coverage + looked,
        _spread(state.rewards, rewards, surprises, discount),
        surprises,
    )


def _spread(sums: RewardSums, rewards: FloatArray, surprises: FloatArray, discount: float) -> RewardSums:
    """The sums with a window more, merged as of Chan, Golub and LeVeque (1983), The American Statistician 37."""
    old, new = sums.count * discount, float(len(rewards))
    if not new:
        return sums
    mean = float(np.add.reduce(rewards)) / new
    away = rewards - mean
    moved, count = mean - sums.mean, old + new
    return RewardSums(
        count,
        sums.mean + moved * new / count,
        sums.squares * discount + float(away.dot(away)) + moved * moved * old * new / count,
        sums.repeats * discount + len(surprises),
        sums.within * discount + float(surprises.dot(surprises)),
    )
