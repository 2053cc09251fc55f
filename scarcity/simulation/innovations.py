"""What keeps a model moving: innovations drawn anew, and the intercepts that keep bent models at their means."""

from __future__ import annotations

from typing import Final

import numpy as np

from scarcity.numerics.arrays import FloatArray
from scarcity.simulation.model import StructuralModel
from scarcity.simulation.run import Plan, residuals, run

__all__ = ["innovations", "intercepts"]

_RUNS, _STEPS, _ROUNDS = 256, 60, 10
_CLEAR: Final = 1e-9
_FAR: Final = 30.0
"""Standard deviations from its mean that no variable of a model comes to that dies down."""


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

    Squares and products have a mean that is not 0; it is taken from courses of the model that are moved back to their
    means, and again from the courses that this gives. Correcting by where a course stands would overshoot where
    variables remember long. None where the model is linear, whose intercepts are 0, or where it leaves all bounds.
    """
    if model.is_linear or model.terms is None:
        return None
    bent = np.unique(model.terms.index[:, 3])
    model = model.of_draws([0])
    n, lags = model.n_variables, model.max_lag
    found = np.zeros(n)
    start = np.zeros((lags, n))
    plan = Plan.nothing(_STEPS, n)
    noise = innovations(model, _RUNS, _STEPS, rng)
    late = noise[:, _STEPS // 2 + lags :].mean((0, 1))
    # Rows of all courses lie in one array; those whose past is another course's say nothing.
    whole = np.arange(_RUNS * (_STEPS - _STEPS // 2)) % (_STEPS - _STEPS // 2) >= lags
    for _ in range(_ROUNDS):
        path = run(model, start, plan, noise, found)[:, _STEPS // 2 :]
        rows = (path - path.mean((0, 1))).reshape(-1, n)
        if not np.isfinite(rows).all() or np.abs(rows).max() > _FAR:
            return None
        wanted = residuals(model, rows)[whole[lags:]].mean(0) - late
        change = np.abs(wanted - found)[bent].max()
        found[bent] = wanted[bent]
        if change < _CLEAR:
            break
    return found
