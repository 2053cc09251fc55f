"""From where a run starts and how far it goes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import DataError, OptionError, SchemaError
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import FloatArray
from scarcity.simulation.interventions import place_of

__all__ = ["check_counts", "start_rows"]


def check_counts(*, least: int = 1, **counts: object) -> None:
    """Raises OptionError for a count that is no whole number of at least `least`."""
    for name, value in counts.items():
        if isinstance(value, bool) or not isinstance(value, int | np.integer) or value < least:
            raise OptionError(f"{name} must be a whole number of at least {least}; got {value!r}.")


def start_rows(
    graph: CausalGraph, start: npt.ArrayLike | pd.DataFrame | None
) -> tuple[FloatArray, list[str]]:
    """(L, N) rows before the first step, in the variables' own units, and what is to be said about them.

    None: the newest rows that the graph holds; what is missing there stands at the last value before it or else at its
    mean.

    Raises SchemaError for columns that do not fit the graph's variables, DataError for too few rows, values that are no
    numbers or that are missing.
    """
    lags, n = graph.max_lag, len(graph.variables)
    if start is None:
        return _last(graph)
    if isinstance(start, pd.DataFrame):
        for name in start.columns:
            place_of(name, graph.variables, "start")
        if missing := [name for name in graph.variables if name not in start.columns]:
            raise SchemaError(f"start lacks the columns {', '.join(map(repr, missing[:8]))}.")
        start = start[list(graph.variables)].to_numpy()
    try:
        rows = np.asarray(start, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise DataError(f"start must hold numbers: {error}.") from error
    rows = rows[None] if rows.ndim == 1 and lags <= 1 else rows
    if rows.ndim != 2 or rows.shape[1] != n or len(rows) < lags:
        raise DataError(
            f"start must have at least {lags} row{'s' * (lags != 1)} (max_lag) of {n} values, one a variable; got "
            f"{rows.shape}."
        )
    rows = rows[len(rows) - lags :]
    if not np.isfinite(rows).all():
        row, column = (int(i) for i in np.argwhere(~np.isfinite(rows))[0])
        raise DataError(
            f"start holds {rows[row, column]} for {graph.variables[column]!r} {lags - row} row"
            f"{'s' * (lags - row != 1)} before the first step: give the last known value or the mean there."
        )
    return rows, []


def _last(graph: CausalGraph) -> tuple[FloatArray, list[str]]:
    rows = pd.DataFrame(graph.last_rows)
    if graph.max_lag and rows.isna().to_numpy().all():
        return np.tile(graph.means, (graph.max_lag, 1)), [
            "The graph holds no rows: the run starts at the means."
        ]
    gaps = np.isnan(graph.last_rows).any(0)
    filled = rows.ffill().fillna(dict(enumerate(graph.means))).to_numpy(dtype=np.float64)
    if not gaps.any():
        return filled, []
    names = ", ".join(graph.variables[int(place)] for place in np.nonzero(gaps)[0])
    return filled, [f"Missing in the newest rows, and set to the last value or the mean: {names}."]
