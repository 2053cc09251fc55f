"""What-if on systems whose truth is known, beside the impulse responses of statsmodels.

``python -m benchmarks.simulation [--seeds 30] [--variables 6] [--all]``

Each system (1,000 rows, lags 1 to 3, or 40 % of the links within the row) is learned from its rows, then every variable
is shocked by one standard deviation once, and held one standard deviation above its mean; 12 steps from the means on.
The truth is the system's own recursion. Errors are root mean squares over all other variables and steps, divided by
that of the true responses. statsmodels fits VAR(3), the lag that is true; "orth" are its orthogonalised responses in
the order of the columns, scaled to unit shocks; holding clamps its coefficients. Bands are of 90 %: the share of true
responses that lie within, of those that are not 0 (beyond .001), of large ones (beyond .05), and of those that are 0.
CPU seconds are those of all responses, learning included. Seeds begin at 2001; nothing was chosen on them.
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
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

import scarcity
from benchmarks.cells import append, machine
from scarcity.datasets import System, contemporaneous, linear
from scarcity.numerics.arrays import FloatArray
from scarcity.simulation import whatif

__all__ = ["main"]

FIRST_SEED, ROWS, LAGS, HORIZON = 2001, 1000, 3, 12
RESULTS = Path(__file__).parent / "results" / "simulation.jsonl"
CASES: dict[str, Callable[[int, int], System]] = {
    "lagged": lambda n, seed: linear(n, ROWS, max_lag=LAGS, seed=seed),
    "40 % within the row": lambda n, seed: contemporaneous(n, ROWS, max_lag=LAGS, seed=seed),
}
_Q90 = 1.6448536269514722


@dataclass(eq=False)
class Responses:
    """(source, step, target) responses in standard deviations, with bands where there are any."""

    shock: FloatArray
    hold: FloatArray
    shock_band: tuple[FloatArray, FloatArray] | None = None
    hold_band: tuple[FloatArray, FloatArray] | None = None
    seconds: float = 0.0


@dataclass(eq=False)
class Scores:
    """What is collected over seeds."""

    shock: list[float] = field(default_factory=list[float])
    hold: list[float] = field(default_factory=list[float])
    seconds: list[float] = field(default_factory=list[float])
    shares: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    refused: int = 0


def recursion(weights: FloatArray, source: int, held: bool) -> FloatArray:
    """(H, N) response of a system with weights (L+1, source, target), lag 0 acyclic, to a unit shock or a unit hold."""
    n = weights.shape[1]
    path = np.zeros((HORIZON + LAGS, n))
    own = weights.copy()
    if held:
        own[:, :, source] = 0.0
    now = np.linalg.inv(np.eye(n) - own[0].T)
    for step in range(HORIZON):
        at = LAGS + step
        given = sum(own[lag].T @ path[at - lag] for lag in range(1, len(own)))
        pushed = np.zeros(n)
        pushed[source] = 1.0 if held or step == 0 else 0.0
        path[at] = now @ (given + pushed)
    return path[LAGS:]


def all_responses(weights: FloatArray) -> Responses:
    """Responses to each variable in turn."""
    shock, hold = (
        np.stack([recursion(weights, source, held) for source in range(weights.shape[1])])
        for held in (False, True)
    )
    return Responses(shock, hold)


def ours(system: System) -> Responses:
    """By `scarcity.discover` and `whatif`, with averages over directions that the data leave open."""
    begun = time.process_time()
    graph = scarcity.discover(system.data, max_lag=LAGS)
    n = len(graph.variables)
    start = np.tile(graph.means, (LAGS, 1))
    out = Responses(np.empty((n, HORIZON, n)), np.empty((n, HORIZON, n)))
    bands = np.empty((2, 2, n, HORIZON, n))
    scales = system_scales(system)
    for source, name in enumerate(graph.variables):
        for held, part in ((False, out.shock), (True, out.hold)):
            unit = float(scales[source])
            done: Any = {"do": {name: graph.means[source] + unit}} if held else {"shock": {name: unit}}
            result = whatif(graph, **done, start=start, horizon=HORIZON, undirected="average")
            part[source] = result.effect / scales
            bands[int(held), 0, source] = result.effect_low / scales
            bands[int(held), 1, source] = result.effect_high / scales
    out.seconds = time.process_time() - begun
    out.shock_band, out.hold_band = (bands[0, 0], bands[0, 1]), (bands[1, 0], bands[1, 1])
    return out


def system_scales(system: System) -> FloatArray:
    """(N,) standard deviations of the rows."""
    return system.data.std(0)


def theirs(system: System) -> dict[str, Responses]:
    """By statsmodels: plain and orthogonalised responses."""
    from statsmodels.tsa.api import VAR

    z = (system.data - system.data.mean(0)) / system_scales(system)
    begun = time.process_time()
    fit = VAR(z).fit(LAGS)
    responses = fit.irf(HORIZON - 1)
    plain = responses.irfs.transpose(2, 0, 1)
    error = responses.stderr().reshape(HORIZON, *plain.shape[::2]).transpose(2, 0, 1)
    seconds = time.process_time() - begun
    weights = np.concatenate([np.zeros_like(fit.coefs[:1]), fit.coefs.transpose(0, 2, 1)])
    hold = all_responses(weights).hold
    unit = np.diag(np.linalg.cholesky(np.asarray(fit.sigma_u)))
    orthogonal = responses.orth_irfs.transpose(2, 0, 1) / unit[:, None, None]
    return {
        "statsmodels VAR(3)": Responses(
            plain, hold, (plain - _Q90 * error, plain + _Q90 * error), seconds=seconds
        ),
        "statsmodels VAR(3), orth": Responses(orthogonal, np.full_like(hold, np.nan), seconds=seconds),
    }


def truth_of(system: System) -> Responses:
    """The system's own responses."""
    scales = system_scales(system)
    weights = system.coefficients * scales[:, None, None] / scales[None, :, None]
    return all_responses(np.ascontiguousarray(weights.transpose(2, 0, 1)))


