"""Takes values out of a simulated system."""

import dataclasses

import numpy as np

from scarcity.datasets.system import System
from scarcity.errors import OptionError

__all__ = ["with_missing"]


def with_missing(
    system: System,
    share: float = 0.13,
    *,
    outage: int = 1,
    seed: int | np.random.Generator = 0,
) -> System:
    """Return the system with a share of its values missing, regardless of what the values are.

    Parameters
    ----------
    share : expected share of missing values in each variable; 0.13 is what the real `air_quality` misses.
    outage : rows that go missing together in one variable; 1 takes out single values independently (MCAR),
        more than that is a sensor that fails for a while. Outages may touch, so that longer ones occur.
    seed : draws the places.

    Returns
    -------
    System : a copy with NaN in ``data``; the truth is the same.

    Raises
    ------
    OptionError : for a share outside 0…1 (1 excluded) or an outage below 1 row.

    >>> from scarcity.datasets import linear
    >>> float(np.isnan(with_missing(linear(4, 1000, seed=1), 0.5).data).mean().round(1))
    0.5
    """
    if not 0 <= share < 1:
        raise OptionError(f"expected a share of missing values from 0 to below 1, got {share}")
    if outage < 1:
        raise OptionError(f"expected outages of at least 1 row, got outage={outage}")
    rng = np.random.default_rng(seed)
    rows, n = system.data.shape
    # A row is spared if no outage began in it or in the `outage - 1` rows before it.
    begins = rng.random((rows + outage - 1, n)) < 1 - (1 - share) ** (1 / outage)
    begun = np.vstack([np.zeros((1, n), dtype=np.int64), begins.cumsum(axis=0)])
    missing = begun[outage:] > begun[:-outage]
    kind = "single values" if outage == 1 else f"outages of {outage} rows"
    return dataclasses.replace(
        system,
        data=np.where(missing, np.nan, system.data),
        name=f"{system.name} with missing values",
        description=f"{system.description}; {share:.0%} missing in {kind}",
    )
