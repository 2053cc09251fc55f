"""How a window is divided among the best arms, arms over rare variables and random ones."""

from __future__ import annotations

import numpy as np

from scarcity.engine.controller.random_numbers import Rng
from scarcity.numerics.arrays import FloatArray, IndexArray

__all__ = ["divided", "exploring_share"]

# The specification's mix of roots: 60 % the best, 25 % over rare variables, 15 % random.
RARE, RANDOM = 0.25, 0.15


def exploring_share(trials: FloatArray) -> float:
    """How much of the specification's exploring shares is kept: the share of arms that were not tried (lately).

    Parameters
    ----------
    trials
        (open arms,) as :attr:`RouterState.trials`.
    """
    return np.count_nonzero(trials < 1) / len(trials) if len(trials) else 0.0


def divided(index: FloatArray, diversity: FloatArray, k: int, exploring: float, rng: Rng) -> IndexArray:
    """(k,) different arms: the best by `index`, then some over rare variables, then random ones.

    Parameters
    ----------
    index
        (A,) how promising each arm is; -∞ where it is closed. Ties are broken at random.
    diversity
        (A,) how rare its variables are.
    k
        How many, at most as many as are open.
    exploring
        Share, from 0 to 1, of the specification's 25 % and 15 % that is kept; the rest goes to the best.
    rng
        Gives the generator, always the same one; asked only where something is drawn, since making it costs more than
        all the rest.

    Source: specification §Controller, root selection; reading 4.
    """
    rare = random = 0
    if exploring > 0:
        # Rounded up or down at random, so that the shares also hold where k is small.
        rare, random = (int(share * exploring * k + rng().random()) for share in (RARE, RANDOM))
        rare = min(rare, k)
        random = min(random, k - rare)
    best = _highest(index, k - rare - random, rng)
    if rare + random == 0:
        return best
    chosen = [best]
    left = np.isneginf(index)
    left[best] = True
    if rare:
        chosen.append(_highest(np.where(left, -np.inf, diversity), rare, rng))
        left[chosen[1]] = True
    if random:
        chosen.append(rng().choice(np.flatnonzero(~left), random, replace=False))
    return np.concatenate(chosen)


def _highest(values: FloatArray, k: int, rng: Rng) -> IndexArray:
    """(k,) places of the highest values, highest first; those that tie for the last place are drawn."""
    if k == 0:
        return np.zeros(0, np.intp)
    ordered = values.copy()
    ordered.partition(len(values) - k)
    lowest = ordered[len(values) - k]
    place = (values >= lowest).nonzero()[0]
    if len(place) > k:
        tied = values[place] == lowest
        sure, tied = place[~tied], place[tied]
        place = np.concatenate([sure, rng().choice(tied, k - len(sure), replace=False)])
    return place[values[place].argsort()[::-1]]
