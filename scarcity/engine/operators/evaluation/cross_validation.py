"""Cross-validation in time: how well a learned graph predicts rows that come later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any, Final, cast

import numpy as np
import pandas as pd

from scarcity.discovery import About, DiscoveryOptions, estimate, memory
from scarcity.engine.operators.evaluation.structural_model import MODELS, evidence_of, step_model
from scarcity.engine.operators.evaluation.table import numbers
from scarcity.errors import DataError, OptionError
from scarcity.numerics.arrays import FloatArray
from scarcity.numerics.blas import one_blas_thread

__all__ = ["best_setting", "cross_validate"]

_LEAST_TRAIN: Final = 50
_LEAST_TEST: Final = 10


@one_blas_thread()
def cross_validate(
    data: Any,
    *,
    folds: int = 5,
    gap: int | None = None,
    window: int | None = None,
    grid: Mapping[str, Sequence[Any]] | None = None,
    **options: Any,
) -> pd.DataFrame:
    """Error of predictions, by the learned graph, of rows that come later, beside those by own pasts and by all lags.

    The rows are cut into folds + 1 blocks in time. Each fold learns from the blocks before its own (or from the
    `window` newest rows of them), leaves out `gap` rows, and predicts each row of its block from the rows before it:
    the graph's parents with coefficients fitted to the training rows, along bends where it has some, lag-0 parents
    by their own predictions. No row is shuffled, and none that is predicted has taken part in learning.

    Parameters
    ----------
    data
        DataFrame, or array (time, variable); NaN is a missing value: as a predictor it counts as the mean, for every
        model, and is not itself predicted.
    folds
        How many.
    gap
        Rows between training and test; None: the largest lag, so that the two share no value.
    window
        Rolling origin with so many training rows; None: expanding, all rows before.
    grid
        Option of `discover` → values to try; all combinations, each over the same test rows.
    options
        Of `scarcity.discover`; `resamples` is 0 unless asked for, since no prediction needs them.

    Returns
    -------
    One row a combination, fold and model (``graph``, ``own past``, ``full``): the options of the grid, ``fold``,
    ``train_rows``, ``test_rows``, ``model``, ``links`` (of other variables, per model), and ``error``: squared error
    in units of the training variance, mean over values and then variables; 1 is as good as the mean. `best_setting`
    chooses.

    Raises
    ------
    DataError
        Too few rows for the folds.
    OptionError
        An option that `discover` does not have, or out of its range.

    Source: rolling origin, Tashman (2000), Int. J. Forecasting 16; the gap as "purging", López de Prado (2018), ch. 7.

    >>> from scarcity import datasets
    >>> table = cross_validate(datasets.linear(n_variables=4, n_rows=600, seed=1).data, folds=3)
    >>> table.groupby("model").error.mean().idxmin()
    'graph'
    """
    DiscoveryOptions.check_names({**options, **(grid or {})}, "cross_validate()")
    names, values = numbers(data)
    if twice := sorted(set(options) & set(grid or {})):
        raise OptionError(f"{twice[0]!r} stands in the grid and beside it; leave one of them out.")
    settings = list(_combinations(grid or {}))
    chosen = [
        DiscoveryOptions(**cast("dict[str, Any]", {"resamples": 0, **options, **setting}))
        for setting in settings
    ]
    reach = max(each.max_lag for each in chosen)
    purged = reach if gap is None else gap
    rows: list[dict[str, Any]] = []
    for setting, option in zip(settings, chosen, strict=True):
        for fold, (train, test) in enumerate(_folds(len(values), folds, purged, window, reach), 1):
            head = {
                **setting,
                "fold": fold,
                "train_rows": train.stop - train.start,
                "test_rows": test.stop - test.start,
            }
            scored = _scored(names, values[train], values[test.start - option.max_lag : test.stop], option)
            rows += [{**head, **each} for each in scored]
    return pd.DataFrame(rows)


def best_setting(table: pd.DataFrame, *, sparing: bool = True) -> dict[str, Any]:
    """The options of the grid of `cross_validate` whose graphs predict best.

    Parameters
    ----------
    table
        From `cross_validate` with a grid.
    sparing
        Among the combinations whose mean error lies within one standard error (over folds, of the difference to the
        best one), take that with the fewest links; of several, the earliest.

    Raises
    ------
    DataError
        The table has no option to choose.
    """
    known = [column for column in table.columns if column in DiscoveryOptions.names()]
    if not known:
        raise DataError("the table has no option to choose; give cross_validate a grid.")
    graph = table[table["model"] == "graph"]
    keys = graph[known].astype(object).where(graph[known].notna(), None).apply(tuple, axis=1)
    order = list(dict.fromkeys(keys))
    errors = [graph.loc[keys == key, "error"].to_numpy(dtype=float) for key in order]
    means = np.array([each.mean() for each in errors])
    best = int(np.argmin(means))
    if sparing and len(errors[best]) > 1:
        links = [float(graph.loc[keys == key, "links"].mean()) for key in order]
        within = [
            i
            for i, each in enumerate(errors)
            if means[i] - means[best] <= (each - errors[best]).std(ddof=1) / np.sqrt(len(each)) + 1e-12
        ]
        best = min(within, key=lambda i: (links[i], i))
    return dict(zip(known, order[best], strict=True))


def _combinations(grid: Mapping[str, Sequence[Any]]) -> Iterator[dict[str, Any]]:
    for name, values in grid.items():
        if isinstance(values, str) or not len(values):
            raise OptionError(f"grid: expected a list of values for {name!r}, got {values!r}.")
    for values in product(*grid.values()):
        yield dict(zip(grid, values, strict=True))


def _folds(rows: int, folds: int, gap: int, window: int | None, reach: int) -> Iterator[tuple[slice, slice]]:
    """Training and test rows of each fold."""
    if folds < 1 or gap < 0 or (window is not None and window < _LEAST_TRAIN):
        raise OptionError(
            f"expected folds of at least 1, gap of at least 0 and window of at least {_LEAST_TRAIN} rows; "
            f"got {folds!r}, {gap!r} and {window!r}."
        )
    edges = np.linspace(0, rows, folds + 2).round().astype(int)
    least = _LEAST_TRAIN + reach
    if edges[1] - gap < least or (np.diff(edges) < _LEAST_TEST).any():
        raise DataError(
            f"{folds} folds leave {max(int(edges[1]) - gap, 0)} training rows to the first one, of {rows} rows; "
            f"at least {least} are needed: take fewer folds."
        )
    for first, last in zip(edges[1:-1].tolist(), edges[2:].tolist(), strict=True):
        end = first - gap
        yield slice(0 if window is None else max(0, end - window), end), slice(first, last)


def _scored(
    names: tuple[str, ...], train: FloatArray, test: FloatArray, option: DiscoveryOptions
) -> Iterator[dict[str, Any]]:
    """Errors of the models; `test` begins with the history of its first row."""
    moments = memory(len(names), option)
    moments.absorb(train)
    graph = estimate(moments, About(variables=names), option).graph
    evidence = evidence_of(train, option.max_lag, option.halflife)
    truth = test[option.max_lag :]
    apart = ~np.eye(len(names), dtype=np.bool_)
    for model in MODELS:
        fit = step_model(graph, model, evidence, train)
        square = ((fit.predict(test) - truth) / fit.scale) ** 2
        seen = np.isfinite(square) & evidence.usable
        counts = seen.sum(0)
        by_target = np.where(seen, square, 0.0).sum(0) / np.maximum(counts, 1)
        links = {"graph": int(graph.adjacency[apart].sum() + np.triu(graph.undirected).sum()), "own past": 0}
        most = len(names) * (len(names) - 1)
        yield {
            "model": model,
            "links": links.get(model, most * option.max_lag + (most // 2 if option.contemporaneous else 0)),
            "error": float(by_target[counts > 0].mean()) if (counts > 0).any() else float("nan"),
        }
