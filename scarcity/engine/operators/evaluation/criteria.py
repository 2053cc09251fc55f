"""Information criteria of a graph's model beside a sparser and a fuller one."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from scarcity.engine.operators.evaluation.structural_model import MODELS, evidence_of, fitted, members
from scarcity.engine.operators.evaluation.table import numbers
from scarcity.errors import DataError
from scarcity.graph import CausalGraph

__all__ = ["information_criteria"]


def information_criteria(graph: CausalGraph, data: Any) -> pd.DataFrame:
    """AIC and BIC of the graph's model, of own pasts alone, and of the full lagged model, by target and in all.

    Gaussian likelihood of linear regressions, all read from the same lagged moments of `data`. The order within a
    row is the graph's; lag-0 links without direction run along it, which leaves the likelihood as it is where they
    are open for want of evidence. Bends and products count as straight links. Rows that move together are counted as
    if they did not: differences between models are to be compared, not taken for chances.

    Parameters
    ----------
    graph
        Found in these or other rows of the same variables.
    data
        DataFrame, or array (time, variable); NaN is a missing value.

    Returns
    -------
    One row a target and model (``graph``, ``own past``, ``full``), and those of the target "all" last: ``parameters``,
    ``residual``, the variance left as a share of the target's (mean over targets), ``aic``, ``bic``; smaller is
    better.

    Raises
    ------
    DataError
        Other variables than the graph's, none that varies, or fewer rows than the full model has parameters.

    Source: Akaike (1974); Schwarz (1978).

    >>> from scarcity import datasets, discover
    >>> system = datasets.linear(n_variables=4, n_rows=600, seed=1)
    >>> table = information_criteria(discover(system.data, resamples=0), system.data)
    >>> table.query("target == 'all'").set_index("model").bic.idxmin()
    'graph'
    """
    names, values = numbers(data)
    if set(names) != set(graph.variables):
        raise DataError(
            f"expected the variables of the graph, {', '.join(map(repr, graph.variables))}; "
            f"got {', '.join(map(repr, names))}."
        )
    values = values[:, [names.index(name) for name in graph.variables]]
    evidence = evidence_of(values, graph.max_lag)
    n = evidence.n_rows
    if not evidence.usable.any():
        raise DataError(f"none of the variables varies in these {len(values)} rows.")
    rows: list[tuple[str, str, int, float, float, float]] = []
    for model in MODELS:
        for j, columns in enumerate(members(graph, model)):
            if not evidence.usable[j]:
                continue
            if n < len(columns) + 10:
                raise DataError(
                    f"{len(columns)} parameters of a target need more than {len(columns) + 10} rows, got {n:.0f}."
                )
            used = columns[evidence.usable[columns % len(graph.variables)]]
            explained = evidence.correlation[used, j] @ fitted(evidence.correlation, used, j)
            left = float(np.clip(1 - explained, 1e-12, 1.0))
            # Coefficients, mean and variance.
            size = len(used) + 2
            deviance = n * (np.log(2 * np.pi * left * evidence.scales[j] ** 2) + 1)
            rows.append(
                (
                    graph.variables[j],
                    model,
                    size,
                    left,
                    deviance + 2 * size,
                    deviance + size * float(np.log(n)),
                )
            )
    table = pd.DataFrame(rows, columns=["target", "model", "parameters", "residual", "aic", "bic"])
    table = table.sort_values("target", kind="stable", key=lambda c: c.map(graph.variables.index))
    rule = {"parameters": "sum", "residual": "mean", "aic": "sum", "bic": "sum"}
    total = table.groupby("model", sort=False).agg(rule).reset_index()
    total.insert(0, "target", "all")
    return pd.concat([table, total], ignore_index=True)
