"""Which rows each variable's links are estimated from: those of all regimes in which its mechanism was that of now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from scarcity.discovery import About, DiscoveryOptions, Estimate, estimate
from scarcity.engine.regimes import Mechanisms, Memory
from scarcity.graph.stitched import stitched
from scarcity.numerics.arrays import BoolArray
from scarcity.numerics.lagged_moments import LaggedMoments

__all__ = ["Pool", "estimate_pools", "pools"]

Pool = tuple[BoolArray, LaggedMoments]
"""(N,) targets, and the rows that their links are estimated from."""

# An estimate for each pool costs as much as one for all: rows that add less than this share are left out, and there are
# no more pools than this.
_WORTH_IT = 0.25
_MOST_POOLS = 3


def pools(own: LaggedMoments, mechanisms: Mechanisms, memories: Sequence[Memory]) -> list[Pool]:
    """The targets by the remembered regimes that they share with now, fewest rows first.

    Parameters
    ----------
    own
        The rows of the present regime.
    """
    follows = [
        frozenset(i for i, memory in enumerate(memories) if memory.mechanisms[j] == mechanisms[j])
        for j in range(len(mechanisms))
    ]
    weight = [memory.moments.total.weight for memory in memories]
    common = frozenset[int].intersection(*follows)
    least = own.total.weight + sum(weight[i] for i in common)
    follows = [
        each if sum(weight[i] for i in each - common) > _WORTH_IT * least else common for each in follows
    ]
    kept = {each for each, _ in Counter(follows).most_common(_MOST_POOLS - 1)} | {common}
    follows = [each if each in kept else common for each in follows]
    by_rows = sorted(set(follows), key=lambda each: sum(weight[i] for i in each))
    return [
        (
            np.array([each == pool for each in follows]),
            own.joined([memories[i].moments for i in sorted(pool)]) if pool else own,
        )
        for pool in by_rows
    ]


def estimate_pools(
    pooled: Sequence[Pool],
    about: About,
    options: DiscoveryOptions,
    before: Estimate | None,
    targets: BoolArray | None = None,
) -> Estimate:
    """One estimate for each pool, and the links into each target from its own.

    Parameters
    ----------
    targets
        (N,) whose links are searched anew, where there is one pool; of several, each is searched in full.
    """
    if len(pooled) > 1:
        targets = None
    found = [estimate(moments, about, options, before, targets) for _, moments in pooled]
    if len(found) == 1:
        return found[0]
    most = max(range(len(pooled)), key=lambda i: np.count_nonzero(pooled[i][0]))
    parts = [(targets, each.graph) for (targets, _), each in zip(pooled, found, strict=True)]
    # Of several pools there is no one structure that a later estimate could revise.
    return replace(found[most], graph=stitched(parts), structure=None)
