"""A learned graph beside an ontology."""

from __future__ import annotations

from typing import Literal

import pandas as pd

from scarcity.engine.operators.semantic.ontology import Ontology
from scarcity.graph import CausalGraph, Link
from scarcity.graph.table import links_of

__all__ = ["Verdict", "confront"]

Verdict = Literal["confirmed", "contradicted", "unknown", "missing"]


def confront(graph: CausalGraph, ontology: Ontology) -> pd.DataFrame:
    """Which learned links an ontology confirms, contradicts or does not know, and which of its causes were not found.

    A link is *confirmed* where the ontology has that cause and effect; *contradicted* where it forbids the link
    at that lag, or where only the reverse is known, directly or through others; else *unknown*, also where the
    ontology leads from source to target through others alone. A link without direction is confirmed by either one.
    *Missing* are the pairs of the ontology without any link.

    Parameters
    ----------
    graph
        Links of a variable with its own past are left out.
    ontology
        In the names of the graph's variables (`Ontology.aligned`).

    Returns
    -------
    One row a link, the strongest first, then the missing ones: ``source, target, lag, effect, verdict, why``.

    >>> from scarcity import datasets, discover
    >>> graph = discover(datasets.linear(n_variables=3, n_rows=800, seed=2).data, resamples=0)
    >>> link = graph.to_pandas().query("source != target").iloc[0]
    >>> confront(graph, Ontology(causes=[(link.target, link.source)])).verdict[0]
    'contradicted'
    """
    causes = {*ontology.causes, *((a, b) for a, b, _ in ontology.required)}
    links = [link for link in links_of(graph) if link.source != link.target]
    rows: list[tuple[str, str, int | None, float, Verdict, str]] = [
        (link.source, link.target, link.lag, link.effect, *_judged(link, ontology, causes)) for link in links
    ]
    found = {(link.source, link.target) for link in links}
    found |= {(link.target, link.source) for link in links if not link.directed}
    known = set(graph.variables)
    for a, b in dict.fromkeys([*ontology.causes, *((a, b) for a, b, _ in ontology.required)]):
        if {a, b} <= known and a != b and (a, b) not in found:
            rows.append((a, b, None, float("nan"), "missing", "the ontology has it, the graph does not"))
    table = pd.DataFrame(rows, columns=["source", "target", "lag", "effect", "verdict", "why"])
    return table.astype({"lag": "Int64", "effect": float})


def _judged(link: Link, ontology: Ontology, causes: set[tuple[str, str]]) -> tuple[Verdict, str]:
    a, b = link.source, link.target
    for source, target in [(a, b)] if link.directed else [(a, b), (b, a)]:
        if any(each[:2] == (source, target) and each[2] in (None, link.lag) for each in ontology.forbidden):
            if link.directed or not causes & {(a, b), (b, a)}:
                return "contradicted", "forbidden"
            continue
        if (source, target) in causes:
            return "confirmed", "" if link.directed else f"there it runs {source} → {target}"
    if not link.directed:
        return "unknown", ""
    through, back = ontology.path(a, b), ontology.path(b, a)
    if through is not None:
        return "unknown", f"there only by way of {', '.join(through[1:-1])}"
    if back is not None:
        by = f" by way of {', '.join(back[1:-1])}" if len(back) > 2 else ""
        return "contradicted", f"there it runs the other way{by}"
    return "unknown", ""
