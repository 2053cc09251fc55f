"""NumPy beside torch: what absorbing rows and estimating the graph cost, by the library that holds the sums.

``python -m benchmarks.backends [--cells n100,n300,n1000] [--fresh]``

One process a cell with one thread for BLAS and torch. Windows of 256 rows, lags up to 3, linear links; "lagged" looks
at lags 1 to 3, "default" at lag 0 too; 8 resamples, as in a session. On the CPU the figures are CPU seconds; on CUDA,
where these say nothing, seconds of the wall clock.
"""

import argparse
import functools
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.cells import Cell, Record, forget_superseded, machine, run
from benchmarks.code import our_code
from benchmarks.scaling import METHODS, rows_of
from scarcity.discovery import About, DiscoveryOptions, estimate, memory
from scarcity.discovery.evidence import Evidence
from scarcity.numerics.compute import devices, host

__all__ = ["CASES", "main", "measure"]

CASES = {"n100": (100, 12_800), "n300": (300, 12_800), "n1000": (1000, 7_680)}
BACKENDS = {"numpy": ("numpy", "cpu"), "torch cpu": ("torch", "cpu"), "torch cuda": ("torch", "cuda")}
RESULTS = Path(__file__).parent / "results" / "backends.jsonl"
SEED = 3001
_REPEATS, _TOGETHER = 3, 5


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """Rows absorbed a second, seconds of a correlation matrix and of estimates (in the process of the cell)."""
    variables, rows = CASES[case]
    backend, device = BACKENDS[method]
    clock = time.perf_counter if device == "cuda" else time.process_time
    lagged, default = (
        replace(METHODS[name], basis="linear", resamples=8, backend=backend, device=device)
        for name in ("lagged", "default")
    )
    windows = list(rows_of(variables, rows, seed))
    moments = memory(variables, lagged)
    rates: list[float] = []
    for begin in range(0, len(windows), _TOGETHER):
        some = windows[begin : begin + _TOGETHER]
        begun = clock()
        for window in some:
            moments.absorb(window)
        host(moments.total.cross[0, :1, :1])  # what a device was told to do is done once it can be read
        rates.append(sum(map(len, some)) / max(clock() - begun, 1e-9))
    about = About(variables=tuple(f"v{i}" for i in range(variables)))

    def graph(options: DiscoveryOptions) -> Callable[[], object]:
        before = estimate(moments, about, options)
        return lambda: estimate(moments, about, options, before)

    return {
        "rows_per_s": statistics.median(rates[len(rates) // 2 :]),
        "correlation_s": _seconds(lambda: Evidence.of(moments), clock),
        "cpu_s": _seconds(graph(lagged), clock),
        "default_s": _seconds(graph(default), clock),
        "links": int(np.count_nonzero(estimate(moments, about, lagged).graph.adjacency)),
    }


def _seconds(work: Callable[[], object], clock: Callable[[], float]) -> float:
    """Median of a few runs, after one."""
    work()
    taken: list[float] = []
    for _ in range(_REPEATS):
        begun = clock()
        work()
        taken.append(clock() - begun)
    return statistics.median(taken)


def _row(case: str, method: str, record: Record | None) -> str:
    head = f"| {CASES[case][0]:,} | {method}"
    if record is None:
        return f"{head} | no device here | | | | |"
    if record["status"] != "ok":
        return f"{head} | {record['status']} | | | | |"
    seconds = " | ".join(f"{record[name]:.3f}" for name in ("correlation_s", "cpu_s", "default_s"))
    return f"{head} | {record['rows_per_s']:,.0f} | {seconds} | {record['links']:,} |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is missing and print the table; 1 if a cell failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.backends", description=__doc__)
    parser.add_argument("--cells", default=",".join(CASES), help=f"of {', '.join(CASES)}")
    parser.add_argument("--fresh", action="store_true", help="measure everything anew")
    options = parser.parse_args(arguments)
    chosen = options.cells.split(",")
    if strangers := [name for name in chosen if name not in CASES]:
        parser.error(f"unknown in --cells: {', '.join(strangers)}; expected some of {', '.join(CASES)}")
    here = {device.partition(":")[0] for device in devices()}
    if not here:
        print(
            "torch is not installed, so NumPy is measured alone: pip install 'scarcity[gpu]'", file=sys.stderr
        )
    code = f"scarcity {our_code()}, numpy {version('numpy')}, torch {_torch()}"
    cells = {
        (case, method): Cell(module="benchmarks.backends", case=case, method=method, seed=SEED, version=code)
        for case in chosen
        for method, (backend, device) in BACKENDS.items()
        if backend == "numpy" or device in here
    }
    report = functools.partial(print, file=sys.stderr, flush=True)
    records = dict(
        zip(
            cells,
            run(cells.values(), RESULTS, limit_s=900.0, fresh=options.fresh, report=report),
            strict=True,
        )
    )
    print(f"machine: {machine()}; one thread; {code}\n")
    print("| variables | backend | rows/s absorbed | correlation, s | lagged, s | default, s | links |")
    print("|---|---|---|---|---|---|---|")
    for case in chosen:
        for method in BACKENDS:
            print(_row(case, method, records.get((case, method))))
    forget_superseded(RESULTS)
    return int(any(record["status"] != "ok" for record in records.values()))


def _torch() -> str:
    try:
        return version("torch")
    except PackageNotFoundError:
        return "none"


if __name__ == "__main__":
    sys.exit(main())
