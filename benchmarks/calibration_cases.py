"""What the calibration is measured on: noise without any link, systems with true effects, and missing values."""

import dataclasses
import functools
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.datasets import System, contemporaneous, linear, with_missing

__all__ = ["COVER", "LIVE", "MISSING", "NOISE", "N"]

N = 10
LIVE_ROWS = 1000
FloatArray = npt.NDArray[np.float64]
NoiseMaker = Callable[[np.random.Generator], FloatArray]
SystemMaker = Callable[[int], System]


def _volatile(rng: np.random.Generator, rows: int) -> FloatArray:
    """Noise whose variance wanders, the same for all variables."""
    log_volatility = np.zeros(rows)
    for t in range(1, rows):
        log_volatility[t] = 0.97 * log_volatility[t - 1] + 0.2 * rng.normal()
    return np.exp(log_volatility)[:, None] * rng.normal(size=(rows, N))


def _persistent(rng: np.random.Generator, rows: int) -> FloatArray:
    """Every variable drives itself by .9."""
    x = rng.normal(size=(rows + 200, N))
    for t in range(1, len(x)):
        x[t] += 0.9 * x[t - 1]
    return x[200:]


NOISE: dict[str, NoiseMaker] = {
    "gaussian": lambda rng: rng.normal(size=(1000, N)),
    "gaussian-100-rows": lambda rng: rng.normal(size=(100, N)),
    "gaussian-30-variables": lambda rng: rng.normal(size=(1000, 30)),
    "student3": lambda rng: rng.standard_t(3, size=(1000, N)),
    "lognormal": lambda rng: np.exp(rng.normal(size=(1000, N))),
    "volatility": lambda rng: _volatile(rng, 1000),
    "persistent": lambda rng: _persistent(rng, 1000),
}
# With a watch for changes of structure, or without.
LIVE: dict[str, tuple[NoiseMaker, bool]] = {
    "gaussian": (lambda rng: rng.normal(size=(LIVE_ROWS, N)), False),
    "gaussian-watching": (lambda rng: rng.normal(size=(LIVE_ROWS, N)), True),
    "student3": (lambda rng: rng.standard_t(3, size=(LIVE_ROWS, N)), False),
    "volatility": (lambda rng: _volatile(rng, LIVE_ROWS), False),
    "persistent": (lambda rng: _persistent(rng, LIVE_ROWS), False),
}

_PERSISTENT: dict[str, Any] = {"persistence": (0.8, 0.95), "strength": (0.1, 0.2)}
_INTEGRATED: dict[str, Any] = {"persistence": (0.9, 0.97), "strength": (0.1, 0.2)}
_KINDS: dict[str, dict[str, Any]] = {
    "lagged": {},
    "lag0": {"share": 0.4},
    "persistent": _PERSISTENT,
    "persistent-lag0": {**_PERSISTENT, "share": 0.4},
}


def _system(rows: int, options: dict[str, Any], seed: int) -> System:
    return (contemporaneous if "share" in options else linear)(N, rows, seed=seed, **options)


def _outages(system: System, seed: int) -> System:
    """Half of the variables at a time, for 40 rows on average, until 13 % is missing."""
    rng = np.random.default_rng(seed)
    data = system.data.copy()
    while np.isnan(data).mean() < 0.13:
        begin, rows = int(rng.integers(len(data))), int(rng.geometric(1 / 40))
        data[begin : begin + rows, rng.choice(N, N // 2, replace=False)] = np.nan
    return dataclasses.replace(system, data=data)


COVER: dict[str, SystemMaker] = {
    f"{kind}-{rows}": functools.partial(_system, rows, options)
    for rows in (100, 200, 500, 1000, 5000)
    for kind, options in _KINDS.items()
}
MISSING: dict[str, SystemMaker] = {
    "complete": lambda seed: linear(N, 2000, seed=seed),
    "random": lambda seed: with_missing(linear(N, 2000, seed=seed), 0.13, seed=seed),
    "gaps": lambda seed: with_missing(linear(N, 2000, seed=seed), 0.13, outage=30, seed=seed),
    "outages": lambda seed: _outages(linear(N, 2000, seed=seed), seed),
    "lag0-complete": lambda seed: contemporaneous(N, 2000, seed=seed),
    "lag0-random": lambda seed: with_missing(contemporaneous(N, 2000, seed=seed), 0.13, seed=seed),
    "lag0-gaps": lambda seed: with_missing(contemporaneous(N, 2000, seed=seed), 0.13, outage=30, seed=seed),
    "integrated-complete": lambda seed: linear(N, 2000, seed=seed, **_INTEGRATED),
    "integrated-random-5": lambda seed: with_missing(
        linear(N, 2000, seed=seed, **_INTEGRATED), 0.05, seed=seed
    ),
}
