"""Operators on names, and on what is known of them."""

from typing import Any

import numpy as np

from scarcity.engine.operators.semantic import Ontology, concepts, confront, embed, match, similarity
from tests.engine.operators.graphs import effects, graph_of
from tests.engine.operators.laws import Operator
from tests.engine.operators.structure.registry import together

__all__ = ["SEMANTIC"]

NAMES = [
    "air_temp",
    "airTemperature",
    "windSpd",
    "wind_speed",
    "pm2.5",
    "cpu_load",
    "",
    "<b>",
    "Straße",
    "🙂",
]
TERMS = ["air temperature", "wind speed", "particulate matter"]
OF_NAMES = frozenset({"untouched", "deterministic", "permutes", "no_rows", "one_row"})


def names(rng: np.random.Generator, count: int) -> tuple[Any]:
    drawn = rng.permutation(NAMES * (count // len(NAMES) + 1))[:count]
    return (np.array([f"{name} {i // 3}" for i, name in enumerate(drawn)], dtype="<U40"),)


def nearest(arrays: tuple[Any, ...], _: int) -> Any:
    table = match(arrays[0].tolist(), TERMS, method="ngrams")
    return table["score"].to_numpy(), np.array([TERMS.index(term) for term in table["term"]], dtype=np.int64)


def alike(arrays: tuple[Any, ...], _: int) -> Any:
    told = [similarity(name, TERMS[0], method="ngrams") for name in arrays[0].tolist()]
    return np.array(told, dtype=np.float64)


def shared(arrays: tuple[Any, ...], _: int) -> Any:
    given = arrays[0].tolist()
    found = concepts(given, method="ngrams")
    label = {name: k for k, group in enumerate(found.groups) for name in group}
    return found.similarity, together(np.array([label[name] for name in given], dtype=np.int64))


def verdicts(arrays: tuple[Any, ...], _: int) -> Any:
    """Of each pair of variables, as codes."""
    n = len(arrays[0])
    known = Ontology(causes=[(f"v{i}", f"v{j}") for i, j in np.argwhere(arrays[1]).tolist()])
    code = {"confirmed": 1, "contradicted": 2, "unknown": 3, "missing": 4}
    out = np.zeros((n, n), dtype=np.int64)
    for row in confront(graph_of(arrays[0]), known).itertuples():
        out[int(str(row.source)[1:]), int(str(row.target)[1:])] = code[str(row.verdict)]
    return out


SEMANTIC = [
    Operator(
        name="vectors of names",
        example=names,
        call=lambda a, _: embed(a[0].tolist(), method="ngrams").vectors,
        laws=OF_NAMES,
    ),
    Operator(name="nearest terms", example=names, call=nearest, laws=OF_NAMES),
    Operator(name="similarity of names", example=names, call=alike, laws=OF_NAMES),
    Operator(
        name="concepts",
        example=lambda rng, count: (np.unique(names(rng, count)[0]),),
        call=shared,
        laws=frozenset({"untouched", "deterministic", "relabels"}),
        variables=((0,),),
        told=((0, 1), (0, 1)),
    ),
    Operator(
        name="beside an ontology",
        example=lambda rng, count: (
            effects(1, count // 2)(rng, 0)[0],
            np.triu(rng.random((count // 2, count // 2)) < 0.3, 1),
        ),
        call=verdicts,
        laws=frozenset({"untouched", "deterministic", "relabels"}),
        variables=((0, 1), (0, 1)),
        told=((0, 1),),
    ),
]
