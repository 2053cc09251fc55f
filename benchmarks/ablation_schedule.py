"""What the order of refresh adds: links found by few evaluations once the causes of some variables have changed."""

import time
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity import datasets
from scarcity.discovery import DiscoveryOptions
from scarcity.engine import EvaluatorConfig, MPIEConfig, Window, initial_state, step
from scarcity.engine.schedule import TargetSchedule

__all__ = ["ORDERS", "SWITCHES", "measure_order"]

WINDOW, BEFORE, AFTER = 256, 32, 15
"""Windows before the change (all targets are searched in the last of them) and behind it."""

SWITCHES = {f"{n} variables, causes of 5 % change, 5 % refreshed a window": n for n in (100, 300)}


class _Oldest(TargetSchedule):
    """Round-robin: whose search lies furthest back."""

    def next(self, m: int) -> npt.NDArray[np.bool_] | None:
        self.surprise[:] = 0.0
        return super().next(m)


class _Random(TargetSchedule):
    """Any targets."""

    def next(self, m: int) -> npt.NDArray[np.bool_] | None:
        turn = super().next(m)
        if turn is None:
            return None
        self._draws = getattr(self, "_draws", 0) + 1
        return np.random.default_rng(self._draws).permutation(turn)


ORDERS: dict[str, type[TargetSchedule]] = {
    "surprising, then oldest": TargetSchedule,
    "oldest": _Oldest,
    "random": _Random,
}


def measure_order(case: str, order: str, seed: int) -> dict[str, Any]:
    """Of the links that came with the change: the share found and the targets searched, window by window."""
    system = datasets.regime_switch(
        SWITCHES[case], WINDOW * (BEFORE + AFTER), switches=[WINDOW * BEFORE], changed=0.05, seed=seed
    )
    n = system.n_variables
    config = MPIEConfig(
        discovery=DiscoveryOptions(contemporaneous=False, basis="linear", halflife=4.0 * WINDOW),
        evaluator=EvaluatorConfig(n_resamples=0),
        refresh_targets=max(1, n // 20),
    )
    state = replace(initial_state(system.variables, config), schedule=ORDERS[order](n, 3))
    new = system.regimes[1].graph & ~system.regimes[0].graph
    gone = system.regimes[0].graph & ~system.regimes[1].graph
    begun, frame = time.process_time(), system.to_frame()
    evaluations, course = 0, list[tuple[int, float, float]]()
    for index, first in enumerate(range(0, system.n_rows, WINDOW)):
        window = Window.of({"data": frame[first : first + WINDOW], "start": first})
        state, outcome = step(state, window, config, time.process_time)
        if outcome.failure is not None:
            raise outcome.failure
        if index >= BEFORE and state.graph is not None:
            evaluations += outcome.metrics["targets_searched"]
            found = state.graph.adjacency
            course.append((evaluations, float(found[new].mean()), float(found[gone].mean())))
    per_evaluation = [int(new.sum()) * share / spent for spent, share, _ in course]
    half = next((spent for spent, share, _ in course if share >= 0.5), course[-1][0] + n)
    return {
        "cpu_s": round(time.process_time() - begun, 3),
        "new": int(new.sum()),
        "found_5": course[4][1],
        "found_10": course[9][1],
        "found_15": course[14][1],
        "gone_still_there_15": course[14][2],
        "per_100_5": 100 * per_evaluation[4],
        "per_100_10": 100 * per_evaluation[9],
        "evaluations_to_half": half,
        "course": course,
    }
