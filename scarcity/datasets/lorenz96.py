"""Lorenz-96: chaotic flow on a ring, whose causes are products of neighbours."""

import numpy as np
import numpy.typing as npt

from scarcity.datasets.structure import split_seed
from scarcity.datasets.system import System
from scarcity.datasets.units import draw_units
from scarcity.errors import OptionError

__all__ = ["lorenz96"]

FloatArray = npt.NDArray[np.float64]
_SETTLE_ROWS = 300
_FORCING_STEP = 0.25


def lorenz96(
    n_variables: int = 10,
    forcing: float = 10.0,
    n_rows: int = 1000,
    *,
    dt: float = 0.1,
    noise: float = 0.1,
    max_lag: int = 3,
    raw: bool = False,
    seed: int | np.random.Generator = 0,
) -> System:
    """Simulate ``dx_j/dt = (x_{j+1} − x_{j−2}) x_{j−1} − x_j + F`` on a ring, sampled every `dt`.

    Parameters
    ----------
    n_variables : at least 4. forcing : `F`; chaotic from about 8, turbulent at 40.
    n_rows : rows, one every `dt` time units.
    noise : standard deviation of the measurement error, in units of the equation.
    max_lag : lags of the graph's arrays.
    raw : leave out the random units. seed : draws the start, the measurement error and the units.

    Returns
    -------
    System : links from j−2, j−1, j and j+1 to j, put at lag 1. The flow has no constant coefficients and
        no lag of its own: coefficients are NaN there, and lag-0 or lag-2 links between the same neighbours
        are effects of sampling rather than errors.

    Raises
    ------
    OptionError : for fewer than 4 variables or steps that are not positive.

    Source: Lorenz 1996, eq. 4; sampling and noise as in Tank et al. 2018, section 6. Integrated by the
    classical Runge–Kutta method with steps of at most dt / 4, shorter under strong forcing.

    >>> lorenz96(6, n_rows=50).graph[:, 0, 1].astype(int)
    array([1, 1, 0, 0, 1, 1])
    """
    if n_variables < 4 or n_rows < 1 or max_lag < 1:
        raise OptionError(
            "expected at least 4 variables, 1 row and 1 lag, "
            f"got n_variables={n_variables}, n_rows={n_rows}, max_lag={max_lag}"
        )
    if dt <= 0 or noise < 0:
        raise OptionError(f"expected dt > 0 and noise >= 0, got dt={dt}, noise={noise}")
    for_start, for_noise, for_units = split_seed(seed, 3)
    steps = max(4, int(np.ceil(dt * max(abs(forcing), 10.0) / _FORCING_STEP)))
    start = forcing + for_start.standard_normal(n_variables)
    z = _flow(start, forcing, _SETTLE_ROWS + n_rows, dt / steps, steps)[_SETTLE_ROWS:]
    z += noise * for_noise.standard_normal(z.shape)
    scales, offsets = draw_units(for_units, n_variables, raw)
    graph = np.zeros((n_variables, n_variables, max_lag + 1), dtype=np.bool_)
    target = np.arange(n_variables)
    for shift in (-2, -1, 0, 1):
        graph[(target + shift) % n_variables, target, 1] = True
    return System(
        data=offsets + scales * z,
        graph=graph,
        coefficients=np.where(graph, np.nan, 0.0),
        variables=tuple(f"x{i}" for i in range(n_variables)),
        name="lorenz96",
        description=f"Lorenz-96 with F = {forcing:g}, a row every {dt:g} time units, seed {seed}",
        scales=scales,
        offsets=offsets,
    )


def _flow(start: FloatArray, forcing: float, rows: int, step: float, steps: int) -> FloatArray:
    """States (rows, variables), `steps` Runge–Kutta steps of length `step` apart."""
    n = len(start)
    ring = np.empty(n + 3)
    slopes = np.empty((4, n))
    out = np.empty((rows, n))
    x = start.copy()

    def slope(x: FloatArray, into: FloatArray) -> None:
        ring[2:-1], ring[:2], ring[-1] = x, x[-2:], x[0]
        np.subtract(ring[3:], ring[:-3], out=into)
        into *= ring[1:-2]
        into -= x
        into += forcing

    weights = np.array([1.0, 2.0, 2.0, 1.0]) * (step / 6)
    for row in range(rows):
        for _ in range(steps):
            slope(x, slopes[0])
            slope(x + (step / 2) * slopes[0], slopes[1])
            slope(x + (step / 2) * slopes[1], slopes[2])
            slope(x + step * slopes[2], slopes[3])
            x += weights @ slopes
        out[row] = x
    return out
