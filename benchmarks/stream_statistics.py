"""Rows per second of running statistics, beside scikit-learn and river."""

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.bus_peers import installed
from scarcity.numerics.welford import WelfordStats

COLUMNS = (10, 100, 1000)
BATCHES = (32, 256)
SECONDS = 0.4

Rows = npt.NDArray[np.float64]
Update = Callable[[Any], Any]
Prepare = Callable[[Rows], Any]


def rows() -> list[dict[str, Any]]:
    """One row a library and shape, on the same rows; ours also counts missing values and keeps the range."""
    table: list[dict[str, Any]] = []
    for columns in COLUMNS:
        for batch in BATCHES:
            values = np.random.default_rng(1001).normal(3.0, 2.0, (8, batch, columns))
            rates = {
                name: None if library is None else _rate(*library, values)
                for name, library in _libraries(columns).items()
            }
            ours = rates["scarcity WelfordStats"]
            assert ours is not None
            for name, rate in rates.items():
                table.append(
                    {"columns": columns, "batch": batch, "statistics": name}
                    | (
                        {"rows per CPU s": round(rate), "ours ÷ it": round(ours / rate, 1)}
                        if rate is not None
                        else {"rows per CPU s": "not installed", "ours ÷ it": None}
                    )
                )
    return table


def _libraries(columns: int) -> dict[str, tuple[Update, Prepare] | None]:
    """What takes a batch, and what makes a batch of it that the library takes (not counted)."""
    return {
        "scarcity WelfordStats": (WelfordStats(columns).update, np.asarray),
        "scikit-learn StandardScaler": _scikit_learn() if installed("scikit-learn") else None,
        "river StandardScaler": _river() if installed("river") else None,
    }


def _scikit_learn() -> tuple[Update, Prepare]:
    from sklearn.preprocessing import StandardScaler

    return StandardScaler().partial_fit, np.asarray


def _river() -> tuple[Update, Prepare]:
    import pandas as pd
    from river.preprocessing import StandardScaler

    return StandardScaler().learn_many, pd.DataFrame


def _rate(update: Update, prepare: Prepare, values: Rows) -> float:
    """Rows per CPU second, the best of three rounds over different batches in turn."""
    batches = [prepare(batch) for batch in values]
    update(batches[0])
    best = 0.0
    for _ in range(3):
        taken, started = 0, time.process_time()
        while (spent := time.process_time() - started) < SECONDS / 3:
            for batch in batches:
                update(batch)
            taken += len(batches) * values.shape[1]
        best = max(best, taken / spent)
    return best
