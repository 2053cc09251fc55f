"""What infinitely many rows of a linear system would show."""

import numpy as np
import numpy.typing as npt
from scipy.linalg import solve_discrete_lyapunov

from scarcity.datasets.system import System
from scarcity.errors import DataError

__all__ = ["population_effects"]


def population_effects(system: System) -> npt.NDArray[np.float64]:
    """Coefficients in standard deviations of the stationary process, which the rows only estimate.

    Parameters
    ----------
    system : linear, with one regime and innovations of unit variance, as `linear` and `contemporaneous` draw.

    Returns
    -------
    (source, target, lag), as `System.standardised` from infinitely many rows; 0 where no link is.

    Raises
    ------
    DataError : where links are bent or have no constant coefficient, or regimes change.

    Source: the covariance of the companion form solves a discrete Lyapunov equation (Lütkepohl 2005, eq. 2.1.31).

    >>> from scarcity.datasets import linear
    >>> system = linear(1, 50, in_degree=0, seed=1)
    >>> bool(population_effects(system)[0, 0, 1] == system.coefficients[0, 0, 1])
    True
    """
    if system.bent is not None or len(system.regimes) > 1 or np.isnan(system.coefficients).any():
        raise DataError(f"expected a linear system with one regime, got {system.name!r}.")
    n, lags = system.n_variables, system.max_lag
    links = system.coefficients * (system.scales[:, None] / system.scales[None, :])[:, :, None]
    response = np.linalg.inv(np.eye(n) - links[:, :, 0].T)
    companion = np.eye(n * lags, k=-n)
    companion[:n] = np.hstack([response @ links[:, :, lag].T for lag in range(1, lags + 1)])
    noise = np.zeros_like(companion)
    noise[:n, :n] = response @ response.T
    deviation = np.sqrt(np.diagonal(solve_discrete_lyapunov(companion, noise))[:n])
    return links * (deviation[:, None] / deviation[None, :])[:, :, None]
