"""Forecasts of all variables on real series, beside naïve, seasonal naïve and VAR.

``python -m benchmarks.forecast [--origins 20]``

From each of some origins in the last third of a series, everything before is learned and 12 steps are forecast. Errors
are root mean squares over steps and origins, divided variable by variable by those of the naïve forecast (the last
value), then averaged. Seasonal naïve is the value one season before (24 hours, 4 quarters). VAR is that of statsmodels
with the order up to 3 that AIC chooses. Within 90 %: share of later values within the intervals. Series: PM2.5 at 12
stations in and around Beijing, hourly (gaps filled by the last value, for all alike); quarterly growth rates of seven
quantities of the United States' economy, the treasury rate and unemployment (statsmodels' macro data). Options of
`scarcity.discover` are its defaults; nothing was chosen on these series.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pandas as pd
from rich.console import Console
from rich.table import Table

import scarcity
from benchmarks.cells import append, machine
from scarcity.numerics.arrays import FloatArray
from scarcity.simulation import forecast

__all__ = ["main"]

HORIZON, LAGS = 12, 3
RESULTS = Path(__file__).parent / "results" / "forecast.jsonl"
Found = tuple[FloatArray, FloatArray | None, FloatArray | None]


def air_quality() -> tuple[pd.DataFrame, int]:
    """Hours of air quality, and their season."""
    frame = scarcity.datasets.air_quality().frame
    return frame.iloc[:, :12].ffill().dropna().iloc[-6000:], 24


def macro() -> tuple[pd.DataFrame, int]:
    """Quarterly growth rates in per cent, rates as they are, and their season."""
    from statsmodels.datasets import macrodata

    data = macrodata.load_pandas().data
    assert data is not None
    levels = ["realgdp", "realcons", "realinv", "realgovt", "realdpi", "cpi", "m1"]
    growth = 100 * np.log(data[levels]).diff()
    # Real interest is the treasury rate less inflation, so it is left out.
    return pd.concat([growth, data[["tbilrate", "unemp"]]], axis=1).dropna(), 4


SERIES: dict[str, Callable[[], tuple[pd.DataFrame, int]]] = {"air quality": air_quality, "macro": macro}


def ours(past: pd.DataFrame, season: int) -> Found:
    """By `scarcity.discover` and `forecast`."""
    graph = scarcity.discover(past, max_lag=LAGS)
    found = forecast(graph, horizon=HORIZON)
    return found.mean, found.low, found.high


def naive(past: pd.DataFrame, season: int) -> Found:
    """The last value."""
    return np.repeat(past.to_numpy()[-1:], HORIZON, axis=0), None, None


def seasonal(past: pd.DataFrame, season: int) -> Found:
    """The value one season before."""
    last = past.to_numpy()[-season:]
    return last[np.arange(HORIZON) % season], None, None


def var(past: pd.DataFrame, season: int) -> Found:
    """VAR by statsmodels."""
    from statsmodels.tsa.api import VAR

    values = past.to_numpy()
    fit = VAR(values).fit(max(1, VAR(values).select_order(LAGS).aic))
    mean, low, high = fit.forecast_interval(values[-fit.k_ar :], HORIZON, alpha=0.1)
    return mean, low, high


METHODS = {"scarcity": ours, "naïve": naive, "seasonal naïve": seasonal, "VAR, AIC": var}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, append to the result file."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.forecast", description=__doc__)
    parser.add_argument("--origins", type=int, default=20)
    options = parser.parse_args(arguments)
    console = Console(width=110)
    console.print(
        f"{machine()}; {options.origins} origins; scarcity {version('scarcity')}, statsmodels {version('statsmodels')}"
    )
    for name, load in SERIES.items():
        frame, season = load()
        first, last = 2 * len(frame) // 3, len(frame) - HORIZON
        origins = np.linspace(first, last, options.origins).astype(int)
        errors: dict[str, list[FloatArray]] = {method: [] for method in METHODS}
        inside: dict[str, list[float]] = {method: [] for method in METHODS}
        seconds = dict.fromkeys(METHODS, 0.0)
        for origin in origins:
            past, true = frame.iloc[:origin], frame.iloc[origin : origin + HORIZON].to_numpy()
            for method, run in METHODS.items():
                begun = time.process_time()
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    mean, low, high = run(past, season)
                seconds[method] += time.process_time() - begun
                errors[method].append((mean - true) ** 2)
                if low is not None and high is not None:
                    inside[method].append(float(((low <= true) & (true <= high)).mean()))
        root = {method: np.sqrt(np.mean(each, axis=0)) for method, each in errors.items()}
        total = {method: np.sqrt((each**2).mean(0)) for method, each in root.items()}
        table = Table(
            title=f"{name}: {len(frame):,} rows of {frame.shape[1]} variables", title_justify="left"
        )
        for head in ("method", "all steps", "step 1", "step 12", "within 90 %", "CPU s"):
            table.add_column(head, justify="left" if head == "method" else "right")
        record: dict[str, dict[str, float | None]] = {}
        for method in METHODS:
            share = float(np.mean(inside[method])) if inside[method] else None
            cells = {
                "all": float((total[method] / total["naïve"]).mean()),
                "first": float((root[method][0] / root["naïve"][0]).mean()),
                "last": float((root[method][-1] / root["naïve"][-1]).mean()),
                "within": share,
                "seconds": seconds[method] / len(origins),
            }
            record[method] = cells
            table.add_row(
                method,
                *(f"{cells[which]:.3f}" for which in ("all", "first", "last")),
                "" if share is None else f"{share:.3f}",
                f"{cells['seconds']:.3f}",
            )
        console.print(table)
        append(
            RESULTS,
            {
                "machine": machine(),
                "measured_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
                "series": name,
                "origins": origins.tolist(),
                "scores": record,
                "versions": {each: version(each) for each in ("scarcity", "statsmodels", "numpy")},
            },
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
