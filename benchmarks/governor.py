"""The governor in closed loop on a simulated machine, beside the literal rules, one threshold, and nobody; its cost.

``python -m benchmarks.governor [--seeds 5] [--seconds 10]``

A run is 20 simulated minutes: the whole governor on a manual clock, with sensors that show a load and a subsystem whose
share of work adds to it (`governor_plant`). The figure is `cpu_util`, its threshold .85. The literal rules are those of
the specification as written: halve at every tick beyond the threshold, never give back. "One threshold" halves above it
and raises by half below. Throughput is the mean work done, 1 at full pace on a free machine; work on a contended
processor counts half. Steady are the actions a minute while the others' load has been constant for 30 s. Rules were
chosen on seeds below 1000; seeds here begin at 2001. The cost is CPU time of the real sensors, rules and messages on
this machine: of a tick (two samples and a decision), and of a governor that runs beside an idle event loop, where each
waking costs more than what is done then: an empty task that wakes as often as the sensors is printed beside it.
"""

import argparse
import asyncio
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.cells import append, machine
from benchmarks.governor_plant import CONTROLLERS, LOADS, Outcome, run
from benchmarks.timing import cpu_seconds
from scarcity.governor import DRGConfig, DynamicResourceGovernor, ResourceSensors
from scarcity.governor.policy import default_policies
from scarcity.runtime import EventBus
from scarcity.runtime.allowance import Allowance
from scarcity.runtime.clock import ManualClock

__all__ = ["main"]

FIRST_SEED = 2001
RESULTS = Path(__file__).parent / "results" / "governor.jsonl"


class _Everything:
    """Knows every action."""

    def __init__(self) -> None:
        self.allowance = Allowance()

    def __getattr__(self, action: str) -> Any:
        if action.startswith("_") or action == "describe_action":
            raise AttributeError(action)
        return lambda factor: True


def tick_cost() -> float:
    """CPU seconds of a tick: two samples of this machine and a decision on all default rules."""

    async def measure() -> float:
        clock = ManualClock(turns=1)
        governor = DynamicResourceGovernor(DRGConfig(), EventBus(), sensors=ResourceSensors(), clock=clock)
        for name in default_policies():
            governor.register_subsystem(name, _Everything())
        await governor.start()

        def tick() -> None:
            governor._sample()
            governor._sample()
            governor._tick()

        try:
            return cpu_seconds(tick)
        finally:
            await governor.stop()

    return asyncio.run(measure())


def core_shares(seconds: float) -> dict[str, float]:
    """Shares of a core: of a running governor beside an idle loop, of a task that only sleeps as often as it samples,
    and of the idle loop alone."""

    async def only_sleeps(interval: float) -> None:
        while True:
            await asyncio.sleep(interval)

    async def measure(what: str) -> float:
        config = DRGConfig()
        governor = DynamicResourceGovernor(config, EventBus())
        sleeper: asyncio.Task[None] | None = None
        if what == "governor":
            await governor.start()
        elif what == "empty task":
            sleeper = asyncio.create_task(only_sleeps(config.sensor.interval_ms / 1e3))
        await asyncio.sleep(1)
        begun, cpu = time.perf_counter(), time.process_time()
        await asyncio.sleep(seconds)
        share = (time.process_time() - cpu) / (time.perf_counter() - begun)
        if sleeper is not None:
            sleeper.cancel()
        await governor.stop()
        return share

    return {what: asyncio.run(measure(what)) for what in ("governor", "empty task", "idle loop")}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and append to the result file."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.governor", description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument(
        "--seconds", type=float, default=10.0, help="that a governor runs for its share of a core"
    )
    options = parser.parse_args(arguments)
    console = Console(width=120)
    seeds = range(FIRST_SEED, FIRST_SEED + options.seeds)
    console.print(f"{machine()}; seeds {seeds.start} to {seeds.stop - 1}")
    rows = {
        (load, controller): [run(load, controller, seed) for seed in seeds]
        for load in LOADS
        for controller in CONTROLLERS
    }
    console.print(_table(rows))
    ratios = [
        ours.throughput / theirs.throughput
        for ours, theirs in zip(rows["shifts", "scarcity"], rows["shifts", "literal policies"], strict=True)
    ]
    console.print(
        f"shifts: {statistics.mean(ratios):.2f} times the throughput of the literal rules (least {min(ratios):.2f})"
    )
    tick = tick_cost()
    shares = core_shares(options.seconds)
    console.print(
        f"a tick: {tick * 1e3:.3f} ms CPU; share of a core: "
        + ", ".join(f"{what} {share:.3%}" for what, share in shares.items())
    )
    append(
        RESULTS,
        {
            "machine": machine(),
            "measured_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "seeds": list(seeds),
            "closed_loop": [
                {"load": load, "controller": controller, "outcomes": [asdict(each) for each in outcomes]}
                for (load, controller), outcomes in rows.items()
            ],
            "tick_cpu_ms": tick * 1e3,
            "core_shares": shares,
        },
    )
    return 0


def _table(rows: dict[tuple[str, str], list[Outcome]]) -> Table:
    table = Table(title="20 minutes, mean over seeds (worst)")
    for head in ("load of others", "governed by", "throughput", "time over", "actions", "steady, a minute"):
        table.add_column(head, justify="left" if "by" in head or "load" in head else "right")
    for load, (meaning, *_) in LOADS.items():
        for place, controller in enumerate(CONTROLLERS):
            outcomes = rows[load, controller]
            throughput, over, actions, steady = (
                [getattr(each, name) for each in outcomes]
                for name in ("throughput", "over", "actions", "steady")
            )
            table.add_row(
                f"{load}: {meaning}" if not place else "",
                controller,
                f"{statistics.mean(throughput):.3f} ({min(throughput):.3f})",
                f"{statistics.mean(over):.1%} ({max(over):.1%})",
                f"{statistics.mean(actions):.1f}",
                f"{statistics.mean(steady):.2f} ({max(steady):.2f})",
                end_section=place == len(CONTROLLERS) - 1,
            )
    return table


if __name__ == "__main__":
    sys.exit(main())
