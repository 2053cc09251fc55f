"""The structural report and the edge prediction beside their peers; the cells are run by ``benchmarks.operators``.

`report/N/M`: median CPU milliseconds of each part on a random directed graph with N variables and M links, beside what
the peers have of it; that the results are theirs is tested in ``tests/engine/operators``. The whole report is measured
with its text.
`predict/KIND/N/M`: chance that a hidden link scores above a pair without one, by what was learned and by Adamic–Adar,
on graphs with planted structure, on the same with three links of five spread at random, and on links spread at random
throughout.
"""

import hashlib
import time
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from statistics import mean, stdev
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.bus_peers import installed
from benchmarks.cells import Cell, Record
from benchmarks.code import our_code
from benchmarks.timing import cpu_seconds
from scarcity.engine.analysis import analyze
from scarcity.engine.operators import structure
from scarcity.engine.operators.relational import predict_edges
from scarcity.graph import CausalGraph

__all__ = ["NAME", "cells", "measure", "table"]

NAME: str = "structure"
SIZES = ((100, 400), (1_000, 4_000), (5_000, 20_000))
METHODS = ("scarcity", "rustworkx", "igraph", "networkx")
KINDS = ("groups", "drivers", "plane", "noisy groups", "noisy plane", "random")
SEEDS = range(2001, 2006)
PARTS = ("pagerank", "betweenness", "closeness", "components", "communities", "triads", "loops")
_SLOW = 2_000  # variables above which networkx takes minutes
_WHOLE_UP_TO = 1_000  # a CausalGraph is dense
_NOISE = 0.6

Matrix = npt.NDArray[np.float64]
Part = Callable[[], Any]


def cells(quick: bool) -> list[Cell]:
    """All measurements; `quick` leaves the largest graphs and all but one seed out."""
    out: list[Cell] = []
    for n, m in SIZES[:2] if quick else SIZES:
        for method in METHODS:
            if method != "scarcity" and not installed(method):
                continue
            if method == "networkx" and n > _SLOW:
                continue
            out += [_cell(f"report/{n}/{m}", method, seed) for seed in SEEDS[:1]]
    for n, m in SIZES[:1] if quick else SIZES[:2]:
        seeds = SEEDS[:1] if quick else SEEDS
        out += [_cell(f"predict/{kind}/{n}/{m}", "scarcity", seed) for kind in KINDS for seed in seeds]
    return out


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """One cell: milliseconds of each part, or the two AUCs."""
    kind, *rest = case.split("/")
    n, m = int(rest[-2]), int(rest[-1])
    rng = np.random.default_rng(seed)
    began = time.process_time()
    if kind == "predict":
        links = structure.link_matrix(_planted(rest[0], n, m, rng))
        began = time.process_time()
        found = predict_edges(links, seed=seed)
        return {
            "cpu_s": time.process_time() - began,
            "auc": found.auc,
            "adamic_adar": found.adamic_adar_auc,
            "held_out": found.held_out,
        }
    matrix = _random(n, m, rng)
    parts = _parts(method, matrix, n)
    repeats = 1 if n > _SLOW or method == "networkx" else 5
    figures = {name: _milliseconds(part, repeats) for name, part in parts.items()}
    result: dict[str, Any] = {"ms": figures}
    if method == "scarcity" and n <= _WHOLE_UP_TO:
        graph = _as_graph(matrix)
        result["report_ms"] = _milliseconds(lambda: str(analyze(graph)), repeats)
        result["suggestions_ms"] = _milliseconds(lambda: analyze(graph).suggested_links, 1)
    return result | {"cpu_s": time.process_time() - began}


