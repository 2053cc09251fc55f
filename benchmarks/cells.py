"""Runs the cells of a benchmark, each in a fresh process, and keeps their results in a file of JSON lines.

A cell is one method on one system with one seed. Its line is found again by what it depends on (`version`)
and by the machine: a rerun only measures what is missing, and CPU seconds of two machines are never compared.
"""

import json
import os
import platform
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

__all__ = ["Cell", "Record", "append", "forget_superseded", "machine", "read", "run"]

Record = dict[str, Any]
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One measurement: `module` has a function ``measure(case, method, seed) -> dict``.

    `version` names everything else that the result depends on: code, library versions, settings, data.
    """

    module: str
    case: str
    method: str
    seed: int
    version: str


def machine() -> str:
    """The processor and how many of it, as in ``AMD EPYC ×2``."""
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [
            line.split(":", 1)[1].strip() for line in cpuinfo.read_text().splitlines() if "model name" in line
        ]
        model = names[0] if names else model
    return f"{model} ×{os.cpu_count()}"


def read(results: Path) -> dict[tuple[Cell, str], Record]:
    """All records of a result file by cell and machine; of several for the same one the last holds.

    A last line that was cut off by a crash is passed over.
    """
    records: dict[tuple[Cell, str], Record] = {}
    if not results.exists():
        return records
    for line in results.read_text().splitlines():
        try:
            record: Record = json.loads(line)
            cell = Cell(**record["cell"])
        except (json.JSONDecodeError, KeyError, TypeError):
            continue
        records.pop((cell, record["machine"]), None)  # the order of the dict is that of the newest lines
        records[cell, record["machine"]] = record
    return records


def append(results: Path, record: Record) -> None:
    """Add one line; a single write, so that processes that run side by side do not mix their lines."""
    results.parent.mkdir(parents=True, exist_ok=True)
    cut_off = results.exists() and not results.read_bytes().endswith(b"\n") and results.stat().st_size > 0
    with results.open("a") as file:
        file.write(("\n" if cut_off else "") + json.dumps(record, ensure_ascii=False) + "\n")


def forget_superseded(results: Path) -> None:
    """Keep, of several versions of a cell on one machine, only the line that was added last."""
    records = read(results)
    newest: dict[tuple[str, ...], Record] = {}
    for (cell, where), record in records.items():
        newest[cell.module, cell.case, cell.method, str(cell.seed), where] = record
    if results.exists():
        draft = results.with_suffix(".tmp")
        draft.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in newest.values()))
        draft.replace(results)


def run(
    cells: Iterable[Cell],
    results: Path,
    *,
    limit_s: float = 300.0,
    fresh: bool = False,
    report: Callable[[str], None] = lambda text: None,
    python: str = sys.executable,
) -> list[Record]:
    """Measure what is not in `results` yet (everything if `fresh`) and return the records of all `cells`.

    `python` is the interpreter of the cells' processes.

    A cell that needs more than `limit_s` CPU seconds is ended and recorded with status "timeout", and tried
    again under a higher limit. One that fails gets the status "error" and is tried again by the next run.
    """
    known = {} if fresh else read(results)
    here = machine()
    out: list[Record] = []
    for cell in cells:
        record = known.get((cell, here))
        if record is None or record["status"] == "error" or record.get("limit_s", limit_s) < limit_s:
            record = _measure(cell, results, limit_s, python)
            done = f"{record['cpu_s']:.3f} CPU s" if record["status"] == "ok" else record["status"]
            report(f"{cell.case} {cell.method} seed {cell.seed}: {done} {record.get('error', '')}")
        out.append(record)
    return out


def _measure(cell: Cell, results: Path, limit_s: float, python: str) -> Record:
    command = [python, "-m", "benchmarks.cell", str(results), str(limit_s), json.dumps(asdict(cell))]
    base: Record = {"cell": asdict(cell), "machine": machine()}
    try:
        # The CPU limit is kept by the process itself; the wall clock only ends one that hangs.
        ended = subprocess.run(
            command,
            env={**os.environ, **ONE_THREAD},
            capture_output=True,
            text=True,
            timeout=4 * limit_s + 60,
        )
    except subprocess.TimeoutExpired:
        record = base | {"status": "timeout", "limit_s": limit_s}
    else:
        if ended.returncode == 0:
            return read(results)[cell, machine()]
        if ended.returncode == -signal.SIGXCPU:
            record = base | {"status": "timeout", "limit_s": limit_s}
        else:
            last = (ended.stderr.strip().splitlines() or [f"exit code {ended.returncode}"])[-1]
            record = base | {"status": "error", "error": last}
    append(results, record)
    return record
