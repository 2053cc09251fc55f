"""Regret and CPU time of the controller's bandit on 200 arms whose means change, beside river's and MABWiser's.

``python -m benchmarks.bandit [--seeds 10] [--fresh]``

16 different arms are pulled a step, 1,000 steps; the means change every 250 of them and nobody is told. Regret is the
mean of the best 16 means less that of the arms pulled, averaged over the steps. A cell is five seeds, from 2001 on;
nothing is tuned on these. Times depend on what else the machine does: river's UCB plays a little before and behind each
play of ours, in the same process, and the last column is ours over its time. The line below a table says whether the
default of ours loses at most 0.07. Results are kept in ``results/bandit.jsonl``; a rerun measures what is missing.
"""

import argparse
import functools
import sys
import time
import warnings
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rich.console import Console
from rich.table import Table
from scipy import stats

from benchmarks.bandit_players import PLAYERS
from benchmarks.bandit_problem import PROBLEMS, Problem, played
from benchmarks.bus_peers import installed
from benchmarks.cells import Cell, Record, forget_superseded, machine, run
from benchmarks.code import our_bandit

__all__ = ["main", "measure"]

FIRST_SEED = 2001
SEEDS = 5
RESULTS = Path(__file__).parent / "results" / "bandit.jsonl"
GOAL = 0.07
OURS, PEER = "scarcity UCB", "river UCB"
PEER_STEPS = 20
SETTINGS = "1"  # of the problems and of the peers' parameters


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """Regret of each seed from `seed` on, and the least CPU µs a pull (runs in the process of the cell)."""
    warnings.simplefilter("ignore")  # mabwiser's, of the libraries below it
    problem, make = PROBLEMS[case], PLAYERS[method]
    beside = method.startswith("scarcity") and installed("river") is not None
    begun = time.process_time()
    regret, us_a_pull, of_river = [], [], []
    for each in range(seed, seed + SEEDS):
        river = [_us_of_river(problem, each)] if beside else []
        play = played(problem, make(problem.arms, each), each, time.process_time)
        regret.append(round(float(play.regret.mean()), 5))
        us_a_pull.append(play.cpu_s / (problem.steps * problem.pulls) * 1e6)
        if beside:
            river.append(_us_of_river(problem, each))
            of_river.append(us_a_pull[-1] / np.mean(river))
    return {
        "cpu_s": round(time.process_time() - begun, 3),
        "regret": regret,
        "us_a_pull": round(min(us_a_pull), 2),
        "of_river": round(float(np.median(of_river)), 4) if beside else None,
    }


def _us_of_river(problem: Problem, seed: int) -> float:
    """CPU µs a pull of river's UCB at this moment."""
    short = replace(problem, steps=PEER_STEPS)
    play = played(short, PLAYERS[PEER](problem.arms, seed), seed, time.process_time)
    return play.cpu_s / (short.steps * short.pulls) * 1e6


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
        return ["failed", "", "", ""]
    regret = _regret(measured)
    half = stats.t.isf(0.025, len(regret) - 1) * regret.std(ddof=1) / np.sqrt(len(regret))
    of_river = [record["of_river"] for record in measured if record.get("of_river")]
    return [
        f"{regret.mean():.4f} ± {half:.4f}",
        str(len(regret)),
        f"{min(record['us_a_pull'] for record in measured):.1f}",
        f"1/{1 / np.median(of_river):.0f}" if of_river else "",
    ]


def _regret(records: Sequence[Record]) -> npt.NDArray[np.float64]:
    return np.concatenate([record["regret"] for record in records])


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
        table, lost = Table(title=case, title_justify="left"), np.nan
        for column in ("method", "mean regret, 95 % interval", "seeds", "CPU µs a pull", "of river UCB's"):
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
            if method == OURS and all(record["status"] == "ok" for record in records):
                lost = float(_regret(records).mean())
        console.print(table)
        console.print(f"{OURS} loses {lost:.4f}, aimed at {GOAL}: {'yes' if lost <= GOAL else 'no'}")
    forget_superseded(RESULTS)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
