"""Attention of short sequences beside torch's, where it is installed: CPU ms, largest difference."""

import statistics
from collections.abc import Sequence
from importlib.metadata import version
from importlib.util import find_spec

import numpy as np

from benchmarks.cells import Cell, Record
from benchmarks.code import our_files
from benchmarks.timing import cpu_seconds
from scarcity.engine.operators.attention import Projections, self_attention

__all__ = ["NAME", "cells", "measure", "table"]

NAME = "Self-attention with 4 heads: sequences × steps × width"
CASES = {"32×8×64": (32, 8, 64), "4,096×3×64": (4096, 3, 64)}
SEEDS = range(2001, 2004)
HEADS = 4


def cells(quick: bool) -> list[Cell]:
    """Each size; with torch only where it is installed."""
    versions = {"scarcity": f"scarcity {our_files('engine/operators/attention.py')}"}
    if find_spec("torch"):
        versions["torch"] = f"torch {version('torch')}"
    return [
        Cell(
            module="benchmarks.operators_attention",
            case=case,
            method=method,
            seed=seed,
            version=f"{code}, numpy {version('numpy')}",
        )
        for case in list(CASES)[: 1 if quick else None]
        for seed in SEEDS[: 1 if quick else None]
        for method, code in versions.items()
    ]


def measure(case: str, method: str, seed: int) -> Record:
    """CPU seconds of a call; for torch, with the same projections, the largest difference from ours."""
    sequences, steps, width = CASES[case]
    x = np.random.default_rng(seed).standard_normal((sequences, steps, width)).astype(np.float32)
    maps = Projections.drawn(width, seed)
    if method == "scarcity":
        return {"cpu_s": cpu_seconds(lambda: self_attention(x, heads=HEADS, projections=maps))}
    import torch

    torch.set_num_threads(1)
    layer = torch.nn.MultiheadAttention(width, HEADS, bias=False, batch_first=True).eval()
    given = torch.from_numpy(x)
    with torch.inference_mode():
        layer.in_proj_weight.copy_(torch.from_numpy(np.concatenate([maps.query.T, maps.key.T, maps.value.T])))
        layer.out_proj.weight.copy_(torch.from_numpy(np.ascontiguousarray(maps.output.T)))
        theirs = layer(given, given, given, need_weights=False)[0].numpy()
        cpu = cpu_seconds(lambda: layer(given, given, given, need_weights=False))
    difference = np.abs(theirs - self_attention(x, heads=HEADS, projections=maps).values).max()
    return {"cpu_s": cpu, "difference": float(difference)}


def table(records: Sequence[Record]) -> str:
    """A line a size and method."""
    lines = ["| size | method | CPU ms | largest difference |", "|---|---|---|---|"]
    for case, method in dict.fromkeys((r["cell"]["case"], r["cell"]["method"]) for r in records):
        good = [
            r
            for r in records
            if (r["cell"]["case"], r["cell"]["method"], r["status"]) == (case, method, "ok")
        ]
        if not good:
            lines.append(f"| {case} | {method} | failed | |")
            continue
        cpu = statistics.median(r["cpu_s"] for r in good)
        away = f"{max(r['difference'] for r in good):.1e}" if "difference" in good[0] else "–"
        lines.append(f"| {case} | {method} | {cpu * 1e3:.2f} | {away} |")
    return "\n".join(lines)
