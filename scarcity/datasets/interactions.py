"""Systems in which some variables answer to two others together, and to neither of them alone."""

import numpy as np

from scarcity.datasets.noise import Noise, draw_noise
from scarcity.datasets.recursion import BURN_IN, run_interacting
from scarcity.datasets.stability import draw_stable
from scarcity.datasets.structure import Interactions, Links, check_options, draw_links, split_seed
from scarcity.datasets.system import System
from scarcity.datasets.units import measured
from scarcity.errors import OptionError

__all__ = ["interactions"]


def interactions(
    n_variables: int = 10,
    n_rows: int = 1000,
    *,
    pairs: float = 1 / 3,
    together: tuple[float, float] = (0.15, 0.25),
    heredity: float = 0.0,
    max_lag: int = 3,
    in_degree: int = 2,
    strength: tuple[float, float] = (0.2, 0.4),
    noise: Noise = "gaussian",
    raw: bool = False,
    seed: int | np.random.Generator = 0,
) -> System:
    """Simulate ``x_j(t) = a_j x_j(t−1) + Σ_i c_ij x_i(t−l_ij) + d_j f(x_p(t−l_j)) f(x_q(t−l_j)) + e_j(t)``.

    The factors ``f(x) = x exp(−x²/18)`` are nearly `x` where most values lie. Straight lines see little of a product:
    that of two variables of mean 0 and symmetric distribution is not correlated with either (the exclusive or, made
    smooth).

    Parameters
    ----------
    pairs : share of the variables that answer to a pair.
    together : range of the absolute coefficient of the product.
    heredity : share of the pairs whose two variables also drive the target one by one.
    n_variables, n_rows, max_lag, in_degree, strength, noise, raw, seed : as in `linear`.

    Returns
    -------
    System : ``pairs`` holds (first, second, target, lag) of each product; both links are in ``graph``, with a
        coefficient of NaN where they act in the product alone.

    Raises
    ------
    OptionError : for sizes or shares that do not fit, or an unknown noise.

    >>> system = interactions(9, 200, seed=1)
    >>> len(system.pairs), int(system.graph.sum())
    (3, 33)
    """
    for share in (pairs, heredity):
        check_options(
            n_variables=n_variables,
            n_rows=n_rows,
            max_lag=max_lag,
            in_degree=in_degree,
            strength=strength,
            share=share,
        )
    if not 0 < together[0] <= together[1]:
        raise OptionError(f"expected together=(low, high) with 0 < low <= high, got {together}")
    if n_variables < 3:
        raise OptionError(f"a pair that drives a third needs 3 variables, got n_variables={n_variables}")
    if heredity and in_degree < 2:
        raise OptionError(f"heredity={heredity} needs an in_degree of at least 2, got {in_degree}")
    for_links, for_noise, for_units, for_pairs = split_seed(seed, 4)
    [links] = draw_stable(
        lambda: [
            draw_links(
                for_links,
                n_variables=n_variables,
                max_lag=max_lag,
                in_degree=in_degree,
                strength=strength,
            )
        ]
    )
    drawn = _draw_pairs(for_pairs, links, round(pairs * n_variables), heredity, together)
    shocks = draw_noise(for_noise, (BURN_IN + n_rows, n_variables), noise)
    return measured(
        run_interacting(links, drawn, shocks),
        [(0, links)],
        rng=for_units,
        raw=raw,
        name="interactions",
        description=f"linear links and {len(drawn.first)} pairs that act together, {noise} noise, seed {seed}",
        pairs=drawn,
    )


def _draw_pairs(
    rng: np.random.Generator, links: Links, count: int, heredity: float, size: tuple[float, float]
) -> Interactions:
    n = links.n_variables
    targets = rng.choice(n, count, replace=False)
    inherited = np.arange(count) < round(heredity * count)
    sources = np.empty((count, 2), dtype=np.int64)
    for row, (target, from_links) in enumerate(zip(targets, inherited, strict=True)):
        drivers = links.source[links.into_target(np.array([target]))]
        pool = drivers if from_links else np.setdiff1d(np.arange(n), target)
        sources[row] = np.sort(rng.choice(pool, 2, replace=False))
    return Interactions(
        first=sources[:, 0],
        second=sources[:, 1],
        target=targets,
        lag=rng.integers(1, links.max_lag + 1, count),
        coefficient=rng.choice(np.array([-1.0, 1.0]), count) * rng.uniform(*size, count),
    )
