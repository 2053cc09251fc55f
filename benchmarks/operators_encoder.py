"""All pairs of variables encoded and searched for near-copies: CPU seconds, what was found; ours only.

300 variables, 100 of which measure 100 others with the correlation that the case names (every other one with the sign
turned), over 2,000 rows; the threshold is .95. A pair of paths counts as wrong if the grouping puts two together that
the measured variables keep apart, as missed if it is the other way round.
"""

import statistics
from collections.abc import Sequence
from importlib.metadata import version
from itertools import combinations

import numpy as np

from benchmarks.cells import Cell, Record
from benchmarks.code import our_files
from benchmarks.timing import cpu_seconds
from scarcity.engine import Encoder
from scarcity.engine.encoder import Path, near_duplicates, representatives, variable_embeddings

__all__ = ["NAME", "cells", "measure", "table"]

NAME = "Encoder: 44,850 pairs of 300 variables, 100 of them measured twice"
CASES = {"no copies": 0.0, "copies of .80": 0.8, "copies of .97": 0.97, "copies of .99": 0.99}
SEEDS = range(2001, 2003)
_VARIABLES, _COPIES, _ROWS, _THRESHOLD = 200, 100, 2_000, 0.95


def cells(quick: bool) -> list[Cell]:
    """Each correlation of the copies."""
    code = our_files("engine/encoder/*.py", "engine/operators/**/*.py", "numerics/random_projection.py")
    return [
        Cell(
            module="benchmarks.operators_encoder",
            case=case,
            method="scarcity",
            seed=seed,
            version=f"scarcity {code}, numpy {version('numpy')}, scipy {version('scipy')}",
        )
        for case in (["copies of .97"] if quick else CASES)
        for seed in SEEDS[: 1 if quick else None]
    ]


def measure(case: str, method: str, seed: int) -> Record:
    """CPU seconds of embedding, encoding and grouping, and how the groups compare with what was planted."""
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((_ROWS, _VARIABLES))
    like = CASES[case]
    signs = np.where(np.arange(_COPIES) % 2, -1.0, 1.0)
    copies = signs * like * x[:, :_COPIES] + np.sqrt(1 - like**2) * rng.standard_normal((_ROWS, _COPIES))
    correlations = np.corrcoef(np.hstack([x, copies]).T)
    pairs = list(combinations(range(_VARIABLES + _COPIES), 2))
    paths = [Path(((i, 1), (j, 1)), ordered=False) for i, j in pairs]
    vectors = variable_embeddings(correlations)
    encoder = Encoder()
    batch = encoder.encode(paths, vectors)

    source = np.arange(_VARIABLES + _COPIES)
    if like >= _THRESHOLD:
        source[_VARIABLES:] -= _VARIABLES
    first, second = np.sort(source[np.array(pairs)], axis=1).T
    found, planted = representatives(batch, _THRESHOLD), first * len(source) + second
    both = _together(found * len(source) ** 2 + planted)
    parts = {
        "embed_s": cpu_seconds(lambda: variable_embeddings(correlations)),
        "encode_s": cpu_seconds(lambda: encoder.encode(paths, vectors)),
        "group_s": cpu_seconds(lambda: near_duplicates(batch, _THRESHOLD)),
    }
    return {
        "cpu_s": sum(parts.values()),
        **parts,
        "paths": len(paths),
        "groups": len(near_duplicates(batch, _THRESHOLD)),
        "tried": len(np.unique(found)),
        "pairs": _together(planted),
        "wrong": _together(found) - both,
        "missed": _together(planted) - both,
    }


def _together(labels: np.ndarray) -> int:
    """Pairs of paths with the same label."""
    counts = np.unique(labels, return_counts=True)[1]
    return int((counts * (counts - 1) // 2).sum())


def table(records: Sequence[Record]) -> str:
    """A line a case; counts are means over seeds."""
    lines = [
        "| | embed, encode, group: CPU s | paths left to try | near-copies planted | missed | wrong |",
        "|---|---|---|---|---|---|",
    ]
    for case in dict.fromkeys(record["cell"]["case"] for record in records):
        good = [r for r in records if r["cell"]["case"] == case and r["status"] == "ok"]
        if not good:
            lines.append(f"| {case} | failed | | | | |")
            continue
        seconds = ", ".join(
            f"{statistics.median(r[part] for r in good):.3f}" for part in ("embed_s", "encode_s", "group_s")
        )
        counts = " | ".join(
            f"{statistics.fmean(r[name] for r in good):,.0f}"
            for name in ("tried", "pairs", "missed", "wrong")
        )
        lines.append(f"| {case} | {seconds} | {counts} |")
    return "\n".join(lines)
