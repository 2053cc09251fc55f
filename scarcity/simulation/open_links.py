"""Links within a row whose direction the data leave open: when an answer depends on them, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from scarcity.errors import DataError
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.simulation.model import StructuralModel, fitted
from scarcity.simulation.paths import reached

__all__ = ["averaged", "can_average", "open_links", "refuse"]

_MOST: Final = 200
"""Variables up to which models are turned: it takes matrices of that size for each weighing."""
_WAYS: Final = 8
"""In which open links are turned."""


def open_links(graph: CausalGraph, touched: Sequence[int]) -> list[tuple[int, int]]:
    """The undirected links that an intervention on `touched` reaches."""
    if not touched or not graph.undirected.any():
        return []
    here = reached(graph, touched)
    return [(int(i), int(j)) for i, j in np.argwhere(np.triu(graph.undirected)) if here[i] or here[j]]


def refuse(graph: CausalGraph, links: Sequence[tuple[int, int]]) -> DataError:
    """The error that says which links stand in the way, and what helps."""
    shown = ", ".join(f"{graph.variables[i]!r} — {graph.variables[j]!r}" for i, j in links[:4])
    more = f" and {len(links) - 4} more" if len(links) > 4 else ""
    return DataError(
        f"The answer depends on links within a row whose direction the data leave open: {shown}{more}. Tell it by "
        '`knowledge=` of `discover`, sample more often, or ask for undirected="average", which averages over the '
        "directions that fit the data equally well."
    )


def can_average(graph: CausalGraph) -> bool:
    """Whether its open links can be turned, if all links are run as straight lines."""
    told = fitted(graph)
    return len(graph.variables) <= _MOST and bool(((told | told.T) == graph.undirected).all())


def averaged(graph: CausalGraph, model: StructuralModel, rng: np.random.Generator) -> list[StructuralModel]:
    """The model with its open links turned, in several ways that the data allow equally well, drawn at random.

    The weighings are dealt out among the ways; a single one is taken for each. A turned link changes the coefficients
    of both its ends: those of the new order follow from the covariance of a row given the past, which all ways share.

    Raises DataError where the fitted direction is not known, bends act, or there are very many variables.

    Source: Verma & Pearl (1990), UAI (equivalent graphs).
    """
    if not model.is_linear or not can_average(graph):
        raise DataError(
            'undirected="average" needs a graph with straight links and resamples (method "mpie") and at most '
            f"{_MOST} variables; tell the directions by `knowledge=` of `discover`."
        )
    ways = [_an_order(graph, model, rng) for _ in range(_WAYS)]
    places = [np.arange(way, model.n_draws, _WAYS) for way in range(_WAYS)]
    if model.n_draws == 1:
        places = [np.zeros(1, dtype=np.intp)] * _WAYS
    return [
        _turned(graph, model.of_draws(place), way)
        for place, way in zip(places, ways, strict=True)
        if len(place)
    ]


def _turned(graph: CausalGraph, model: StructuralModel, order: IndexArray) -> StructuralModel:
    n, lags = model.n_variables, model.max_lag
    source, target, lag = model.links.T
    dense = np.zeros((model.n_draws, lags + 1, n, n))
    dense[:, lag, source, target] = model.weights
    noise = np.diag(np.maximum(np.diag(model.innovations), 1e-12))
    now = _certain(graph, model)
    for each in dense:
        _turn(each, noise, graph.undirected, now, order)
    links = np.argwhere(np.abs(dense).max(0) > 1e-12)[:, [1, 2, 0]]
    return replace(model, links=links, weights=dense[:, links[:, 2], links[:, 0], links[:, 1]])


def _an_order(graph: CausalGraph, model: StructuralModel, rng: np.random.Generator) -> IndexArray:
    """(N,) variables in an order of causes within a row, drawn anew for open links; directed ones are kept.

    An order that would make two causes of one effect that are not linked is no equal of the fitted one, and is drawn
    again; the fitted order stands after too many tries.
    """
    now = _certain(graph, model)
    linked = now | now.T | graph.undirected
    base = now | fitted(graph)
    colliders = _colliders(base, linked)
    for _ in range(50):
        order = _topological(now, rng.permutation(len(now)))
        rank = np.argsort(order)
        turned = now | (graph.undirected & (rank[:, None] < rank[None, :]))
        if np.array_equal(_colliders(turned, linked), colliders):
            return order
    return _topological(base, np.arange(len(now)))


def _certain(graph: CausalGraph, model: StructuralModel) -> BoolArray:
    """(N, N) links within a row, in any weighing, whose direction is told; weighings may have more than the graph."""
    source, target, lag = model.links.T
    out = graph.adjacency[:, :, 0].copy()
    out[source[lag == 0], target[lag == 0]] = True
    return out & ~graph.undirected


def _topological(now: BoolArray, wish: IndexArray) -> IndexArray:
    """An order in which causes come first, else as near to `wish` as that allows."""
    out, left = list[int](), list(map(int, wish))
    while left:
        free = next((i for i in left if not now[left, i].any()), left[0])
        left.remove(free)
        out.append(free)
    return np.array(out)


def _colliders(directed: BoolArray, linked: BoolArray) -> BoolArray:
    """(N, N, N) causes i and j of k that are not linked."""
    both = directed[:, None, :] & directed[None, :, :]
    apart = ~linked & ~np.eye(len(linked), dtype=np.bool_)
    return np.asarray(both & apart[:, :, None])


def _turn(
    weights: FloatArray, noise: FloatArray, undirected: BoolArray, now: BoolArray, order: IndexArray
) -> None:
    """Rewrite (L+1, N, N) weights for the new order, in place."""
    n = len(order)
    solve = _inverse(np.eye(n) - weights[0].T)
    covariance: FloatArray = solve @ noise @ solve.T
    past: list[FloatArray] = [solve @ weight.T for weight in weights[1:]]
    rank = np.argsort(order)
    open_ends = undirected.any(1)
    was = weights[0].copy()
    for j in np.nonzero(open_ends)[0]:
        earlier = rank < rank[j]
        linked = (was[:, j] != 0) | (was[j] != 0)
        causes = np.nonzero(linked & (now[:, j] | (undirected[:, j] & earlier)))[0]
        weights[0][:, j] = 0.0
        if len(causes):
            weights[0][causes, j] = _inverse(covariance[np.ix_(causes, causes)]) @ covariance[causes, j]
        for lag, response in enumerate(past, start=1):
            weights[lag][:, j] = response[j] - weights[0][causes, j] @ response[causes]


def _inverse(matrix: FloatArray) -> FloatArray:
    return np.asarray(np.linalg.inv(matrix), dtype=np.float64)
