"""The regimes of a stream in one table."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from scarcity.engine.operators.stability.persistence import agreement
from scarcity.engine.regimes import Regime
from scarcity.graph.table import links_of

__all__ = ["regime_table"]


def regime_table(regimes: Sequence[Regime]) -> pd.DataFrame:
    """One row a stretch of a session's ``regimes``, in order of time.

    Returns
    -------
    ``regime``, an old number where an old regime came back; ``first_row``, ``last_row``, ``first_time``,
    ``last_time``; ``links`` between variables; ``new`` and ``gone`` ones since the stretch before, and ``jaccard``
    and ``effects`` with it (`agreement`). What is not known, as in the first row, is missing.
    """
    rows: list[tuple[object, ...]] = []
    before = None
    for each in regimes:
        graph = each.graph
        keys = (
            None
            if graph is None
            else {(k.source, k.target, k.lag) for k in links_of(graph) if k.source != k.target}
        )
        came = went = alike = effects = None
        if graph is not None and keys is not None and before is not None:
            same = agreement(before[0], graph)
            came, went = len(keys - before[1]), len(before[1] - keys)
            alike, effects = same["jaccard"], same["effects"]
        span = (each.id, each.first_row, each.last_row, each.first_time, each.last_time)
        rows.append((*span, None if keys is None else len(keys), came, went, alike, effects))
        if graph is not None and keys is not None:
            before = graph, keys
    columns = [
        "regime",
        "first_row",
        "last_row",
        "first_time",
        "last_time",
        "links",
        "new",
        "gone",
        "jaccard",
        "effects",
    ]
    table = pd.DataFrame(rows, columns=columns)
    return table.astype(
        {"links": "Int64", "new": "Int64", "gone": "Int64", "jaccard": float, "effects": float}
    )