def note(scores: Scores, found: Responses, truth: Responses) -> None:
    """Add the errors and the coverage of one system."""
    n = len(truth.shock)
    others = np.broadcast_to(~np.eye(n, dtype=bool)[:, None, :], truth.shock.shape)
    for name in ("shock", "hold"):
        estimate, true = getattr(found, name), getattr(truth, name)
        error = float(np.sqrt(((estimate - true)[others] ** 2).mean() / (true[others] ** 2).mean()))
        getattr(scores, name).append(error)
        band = getattr(found, f"{name}_band")
        if band is None:
            continue
        inside = (band[0] - 1e-9 <= true) & (true <= band[1] + 1e-9)
        size = np.abs(true)
        for which, chosen in (("not 0", size > 1e-3), ("large", size > 0.05), ("0", size < 1e-12)):
            here = inside[others & chosen]
            if here.size:
                scores.shares.setdefault(f"{name} {which}", []).append(float(here.mean()))
        scores.shares.setdefault(f"{name} width", []).append(
            float((band[1] - band[0])[others & (size > 1e-3)].mean())
        )
    scores.seconds.append(found.seconds)


def measured(case: str, variables: int, seeds: Sequence[int]) -> dict[str, Scores]:
    """All methods on all seeds of a case."""
    out: dict[str, Scores] = {}
    for seed in seeds:
        system = CASES[case](variables, seed)
        truth = truth_of(system)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = {"scarcity": ours(system), **theirs(system)}
        for method, responses in found.items():
            note(out.setdefault(method, Scores()), responses, truth)
    return out


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, append to the result file."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=30)
    parser.add_argument("--first", type=int, default=FIRST_SEED, help="the first seed")
    parser.add_argument("--variables", type=int, default=6)
    parser.add_argument("--all", action="store_true", help="forecasts, root causes and the layout too")
    options = parser.parse_args(arguments)
    seeds = range(options.first, options.first + options.seeds)
    console = Console(width=130)
    console.print(
        f"{machine()}; {options.variables} variables; seeds {seeds.start} to {seeds.stop - 1}; "
        f"scarcity {version('scarcity')}, statsmodels {version('statsmodels')}"
    )
    for case in CASES:
        scores = measured(case, options.variables, seeds)
        console.print(_table(case, scores))
        record = {
            "machine": machine(),
            "measured_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "case": case,
            "variables": options.variables,
            "seeds": list(seeds),
            "versions": {name: version(name) for name in ("scarcity", "statsmodels", "numpy")},
            "scores": {
                method: {
                    "shock": each.shock,
                    "hold": each.hold,
                    "seconds": each.seconds,
                    "shares": each.shares,
                }
                for method, each in scores.items()
            },
        }
        if options.first == FIRST_SEED:
            append(RESULTS, record)
    if options.all:
        from benchmarks import forecast, layout, root_causes

        forecast.main([])
        root_causes.main([])
        layout.main()
    return 0


def _table(case: str, scores: dict[str, Scores]) -> Table:
    table = Table(
        title=f"{case}: relative error, coverage of 90 % bands of shocks (holds)", title_justify="left"
    )
    heads = "method", "shock", "hold", "not 0", "large", "0", "width", "CPU s"
    for head in heads:
        table.add_column(head, justify="left" if head == "method" else "right")
    for method, each in scores.items():
        cells = [f"{np.mean(each.shock):.3f}", f"{np.mean(each.hold):.3f}"]
        for which in ("not 0", "large", "0", "width"):
            here = [each.shares.get(f"{name} {which}") for name in ("shock", "hold")]
            first = "" if here[0] is None else f"{np.mean(here[0]):.3f}"
            cells.append(first + ("" if here[1] is None else f" ({np.mean(here[1]):.3f})"))
        table.add_row(method, *cells, f"{np.mean(each.seconds):.3f}")
    return table


if __name__ == "__main__":
    sys.exit(main())
