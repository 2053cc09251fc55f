"""Recorded bus traffic, replayed through the orchestrator: windows in, the same insights out.

The recording is made by ``python -m tests.engine.test_golden``, after a change that is meant to change insights.
"""

import asyncio
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from scarcity import datasets
from scarcity.discovery import DiscoveryOptions
from scarcity.engine import ChangeConfig, MPIEConfig, MPIEOrchestrator
from scarcity.runtime import EventBus
from scarcity.runtime.clock import ManualClock
from scarcity.runtime.topics import DATA_WINDOW, ENGINE_INSIGHT, PROCESSING_METRICS

GOLDEN = Path(__file__).parent / "golden"
CASES: dict[str, tuple[datasets.System, MPIEConfig]] = {
    "links": (datasets.contemporaneous(4, 300, seed=3), MPIEConfig(discovery=DiscoveryOptions(max_lag=2))),
    "pairs": (
        datasets.interactions(5, 600, pairs=0.4, together=(0.5, 0.6), max_lag=1, seed=4),
        MPIEConfig(discovery=DiscoveryOptions(max_lag=1)),
    ),
    "regimes": (
        datasets.regime_switch(4, 1200, max_lag=1, seed=2),
        MPIEConfig(discovery=DiscoveryOptions(max_lag=1), change=ChangeConfig(watch=True)),
    ),
}
EDGE = ("source", "target", "lag", "effect", "ci_low", "ci_high", "directed", "weight", "hits", "regime")
HYPER = ("sources", "target", "lag", "weight", "ci_low", "ci_high", "alone")
FIGURES = (
    "window",
    "rows",
    "n_links",
    "accept_rate",
    "gain_p50",
    "stability_avg",
    "rcl_contrast",
    "n_effective",
)


async def _replayed(windows: list[dict[str, Any]], config: MPIEConfig) -> list[dict[str, Any]]:
    bus, told = EventBus(), list[dict[str, Any]]()

    def on_insight(topic: str, insight: Any) -> None:
        told.append(
            {
                "topic": topic,
                "edges": [{key: edge[key] for key in EDGE} for edge in insight["edges"]],
                "hyperedges": [{key: edge[key] for key in HYPER} for edge in insight["hyperedges"]],
                "added": [list(key) for key in insight["added"]],
                "removed": [list(key) for key in insight["removed"]],
                "changes": [[c["stage"], c["regime"], c["row"]] for c in insight.get("regime_changes", ())],
            }
        )

    def on_metrics(topic: str, metrics: Any) -> None:
        told.append({"topic": topic, **{key: metrics.get(key) for key in FIGURES}})

    bus.subscribe(ENGINE_INSIGHT, on_insight)
    bus.subscribe(PROCESSING_METRICS, on_metrics)
    engine = MPIEOrchestrator(config, bus, clock=ManualClock())
    await engine.start()
    for window in windows:
        await bus.publish(DATA_WINDOW, {**window, "data": np.array(window["data"])})
        await bus.drain()
    await engine.stop()
    return told


@pytest.mark.parametrize("case", CASES)
async def test_the_same_windows_give_the_same_insights(case: str) -> None:
    recording = json.loads((GOLDEN / f"{case}.json").read_text())
    told = await _replayed(recording["windows"], CASES[case][1])
    assert len(told) == len(recording["told"]) == 2 * len(recording["windows"])
    for got, expected in zip(told, recording["told"], strict=True):
        _same(got, expected, case)
    assert any(each.get("edges") for each in told)
    assert any(each.get("hyperedges") for each in told) == (case == "pairs")
    assert any(each.get("changes") for each in told) == (case == "regimes")


def _same(got: Any, expected: Any, where: str) -> None:
    if isinstance(expected, dict):
        assert got.keys() == expected.keys(), where
        for key in expected:
            _same(got[key], expected[key], f"{where}.{key}")
    elif isinstance(expected, list):
        assert len(got) == len(expected), where
        for place, pair in enumerate(zip(got, expected, strict=True)):
            _same(*pair, f"{where}[{place}]")
    elif isinstance(expected, float):
        assert got == pytest.approx(expected, rel=1e-6, abs=1e-9, nan_ok=True), where
    else:
        assert got == expected, where


def _record() -> None:
    for case, (system, config) in CASES.items():
        data = system.data.round(6)
        size = len(data) // 12
        windows = [{"data": data[at : at + size].tolist(), "start": at} for at in range(0, len(data), size)]
        told = asyncio.run(_replayed(windows, config))
        (GOLDEN / f"{case}.json").write_text(json.dumps({"windows": windows, "told": told}) + "\n")


if __name__ == "__main__":
    _record()
