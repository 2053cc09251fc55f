"""The layout beside its peers: ``python -m benchmarks.layout`` prints speed, stress, rest, groups and frames.

One BLAS thread, CPU times, the best of up to eight runs. Stress is the mean squared error of the distances relative to
the numbers of links between two nodes, at the best scale (Kamada and Kawai 1989; low is good). rustworkx has two
dimensions only, so its stress does not compare with the others'. When nodes are added, the peers begin where ours does,
at the old places, and their result is turned to fit them as well as it can.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import time
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
from rich.console import Console
from rich.table import Table
from scipy.sparse import csr_array
from scipy.sparse.csgraph import shortest_path

from benchmarks.bus_peers import installed
from benchmarks.cells import machine
from benchmarks.layout_peers import Layout, peers
from benchmarks.timing import cpu_seconds
from scarcity.simulation import detail_of, frame_of, init, settle, time_layers, update
from scarcity.simulation.change import beside
from scarcity.simulation.crossings import crossings
from scarcity.simulation.lasting_groups import lasting_groups
from scarcity.simulation.orientation import aligned, fitted
from scarcity.simulation.springs import springs

SIZES = ((100, 300), (1_000, 4_000), (5_000, 20_000))
STEPS, FEW_STEPS, WARM_STEPS, REPEATS, ENOUGH = 100, 10, 60, 8, 3.0
PAIRS = 200_000
SEEDS = (2001, 2002, 2003)
SLOW = {"networkx": 2_000}  # nodes above which it would take minutes
SLOW_TO_REST = {"networkx": 500}
_SPAN = f"{SEEDS[0]}–{SEEDS[-1]}"

Array = npt.NDArray[Any]


def main() -> None:
    """Measure and print."""
    console = Console(width=110)
    names = ("numpy", "igraph", "fa2", "rustworkx", "networkx")
    versions = [f"{name} {version}" for name in names if (version := installed(name))]
    console.print(f"{machine()}, {', '.join(versions)}; 3 dimensions, rustworkx 2")
    for measured in (_speed, _rest, _groups, _pictures, _unrolled):
        console.print(measured())
        console.print()


def _table(title: str, *columns: str) -> Table:
    return Table(*columns, title=title, title_justify="left", box=None, header_style="bold")


def _speed() -> Table:
    table = _table(
        f"{STEPS} steps from anywhere, seed 2001", "layout", "nodes", "links", "ms a step", "stress"
    )
    for n, links in SIZES:
        edges, weights = _graph(n, links, 2001)
        far = shortest_path(_matrix(n, edges), directed=False, unweighted=True, indices=range(min(n, 200)))
        for name, layout in peers().items():
            if n > SLOW.get(name, n):
                continue
            _timed(layout, 20, *_graph(20, 40, 1), 2)  # whoever has to load something does so here
            steps = FEW_STEPS if name == "fa2" and n > 2_000 else STEPS
            runs = [_timed(layout, n, edges, weights, steps)]
            while len(runs) < REPEATS and sum(run[0] for run in runs) < ENOUGH:
                runs.append(_timed(layout, n, edges, weights, steps))
            seconds, at = min(runs, key=lambda run: run[0])
            stress = f"{_stress(at, far):.3f}" if steps == STEPS else "–"
            table.add_row(name, f"{n:,}", f"{links:,}", f"{seconds / steps * 1e3:.2f}", stress)
    return table


def _rest() -> Table:
    title = f"How far old nodes move when 5 % more appear, in parts of the radius, {WARM_STEPS} steps, seeds {_SPAN}"
    table = _table(title, "layout", "nodes", "mean", "median", "90 %")
    for n, links in SIZES[:2]:
        for name, layout in peers().items():
            if n > SLOW_TO_REST.get(name, n):
                continue
            moved = np.concatenate([_moved(name, layout, n, links, seed) for seed in SEEDS])
            figures = (moved.mean(), *np.quantile(moved, [0.5, 0.9]))
            table.add_row(name, f"{n:,}", *(f"{figure:.3f}" for figure in figures))
    return table


def _groups() -> Table:
    title = f"Mean distance within communities as a share of that between any nodes, seeds {_SPAN}"
    table = _table(title, "nodes", "at random", "laid out", "groups held", "stress", "groups held")
    for n, links in SIZES[:2]:
        figures: list[tuple[float, ...]] = []
        for seed in SEEDS:
            edges, weights = _graph(n, links, seed)
            far = shortest_path(
                _matrix(n, edges), directed=False, unweighted=True, indices=range(min(n, 200))
            )
            groups = lasting_groups(n, edges, weights)
            begun = init(n, edges, weights, seed=seed)
            loose = settle(begun).positions
            held = settle(init(n, edges, weights, seed=seed, groups=groups)).positions
            near = [_nearness(at, groups) for at in (begun.positions, loose, held)]
            figures.append((*near, _stress(loose, far), _stress(held, far)))
        table.add_row(f"{n:,}", *(f"{figure:.3f}" for figure in np.mean(figures, axis=0)))
    return table


def _pictures() -> Table:
    title = "Level of detail and frames, 5,000 nodes and 20,000 links, every node moved, seed 2001"
    table = _table(
        title, "index", "nodes shown", "links shown", "ms a level", "with search of groups", "ms a frame"
    )
    n, links = SIZES[-1]
    edges, weights = _graph(n, links, 2001)
    names = [f"variable {i}" for i in range(n)]
    at = np.random.default_rng(2001).normal(size=(n, 3)).astype(np.float32)
    for index in range(4):
        detail = detail_of(names, edges, weights, index)
        before = frame_of(0, at, detail)
        moved = at + np.float32(0.1)
        again = partial(detail_of, names, edges, weights, index, detail)
        calls = partial(again, groups=detail.groups), again, partial(frame_of, 1, moved, detail, before)
        seconds = [cpu_seconds(call) for call in calls]
        shown = f"{len(detail.ids):,}", f"{len(detail.edges):,}"
        table.add_row(str(index), *shown, *(f"{each * 1e3:.2f}" for each in seconds))
    return table


def _unrolled() -> Table:
    title = f"Unrolled in time: pairs of links that cross, 3 lags, mean of seeds {_SPAN}"
    table = _table(title, "variables", "links", "as given", "found", "CPU s")
    for n in (10, 30, 100):
        figures: list[tuple[float, ...]] = []
        for seed in SEEDS:
            links = _lagged(n, seed)
            begun = time.process_time()
            layers = time_layers(n, 3, links)
            seconds = time.process_time() - begun
            (past, source), (now, target) = (np.divmod(ends, n) for ends in layers.edges.T)
            given = crossings(np.column_stack([-past, source, -now, target]), np.arange(n))
            figures.append((len(links), given, layers.crossings, seconds))
        count, given, found, seconds = np.mean(figures, axis=0)
        table.add_row(f"{n}", f"{count:.0f}", f"{given:,.0f}", f"{found:,.0f}", f"{seconds:.2f}")
    return table


def _timed(layout: Layout, n: int, edges: Array, weights: Array, steps: int) -> tuple[float, Array]:
    begun = time.process_time()
    at = layout(n, edges, weights, steps, None)
    return time.process_time() - begun, at


def _stress(at: Array, far: Array) -> float:
    one, other = np.random.default_rng(0).integers(0, (len(far), len(at)), (PAIRS, 2)).T
    links = far[one, other]
    used = np.isfinite(links) & (links > 0)
    near, links = np.linalg.norm(at[one] - at[other], axis=1)[used], links[used]
    scale = (near / links).sum() / (near**2 / links**2).sum()
    return float(((scale * near - links) ** 2 / links**2).mean())


def _nearness(at: Array, groups: Array) -> float:
    one, other = np.random.default_rng(0).integers(0, len(at), (PAIRS, 2)).T
    far = np.linalg.norm(at[one] - at[other], axis=1)
    inside = (groups[one] == groups[other]) & (groups[one] > 0) & (one != other)
    return float(far[inside].mean() / far[one != other].mean())


def _moved(name: str, layout: Layout, n: int, links: int, seed: int) -> Array:
    rng = np.random.default_rng(seed)
    edges, weights = _graph(n, links, seed)
    new = n // 20
    more = np.vstack(
        [edges, np.column_stack([np.repeat(np.arange(n, n + new), 3), rng.integers(0, n, 3 * new)])]
    )
    heavier = np.concatenate([weights, rng.random(3 * new)])
    if name == "scarcity":
        before = settle(init(n, edges, weights, seed=seed))
        changed = update(before, [str(i) for i in range(n + new)], more, heavier)
        return np.linalg.norm(settle(changed, WARM_STEPS).positions[:n] - before.positions, axis=1)
    old = layout(n, edges, weights, 2 * STEPS, None)
    begin = np.full((n + new, 3), np.nan, dtype=np.float32)
    begin[:n] = 0
    begin[:n, : old.shape[1]] = old
    begin = beside(begin, springs(n + new, more, heavier), rng)
    now = layout(n + new, more, heavier, WARM_STEPS, begin)
    flat = [np.pad(at, ((0, 0), (0, 3 - at.shape[1]))).astype(np.float32) for at in (old, now)]
    there, here = fitted(flat[0]), fitted(flat[1])[:n]
    return np.linalg.norm(aligned(here, there, flat=old.shape[1] == 2) - there, axis=1)


def _graph(n: int, links: int, seed: int) -> tuple[Array, Array]:
    """Mostly links to near neighbours on a ring, some across."""
    rng = np.random.default_rng(seed)
    edges = rng.integers(0, n, (links, 2))
    near = (edges[:, 0] + rng.integers(1, 20, links)) % n
    edges[:, 1] = np.where(rng.random(links) < 0.7, near, edges[:, 1])
    return edges, rng.random(links)


def _lagged(n: int, seed: int) -> Array:
    """Links to near neighbours of a hidden order, and each variable's own past."""
    rng = np.random.default_rng(seed)
    source = rng.integers(0, n, 2 * n)
    hidden = rng.permutation(n)
    ends = np.column_stack([hidden[source], hidden[(source + rng.integers(1, 5, 2 * n)) % n]])
    links = np.column_stack([ends, rng.integers(0, 4, 2 * n)])
    own = np.column_stack([np.arange(n), np.arange(n), np.ones(n, dtype=np.int64)])
    return np.unique(np.vstack([links, own]), axis=0)


def _matrix(n: int, edges: Array) -> Any:
    return csr_array((np.ones(len(edges)), edges.T), shape=(n, n))


if __name__ == "__main__":
    main()
