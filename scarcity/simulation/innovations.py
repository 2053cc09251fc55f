"""What keeps a model moving: innovations drawn anew, and the intercepts that keep bent models at their means."""

from __future__ import annotations

from typing import Final

import numpy as np

from scarcity.numerics.arrays import FloatArray
from scarcity.simulation.model import StructuralModel
from scarcity.simulation.run import Plan, run

__all__ = ["innovations", "intercepts"]

_RUNS, _STEPS, _ROUNDS, _PART = 256, 60, 10, 0.7
_CLEAR: Final = 1e-9
_FAR: Final = 30.0
"""Standard deviations that no variable of a model comes to that dies down."""


def innovations(
    model: StructuralModel, runs: int, horizon: int, rng: np.random.Generator, pool: FloatArray | None = None
) -> FloatArray:
    """(runs, horizon, N) innovations.

    Parameters
    ----------
    pool
        (M, N) standardised innovations that were seen: whole rows of it are drawn, so that tails and what goes together
        stay as they were. None: normal ones with the model's covariance.
    """
    n = model.n_variables
    if pool is not None and len(pool):
        return pool[rng.integers(len(pool), size=(runs, horizon))]
    values, vectors = np.linalg.eigh(0.5 * (model.innovations + model.innovations.T))
    root = vectors * np.sqrt(np.maximum(values, 0.0))
    return rng.standard_normal((runs, horizon, n)) @ root.T


def intercepts(model: StructuralModel, rng: np.random.Generator) -> FloatArray | None:
    """(N,) what keeps the variables of a bent model at their means, as the rows that it was learned from had them.

    Squares and products have a mean that is not 0; found by running the model and correcting by part of its error. None
    where the model is linear, whose intercepts are 0, or where it leaves all bounds.
    """
    if model.is_linear or model.terms is None:
        return None
    bent = np.unique(model.terms.index[:, 3])
    model = model.of_draws([0])
    found = np.zeros(model.n_variables)
    start = np.zeros((model.max_lag, model.n_variables))
    plan = Plan.nothing(_STEPS, model.n_variables)
    noise = innovations(model, _RUNS, _STEPS, rng)
    for _ in range(_ROUNDS):
        path = run(model, start, plan, noise, found)
        off = path[:, _STEPS // 2 :].mean((0, 1))
        if not np.isfinite(off).all() or np.abs(path).max() > _FAR:
            return None
        found[bent] -= _PART * off[bent]
        if np.abs(off[bent]).max() < _CLEAR:
            break
    return found