def table(records: Sequence[Record]) -> str:
    """Both tables as text; a cell that ended otherwise is told by its state."""
    lines = ["Structural report, median CPU ms", _row("variables/links", "method", *PARTS, "all parts")]
    told: dict[tuple[str, str], list[Record]] = {}
    for record in records:
        told.setdefault((record["cell"]["case"], record["cell"]["method"]), []).append(record)
    whole: list[str] = []
    for (case, method), found in told.items():
        if not case.startswith("report/"):
            continue
        size, record = "/".join(case.split("/")[1:]), found[0]
        if record["status"] != "ok":
            lines.append(_row(size, method, record["status"]))
            continue
        figures: Mapping[str, float] = record["ms"]
        cells_ = [f"{figures[part]:.2f}" if part in figures else "–" for part in PARTS]
        lines.append(_row(size, method, *cells_, f"{sum(figures.values()):.1f}"))
        if "report_ms" in record:
            whole.append(
                f"analyze() of {size}, shown as text: {record['report_ms']:.0f} ms; "
                f"with suggested links {record['suggestions_ms']:.0f} ms"
            )
    lines += [*whole, "", "Hidden links foretold, AUC: mean ± standard deviation over seeds"]
    lines.append(_row("graph", "variables/links", "learned", "Adamic–Adar", "difference", "seeds", "CPU ms"))
    for (case, _), found in told.items():
        done = [record for record in found if record["status"] == "ok"]
        if not case.startswith("predict/") or not done:
            continue
        _, kind, n, m = case.split("/")
        ours, theirs = ([record[name] for record in done] for name in ("auc", "adamic_adar"))
        gains = [a - b for a, b in zip(ours, theirs, strict=True)]
        cpu = 1e3 * mean(record["cpu_s"] for record in done)
        lines.append(
            _row(kind, f"{n}/{m}", *map(_spread, (ours, theirs, gains)), str(len(done)), f"{cpu:.0f}")
        )
    return "\n".join(lines)


def _cell(case: str, method: str, seed: int) -> Cell:
    names = (
        (method,)
        if method != "scarcity"
        else ("scarcity", "numpy", "scipy", "rustworkx", "graspologic-native")
    )
    version = " ".join(f"{name} {installed(name)}" for name in names)
    if method == "scarcity":
        version += f" {our_code()} {_our_operators()}"
    return Cell(module=__name__, case=case, method=method, seed=seed, version=version)


