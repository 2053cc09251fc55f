"""The rows on which our PCMCI is held against tigramite's, by name and seed."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from benchmarks.published import SETS
from scarcity.datasets import additive, beijing_pm25, contemporaneous, linear, lorenz96, with_missing

__all__ = ["COMPLETE", "WITH_GAPS", "FidelityCase"]

FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class FidelityCase:
    """Rows of a seed, with the true links where they are known.

    members : the most seeds that are measured.
    exact : whether values must agree to six digits.
    """

    description: str
    make: Callable[[int], tuple[FloatArray, BoolArray | None]]
    members: int = 3
    max_lag: int = 3
    exact: bool = True


def _beijing(seed: int) -> tuple[FloatArray, None]:
    """1,000 hours without a missing value, from another one of the winters by seed."""
    frame = beijing_pm25().frame
    complete = frame.notna().all(axis=1).to_numpy()
    runs = np.flatnonzero(np.convolve(complete, np.ones(1000), mode="valid") == 1000)
    start = int(np.random.default_rng(seed).choice(runs))
    rows = frame.iloc[start : start + 1000]
    return rows.loc[:, rows.nunique() > 1].to_numpy(dtype=np.float64), None


def _published(name: str) -> Callable[[int], tuple[FloatArray, None]]:
    return lambda seed: (SETS[name].load(seed % SETS[name].members).recordings[0], None)


def _linear(variables: int, members: int) -> FidelityCase:
    return FidelityCase(
        description=f"linear, {variables} variables, 1,000 rows",
        make=lambda seed: (linear(variables, 1000, seed=seed).data, None),
        members=members,
    )


COMPLETE: dict[str, FidelityCase] = {
    "linear10": _linear(10, members=5),
    "linear30": _linear(30, members=3),
    "linear100": _linear(100, members=1),
    "contemporaneous10": FidelityCase(
        description="40 % of the links at lag 0, 10 variables, 1,000 rows",
        make=lambda seed: (contemporaneous(10, 1000, seed=seed).data, None),
    ),
    "additive10": FidelityCase(
        description="half of the links bent, 10 variables, 1,000 rows",
        make=lambda seed: (additive(10, 1000, seed=seed).data, None),
    ),
    "lorenz10": FidelityCase(
        description="Lorenz-96, F = 10, 10 variables, 500 rows",
        make=lambda seed: (lorenz96(10, 10.0, 500, seed=seed).data, None),
    ),
    "lorenz_smooth": FidelityCase(
        description="Lorenz-96 sampled ten times as often, without noise: lags nearly determine each other",
        make=lambda seed: (lorenz96(10, 10.0, 1000, dt=0.01, noise=0.0, seed=seed).data, None),
        exact=False,  # and our graph says so
    ),
    "netsim3": FidelityCase(
        description="NetSim simulation 3, 15 regions, 200 rows", make=_published("netsim3")
    ),
    "beijing": FidelityCase(
        description="real: Beijing PM2.5 and weather, 1,000 complete hours, lags of 6 h",
        make=_beijing,
        max_lag=6,
    ),
    "petshop": FidelityCase(
        description="real: latency of micro-services, 589 rows", make=_published("petshop_high"), members=1
    ),
}


def _gaps(share: float, outage: int, words: str, persistent: bool = False) -> FidelityCase:
    def make(seed: int) -> tuple[FloatArray, BoolArray]:
        memory, strength = ((0.7, 0.9), (0.1, 0.3)) if persistent else ((0.2, 0.7), (0.2, 0.5))
        system = linear(10, 2000, persistence=memory, strength=strength, seed=seed)
        return with_missing(system, share, outage=outage, seed=seed).data, system.graph

    kind = "persistent" if persistent else "linear"
    return FidelityCase(description=f"{kind}, 10 variables, 2,000 rows, {words}", make=make, members=5)


WITH_GAPS: dict[str, FidelityCase] = {
    "missing1": _gaps(0.01, 1, "1 % missing at random"),
    "missing13": _gaps(0.13, 1, "13 % missing at random"),
    "outages13": _gaps(0.13, 30, "13 % missing in outages of 30 rows"),
    "missing30": _gaps(0.30, 1, "30 % missing at random"),
    "persistent_missing13": _gaps(0.13, 1, "13 % missing at random", persistent=True),
    "persistent_outages13": _gaps(0.13, 30, "13 % missing in outages of 30 rows", persistent=True),
}
