"""Our layout and others behind one face: a graph, places to begin at or none, a number of steps."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from benchmarks.bus_peers import installed
from scarcity.simulation import init, step

Array = npt.NDArray[Any]
Layout = Callable[[int, Array, Array, int, Array | None], Array]
"""``layout(n, edges, weights, steps, begin)`` gives (n, dimensions)."""


def scarcity(n: int, edges: Array, weights: Array, steps: int, begin: Array | None) -> Array:
    """From a cold start; the warm one is `scarcity.simulation.update`, which `benchmarks.layout` calls itself."""
    state = init(n, edges, weights, seed=0)
    for _ in range(steps):
        state = step(state)
    return state.positions


def igraph(n: int, edges: Array, weights: Array, steps: int, begin: Array | None) -> Array:
    """Fruchterman–Reingold, all pairs."""
    library = import_module("igraph")
    graph = library.Graph(n, edges.tolist())
    start = np.random.default_rng(0).normal(size=(n, 3)) if begin is None else begin
    options = {"weights": weights.tolist(), "niter": steps, "seed": start.tolist()}
    return np.array(list(graph.layout_fruchterman_reingold_3d(**options)))


def fa2(n: int, edges: Array, weights: Array, steps: int, begin: Array | None) -> Array:
    """ForceAtlas2 with Barnes–Hut."""
    layout = import_module("fa2").ForceAtlas2(dim=3, seed=0, verbose=False)
    off = edges[:, 0] != edges[:, 1]
    both = np.vstack([edges[off], edges[off, ::-1]]).T
    matrix = csr_matrix((np.tile(weights[off], 2), both), shape=(n, n))  # sparse arrays it does not know
    return np.array(layout.forceatlas2(matrix, pos=begin, iterations=steps))


def rustworkx(n: int, edges: Array, weights: Array, steps: int, begin: Array | None) -> Array:
    """Fruchterman–Reingold, all pairs, two dimensions only."""
    library = import_module("rustworkx")
    graph = library.PyGraph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from([(int(a), int(b), float(w)) for (a, b), w in zip(edges, weights, strict=True)])
    pos = None if begin is None else dict(enumerate(begin[:, :2].tolist()))
    at = library.spring_layout(graph, pos=pos, num_iter=steps, tol=0.0, seed=0, weight_fn=float)
    return np.array([at[i] for i in range(n)])


def networkx(n: int, edges: Array, weights: Array, steps: int, begin: Array | None) -> Array:
    """Fruchterman–Reingold, all pairs."""
    library = import_module("networkx")
    graph = library.Graph()
    graph.add_nodes_from(range(n))
    graph.add_weighted_edges_from(zip(*edges.T.tolist(), weights.tolist(), strict=True))
    pos = None if begin is None else dict(enumerate(begin))
    options = {"dim": 3, "iterations": steps, "threshold": 0.0, "seed": 0, "method": "force"}
    at = library.spring_layout(graph, pos=pos, **options)
    return np.array([at[i] for i in range(n)])


def peers() -> dict[str, Layout]:
    """Those that are installed, ours first."""
    found: dict[str, Layout] = {"scarcity": scarcity}
    known = {"igraph": igraph, "fa2": fa2, "rustworkx": rustworkx, "networkx": networkx}
    return found | {name: layout for name, layout in known.items() if installed(name)}
