"""The stored results of `benchmarks.discovery` in one table, a system a line: what the README shows.

``python -m benchmarks.overview`` measures nothing. F1 is the mean over seeds, CPU the median; of PCMCI's three levels
(alpha .01; Benjamini–Hochberg at .01 and .05) the best of each line is shown. Lines that were measured with other code
than there is now are left out.
"""

import statistics
import sys
from collections.abc import Mapping, Sequence

import numpy as np

from benchmarks.cells import Record, machine, read
from benchmarks.code import our_code
from benchmarks.discovery import CASES, FIRST_SEED, OURS, RESULTS
from benchmarks.peers import PEERS

__all__ = ["main", "table"]

_HEADS: Mapping[str, str] = {
    OURS: "scarcity",
    "pcmci": "PCMCI, best level",
    "pcmci_plus": "PCMCI+",
    "varlingam": "VARLiNGAM",
    "var": "VAR",
}


def table(records: Sequence[Record]) -> str:
    """A markdown table: lag F1 / directed lag-0 F1 (where links lie there), false links on noise, CPU seconds.

    Parameters
    ----------
    records: of `benchmarks.discovery`, of one machine.
    """
    lines = [
        f"| | {' | '.join(_HEADS.values())} |",
        f"|---|{'---|' * len(_HEADS)}",
    ]
    for name, case in CASES.items():
        cells = {method: _summary(name, method, records) for method in _HEADS}
        if cells[OURS] is None:
            continue
        true = (
            CASES[name].make(FIRST_SEED).graph
            & ~np.eye(len(case.make(FIRST_SEED).graph), dtype=bool)[:, :, None]
        )
        noise, now = not true.any(), bool(true[:, :, 0].any()) and not case.summary
        best = _best([scores for cell in cells.values() if cell for scores in [cell[0]]], noise)
        shown = [_cell(cell, best, noise, now) for cell in cells.values()]
        lines.append(f"| {case.description} | {' | '.join(shown)} |")
    return "\n".join(lines)


def _summary(case: str, method: str, records: Sequence[Record]) -> tuple[list[float], float] | None:
    """Mean scores [first, at lag 0] of the best variant and the median of the CPU seconds; None if not measured."""
    mine = [
        r
        for r in records
        if r["cell"]["case"] == case and r["cell"]["method"] == method and r["status"] == "ok"
    ]
    if not mine:
        return None
    summary = CASES[case].summary
    variants: list[list[float]] = []
    for variant in mine[0]["scores"]:
        scores = [record["scores"][variant] for record in mine]
        first = statistics.fmean(
            each["false_lagged"] + each["false_lag0"]
            if each["true_links"] == 0
            else each["summary_f1" if summary else "lag_f1"]
            for each in scores
        )
        at_once = [each["lag0_f1"] for each in scores if each["lag0_f1"] is not None]
        variants.append([first, statistics.fmean(at_once) if at_once else 0.0])
    noise = mine[0]["scores"][""]["true_links"] == 0
    best = min(variants) if noise else max(variants)
    return best, statistics.median(record["cpu_s"] for record in mine)


def _best(scores: Sequence[Sequence[float]], noise: bool) -> list[float]:
    return [(min if noise else max)(round(each[k], 3) for each in scores) for k in (0, 1)]


def _cell(cell: tuple[Sequence[float], float] | None, best: Sequence[float], noise: bool, now: bool) -> str:
    if cell is None:
        return "–"
    scores, cpu = cell
    parts: list[str] = []
    for k, value in enumerate(scores[: 1 + now]):
        text = f"{value:.2f}" if noise else f"{value:.3f}".removeprefix("0")
        parts.append(f"**{text}**" if round(value, 3) == best[k] else text)
    seconds = (
        f"{cpu:.3f}".removeprefix("0")
        if cpu < 0.1
        else f"{cpu:.2f}".removeprefix("0")
        if cpu < 10
        else f"{cpu:.0f}"
    )
    return f"{' / '.join(parts)} · {seconds} s"


def main() -> int:
    """Print the table of this machine; 1 if there is nothing to show."""
    code = our_code()
    stored = [
        record
        for (cell, of), record in read(RESULTS).items()
        if of == machine() and (cell.method in PEERS or f"scarcity {code}" in cell.version)
    ]
    if not any(record["cell"]["method"] == OURS for record in stored):
        print("nothing measured here with this code: python -m benchmarks.discovery", file=sys.stderr)
        return 1
    print(
        f"{machine()}; seeds from {FIRST_SEED}; lag F1 / directed lag-0 F1 · CPU seconds\n\n{table(stored)}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
