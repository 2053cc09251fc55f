"""What would happen if: the expected path of every variable under an intervention, with its uncertainty."""

from __future__ import annotations

import copy
import warnings
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import DataError, OptionError
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import BoolArray, FloatArray
from scarcity.simulation.innovations import mirrored
from scarcity.simulation.interventions import Do, Intervention, Shock, intervention
from scarcity.simulation.model import StructuralModel, point
from scarcity.simulation.open_links import averaged, open_links, refuse
from scarcity.simulation.paths import Paths
from scarcity.simulation.result import WhatIfResult
from scarcity.simulation.run import Plan, run
from scarcity.simulation.runnable import Runnable, runnable
from scarcity.simulation.stability import UnstableModelWarning, stability
from scarcity.simulation.start import check_counts, start_rows

__all__ = ["Prepared", "answered", "prepared", "whatif"]

_TAIL: Final = 0.05
"""Share of the weighings beyond each end of the interval: 90 % lie within."""
_NOISE, _NOISE_OF_POINT = 64, 1024
"""Courses behind the expected path of one weighing of a bent model, and of the estimate."""


def whatif(
    graph: CausalGraph,
    *,
    do: Do | None = None,
    shock: Shock | None = None,
    start: npt.ArrayLike | pd.DataFrame | None = None,
    horizon: int = 12,
    draws: int = 200,
    seed: int = 0,
    undirected: str = "refuse",
) -> WhatIfResult:
    """The expected path of every variable from `start` on, under an intervention.

    Parameters
    ----------
    do
        What is done at every step. ``{"x": 3.0}`` holds x at 3 whatever drives it; ``{"x": [3.0, 2.0, …]}`` at one
        value a step; ``{"x": Shift(1.0)}`` adds 1 to what drives x anyway; ``{("x", "y", 1): 0.0}`` sets the
        coefficient of the link from x to y one step later, in units of y per unit of x (0: cuts it). A link carries
        how far x is from its mean, so that a change of the link alone leaves y's mean where it is.
    shock
        ``{"x": 2.0}`` adds 2 to x in the first step only, beside what drives it.
    start
        Rows (max_lag or more, N) before the first step, in the variables' own units, the last one last; a DataFrame
        with columns by name. None: the newest rows that the graph holds.
    horizon
        Steps.
    draws
        Weighings of the model behind the intervals: which links there are, their weights, the means. 0: no intervals.
    undirected
        What to do where the answer depends on a link within a row whose direction the data leave open: "refuse", or
        "average" over the directions that fit the data equally well.

    Returns
    -------
    `WhatIfResult`: `mean`, `low`, `high` (horizon, N), the path without the intervention, effects, an impact ranking.

    Raises
    ------
    SchemaError: unknown names, with the nearest ones. OptionError: a horizon below 1, amounts that are no numbers.
    DataError: a start with missing values, links within a row whose direction matters and is open (unless
    ``undirected="average"``) or that go round in a circle.

    Warns
    -----
    UnstableModelWarning: where deviations grow instead of dying down.

    Source: Pearl (2009), Causality, §3.2 (interventions); Lütkepohl (2005), §2.3 (responses to shocks). Intervals are
    5 % and 95 % points of the weighings; with the structure fixed they would hold too little.

    >>> import scarcity
    >>> system = scarcity.datasets.linear(4, 1000, seed=3)
    >>> graph = scarcity.discover(system.data)
    >>> result = scarcity.simulation.whatif(graph, shock={graph.variables[0]: 1.0}, horizon=6)
    >>> result.mean.shape
    (6, 4)
    """
    _check(horizon, draws, undirected)
    result, growing = answered(
        graph,
        prepared(graph, draws, seed),
        do=do,
        shock=shock,
        start=start,
        horizon=horizon,
        undirected=undirected,
    )
    if growing:
        warnings.warn(growing, UnstableModelWarning, stacklevel=2)
    return result


class Prepared(NamedTuple):
    """What all answers of a graph have in common: its models, how many weighings, where the random numbers go on."""

    ready: Runnable
    draws: int
    rng: np.random.Generator


def prepared(graph: CausalGraph, draws: int = 200, seed: int = 0) -> Prepared:
    """For many questions to one graph: of a bent graph it takes most of the time of an answer.

    Raises DataError where links within a row go round in a circle, or all columns were constant.
    """
    if not graph.scales.any():
        raise DataError("The graph was learned from constant columns only: there is nothing to run.")
    rng = np.random.default_rng(seed)
    return Prepared(runnable(graph, draws, rng), draws, rng)


