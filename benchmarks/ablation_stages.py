"""Stages of the engine that can be taken out one at a time, and what is then lost."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

import numpy as np

import scarcity
from benchmarks.scores import Found, score
from scarcity import datasets
from scarcity.discovery import DiscoveryOptions
from scarcity.engine import (
    ChangeConfig,
    ControllerConfig,
    EvaluatorConfig,
    MPIEConfig,
    Window,
    initial_state,
    step,
)
from scarcity.engine.paths import PathExplorer

__all__ = ["STAGES", "Stage", "measure_stage"]

WITH, WITHOUT = "with", "without"


@dataclass(frozen=True, slots=True)
class Stage:
    """A comparison: `measure(on, seed)` gives `figures` with the stage (on) and without."""

    measure: Callable[[bool, int], dict[str, float]]
    figures: tuple[str, ...]
    variants: tuple[str, str] = (WITH, WITHOUT)


def measure_stage(case: str, variant: str, seed: int) -> dict[str, Any]:
    """The figures of one variant, with CPU seconds."""
    begun = time.process_time()
    figures = STAGES[case].measure(variant == WITH, seed)
    return {"cpu_s": round(time.process_time() - begun, 3), **figures}


def _f1(graph: scarcity.CausalGraph, truth: Any) -> dict[str, float]:
    found = Found(adjacency=graph.adjacency, undirected=graph.undirected, scores=graph.scores)
    return {name: float(value) for name, value in score(truth, found).items() if value is not None}


def _bends(on: bool, seed: int) -> dict[str, float]:
    system = datasets.additive(10, 1000, share=0.4, seed=seed)
    return _f1(scarcity.discover(system.data, basis="auto" if on else "linear", resamples=0), system.graph)


def _pairs(on: bool, seed: int) -> dict[str, float]:
    system = datasets.interactions(10, 1000, seed=seed)
    return _f1(scarcity.discover(system.data, basis="auto" if on else "additive", resamples=0), system.graph)


def _lag_zero(on: bool, seed: int) -> dict[str, float]:
    system = datasets.contemporaneous(10, 1000, seed=seed)
    return _f1(scarcity.discover(system.data, contemporaneous=on, resamples=0), system.graph)


def _block_gate(on: bool, seed: int) -> dict[str, float]:
    """Links that rest on few blocks are taken back; variables with outbursts and without any link."""
    rng = np.random.default_rng(seed)
    size = np.exp(0.7 * np.repeat(rng.normal(size=(50, 10)), 20, axis=0))
    rows = size * rng.standard_t(3, size=(1000, 10))
    with patch("scarcity.discovery.structure.take_back", _kept) if not on else _nothing():
        graph = scarcity.discover(rows, resamples=0)
    own = np.eye(10, dtype=bool)[:, :, None]
    links = int((graph.adjacency & ~own).sum()) + int(graph.undirected.sum()) // 2
    return {"false links": links}


def _kept(selection: Any, *_: Any, **__: Any) -> Any:
    return selection


class _nothing:
    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None: ...


def _regimes(on: bool, seed: int) -> dict[str, float]:
    """F1 of the graph 200 rows behind a switch, watched for changes or on all rows."""
    system = datasets.regime_switch(8, 2000, seed=seed)
    switch = system.regimes[1].first_row
    frame = system.to_frame()[: switch + 200]
    config = MPIEConfig(
        discovery=DiscoveryOptions(contemporaneous=False),
        evaluator=EvaluatorConfig(n_resamples=0),
        change=ChangeConfig(watch=on),
    )
    return _f1(_streamed(frame, config, 50).last.graph, system.regimes[1].graph)


def _store(on: bool, seed: int) -> dict[str, float]:
    """How often links come and go in a stream whose structure stays, as told by the store or graph by graph."""
    system = datasets.linear(10, 2000, strength=(0.05, 0.25), seed=seed)
    config = MPIEConfig(
        discovery=DiscoveryOptions(contemporaneous=False), evaluator=EvaluatorConfig(n_resamples=0)
    )
    state = initial_state(system.variables, config)
    frame, told, before = system.to_frame(), 0, None
    for first in range(0, len(frame), 50):
        state, outcome = step(
            state, Window.of({"data": frame[first : first + 50], "start": first}), config, float
        )
        if state.graph is None or outcome.insight is None:
            continue
        if on and before is not None:
            told += len(outcome.insight["added"]) + len(outcome.insight["removed"])
        elif before is not None:
            told += int((state.graph.adjacency ^ before).sum())
        before = state.graph.adjacency
    return {"links that come or go": told}


def _copies(on: bool, seed: int) -> dict[str, float]:
    """Planted pairs named within 12 windows where 60 of 160 variables are measured twice (correlation about .99)."""
    system = datasets.interactions(100, 12 * 256, together=(0.2, 0.3), seed=seed)
    rng = np.random.default_rng(seed)
    again = system.data[:, :60] + 0.1 * system.data.std(0)[:60] * rng.normal(size=(system.n_rows, 60))
    rows = np.hstack([system.data, again])
    graph = scarcity.discover(rows[:2048], basis="linear", contemporaneous=False, resamples=0)
    explorer = PathExplorer(160, 3, ControllerConfig(), maps=False, seed=seed, copies=0.95 if on else 2.0)
    for first in range(0, len(rows) - 256 - 3, 256):
        explorer.explore(rows[first : first + 256 + 3], graph, 250)
    original = np.arange(160) - np.where(np.arange(160) >= 100, 100, 0)
    named = {
        tuple(sorted(original[list(explorer.arms.key(int(arm))[1:])]))
        for arm in np.nonzero(~explorer.open)[0]
    }
    true = named & {(pair.first, pair.second) for pair in system.pairs}
    return {"planted pairs named": len(true), "paths named in all": explorer.found}


def _streamed(frame: Any, config: MPIEConfig, window: int) -> Any:
    state = initial_state(tuple(frame.columns), config)
    for first in range(0, len(frame), window):
        state, _ = step(
            state, Window.of({"data": frame[first : first + window], "start": first}), config, float
        )
    return state


STAGES: dict[str, Stage] = {
    "maps: half of the links bent, 40 % at lag 0": Stage(_bends, ("lag_f1", "lag0_f1")),
    "products: a third of the targets driven by pairs (XOR-like)": Stage(_pairs, ("lag_f1",)),
    "order search at lag 0": Stage(_lag_zero, ("lag_f1", "lag0_f1")),
    "block gate: noise with outbursts, no link": Stage(_block_gate, ("false links",)),
    "regimes: 200 rows behind a switch": Stage(_regimes, ("lag_f1",)),
    "near-copies left out: 60 of 160 variables measured twice, pairs .2–.3": Stage(
        _copies, ("planted pairs named", "paths named in all")
    ),
    "store: weak links, nothing changes": Stage(_store, ("links that come or go",)),
}
