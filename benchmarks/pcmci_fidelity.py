"""`scarcity.discover(method="pcmci")` beside tigramite's PCMCI with ParCorr: the same values, in how much less time.

``python -m benchmarks.pcmci_fidelity [--cells linear10,beijing] [--quick] [--fresh]``

Both see the same rows in one process with one BLAS thread. CPU seconds are those of the whole call, after a small one
that warms up: ours from rows to a graph with intervals, the median of five calls; tigramite's `run_pcmci` alone, once.
Seeds begin at 3001; nothing is tuned on seeds from 1000 to 4999.
"""

import argparse
import functools
import hashlib
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
from benchmarks.pcmci_cases import COMPLETE, WITH_GAPS, BoolArray, FidelityCase, FloatArray
from benchmarks.peers import pcmci_of_tigramite
from scarcity.datasets import linear
from scarcity.graph import Score

__all__ = ["main", "measure"]

FIRST_SEED = 3001
ALPHA = 0.01
CASES: dict[str, FidelityCase] = COMPLETE | WITH_GAPS
RESULTS = Path(__file__).parent / "results" / "pcmci_fidelity.jsonl"
_QUICK = ("linear10", "contemporaneous10", "netsim3", "beijing", "missing13")
_REPEATS = 5


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """Differences and CPU seconds on one set of rows (in the process of the cell)."""
    rows, truth = CASES[case].make(seed)
    max_lag = CASES[case].max_lag
    warm = linear(5, 120, seed=0).data
    scarcity.discover(warm, method="pcmci", max_lag=max_lag)
    pcmci_of_tigramite(warm, max_lag)
    theirs, their_cpu = _timed(lambda: pcmci_of_tigramite(rows, max_lag))
    timed = [
        _timed(lambda: scarcity.discover(rows, method="pcmci", max_lag=max_lag, alpha=ALPHA))
        for _ in range(_REPEATS)
    ]
    ours, corrected = (
        timed[0][0],
        scarcity.discover(rows, method="pcmci", max_lag=max_lag, alpha=ALPHA, fdr="bh"),
    )
    links, their_links = ours.adjacency[..., 1:], theirs.p[..., 1:] <= ALPHA
    bh, their_bh = corrected.adjacency[..., 1:], theirs.corrected[..., 1:] <= ALPHA
    difference = np.abs(ours.effects - theirs.value)[..., 1:]
    found = {
        "cpu_s": statistics.median(cpu for _, cpu in timed),
        "tigramite_cpu_s": their_cpu,
        "difference": float(difference.max()),
        "median_difference": float(np.median(difference)),
        "p_difference": float(np.abs(ours.p_values - theirs.p)[..., 1:].max()),
        "links": int(links.sum()),
        "other_links": int((links != their_links).sum()),
        "corrected_links": int(bh.sum()),
        "other_corrected_links": int((bh != their_bh).sum()),
    }
    if truth is not None:
        found |= _beside_the_truth(truth, bh, ours.p_values[..., 1:], "")
        found |= _beside_the_truth(truth, their_bh, theirs.p[..., 1:], "tigramite_")
    return found


def _timed(call: Any) -> tuple[Any, float]:
    start = time.process_time()
    result = call()
    return result, time.process_time() - start


def _beside_the_truth(truth: BoolArray, found: BoolArray, p: FloatArray, prefix: str) -> dict[str, float]:
    cross = ~np.eye(len(truth), dtype=bool)
    true = truth[cross][:, 1:]
    return {
        f"{prefix}f1": Score.of(true, found[cross]).f1,
        f"{prefix}level": float((p[cross][~true] <= ALPHA).mean()),
    }


@functools.cache
def _fingerprint(case: str, seed: int) -> str:
    return hashlib.sha256(np.round(CASES[case].make(seed)[0], 6).tobytes()).hexdigest()[:12]


def _cell(case: str, seed: int) -> Cell:
    peer = f"tigramite {version_of('tigramite', python_of_peers())}"
    code = f"scarcity {our_code()}, numpy {version('numpy')}, {peer}"
    data = f"lag {CASES[case].max_lag}, data {_fingerprint(case, seed)}"
    return Cell(
        module="benchmarks.pcmci_fidelity", case=case, method="pcmci", seed=seed, version=f"{code}; {data}"
    )


