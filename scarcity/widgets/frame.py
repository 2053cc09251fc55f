"""What the browser is sent: one picture of a graph as a JSON header and three Float32 buffers."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from scarcity.graph import CausalGraph
from scarcity.graph.words import CERTAINTY, after_words, lag_words, printable
from scarcity.widgets.grouping import NO_GROUPS, Groups
from scarcity.widgets.history import NO_HISTORY, History
from scarcity.widgets.looks import NO_RANKS, Look, Ranks

__all__ = ["LINK_COLUMNS", "NODE_COLUMNS", "Frame", "frame_of", "link_values", "links_at", "node_values"]

NODE_COLUMNS: Final = (
    "drives",
    "driven",
    "own",
    "group",
    "change",
    "community",
    "component",
    "pagerank",
    "betweenness",
)
LINK_COLUMNS: Final = (
    "source",
    "target",
    "lag",
    "effect",
    "ci_low",
    "ci_high",
    "stability",
    "flags",
    "coefficient",
    "since",
    "age",
    "weight",
    "partial_r2",
)
_LONGEST_WAY = 5
"""Links of a way between two variables, as in js/causal-graph/ways.js."""
_DIRECTED, _ESTABLISHED, _CERTAINTY_SHIFT, _BENT, _BOTH_WAYS = 1, 2, 2, 16, 32

_Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture on its way to the browser.

    Parameters
    ----------
    header: JSON; `seq` counts frames, `names_id` tells which names the indices mean.
    buffers: positions (n, 3), node values (n, 9), link values (m, 13), as the bytes of float32.
    """

    header: Mapping[str, Any]
    buffers: tuple[bytes, ...]

    @property
    def seq(self) -> int:
        """Number of the frame."""
        return int(self.header["seq"])


def frame_of(
    graph: CausalGraph | None,
    positions: npt.NDArray[np.float32],
    state: Mapping[str, str],
    *,
    seq: int,
    dimensions: int = 3,
    full: bool = True,
    subject: str | None = None,
    history: History = NO_HISTORY,
    groups: Groups = NO_GROUPS,
    ranks: Ranks = NO_RANKS,
    look: Look | None = None,
) -> Frame:
    """The frame of `graph` with its nodes at `positions`.

    Parameters
    ----------
    graph: None before there is one; the frame is empty then and only tells the state.
    positions: (n, 3) within about the unit ball.
    state: `face`, `title`, `detail`, `figures` (see `scarcity.widgets.faces`).
    seq: number of the frame.
    dimensions: 2 if all nodes lie in a plane.
    full: with names, units and the words for lags; False where the browser has them already.
    subject: the variable that the picture is about while none is selected.
    history: of the links, in the order of `links_at`.
    groups: of the variables.
    ranks: of the variables; NaN where there are none.
    look: what nodes are coloured and sized by at first.
    """
    header: dict[str, Any] = {
        "kind": "frame",
        "seq": seq,
        "names_id": names_id(graph),
        "state": dict(state),
        "dimensions": dimensions,
    }
    if full:
        header |= _words(graph)
    if graph is None:
        return Frame(header, (b"", b"", b""))
    header["since"] = list(history.moments)
    header["groups"] = [printable(name) for name in groups.names]
    colour = "group" if groups.names else "community" if groups.of.any() else "plain"
    header |= {"colour": (look and look.colour) or colour, "size": (look and look.size) or "drives"}
    if subject in graph.variables:
        header["subject"] = graph.variables.index(subject)
    at = links_at(graph)
    arrays = (
        np.ascontiguousarray(positions, dtype=np.float32),
        node_values(graph, at, history, groups, ranks),
        link_values(graph, at, history),
    )
    return Frame(header, tuple(array.tobytes() for array in arrays))


def names_id(graph: CausalGraph | None) -> str:
    """What changes whenever the names, their units or the words for lags do."""
    if graph is None:
        return "none"
    parts = [*graph.variables, *(graph.units.get(name, "") for name in graph.variables)]
    parts += [str(graph.max_lag), graph.time_step or "", graph.method]
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "replace"), digest_size=8).hexdigest()


