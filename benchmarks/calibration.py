"""Whether our graphs keep what they promise: coverage of intervals, level on noise and live, missing values.

``python -m benchmarks.calibration [--cases cover-lag0-500,live-gaussian] [--streams 40] [--fresh]``

A cell is twenty streams with consecutive seeds. These begin at 2001; nothing is tuned on seeds from 1000 to 4999.
Results are kept in ``results/calibration.jsonl``; a rerun measures what is missing.

The promise on noise: alpha = .01 is the chance that some link into one variable is false, so at most 10·alpha = .1 of
the graphs of ten variables show one (.3 with thirty). Live, that is counted over the graphs after each window of 50
rows, from the first to the 20th.
"""

import argparse
import functools
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

import scarcity
from benchmarks.calibration_cases import COVER, LIVE, MISSING, NOISE
from benchmarks.cells import Cell, Record, forget_superseded, machine, run
from benchmarks.code import our_code, our_engine
from benchmarks.scores import Found, score
from scarcity.datasets import population_effects
from scarcity.discovery import DiscoveryOptions
from scarcity.engine import ChangeConfig, EvaluatorConfig, MPIEConfig, Window, initial_state, step

__all__ = ["CASES", "main", "measure"]

FIRST_SEED = 2001
RESULTS = Path(__file__).parent / "results" / "calibration.jsonl"
STREAMS = 20
MAX_LAG = 3
WINDOW = 50
CASES = [
    f"{kind}-{name}"
    for kind, cases in (("cover", COVER), ("noise", NOISE), ("live", LIVE), ("missing", MISSING))
    for name in cases
]
FloatArray = npt.NDArray[np.float64]


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """What the streams from `seed` on show (runs in the process of the cell)."""
    kind, _, name = case.partition("-")
    one = {"cover": _cover, "noise": _noise, "live": _live, "missing": _missing}[kind]
    start = time.process_time()
    streams = [one(name, each) for each in range(seed, seed + STREAMS)]
    return {"cpu_s": round(time.process_time() - start, 3), "streams": streams}


def _discovered(data: FloatArray) -> scarcity.CausalGraph:
    return scarcity.discover(data.copy(), max_lag=MAX_LAG, resamples=0)


def _false_links(graph: scarcity.CausalGraph) -> float:
    """Links between different variables, where there are none."""
    between = ~np.eye(len(graph.variables), dtype=np.bool_)
    return float(graph.adjacency[between].sum() + graph.undirected.sum() / 2)


def _noise(name: str, seed: int) -> Record:
    return {"false_links": _false_links(_discovered(NOISE[name](np.random.default_rng(seed))))}


