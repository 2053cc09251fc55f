"""A session on this machine while others take both cores and most of the memory, with the governor and without.

``python -m benchmarks.governor_machine [--seed 2001] [--repeats 1]``

A stream of 36 variables at 2,048 rows/s, windows of 256 rows, in a process of its own: quiet (10 s), as many busy
processes as there are cores (20 s), quiet until all is learned as it comes and nothing is held back (10 to 30 s), a
process that takes 80 % of the memory's limit (10 s), quiet again. The lag is how much later than asked ticks of 5 ms
came on the session's own event loop.

The limit is that of a control group, made by hand or by systemd, which the kernel enforces. Where none can be made it
is ``MEM_LIMIT``, as JupyterHub sets it, which the governor holds against the session and its children and nobody
enforces; the reason is printed. The figures mean something on a machine that does nothing else: its load is printed
first.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.cells import ONE_THREAD, Cell, append, machine
from benchmarks.memory_group import limited_group

__all__ = ["main"]

RESULTS = Path(__file__).parent / "results" / "governor_machine.jsonl"
LIMIT_MB = 2048
_QUIET_LOAD = 0.5
_VERSION = "3"
_MODES = ("on", "off")


@contextmanager
def limit() -> Iterator[tuple[list[str], Path | None, str]]:
    """What limits memory: the command to put in front of another, or the file of a group that it joins by; else
    neither; and words for it, with the reason where nothing is enforced."""
    with ExitStack() as stack:
        try:
            group = stack.enter_context(limited_group(LIMIT_MB * 2**20))
        except OSError as error:
            reason = str(error)
        else:
            yield [], group.folder / "cgroup.procs", f"a group of {group.source}, which the kernel enforces"
            return
    if shutil.which("systemd-run") is None:
        reason += "; there is no systemd-run"
    else:
        as_user = [] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["--user"]
        command = ["systemd-run", *as_user, "--scope", "--quiet", "-p", f"MemoryMax={LIMIT_MB}M", "--"]
        tried = subprocess.run([*command, "true"], capture_output=True, text=True, timeout=30, check=False)
        if tried.returncode == 0:
            yield command, None, "a transient scope of systemd, which the kernel enforces"
            return
        reason += f"; systemd-run: {(tried.stderr or tried.stdout).strip().splitlines()[0]}"
    yield [], None, f"MEM_LIMIT, which nobody enforces ({reason})"


def measured(mode: str, seed: int, in_scope: Sequence[str], group: Path | None) -> dict[str, Any]:
    """The record of one session, governed ("on") or not ("off"); without phases where it did not survive."""
    environment = {**os.environ, **ONE_THREAD}
    environment.pop("SCARCITY_GOVERNOR", None)
    if not in_scope and group is None:
        environment["MEM_LIMIT"] = f"{LIMIT_MB}M"
    join = [] if group is None else ["sh", "-c", 'echo $$ > "$0" && exec "$@"', str(group)]
    command = [*in_scope, *join, sys.executable, "-m", "benchmarks.governor_machine_session", mode, str(seed)]
    load = os.getloadavg()[0]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=600, check=False)
    record: dict[str, Any] = (
        {"status": "ok"} if done.returncode == 0 else {"status": f"ended with {done.returncode}"}
    )
    if done.returncode == 0:
        record |= json.loads(done.stdout.splitlines()[-1])
    else:
        record["said"] = done.stderr[-2000:]
    cell = Cell(
        module=__name__ if __name__ != "__main__" else "benchmarks.governor_machine",
        case="both cores, then memory",
        method=f"governor {mode}",
        seed=seed,
        version=_VERSION,
    )
    return {
        "cell": asdict(cell),
        "machine": machine(),
        "load_before": load,
        **record,
        "versions": {
            "python": platform.python_version(),
            "numpy": version("numpy"),
            "scarcity": version("scarcity"),
        },
        "measured_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, append to the result file; 1 if a session did not survive."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.governor_machine", description=__doc__)
    parser.add_argument("--seed", type=int, default=2001, help="of the stream; repeats take the next ones")
    parser.add_argument("--repeats", type=int, default=1)
    options = parser.parse_args(arguments)
    console = Console(width=120)
    console.print(f"{machine()}; load of the last minute at the start: {os.getloadavg()[0]:.2f}")
    if os.getloadavg()[0] > _QUIET_LOAD:
        console.print("The machine is busy with other work: these are not the figures of the phases alone.")
    failed = False
    with limit() as (in_scope, group, limited):
        console.print(f"memory limited to {LIMIT_MB} MB by {limited}")
        for seed in range(options.seed, options.seed + options.repeats):
            records = {mode: measured(mode, seed, in_scope, group) for mode in _MODES}
            for record in records.values():
                append(RESULTS, {**record, "limited_by": limited})
                failed |= record["status"] != "ok"
            _print(console, seed, records)
    return int(failed)


def _print(console: Console, seed: int, records: dict[str, dict[str, Any]]) -> None:
    table = Table(title=f"seed {seed}", title_justify="left")
    for head in (
        "phase",
        "governor",
        "lag p50 ms",
        "p99",
        "longest",
        "rows/s",
        "graphs/s",
        "cores",
        "full rate after s",
    ):
        table.add_column(head, justify="left" if head in ("phase", "governor") else "right")
    good = {mode: record for mode, record in records.items() if record["status"] == "ok"}
    names = [phase["name"] for phase in next(iter(good.values()), {"phases": []})["phases"]]
    for place, name in enumerate(names):
        for mode, record in good.items():
            phase = record["phases"][place]
            before = record["phases"][place - 1]["name"] if place else ""
            after = record["full_rate_after_s"].get(before, "") if name.startswith("quiet") else ""
            table.add_row(
                name,
                mode,
                *(f"{phase[f'lag_{which}_ms']:.1f}" for which in ("p50", "p99", "max")),
                f"{phase['rows_per_second']:,.0f}",
                f"{phase['graphs_per_second']:.1f}",
                f"{phase['cores']:.2f}",
                "not within 30" if after is None else f"{after:.1f}" if after != "" else "",
                end_section=mode == "off",
            )
    console.print(table)
    for mode, record in records.items():
        if record["status"] != "ok":
            console.print(f"governor {mode}: did not survive, {record['status']}\n{record['said']}")
            continue
        console.print(
            f"governor {mode}: survived{'' if record['failure'] is None else ' with ' + record['failure']}; "
            f"{record['rows_in']:,} rows in, {record['rows_learned']:,} learned, "
            f"{record['windows_lost']} windows lost; "
            f"peak RSS {record['peak_rss_mb']:.0f} MB; load before {record['load_before']:.2f}; "
            f"actions {sum(record['actions'].values())}: {record['actions']}; given back: {record['given_back']}",
            highlight=False,
        )
        for phase, words in record["told"].items():
            if words:
                console.print(f"[bold]{phase}[/bold]\n{words}", highlight=False)


if __name__ == "__main__":
    sys.exit(main())