def links_at(graph: CausalGraph) -> npt.NDArray[np.int64]:
    """(m, 3) source, target and lag of all links, the strongest first; an undirected one once, as [i, j, 0], i < j."""
    chosen = graph.adjacency.copy()
    chosen[:, :, 0] |= np.triu(graph.undirected)
    order = np.argsort(-np.abs(graph.weights[chosen]), kind="stable")
    return np.argwhere(chosen)[order].astype(np.int64)


def node_values(
    graph: CausalGraph,
    at: npt.NDArray[np.int64] | None = None,
    history: History = NO_HISTORY,
    groups: Groups = NO_GROUPS,
    ranks: Ranks = NO_RANKS,
) -> _Floats:
    """(n, 9) as in `NODE_COLUMNS`: sums of absolute effects out and in, the effect of the own past, the group, the
    sum of recent changes of the links at the node, the group by links, and the `ranks`.

    An undirected link counts half for either end. `at` and `history` are of the links, as `links_at` gives them.
    """
    weights = graph.weights
    strength = np.abs(weights) * graph.adjacency
    own = np.einsum("iil->i", weights * graph.adjacency)
    between = strength.sum(axis=2)
    np.fill_diagonal(between, 0.0)
    open_ = 0.5 * (np.abs(weights[:, :, 0]) * graph.undirected).sum(axis=1)
    change = np.zeros_like(own)
    if at is not None and len(history.change) == len(at):
        for end in (0, 1):
            np.add.at(change, at[:, end], history.change)
    group = groups.of if len(groups.of) == len(own) else np.zeros_like(own)
    community = groups.linked if len(groups.linked) == len(own) else np.zeros_like(own)
    known = len(ranks.component) == len(own)
    component = ranks.component if known else np.zeros_like(own)
    shares = (ranks.pagerank, ranks.betweenness) if known else 2 * (np.full_like(own, np.nan),)
    strengths = (between.sum(axis=1) + open_, between.sum(axis=0) + open_, own)
    columns = (*strengths, group, change, community, component, *shares)
    return np.stack(columns, axis=1).astype(np.float32)


def link_values(
    graph: CausalGraph, at: npt.NDArray[np.int64] | None = None, history: History = NO_HISTORY
) -> _Floats:
    """(m, 13) as in `LINK_COLUMNS`, in the order of `links_at`; -1 and NaN where there is no history."""
    at = links_at(graph) if at is None else at
    source, target, lag = at.T
    index = (source, target, lag)
    loose = graph.undirected[source, target] & (lag == 0)
    low, high, stability = graph.ci_low[index], graph.ci_high[index], graph.stability[index]
    flags = np.where(loose, 0, _DIRECTED) + np.where(graph.established[index], _ESTABLISHED, 0)
    flags += graph.certainty[index].astype(np.int64) << _CERTAINTY_SHIFT
    flags += np.where(graph.bent[index], _BENT, 0) + np.where(graph.both_ways[index], _BOTH_WAYS, 0)
    known = len(history.since) == len(at)
    columns = (
        source,
        target,
        lag,
        graph.effects[index],
        low,
        high,
        stability,
        flags,
        graph.coefficients[index],
        history.since if known else np.full(len(at), -1.0),
        history.age if known else np.full(len(at), np.nan),
        graph.weights[index],
        graph.partial_r2[index],
    )
    # A raw coefficient may lie beyond float32: it becomes infinite there and is not shown.
    with np.errstate(over="ignore"):
        return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1).astype(
            np.float32
        )


def _words(graph: CausalGraph | None) -> dict[str, Any]:
    if graph is None:
        return {
            "names": [],
            "units": [],
            "lags": [],
            "sums": [],
            "strength": "",
            "certainty": list(CERTAINTY),
        }
    names: Sequence[str] = [printable(name) for name in graph.variables]
    steps = range(graph.max_lag + 1)
    return {
        "names": names,
        "units": [printable(graph.units.get(name, "")) for name in graph.variables],
        "lags": [
            {"after": after_words(k, graph.time_step), "short": lag_words(k, graph.time_step)} for k in steps
        ],
        # A way of several links takes the sum of their lags.
        "sums": [after_words(k, graph.time_step) for k in range(_LONGEST_WAY * graph.max_lag + 1)],
        "strength": "partial correlation" if graph.method == "pcmci" else "standard deviations",
        "certainty": list(CERTAINTY),
    }
