"""Accuracy and CPU seconds of `scarcity.discover` beside tigramite, on systems with known truth.

``python -m benchmarks.discovery [--cells linear10,linear30] [--seeds 5] [--methods ours,pcmci] [--fresh]``

CPU seconds are those of the whole call, from rows to graph, after a small call that warms up, in a process of
its own with one BLAS thread. Seeds begin at 1001; nothing is tuned on seeds from 1000 up.
"""

import argparse
import functools
import hashlib
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

import scarcity
from benchmarks.cells import Cell, Record, forget_superseded, machine, run
from benchmarks.peers import PEERS
from benchmarks.scores import Found, score
from scarcity.datasets import System, contemporaneous, linear

__all__ = ["CASES", "main", "measure"]

MAX_LAG = 3
FIRST_SEED = 1001
OURS = "ours"
RESULTS = Path(__file__).parent / "results" / "discovery.jsonl"

CASES: dict[str, tuple[str, Callable[[int], System]]] = {
    "linear10": ("linear, 10 variables, 1,000 rows", lambda seed: linear(10, 1000, seed=seed)),
    "linear30": ("linear, 30 variables, 1,000 rows", lambda seed: linear(30, 1000, seed=seed)),
    "contemporaneous10": (
        "40 % of the links at lag 0, 10 variables, 1,000 rows",
        lambda seed: contemporaneous(10, 1000, seed=seed),
    ),
}


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """Scores and CPU seconds of one method on one system (runs in the process of the cell)."""
    system = CASES[case][1](seed)
    find = _ours if method == OURS else PEERS[method].find
    find(linear(5, 120, seed=0).data.copy(), MAX_LAG)
    data = system.data.copy()
    start = time.process_time()
    found = find(data, MAX_LAG)
    cpu_s = time.process_time() - start
    return {"cpu_s": round(cpu_s, 5), **score(system.graph, found)}


def _ours(data: np.ndarray, max_lag: int) -> Found:
    graph = scarcity.discover(data, max_lag=max_lag)
    return Found(adjacency=graph.adjacency, undirected=graph.undirected, scores=graph.scores)


@functools.cache
def _fingerprint(case: str, seed: int) -> str:
    """Of the rows and the truth: changing a generator makes old results invalid, a comment does not."""
    system = CASES[case][1](seed)
    z = np.round((system.data - system.offsets) / system.scales, 6) + 0.0
    return hashlib.sha256(z.tobytes() + system.graph.tobytes()).hexdigest()[:12]


@functools.cache
def _our_code() -> str:
    """Of everything that `discover` runs: arrays, discovery, the graph, the front door."""
    package = Path(scarcity.__file__).parent
    digest = hashlib.sha256()
    for pattern in ("batch.py", "discovery/**/*.py", "graph/**/*.py", "numerics/**/*.py"):
        for file in sorted(package.glob(pattern)):
            digest.update(file.relative_to(package).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()[:12]


def _cell(case: str, method: str, seed: int) -> Cell:
    if method == OURS:
        code = f"scarcity {_our_code()}, numpy {version('numpy')}"
    else:
        peer = PEERS[method]
        code = f"{peer.distribution} {version(peer.distribution)}, {peer.settings}"
    return Cell(
        module="benchmarks.discovery",
        case=case,
        method=method,
        seed=seed,
        version=f"{code}; data {_fingerprint(case, seed)}",
    )


def _median_cpu(records: Sequence[Record]) -> float | None:
    seconds = [record["cpu_s"] for record in records if record["status"] == "ok"]
    return statistics.median(seconds) if seconds else None


def _mean(records: Sequence[Record], key: str) -> str:
    values = [record[key] for record in records if record["status"] == "ok" and record[key] is not None]
    return f"{statistics.fmean(values):.3f}" if values else "–"


def _row(label: str, records: Sequence[Record], our_cpu: float | None) -> list[str]:
    cpu = _median_cpu(records)
    failed = [record["status"] for record in records if record["status"] != "ok"]
    if cpu is None:
        return [label, *["–"] * 4, " ".join(sorted(set(failed))), "–"]
    false_lagged, false_now = (
        statistics.fmean(record[key] for record in records if record["status"] == "ok")
        for key in ("false_lagged", "false_lag0")
    )
    return [
        label,
        _mean(records, "lag_f1"),
        _mean(records, "lag0_f1"),
        _mean(records, "auroc"),
        f"{false_lagged:.1f} / {false_now:.1f}",
        f"{cpu:.3f}" + (f" ({len(failed)} {failed[0]})" if failed else ""),
        f"{cpu / our_cpu:.3g}" if our_cpu else "–",
    ]


def _table(case: str, by_method: dict[str, list[Record]], seeds: Sequence[int]) -> str:
    head = ["method", "lag F1", "lag-0 F1", "AUROC", "false links", "CPU s", "× ours"]
    our_cpu = _median_cpu(by_method.get(OURS, []))
    labels = {OURS: f"scarcity {scarcity.__version__}"} | {name: peer.label for name, peer in PEERS.items()}
    rows = [head, *(_row(labels[method], records, our_cpu) for method, records in by_method.items())]
    widths = [max(len(row[k]) for row in rows) for k in range(len(head))]
    lines = [f"| {' | '.join(map(str.ljust, row, widths))} |" for row in rows]
    lines.insert(1, f"|{'|'.join('-' * (width + 2) for width in widths)}|")
    return "\n".join([f"{case}: {CASES[case][0]}; seeds {seeds[0]}–{seeds[-1]}", *lines])


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is missing and print one table a case; 1 if a cell of ours failed."""
    methods = [OURS, *PEERS]
    parser = argparse.ArgumentParser(prog="python -m benchmarks.discovery", description=__doc__)
    parser.add_argument("--cells", default=",".join(CASES), help=f"of {', '.join(CASES)}")
    parser.add_argument("--methods", default=",".join(methods), help=f"of {', '.join(methods)}")
    parser.add_argument("--seeds", type=int, default=5, help=f"how many, from {FIRST_SEED} on")
    parser.add_argument("--limit", type=float, default=300.0, help="CPU seconds that end a cell")
    parser.add_argument("--fresh", action="store_true", help="measure everything anew")
    options = parser.parse_args(arguments)
    for name, known in (("cells", list(CASES)), ("methods", methods)):
        strangers = [each for each in getattr(options, name).split(",") if each not in known]
        if strangers:
            parser.error(f"unknown in --{name}: {', '.join(strangers)}; expected some of {', '.join(known)}")
    seeds = range(FIRST_SEED, FIRST_SEED + options.seeds)
    failed = False
    print(f"machine: {machine()}; one BLAS thread; mean over seeds, CPU s median; false links lagged / lag 0")
    for case in options.cells.split(","):
        by_method = {
            method: run(
                [_cell(case, method, seed) for seed in seeds],
                RESULTS,
                limit_s=options.limit,
                fresh=options.fresh,
                report=functools.partial(print, file=sys.stderr, flush=True),
            )
            for method in options.methods.split(",")
        }
        failed |= any(record["status"] == "error" for record in by_method.get(OURS, []))
        print(f"\n{_table(case, by_method, seeds)}", flush=True)
    forget_superseded(RESULTS)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
