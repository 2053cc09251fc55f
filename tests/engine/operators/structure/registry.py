"""Operators on the wiring of a graph: of a matrix of links, whose rows and columns are variables."""

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.engine.operators import structure
from scarcity.engine.operators.structure.betweenness import from_sources, one_by_one
from scarcity.engine.operators.structure.groups import modularity
from tests.engine.operators.laws import Operator

__all__ = ["STRUCTURE", "links", "together"]

OF_LINKS = frozenset(
    {"untouched", "deterministic", "relabels", "double", "refuses_nan", "no_variables", "constant"}
)
BOTH, EACH, NONE = (0, 1), (0,), ()


def links(rng: np.random.Generator, count: int) -> tuple[npt.NDArray[np.float64]]:
    """A quarter of all links, of any strength."""
    return (np.where(rng.random((count, count)) < 0.25, rng.uniform(0.1, 1.0, (count, count)), 0.0),)


def of(call: Callable[[Any], Any]) -> Callable[[tuple[Any, ...], int], Any]:
    return lambda arrays, _: call(structure.link_matrix(arrays[0]))


def together(labels: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    """(N, N) which of them have the same label; the labels themselves follow the order of the variables."""
    return labels[:, None] == labels


def around(matrix: Any) -> tuple[Any, ...]:
    """How many loops lead through each variable, and how many there are of each length."""
    found = structure.loops(matrix, longest=4, most=10**6)
    through = np.bincount([i for path in found.paths for i in path], minlength=matrix.shape[0])
    return through, np.bincount([len(path) for path in found.paths], minlength=5)


def figures(seen: Any, *names: str) -> tuple[Any, ...]:
    return tuple(np.asarray(getattr(seen, name)) for name in names)


def entry(name: str, call: Any, *told: tuple[int, ...], but: str = "") -> Operator:
    return Operator(
        name=name,
        example=links,
        call=of(call),
        laws=OF_LINKS - {but},
        variables=(BOTH,),
        told=told,
    )


def grouped_by(arrays: tuple[Any, ...], _: int) -> Any:
    return np.float64(modularity(structure.link_matrix(arrays[0]), arrays[1]))


STRUCTURE = [
    entry("link matrix", lambda m: m, BOTH),
    entry(
        "topology",
        lambda m: figures(structure.topology(m), "in_degrees", "out_degrees", "nodes", "links", "mutual"),
        EACH,
        EACH,
        NONE,
        NONE,
        NONE,
    ),
    entry("components", lambda m: tuple(map(together, structure.components(m))), BOTH, BOTH),
    entry("loops", around, EACH, NONE),
    entry("triads", lambda m: np.array(list(structure.triad_census(m).values())), NONE),
    entry(
        "reach", lambda m: figures(structure.reach(m), "driven", "distances", "farthest"), EACH, EACH, EACH
    ),
    entry("pagerank", structure.pagerank, EACH),
    entry("betweenness", structure.betweenness, EACH),
    entry("betweenness, one by one", one_by_one, EACH, but="no_variables"),
    entry(
        "betweenness, from many sources",
        lambda m: from_sources(m, structure.reach(m)),
        EACH,
        but="no_variables",
    ),
    entry("closeness", lambda m: structure.closeness(structure.reach(m)), EACH),
    entry("communities", lambda m: together(structure.grouped(m)), BOTH, but="relabels"),
    Operator(
        name="modularity",
        example=lambda rng, count: (*links(rng, count), np.arange(count) % 3),
        call=grouped_by,
        laws=frozenset({"untouched", "deterministic", "relabels", "double", "refuses_nan"}),
        variables=(BOTH, EACH),
        told=(NONE,),
    ),
]
