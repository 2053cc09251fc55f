"""Operators of the engine beside their peers, a section a kind of operator.

``python -m benchmarks.operators [--only sketches,encoder] [--quick] [--fresh]``

A section is a module ``benchmarks.operators_<section>`` with ``NAME``, ``cells(quick)``, ``table(records)`` and
``measure(case, method, seed)``. Each cell runs in a process of its own with one BLAS thread; seeds begin at 2001.
Results are lines of ``results/operators.jsonl``; a rerun measures what is missing.
"""

import argparse
import functools
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol, cast

from benchmarks.cells import Cell, Record, forget_superseded, machine, run

__all__ = ["RESULTS", "SECTIONS", "Section", "main"]

SECTIONS = ("sketches", "attention", "encoder", "structure", "semantic")
RESULTS = Path(__file__).parent / "results" / "operators.jsonl"


class Section(Protocol):
    """What the module of a section has."""

    NAME: str

    def cells(self, quick: bool) -> list[Cell]:
        """What there is to measure; a few of them if `quick`."""
        ...

    def measure(self, case: str, method: str, seed: int) -> Record:
        """One cell, in its process; "cpu_s" and whatever the table shows."""
        ...

    def table(self, records: Sequence[Record]) -> str:
        """The records of the cells in Markdown."""
        ...


def sections() -> dict[str, Section]:
    """The sections that exist."""
    named = {name: f"benchmarks.operators_{name}" for name in SECTIONS}
    return {name: cast(Section, import_module(at)) for name, at in named.items() if find_spec(at)}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is missing and print one table a section; 1 if a cell failed."""
    known = sections()
    parser = argparse.ArgumentParser(prog="python -m benchmarks.operators", description=__doc__)
    parser.add_argument("--only", default=",".join(known), help=f"of {', '.join(known)}")
    parser.add_argument("--quick", action="store_true", help="a few cells of each section")
    parser.add_argument("--fresh", action="store_true", help="measure everything anew")
    options = parser.parse_args(arguments)
    chosen = options.only.split(",")
    if strangers := [name for name in chosen if name not in known]:
        parser.error(f"unknown in --only: {', '.join(strangers)}; expected some of {', '.join(known)}")
    report = functools.partial(print, file=sys.stderr, flush=True)
    failed = False
    print(f"machine: {machine()}; one BLAS thread")
    for name in chosen:
        records = run(known[name].cells(options.quick), RESULTS, fresh=options.fresh, report=report)
        failed |= any(record["status"] != "ok" for record in records)
        print(f"\n{known[name].NAME}\n\n{known[name].table(records)}", flush=True)
    forget_superseded(RESULTS)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
