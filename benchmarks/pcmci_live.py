"""What `method="pcmci"` costs on a stream: rows absorbed a second, and CPU seconds of the graph after a window.

``python -m benchmarks.pcmci_live [--cells live10,live30]``

One process a cell with one BLAS thread; windows of 100 rows, 2,000 rows in all, lags up to 3. A graph has intervals;
what it costs does not depend on the rows seen before, so tigramite's figure for the same rows is that of doing all of
them again (`python -m benchmarks.pcmci_fidelity`).
"""

import argparse
import functools
import statistics
import sys
import time
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.cells import Cell, Record, forget_superseded, machine, run
from benchmarks.code import our_code
from scarcity.datasets import linear, with_missing
from scarcity.discovery import About, DiscoveryOptions, estimate
from scarcity.numerics.lagged_moments import LaggedMoments

__all__ = ["CASES", "main", "measure"]

# Variables, share of missing values, resamples.
CASES: dict[str, tuple[int, float, int]] = {
    "live10": (10, 0.0, 0),
    "live30": (30, 0.0, 0),
    "live100": (100, 0.0, 0),
    "live10_missing": (10, 0.13, 0),
    "live30_missing": (30, 0.13, 0),
    "live10_resamples": (10, 0.0, 200),
    "live30_resamples": (30, 0.0, 200),
}
RESULTS = Path(__file__).parent / "results" / "pcmci_live.jsonl"
SEED = 3001
_ROWS, _WINDOW = 2000, 100
_GRAPHS = 5


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """Rows absorbed a second and the median CPU seconds of a graph (in the process of the cell)."""
    variables, missing, resamples = CASES[case]
    system = linear(variables, _ROWS, seed=seed)
    data = with_missing(system, missing, seed=seed).data if missing else system.data
    options = DiscoveryOptions(method="pcmci", max_lag=3, fdr="bh", resamples=resamples)
    about = About(variables=tuple(f"v{i}" for i in range(variables)))
    moments = LaggedMoments(variables, options.moment_lag)
    start = time.process_time()
    for window in np.split(data, _ROWS // _WINDOW):
        moments.absorb(window)
    absorbing = time.process_time() - start
    graphs: list[float] = []
    for _ in range(_GRAPHS if not resamples else 1):
        start = time.process_time()
        estimate(moments, about, options)
        graphs.append(time.process_time() - start)
    return {"cpu_s": statistics.median(graphs), "rows_per_s": _ROWS / absorbing}


def _row(case: str, record: Record) -> str:
    variables, missing, resamples = CASES[case]
    words = [f"{missing:.0%} missing"] * bool(missing) + [f"{resamples} resamples"] * bool(resamples)
    name = ", ".join([f"{variables} variables", *words])
    if record["status"] != "ok":
        return f"| {name:<30} | {record['status']} | |"
    return f"| {name:<30} | {record['rows_per_s']:>13,.0f} | {record['cpu_s']:>19.4f} |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is missing and print the table; 1 if a cell failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pcmci_live", description=__doc__)
    parser.add_argument("--cells", default=",".join(CASES), help=f"of {', '.join(CASES)}")
    parser.add_argument("--fresh", action="store_true", help="measure everything anew")
    options = parser.parse_args(arguments)
    chosen = options.cells.split(",")
    strangers = [name for name in chosen if name not in CASES]
    if strangers:
        parser.error(f"unknown in --cells: {', '.join(strangers)}; expected some of {', '.join(CASES)}")
    code = f"scarcity {our_code()}, numpy {version('numpy')}"
    cells = [
        Cell(module="benchmarks.pcmci_live", case=name, method="pcmci", seed=SEED, version=code)
        for name in chosen
    ]
    report = functools.partial(print, file=sys.stderr, flush=True)
    records = run(cells, RESULTS, fresh=options.fresh, report=report)
    print(f"machine: {machine()}; one BLAS thread\n")
    print(
        f"| {'':<30} | {'rows/s, lags 6':>13} | {'CPU s of a graph':>19} |\n|{'-' * 32}|{'-' * 16}|{'-' * 21}|"
    )
    print("\n".join(_row(name, record) for name, record in zip(chosen, records, strict=True)))
    forget_superseded(RESULTS)
    return int(any(record["status"] != "ok" for record in records))


if __name__ == "__main__":
    sys.exit(main())
