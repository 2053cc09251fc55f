"""The live graph beside 3d-force-graph: ``python -m benchmarks.widgets`` prints tables and adds to a result file.

Both get the same graph and positions in the same headless Chromium. Ours names nodes, draws arrow heads, and draws the
strongest links until one asks for others; 3d-force-graph is shown as it comes (spheres, thin lines, every link), with
arrow heads, and with arrow heads and no more links than ours. The clocks of `widgets_js/harness.js` are outside either
library.
"""

import json
import os
import shutil
import subprocess
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks import widget_graphs
from benchmarks.cells import append, machine
from benchmarks.widget_page import Subject, served
from scarcity.widgets.bundle import STATIC, bundle_of
from tests.browser.chromium import executable, launched

HERE = Path(__file__).parent
SOURCES = HERE / "widgets_js"
RESULTS = HERE / "results" / "widgets.jsonl"
SIZES = ((100, 300), (2_000, 4_000), (10_000, 20_000))
ONCE_FROM = 10_000  # nodes; without a graphics card a page of so many takes a minute
REPEATS, FRAMES, LIVE_MS, UPDATES = 3, 20, 2_500, 8
DIGITS = {"JS ms a frame": 2, "CPU ms a frame": 2}

Row = dict[str, Any]
OURS: Row = {"adapter": "/ours.js", "library": "/scarcity.js"}


def main() -> None:
    """Measure, print, and append one line to the result file."""
    console = Console(width=150)
    lacking = [
        name
        for name, there in (("playwright", find_spec("playwright")), ("a Chromium", executable()))
        if not there
    ]
    if lacking:
        console.print(f"Nothing measured: needs {' and '.join(lacking)}.")
        return
    files = sources()
    files["/scarcity.js"] = bundle_of("causal-graph").encode()
    subjects: dict[str, Row] = {"scarcity": OURS}
    bundle = _peer(console)
    if bundle is not None:
        files["/3d-force-graph.js"] = bundle
        peer = {"adapter": "/force_graph.js", "library": "/3d-force-graph.js"}
        subjects |= {
            "3d-force-graph": peer,
            "3d-force-graph, arrows": peer | {"arrows": True},
            "3d-force-graph, arrows, our links": peer | {"arrows": True, "as_many": True},
        }
    bundles = {path.stem: path.stat().st_size for path in sorted(STATIC.glob("*.js"))}
    if bundle is not None:
        bundles["3d-force-graph, the same way"] = len(bundle)
    rows: list[Row] = []
    before = os.getloadavg()[0]
    with served(files) as address, launched() as browser:
        versions = {"chromium": browser.version} | _versions()
        console.print(f"{machine()}, {', '.join(f'{name} {found}' for name, found in versions.items())}")
        for n, m in SIZES:
            sizes = publish(files, n, m)
            measured = _measure(browser, address, subjects, n, m)
            rows += [
                {"nodes": n, "links": m, "library": name, "bytes an update": sizes[subject["adapter"]]}
                | measured[name]
                for name, subject in subjects.items()
            ]
    for title, columns in TABLES.items():
        console.print(_table(title, columns, rows))
    console.print(_sizes(bundles))
    load = [round(before, 1), round(os.getloadavg()[0], 1)]
    console.print(f"{NOTE} Load of the machine before and after: {load[0]}, {load[1]}.")
    append(
        RESULTS,
        {
            "machine": machine(),
            "versions": versions,
            "load": load,
            "measured_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "bundles": bundles,
            "rows": rows,
        },
    )


TABLES = {
    f"First paint, then {FRAMES} frames of turning the view; medians of {REPEATS} pages, one at {ONCE_FROM:,} nodes": (
        "links drawn", "first paint ms", "node calls", "link calls", "JS ms a frame", "CPU ms a frame", "frames/s",
    ),
    f"Live: every update moves all nodes and replaces {widget_graphs.REPLACED:.0%} of the links": (
        "bytes an update", "acknowledged/s", "JS ms an update", "CPU ms an update",
    ),
}  # fmt: skip
NOTE = (
    "JS: callbacks on the main thread, median (a frame) or mean (an update), wall time. CPU: thread time of the whole "
    "main thread, so also style, layout and labels, mean. Rates are those of the graphics this machine has; without a "
    "graphics card software paints, and a rate says more about it than about the library."
)


def _measure(browser: Any, address: str, subjects: dict[str, Row], n: int, m: int) -> dict[str, Row]:
    """Medians over new pages, the libraries in turn, so that what else the machine does hits all alike."""
    rows: dict[str, list[Row]] = {name: [] for name in subjects}
    ours = m  # links that our widget draws
    for _ in range(1 if n >= ONCE_FROM else REPEATS):
        for name, subject in subjects.items():
            with Subject(browser, address) as page:
                as_many = subject.get("as_many", False)
                first = open_page(page, subject, n, ours if as_many else None)
                if subject is OURS:
                    ours = page.drawn() or m
                drawn = ours if as_many or subject is OURS else m
                rows[name].append({"first paint ms": first, "links drawn": drawn} | _row(page))
    return {name: {key: _middle(seen, key) for key in seen[0]} for name, seen in rows.items()}


