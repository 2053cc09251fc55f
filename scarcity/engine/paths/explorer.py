"""Tries a few extra paths in each window, those first that promise most, and names the ones worth testing in full."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scarcity.discovery.nonlinear.family import Family
from scarcity.discovery.nonlinear.features import Key
from scarcity.engine.config import ControllerConfig
from scarcity.engine.controller import BanditRouter, RouterState
from scarcity.engine.encoder import leaders, variable_embeddings
from scarcity.engine.paths.arms import Arms
from scarcity.engine.paths.evidence import PathEvidence
from scarcity.engine.paths.residuals import residuals, standardised
from scarcity.engine.paths.suspicion import Suspicion
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.distributions import student_threshold
from scarcity.numerics.maps import CLIP

__all__ = ["Explored", "PathExplorer"]

# What asks for the full test falls short of its threshold by this much of |z| at most.
_SHORT = 0.8
_ALPHA = 0.01
LEAST_ROWS = 128
"""Rows that make a trial; fewer wait for those that follow."""

# A window in which more than this share of the tried paths reaches the level at once tells of something else than
# paths: a shift of all variables, a glitch.
_LOUD, _LOUD_AT_LEAST = 0.25, 10
# What rows of a fading stream said is forgotten after so many half-lives.
_FADED = 4.0
# What a pair is worth more whose variables both drive one target already, in standard deviations of the evidence.
_HEREDITY = 1.0
# Standard deviation of the largest of some hundred standard normal values.
_SPREAD = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Explored:
    """What one window's trials brought forth.

    Attributes
    ----------
    tried
        Number of paths.
    found
        Those worth the full test, (kind, first, second).
    reward
        Mean reward of the tried ones: their evidence above chance, in standard deviations.
    """

    tried: int = 0
    found: tuple[Key, ...] = ()
    reward: float = 0.0


class PathExplorer:
    """Which bends and pairs of sources explain what the links of a graph leave over.

    A path is a map of one variable or a product of two. A trial correlates its series, at every lag from 1 on, with
    what the present links leave of all targets in one window. Evidence adds over windows, and a path whose strongest
    answer comes near the threshold of the exact test is named, once: the exact test decides, on all rows kept. N
    variables have N(N+5)/2 paths, each with N·L answers; which ones a window tries is the controller's choice.

    Before that, one look at the sizes of all sources (`Suspicion`), which costs as much as N trials, says for whole
    groups of pairs whether they are worth one. Of paths that are near-copies of each other, since their variables are,
    one alone is tried.

    Updated in place: it belongs to the engine's state.

    Parameters
    ----------
    n_variables, max_lag
        N and L of the stream.
    config
        Of the controller.
    maps
        Whether maps of one variable are among the paths; else pairs alone.
    seed
        Of the controller.
    halflife
        Of the rows, where they fade: evidence begins anew after four of them.
    copies
        Least absolute correlation of variables that count as copies; above 1 for none.
    router
        What chooses; a `BanditRouter` of `config` unless given. Comparisons give another.

    Source: specification §Controller; reading 28: the reward of a path is its accumulated evidence above its null.
    """

    def __init__(
        self,
        n_variables: int,
        max_lag: int,
        config: ControllerConfig,
        *,
        maps: bool,
        seed: int = 0,
        halflife: float | None = None,
        copies: float = 0.95,
        router: BanditRouter | None = None,
    ) -> None:
        self.arms = Arms.of(n_variables, maps=maps)
        self.n_variables, self.max_lag = n_variables, max_lag
        self.router = BanditRouter(config) if router is None else router
        self.copies, self.halflife = copies, halflife
        self.open: BoolArray = np.ones(len(self.arms), dtype=np.bool_)
        """(A,) whether a path was not named yet."""
        self.evaluations = 0
        """Trials so far; a look at all sources counts as N."""
        answers = max(n_variables * max_lag, 1)
        self._null = student_threshold((1 - 0.5 ** (1 / answers)) / 2, 1e6)
        self._near = Family(n_variables, max_lag, products=True).cut(_ALPHA, 1e6) - _SHORT
        self._forget(seed)

    def _forget(self, seed: int) -> None:
        n = self.n_variables
        self.evidence = PathEvidence(len(self.arms), n * self.max_lag)
        self.suspicion = Suspicion(n, self.max_lag)
        self.state: RouterState = self.router.init(self.arms.variables, n, prior=0.0, seed=seed)
        self.leading: BoolArray = np.ones(len(self.arms), dtype=np.bool_)
        """(A,) whether a path is no near-copy of another one."""
        self._together = np.zeros((n, n))
        self._windows = self._rows = self.waiting = 0
        """Rows that were not looked at yet."""

    def explore(self, rows: FloatArray, graph: CausalGraph, budget: int) -> Explored:
        """Try `budget` paths at most on the newest rows.

        Parameters
        ----------
        rows
            (L + m, N) the newest rows of one recording in raw units, NaN where missing; m of them are explained.
        graph
            The newest estimate.
        """
        m = len(rows) - self.max_lag
        if budget < 1 or m < LEAST_ROWS:
            return Explored()
        self._rows += m
        if self.halflife is not None and self._rows > _FADED * self.halflife:
            self.begin_anew()
        z = standardised(graph, rows)
        self._group(z[self.max_lag :])
        left = residuals(graph, rows).astype(np.float32)
        self.suspicion.look(z, left)
        boost = _HEREDITY * self._of_one_target(graph) + self._suspected()
        self.state, tried = self.router.propose(
            self.state, budget, open=self.open & self.leading, boost=boost
        )
        if not len(tried):
            return Explored()
        series = self.arms.series(tried, z).astype(np.float32)
        spans = [slice(self.max_lag - lag, len(series) - lag) for lag in range(1, self.max_lag + 1)]
        answers = np.stack([series[span].T @ left for span in spans], axis=1)
        z_values = answers.reshape(len(tried), -1) / np.float32(np.sqrt(m))
        self.evaluations += len(tried) + (self.n_variables if self.suspicion.windows else 0)
        loud = int((np.abs(z_values).max(1) >= self._near).sum())
        if loud > max(_LOUD * len(tried), _LOUD_AT_LEAST):
            return Explored(tried=len(tried))
        strength = self.evidence.add(tried, z_values, m)
        rewards = strength - self._null
        self.state = self.router.update(self.state, tried, rewards, accumulated=True)
        found = tried[strength >= self._level(self.evidence.trials[tried])]
        self.open[found] = False
        keys = tuple(self.arms.key(int(arm)) for arm in found[np.argsort(-self.evidence.strength[found])])
        return Explored(tried=len(tried), found=keys, reward=float(rewards.mean()))

    def reopen(self, keys: Sequence[Key]) -> None:
        """Let paths that were named be tried again, from nothing."""
        arms: IndexArray = np.nonzero(self.arms.where(tuple(keys)))[0]
        self.open[arms] = True
        self.evidence.forget(arms)

    def begin_anew(self) -> None:
        """Forget all evidence: what was left unexplained was that of another structure."""
        self._forget(self.state.seed + 1)

    @property
    def found(self) -> int:
        """How many paths were named so far, and not opened again."""
        return int((~self.open).sum())

    def _level(self, trials: IndexArray) -> FloatArray:
        """Strength at which a path is named after so many trials, (k,).

        Each look at growing evidence is another chance to err: the n-th of them is granted 2/(n(n+1)) of what one look
        would be, so that all together err twice as often at most.
        """
        return np.sqrt(self._near**2 + 2 * np.log(np.maximum(trials * (trials + 1) / 2, 1.0)))

    def _group(self, z: FloatArray) -> None:
        """Learn from rows (m, N) which variables are copies; looked at anew as often as the windows double."""
        held = np.clip(z, -CLIP, CLIP)
        present = np.isfinite(held)
        mean = np.where(present, held, 0.0).sum(0) / np.maximum(present.sum(0), 1)
        filled = np.where(present, held - mean, 0.0)
        self._together += filled.T @ filled
        self._windows += 1
        if self._windows & (self._windows - 1) or self.copies > 1:
            return
        size = np.sqrt(np.maximum(np.diagonal(self._together), 1e-300))
        stands_for = leaders(variable_embeddings(self._together / np.outer(size, size)), self.copies)
        own = stands_for == np.arange(len(stands_for))
        self.leading = own[self.arms.first] & own[self.arms.second]

    def _suspected(self) -> FloatArray:
        """(A,) how much speaks for a pair before it is tried, in standard deviations of the evidence."""
        out = np.zeros(len(self.arms))
        first, second, z = self.suspicion.pairs()
        above = np.maximum(z - self._null, 0.0) / _SPREAD
        np.maximum.at(out, self.arms.pair(first, second), above)
        return out

    def _of_one_target(self, graph: CausalGraph) -> FloatArray:
        """(A,) 1 for pairs of variables that drive the same target, else 0."""
        drives = np.asarray(np.any(graph.adjacency, axis=2), dtype=np.float64)
        np.fill_diagonal(drives, 0.0)
        together = np.matmul(drives, drives.T)[self.arms.first, self.arms.second]
        return np.where((self.arms.first != self.arms.second) & (together > 0), 1.0, 0.0)
