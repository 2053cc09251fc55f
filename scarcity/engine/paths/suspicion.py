"""Which variables act on a target together with something: where they are large, what is left over varies more."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.maps import CLIP

__all__ = ["Suspicion"]

# Of each target and lag, the sources whose pairs are looked at.
_TOP = 8
# Squares beyond this many times the variance count as this many.
_FAR = 9.0


@dataclass(eq=False)
class Suspicion:
    """Evidence, added up over windows, that the size of a source goes with the size of a target's residual.

    If x(t) = d·u(t-l)·v(t-l) + e(t), the variance of x is 1 + d²·u²: the square of u goes with the square of the
    residual, whatever v is. One look at all N sources costs as much as N trials of pairs, and says of each pair whether
    both of its variables are suspected for the same target: pairs so suspected are tried first. Noise whose size
    wanders raises all sources of a target alike; what they share is taken off.

    Updated in place.

    Attributes
    ----------
    n_variables, max_lag
        N and L.
    windows
        How many windows were looked at.

    Source: own; the idea is that of tests for heteroscedasticity, Breusch & Pagan (1979), Econometrica 47.
    """

    n_variables: int
    max_lag: int
    windows: int = 0
    _sums: npt.NDArray[np.float32] = field(init=False)

    def __post_init__(self) -> None:
        self._sums = np.zeros((self.max_lag, self.n_variables, self.n_variables), dtype=np.float32)

    def look(self, z: FloatArray, left: npt.NDArray[np.float32]) -> None:
        """Take in a window.

        Parameters
        ----------
        z
            (L + m, N) standardised rows, NaN where missing.
        left
            (m, N) what the present links leave of the last m of them.
        """
        rows = len(left)
        sizes = _standard(np.minimum(np.clip(z, -CLIP, CLIP) ** 2, _FAR))
        residual = _standard(np.where(np.isfinite(z[len(z) - rows :]), np.minimum(left**2, _FAR), np.nan))
        for lag in range(1, self.max_lag + 1):
            seen = sizes[self.max_lag - lag : self.max_lag - lag + rows].T @ residual
            seen /= np.float32(np.sqrt(rows))
            self._sums[lag - 1] += seen - seen.mean(axis=0)
        self.windows += 1

    def pairs(self) -> tuple[IndexArray, IndexArray, FloatArray]:
        """The pairs that are most suspected for some target: first < second (K,), and how much, as a z (K,)."""
        if not self.windows or self.n_variables < 3:
            nothing = np.zeros(0, dtype=np.intp)
            return nothing, nothing, np.zeros(0)
        z = self._sums / np.float32(np.sqrt(self.windows))
        own = np.arange(self.n_variables)
        z[:, own, own] = -np.inf  # what a variable's own size says of its residual is volatility
        top = min(_TOP, self.n_variables - 1)
        best = np.argpartition(-z, top - 1, axis=1)[:, :top]  # (L, top, N)
        values = np.take_along_axis(z, best, axis=1)
        i, k = np.triu_indices(top, 1)
        one, two = best[:, i].ravel(), best[:, k].ravel()
        strength = ((values[:, i] + values[:, k]) / np.sqrt(2)).ravel().astype(np.float64)
        return np.minimum(one, two), np.maximum(one, two), strength


def _standard(squares: npt.NDArray[np.floating]) -> npt.NDArray[np.float32]:
    """Columns with mean 0 and variance 1; 0 where a value is missing (NaN) or a column does not vary."""
    present = np.isfinite(squares)
    count = np.maximum(present.sum(0), 1)
    centred = np.where(present, squares - np.where(present, squares, 0.0).sum(0) / count, 0.0)
    spread = np.sqrt((centred**2).sum(0) / count)
    return np.asarray(centred / np.where(spread > 0, spread, np.inf), dtype=np.float32)
