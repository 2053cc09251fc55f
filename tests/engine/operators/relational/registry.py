"""Operators that learn from the wiring of a graph."""

from typing import Any

import numpy as np

from scarcity.engine.operators.relational import embed, predict_edges, propagate
from scarcity.engine.operators.structure import link_matrix
from tests.engine.operators.laws import Operator
from tests.engine.operators.structure.registry import links

__all__ = ["RELATIONAL"]


def with_features(rng: np.random.Generator, count: int) -> tuple[Any, ...]:
    return *links(rng, count), rng.standard_normal((count, 4))


def heard(how: Any, hear: Any) -> Any:
    return lambda arrays, _: propagate(link_matrix(arrays[0]), arrays[1], layers=2, how=how, hear=hear)


def roles(arrays: tuple[Any, ...], seed: int) -> Any:
    made = embed(link_matrix(arrays[0]), size=16, seed=seed)
    return made.source, made.target


def expected(arrays: tuple[Any, ...], seed: int) -> Any:
    found = predict_edges(link_matrix(arrays[0]), seed=seed)
    return found.source, found.target, found.score, np.float64(found.auc)


RELATIONAL = [
    *(
        Operator(
            name=f"messages, {how} of {hear}",
            example=with_features,
            call=heard(how, hear),
            laws=frozenset(
                {
                    "untouched",
                    "deterministic",
                    "relabels",
                    "double",
                    "refuses_nan",
                    "no_variables",
                    "constant",
                }
            ),
            variables=((0, 1), (0,)),
            told=((1,),),
        )
        for how, hear in (("mean", "drivers"), ("sum", "driven"))
    ),
    Operator(
        name="roles as vectors",
        example=links,
        call=roles,
        laws=frozenset(
            {"untouched", "deterministic", "seeded", "double", "refuses_nan", "no_variables", "constant"}
        ),
        told=((0,), (0,)),
    ),
    Operator(
        name="links to be expected",
        example=lambda rng, count: links(rng, 2 * count),
        call=expected,
        laws=frozenset({"untouched", "deterministic", "seeded", "double", "refuses_nan"}),
    ),
]
