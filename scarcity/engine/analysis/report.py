"""`analyze` and the report that it gives."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd

from scarcity.engine.analysis import display, tables
from scarcity.engine.analysis.sentences import sentences
from scarcity.engine.analysis.wiring import Wiring, wiring_of
from scarcity.engine.operators.relational import EdgePrediction, predict_edges
from scarcity.engine.operators.relational.prediction import LEAST_LINKS
from scarcity.engine.operators.structure import Topology, components, grouped, loops, topology
from scarcity.errors import DataError, OptionError
from scarcity.graph import CausalGraph

__all__ = ["StructuralReport", "analyze"]


@dataclass(frozen=True, eq=False, repr=False)
class StructuralReport:
    """What the wiring of a causal graph says; `analyze` makes it.

    Several lags between two variables count as one link with the sum of their absolute effects; in `loops` the
    strongest of them speaks. Links of variables to their own past are left out throughout.

    Parameters
    ----------
    graph: whose wiring it is.
    wiring: its links as matrices.
    topology: counts, degrees and components of the directed links.
    nodes: one row a variable, the one that drives most first. `drives` and `driven` are sums of absolute effects,
        `links_out` and `links_in` directed links, `reach` how many it drives directly or through others; `pagerank` is
        that of the links turned round: it is high for what drives much that drives much itself; `betweenness` is the
        share of shortest ways between others that lead through it, `closeness` how directly it drives how many;
        `community` (0: none) and `component` count from the largest, `in_loop` says whether it drives itself through
        others.
    loops: feedback loops, the one with the largest product of effects first: `variables` in the order of driving,
        number of `links`, total `lag` in steps, the product `effect`, and `kind`: reinforcing or balancing by its sign,
        open where one of the links moves both ways.
    motifs: the census of three: how often each of 16 ways of linking three variables occurs, and how often it would
        in graphs with as many mutual and one-way pairs spread at random.
    communities: from the largest: their `size`, main `driver`, what share of the strength of their links stays
        `inside`, their `variables`.
    longest_loop: every loop of up to so many links stands in `loops`.
    all_loops: whether all do.
    """

    graph: CausalGraph
    wiring: Wiring
    topology: Topology
    nodes: pd.DataFrame
    loops: pd.DataFrame
    motifs: pd.DataFrame
    communities: pd.DataFrame
    longest_loop: int
    all_loops: bool
    _top: int
    _seed: int

    @cached_property
    def prediction(self) -> EdgePrediction | None:
        """What the links let one expect, and how well links that were hidden could be foretold: `auc` beside
        `adamic_adar_auc`. None below 30 links. Computed when first asked for; links without direction count both ways.
        """
        loose = self.wiring.loose
        every: Any = self.wiring.directed + loose + loose.T
        if every.nnz < LEAST_LINKS:
            return None
        try:
            return predict_edges(every.tocsr(), top=self._top, seed=self._seed)
        except DataError:  # nearly all are linked
            return None

    @cached_property
    def suggested_links(self) -> pd.DataFrame:
        """Pairs without a link that the pattern of the others lets one expect, most expected first; see `prediction`.

        `score` and `adamic_adar` rank; `evidence` is the score that the data gave the pair at its best lag
        (`CausalGraph.scores`). A suggestion is a question to the data, not a finding: below an AUC of about 0.6 the
        pattern of this graph says next to nothing.
        """
        return tables.suggestions_table(self.graph, self.prediction)

    def summary(self) -> str:
        """Plain sentences: size, main driver, communities, feedback loops, what was left out."""
        return "\n".join(sentences(self))

    def __str__(self) -> str:
        return display.to_text(self)

    def __repr__(self) -> str:
        return display.to_text(self)

    def _repr_html_(self) -> str:
        return display.to_html(self)


def analyze(
    graph: CausalGraph, *, longest_loop: int = 8, most_loops: int = 200, suggestions: int = 10, seed: int = 0
) -> StructuralReport:
    """What the wiring of `graph` says: who drives most, communities, feedback loops, motifs, links to be expected.

    Parameters
    ----------
    graph: as `discover` or a session gives it.
    longest_loop: links of the longest feedback loops that are listed, at least 2.
    most_loops: how many are listed at the most; the shorter ones come first.
    suggestions: rows of `suggested_links`.
    seed: of communities and predictions; the same seed gives the same report.

    Raises
    ------
    DataError: it is no graph. OptionError: an option is out of its range.

    >>> from scarcity import analyze, datasets, discover
    >>> report = analyze(discover(datasets.linear(n_variables=5, n_rows=600, seed=1).data, max_lag=2, resamples=0))
    >>> report.nodes.columns[:3].tolist(), len(report.motifs)
    (['variable', 'drives', 'driven'], 16)
    """
    if not isinstance(graph, CausalGraph):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise DataError(
            f"analyze reads a CausalGraph, not {type(graph).__name__}; scarcity.discover(data) gives one, "
            "and a session has one as session.graph."
        )
    if suggestions < 0:
        raise OptionError(f"suggestions must be at least 0, not {suggestions!r}.")
    wiring = wiring_of(graph)
    counts = topology(wiring.directed)
    groups = grouped(wiring.either, seed)
    parts, _ = components(wiring.either)
    found = loops(wiring.directed, longest=longest_loop, most=most_loops)
    nodes = tables.nodes_table(graph, wiring, counts, groups, parts)
    return StructuralReport(
        graph=graph,
        wiring=wiring,
        topology=counts,
        nodes=nodes,
        loops=tables.loops_table(graph, wiring, found),
        motifs=tables.motifs_table(wiring, counts),
        communities=tables.communities_table(nodes, wiring, groups),
        longest_loop=found.longest,
        all_loops=found.complete,
        _top=suggestions,
        _seed=seed,
    )
