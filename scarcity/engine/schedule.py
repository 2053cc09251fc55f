"""Whose links are searched anew when an estimate of all targets costs too much: untried, surprising, then oldest."""

from __future__ import annotations

import numpy as np

from scarcity.engine.paths.residuals import innovations
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import BoolArray, FloatArray

__all__ = ["TargetSchedule"]

# What a window must say against the links of a target, in standard errors, before it counts; and how much may add up.
_SLACK, _MOST = 0.5, 50.0
# From this sum on, a target counts as surprising; what is left of it, and of how much, when its links were searched:
# behind a change its links come out by and by, as rows of before it fade.
_BAR, _LEFT, _LEFT_OF = 3.0, 0.7, 20.0
# A quarter of the turns goes to the oldest, whatever surprises.
_OLDEST = 0.25
# The usual size of innovations is learned over this many windows, and far ones count at most so many times it.
_REMEMBERED, _CLIP = 40.0, 3.0
# A window says nothing before its usual size was seen this often.
_LEARNING = 3


class TargetSchedule:
    """Which targets an estimate revises, `m` of N at a time. Updated in place; belongs to the engine's state.

    A target's turn comes when its links fail to tell its newest rows: a one-sided CUSUM (Page 1954) of the mean square
    of its innovations against their usual one. Where nothing surprises, those come that have waited longest. After as
    many revisions as give each target a turn, all are searched at once: order and threshold are the stream's, not a
    target's.

    Attributes
    ----------
    waited
        (N,) estimates since each target's links were searched.
    surprise
        (N,) CUSUM of each target, most of it since then.
    searched
        Targets that the latest estimate searched.
    """

    def __init__(self, n_variables: int, max_lag: int) -> None:
        self.n_variables, self.max_lag = n_variables, max_lag
        self.waited = np.full(n_variables, -1, dtype=np.intp)
        self.surprise: FloatArray = np.zeros(n_variables)
        self._usual: FloatArray = np.zeros(n_variables)
        self._wild: FloatArray = np.full(n_variables, 2.0)
        self._known: FloatArray = np.zeros(n_variables)
        self.searched = 0
        self._turns = 0
        self._tail: FloatArray = np.empty((0, n_variables))

    def observe(self, values: FloatArray, graph: CausalGraph | None, *, gap: bool) -> None:
        """Hold what the links of `graph` foretell against new rows (R, N), in raw units.

        Parameters
        ----------
        gap
            Whether rows are missing before the first of these.
        """
        rows = values if gap else np.concatenate([self._tail, values])
        self._tail = rows[max(len(rows) - self.max_lag, 0) :]
        if graph is None or len(rows) <= self.max_lag:
            return
        square = innovations(graph, rows) ** 2
        seen = np.isfinite(square)
        count = seen.sum(0)
        enough = count >= 8
        if not enough.any():
            return
        total = np.where(seen, square, 0.0).sum(0)
        mean = np.divide(total, count, out=np.zeros(self.n_variables), where=count > 0)
        known = enough & (self._known >= _LEARNING) & (self._usual > 0)
        ratio = np.divide(mean, self._usual, out=np.ones(self.n_variables), where=known)
        # The variance of a mean square over R rows, as it was from window to window.
        z = (ratio - 1) * np.sqrt(np.maximum(count, 1) / self._wild)
        self.surprise = np.where(known, np.clip(self.surprise + z - _SLACK, 0.0, _MOST), self.surprise)
        weight = 1 / np.minimum(self._known + 1, _REMEMBERED)
        held = np.where(known, np.minimum(mean, _CLIP * self._usual), mean)
        wild = np.clip(count * (np.minimum(ratio, _CLIP) - 1) ** 2, 0.5, 100.0)
        self._usual += np.where(enough, weight * (held - self._usual), 0.0)
        self._wild += np.where(known, weight * (wild - self._wild), 0.0)
        self._known += enough

    def next(self, m: int) -> BoolArray | None:
        """(N,) the `m` targets whose turn it is; None where it is all targets' turn."""
        n = self.n_variables
        if m >= n or (self.waited < 0).all() or self._turns * m >= n:
            return None
        untried = np.nonzero(self.waited < 0)[0]
        oldest = np.argsort(-self.waited, kind="stable")
        surprising = np.nonzero(self.surprise >= _BAR)[0]
        surprising = surprising[np.argsort(-self.surprise[surprising], kind="stable")]
        reserved = oldest[: max(1, int(_OLDEST * m))] if m > 1 else oldest[:0]
        turn = dict.fromkeys(np.concatenate([untried, reserved, surprising, oldest]).tolist())
        chosen = np.zeros(n, dtype=np.bool_)
        chosen[list(turn)[:m]] = True
        return chosen

    def taken(self, targets: BoolArray | None) -> None:
        """Note whose links were searched; None for all."""
        some = np.ones(self.n_variables, dtype=np.bool_) if targets is None else targets
        self.searched = int(np.count_nonzero(some))
        self._turns = 0 if targets is None else self._turns + 1
        self.waited = np.where(some, 0, np.where(self.waited < 0, -1, self.waited + 1))
        self.surprise = np.where(some, _LEFT * np.minimum(self.surprise, _LEFT_OF), self.surprise)
