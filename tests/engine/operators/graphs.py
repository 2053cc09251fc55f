"""Causal graphs and series with links between few variables, made from arrays."""

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.graph import CausalGraph
from tests.graph.examples import fields

__all__ = ["effects", "graph_of", "series"]

Floats = npt.NDArray[np.float64]


def effects(graphs: int, variables: int = 5) -> Callable[[np.random.Generator, int], tuple[Any, ...]]:
    """An example: of so many graphs the effects (N, N, L + 1) at lags of 1 and 2, 0 where there is no link."""

    def drawn(rng: np.random.Generator) -> Floats:
        there = rng.random((variables, variables, 3)) < 0.2
        there[:, :, 0] = False
        return np.where(there, rng.uniform(-0.5, 0.5, there.shape), 0.0)

    return lambda rng, _: tuple(drawn(rng) for _ in range(graphs))


def graph_of(values: Floats) -> CausalGraph:
    """The graph of variables v0, v1 … with these effects."""
    given: dict[str, Any] = fields(tuple(f"v{i}" for i in range(len(values))), values.shape[2] - 1)
    return CausalGraph(**{**given, "adjacency": values != 0, "effects": np.array(values)})


def series(rng: np.random.Generator, rows: int, variables: int = 4) -> Floats:
    """(rows, N) noise, in which each variable drives the next one a row later."""
    x = rng.standard_normal((rows, variables))
    x[1:, 1:] += 0.8 * x[:-1, :-1]
    return x
