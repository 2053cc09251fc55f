"""PC equals causal-learn's on stored graphs; ``benchmarks/pc_references.py`` made them."""

import json
from pathlib import Path

import numpy as np
import pytest

import scarcity
from scarcity import Knowledge
from scarcity.datasets import sachs

STORED = np.load(Path(__file__).parent / "references" / "pc.npz", allow_pickle=False)
ABOUT = json.loads(STORED["about"].tobytes())


def _name(case):
    return (
        f"{case['rows']}-{case['alpha']}-{'-'.join(k for k in case if k not in ('rows', 'alpha')) or 'free'}"
    )


@pytest.mark.parametrize(("number", "case"), list(enumerate(ABOUT["cases"])), ids=map(_name, ABOUT["cases"]))
def test_the_graph_is_that_of_causal_learn(number, case):
    rows = (
        np.log(sachs().frame.to_numpy()) if case["rows"] == "sachs" else STORED[f"rows_{case['rows']}"] / 100
    )
    told = Knowledge(
        forbidden=[(f"v{i}", f"v{j}") for i, j in case.get("forbidden", [])],
        required=[(f"v{i}", f"v{j}", 0) for i, j in case.get("required", [])],
        tiers=[[f"v{v}" for v in tier] for tier in case.get("tiers", [])],
    )
    graph = scarcity.discover(rows, max_lag=0, method="pc", alpha=case["alpha"], knowledge=told)
    directed, undirected = STORED[f"graph_{number}"].astype(bool)
    np.testing.assert_array_equal(graph.adjacency[:, :, 0], directed)
    np.testing.assert_array_equal(graph.undirected, undirected)


def test_the_cases_hold_what_they_should():
    kinds = {key for case in ABOUT["cases"] for key in case}
    assert kinds == {"rows", "alpha", "tiers", "forbidden", "required"}
    graphs = [STORED[f"graph_{number}"] for number in range(len(ABOUT["cases"]))]
    assert sum(graph[1].any() for graph in graphs) >= 10, "undirected links"
    assert sum(int(graph[0].sum()) for graph in graphs) >= 200, "directed links"
