"""Tries a few extra paths in each window, those first that promise most, and names the ones worth testing in full."""

from __future__ import annotations

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
from scarcity.numerics.arrays import BoolArray, FloatArray
from scarcity.numerics.distributions import student_threshold

__all__ = ["Explored", "PathExplorer"]

# What asks for the full test falls short of its threshold by this much of |z| at most.
_SHORT = 0.8
_ALPHA = 0.01
# Rows that make a trial; fewer wait for the next window.
_LEAST_ROWS = 32
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
        copies: float = 0.95,
        router: BanditRouter | None = None,
    ) -> None:
        self.arms = Arms.of(n_variables, maps=maps)
        self.max_lag = max_lag
        self.evidence = PathEvidence(len(self.arms), n_variables * max_lag)
        self.suspicion = Suspicion(n_variables, max_lag)
        self.router = BanditRouter(config) if router is None else router
        self.state: RouterState = self.router.init(self.arms.variables, n_variables, prior=0.0, seed=seed)
        self.open: BoolArray = np.ones(len(self.arms), dtype=np.bool_)
        """(A,) whether a path was not named yet."""
        self.leading: BoolArray = np.ones(len(self.arms), dtype=np.bool_)
        """(A,) whether a path is no near-copy of another one."""
        self.copies = copies
        self._products = np.zeros((n_variables, n_variables))
        self._windows = 0
        self.evaluations = 0
        """Trials so far; a look at all sources counts as N."""
        answers = max(n_variables * max_lag, 1)
        self._null = student_threshold((1 - 0.5 ** (1 / answers)) / 2, 1e6)
        self._near = Family(n_variables, max_lag, products=True).cut(_ALPHA, 1e6) - _SHORT

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
        if budget < 1 or m < _LEAST_ROWS:
            return Explored()
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
        strength = self.evidence.add(tried, answers.reshape(len(tried), -1) / np.float32(np.sqrt(m)))
        rewards = strength - self._null
        self.state = self.router.update(self.state, tried, rewards, accumulated=True)
        self.evaluations += len(tried) + (len(left.T) if self.suspicion.windows else 0)
        found = tried[strength >= self._near]
        self.open[found] = False
        keys = tuple(self.arms.key(int(arm)) for arm in found[np.argsort(-self.evidence.strength[found])])
        return Explored(tried=len(tried), found=keys, reward=float(rewards.mean()))

    def begin_anew(self) -> None:
        """Forget all evidence: what was left unexplained was that of another structure."""
        self.evidence = PathEvidence(self.evidence.n_arms, self.evidence.n_answers)
        self.suspicion = Suspicion(self.suspicion.n_variables, self.max_lag)
        self.state = self.router.init(
            self.arms.variables, len(self.state.coverage), prior=0.0, seed=self.state.seed + 1
        )

    @property
    def found(self) -> int:
        """How many paths were named so far."""
        return int((~self.open).sum())

    def _group(self, z: FloatArray) -> None:
        """Learn from rows (m, N) which variables are copies; looked at anew as often as the windows double."""
        filled = np.nan_to_num(z)
        self._products += filled.T @ filled
        self._windows += 1
        if self._windows & (self._windows - 1) or self.copies > 1:
            return
        size = np.sqrt(np.maximum(np.diagonal(self._products), 1e-300))
        stands_for = leaders(variable_embeddings(self._products / np.outer(size, size)), self.copies)
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
