"""What the browser is sent: one picture of a graph as a JSON header and three Float32 buffers."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from scarcity.graph import CausalGraph
from scarcity.graph.words import after_words, lag_words, printable

__all__ = ["LINK_COLUMNS", "NODE_COLUMNS", "Frame", "frame_of", "link_values", "node_values"]

NODE_COLUMNS: Final = ("drives", "driven", "own", "group")
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
)
_DIRECTED, _ESTABLISHED = 1, 2

_Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture on its way to the browser.

    Parameters
    ----------
    header: JSON; `seq` counts frames, `names_id` tells which names the indices mean.
    buffers: positions (n, 3), node values (n, 4), link values (m, 9), as the bytes of float32.
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
    arrays = (np.ascontiguousarray(positions, dtype=np.float32), node_values(graph), link_values(graph))
    return Frame(header, tuple(array.tobytes() for array in arrays))


def names_id(graph: CausalGraph | None) -> str:
    """What changes whenever the names, their units or the words for lags do."""
    if graph is None:
        return "none"
    parts = [*graph.variables, *(graph.units.get(name, "") for name in graph.variables)]
    parts += [str(graph.max_lag), graph.time_step or "", graph.method]
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "replace"), digest_size=8).hexdigest()


def node_values(graph: CausalGraph) -> _Floats:
    """(n, 4) as in `NODE_COLUMNS`: sums of absolute effects out and in, the effect of the own past, the group.

    An undirected link counts half for either end.
    """
    strength = np.abs(graph.effects) * graph.adjacency
    own = np.einsum("iil->i", graph.effects * graph.adjacency)
    between = strength.sum(axis=2)
    np.fill_diagonal(between, 0.0)
    open_ = 0.5 * (np.abs(graph.effects[:, :, 0]) * graph.undirected).sum(axis=1)
    columns = (between.sum(axis=1) + open_, between.sum(axis=0) + open_, own, np.zeros_like(own))
    return np.stack(columns, axis=1).astype(np.float32)


def link_values(graph: CausalGraph) -> _Floats:
    """(m, 9) as in `LINK_COLUMNS`, the strongest first; an undirected link once, read at [i, j, 0] with i < j."""
    chosen = graph.adjacency.copy()
    chosen[:, :, 0] |= np.triu(graph.undirected)
    at = np.argwhere(chosen)
    order = np.argsort(-np.abs(graph.effects[chosen]), kind="stable")
    source, target, lag = at[order].T
    index = (source, target, lag)
    loose = graph.undirected[source, target] & (lag == 0)
    flags = np.where(loose, 0, _DIRECTED) + np.where(graph.established[index], _ESTABLISHED, 0)
    columns = (
        source,
        target,
        lag,
        graph.effects[index],
        graph.ci_low[index],
        graph.ci_high[index],
        graph.stability[index],
        flags,
        graph.coefficients[index],
    )
    # A raw coefficient may lie beyond float32: it becomes infinite there and is not shown.
    with np.errstate(over="ignore"):
        return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1).astype(
            np.float32
        )


def _words(graph: CausalGraph | None) -> dict[str, Any]:
    if graph is None:
        return {"names": [], "units": [], "lags": [], "strength": ""}
    names: Sequence[str] = [printable(name) for name in graph.variables]
    steps = range(graph.max_lag + 1)
    return {
        "names": names,
        "units": [printable(graph.units.get(name, "")) for name in graph.variables],
        "lags": [
            {"after": after_words(k, graph.time_step), "short": lag_words(k, graph.time_step)} for k in steps
        ],
        "strength": "partial correlation" if graph.method == "pcmci" else "sd per sd",
    }
