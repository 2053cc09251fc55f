"""The layout beside its peers: ``python -m benchmarks.layout`` prints ms a step, and stress after as many steps.

One BLAS thread, best of k CPU times. Stress is the mean squared error of the distances relative to the numbers of
links between two nodes, at the best scale (Kamada and Kawai 1989; low is good). rustworkx has two dimensions only, so
its stress does not compare with the others'.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

import numpy as np
import numpy.typing as npt
from rich.console import Console
from rich.table import Table
from scipy.sparse import csr_array
from scipy.sparse.csgraph import shortest_path

from benchmarks.bus_peers import installed
from benchmarks.cells import machine
from scarcity.simulation import init, settle, step, update

SIZES = ((100, 300), (1_000, 4_000), (5_000, 20_000))
STEPS, REPEATS = 100, 5
PAIRS = 200_000
SLOW = 2_000  # nodes above which networkx takes minutes

Array = npt.NDArray[Any]
Layout = Callable[[int, Array, Array, int], Array]


def main() -> None:
    """Measure and print."""
    console = Console(width=110)
    versions = [f"{name} {installed(name)}" for name in ("numpy", "rustworkx", "networkx") if installed(name)]
    console.print(f"{machine()}, {', '.join(versions)}, {STEPS} steps, seed 0")
    table = Table("layout", "nodes", "links", "ms a step", "stress", box=None, header_style="bold")
    for n, links in SIZES:
        edges, weights = _graph(n, links)
        far = shortest_path(_matrix(n, edges), directed=False, unweighted=True, indices=range(min(n, 200)))
        for name, layout in _layouts().items():
            if name.startswith("networkx") and n > SLOW:
                continue
            repeats = REPEATS if name == "scarcity" else 1
            seconds, at = min((_timed(layout, n, edges, weights) for _ in range(repeats)), key=lambda r: r[0])
            table.add_row(
                name, f"{n:,}", f"{links:,}", f"{seconds / STEPS * 1e3:.2f}", f"{_stress(at, far):.3f}"
            )
    console.print(table)
    console.print("\nHow far old nodes move when 5 % more appear, in parts of the radius, over 5 seeds")
    moves = Table("nodes", "links", "median", "90 %", "most", box=None, header_style="bold")
    for n, links in SIZES[:2]:
        moved = np.concatenate([_moved(n, links, seed) for seed in range(5)])
        moves.add_row(
            f"{n:,}", f"{links:,}", *(f"{q:.3f}" for q in (*np.quantile(moved, [0.5, 0.9]), moved.max()))
        )
    console.print(moves)


def _layouts() -> dict[str, Layout]:
    def ours(n: int, edges: Array, weights: Array, steps: int) -> Array:
        state = init(n, edges, weights)
        for _ in range(steps):
            state = step(state)
        return state.positions

    found: dict[str, Layout] = {"scarcity": ours}
    if installed("rustworkx"):
        rustworkx = import_module("rustworkx")

        def rustworkx_spring(n: int, edges: Array, weights: Array, steps: int) -> Array:
            graph = rustworkx.PyGraph()
            graph.add_nodes_from(range(n))
            graph.add_edges_from(
                [(int(a), int(b), float(w)) for (a, b), w in zip(edges, weights, strict=True)]
            )
            at = rustworkx.spring_layout(graph, num_iter=steps, tol=0.0, seed=0, weight_fn=float)
            return np.array([at[i] for i in range(n)])

        found["rustworkx spring_layout, 2D"] = rustworkx_spring
    if installed("networkx"):
        networkx = import_module("networkx")

        def networkx_spring(n: int, edges: Array, weights: Array, steps: int) -> Array:
            graph = networkx.Graph()
            graph.add_nodes_from(range(n))
            graph.add_weighted_edges_from(zip(*edges.T.tolist(), weights.tolist(), strict=True))
            at = networkx.spring_layout(graph, dim=3, iterations=steps, threshold=0.0, seed=0, method="force")
            return np.array([at[i] for i in range(n)])

        found["networkx spring_layout, 3D"] = networkx_spring
    return found


def _timed(layout: Layout, n: int, edges: Array, weights: Array) -> tuple[float, Array]:
    begun = time.process_time()
    at = layout(n, edges, weights, STEPS)
    return time.process_time() - begun, at


def _stress(at: Array, far: Array) -> float:
    one, other = np.random.default_rng(0).integers(0, (len(far), len(at)), (PAIRS, 2)).T
    links = far[one, other]
    used = np.isfinite(links) & (links > 0)
    near, links = np.linalg.norm(at[one] - at[other], axis=1)[used], links[used]
    scale = (near / links).sum() / (near**2 / links**2).sum()
    return float(((scale * near - links) ** 2 / links**2).mean())


def _moved(n: int, links: int, seed: int) -> Array:
    rng = np.random.default_rng(seed)
    edges, weights = _graph(n, links, seed)
    before = settle(init(n, edges, weights, seed=seed))
    new = n // 20
    more = np.column_stack([np.repeat(np.arange(n, n + new), 3), rng.integers(0, n, 3 * new)])
    names = [str(i) for i in range(n + new)]
    changed = update(before, names, np.vstack([edges, more]), np.concatenate([weights, rng.random(3 * new)]))
    return np.linalg.norm(settle(changed, 60).positions[:n] - before.positions, axis=1)


def _graph(n: int, links: int, seed: int = 0) -> tuple[Array, Array]:
    """Mostly links to near neighbours on a ring, some across."""
    rng = np.random.default_rng(seed)
    edges = rng.integers(0, n, (links, 2))
    near = (edges[:, 0] + rng.integers(1, 20, links)) % n
    edges[:, 1] = np.where(rng.random(links) < 0.7, near, edges[:, 1])
    return edges, rng.random(links)


def _matrix(n: int, edges: Array) -> Any:
    return csr_array((np.ones(len(edges)), edges.T), shape=(n, n))


if __name__ == "__main__":
    main()
