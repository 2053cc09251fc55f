"""What each stage of the engine adds, on streams with known truth: with it, and without.

``python -m benchmarks.ablation [--only NAME ...] [--seeds 8] [--quick] [--fresh]``

A line is one figure: with the stage, in its place something plainer, and the difference over the same seeds with its
95 % interval. Seeds begin at 2001; nothing is tuned on them. Results are kept in ``results/ablation.jsonl``; a rerun
measures what is missing.
"""

import argparse
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table
from scipy import stats

from benchmarks.ablation_paths import CASES, RULES, measure_rule
from benchmarks.ablation_schedule import ORDERS, SWITCHES, measure_order
from benchmarks.ablation_stages import STAGES, measure_stage
from benchmarks.cells import Cell, Record, forget_superseded, machine, run
from benchmarks.code import our_engine

__all__ = ["main", "measure"]

FIRST_SEED = 2001
RESULTS = Path(__file__).parent / "results" / "ablation.jsonl"
SETTINGS = "2"
BEST_PLAIN = "round-robin, 3 windows each"
"""The rule that the controller is compared with."""

_SLOW = tuple(case for case in (*CASES, *SWITCHES) if case.startswith("300"))
_SLOW_SEEDS = 4


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """One cell, in a process of its own."""
    warnings.simplefilter("ignore")
    if case in CASES:
        return measure_rule(case, method, seed)
    if case in SWITCHES:
        return measure_order(case, method, seed)
    return measure_stage(case, method, seed)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is missing, and print the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ablation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=8, help=f"how many, from {FIRST_SEED} on")
    parser.add_argument("--only", nargs="*", default=[], help="cases whose names begin so")
    parser.add_argument("--quick", action="store_true", help="two seeds, no system of 300 variables")
    parser.add_argument("--fresh", action="store_true", help="measure everything again")
    options = parser.parse_args(arguments)
    console = Console(width=150)
    seeds = 2 if options.quick else options.seeds

    def wanted(case: str) -> bool:
        return not (options.quick and case in _SLOW) and (
            not options.only or any(case.startswith(name) for name in options.only)
        )

    cells = [
        _cell(case, rule, seed)
        for case in filter(wanted, CASES)
        for rule in RULES
        if case not in _SLOW or "windows each" not in rule or rule == BEST_PLAIN
        for seed in range(FIRST_SEED, FIRST_SEED + (min(seeds, _SLOW_SEEDS) if case in _SLOW else seeds))
    ]
    cells += [
        _cell(case, order, seed)
        for case in filter(wanted, SWITCHES)
        for order in ORDERS
        for seed in range(FIRST_SEED, FIRST_SEED + (min(seeds, _SLOW_SEEDS) if case in _SLOW else seeds))
    ]
    cells += [
        _cell(case, variant, seed)
        for case in filter(wanted, STAGES)
        for variant in STAGES[case].variants
        for seed in range(FIRST_SEED, FIRST_SEED + seeds)
    ]
    records = run(cells, RESULTS, limit_s=600, fresh=options.fresh, report=console.print)
    forget_superseded(RESULTS)
    done = [record for record in records if record["status"] == "ok"]
    console.print(_rules(done))
    console.print(_orders(done))
    console.print(_stages(done))
    console.print(machine())
    return int(len(done) < len(records))


def _cell(case: str, method: str, seed: int) -> Cell:
    version = f"{SETTINGS} {our_engine()}"
    return Cell(module="benchmarks.ablation", case=case, method=method, seed=seed, version=version)


def _rules(records: list[Record]) -> Table:
    table = Table(title="Pairs of sources found by few trials: 20 windows of 256 rows", title_justify="left")
    for column in (
        "system",
        "rule",
        "true",
        "false",
        "of",
        "trials",
        "per 1,000 trials",
        "against round-robin",
    ):
        table.add_column(column, justify="left" if column in ("system", "rule") else "right")
    for case in CASES:
        of_case = [record for record in records if record["cell"]["case"] == case]
        plain = _by_seed(of_case, BEST_PLAIN, "per_1000")
        for rule in RULES:
            mine = [record for record in of_case if record["cell"]["method"] == rule]
            if not mine:
                continue
            rate = _by_seed(of_case, rule, "per_1000")
            shared = sorted(rate.keys() & plain.keys())
            ratio = "–"
            if shared and sum(plain[seed] for seed in shared):
                ratio = f"{sum(rate[s] for s in shared) / sum(plain[s] for s in shared):.1f} ×"
            table.add_row(
                case if rule == next(iter(RULES)) else "",
                rule,
                _mean([record["true"] for record in mine]),
                _mean([record["false"] for record in mine]),
                str(mine[0]["planted"]),
                f"{np.mean([record['evaluations'] for record in mine]):,.0f}",
                _mean(list(rate.values())),
                ratio,
            )
    return table


def _orders(records: list[Record]) -> Table:
    table = Table(
        title="New links found behind a change of the causes of 5 % of the variables", title_justify="left"
    )
    figures = {
        "found after 5 windows": "found_5",
        "after 15": "found_15",
        "per 100 evaluations, 5 windows": "per_100_5",
        "10 windows": "per_100_10",
        "evaluations to half of them": "evaluations_to_half",
    }
    for column in ("system", "order", *figures, "against oldest first, 5 windows"):
        table.add_column(column, justify="left" if column in ("system", "order") else "right")
    for case in SWITCHES:
        of_case = [record for record in records if record["cell"]["case"] == case]
        plain = _by_seed(of_case, "oldest", "per_100_5")
        for order in ORDERS:
            if not (mine := [record for record in of_case if record["cell"]["method"] == order]):
                continue
            rate = _by_seed(of_case, order, "per_100_5")
            shared = sorted(rate.keys() & plain.keys())
            base = sum(plain[seed] for seed in shared)
            table.add_row(
                case if order == next(iter(ORDERS)) else "",
                order,
                *(_mean([float(record[figure]) for record in mine]) for figure in figures.values()),
                f"{sum(rate[seed] for seed in shared) / base:.1f} ×" if base else "–",
            )
    return table


def _stages(records: list[Record]) -> Table:
    table = Table(title="With a stage, and without", title_justify="left")
    for column in ("stage", "figure", "with", "without", "difference"):
        table.add_column(column, justify="right" if column in ("with", "without") else "left")
    for case, stage in STAGES.items():
        of_case = [record for record in records if record["cell"]["case"] == case]
        for figure in stage.figures:
            on, off = (_by_seed(of_case, variant, figure) for variant in stage.variants)
            shared = sorted(on.keys() & off.keys())
            if shared:
                differences = [on[seed] - off[seed] for seed in shared]
                table.add_row(
                    case, figure, _mean(list(on.values())), _mean(list(off.values())), _mean(differences)
                )
    return table


def _by_seed(records: list[Record], method: str, figure: str) -> dict[int, float]:
    return {r["cell"]["seed"]: float(r[figure]) for r in records if r["cell"]["method"] == method}


def _mean(values: list[float]) -> str:
    """Mean ± half its 95 % interval."""
    mean = float(np.mean(values))
    digits = 1 if abs(mean) >= 10 else 3 if abs(mean) < 2 else 2
    if len(values) < 2:
        return f"{mean:.{digits}f}"
    reach = float(stats.t.isf(0.025, len(values) - 1) * np.std(values, ddof=1) / np.sqrt(len(values)))
    return f"{mean:.{digits}f} ± {reach:.{digits}f}"


if __name__ == "__main__":
    sys.exit(main())
