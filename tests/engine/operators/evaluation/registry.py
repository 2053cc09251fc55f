"""Operators that judge a graph by the rows of its variables."""

from typing import Any

import numpy as np

from scarcity.engine.operators.evaluation import cross_validate, information_criteria
from scarcity.engine.operators.evaluation.table import numbers
from tests.engine.operators.graphs import effects, graph_of, series
from tests.engine.operators.laws import Operator

__all__ = ["EVALUATION"]


def with_graph(rng: np.random.Generator, count: int) -> tuple[Any, ...]:
    """Rows of five variables, and where the links are."""
    return series(rng, 20 * count, 5), effects(1)(rng, 0)[0] != 0


def criteria(arrays: tuple[Any, ...], _: int) -> Any:
    """(target, model, figure), and the sums over all targets; how the full model is shared out follows the order."""
    table = information_criteria(graph_of(0.3 * arrays[1]), arrays[0])
    figures = table[["parameters", "residual", "aic", "bic"]].to_numpy(dtype=np.float64)
    return figures[:-3].reshape(-1, 3, 4)[:, :2], figures[-3:-1], figures[-1, [0, 2, 3]]


def validated(arrays: tuple[Any, ...], _: int) -> Any:
    table = cross_validate(arrays[0], folds=2, max_lag=1)
    return table["error"].to_numpy(), table["links"].to_numpy()


EVALUATION = [
    Operator(
        name="information criteria",
        example=with_graph,
        call=criteria,
        laws=frozenset({"untouched", "deterministic", "relabels", "double", "bears_nan", "refuses_short"}),
        variables=((1,), (0, 1)),
        told=((0,), (), ()),
    ),
    Operator(
        name="cross-validation",
        example=lambda rng, count: (series(rng, 20 * count),),
        call=validated,
        laws=frozenset(
            {"untouched", "deterministic", "relabels", "double", "bears_nan", "refuses_short", "still"}
        ),
        variables=((1,),),
        told=((), ()),
    ),
    Operator(
        name="rows as numbers",
        example=lambda rng, count: (series(rng, count),),
        call=lambda a, _: numbers(a[0])[1],
        laws=frozenset(
            {"untouched", "deterministic", "permutes", "double", "passes_nan", "no_rows", "one_row"}
        ),
    ),
]
