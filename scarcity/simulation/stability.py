"""Whether a structural model dies down, and if not, which variables keep it going."""

from __future__ import annotations

import warnings
from typing import Final, NamedTuple

import numpy as np
from scipy.sparse import csr_array, eye_array, hstack, vstack
from scipy.sparse.linalg import ArpackNoConvergence, eigs, spsolve

from scarcity.simulation.model import StructuralModel

__all__ = ["Stability", "UnstableModelWarning", "stability", "warned_of"]

_DENSE: Final = 400
_SHOWN: Final = 0.3
"""Share of the largest part in the growing pattern from which on a variable is named."""


class UnstableModelWarning(UserWarning):
    """What happens to some variables grows from step to step."""


class Stability(NamedTuple):
    """What becomes of a deviation in the long run.

    Attributes
    ----------
    growth
        Factor a step; below 1 it dies down. NaN where it could not be computed.
    variables
        Those that carry the slowest pattern most, the first one most.
    """

    growth: float
    variables: tuple[str, ...]

    @property
    def is_stable(self) -> bool:
        """Whether a deviation dies down; also where it is not known."""
        return not self.growth >= 1.0

    def words(self) -> str:
        """Why the model is unstable, as a sentence."""
        among = " and ".join(map(repr, self.variables[:3]))
        return (
            f"The model is unstable: what happens to {among} feeds back on itself and grows {self.growth:.3f}-fold a "
            "step. Paths over a long horizon say more about that than about the data; look for a trend or a unit root "
            "(difference the series), or shorten the horizon."
        )


def stability(model: StructuralModel) -> Stability:
    """The spectral radius of the model's companion matrix, by the first weighing; bends count for nothing.

    Source: Lütkepohl (2005), New Introduction to Multiple Time Series Analysis, §2.1.1.
    """
    n, lags = model.n_variables, model.max_lag
    if not lags:
        return Stability(0.0, ())
    by_lag = [_matrix(model, lag) for lag in range(lags + 1)]
    solve = eye_array(n, format="csc") - by_lag[0].T.tocsc()
    past = hstack([matrix.T for matrix in by_lag[1:]]).tocsc()
    first = spsolve(solve, past) if by_lag[0].nnz else past
    companion = vstack([csr_array(first), eye_array(n * (lags - 1), n * lags)]).tocsr()
    if companion.shape[0] <= _DENSE:
        values, vectors = np.linalg.eig(companion.toarray())
    else:
        try:
            values, vectors = eigs(companion, k=1, which="LM", v0=np.ones(companion.shape[0]), tol=1e-4)
        except ArpackNoConvergence:
            return Stability(np.nan, ())
    largest = int(np.abs(values).argmax())
    parts = np.abs(vectors[:n, largest])
    named = np.argsort(-parts, kind="stable")
    shown = [model.variables[int(i)] for i in named.tolist() if parts[i] >= _SHOWN * parts.max()]
    return Stability(float(np.abs(values[largest])), tuple(shown))


def warned_of(model: StructuralModel, *, stacklevel: int = 3) -> list[str]:
    """Warn of an unstable model; what was said, for the notes of a result.

    Parameters
    ----------
    stacklevel
        Whose line the warning names, as `warnings.warn` counts; the default is the caller's caller.
    """
    found = stability(model)
    if found.is_stable:
        return []
    warnings.warn(found.words(), UnstableModelWarning, stacklevel=stacklevel)
    return [found.words()]


def _matrix(model: StructuralModel, lag: int) -> csr_array:
    here = model.links[:, 2] == lag
    source, target, _ = model.links[here].T
    n = model.n_variables
    return csr_array((model.weights[0, here], (source, target)), shape=(n, n))
