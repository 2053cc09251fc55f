"""Sparse linear systems whose links all take time."""

import numpy as np

from scarcity.datasets.noise import Noise, draw_noise
from scarcity.datasets.recursion import BURN_IN, run_linear
from scarcity.datasets.stability import draw_stable
from scarcity.datasets.structure import check_options, draw_links, split_seed
from scarcity.datasets.system import System
from scarcity.datasets.units import measured

__all__ = ["linear"]


def linear(
    n_variables: int = 10,
    n_rows: int = 1000,
    *,
    max_lag: int = 3,
    in_degree: int = 2,
    strength: tuple[float, float] = (0.2, 0.5),
    persistence: tuple[float, float] = (0.2, 0.7),
    noise: Noise = "gaussian",
    raw: bool = False,
    seed: int | np.random.Generator = 0,
) -> System:
    """Simulate a sparse vector autoregression: ``x_j(t) = a_j x_j(t−1) + Σ_i c_ij x_i(t−l_ij) + e_j(t)``.

    Parameters
    ----------
    n_variables, n_rows : shape of the data.
    max_lag : lags of the cross links are drawn from 1…max_lag.
    in_degree : cross links into each variable.
    strength : range of the absolute cross coefficients before damping. Systems whose companion matrix has a
        radius over 0.95 are drawn anew; those with many variables are damped instead, so that their
        coefficients come out somewhat below the range.
    persistence : range of the self links ``a_j``. Above 0.9 the limit of the radius lies half-way to 1, and
        strong cross links leave no stationary system: lower `strength`.
    noise : innovations of unit variance: "gaussian", "student" (5 degrees of freedom) or "laplace".
    raw : leave out the random units (see `scarcity.datasets.units`).
    seed : same seed, same rows.

    Returns
    -------
    System : data (n_rows, n_variables), graph and coefficients (source, target, lag).

    Raises
    ------
    OptionError : for sizes that do not fit, or an unknown noise.

    Source: the benchmark model of Runge et al. 2019 (Science Advances 5, eq. 5), its linear case.

    >>> system = linear(5, 200, seed=1)
    >>> system.data.shape, system.graph.shape, int(system.graph.sum())
    ((200, 5), (5, 5, 4), 15)
    """
    check_options(
        n_variables=n_variables,
        n_rows=n_rows,
        max_lag=max_lag,
        in_degree=in_degree,
        strength=strength,
        persistence=persistence,
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
        name="linear",
        description=f"sparse linear links, {noise} noise, seed {seed}",
    )
