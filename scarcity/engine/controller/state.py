"""What the bandit remembers."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from scarcity.errors import OptionError
from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.drift import DriftState

__all__ = ["RewardSums", "RouterState", "drawn", "initial"]


@dataclass(frozen=True, slots=True)
class RewardSums:
    """How rewards vary.

    Attributes
    ----------
    count, mean, squares
        Of all rewards: number, mean, sum of squared deviations from it.
    repeats, within
        Of rewards of arms that were tried before: number, and sum of squared deviations from the arm's mean until then,
        each divided by what that mean's own error adds.
    """

    count: float = 0.0
    mean: float = 0.0
    squares: float = 0.0
    repeats: float = 0.0
    within: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class RouterState:
    """The arms with what was learned of them; A arms, V variables. No array is ever written into.

    Attributes
    ----------
    paths
        (A, m) variables that each arm passes over, padded with -1.
    lengths
        (A,) how many these are.
    coverage
        (V,) how often each variable was looked at.
    trials
        (A,) how often each arm was tried; less where old trials are discounted or a drift has made them stale.
    means
        (A,) mean reward of each arm; 0 where it was never tried.
    costs
        (A,) mean cost of each arm; 0 where it was never measured.
    rewards
        How rewards vary, over all arms.
    prior
        What an arm that was never tried is taken to earn; None if such arms come first.
    heat
        What drifts have made of the exploration: a factor on `tau`, 1 when all is calm.
    drift
        What the drift test remembers.
    drifts
        How many drifts there were.
    seed, draws
        Of the random numbers, and how many proposals have drawn from them.
    """

    paths: IndexArray
    lengths: FloatArray
    coverage: FloatArray
    trials: FloatArray
    means: FloatArray
    costs: FloatArray
    rewards: RewardSums = field(default_factory=RewardSums)
    prior: float | None = None
    heat: float = 1.0
    drift: DriftState = field(default_factory=DriftState)
    drifts: int = 0
    seed: int = 0
    draws: int = 0

    @property
    def arms(self) -> int:
        """How many arms there are."""
        return len(self.trials)


def initial(
    paths_variables: npt.ArrayLike, n_variables: int, *, prior: float | None, seed: int
) -> RouterState:
    """A state in which nothing was tried; see :meth:`BanditRouter.init`."""
    paths = np.asarray(paths_variables)
    if paths.ndim != 2 or not (paths.size == 0 or np.issubdtype(paths.dtype, np.integer)):
        raise OptionError(
            "paths_variables must be an integer array of shape (arms, longest path), padded with -1; "
            f"got shape {paths.shape} of {paths.dtype}."
        )
    # One column after the other in memory: sums over the variables of a path then run over whole columns.
    paths = np.asfortranarray(paths, dtype=np.intp)
    if paths.size and not -1 <= paths.min() <= paths.max() < n_variables:
        raise OptionError(
            f"paths_variables must lie between 0 and {n_variables - 1}, or be -1 for padding; "
            f"got {paths.min()} to {paths.max()}."
        )
    lengths = (paths >= 0).sum(1).astype(np.float64)
    if (lengths == 0).any():
        raise OptionError(
            "every arm must pass over at least one variable; "
            f"arm {int(np.argmin(lengths))} passes over none. Leave such arms out."
        )
    if prior is not None and not np.isfinite(prior):
        raise OptionError(f"prior must be a finite number, or None to try new arms first; got {prior!r}.")
    if seed < 0:
        raise OptionError(f"seed must be at least 0; got {seed!r}.")
    nothing = np.zeros(len(paths))
    return RouterState(
        paths=paths,
        lengths=lengths,
        coverage=np.zeros(n_variables),
        trials=nothing,
        means=nothing,
        costs=nothing,
        prior=None if prior is None else float(prior),
        seed=seed,
    )


def drawn(state: RouterState) -> RouterState:
    """The state with one proposal more (``dataclasses.replace`` takes three times as long)."""
    return RouterState(
        state.paths,
        state.lengths,
        state.coverage,
        state.trials,
        state.means,
        state.costs,
        state.rewards,
        state.prior,
        state.heat,
        state.drift,
        state.drifts,
        state.seed,
        state.draws + 1,
    )
