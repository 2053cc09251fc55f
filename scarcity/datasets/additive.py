"""Systems in which every cause adds its own effect, half of them along a bend."""

import numpy as np

from scarcity.datasets.noise import Noise, draw_noise
from scarcity.datasets.recursion import BURN_IN, run_additive
from scarcity.datasets.stability import draw_stable
from scarcity.datasets.structure import check_options, draw_links, split_seed
from scarcity.datasets.system import System
from scarcity.datasets.units import measured

__all__ = ["additive"]


def additive(
    n_variables: int = 10,
    n_rows: int = 1000,
    *,
    bent: float = 0.5,
    share: float = 0.0,
    max_lag: int = 3,
    in_degree: int = 2,
    strength: tuple[float, float] = (0.2, 0.5),
    noise: Noise = "gaussian",
    raw: bool = False,
    seed: int | np.random.Generator = 0,
) -> System:
    """Simulate ``x_j(t) = a_j x_j(t−1) + Σ_i c_ij f_ij(x_i(t−l_ij)) + e_j(t)`` with bent and straight links.

    A bent link acts through ``f(x) = (1 − 4 exp(−x²/2)) x``, a straight one through ``f(x) = x``; self links
    are straight. `x` is in the units of the equation, ``(data − offsets) / scales``.

    Parameters
    ----------
    bent : share of the cross links that are bent.
    share : of the cross links that act at lag 0 (0: none), as in `contemporaneous`.
    n_variables, n_rows, max_lag, in_degree, strength, noise, raw, seed : as in `linear`.

    Returns
    -------
    System : ``bent`` marks the bent links; their coefficient multiplies ``scales[source] * f``.

    Raises
    ------
    OptionError : for sizes or shares that do not fit, or an unknown noise.

    Source: Runge et al. 2019, Science Advances 5, eq. 5 and supplement (nonlinear case).

    >>> system = additive(5, 200, seed=1)
    >>> int(system.bent.sum()), int(system.graph.sum())
    (5, 15)
    """
    for each in (share, bent):
        check_options(
            n_variables=n_variables,
            n_rows=n_rows,
            max_lag=max_lag,
            in_degree=in_degree,
            strength=strength,
            share=each,
        )
    for_links, for_noise, for_units, for_bends = split_seed(seed, 4)
    [links] = draw_stable(
        lambda: [
            draw_links(
                for_links,
                n_variables=n_variables,
                max_lag=max_lag,
                in_degree=in_degree,
                strength=strength,
                instantaneous=share,
            )
        ]
    )
    cross = np.flatnonzero(links.is_cross)
    is_bent = np.zeros(len(links.source), dtype=np.bool_)
    is_bent[for_bends.choice(cross, round(bent * len(cross)), replace=False)] = True
    shocks = draw_noise(for_noise, (BURN_IN + n_rows, n_variables), noise)
    return measured(
        run_additive(links, is_bent, shocks),
        [(0, links)],
        rng=for_units,
        raw=raw,
        name="additive",
        description=f"additive links, {bent:.0%} bent, {share:.0%} at lag 0, {noise} noise, seed {seed}",
        bent=is_bent,
    )
