"""The process of one cell: ``python -m benchmarks.cell RESULTS LIMIT_S CELL`` measures, appends one line."""

import json
import platform
import resource
import sys
import time
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks.cells import Cell, append, machine

_NOTED = ("scarcity", "numpy", "scipy", "tigramite")


def main(results: str, limit_s: str, cell_json: str) -> None:
    """Measure the cell with a limit on CPU seconds and append its record."""
    cell = Cell(**json.loads(cell_json))
    module = import_module(cell.module)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time() + float(limit_s)) + 1, hard))
    measured = module.measure(cell.case, cell.method, cell.seed)
    record = {
        "cell": json.loads(cell_json),
        "machine": machine(),
        "status": "ok",
        **measured,
        "versions": {"python": platform.python_version(), **_installed()},
        "measured_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }
    append(Path(results), record)


def _installed() -> dict[str, str]:
    found: dict[str, str] = {}
    for name in _NOTED:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])
