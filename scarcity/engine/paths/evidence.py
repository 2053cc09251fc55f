"""What the windows in which a path was tried say about it, added up, in bounded memory."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from scarcity.numerics.arrays import FloatArray, IndexArray

__all__ = ["PathEvidence"]

_BYTES = 96e6
_WINDOW = 256


@dataclass(eq=False)
class PathEvidence:
    """Sums of the evidence of A paths for each of T answers (target and lag). Updated in place.

    One trial gives each answer a z: standard normal where the path does not lead there. A trial counts as its rows do.
    Sums are kept in half precision, which is coarse by .03 at 60 (one step of the float), for as many paths as fit into
    `memory` bytes; beyond these the weakest give way, and begin anew when they are tried again.

    Attributes
    ----------
    trials
        (A,) trials behind the sums.
    weight
        (A,) rows behind the sums, in windows of 256.
    strength
        (A,) largest abs(sum) / √weight over the answers: standard normal for each one.
    answer
        (A,) the answer of that one.
    """

    n_arms: int
    n_answers: int
    memory: float = _BYTES
    trials: IndexArray = field(init=False)
    weight: FloatArray = field(init=False)
    strength: FloatArray = field(init=False)
    answer: IndexArray = field(init=False)
    _slot: IndexArray = field(init=False)
    _holder: IndexArray = field(init=False)
    _sums: npt.NDArray[np.float16] = field(init=False)

    def __post_init__(self) -> None:
        self.trials = np.zeros(self.n_arms, dtype=np.intp)
        self.weight = np.zeros(self.n_arms)
        self.strength = np.zeros(self.n_arms)
        self.answer = np.zeros(self.n_arms, dtype=np.intp)
        self._slot = np.full(self.n_arms, -1, dtype=np.intp)
        self._holder = np.full(self.capacity, -1, dtype=np.intp)
        self._sums = np.zeros((0, self.n_answers), dtype=np.float16)

    @property
    def capacity(self) -> int:
        """How many paths can be remembered."""
        return int(np.clip(self.memory // (2 * max(self.n_answers, 1)), 1, max(self.n_arms, 1)))

    def add(self, arms: IndexArray, z: npt.NDArray[np.float32], rows: int = _WINDOW) -> FloatArray:
        """Take in a trial of some paths (k,), all different, and return their strengths (k,).

        Parameters
        ----------
        z
            (k, T).
        rows
            Behind this trial.
        """
        share = rows / _WINDOW
        kept = arms[: self.capacity]
        places = self._places(kept)
        total = self._sums[places].astype(np.float32) + z[: len(kept)] * np.float32(np.sqrt(share))
        self._sums[places] = np.clip(total, -6e4, 6e4)
        self.trials[kept] += 1
        self.weight[kept] += share
        size = np.abs(total)
        best = size.argmax(1)
        self.answer[kept] = best
        self.strength[kept] = size[np.arange(len(kept)), best] / np.sqrt(self.weight[kept])
        return self.strength[arms]

    def forget(self, arms: IndexArray) -> None:
        """Let some paths begin anew."""
        self._give_way(arms[self._slot[arms] >= 0])

    def _places(self, arms: IndexArray) -> IndexArray:
        """The slots of some paths; those without one get one."""
        new = arms[self._slot[arms] < 0]
        used = int((self._holder >= 0).sum())
        lacking = len(new) - (self.capacity - used)
        if lacking > 0:
            held = self._holder[self._holder >= 0]
            weak = held[np.argsort(np.where(np.isin(held, arms), np.inf, self.strength[held]), kind="stable")]
            self._give_way(weak[:lacking])
        free = np.nonzero(self._holder < 0)[0][: len(new)]
        needed = int(free.max(initial=-1)) + 1
        if needed > len(self._sums):
            size = min(max(needed, 2 * len(self._sums)), self.capacity)
            grown = np.zeros((size, self.n_answers), dtype=np.float16)
            grown[: len(self._sums)] = self._sums
            self._sums = grown
        self._slot[new], self._holder[free] = free, new
        self._sums[free] = 0
        return self._slot[arms]

    def _give_way(self, arms: IndexArray) -> None:
        self._holder[self._slot[arms]] = -1
        self._slot[arms] = -1
        self.trials[arms] = 0
        self.weight[arms] = 0.0
        self.strength[arms] = 0.0
