"""Hyperedges: pairs of sources that act together, as the store remembers them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import isnan
from typing import TypeAlias

import numpy as np

from scarcity.engine.config import StoreConfig
from scarcity.graph import CausalGraph
from scarcity.numerics.maps import PRODUCT

__all__ = ["HyperRec", "Hyperedges", "remembered"]

# Half a 90 % interval in standard errors, with 20 blocks (t19); more blocks would narrow it by 3 % at most.
_REACH = 1.729


@dataclass(frozen=True, slots=True, kw_only=True)
class HyperRec:
    """What is remembered of a product that drives a target.

    Attributes
    ----------
    target, lag
        What it drives, after how many rows.
    weight
        Moving average of the coefficient: standard deviations of the target for each unit of the product of both
        standardised sources.
    var
        Variance of the newest estimate; NaN with too few blocks.
    stability
        Moving average of the share of resamples that select both links; NaN while none have judged them.
    ci_lo, ci_hi
        90 % interval of the newest estimate.
    hits
        Refreshes in which both links met the acceptance rule.
    alone
        Whether neither source drives the target at this lag other than in the product: they act only together.
    last_seen
        Window in which it was last found.
    missed
        Refreshes in a row in which it was not found; as links do, it counts as gone after three.

    Source: specification §HypergraphStore; its fields are those of reading 29, `alone` and what follows it are new.
    """

    target: int
    lag: int
    weight: float
    var: float
    stability: float
    ci_lo: float
    ci_hi: float
    hits: int
    alone: bool
    last_seen: int
    missed: int = 0


Hyperedges: TypeAlias = Mapping[frozenset[int], list[HyperRec]]
"""Sources → what they drive together."""

_Key: TypeAlias = tuple[frozenset[int], int, int]


def remembered(
    before: Hyperedges, graph: CausalGraph, window: int, config: StoreConfig
) -> dict[frozenset[int], list[HyperRec]]:
    """What is remembered once the graph estimated after `window` has joined in.

    Products that were found join the averages, others fade and are forgotten as links are.
    """
    known: dict[_Key, HyperRec] = {
        (sources, each.target, each.lag): each for sources, records in before.items() for each in records
    }
    found = _found(graph, window)
    for key, newest in found.items():
        earlier = known.get(key)
        if earlier is not None:
            share = config.ema_alpha
            stability = (
                newest.stability
                if isnan(earlier.stability)
                else earlier.stability
                if isnan(newest.stability)
                else (1 - share) * earlier.stability + share * newest.stability
            )
            newest = replace(
                newest,
                weight=(1 - share) * earlier.weight + share * newest.weight,
                stability=stability,
                hits=earlier.hits + newest.hits,
            )
        known[key] = newest
    for key in known.keys() - found.keys():
        record = known[key]
        faded = replace(record, weight=record.weight * config.decay_factor, missed=record.missed + 1)
        old = window - faded.last_seen > config.max_age_windows
        if old or abs(faded.weight) < config.prune_threshold:
            del known[key]
        else:
            known[key] = faded
    out: dict[frozenset[int], list[HyperRec]] = {}
    for (sources, _, _), each in sorted(known.items(), key=lambda item: -abs(item[1].weight)):
        out.setdefault(sources, []).append(each)
    return out


def _found(graph: CausalGraph, window: int) -> dict[_Key, HyperRec]:
    """The products of a graph whose two links it holds."""
    out: dict[_Key, HyperRec] = {}
    if graph.terms is None:
        return out
    index = graph.terms.index
    for row in graph.terms.products:
        _, first, second, target, lag = map(int, index[row])
        links = [(first, target, lag), (second, target, lag)]
        if not all(graph.adjacency[link] for link in links):
            continue
        beside = (index[:, 0] != PRODUCT) & (index[:, 3] == target) & (index[:, 4] == lag)
        weight, error = float(graph.terms.values[row, 0]), float(graph.terms.errors[row])
        shares = [float(graph.stability[link]) for link in links]
        out[frozenset((first, second)), target, lag] = HyperRec(
            target=target,
            lag=lag,
            weight=weight,
            var=error**2,
            stability=float(np.min(shares)),
            ci_lo=weight - _REACH * error,
            ci_hi=weight + _REACH * error,
            hits=int(all(graph.established[link] for link in links)),
            alone=not np.isin(index[beside, 1], (first, second)).any(),
            last_seen=window,
        )
    return out