def _live(name: str, seed: int) -> Record:
    """How many graphs there were, one a window, and which of them show a link."""
    make, watch = LIVE[name]
    rows = make(np.random.default_rng(seed))
    config = MPIEConfig(
        discovery=DiscoveryOptions(max_lag=MAX_LAG),
        evaluator=EvaluatorConfig(n_resamples=0),
        change=ChangeConfig(watch=watch),
    )
    state = initial_state(tuple(f"v{i}" for i in range(rows.shape[1])), config)
    found: list[int] = []
    for place, begin in enumerate(range(0, len(rows), WINDOW)):
        window = Window.of({"data": rows[begin : begin + WINDOW], "start": begin})
        state, outcome = step(state, window, config, time.perf_counter)
        if outcome.failure is not None:
            raise outcome.failure
        assert state.graph is not None
        if _false_links(state.graph):
            found.append(place)
    return {"windows": len(rows) // WINDOW, "with_links": found}


def _missing(name: str, seed: int) -> Record:
    system = MISSING[name](seed)
    graph = _discovered(system.data)
    found = Found(adjacency=graph.adjacency, undirected=graph.undirected, scores=graph.scores)
    return score(system.graph, found)


def _cover(name: str, seed: int) -> Record:
    """How many intervals hold the effect of a true link: of those found, and of all."""
    system = COVER[name](seed)
    graph, truth = _discovered(system.data), population_effects(system)
    inside = (graph.ci_low <= truth) & (truth <= graph.ci_high)
    told = np.isfinite(graph.ci_low)
    out: Record = {}
    for lag, label in ((slice(1, None), "lagged"), (slice(0, 1), "lag0")):
        links = system.graph[:, :, lag]
        selected, seen = links & graph.adjacency[:, :, lag], links & told[:, :, lag]
        out |= {
            f"{label}_selected": int(selected.sum()),
            f"{label}_selected_inside": int(inside[:, :, lag][selected].sum()),
            f"{label}_all": int(links.sum()),
            f"{label}_told": int(seen.sum()),
            f"{label}_told_inside": int(inside[:, :, lag][seen].sum()),
        }
    return out


def _share(streams: Sequence[Record], inside: str, of: str) -> str:
    total = sum(r[of] for r in streams)
    return f"{sum(r[inside] for r in streams) / total:.3f} ({total})" if total else "–"


def _line(case: str, streams: Sequence[Record]) -> str:
    kind = case.partition("-")[0]
    if kind == "noise":
        false = np.array([r["false_links"] for r in streams])
        return (
            f"{case:32s} false links a stream {false.mean():.3f}, streams with any {np.mean(false > 0):.3f}"
        )
    if kind == "live":
        shown, windows = sum(len(r["with_links"]) for r in streams), sum(r["windows"] for r in streams)
        ever = np.mean([len(r["with_links"]) > 0 for r in streams])
        return (
            f"{case:32s} share of {windows} graphs with a link {shown / windows:.3f}, of streams {ever:.3f}"
        )
    if kind == "missing":
        lag0 = [r["lag0_f1"] for r in streams if r["lag0_f1"] is not None]
        now = f", lag-0 F1 {np.mean(lag0):.3f}" if lag0 else ""
        return f"{case:32s} lag F1 {np.mean([r['lag_f1'] for r in streams]):.3f}{now}"
    parts = [
        f"{label}: selected {_share(streams, f'{label}_selected_inside', f'{label}_selected')}, "
        f"selected or not {_share(streams, f'{label}_told_inside', f'{label}_told')}"
        for label in ("lagged", "lag0")
        if sum(r[f"{label}_all"] for r in streams)
    ]
    return f"{case:32s} {'; '.join(parts)}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is missing and print a line a case; 1 if a cell failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.calibration", description=__doc__)
    parser.add_argument("--cases", default=",".join(CASES), help="comma-separated")
    parser.add_argument("--streams", type=int, default=40, help=f"how many, seeds from {FIRST_SEED} on")
    parser.add_argument("--fresh", action="store_true", help="measure everything anew")
    options = parser.parse_args(arguments)
    if strangers := [each for each in options.cases.split(",") if each not in CASES]:
        parser.error(f"unknown in --cases: {', '.join(strangers)}; expected some of {', '.join(CASES)}")
    failed = False
    ends = FIRST_SEED + -(-options.streams // STREAMS) * STREAMS
    report = functools.partial(print, file=sys.stderr, flush=True)
    print(f"machine: {machine()}; 90 % intervals; seeds {FIRST_SEED}–{ends - 1}")
    for case in options.cases.split(","):
        code = our_engine() if case.startswith("live-") else our_code()
        cells = [
            Cell(module="benchmarks.calibration", case=case, method="ours", seed=seed, version=code)
            for seed in range(FIRST_SEED, ends, STREAMS)
        ]
        records = run(cells, RESULTS, fresh=options.fresh, report=report)
        failed |= any(record["status"] != "ok" for record in records)
        streams = [stream for record in records if record["status"] == "ok" for stream in record["streams"]]
        if streams:
            print(_line(case, streams), flush=True)
    forget_superseded(RESULTS)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
