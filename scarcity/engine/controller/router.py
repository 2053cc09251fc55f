"""The bandit that chooses which extra paths a window tries."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.engine.config import ControllerConfig
from scarcity.engine.controller.indices import (
    diversity,
    literal_bounds,
    literal_draws,
    posterior_draws,
    upper_bounds,
)
from scarcity.engine.controller.mix import divided, exploring_share
from scarcity.engine.controller.random_numbers import Draws, Rng
from scarcity.engine.controller.state import RouterState, drawn, initial
from scarcity.engine.controller.trials import STALE, learned
from scarcity.errors import DataError, OptionError
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.drift import DriftDetector, DriftState
from scarcity.numerics.page_hinkley import PageHinkley

__all__ = ["BanditRouter"]

# What a drift multiplies the exploration with.
HEATING = 1.2


@dataclass(frozen=True, slots=True)
class BanditRouter:
    """Proposes arms by upper confidence bound or Thompson sampling, and learns from their rewards.

    An arm is anything that can be tried in a window and earns a number; it passes over some variables. The index of an
    arm, in standard deviations of the rewards, is

        μ + τ·√(log(1 + T/(A·n))/n) + γ·D(arm) − η·cost(arm)

    with the mean μ of its n rewards, T trials of all A arms, and D the mean of 1/√(1 + coverage) over its variables; in
    Thompson mode μ + τ·ε/√n, ε standard normal, stands for the first two terms. An arm that was never tried comes
    first, or, where the state has a `prior`, starts from one pseudo-trial that earned this prior.

    Parameters
    ----------
    config
        Its `n_arms_max` is for the caller: `propose` gives what it is asked for.

    Notes
    -----
    The bonus knows how many arms there are. That of the specification, √(2·log(T + 1)/n), spends most of its trials on
    poor arms where there are many and the noise is great; this one fades once an arm has had more than its share.

    Drift is looked for in the *surprises*, rewards less the mean of their arm until then: rewards as such also rise
    because better arms are found. An arm that is tried because its first rewards were lucky disappoints at first, so
    that surprises rise slowly as the luck wears off: such rises, which ADWIN would see, are no drift. After an alarm τ
    is raised, and the old trials of an arm count for a tenth of one at most.

    Source: specification §Controller (BanditRouter); the bonus: Audibert and Bubeck (2009), COLT, "Minimax policies for
    adversarial and stochastic bandits" (MOSS, with log(1 + x) for their log⁺ x, so that it never ends); forgetting at
    an alarm: Liu, Lee and Shroff (2018), AAAI-18, "A change-detection based framework for piecewise-stationary
    multi-armed bandit problem". We differ from the specification (readings 1–4 and 28): another bonus; rewards are
    measured in their standard deviations, drift both ways, τ returns, the 40 % for rare variables and random arms
    shrink with the share of arms that were tried. `strict_spec` keeps the rules as they are written: the raw reward,
    UCB1's bonus with log(T), new arms first whatever the prior, always 60/25/15, and a drift test that finds nothing.

    >>> router = BanditRouter(ControllerConfig())
    >>> state = router.init(np.arange(20)[:, None], n_variables=20)
    >>> for window in range(60):
    ...     state, arms = router.propose(state, 4)
    ...     state = router.update(state, arms, np.where(arms < 3, 1.0, 0.0) + 0.1 * np.sin(arms + window))
    >>> sorted(arms.tolist())[:3]
    [0, 1, 2]
    """

    config: ControllerConfig = field(default_factory=ControllerConfig)
    _detector: DriftDetector = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        test = PageHinkley(drift_threshold=self.config.drift_threshold, strict_spec=self.config.strict_spec)
        object.__setattr__(self, "_detector", DriftDetector(page_hinkley=test, slow_rises=False))

    def init(
        self, paths_variables: npt.ArrayLike, n_variables: int, *, prior: float | None = None, seed: int = 0
    ) -> RouterState:
        """The state in which nothing was tried.

        Parameters
        ----------
        paths_variables
            (A, m) integers: the variables that each arm passes over, from 0 to `n_variables` - 1; padded with -1.
        prior
            What an arm is taken to earn before it is tried; None to try every arm once before any is tried again.
        seed
            Of the random numbers; the same seed and the same rewards give the same proposals.

        Raises
        ------
        OptionError
            If an arm passes over no variable or over one that there is not, or the prior is not finite.
        """
        return initial(paths_variables, n_variables, prior=prior, seed=seed)

    def propose(
        self, state: RouterState, k: int, *, open: BoolArray | None = None, boost: FloatArray | None = None
    ) -> tuple[RouterState, IndexArray]:
        """The arms to try next.

        Parameters
        ----------
        k
            How many; where fewer are open, all of these.
        open
            (A,) which arms may be proposed; all unless given.
        boost
            (A,) what speaks for an arm beforehand, in standard deviations of the rewards; it counts as one trial does,
            and so fades with those of the arm.

        Returns
        -------
        the state to go on from, and (≤ k,) different arms: the most promising first, those that only explore last.

        Raises
        ------
        OptionError
            If `k` is negative, or `open` or `boost` does not have one value an arm.
        """
        if k < 0:
            raise OptionError(f"k must be at least 0; got {k}.")
        usable = None if open is None else _usable(open, state.arms)
        k = min(k, state.arms if usable is None else int(np.count_nonzero(usable)))
        if k == 0:
            return state, np.zeros(0, np.intp)
        rng = Draws(state.seed, state.draws)
        rare = diversity(state)
        index = self._index(state, rare, boost, rng)
        trials = state.trials
        if usable is not None:
            trials = trials[usable]
            index[~usable] = rare[~usable] = -np.inf
        exploring = 1.0 if self.config.strict_spec else exploring_share(trials)
        return drawn(state), divided(index, rare, k, exploring, rng)

    def update(
        self,
        state: RouterState,
        arms: npt.ArrayLike,
        rewards: npt.ArrayLike,
        costs: npt.ArrayLike | None = None,
        *,
        accumulated: bool = False,
    ) -> RouterState:
        """The state after a window in which `arms` were tried.

        Parameters
        ----------
        arms
            (k,) as proposed, or others; an arm may stand there more than once.
        rewards
            (k,) what each earned.
        costs
            (k,) what each cost, in shares of the window's budget.
        accumulated
            Whether a reward already sums up all trials of its arm, as a test statistic over all rows seen does: it then
            takes the place of the arm's mean. Such rewards do not vary about a mean, so that no drift is looked for.

        Raises
        ------
        DataError
            If an arm does not exist, a reward or cost is not finite, or there is not one of each for every arm.
        """
        tried = _arms(arms, state.arms)
        earned = _finite(rewards, "rewards", tried)
        charged = None if costs is None else _finite(costs, "costs", tried)
        now = learned(state, tried, earned, charged, discount=self.config.discount, replace=accumulated)
        trials, heat, drift, alarms = now.trials, state.heat, state.drift, 0
        if self.config.strict_spec:
            drift, alarms = self._literally_watched(drift, now.surprises)
            heat *= HEATING**alarms
        else:
            heat = 1 + (heat - 1) * 0.5 ** (1 / self.config.tau_halflife)
            drift, alarm = self._detector.steps(drift, now.surprises)
            alarms = abs(alarm)
            if alarms:
                heat = self._heated(heat)
                trials = np.minimum(trials, STALE)
        return RouterState(
            paths=state.paths,
            lengths=state.lengths,
            trials=trials,
            means=now.means,
            costs=now.costs,
            coverage=now.coverage,
            rewards=now.rewards,
            prior=state.prior,
            heat=heat,
            drift=drift,
            drifts=state.drifts + alarms,
            seed=state.seed,
            draws=state.draws,
        )

    def temperature(self, state: RouterState) -> float:
        """The present weight of the exploration bonus: `tau`, raised by drifts."""
        return self.config.tau * state.heat

    def _index(self, state: RouterState, rare: FloatArray, boost: FloatArray | None, rng: Rng) -> FloatArray:
        config, tau = self.config, self.temperature(state)
        if config.thompson_mode:
            draws = literal_draws if config.strict_spec else posterior_draws
            index = draws(state, tau, rng())
        else:
            index = (literal_bounds if config.strict_spec else upper_bounds)(state, tau)
        index += config.gamma_diversity * rare
        if np.count_nonzero(state.costs):
            index -= config.eta_cost * state.costs
        if boost is not None:
            index += _one_each(boost, "boost", state.arms) / (1 + state.trials)
        if (state.prior is None or config.strict_spec) and 0 < np.count_nonzero(state.trials) < state.arms:
            new = state.trials == 0
            index[new] += index[~new].max() - index[new].min() + 1
        return index

    def _heated(self, heat: float) -> float:
        if self.config.tau == 0:
            return heat
        low, high = (bound / self.config.tau for bound in self.config.tau_bounds)
        return min(max(heat * HEATING, low), high)

    def _literally_watched(self, drift: DriftState, surprises: FloatArray) -> tuple[DriftState, int]:
        """The specification's test after every reward, and how many alarms it gave."""
        alarms = 0
        for surprise in surprises.tolist():
            drift, alarm = self._detector.step(drift, surprise)
            alarms += alarm
        return drift, alarms


