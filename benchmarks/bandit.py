"""Regret and CPU time of the controller's bandit on 200 arms whose means change, beside river's and MABWiser's.

``python -m benchmarks.bandit [--seeds 10] [--fresh]``

16 different arms are pulled a step, 1,000 steps; the means change every 250 of them and nobody is told. Regret is the
mean of the best 16 means less that of the arms pulled, averaged over the steps. A cell is five seeds, from 2001 on;
nothing is tuned on these. Results are kept in ``results/bandit.jsonl``; a rerun measures what is missing.
"""

import argparse
import functools
import sys
import time
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table
from scipy import stats

from benchmarks.bandit_players import PLAYERS
from benchmarks.bandit_problem import PROBLEMS, played
from benchmarks.bus_peers import installed
from benchmarks.cells import Cell, Record, forget_superseded, machine, run
from benchmarks.code import our_bandit

__all__ = ["main", "measure"]

FIRST_SEED = 2001
SEEDS = 5
RESULTS = Path(__file__).parent / "results" / "bandit.jsonl"
SETTINGS = "1"  # of the problems and of the peers' parameters


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """Regret of each seed from `seed` on, and the least CPU µs a pull (runs in the process of the cell)."""
    warnings.simplefilter("ignore")  # mabwiser's, of the libraries below it
    problem, make = PROBLEMS[case], PLAYERS[method]
    begun = time.process_time()
    plays = [
        played(problem, make(problem.arms, each), each, time.process_time)
        for each in range(seed, seed + SEEDS)
    ]
    return {
        "cpu_s": round(time.process_time() - begun, 3),
        "regret": [round(float(play.regret.mean()), 5) for play in plays],
        "us_a_pull": round(min(play.cpu_s for play in plays) / (problem.steps * problem.pulls) * 1e6, 2),
    }


def _version(method: str) -> str | None:
    """What a method's results depend on; None where its library is not installed."""
    library = method.split(",")[0].split()[0]
    if library == "scarcity":
        return f"{SETTINGS} {our_bandit()}"
    if library in ("river", "mabwiser"):
        return (version := installed(library)) and f"{SETTINGS} {library} {version}"
    return SETTINGS


def _row(records: Sequence[Record]) -> list[str]:
    measured = [record for record in records if record["status"] == "ok"]
    if len(measured) < len(records):
        return ["failed", "", ""]
    regret = np.concatenate([record["regret"] for record in measured])
    half = stats.t.isf(0.025, len(regret) - 1) * regret.std(ddof=1) / np.sqrt(len(regret))
    return [
        f"{regret.mean():.3f} ± {half:.3f}",
        f"{min(record['us_a_pull'] for record in measured):.1f}",
        str(len(regret)),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is missing and print a table a problem; 1 if a cell failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bandit", description=__doc__)
    parser.add_argument("--seeds", type=int, default=10, help=f"how many, from {FIRST_SEED} on")
    parser.add_argument("--fresh", action="store_true", help="measure everything anew")
    options = parser.parse_args(arguments)
    seeds = range(FIRST_SEED, FIRST_SEED + options.seeds, SEEDS)
    report = functools.partial(print, file=sys.stderr, flush=True)
    console, failed = Console(width=110), False
    console.print(machine())
    for case in PROBLEMS:
        table = Table(title=case, title_justify="left")
        for column in ("method", "mean regret, 95 % interval", "CPU µs a pull", "seeds"):
            table.add_column(column, justify="left" if column == "method" else "right")
        for method in PLAYERS:
            version = _version(method)
            if version is None:
                table.add_row(method, "not installed")
                continue
            cells = [
                Cell(module="benchmarks.bandit", case=case, method=method, seed=seed, version=version)
                for seed in seeds
            ]
            records = run(cells, RESULTS, fresh=options.fresh, report=report)
            failed |= any(record["status"] != "ok" for record in records)
            table.add_row(method, *_row(records))
        console.print(table)
    forget_superseded(RESULTS)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
