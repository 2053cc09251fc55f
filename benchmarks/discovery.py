"""Accuracy and CPU seconds of `scarcity.discover` beside other people's methods, on systems with known truth.

``python -m benchmarks.discovery [--quick] [--json FILE] [--cells linear10,linear30] [--methods ours,pcmci] [--fresh]``

CPU seconds are those of the whole call, from rows to graph, after a small call that warms up, in a process of
its own with one BLAS thread. Seeds begin at 2001; nothing is tuned on seeds from 1000 to 4999.
"""

import argparse
import functools
import hashlib
import json
import statistics
import sys
import time
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

import scarcity
from benchmarks.cells import Cell, Record, forget_superseded, machine, run
from benchmarks.code import our_code
from benchmarks.interpreters import python_of_peers, version_of
from benchmarks.peers import PEERS
from benchmarks.scores import Found, score
from benchmarks.systems import CASES
from scarcity.datasets import linear

__all__ = ["main", "measure"]

MAX_LAG = 3
FIRST_SEED = 2001
OURS = "ours"
WITHOUT_LAG_0 = "ours_lagged"
RESULTS = Path(__file__).parent / "results" / "discovery.jsonl"


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """Scores, by variant of the method, and CPU seconds of one method on one system (in the process of the cell)."""
    system = CASES[case].make(seed)
    find = _OURS[method] if method in _OURS else PEERS[method].find
    find(linear(5, 120, seed=0).data.copy(), MAX_LAG)
    data = system.data.copy()
    start = time.process_time()
    found = find(data, MAX_LAG)
    cpu_s = time.process_time() - start
    return {
        "cpu_s": round(cpu_s, 5),
        "scores": {variant: score(system.graph, each) for variant, each in found.items()},
    }


def _ours(data: np.ndarray, max_lag: int, **options: Any) -> dict[str, Found]:
    graph = scarcity.discover(data, max_lag=max_lag, **options)
    return {"": Found(adjacency=graph.adjacency, undirected=graph.undirected, scores=graph.scores)}


_OURS = {OURS: _ours, WITHOUT_LAG_0: functools.partial(_ours, contemporaneous=False)}
_LABELS = {
    OURS: f"scarcity {scarcity.__version__}",
    WITHOUT_LAG_0: "scarcity, lags ≥ 1 only",
} | {name: peer.label for name, peer in PEERS.items()}


@functools.cache
def _fingerprint(case: str, seed: int) -> str:
    """Of the rows and the truth: changing a generator makes old results invalid, a comment does not."""
    system = CASES[case].make(seed)
    z = np.round((system.data - system.offsets) / system.scales, 6) + 0.0  # no negative zeros
    return hashlib.sha256(z.tobytes() + system.graph.tobytes()).hexdigest()[:12]


def _cell(case: str, method: str, seed: int) -> Cell:
    if method in _OURS:
        code = f"scarcity {our_code()}, numpy {version('numpy')}"
    else:
        peer = PEERS[method]
        code = f"{peer.distribution} {version_of(peer.distribution, python_of_peers())}, {peer.settings}"
    return Cell(
        module="benchmarks.discovery",
        case=case,
        method=method,
        seed=seed,
        version=f"{code}; data {_fingerprint(case, seed)}",
    )


def _records(case: str, method: str, seeds: Sequence[int], limit_s: float, fresh: bool) -> list[Record]:
    return run(
        [_cell(case, method, seed) for seed in seeds],
        RESULTS,
        limit_s=limit_s,
        fresh=fresh,
        report=functools.partial(print, file=sys.stderr, flush=True),
        python=sys.executable if method in _OURS else python_of_peers(),
    )


def _applies(case: str, method: str) -> bool:
    """Whether a peer can be asked: its size, and missing values."""
    if method in _OURS:
        return True
    data = CASES[case].make(0).data
    peer = PEERS[method]
    return data.shape[1] <= peer.most_variables and (peer.takes_missing or not np.isnan(data).any())


_SCORES = {
    "lag F1": "lag_f1",
    "lag-0 F1": "lag0_f1",
    "AUROC": "auroc",
    "summary F1": "summary_f1",
    "summary AUROC": "summary_auroc",
}
_OF_SUMMARY = ("summary F1", "summary AUROC")


def _columns(case: str) -> list[str]:
    """The scores that mean something for a case."""
    system = CASES[case].make(FIRST_SEED)
    cross = system.graph & ~np.eye(len(system.graph), dtype=bool)[:, :, None]
    if not cross.any():
        return []
    if CASES[case].summary:
        return list(_OF_SUMMARY)
    return [
        name for name in _SCORES if name not in _OF_SUMMARY and (name != "lag-0 F1" or cross[..., 0].any())
    ]