def answered(
    graph: CausalGraph,
    known: Prepared,
    *,
    do: Do | None = None,
    shock: Shock | None = None,
    start: npt.ArrayLike | pd.DataFrame | None = None,
    horizon: int = 12,
    undirected: str = "refuse",
) -> tuple[WhatIfResult, str]:
    """What `whatif` returns, and why deviations grow, empty where they die down: said in the notes, not warned of.

    For threads, where Python's filters of warnings are everybody's. `known` is of `graph`; what else is given, and what
    is raised, as for `whatif`.
    """
    (model, weighings, said), draws, rng = known.ready, known.draws, copy.deepcopy(known.rng)
    rows, notes = start_rows(graph, start)
    notes += said
    asked = intervention(model, do, shock, horizon)
    points, many = [model], [weighings]
    if doubtful := open_links(graph, asked.touched):
        if undirected == "refuse":
            raise refuse(graph, doubtful)
        points, many = averaged(graph, model, rng), averaged(graph, weighings, rng)
        notes.append(
            f"Averaged over the directions of {len(doubtful)} link{'s' * (len(doubtful) != 1)} within a row that the "
            "data leave open."
        )
    found = stability(asked.left_free(model) if model.is_linear else point(graph, straight=True))
    growing = "" if found.is_stable else found.words()
    notes += [growing] if growing else []
    if draws and weighings.certain_links:
        notes.append("The graph carries no resamples: which links exist is taken as certain.")

    noise = None if model.is_linear else mirrored(model, _NOISE_OF_POINT // 2, horizon, rng)
    with np.errstate(over="ignore", invalid="ignore"):  # an unstable model leaves all bounds
        both = _expected(points, asked, rows, noise)
        mean, without = (path.mean(0) for path in both)
        paths = _expected(many, asked, rows, None if noise is None else noise[:_NOISE]) if draws else None
        if paths is not None and noise is not None:
            # By the same few innovations the estimate misses its expected path by as much as the weighings do.
            rough = _expected(points, asked, rows, noise[:_NOISE])
            mean_path, base_path = (
                each + (exact - few) for each, exact, few in zip(paths, both, rough, strict=True)
            )
            paths = mean_path, base_path
        return _result(graph, asked, mean, without, paths, notes), growing


def _expected(
    models: list[StructuralModel], asked: Intervention, rows: FloatArray, noise: FloatArray | None
) -> tuple[FloatArray, FloatArray]:
    """(D, H, N) expected paths in own units with and without the intervention, of all weighings of all models."""
    parts = [_expected_of(model, asked, rows, noise) for model in models]
    with_it, without = (np.concatenate(side) for side in zip(*parts, strict=True))
    return with_it, without


def _expected_of(
    model: StructuralModel, asked: Intervention, rows: FloatArray, noise: FloatArray | None
) -> tuple[FloatArray, FloatArray]:
    """As `_expected`; noise: (M, H, N) innovations that are averaged over, None in a linear model."""
    horizon, n = asked.plan.held.shape
    draws = model.n_draws
    # All weighings go by the same innovations, with and without: what they share does not blur the differences.
    noises = None if noise is None else np.repeat(noise, draws, axis=0)
    times = 1 if noise is None else len(noise)
    errors = model.mean_errors[:, None, :]
    begin = np.tile(model.standardised(rows) - errors, (times, 1, 1))
    # Held values are given in own units: they do not move with the mean.
    held = np.tile(asked.plan.values - errors, (times, 1, 1))
    plan = Plan(asked.plan.held, held, asked.plan.added)
    out: list[FloatArray] = []
    for each, doing in ((asked.changed(model), plan), (model, Plan.nothing(horizon, n))):
        path = run(each, begin, doing, noises)
        out.append(model.raw(path.reshape(times, draws, horizon, n).mean(0) + errors))
    return out[0], out[1]


def _result(
    graph: CausalGraph,
    asked: Intervention,
    mean: FloatArray,
    without: FloatArray,
    paths: tuple[FloatArray, FloatArray] | None,
    notes: list[str],
) -> WhatIfResult:
    effect = mean - without
    low, high, effect_low, effect_high = (np.full_like(mean, np.nan) for _ in range(4))
    if paths is not None:
        with_it, baseline = paths
        # Weighings that left all bounds say nothing of where the path lies.
        kept: BoolArray = np.asarray(np.isfinite(with_it - baseline).all((1, 2)))
        if not kept.all():
            notes.append(
                f"{int((~kept).sum())} of {len(kept)} weighings of the model are unstable and left out."
            )
        if kept.any():
            low, high = _interval(with_it[kept], mean)
            effect_low, effect_high = _interval(with_it[kept] - baseline[kept], effect)
    return WhatIfResult(
        variables=graph.variables,
        scales=np.where(graph.scales > 0, graph.scales, 1.0),
        mean=mean,
        low=low,
        high=high,
        baseline=without,
        effect=effect,
        effect_low=effect_low,
        effect_high=effect_high,
        asked=asked.words,
        touched=asked.touched,
        paths=Paths.of(graph, asked.touched) if asked.touched else None,
        units=graph.units,
        time_step=graph.time_step,
        notes=tuple(notes),
    )


def _interval(paths: FloatArray, middle: FloatArray) -> tuple[FloatArray, FloatArray]:
    low, high = np.quantile(paths, (_TAIL, 1 - _TAIL), axis=0)
    return np.minimum(low, middle), np.maximum(high, middle)


def _check(horizon: object, draws: object, undirected: object) -> None:
    check_counts(horizon=horizon)
    check_counts(draws=draws, least=0)
    if undirected not in ("refuse", "average"):
        raise OptionError(f'undirected must be "refuse" or "average"; got {undirected!r}.')
