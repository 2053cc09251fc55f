"""One graph from several that were estimated from different rows, each answering for some of the targets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from scarcity.graph.arrays import LAYOUT, BoolArray, FloatArray
from scarcity.graph.causal_graph import CausalGraph
from scarcity.graph.draws import GraphDraws

__all__ = ["stitched"]


def stitched(parts: Sequence[tuple[BoolArray, CausalGraph]]) -> CausalGraph:
    """The links into each variable from the graph that answers for it.

    Means, scales and what is told of the data are the first graph's, and standardised effects are carried over to its
    scales. Within a row, two graphs may contradict each other: a pair that each graph sees driving the other, and links
    that close a loop, become undirected. Innovations of variables of different graphs count as uncorrelated.

    Parameters
    ----------
    parts
        (N,) bool of the targets, and a graph of the same variables and lags; every target stands in one of them.
    """
    base = parts[0][1]
    if len(parts) == 1:
        return base
    values: dict[str, Any] = {
        name: getattr(base, name).copy() for name, layout in LAYOUT.items() if layout.axes == "STL"
    }
    residual = np.zeros_like(base.residual_covariance)
    undirected = np.zeros_like(base.undirected)
    for targets, graph in parts:
        ratio = _ratio(graph.scales, base.scales)
        factor = np.where(_standardised(graph), _of_links(ratio), 1.0)
        for name, array in values.items():
            part = getattr(graph, name)[:, targets]
            array[:, targets] = (
                part * factor[:, targets] if name in ("effects", "ci_low", "ci_high") else part
            )
        pair = np.outer(targets, targets)
        residual[pair] = (graph.residual_covariance * np.outer(ratio, ratio))[pair]
        undirected |= graph.undirected & (targets[None, :] | targets[:, None])
    values["undirected"] = undirected
    _settle_lag_zero(values)
    return replace(
        base,
        **values,
        residual_covariance=residual,
        n_rows=max(graph.n_rows for _, graph in parts),
        n_effective=max(graph.n_effective for _, graph in parts),
        draws=_draws(parts, base.scales),
        notes=tuple(dict.fromkeys(note for _, graph in parts for note in graph.notes)),
    )


def _ratio(mine: FloatArray, base: FloatArray) -> FloatArray:
    """(N,) what one standard deviation is in those of the base; 1 where either is 0."""
    known = (mine > 0) & (base > 0)
    return np.where(known, mine, 1.0) / np.where(known, base, 1.0)


def _standardised(graph: CausalGraph) -> BoolArray:
    """(source, target, lag) whether the effect is the coefficient in standard deviations (not so by PCMCI)."""
    in_units = graph.effects * (graph.scales[None, :] / np.maximum(graph.scales, 1e-300)[:, None])[:, :, None]
    return np.isclose(in_units, graph.coefficients, rtol=1e-6, atol=0.0)


def _of_links(ratio: FloatArray) -> FloatArray:
    """(source, target, 1) factor that carries standardised effects over."""
    return (ratio[None, :] / ratio[:, None])[:, :, None]


def _settle_lag_zero(values: dict[str, Any]) -> None:
    """Leave no contradiction among the lag-0 links. In place."""
    now, undirected = values["adjacency"][:, :, 0], values["undirected"]
    undirected &= ~(now | now.T)
    doubtful = (now & now.T) | (now & _in_loop(now & ~now.T))
    either = doubtful | doubtful.T
    for name in ("effects", "ci_low", "ci_high", "p_values", "scores", "stability", "gains"):
        array = values[name][:, :, 0]
        array[...] = np.where(either & ~doubtful, array.T, array)
    now &= ~either
    undirected |= either


def _in_loop(now: BoolArray) -> BoolArray:
    """Links between variables that each can be reached from the other."""
    reach = now.copy()
    while True:
        further = reach | (reach.astype(np.float32) @ reach.astype(np.float32) > 0)
        if (further == reach).all():
            return now & reach.T
        reach = further


def _draws(parts: Sequence[tuple[BoolArray, CausalGraph]], base: FloatArray) -> GraphDraws | None:
    """The draws of every target from its graph; None unless all graphs have equally many."""
    links: list[Any] = []
    effects: list[Any] = []
    fitted: list[Any] = []
    for targets, graph in parts:
        if graph.draws is None:
            return None
        kept = targets[graph.draws.links[:, 1]]
        chosen = graph.draws.links[kept]
        ratio = _ratio(graph.scales, base)
        links.append(chosen)
        change = ratio[chosen[:, 1]] / ratio[chosen[:, 0]]
        effects.append(graph.draws.effects[:, kept] * change)
        fitted.append(graph.draws.fitted[kept] * change)
    if len({len(each) for each in effects}) > 1:
        return None
    return GraphDraws(
        links=np.concatenate(links), effects=np.concatenate(effects, axis=1), fitted=np.concatenate(fitted)
    )
