"""From lagged moments to a causal graph, by the method that the options name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from scarcity.discovery import mpie, pc, pcmci
from scarcity.discovery.about import About
from scarcity.discovery.estimate import Estimate
from scarcity.discovery.options import DiscoveryOptions
from scarcity.numerics.arrays import BoolArray
from scarcity.numerics.lagged_moments import LaggedMoments

Method: TypeAlias = Callable[[LaggedMoments, About, DiscoveryOptions, Estimate | None], Estimate]

METHODS: Final[dict[str, Method]] = {"mpie": mpie.estimate, "pc": pc.estimate, "pcmci": pcmci.estimate}
"""By the names that `DiscoveryOptions.method` takes."""


def estimate(
    moments: LaggedMoments,
    about: About,
    options: DiscoveryOptions,
    before: Estimate | None = None,
    targets: BoolArray | None = None,
) -> Estimate:
    """Estimate the causal graph of the stream behind `moments`.

    Parameters
    ----------
    moments
        Of all rows, with lags up to `options.moment_lag`.
    about
        The stream's names and what else is told with its graph.
    before
        An earlier estimate of the same stream, to start from.
    targets
        (N,) whose links are searched anew, while the others keep those of `before`; None for all. Methods that have
        no such estimate search all.
    """
    if targets is not None and options.method == "mpie":
        return mpie.estimate(moments, about, options, before, targets)
    return METHODS[options.method](moments, about, options, before)