def _row(case: str, records: Sequence[Record]) -> list[str]:
    good = [record for record in records if record["status"] == "ok"]
    if not good:
        return [case, ", ".join(sorted({record["status"] for record in records}))]

    def total(name: str) -> int:
        return sum(record[name] for record in good)

    ours, theirs = (statistics.median(r[name] for r in good) for name in ("cpu_s", "tigramite_cpu_s"))
    row = [
        case,
        str(len(good)),
        f"{max(record['difference'] for record in good):.1e}",
        f"{max(record['p_difference'] for record in good):.1e}",
        f"{total('other_links')} of {total('links')}",
        f"{total('other_corrected_links')} of {total('corrected_links')}",
        f"{ours:.4f}",
        f"{theirs:.3f}",
        f"{theirs / ours:.0f}",
    ]
    if "f1" in good[0]:
        row[2] = f"{statistics.median(record['median_difference'] for record in good):.1e}"
        row[3:4] = [
            f"{statistics.fmean(r['f1'] for r in good):.3f} / {statistics.fmean(r['tigramite_f1'] for r in good):.3f}",
            f"{statistics.fmean(r['level'] for r in good):.4f} / "
            f"{statistics.fmean(r['tigramite_level'] for r in good):.4f}",
        ]
    return row


_HEAD = ["case", "seeds", "MCI, largest difference", "p, largest", "other links", "other links, BH"]
_HEAD_GAPS = ["case", "seeds", "MCI, median difference", "F1, BH .01", "passing by chance at .01", *_HEAD[4:]]
_CPU = ["CPU s", "tigramite's", "ratio"]


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [[*head, *_CPU], *rows]
    widths = [max(len(line[k]) for line in lines if k < len(line)) for k in range(len(lines[0]))]
    text = [f"| {' | '.join(map(str.ljust, line, widths))} |" for line in lines]
    text.insert(1, f"|{'|'.join('-' * (width + 2) for width in widths)}|")
    return "\n".join(text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is missing and print both tables; 1 if values or links differ where no value is missing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pcmci_fidelity", description=__doc__)
    parser.add_argument("--cells", default=",".join(CASES), help=f"of {', '.join(CASES)}")
    parser.add_argument("--quick", action="store_true", help=f"one seed of {', '.join(_QUICK)}")
    parser.add_argument("--fresh", action="store_true", help="measure everything anew")
    parser.add_argument("--limit", type=float, default=300.0, help="CPU seconds that end a cell")
    options = parser.parse_args(arguments)
    chosen = _QUICK if options.quick else options.cells.split(",")
    strangers = [name for name in chosen if name not in CASES]
    if strangers:
        parser.error(f"unknown in --cells: {', '.join(strangers)}; expected some of {', '.join(CASES)}")
    measured: dict[str, list[Record]] = {
        name: run(
            [_cell(name, FIRST_SEED + k) for k in range(1 if options.quick else CASES[name].members)],
            RESULTS,
            limit_s=options.limit,
            fresh=options.fresh,
            report=functools.partial(print, file=sys.stderr, flush=True),
            python=python_of_peers(),
        )
        for name in chosen
    }
    print(f"machine: {machine()}; one BLAS thread; tigramite {version_of('tigramite', python_of_peers())}")
    failed = False
    for title, head, cases in (
        ("no value missing", _HEAD, COMPLETE),
        ("values missing; F1 and level: ours / tigramite's", _HEAD_GAPS, WITH_GAPS),
    ):
        rows = {name: records for name, records in measured.items() if name in cases}
        if rows:
            print(f"\n{title}\n{_table(head, [_row(name, records) for name, records in rows.items()])}")
            print("\n".join(f"  {name}: {cases[name].description}" for name in rows))
    for name in (each for each in measured if each in COMPLETE and COMPLETE[each].exact):
        for record in measured[name]:
            same = record["status"] == "ok" and record["difference"] < 1e-6
            failed |= not same or record["other_links"] + record["other_corrected_links"] > 0
    forget_superseded(RESULTS)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
