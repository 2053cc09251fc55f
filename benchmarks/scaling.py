"""What a live stream costs against the number of variables and of rows: rows absorbed, refreshes, memory.

``python -m benchmarks.scaling [--cells n10,n100,rows1000000] [--plot docs/scaling.png]``

One process a cell with one BLAS thread. Windows of 256 rows go through the engine's step, lags up to 3; a refresh has
intervals of every link and 8 resamples, as a session's has. Methods: "lagged" looks for linear links at lags 1 to 3,
"default" is what a session does unasked (lag 0 too, and nonlinear links of up to 100 variables).
"""

import argparse
import functools
import resource
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.cells import Cell, Record, forget_superseded, machine, run
from benchmarks.code import our_engine
from scarcity.datasets import linear
from scarcity.discovery import DiscoveryOptions
from scarcity.engine import MPIEConfig
from scarcity.engine.state import EngineState, initial_state
from scarcity.engine.step import step
from scarcity.engine.window import Window
from scarcity.numerics.arrays import FloatArray

__all__ = ["CASES", "METHODS", "main", "measure"]

# Variables and rows of each case.
CASES: dict[str, tuple[int, int]] = {
    **{
        f"n{n}": (n, rows)
        for n, rows in ((10, 102_400), (30, 102_400), (100, 51_200), (300, 25_600), (1000, 12_800))
    },
    **{f"rows{rows}": (10, rows) for rows in (1_000, 10_000, 100_000, 1_000_000, 10_000_000)},
}
METHODS = {
    "lagged": DiscoveryOptions(contemporaneous=False, basis="linear"),
    "default": DiscoveryOptions(),
}
RESULTS = Path(__file__).parent / "results" / "scaling.jsonl"
SEED = 3001
_WINDOW, _REFRESHES, _TOGETHER = 256, 5, 15
# A stream is put together from stretches of independent noise of so many rows.
_STRETCH, _BURN_IN = 1_000, 100


def rows_of(variables: int, rows: int, seed: int) -> Iterator[FloatArray]:
    """Windows (256, N) of one sparse linear system; the stretches are simulated side by side."""
    coefficients = linear(variables, 100, raw=True, seed=seed).coefficients[:, :, 1:]
    rng = np.random.default_rng(seed)
    waiting = np.empty((0, variables))
    left = rows
    while left:
        beside = min(100 if variables <= 30 else 8, -(-left // _STRETCH))
        x = np.zeros((_BURN_IN + _STRETCH, beside, variables))
        for t in range(3, len(x)):
            x[t] = rng.normal(size=(beside, variables))
            for lag in (1, 2, 3):
                x[t] += x[t - lag] @ coefficients[:, :, lag - 1]
        fresh = x[_BURN_IN:].swapaxes(0, 1).reshape(-1, variables)[:left]
        left -= len(fresh)
        waiting = np.concatenate([waiting, fresh])
        while len(waiting) >= _WINDOW or (len(waiting) and not left):
            yield waiting[:_WINDOW]
            waiting = waiting[_WINDOW:]


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """Rows absorbed a second, CPU seconds of a refresh, memory (in the process of the cell)."""
    variables, rows = CASES[case]
    names = tuple(f"v{i}" for i in range(variables))
    options = METHODS[method]
    absorbing = MPIEConfig(discovery=options, refresh_every=10**9)
    live = MPIEConfig(discovery=options)
    state = initial_state(names, absorbing)
    seconds, refreshes = list[tuple[int, float]](), list[float]()
    windows = -(-rows // _WINDOW)
    coming = (
        Window(values=values, variables=names, start=None, gap=False, timestamp=None)
        for values in rows_of(variables, rows, seed)
    )
    left = windows - _REFRESHES
    while left > 0:
        # Many at once: the clock of CPU time may be coarse.
        together = list(islice(coming, min(left, _TOGETHER)))
        left -= len(together)
        begun = time.process_time()
        for window in together:
            state, _ = step(state, window, absorbing, time.process_time)
        seconds.append((sum(len(window.values) for window in together), time.process_time() - begun))
    for window in coming:
        state, outcome = step(state, window, live, time.process_time)
        if outcome.failure:
            raise outcome.failure
        refreshes.append(outcome.metrics["refresh_ms"] / 1e3)
    # The first half fills the ring.
    kept = seconds[len(seconds) // 2 :]
    graph = state.graph
    assert graph is not None
    return {
        "cpu_s": statistics.median(refreshes),
        "first_refresh_s": refreshes[0],
        "rows_per_s": sum(n for n, _ in kept) / max(sum(s for _, s in kept), 1e-9) if kept else None,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "moments_mb": _moments_mb(state),
        "links": graph.links,
    }


def _moments_mb(state: EngineState) -> float:
    """The ring of blocks, the total and the place where a block is summed."""
    return state.moments.block_bytes * (len(state.moments.blocks) + 2) / 1e6


def _row(cell: Cell, record: Record) -> str:
    variables, rows = CASES[cell.case]
    head = f"| {variables:,} | {rows:,} | {cell.method}"
    if record["status"] != "ok":
        return f"{head} | {record['status']} | | | |"
    rate = f"{record['rows_per_s']:,.0f}" if record["rows_per_s"] else "–"
    return (
        f"{head} | {rate} | {record['cpu_s']:.3f} | {record['peak_mb']:,.0f} | {record['moments_mb']:,.1f} |"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is missing, print the table, draw the plot where asked; 1 if a cell failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scaling", description=__doc__)
    parser.add_argument("--cells", default=",".join(CASES), help=f"of {', '.join(CASES)}")
    parser.add_argument("--fresh", action="store_true", help="measure everything anew")
    parser.add_argument("--plot", type=Path, help="where to save the plot; needs matplotlib")
    options = parser.parse_args(arguments)
    chosen = options.cells.split(",")
    strangers = [name for name in chosen if name not in CASES]
    if strangers:
        parser.error(f"unknown in --cells: {', '.join(strangers)}; expected some of {', '.join(CASES)}")
    code = f"scarcity {our_engine()}, numpy {version('numpy')}"
    cells = [
        Cell(module="benchmarks.scaling", case=name, method=method, seed=SEED, version=code)
        for name in chosen
        for method in METHODS
    ]
    report = functools.partial(print, file=sys.stderr, flush=True)
    records = run(cells, RESULTS, limit_s=600.0, fresh=options.fresh, report=report)
    print(f"machine: {machine()}; one BLAS thread\n")
    print("| variables | rows | method | rows/s absorbed | refresh, CPU s | peak MB | moments MB |")
    print("|---|---|---|---|---|---|---|")
    print("\n".join(_row(cell, record) for cell, record in zip(cells, records, strict=True)))
    forget_superseded(RESULTS)
    if options.plot:
        from benchmarks.scaling_plot import draw

        draw(records, CASES, options.plot)
    return int(any(record["status"] != "ok" for record in records))


if __name__ == "__main__":
    sys.exit(main())
