"""`scarcity.discover` beside other people's methods on published and real series with known or agreed structure.

``python -m benchmarks.known_structure [--sets netsim3,petshop_high] [--methods ours,pcmci_plus] [--fresh]``

Scores are those of the summary graph: (source, target) at any lag, lag 0 included, ranked by the best score; links
without direction count both ways. Nothing is tuned on these sets.
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
from benchmarks.code import our_code
from benchmarks.interpreters import python_of_peers, version_of
from benchmarks.published import SETS, FloatArray
from benchmarks.recorded_peers import RECORDED_PEERS
from benchmarks.scores import Found

__all__ = ["main", "measure"]

OURS = "ours"
RESULTS = Path(__file__).parent / "results" / "known_structure.jsonl"


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """Scores of one method on one member of a set (in the process of the cell)."""
    recorded = SETS[case].load(seed)
    find: Callable[[list[FloatArray], int], Found]
    find = _ours if method == OURS else RECORDED_PEERS[method].find
    find([rows[:120, :5] for rows in recorded.recordings[:4]], 1)
    start = time.process_time()
    found = find([rows.copy() for rows in recorded.recordings], SETS[case].max_lag)
    cpu_s = time.process_time() - start
    told = scarcity.compare(recorded.truth, found)
    return {
        "cpu_s": round(cpu_s, 5),
        "auroc": told.summary.auroc,
        "f1": told.summary.f1,
        "skeleton_f1": told.summary_skeleton.f1,
        "true": told.summary.true,
        "found": told.summary.found,
    }


def _ours(recordings: list[FloatArray], max_lag: int) -> Found:
    graph = scarcity.discover(recordings if len(recordings) > 1 else recordings[0], max_lag=max_lag)
    return Found(adjacency=graph.adjacency, undirected=graph.undirected, scores=graph.scores)


@functools.cache
def _fingerprint(case: str, member: int) -> str:
    recorded = SETS[case].load(member)
    digest = hashlib.sha256(recorded.truth.tobytes())
    for rows in recorded.recordings:
        digest.update(np.round(rows, 6).tobytes())
    return digest.hexdigest()[:12]


def _cell(case: str, method: str, member: int) -> Cell:
    if method == OURS:
        code = f"scarcity {our_code()}, numpy {version('numpy')}"
    else:
        peer = RECORDED_PEERS[method]
        code = f"{peer.distribution} {version_of(peer.distribution, python_of_peers())}, {peer.settings}"
    data = f"lag {SETS[case].max_lag}, data {_fingerprint(case, member)}"
    return Cell(
        module="benchmarks.known_structure", case=case, method=method, seed=member, version=f"{code}; {data}"
    )


def _row(method: str, records: Sequence[Record], our_cpu: float | None) -> list[str]:
    label = f"scarcity {scarcity.__version__}" if method == OURS else RECORDED_PEERS[method].label
    good = [record for record in records if record["status"] == "ok"]
    if not good:
        return [
            label,
            *["–"] * 4,
            " ".join(sorted({record["status"] for record in records})) or "not run",
            "–",
        ]
    cpu = statistics.median(record["cpu_s"] for record in good)
    mean = {
        name: statistics.fmean(record[name] for record in good) for name in ("auroc", "f1", "skeleton_f1")
    }
    return [
        label,
        *(f"{value:.3f}" for value in mean.values()),
        f"{statistics.fmean(record['found'] for record in good):.3g} of {good[0]['true']}",
        f"{cpu:.3f}",
        f"{cpu / our_cpu:.3g}" if our_cpu else "–",
    ]


def _table(case: str, by_method: dict[str, list[Record]]) -> str:
    ours = [record["cpu_s"] for record in by_method.get(OURS, []) if record["status"] == "ok"]
    our_cpu = statistics.median(ours) if ours else None
    head = ["method", "AUROC", "F1", "skeleton F1", "found", "CPU s", "× ours"]
    rows = [head, *(_row(method, records, our_cpu) for method, records in by_method.items())]
    widths = [max(len(row[k]) for row in rows) for k in range(len(head))]
    lines = [f"| {' | '.join(map(str.ljust, row, widths))} |" for row in rows]
    lines.insert(1, f"|{'|'.join('-' * (width + 2) for width in widths)}|")
    return "\n".join([f"{case}: {SETS[case].description}", *lines])


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is missing and print one table a set; 1 if a cell of ours failed."""
    methods = [OURS, *RECORDED_PEERS]
    parser = argparse.ArgumentParser(prog="python -m benchmarks.known_structure", description=__doc__)
    parser.add_argument("--sets", default=",".join(SETS), help=f"of {', '.join(SETS)}")
    parser.add_argument("--methods", default=",".join(methods), help=f"of {', '.join(methods)}")
    parser.add_argument("--limit", type=float, default=300.0, help="CPU seconds that end a cell")
    parser.add_argument("--fresh", action="store_true", help="measure everything anew")
    options = parser.parse_args(arguments)
    for name, known in (("sets", list(SETS)), ("methods", methods)):
        if strangers := [each for each in getattr(options, name).split(",") if each not in known]:
            parser.error(f"unknown in --{name}: {', '.join(strangers)}; expected some of {', '.join(known)}")
    failed = False
    print(f"machine: {machine()}; one BLAS thread; mean over members, CPU s median")
    for case in options.sets.split(","):
        by_method = {
            method: run(
                [_cell(case, method, member) for member in range(SETS[case].members)],
                RESULTS,
                limit_s=options.limit,
                fresh=options.fresh,
                report=functools.partial(print, file=sys.stderr, flush=True),
                python=sys.executable if method == OURS else python_of_peers(),
            )
            for method in options.methods.split(",")
        }
        failed |= any(record["status"] == "error" for record in by_method.get(OURS, []))
        print(f"\n{_table(case, by_method)}", flush=True)
    forget_superseded(RESULTS)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
