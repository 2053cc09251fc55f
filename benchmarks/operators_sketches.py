"""Polynomial sketches beside scikit-learn's, at the same width; feature hashing beside scikit-learn's.

Rows are Gaussian, 256 of 32 features. The error is the mean absolute difference of all 256² estimated values of the
kernel (x·y)² from the true ones, over their mean, averaged over 10 sketches of one data set.
"""

import statistics
from collections.abc import Callable, Sequence
from importlib.metadata import version
from importlib.util import find_spec

import numpy as np
import numpy.typing as npt

from benchmarks.cells import Cell, Record
from benchmarks.code import our_files
from benchmarks.timing import cpu_seconds
from scarcity.engine.operators.sketches import FeatureHashing, PolynomialSketch

__all__ = ["NAME", "cells", "measure", "table"]

NAME = "Sketches, 256 rows of 32 features, degree 2; feature hashing, 1,000 rows of 10 names"
WIDTHS = (64, 512, 2048)
SEEDS = range(2001, 2004)
_SKETCHES = 10
_HASHING = "hashing"
Rows = npt.NDArray[np.float32]


def cells(quick: bool) -> list[Cell]:
    """Each width, then hashing; with scikit-learn only where it is installed."""
    versions = {"scarcity": f"scarcity {our_files('engine/operators/sketches/*.py')}"}
    if find_spec("sklearn"):
        versions["scikit-learn"] = f"scikit-learn {version('scikit-learn')}"
    return [
        Cell(
            module="benchmarks.operators_sketches",
            case=case,
            method=method,
            seed=seed,
            version=f"{code}, numpy {version('numpy')}, scipy {version('scipy')}",
        )
        for case in ([f"{WIDTHS[0]}"] if quick else [*map(str, WIDTHS), _HASHING])
        for seed in SEEDS[: 1 if quick else None]
        for method, code in versions.items()
    ]


def measure(case: str, method: str, seed: int) -> Record:
    """CPU seconds of one call, and the error of the kernel."""
    rng = np.random.default_rng(seed)
    if case == _HASHING:
        return {"cpu_s": cpu_seconds(_hashing(method, rng))}
    x = rng.standard_normal((256, 32)).astype(np.float32)
    kernel = np.square(x.astype(np.float64) @ x.T)
    errors: list[float] = []
    for drawn in range(seed, seed + _SKETCHES):
        z = _sketch(method, x, int(case), drawn)(x).astype(np.float64)
        errors.append(float(np.abs(z @ z.T - kernel).mean() / kernel.mean()))
    apply = _sketch(method, x, int(case), seed)
    return {"cpu_s": cpu_seconds(lambda: apply(x)), "kernel_error": statistics.fmean(errors)}


def _sketch(method: str, x: Rows, width: int, seed: int) -> Callable[[Rows], npt.NDArray[np.floating]]:
    if method == "scarcity":
        return PolynomialSketch(x.shape[1], width, seed=seed).apply
    from sklearn.kernel_approximation import PolynomialCountSketch

    return PolynomialCountSketch(degree=2, n_components=width, random_state=seed).fit(x).transform


def _hashing(method: str, rng: np.random.Generator) -> Callable[[], object]:
    names, values = rng.integers(0, 5_000, (1_000, 10)).tolist(), rng.standard_normal((1_000, 10)).tolist()
    rows = [
        {f"feature {name}": value for name, value in zip(*row, strict=True)}
        for row in zip(names, values, strict=True)
    ]
    if method == "scarcity":
        return lambda: FeatureHashing(1024).apply(rows)
    from sklearn.feature_extraction import FeatureHasher

    hasher = FeatureHasher(1024)
    return lambda: hasher.transform(rows)


def table(records: Sequence[Record]) -> str:
    """A line a width and method: CPU ms of a call, × ours, error of the kernel."""
    lines = ["| width | method | CPU ms | × ours | kernel error |", "|---|---|---|---|---|"]
    for case in dict.fromkeys(record["cell"]["case"] for record in records):
        ours = 0.0
        for method in dict.fromkeys(record["cell"]["method"] for record in records):
            good = [
                record
                for record in records
                if (record["cell"]["case"], record["cell"]["method"], record["status"])
                == (case, method, "ok")
            ]
            if not good:
                lines.append(f"| {case} | {method} | failed | | |")
                continue
            cpu = statistics.median(record["cpu_s"] for record in good)
            ours = cpu if method == "scarcity" else ours
            error = (
                f"{statistics.fmean(r['kernel_error'] for r in good):.2f}"
                if "kernel_error" in good[0]
                else "–"
            )
            times = f"{cpu / ours:.1f}" if ours else "–"
            lines.append(f"| {case} | {method} | {cpu * 1e3:.2f} | {times} | {error} |")
    return "\n".join(lines)
