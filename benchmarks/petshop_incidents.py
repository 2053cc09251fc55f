"""The incidents of PetShop: 5 rows of 5 minutes each, the normal rows before them, and the graph of calls.

``python -m benchmarks.petshop_incidents DIR`` packs the averages of latency and availability out of the dataset's own
folders (``DIR/<traffic>/<split>/issue_<n>``) into one file of `data/petshop`.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

__all__ = ["PACKED", "PetShopIncident", "packed", "read"]

PACKED = Path(__file__).parent / "data" / "petshop" / "incidents.npz"
_DIGITS = 6

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PetShopIncident:
    """One incident: a metric of all services, and who was to blame."""

    name: str
    traffic: str
    split: str
    metric: str
    normal: pd.DataFrame
    rows: pd.DataFrame
    calls: list[tuple[str, str]]
    """(caller, called)"""
    target: str
    cause: str


def read(folder: Path) -> Iterator[PetShopIncident]:
    """The incidents in the dataset's own folders whose normal rows are there."""
    for path in sorted(folder.glob("*/*/issue_*/target.json"), key=str):
        traffic = path.parents[2]
        before = traffic / "noissue" / "metrics.csv"
        if not before.exists():
            continue
        told = json.loads(path.read_text())
        target = told["target"]
        graph: Any = pd.read_csv(traffic / "graph.csv", index_col=0)
        yield PetShopIncident(
            name=f"{traffic.name}/{path.parents[1].name}/{path.parent.name}",
            traffic=traffic.name,
            split=path.parents[1].name,
            metric=target["metric"],
            normal=_metric(before, target["metric"], target["agg"]),
            rows=_metric(path.with_name("metrics.csv"), target["metric"], target["agg"]),
            calls=[(str(a), str(b)) for a in graph.index for b in graph.columns if graph.loc[a, b]],
            target=target["node"],
            cause=told["root_cause"]["node"],
        )


def packed(path: Path = PACKED) -> Iterator[PetShopIncident]:
    """The incidents of the packed file."""
    with np.load(path) as file:
        for k in range(len(file["about"])):
            name, metric, target, cause = map(str, file["about"][k])
            traffic, split, _ = name.split("/")
            yield PetShopIncident(
                name=name,
                traffic=traffic,
                split=split,
                metric=metric,
                normal=pd.DataFrame(
                    file[f"{traffic}_{metric}"], columns=list(map(str, file[f"{traffic}_{metric}_names"]))
                ),
                rows=pd.DataFrame(file[f"rows_{k}"], columns=list(map(str, file[f"rows_{k}_names"]))),
                calls=[(str(a), str(b)) for a, b in file[f"{traffic}_calls"]],
                target=target,
                cause=cause,
            )


def _metric(path: Path, metric: str, statistic: str) -> pd.DataFrame:
    table: Any = pd.read_csv(path, header=[0, 1, 2], index_col=0)
    values = table.xs((metric, statistic), axis=1, level=[1, 2]).reset_index(drop=True)
    return values.astype(float)


def _pack(incidents: list[PetShopIncident], path: Path) -> None:
    arrays: dict[str, npt.NDArray[Any]] = {
        "about": np.array([(each.name, each.metric, each.target, each.cause) for each in incidents])
    }
    for k, each in enumerate(incidents):
        key = f"{each.traffic}_{each.metric}"
        arrays[key], arrays[f"{key}_names"] = _rounded(each.normal), np.array(each.normal.columns, dtype=str)
        arrays[f"{each.traffic}_calls"] = np.array(each.calls)
        arrays[f"rows_{k}"], arrays[f"rows_{k}_names"] = (
            _rounded(each.rows),
            np.array(each.rows.columns, dtype=str),
        )
    np.savez_compressed(path, **arrays)  # pyright: ignore[reportArgumentType]


def _rounded(table: pd.DataFrame) -> FloatArray:
    """Six digits, as the other tables of `data/petshop` have."""
    return np.vectorize(lambda value: float(f"{value:.{_DIGITS}g}"))(table.to_numpy(dtype=np.float64))


def main(arguments: list[str] | None = None) -> int:
    """Pack a folder."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.petshop_incidents", description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder that holds low_traffic and high_traffic")
    found = list(read(parser.parse_args(arguments).folder))
    _pack(found, PACKED)
    print(f"{len(found)} incidents, {PACKED.stat().st_size:,} bytes in {PACKED}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
