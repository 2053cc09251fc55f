"""Published and real series with known or agreed structure, as recordings with their truth."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

__all__ = ["SETS", "PublishedSet", "Recorded"]

_DATA = Path(__file__).parent / "data"
_MOST_MISSING = 0.02

FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Recorded:
    """Recordings (rows, variables) of one system, and which variable drives which at any lag."""

    recordings: list[FloatArray]
    truth: BoolArray


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedSet:
    """A set: its members by number, and the largest lag that is asked for."""

    description: str
    load: Callable[[int], Recorded]
    members: int = 1
    max_lag: int = 3


def _subject(number: int) -> Recorded:
    return _archive(f"netsim_sim3/sim3_subject_{number}.npz")


def _archive(name: str) -> Recorded:
    with np.load(_DATA / name) as file:
        rows, truth = file["X"].astype(np.float64), file["G"] != 0
    return Recorded(recordings=list(rows) if rows.ndim == 3 else [rows], truth=truth)


def _latencies(traffic: str) -> Recorded:
    """Services with nearly complete, varying latencies; few gaps are filled with the value before, for all alike."""
    table: Any = pd.read_csv(_DATA / "petshop" / f"{traffic}_latency.csv.gz", index_col=0)
    calls = pd.read_csv(_DATA / "petshop" / f"{traffic}_calls.csv")
    kept: Any = table.loc[:, (table.isna().mean() <= _MOST_MISSING) & (table.nunique() > 20)]
    names = list(kept.columns)
    truth = np.zeros((len(names), len(names)), dtype=bool)
    for caller, callee in zip(calls["caller"], calls["callee"], strict=True):
        if caller in names and callee in names:
            truth[names.index(callee), names.index(caller)] = True
    return Recorded(recordings=[kept.ffill().bfill().to_numpy(dtype=np.float64)], truth=truth)


def _gene_net(name: str) -> PublishedSet:
    size = "".join(filter(str.isdigit, name.split("_")[0]))
    return PublishedSet(
        description=f"DREAM3, {size} genes, {name.split('_')[1]}, trajectories of 21 rows",
        load=lambda _: _archive(f"dream3/{name}.npz"),
        max_lag=2,
    )


def _ring(forcing: int, rows: int, members: int) -> PublishedSet:
    return PublishedSet(
        description=f"Lorenz-96 as published, 10 variables, F = {forcing}, {rows:,} rows",
        load=lambda number: _archive(f"lorenz96/F_{forcing}_T_{rows}_dataset_{number + 1}.npz"),
        members=members,
    )


SETS: dict[str, PublishedSet] = {
    "netsim3": PublishedSet(
        description="NetSim simulation 3, 10 subjects, 15 regions, 200 rows", load=_subject, members=10
    ),
    "dream3_10_ecoli1": _gene_net("size10_ecoli1"),
    "dream3_10_yeast1": _gene_net("size10_yeast1"),
    "dream3_100_ecoli1": _gene_net("size100_ecoli1"),
    "dream3_100_yeast1": _gene_net("size100_yeast1"),
    "lorenz_f10_500": _ring(10, 500, 2),
    "lorenz_f40_500": _ring(40, 500, 2),
    "lorenz_f10_1000": _ring(10, 1000, 1),
    "lorenz_f40_1000": _ring(40, 1000, 1),
    "petshop_high": PublishedSet(
        description="PetShop, mean latency of services, high traffic, 589 rows",
        load=lambda _: _latencies("high_traffic"),
        max_lag=2,
    ),
    "petshop_low": PublishedSet(
        description="PetShop, mean latency of services, low traffic, 589 rows",
        load=lambda _: _latencies("low_traffic"),
        max_lag=2,
    ),
}
