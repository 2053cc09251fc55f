"""Operators that say what lasts."""

from typing import Any

import numpy as np

from scarcity.batch import discover
from scarcity.engine.operators.stability import (
    agreement,
    drifts,
    persistence,
    regime_table,
    resample_agreement,
    window_graphs,
)
from scarcity.engine.regimes import Regime
from tests.engine.operators.graphs import effects, graph_of, series
from tests.engine.operators.laws import Operator

__all__ = ["STABILITY"]

OF_GRAPHS = frozenset({"untouched", "deterministic", "relabels", "double"})
THREE = ((0, 1), (0, 1), (0, 1))


def stepped(rng: np.random.Generator, count: int) -> tuple[Any]:
    """Half of the variables move up in the middle."""
    x = rng.standard_normal((30 * count, 4))
    x[15 * count :, ::2] += 2.0
    return (x,)


def alarms(arrays: tuple[Any, ...], _: int) -> Any:
    """Of each variable: how many, the first row, the sum of directions."""
    table = drifts(arrays[0])
    own = [table[table["variable"] == f"v{i}"] for i in range(arrays[0].shape[1])]
    return np.array(
        [[len(each), each["row"].min() if len(each) else -1, each["direction"].sum()] for each in own]
    )


def windows(arrays: tuple[Any, ...], _: int) -> Any:
    return np.stack([graph.effects for graph in window_graphs(arrays[0], windows=2, max_lag=1)])


def lasting(arrays: tuple[Any, ...], _: int) -> Any:
    """(N, N, L + 1) share and mean effect of each link, and the figures of each pair of graphs."""
    found = persistence([graph_of(each) for each in arrays])
    out = np.zeros((*arrays[0].shape, 4))
    for row in found.links.to_dict("records"):
        at = int(row["source"][1:]), int(row["target"][1:]), row["lag"]
        out[at] = [row[name] for name in ("share", "effect", "spread", "same_sign")]
    return out, found.pairs.to_numpy(dtype=np.float64)


def regimes(arrays: tuple[Any, ...], _: int) -> Any:
    rows = [
        Regime.between(k, (100 * k, None), (100 * k + 99, None), graph_of(each))
        for k, each in enumerate(arrays)
    ]
    figures = ["regime", "first_row", "last_row", "links", "new", "gone", "jaccard", "effects"]
    return regime_table(rows)[figures].to_numpy(dtype=np.float64, na_value=np.nan)


def resampled(arrays: tuple[Any, ...], seed: int) -> Any:
    table = resample_agreement(discover(arrays[0], max_lag=1, resamples=20, seed=seed))
    return table[["links", "jaccard", "to_graph"]].to_numpy()


STABILITY = [
    Operator(
        name="drifts",
        example=stepped,
        call=alarms,
        laws=frozenset({"untouched", "deterministic", "relabels", "double", "still"}),
        variables=((1,),),
        told=((0,),),
    ),
    Operator(
        name="graphs of windows",
        example=lambda rng, count: (series(rng, 20 * count),),
        call=windows,
        laws=frozenset(
            {"untouched", "deterministic", "relabels", "double", "bears_nan", "refuses_short", "still"}
        ),
        variables=((1,),),
        told=((1, 2),),
    ),
    Operator(
        name="agreement",
        example=effects(2),
        call=lambda a, _: np.array(list(agreement(*map(graph_of, a)).values())),
        laws=OF_GRAPHS,
        variables=THREE[:2],
        told=((),),
    ),
    Operator(
        name="persistence",
        example=effects(3),
        call=lasting,
        laws=OF_GRAPHS,
        variables=THREE,
        told=((0, 1), ()),
    ),
    Operator(
        name="regimes",
        example=effects(3),
        call=regimes,
        laws=OF_GRAPHS,
        variables=THREE,
        told=((),),
    ),
    Operator(
        name="agreement of resamples",
        example=lambda rng, count: (series(rng, 20 * count, 3),),
        call=resampled,
        laws=frozenset({"untouched", "deterministic", "seeded", "double"}),
    ),
]