def _rows(case: str, method: str, records: Sequence[Record], our_cpu: float | None) -> list[list[str]]:
    good = [record for record in records if record["status"] == "ok"]
    failed = sorted({record["status"] for record in records if record["status"] != "ok"})
    columns = _columns(case)
    if not good:
        why = " ".join(failed) or "not run"
        return [[_LABELS[method], *["–"] * (len(columns) + 2), why, "–"]]
    cpu = statistics.median(record["cpu_s"] for record in good)
    rows: list[list[str]] = []
    for variant in good[0]["scores"]:
        scores = [record["scores"][variant] for record in good]
        lagged, now, open_ = (
            statistics.fmean(each[key] for each in scores)
            for key in ("false_lagged", "false_lag0", "undirected")
        )
        rows.append(
            [
                _LABELS[method] + variant,
                *(f"{statistics.fmean(each[_SCORES[name]] for each in scores):.3f}" for name in columns),
                f"{lagged:.2g} / {now:.2g}",
                f"{open_:.2g}",
                f"{cpu:.3f}" + (f" ({len(records) - len(good)} {failed[0]})" if failed else ""),
                f"{cpu / our_cpu:.3g}" if our_cpu else "–",
            ]
        )
    return rows


def _table(case: str, by_method: dict[str, list[Record]], seeds: Sequence[int]) -> str:
    head = ["method", *_columns(case), "false links", "undirected", "CPU s", "× ours"]
    ours = [record["cpu_s"] for record in by_method.get(OURS, []) if record["status"] == "ok"]
    our_cpu = statistics.median(ours) if ours else None
    rows = [
        head,
        *(row for name, records in by_method.items() for row in _rows(case, name, records, our_cpu)),
    ]
    widths = [max(len(row[k]) for row in rows) for k in range(len(head))]
    lines = [f"| {' | '.join(map(str.ljust, row, widths))} |" for row in rows]
    lines.insert(1, f"|{'|'.join('-' * (width + 2) for width in widths)}|")
    return "\n".join([f"{case}: {CASES[case].description}; seeds {seeds[0]}–{seeds[-1]}", *lines])


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is missing and print one table a case; 1 if a cell of ours failed."""
    methods = [*_OURS, *PEERS]
    parser = argparse.ArgumentParser(prog="python -m benchmarks.discovery", description=__doc__)
    parser.add_argument("--cells", default="", help=f"of {', '.join(CASES)}; all unless given")
    parser.add_argument("--quick", action="store_true", help="only the small cells that stand for their kind")
    parser.add_argument("--methods", default=",".join(methods), help=f"of {', '.join(methods)}")
    parser.add_argument(
        "--seeds", type=int, help=f"how many, from {FIRST_SEED} on; by default the case's own number"
    )
    parser.add_argument("--limit", type=float, default=300.0, help="CPU seconds that end a cell")
    parser.add_argument("--json", type=Path, help="write all records there, too")
    parser.add_argument("--fresh", action="store_true", help="measure everything anew")
    options = parser.parse_args(arguments)
    cases = [name for name, case in CASES.items() if case.quick or not options.quick]
    cases = options.cells.split(",") if options.cells else cases
    for name, asked, known in (
        ("cells", cases, list(CASES)),
        ("methods", options.methods.split(","), methods),
    ):
        if strangers := [each for each in asked if each not in known]:
            parser.error(f"unknown in --{name}: {', '.join(strangers)}; expected some of {', '.join(known)}")
    everything: list[Record] = []
    print(f"machine: {machine()}; one BLAS thread; mean over seeds, CPU s median; false links lagged / lag 0")
    for case in cases:
        seeds = range(FIRST_SEED, FIRST_SEED + (options.seeds or CASES[case].seeds))
        by_method = {
            method: _records(case, method, seeds, options.limit, options.fresh)
            if _applies(case, method)
            else []
            for method in options.methods.split(",")
        }
        everything += [record for records in by_method.values() for record in records]
        print(f"\n{_table(case, by_method, seeds)}", flush=True)
    if options.json:
        options.json.write_text(json.dumps(everything, ensure_ascii=False, indent=1))
    forget_superseded(RESULTS)
    ours_failed = any(r["status"] == "error" for r in everything if r["cell"]["method"] in _OURS)
    return int(ours_failed)


if __name__ == "__main__":
    sys.exit(main())
