"""What keeps a model moving: innovations drawn anew, and what keeps bent models at their means."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from scarcity.numerics.arrays import FloatArray
from scarcity.simulation.model import StructuralModel
from scarcity.simulation.run import Plan, run, term_means

__all__ = ["centred", "innovations", "mirrored"]

_RUNS, _STEPS, _ROUNDS = 256, 100, 6
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


def mirrored(model: StructuralModel, pairs: int, horizon: int, rng: np.random.Generator) -> FloatArray:
    """(2 · pairs, horizon, N) innovations, each followed by its mirror: averages over them are 0."""
    drawn = innovations(model, pairs, horizon, rng)
    return np.stack([drawn, -drawn], axis=1).reshape(2 * pairs, horizon, model.n_variables)


def centred(model: StructuralModel, rng: np.random.Generator) -> StructuralModel:
    """A bent model with the means of its terms, so that its variables stay at their means, as the rows that it was
    learned from had them.

    Squares and products have a mean that is not 0; found by running the first weighing and moving its rows to the
    means, again and again. A linear model comes back as it is, and so does one that runs away.
    """
    if model.is_linear:
        return model
    found = replace(model.of_draws([0]), term_means=None)
    start = np.zeros((model.max_lag, model.n_variables))
    plan = Plan.nothing(_STEPS, model.n_variables)
    noise = innovations(model, _RUNS, _STEPS, rng)
    for _ in range(_ROUNDS):
        rows = run(found, start, plan, noise)[:, _STEPS // 2 :].reshape(-1, model.n_variables)
        if not np.isfinite(rows).all() or np.abs(rows - rows.mean(0)).max() > _FAR:
            return model
        found = replace(found, term_means=term_means(found, rows - rows.mean(0)))
    return replace(model, term_means=found.term_means)
