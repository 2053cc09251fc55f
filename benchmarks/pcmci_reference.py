"""Writes what tigramite finds on small sets of rows, for the tests of our PCMCI, which then need no tigramite.

``python -m benchmarks.pcmci_reference`` writes ``tests/discovery/pcmci_reference.npz``. Simulated rows are kept in the
file, so that another generator does not make it invalid; NetSim and Beijing are read where they lie.
"""

import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import numpy as np

from benchmarks.pcmci_cases import FloatArray
from benchmarks.peers import pcmci_of_tigramite
from benchmarks.published import SETS
from scarcity.datasets import additive, beijing_pm25, contemporaneous, linear, lorenz96

__all__ = ["FILE", "main", "real_rows"]

FILE = Path(__file__).parent.parent / "tests" / "discovery" / "pcmci_reference.npz"


def real_rows(case: str) -> FloatArray:
    """The rows of the cases "netsim" and "beijing"."""
    if case == "netsim":
        return SETS["netsim3"].load(0).recordings[0]
    frame = beijing_pm25().frame.iloc[12_600:13_100]
    return frame.loc[:, frame.nunique() > 1].to_numpy(dtype=np.float64)


def _cases() -> Iterator[tuple[str, FloatArray, int, float, bool]]:
    """Name, rows, largest lag, pc_alpha, whether the rows are simulated."""
    yield "linear", linear(6, 300, raw=True, seed=31).data, 3, 0.05, True
    yield "contemporaneous", contemporaneous(6, 300, raw=True, seed=32).data, 2, 0.05, True
    yield "additive", additive(6, 300, raw=True, seed=33).data, 3, 0.2, True
    yield "lorenz", lorenz96(6, 10.0, 300, raw=True, seed=34).data, 3, 0.05, True
    yield "netsim", real_rows("netsim"), 2, 0.05, False
    yield "beijing", real_rows("beijing"), 4, 0.01, False


def main() -> int:
    """Write the file."""
    arrays: dict[str, np.ndarray] = {"tigramite": np.array(version("tigramite"))}
    for name, rows, max_lag, pc_alpha, simulated in _cases():
        if simulated:
            arrays[f"{name}/rows"] = rows.astype(np.float32)
            rows = rows.astype(np.float32).astype(np.float64)
        found = pcmci_of_tigramite(rows, max_lag, pc_alpha)
        arrays |= {
            f"{name}/max_lag": np.array(max_lag),
            f"{name}/pc_alpha": np.array(pc_alpha),
            f"{name}/value": found.value[..., 1:],
            f"{name}/p": found.p[..., 1:],
            f"{name}/corrected": found.corrected[..., 1:],
        }
    np.savez_compressed(FILE, **arrays)  # pyright: ignore[reportArgumentType]
    print(f"{FILE}: {FILE.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
