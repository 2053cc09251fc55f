"""Sparse linear systems in which some links act within the same row."""

import numpy as np

from scarcity.datasets.noise import Noise, draw_noise
from scarcity.datasets.recursion import BURN_IN, run_linear
from scarcity.datasets.stability import draw_stable
from scarcity.datasets.structure import check_options, draw_links, split_seed
from scarcity.datasets.system import System
from scarcity.datasets.units import measured

__all__ = ["contemporaneous"]


def contemporaneous(
    n_variables: int = 10,
    n_rows: int = 1000,
    *,
    share: float = 0.4,
    max_lag: int = 3,
    in_degree: int = 2,
    strength: tuple[float, float] = (0.2, 0.5),
    persistence: tuple[float, float] = (0.2, 0.7),
    noise: Noise = "gaussian",
    raw: bool = False,
    seed: int | np.random.Generator = 0,
) -> System:
    """Simulate a structural vector autoregression: `linear` with a share of the cross links at lag 0.

    ``x(t) = B x(t) + Σ_l C_l x(t−l) + e(t)``, where `B` follows a hidden random order and has no cycle.

    Parameters
    ----------
    share : of the cross links that act at lag 0 (fewer if the order has no room for them).
    n_variables, n_rows, max_lag, in_degree, strength, persistence, noise, raw, seed : as in `linear`.

    Returns
    -------
    System : the lag-0 links stand in ``graph[:, :, 0]``.

    Raises
    ------
    OptionError : for sizes or a share that do not fit, or an unknown noise.

    Source: the model of PCMCI+ (Runge 2020, UAI, section 4), with an exact share at lag 0.

    >>> system = contemporaneous(5, 200, seed=1)
    >>> int(system.graph[:, :, 0].sum()), int(system.graph.sum())
    (4, 15)
    """
    check_options(
        n_variables=n_variables,
        n_rows=n_rows,
        max_lag=max_lag,
        in_degree=in_degree,
        strength=strength,
        persistence=persistence,
        share=share,
    )
    for_links, for_noise, for_units = split_seed(seed, 3)
    [links] = draw_stable(
        lambda: [
            draw_links(
                for_links,
                n_variables=n_variables,
                max_lag=max_lag,
                in_degree=in_degree,
                strength=strength,
                persistence=persistence,
                instantaneous=share,
            )
        ],
        persistence[1],
    )
    shocks = draw_noise(for_noise, (BURN_IN + n_rows, n_variables), noise)
    regimes = [(0, links)]
    return measured(
        run_linear(regimes, shocks),
        regimes,
        rng=for_units,
        raw=raw,
        name="contemporaneous",
        description=f"sparse linear links, {share:.0%} of them at lag 0, {noise} noise, seed {seed}",
    )