def _middle(rows: list[Row], key: str) -> float:
    value = median(row[key] for row in rows)
    return round(value) if key.endswith(("calls", "drawn")) else round(value, DIGITS.get(key, 1))


def open_page(page: Subject, subject: Row, n: int, strongest: int | None = None) -> float:
    """Milliseconds to the first painted frame of the graph that `publish` has put there."""
    stem = "frame" if subject["adapter"] == "/ours.js" else "json"
    paths = [f"/{stem}/{k}" for k in range(UPDATES + 1)]
    options = {"nodes": n, "arrows": subject.get("arrows", False), "updates": paths}
    options["strongest"] = strongest
    return page.open(subject["adapter"], subject["library"], options)


def _row(page: Subject) -> Row:
    turned, fed = page.orbit(FRAMES), page.live(LIVE_MS)
    return {
        "node calls": turned["nodes"],
        "link calls": turned["links"],
        "JS ms a frame": turned["js"],
        "CPU ms a frame": turned["cpu"],
        "frames/s": turned["frames"] / turned["seconds"],
        "acknowledged/s": fed["acknowledged"] / fed["seconds"],
        "JS ms an update": fed["js"],
        "CPU ms an update": fed["cpu"],
    }


def sources() -> dict[str, bytes]:
    """The page, the clocks and the adapters, by address."""
    files = (path for path in SOURCES.glob("*.*") if path.suffix in (".html", ".js"))
    return {f"/{path.name}": path.read_bytes() for path in files}


def publish(files: dict[str, bytes], n: int, m: int) -> dict[str, int]:
    """Put the graph and its updates under /frame/k and /json/k; the mean bytes of an update by adapter."""
    sizes: dict[str, list[int]] = {"/ours.js": [], "/force_graph.js": []}
    for k, picture in enumerate(widget_graphs.pictures(n, m, UPDATES)):
        files[f"/frame/{k}"], frame = widget_graphs.as_frame(picture, full=k == 0)
        files[f"/json/{k}"], text = widget_graphs.as_json(picture)
        if k:
            sizes["/ours.js"].append(frame)
            sizes["/force_graph.js"].append(text)
    return {adapter: round(sum(each) / len(each)) for adapter, each in sizes.items()}


def _peer(console: Console) -> bytes | None:
    """3d-force-graph as one module; None, and a line that says why, where it cannot be made."""
    missing = [name for name in ("node", "npm") if shutil.which(name) is None]
    if missing:
        console.print(f"3d-force-graph left out: needs {' and '.join(missing)}.")
        return None
    if not (HERE.parent / "js" / "node_modules" / "esbuild").exists():
        console.print("3d-force-graph left out: needs esbuild, run `npm ci` in js/.")
        return None
    if not (SOURCES / "node_modules" / "3d-force-graph").exists():
        console.print("npm ci in benchmarks/widgets_js …")
        if (error := _ran(["npm", "ci", "--no-audit", "--no-fund"])) is not None:
            console.print(f"3d-force-graph left out: npm ci failed: {error}", markup=False)
            return None
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "bundle.js"
        if (error := _ran(["node", "bundle.mjs", str(out)])) is not None:
            console.print(f"3d-force-graph left out: it could not be bundled: {error}", markup=False)
            return None
        return out.read_bytes()


def _ran(command: list[str]) -> str | None:
    """None, or the last line that a failed command wrote."""
    ended = subprocess.run(command, cwd=SOURCES, capture_output=True, text=True)
    lines = ended.stderr.strip().splitlines() or [f"exit code {ended.returncode}"]
    return lines[-1] if ended.returncode else None


def _versions() -> dict[str, str]:
    """Of 3d-force-graph and of the three.js in either."""
    places = {
        "three.js in scarcity": HERE.parent / "js" / "node_modules" / "three",
        "3d-force-graph": SOURCES / "node_modules" / "3d-force-graph",
        "three.js in it": SOURCES / "node_modules" / "three",
    }
    found = {name: place / "package.json" for name, place in places.items()}
    return {name: json.loads(file.read_text())["version"] for name, file in found.items() if file.exists()}


def _sizes(bundles: dict[str, int]) -> Table:
    table = Table("bundle", title="Sizes, minified", title_justify="left")
    table.add_column("KB", justify="right")
    for name, size in bundles.items():
        table.add_row(name, f"{size / 1024:,.0f}")
    return table


def _table(title: str, columns: tuple[str, ...], rows: list[Row]) -> Table:
    table = Table("nodes", "links", "library", title=title, title_justify="left")
    for column in columns:
        table.add_column(column, justify="right")
    for row in rows:
        values = (f"{row[column]:,}" for column in columns)
        table.add_row(f"{row['nodes']:,}", f"{row['links']:,}", row["library"], *values)
    return table


if __name__ == "__main__":
    main()
