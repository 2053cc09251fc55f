"""What the controller adds: pairs of sources that act together, found by few trials, beside plainer rules."""

import time
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity import datasets
from scarcity.discovery import DiscoveryOptions
from scarcity.engine import (
    BanditRouter,
    ControllerConfig,
    EngineState,
    EvaluatorConfig,
    MPIEConfig,
    RouterState,
    Window,
    initial_state,
    step,
)
from scarcity.engine.paths import PathExplorer
from scarcity.engine.paths.suspicion import Suspicion

__all__ = ["CASES", "RULES", "measure_rule"]

WINDOW, WINDOWS = 256, 20


@dataclass(frozen=True, slots=True)
class Case:
    """A system, and how many trials of pairs a window may make: a share of all pairs, or a number."""

    system: dict[str, Any]
    share: float = 0.05
    budget: int | None = None


STRONG = (0.3, 0.45)
CASES = {
    "100 variables, pairs .3–.45": Case({"n_variables": 100, "together": STRONG}),
    "100 variables, pairs .15–.25": Case({"n_variables": 100}),
    "300 variables, pairs .15–.25": Case({"n_variables": 300}),
    "300 variables, pairs .3–.45, 200 a window": Case({"n_variables": 300, "together": STRONG}, budget=200),
}


class RoundRobin(BanditRouter):
    """All arms in turn, in random order, each group for `dwell` windows."""

    __slots__ = ("dwell",)

    def __init__(self, dwell: int) -> None:
        super().__init__(ControllerConfig())
        object.__setattr__(self, "dwell", dwell)

    def propose(
        self,
        state: RouterState,
        k: int,
        *,
        open: npt.NDArray[np.bool_] | None = None,
        boost: npt.NDArray[np.float64] | None = None,
    ) -> tuple[RouterState, npt.NDArray[np.intp]]:
        order = np.random.default_rng(state.seed).permutation(state.arms)
        first = state.draws // self.dwell * k
        arms = np.take(order, np.arange(first, first + k), mode="wrap")
        return replace(state, draws=state.draws + 1), arms if open is None else arms[open[arms]]


class Random(BanditRouter):
    """Other arms in each window."""

    __slots__ = ()

    def propose(
        self,
        state: RouterState,
        k: int,
        *,
        open: npt.NDArray[np.bool_] | None = None,
        boost: npt.NDArray[np.float64] | None = None,
    ) -> tuple[RouterState, npt.NDArray[np.intp]]:
        rng = np.random.default_rng([state.seed, state.draws])
        usable = np.arange(state.arms) if open is None else np.nonzero(open)[0]
        return replace(state, draws=state.draws + 1), rng.choice(usable, min(k, len(usable)), replace=False)


class Blind(Suspicion):
    """Suspects nobody."""

    def look(self, z: npt.NDArray[np.float64], left: npt.NDArray[np.float32]) -> None: ...


UNAIDED = "controller (UCB), no look at sizes"
RULES: dict[str, BanditRouter] = {
    "controller (UCB)": BanditRouter(ControllerConfig()),
    UNAIDED: BanditRouter(ControllerConfig()),
    "controller (Thompson)": BanditRouter(ControllerConfig(thompson_mode=True)),
    "specification's UCB, literal": BanditRouter(ControllerConfig(strict_spec=True)),
    **{f"round-robin, {dwell} windows each": RoundRobin(dwell) for dwell in (1, 2, 3, 4, 6)},
    "random": Random(),
}


def measure_rule(case: str, rule: str, seed: int) -> dict[str, Any]:
    """Products in the graph after 20 windows, true and false, and what the trials cost."""
    asked = CASES[case]
    system = datasets.interactions(n_rows=WINDOW * WINDOWS, seed=seed, **asked.system)
    n = system.n_variables
    budget = asked.budget or int(n * (n - 1) // 2 * asked.share)
    config = MPIEConfig(
        discovery=DiscoveryOptions(contemporaneous=False),
        evaluator=EvaluatorConfig(n_resamples=0),
        controller=ControllerConfig(n_arms_max=budget),
        refresh_every=4,
    )
    state = initial_state(system.variables, config)
    explorer = PathExplorer(n, 3, config.controller, maps=False, seed=seed, router=RULES[rule])
    if not rule.startswith("controller") or rule == UNAIDED:
        explorer.suspicion = Blind(n, 3)
    state = replace(state, paths=explorer)
    begun, found = time.process_time(), list[tuple[int, int, int]]()
    frame = system.to_frame()
    for first in range(0, system.n_rows, WINDOW):
        window = Window.of({"data": frame[first : first + WINDOW], "start": first})
        state, _ = step(state, window, config, time.process_time)
        found.append((explorer.evaluations, *_products(state, system)))
    evaluations, true, false = found[-1]
    return {
        "cpu_s": round(time.process_time() - begun, 3),
        "true": true,
        "false": false,
        "planted": len(system.pairs),
        "evaluations": evaluations,
        "per_1000": 1000 * true / evaluations,
        "course": found,
    }


def _products(state: EngineState, system: datasets.System) -> tuple[int, int]:
    """True and false products of the graph: pair, target and lag must be right."""
    graph = state.graph
    if graph is None or graph.terms is None:
        return 0, 0
    found = {tuple(graph.terms.index[row, 1:].tolist()) for row in graph.terms.products}
    true = len(found & set(map(tuple, system.pairs)))
    return true, len(found) - true
