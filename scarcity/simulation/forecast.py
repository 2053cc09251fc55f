"""What every variable will be, with intervals: what the learned graph gives besides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import OptionError
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import BoolArray, FloatArray
from scarcity.simulation.innovations import innovations
from scarcity.simulation.model import point
from scarcity.simulation.run import Plan, run
from scarcity.simulation.runnable import runnable
from scarcity.simulation.stability import warned_of
from scarcity.simulation.start import check_counts, start_rows

__all__ = ["Forecast", "forecast"]

_COURSES = 5
"""Courses of each weighing: 1,000 in all by default, enough for points of 5 % and 95 %."""


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class Forecast:
    """Arrays are (horizon, N), in the variables' own units; row 0 is the first step.

    Attributes
    ----------
    variables
        N names.
    mean
        What is expected.
    low, high
        Ends of the interval that holds a *single course* with the probability `coverage`: wider than that of a
        `WhatIfResult`, which is about the expectation.
    coverage
        That probability.
    notes
        What was assumed.
    """

    variables: tuple[str, ...]
    mean: FloatArray
    low: FloatArray
    high: FloatArray
    coverage: float
    units: Mapping[str, str] = field(default_factory=dict[str, str])
    time_step: str | None = None
    notes: tuple[str, ...] = ()

    def to_pandas(self) -> pd.DataFrame:
        """One row a step and variable: step (from 1), variable, mean, low, high."""
        steps, n = self.mean.shape
        columns: dict[str, Any] = {
            "step": [step for step in range(1, steps + 1) for _ in range(n)],
            "variable": list(self.variables) * steps,
        }
        for name in ("mean", "low", "high"):
            columns[name] = getattr(self, name).ravel()
        return pd.DataFrame(columns)

    def __repr__(self) -> str:
        return f"<Forecast: {len(self.variables)} variables, {len(self.mean)} steps>"


def forecast(
    graph: CausalGraph,
    *,
    start: npt.ArrayLike | pd.DataFrame | None = None,
    horizon: int = 12,
    coverage: float = 0.9,
    draws: int = 200,
    seed: int = 0,
    residuals: npt.ArrayLike | None = None,
) -> Forecast:
    """Run the learned graph on from `start`, nothing being done.

    Parameters
    ----------
    start, horizon, draws, seed
        As in `whatif`.
    coverage
        Probability that the interval is to hold a single course.
    residuals
        (M, N) what the graph did not explain in rows that were seen, in the variables' own units: whole rows of it are
        drawn, so that tails and what goes together stay. None: normal, with the graph's covariance.

    Raises and warns as `whatif`. Directions that the data leave open do not matter here.

    >>> import scarcity
    >>> graph = scarcity.discover(scarcity.datasets.linear(4, 1000, seed=3).data)
    >>> scarcity.simulation.forecast(graph, horizon=6)
    <Forecast: 4 variables, 6 steps>
    """
    check_counts(horizon=horizon, draws=draws)
    if not 0 < coverage < 1:
        raise OptionError(f"coverage must lie between 0 and 1; got {coverage!r}.")
    rng = np.random.default_rng(seed)
    rows, notes = start_rows(graph, start)
    estimate, weighings, said = runnable(graph, draws, rng)
    notes += said
    notes += warned_of(estimate if estimate.is_linear else point(graph, straight=True))
    pool = None
    if residuals is not None:
        pool = np.asarray(residuals, dtype=np.float64)
        if pool.ndim != 2 or pool.shape[1] != estimate.n_variables or not np.isfinite(pool).all():
            raise OptionError(
                f"residuals must be finite numbers of shape (M, {estimate.n_variables}); got {pool.shape}."
            )
        pool = pool / estimate.scales
    runs = draws * _COURSES
    errors = weighings.mean_errors[np.arange(runs) % draws][:, None, :]
    begin = weighings.standardised(rows) - errors
    noise = innovations(weighings, runs, horizon, rng, pool)
    plan = Plan.nothing(horizon, weighings.n_variables)
    courses = weighings.raw(run(weighings, begin, plan, noise) + errors)
    kept: BoolArray = np.asarray(np.isfinite(courses).all((1, 2)))
    if not kept.all():
        notes.append(f"{1 - kept.mean():.0%} of the courses leave all bounds and are left out.")
    tail = (1 - coverage) / 2
    if estimate.is_linear:
        mean = estimate.raw(run(estimate, estimate.standardised(rows)[None], plan))[0]
    else:
        mean = courses[kept].mean(0) if kept.any() else np.full((horizon, estimate.n_variables), np.nan)
    low, high = (
        np.quantile(courses[kept], (tail, 1 - tail), axis=0)
        if kept.any()
        else (np.full_like(mean, -np.inf), np.full_like(mean, np.inf))
    )
    return Forecast(
        variables=graph.variables,
        mean=mean,
        low=np.minimum(low, mean),
        high=np.maximum(high, mean),
        coverage=coverage,
        units=graph.units,
        time_step=graph.time_step,
        notes=tuple(notes),
    )