@cache
def _our_operators() -> str:
    digest, engine = hashlib.sha256(), Path(structure.__file__).parents[2]
    for folder in ("analysis", "operators/structure", "operators/relational"):
        for file in sorted((engine / folder).glob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def _row(*cells_: str) -> str:
    return "  ".join(cell.ljust(15 if i < 2 else 13) for i, cell in enumerate(cells_)).rstrip()


def _spread(values: Sequence[float]) -> str:
    return f"{mean(values):.3f} ± {stdev(values):.3f}" if len(values) > 1 else f"{mean(values):.3f}"


def _milliseconds(part: Part, repeats: int) -> float:
    """Median; a call that is short is repeated until the clock can tell its time."""
    if repeats > 1:
        return 1e3 * cpu_seconds(part)
    began = time.process_time()
    part()
    return 1e3 * (time.process_time() - began)


def _parts(method: str, matrix: Matrix, n: int) -> dict[str, Part]:
    source, target = np.nonzero(matrix)
    edges = list(zip(source.tolist(), target.tolist(), strict=True))
    if method == "scarcity":
        links = structure.link_matrix(matrix)
        return {
            "pagerank": lambda: structure.pagerank(links),
            "betweenness": lambda: structure.betweenness(links),
            "closeness": lambda: structure.closeness(structure.reach(links)),
            "components": lambda: structure.components(links),
            "communities": lambda: structure.grouped(links),
            "triads": lambda: structure.triad_census(links),
            "loops": lambda: structure.loops(links),
        }
    library: Any = import_module(method)
    if method == "rustworkx":
        graph = library.PyDiGraph(multigraph=False)
        graph.add_nodes_from(range(n))
        graph.extend_from_weighted_edge_list([(a, b, 1.0) for a, b in edges])
        return {
            "pagerank": lambda: library.pagerank(graph, weight_fn=float),
            "betweenness": lambda: library.digraph_betweenness_centrality(graph),
            "closeness": lambda: library.closeness_centrality(graph),
            "components": lambda: library.strongly_connected_components(graph),
        }
    if method == "igraph":
        made = library.Graph(n, edges, directed=True)
        either = made.as_undirected()
        return {
            "pagerank": made.pagerank,
            "betweenness": made.betweenness,
            "closeness": lambda: made.closeness(mode="out"),
            "components": lambda: made.connected_components(mode="strong"),
            "communities": lambda: either.community_leiden("modularity", n_iterations=-1),
            "triads": made.triad_census,
        }
    directed = library.DiGraph(edges)
    directed.add_nodes_from(range(n))
    return {
        "pagerank": lambda: library.pagerank(directed),
        "betweenness": lambda: library.betweenness_centrality(directed),
        "closeness": lambda: library.closeness_centrality(directed),
        "components": lambda: list(library.strongly_connected_components(directed)),
        "communities": lambda: library.community.louvain_communities(directed, seed=1),
        "triads": lambda: library.triadic_census(directed),
    }


def _random(n: int, m: int, rng: np.random.Generator) -> Matrix:
    """`m` links spread at random."""
    drawn = rng.choice(n * n, m + 4 * n, replace=False)
    return _filled(drawn, n, m)


def _filled(pairs: npt.NDArray[np.int64], n: int, m: int) -> Matrix:
    pairs = pairs[pairs // n != pairs % n][:m]
    matrix = np.zeros((n, n))
    matrix[pairs // n, pairs % n] = 1.0
    return matrix


def _planted(kind: str, n: int, m: int, rng: np.random.Generator) -> Matrix:
    if kind == "random":
        return _random(n, m, rng)
    if kind.startswith("noisy"):
        kept = _planted(kind.removeprefix("noisy "), n, round((1 - _NOISE) * m), rng)
        return np.maximum(kept, _random(n, round(_NOISE * m), rng))
    if kind == "groups":  # of about twelve; four links of five stay inside
        group = rng.integers(0, max(2, n // 12), n)
        near = group[:, None] == group
        chance = np.where(near, 0.8 / near.sum(), 0.2 / (~near).sum())
    elif kind == "drivers":  # few drive much, few are driven much
        chance = np.outer(rng.pareto(1.5, n) + 0.1, rng.pareto(1.5, n) + 0.1)
    else:  # near ones in a plane, downwind
        at = rng.random((n, 2))
        far = np.linalg.norm(at[:, None] - at, axis=2)
        wide = np.sqrt(m / n / n / np.pi)
        chance = np.exp(-((far / wide) ** 2)) * (at[:, None, 0] < at[None, :, 0])
    np.fill_diagonal(chance, 0.0)
    chance = chance.ravel() / chance.sum()
    drawn = rng.choice(n * n, min(m, int((chance > 0).sum())), replace=False, p=chance)
    return _filled(drawn, n, m)


def _as_graph(matrix: Matrix) -> CausalGraph:
    n = len(matrix)
    at_lag_one = np.stack([np.zeros_like(matrix), matrix], axis=2)
    zero, nan, no = np.zeros_like(at_lag_one), np.full_like(at_lag_one, np.nan), at_lag_one > 2
    return CausalGraph(
        variables=tuple(f"v{i}" for i in range(n)),
        max_lag=1,
        adjacency=at_lag_one > 0,
        undirected=no[:, :, 0],
        effects=0.3 * at_lag_one,
        ci_low=nan,
        ci_high=nan,
        scores=zero,
        p_values=nan,
        stability=nan,
        gains=nan,
        established=no,
        coefficients=zero,
        means=np.zeros(n),
        scales=np.ones(n),
        residual_covariance=np.eye(n),
        n_rows=0,
        n_effective=0.0,
        method="mpie",
        options={},
    )
