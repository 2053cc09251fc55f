"""Writes the graphs that causal-learn's PC finds, for the tests to compare with: they do not need it.

``python -m benchmarks.pc_references`` writes ``tests/discovery/references/pc.npz``. Eight random linear Gaussian
systems (6 to 12 variables, 150 to 1,000 rows; their rows are kept in hundredths) and the log of Sachs' cells, each
without knowledge and with tiers, forbidden and required links. Settings are causal-learn's defaults: Fisher's z,
stable, ``uc_rule=0``, ``uc_priority=2``.
"""

import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.datasets import sachs

__all__ = ["main", "rows"]

OUT = Path(__file__).parent.parent / "tests" / "discovery" / "references" / "pc.npz"
Rows = npt.NDArray[Any]
Told = dict[str, list[list[int]]]


def rows(seed: int) -> tuple[Rows, npt.NDArray[np.bool_]]:
    """Rows in hundredths (rows, variables) of a random acyclic system, and its links (source, target)."""
    n, count = 6 + seed % 7, (150, 400, 1000)[seed % 3]
    rng = np.random.default_rng(seed)
    order = rng.permutation(n)
    weights = np.zeros((n, n))
    for place, source in enumerate(order):
        for target in order[place + 1 :]:
            if rng.random() < 0.35:
                weights[source, target] = rng.uniform(0.3, 0.9) * rng.choice([-1, 1])
    x = rng.normal(size=(count, n))
    for v in order:
        x[:, v] += x @ weights[:, v]
    return np.round(x * 100).astype(np.int16), weights != 0


def knowledge(links: npt.NDArray[np.bool_], free: npt.NDArray[np.int8]) -> list[Told]:
    """What a person might say who knows `links`: two tiers; some links forbidden and some required.

    Required are only links between what is adjacent in `free`, the graph without knowledge: causal-learn drops others.
    """
    linked = np.logical_or(free[0], free[1])
    adjacent = linked | linked.T
    pairs = [[int(i), int(j)] for i, j in np.argwhere(links)]
    n = len(links)
    # Arbitrary tiers: knowledge may be wrong.
    order = [int(v) for v in np.random.default_rng(n).permutation(n)]
    return [
        {"tiers": [order[: n // 2], order[n // 2 :]]},
        {
            "forbidden": [[j, i] for i, j in pairs[::3]],
            "required": [[i, j] for i, j in pairs[1::3] if adjacent[i, j]],
        },
    ]


def reference(data: Rows, alpha: float, told: Told) -> npt.NDArray[np.int8]:
    """(2, N, N): directed links source × target, and undirected ones, of causal-learn."""
    from causallearn.graph.GraphNode import GraphNode
    from causallearn.search.ConstraintBased.PC import pc
    from causallearn.utils.PCUtils.BackgroundKnowledge import BackgroundKnowledge

    nodes = [GraphNode(f"X{v + 1}") for v in range(data.shape[1])]
    known = BackgroundKnowledge()
    for source, target in told.get("forbidden", []):
        known.add_forbidden_by_node(nodes[source], nodes[target])
    for source, target in told.get("required", []):
        known.add_required_by_node(nodes[source], nodes[target])
    for place, group in enumerate(told.get("tiers", [])):
        for v in group:
            known.add_node_to_tier(nodes[v], place)
    found = pc(data, alpha, "fisherz", background_knowledge=known if told else None, show_progress=False)
    ends = found.G.graph
    return np.stack([(ends == -1) & (ends.T == 1), (ends == -1) & (ends.T == -1)]).astype(np.int8)


def main() -> int:
    """Compute and write all references."""
    arrays: dict[str, Rows] = {}
    cases: list[dict[str, Any]] = []

    def add(name: int | str, data: Rows, links: npt.NDArray[np.bool_], alpha: float) -> None:
        free = reference(data, alpha, {})
        for told in ({}, *knowledge(links, free)):
            arrays[f"graph_{len(cases)}"] = reference(data, alpha, told)
            cases.append({"rows": name, "alpha": alpha, **told})

    for seed in range(8):
        data, links = rows(seed)
        arrays[f"rows_{seed}"] = data
        for alpha in (0.01, 0.05):
            add(seed, data.astype(float), links, alpha)
    cells = sachs()
    assert cells.graph is not None
    add("sachs", np.log(cells.frame.to_numpy()), cells.graph, 0.01)
    about = {"causal-learn": version("causal-learn"), "cases": cases}
    OUT.parent.mkdir(exist_ok=True)
    arrays["about"] = np.frombuffer(json.dumps(about).encode(), dtype=np.uint8)
    np.savez_compressed(OUT, allow_pickle=False, **arrays)
    print(
        f"{len(cases)} graphs of causal-learn {about['causal-learn']} in {OUT} ({OUT.stat().st_size:,} bytes)"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
