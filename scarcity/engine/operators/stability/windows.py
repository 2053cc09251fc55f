"""A graph for every stretch of a finished series."""

from __future__ import annotations

from typing import Any, cast

import numpy as np

from scarcity.discovery import About, DiscoveryOptions, estimate, memory
from scarcity.engine.operators.evaluation.table import numbers
from scarcity.errors import DataError, OptionError
from scarcity.graph import CausalGraph
from scarcity.numerics.blas import one_blas_thread

__all__ = ["window_graphs"]

_LEAST_ROWS = 50


@one_blas_thread()
def window_graphs(data: Any, *, windows: int = 5, **options: Any) -> list[CausalGraph]:
    """Learn a graph from each of `windows` equal stretches of rows, to be held against each other by `persistence`.

    Parameters
    ----------
    data
        DataFrame, or array (time, variable); NaN is a missing value.
    windows
        How many, at least 2.
    options
        Of `scarcity.discover`; `resamples` is 0 unless asked for.

    Raises
    ------
    DataError
        Fewer than 50 rows and the largest lag in a window.
    OptionError
        An option that `discover` does not have, or out of its range.
    """
    DiscoveryOptions.check_names(options, "window_graphs()")
    names, values = numbers(data)
    option = DiscoveryOptions(**cast("dict[str, Any]", {"resamples": 0, **options}))
    if windows < 2:
        raise OptionError(f"windows must be at least 2; got {windows!r}.")
    least = _LEAST_ROWS + option.moment_lag
    if len(values) < windows * least:
        raise DataError(
            f"{windows} windows need at least {windows * least} rows, got {len(values)}; take fewer windows."
        )
    out: list[CausalGraph] = []
    for rows in np.array_split(values, windows):
        moments = memory(len(names), option)
        moments.absorb(rows)
        out.append(estimate(moments, About(variables=names), option).graph)
    return out
