"""How much of a graph stays from one graph of a system to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from scarcity.errors import DataError
from scarcity.graph import CausalGraph, Link
from scarcity.graph.changes import Key
from scarcity.graph.table import links_of

__all__ = ["Persistence", "agreement", "persistence"]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Persistence:
    """What several graphs of one system have in common.

    links: one row a link that some graph has, the most lasting first: ``source, target, lag, share`` of the graphs
        that have it, ``effect`` (mean) and ``spread`` (standard deviation) over these, ``same_sign``, their larger
        share.
    pairs: one row a pair of graphs, by number: ``first, second, jaccard, effects, same_sign``, see `agreement`.
    """

    links: pd.DataFrame
    pairs: pd.DataFrame

    @property
    def jaccard(self) -> float:
        """Mean over neighbouring graphs."""
        return float(self.pairs.loc[self.pairs["second"] == self.pairs["first"] + 1, "jaccard"].mean())

    def __repr__(self) -> str:
        lasting = int((self.links["share"] == 1).sum())
        return (
            f"Persistence({lasting} of {len(self.links)} links in every graph; "
            f"neighbours share {self.jaccard:.0%} of their links)"
        )


def agreement(first: CausalGraph, second: CausalGraph) -> dict[str, float]:
    """How far two graphs say the same of links between different variables; variables are matched by name.

    Returns
    -------
    ``jaccard``: links of both by links of either, lag included, 1 where neither has one; ``effects``: correlation of
    their effects over the links of either, NaN for fewer than 3; ``same_sign``: share of their common links with one
    sign, NaN without any. A link without direction equals one of either direction at lag 0.

    Raises
    ------
    DataError
        The graphs have other variables.

    >>> from scarcity import datasets, discover
    >>> data = datasets.linear(n_variables=4, n_rows=1000, seed=1).data
    >>> graphs = [discover(part, resamples=0) for part in (data[:500], data[500:])]
    >>> 0 < agreement(*graphs)["jaccard"] <= 1
    True
    """
    _check([first, second])
    return _agreement(_by_key(first), _by_key(second))


def persistence(graphs: Sequence[CausalGraph]) -> Persistence:
    """Compare graphs of one system: of windows, of regimes (``regime.graph``), of sites, of several methods.

    Raises
    ------
    DataError
        Fewer than two graphs, or other variables.
    """
    if len(graphs) < 2:
        raise DataError(f"expected at least two graphs, got {len(graphs)}.")
    _check(graphs)
    keyed = [_by_key(graph) for graph in graphs]
    rows: list[tuple[str, str, int, float, float, float, float]] = []
    for key in dict.fromkeys(key for each in keyed for key in each):
        effects = np.array([each[key].effect for each in keyed if key in each])
        up = float((effects > 0).mean())
        share = len(effects) / len(graphs)
        rows.append((*key, share, float(effects.mean()), float(effects.std()), max(up, 1 - up)))
    links = pd.DataFrame(rows, columns=["source", "target", "lag", "share", "effect", "spread", "same_sign"])
    links = links.sort_values(["share", "effect"], key=abs, ascending=False, ignore_index=True, kind="stable")
    pairs = [
        {"first": i, "second": j, **_agreement(keyed[i], keyed[j])}
        for i in range(len(graphs))
        for j in range(i + 1, len(graphs))
    ]
    return Persistence(links, pd.DataFrame(pairs))


def _check(graphs: Sequence[CausalGraph]) -> None:
    for each in graphs[1:]:
        if set(each.variables) != set(graphs[0].variables):
            other = sorted(set(each.variables) ^ set(graphs[0].variables))
            raise DataError(
                f"the graphs have other variables: {', '.join(map(repr, other[:5]))} are not in all of them."
            )


def _by_key(graph: CausalGraph) -> dict[Key, Link]:
    """Links by source, target and lag; one within a row whose direction is open stands both ways."""
    out: dict[Key, Link] = {}
    for link in links_of(graph):
        if link.source != link.target:
            out[link.source, link.target, link.lag] = link
            if not link.directed:
                out[link.target, link.source, link.lag] = link
    return out


def _agreement(first: dict[Key, Link], second: dict[Key, Link]) -> dict[str, float]:
    one, two = ({k for k in a if _counts(k, a, b)} for a, b in ((first, second), (second, first)))
    both, either = one & two, one | two
    effects = np.array([[g[k].effect if k in g else 0.0 for k in sorted(either)] for g in (first, second)])
    related = len(either) > 2 and bool((effects.std(1) > 0).all())
    signs = [np.sign(first[k].effect) == np.sign(second[k].effect) for k in both]
    return {
        "jaccard": len(both) / len(either) if either else 1.0,
        "effects": float(np.corrcoef(effects)[0, 1]) if related else float("nan"),
        "same_sign": float(np.mean(signs)) if signs else float("nan"),
    }


def _counts(key: Key, mine: dict[Key, Link], other: dict[Key, Link]) -> bool:
    """Whether a link is counted under this key: one that is open, which stands both ways, only once."""
    back = key[1], key[0], key[2]
    if mine[key].directed:
        return True
    return key in other if (key in other) != (back in other) else key < back
