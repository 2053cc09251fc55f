"""The tables of a structural report."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.engine.analysis.wiring import Wiring
from scarcity.engine.operators.relational import EdgePrediction
from scarcity.engine.operators.structure import (
    Loops,
    Topology,
    betweenness,
    closeness,
    expected_triads,
    pagerank,
    reach,
    triad_census,
)
from scarcity.graph import CausalGraph

__all__ = ["MOTIFS", "communities_table", "loops_table", "motifs_table", "nodes_table", "suggestions_table"]

MOTIFS: Final = {
    "003": "no link",
    "012": "one drives another, the third stands aside",
    "102": "two drive each other, the third stands aside",
    "021D": "one drives two",
    "021U": "two drive one",
    "021C": "a chain of three",
    "111D": "two drive each other, the third drives one of them",
    "111U": "two drive each other, one of them drives the third",
    "030T": "a chain of three and its short cut",
    "030C": "a loop of three",
    "201": "one in mutual links with two",
    "120D": "one drives two that drive each other",
    "120U": "two that drive each other drive a third",
    "120C": "a loop of three with one link both ways",
    "210": "three linked, all but one link both ways",
    "300": "each drives each",
}
"""What the 16 classes of the census are, in words."""


def nodes_table(
    graph: CausalGraph,
    wiring: Wiring,
    counts: Topology,
    groups: npt.NDArray[np.int64],
    parts: npt.NDArray[np.int64],
) -> pd.DataFrame:
    """One row a variable, the one that drives most first."""
    seen = reach(wiring.directed)
    turned: Any = wiring.directed.T
    alone = np.bincount(counts.strong, minlength=1)[counts.strong] == 1
    order = np.lexsort((-seen.driven, -wiring.drives))
    columns: dict[str, npt.NDArray[Any]] = {
        "variable": np.array(graph.variables, dtype=object),
        "drives": wiring.drives,
        "driven": wiring.driven,
        "links_out": counts.out_degrees,
        "links_in": counts.in_degrees,
        "reach": seen.driven,
        "pagerank": pagerank(turned.tocsr()),
        "betweenness": betweenness(wiring.directed, seen),
        "closeness": closeness(seen),
        "community": groups,
        "component": parts + 1,
        "in_loop": ~alone,
    }
    table = {name: values[order] for name, values in columns.items()}
    return pd.DataFrame(table | {"variable": table["variable"].tolist()})


def loops_table(graph: CausalGraph, wiring: Wiring, found: Loops) -> pd.DataFrame:
    """One row a feedback loop, the one with the largest product of effects first."""
    count = np.array([len(path) for path in found.paths], dtype=np.int64)
    begins = np.cumsum(count) - count
    source = np.array([i for path in found.paths for i in path], dtype=np.int64)
    target = np.array([i for path in found.paths for i in (*path[1:], path[0])], dtype=np.int64)
    lag, effect = count, np.zeros(len(count))
    if len(count):
        lag = np.add.reduceat(np.asarray(wiring.lag[source, target]), begins).astype(np.int64) - count
        effect = np.multiply.reduceat(np.asarray(wiring.effect[source, target]), begins)
    kind = np.where(np.isnan(effect), "open", np.where(effect > 0, "reinforcing", "balancing"))
    order = np.argsort(-np.abs(np.nan_to_num(effect)), kind="stable")
    return pd.DataFrame(
        {
            "variables": [tuple(graph.variables[i] for i in found.paths[k]) for k in map(int, order)],
            "links": count[order],
            "lag": lag[order],
            "effect": effect[order],
            "kind": pd.array(kind[order].tolist(), dtype="str"),
        }
    )


def motifs_table(wiring: Wiring, counts: Topology) -> pd.DataFrame:
    """One row a class of the census of three: connected ones first, the most frequent first."""
    census = triad_census(wiring.directed)
    expected = expected_triads(counts.nodes, counts.mutual, counts.links - 2 * counts.mutual)
    order = sorted(MOTIFS, key=lambda name: (name in ("003", "012", "102"), -census[name]))
    return pd.DataFrame(
        {
            "motif": order,
            "what": [MOTIFS[name] for name in order],
            "count": np.array([census[name] for name in order], dtype=np.int64),
            "expected": [expected[name] for name in order],
        }
    )


def communities_table(nodes: pd.DataFrame, wiring: Wiring, groups: npt.NDArray[np.int64]) -> pd.DataFrame:
    """One row a community, the largest first; its variables in the order of `nodes`."""
    both: Any = wiring.either.tocoo()
    source, target = both.coords
    most = int(groups.max(initial=0)) + 1
    inside = np.bincount(groups[source], both.data * (groups[source] == groups[target]), most)
    ends = np.bincount(groups[source], both.data, most) + np.bincount(groups[target], both.data, most)
    members: list[list[str]] = [[] for _ in range(most)]
    for name, group in zip(nodes["variable"].tolist(), nodes["community"].tolist(), strict=True):
        members[int(group)].append(str(name))
    return pd.DataFrame(
        {
            "community": np.arange(1, most),
            "size": np.array([len(each) for each in members[1:]], dtype=np.int64),
            "driver": pd.array([each[0] for each in members[1:]], dtype="str"),
            "inside": 2 * inside[1:] / ends[1:],
            "variables": [tuple(each) for each in members[1:]],
        }
    )


def suggestions_table(graph: CausalGraph, found: EdgePrediction | None) -> pd.DataFrame:
    """One row a pair without a link, the most expected first."""
    none = np.zeros(0, dtype=np.int64)
    source, target = (none, none) if found is None else (found.source, found.target)
    names = np.array(graph.variables, dtype=object)
    return pd.DataFrame(
        {
            "source": names[source],
            "target": names[target],
            "score": np.zeros(0) if found is None else found.score,
            "adamic_adar": np.zeros(0) if found is None else found.adamic_adar,
            "evidence": graph.scores[source, target].max(axis=1, initial=0.0),
        }
    )