def _usable(open: BoolArray, arms: int) -> BoolArray:
    usable = _one_each(open, "open", arms)
    if usable.dtype != np.bool_:
        raise OptionError(f"open must hold True and False; got an array of {usable.dtype}.")
    return usable


def _one_each(values: npt.NDArray[Any], name: str, arms: int) -> npt.NDArray[Any]:
    array = np.asarray(values)
    if array.shape != (arms,):
        raise OptionError(f"{name} must hold one value for each of the {arms} arms; got shape {array.shape}.")
    return array


def _arms(arms: npt.ArrayLike, of: int) -> IndexArray:
    array = np.asarray(arms)
    if array.ndim != 1 or (array.size and array.dtype.kind not in "iu"):
        raise DataError(f"arms must be a list of whole numbers; got shape {array.shape} of {array.dtype}.")
    array = array.astype(np.intp, copy=False)
    # As a number without a sign, what is below 0 lies far above.
    if array.size and array.view(np.uintp).max() >= of:
        raise DataError(f"arms must lie between 0 and {of - 1}; got {array.min()} to {array.max()}.")
    return array


def _finite(values: npt.ArrayLike, name: str, arms: IndexArray) -> FloatArray:
    array = np.asarray(values, np.float64)
    if array.shape != arms.shape:
        raise DataError(f"{name} must hold one value for each of {len(arms)} arms; got shape {array.shape}.")
    if np.count_nonzero(np.isfinite(array)) < len(array):
        first = int(np.argmin(np.isfinite(array)))
        raise DataError(
            f"{name} must be finite; arm {arms[first]} has {array[first]}. Leave out arms that could not be judged."
        )
    return array
