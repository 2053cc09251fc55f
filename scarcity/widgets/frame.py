"""What the browser is sent: one picture of a graph as a JSON header and Float32 buffers."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from scarcity.graph import CausalGraph
from scarcity.graph.link_table import VALUES, LinkTable
from scarcity.graph.words import CERTAINTY, after_words, lag_words, printable
from scarcity.widgets.grouping import NO_GROUPS, Groups
from scarcity.widgets.history import NO_HISTORY, History
from scarcity.widgets.looks import NO_RANKS, Look, Ranks
from scarcity.widgets.versus import Versus

__all__ = ["LINK_COLUMNS", "NODE_COLUMNS", "Frame", "frame_of", "link_values", "names_id", "node_values"]

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

_VALUES: Final = [LINK_COLUMNS.index(name) for name in VALUES]
_FLAGS, _SINCE, _AGE = (LINK_COLUMNS.index(name) for name in ("flags", "since", "age"))

_Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture on its way to the browser.

    Parameters
    ----------
    header: JSON; `seq` counts frames, `names_id` tells which names the indices mean.
    buffers: positions (n, 3), node values (n, 9), link values (m, 13), as the bytes of float32; where two graphs are
        compared also what each link was (m, 5), see `scarcity.widgets.versus`.
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
    table: LinkTable | None = None,
    versus: Versus | None = None,
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
    history: of the links, in the order of `table`.
    groups: of the variables.
    ranks: of the variables; NaN where there are none.
    look: what nodes are coloured and sized by at first.
    table: the links that are drawn, of the variables of `graph`: those of another moment perhaps. None: its own.
    versus: what they were in another graph, in the order of `table`.
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
    table = LinkTable.of(graph) if table is None else table
    arrays = [
        np.ascontiguousarray(positions, dtype=np.float32),
        node_values(table, history, groups, ranks),
        link_values(table, history),
    ]
    if versus is not None:
        arrays.append(versus.columns)
    return Frame(header, tuple(array.tobytes() for array in arrays))


def names_id(graph: CausalGraph | None) -> str:
    """What changes whenever the names, their units or the words for lags do."""
    if graph is None:
        return "none"
    parts = [*graph.variables, *(graph.units.get(name, "") for name in graph.variables)]
    parts += [str(graph.max_lag), graph.time_step or "", graph.method]
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "replace"), digest_size=8).hexdigest()


def node_values(
    table: LinkTable, history: History = NO_HISTORY, groups: Groups = NO_GROUPS, ranks: Ranks = NO_RANKS
) -> _Floats:
    """(n, 9) as in `NODE_COLUMNS`: sums of absolute effects out and in, the effect of the own past, the group, the
    sum of recent changes of the links at the node, the group by links, and the `ranks`.

    An undirected link counts half for either end. `history` is of the links, in the order of `table`.
    """
    n = len(table.nodes)
    change = np.zeros(n)
    if len(history.change) == len(table.at):
        for end in (0, 1):
            np.add.at(change, table.at[:, end], history.change)
    nothing = np.zeros(n)
    group = groups.of if len(groups.of) == n else nothing
    community = groups.linked if len(groups.linked) == n else nothing
    known = len(ranks.component) == n
    component = ranks.component if known else nothing
    shares = (ranks.pagerank, ranks.betweenness) if known else 2 * (np.full(n, np.nan),)
    columns = (*table.nodes.T, group, change, community, component, *shares)
    return np.stack(columns, axis=1).astype(np.float32)


def link_values(table: LinkTable, history: History = NO_HISTORY) -> _Floats:
    """(m, 13) as in `LINK_COLUMNS`, in the order of `table`; -1 and NaN where there is no history."""
    m = len(table.at)
    known = len(history.since) == m
    out = np.empty((m, len(LINK_COLUMNS)), np.float32)
    out[:, :3] = table.at
    out[:, _VALUES] = table.values
    out[:, _FLAGS] = table.flags
    out[:, _SINCE] = history.since if known else -1.0
    out[:, _AGE] = history.age if known else np.nan
    return out


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
