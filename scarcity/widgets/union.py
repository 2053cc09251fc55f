"""Two finished graphs as one, to be laid out and compared."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError
from scarcity.graph import CausalGraph
from scarcity.graph.arrays import LAYOUT
from scarcity.graph.link_table import LinkTable
from scarcity.widgets.versus import Versus, versus

__all__ = ["difference_of", "union_of"]


def union_of(before: CausalGraph, after: CausalGraph) -> CausalGraph:
    """A graph with the variables of both, by name, the links of `after` and those that only `before` has.

    It is for the eye alone: bends are not in it, and it holds no rows.

    Raises
    ------
    DataError: one lag is something else in the two graphs.
    """
    if None not in (before.time_step, after.time_step) and before.time_step != after.time_step:
        raise DataError(
            f"graphs of one time step can be compared; one lag is {before.time_step} in the first, "
            f"{after.time_step} in the second."
        )
    names = (*before.variables, *(name for name in after.variables if name not in before.variables))
    lags = max(before.max_lag, after.max_lag)
    ours, theirs = (_widened(each, names, lags) for each in (after, before))
    linked = ours["adjacency"].copy()
    linked[:, :, 0] |= ours["adjacency"][:, :, 0].T | ours["undirected"]
    fill = ~linked
    merged = {
        name: np.where(fill, theirs[name], array) if array.ndim == 3 else array
        for name, array in ours.items()
    }
    merged["undirected"] = ours["undirected"] | (theirs["undirected"] & fill[:, :, 0])
    return replace(
        after,
        variables=names,
        max_lag=lags,
        units={**before.units, **after.units},
        time_step=after.time_step or before.time_step,
        terms=None,
        draws=None,
        last_rows=np.empty((0, 0)),
        **merged,
    )


def difference_of(before: CausalGraph, after: CausalGraph, names: tuple[str, ...]) -> Versus:
    """`after` beside `before`, both numbered by `names`, which holds the variables of both."""
    tables = [LinkTable.of(each).onto(each.variables, names)[0] for each in (after, before)]
    return versus(*tables)


def _widened(graph: CausalGraph, names: tuple[str, ...], lags: int) -> dict[str, npt.NDArray[Any]]:
    """The arrays of `graph` for all `names` and `lags`; nothing where it has nothing."""
    at = np.array([names.index(name) for name in graph.variables])
    out: dict[str, npt.NDArray[Any]] = {}
    for name, layout in LAYOUT.items():
        if name == "last_rows":
            continue
        shape = tuple(
            {"S": len(names), "T": len(names), "V": len(names), "L": lags + 1}[axis] for axis in layout.axes
        )
        wide = np.full(shape, np.nan if layout.missing else 0, layout.dtype)
        array = getattr(graph, name)
        if array.ndim == 3:
            wide[at[:, None], at[None, :], : graph.max_lag + 1] = array
        else:
            wide[np.ix_(*[at] * array.ndim)] = array
        out[name] = wide
    return out
