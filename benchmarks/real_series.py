"""`scarcity.discover` beside PCMCI on real series whose structure nobody knows: how much is found, and how odd it is.

``python -m benchmarks.real_series [--series beijing,stations] [--methods ours,pcmci] [--fresh]``

No claim of accuracy. What physics tells stands beside each graph: fine dust at one place does not drive the weather of
a region, so links from PM2.5 to weather are against it; dust travels, so links between stations should join near ones
more often than chance. Raw, and with the daily cycle taken out, which drives everything and is no variable.
"""

import argparse
import functools
import hashlib
import sys
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

import scarcity
from benchmarks.cells import Cell, Record, forget_superseded, machine, run
from benchmarks.code import our_code
from benchmarks.interpreters import python_of_peers, version_of
from benchmarks.peers import PEERS, FloatArray
from benchmarks.scores import BoolArray, Found
from scarcity.datasets import Recording, air_quality, beijing_pm25
from scarcity.stream import deseasonalize

__all__ = ["main", "measure"]

MAX_LAG = 3
RESULTS = Path(__file__).parent / "results" / "real_series.jsonl"
_SERIES: dict[str, Callable[[], Recording]] = {"beijing": beijing_pm25, "stations": air_quality}
_HOURS = {"raw": "as measured", "calm": "without the daily cycle"}


def _ours(data: FloatArray, **options: Any) -> Found:
    graph = scarcity.discover(data, max_lag=MAX_LAG, **options)
    return Found(adjacency=graph.adjacency, undirected=graph.undirected, scores=graph.scores)


_METHODS: dict[str, tuple[str, Callable[[FloatArray], Found]]] = {
    "ours": ("scarcity", _ours),
    "ours_r2": ("scarcity, min_partial_r2=.003", functools.partial(_ours, min_partial_r2=0.003)),
    "pcmci": ("PCMCI + BH .01", lambda data: PEERS["pcmci"].find(data, MAX_LAG)[" + BH .01"]),
    "pcmci_plus": ("PCMCI+", lambda data: PEERS["pcmci_plus"].find(data, MAX_LAG)[""]),
}


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """What one method finds in one series, and its CPU seconds (in the process of the cell); `seed` is not used."""
    series, hours = case.split("_")
    data, find = _rows(series, hours), _METHODS[method][1]
    find(data[:120, :5].copy())
    start = time.process_time()
    found = find(data.copy())
    cpu_s = time.process_time() - start
    between = ~np.eye(data.shape[1], dtype=bool)
    pairs = (found.adjacency.any(2) | found.undirected) & between
    told: dict[str, Any] = {
        "cpu_s": round(cpu_s, 4),
        "lagged": int(found.adjacency[between][:, 1:].sum()),
        "lag0": int(found.adjacency[..., 0].sum()) + int(found.undirected.sum()) // 2,
        "pairs": int((pairs | pairs.T).sum()) // 2,
    }
    return told | (_weather(found) if series == "beijing" else _distance(pairs | pairs.T))


def _weather(found: Found) -> dict[str, Any]:
    """Links that are against physics, and those that may be: from PM2.5 to weather, from weather to PM2.5."""
    dust = list(beijing_pm25().frame.columns).index("pm25")
    others = np.arange(len(found.adjacency)) != dust
    return {
        "against": int(found.adjacency[dust, others].sum()),
        "with": int(found.adjacency[others, dust].sum()),
    }


def _distance(pairs: BoolArray) -> dict[str, Any]:
    """Share of the linked pairs of stations that are near each other, and of all pairs."""
    near, upper = air_quality().graph, np.triu_indices(len(pairs), 1)
    assert near is not None
    near = near | near.T
    return {
        "near": round(float(near[upper][pairs[upper]].mean()), 3) if pairs[upper].any() else None,
        "near_of_all": round(float(near[upper].mean()), 3),
    }


@functools.cache
def _rows(series: str, hours: str) -> FloatArray:
    frame = _SERIES[series]().frame
    rows = frame if hours == "raw" else deseasonalize(frame, cycle="1D")
    return np.asarray(rows, dtype=np.float64)


def _cell(case: str, method: str) -> Cell:
    if method.startswith("ours"):
        code = f"scarcity {our_code()}, numpy {version('numpy')}"
    else:
        peer = PEERS[method]
        code = f"{peer.distribution} {version_of(peer.distribution, python_of_peers())}, {peer.settings}"
    rows = np.nan_to_num(_rows(*case.split("_")), nan=-999.0)
    data = hashlib.sha256(np.round(rows, 6).tobytes()).hexdigest()[:12]
    return Cell(
        module="benchmarks.real_series",
        case=case,
        method=method,
        seed=0,
        version=f"{code}; lag {MAX_LAG}, data {data}",
    )


def _row(method: str, record: Record, series: str) -> list[str]:
    label = _METHODS[method][0]
    if record["status"] != "ok":
        return [label, record["status"], *["–"] * 4]
    if series == "beijing":
        physics = [str(record["with"]), str(record["against"])]
    else:
        near = "–" if record["near"] is None else f"{record['near']:.2f}"
        physics = [near, f"{record['near_of_all']:.2f}"]
    return [label, f"{record['cpu_s']:.2f}", str(record["lagged"]), str(record["lag0"]), *physics]


def _table(case: str, records: dict[str, Record]) -> str:
    series, hours = case.split("_")
    n_rows, n_vars = _rows(series, hours).shape
    missing = float(np.isnan(_rows(series, hours)).mean())
    physics = ["weather → PM2.5", "PM2.5 → weather"] if series == "beijing" else ["near", "near of all"]
    rows = [["method", "CPU s", "lagged", "lag 0", *physics]]
    rows += [_row(method, record, series) for method, record in records.items()]
    widths = [max(len(row[k]) for row in rows) for k in range(len(rows[0]))]
    lines = [f"| {' | '.join(map(str.ljust, row, widths))} |" for row in rows]
    lines.insert(1, f"|{'|'.join('-' * (width + 2) for width in widths)}|")
    title = f"{series} {_HOURS[hours]}: {n_vars} variables, {n_rows:,} rows, {missing:.1%} missing"
    return "\n".join([title, *lines])


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is missing and print one table a series; 1 if a cell of ours failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.real_series", description=__doc__)
    parser.add_argument("--series", default=",".join(_SERIES), help=f"of {', '.join(_SERIES)}")
    parser.add_argument("--methods", default=",".join(_METHODS), help=f"of {', '.join(_METHODS)}")
    parser.add_argument("--limit", type=float, default=300.0, help="CPU seconds that end a cell")
    parser.add_argument("--fresh", action="store_true", help="measure everything anew")
    options = parser.parse_args(arguments)
    for name, known in (("series", list(_SERIES)), ("methods", list(_METHODS))):
        if strangers := [each for each in getattr(options, name).split(",") if each not in known]:
            parser.error(f"unknown in --{name}: {', '.join(strangers)}; expected some of {', '.join(known)}")
    failed = False
    print(f"machine: {machine()}; one BLAS thread; links between different variables; no claim of accuracy")
    for case in (f"{series}_{hours}" for series in options.series.split(",") for hours in _HOURS):
        records: dict[str, Record] = {}
        for method in options.methods.split(","):
            [records[method]] = run(
                [_cell(case, method)],
                RESULTS,
                limit_s=options.limit,
                fresh=options.fresh,
                report=functools.partial(print, file=sys.stderr, flush=True),
                python=sys.executable if method.startswith("ours") else python_of_peers(),
            )
            failed |= method.startswith("ours") and records[method]["status"] == "error"
        print(f"\n{_table(case, records)}", flush=True)
    forget_superseded(RESULTS)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
