"""What a change of the graph does to a layout: where new nodes begin and how far old ones may move."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.simulation.springs import Springs

__all__ = ["beside", "reach_of"]

_Positions = npt.NDArray[np.float32]
_LEAST_REACH, _LOCAL_REACH, _OVERALL_REACH, _WIDEST_REACH = 0.03, 0.5, 4.0, 5.0


def reach_of(old: Springs, new: Springs, place: npt.NDArray[np.int64]) -> _Positions:
    """(n, 1) how far each node may move in all."""
    n, known = len(place), np.flatnonzero(place >= 0)
    before: Any = old.strength[place[known]][:, place[known]].tocoo()
    kept = type(new.strength)((before.data, (known[before.row], known[before.col])), shape=(n, n))
    changed = np.asarray(abs(new.strength - kept).sum(axis=1)).reshape(n)
    there = np.asarray(new.strength.maximum(kept).sum(axis=1)).reshape(n)
    # Links to nodes that are gone have changed as well.
    lost = float(old.strength.sum() - kept.sum())
    total = float(there.sum()) + lost
    share = (float(changed.sum()) + lost) / total if total > 0 else 0.0
    at_node = np.divide(changed, there, out=np.zeros(n), where=there > 0)
    at_node[place < 0] = 1.0
    reach = _LEAST_REACH + _LOCAL_REACH * at_node + _OVERALL_REACH * share**2
    return np.minimum(reach, _WIDEST_REACH).astype(np.float32)[:, None]


def beside(at: _Positions, pull: Springs, rng: np.random.Generator) -> _Positions:
    """`at` with its unknown rows filled in: at the middle of the neighbours, a little outwards."""
    n = len(at)
    known = np.isfinite(at[:, 0])
    at = np.nan_to_num(at)
    spacing = n ** (-1 / 3) if n else 1.0
    jitter = rng.normal(size=(n, 3)).astype(np.float32)
    for _ in range(4):  # nodes that are linked to new ones only wait for those
        weight = (pull.stiffness @ known.astype(np.float32))[:, None]
        ready = ~known & (weight[:, 0] > 0)
        if not ready.any():
            break
        middle = (pull.stiffness @ np.where(known[:, None], at, 0))[ready] / weight[ready]
        at[ready] = middle * np.float32(1 + 0.3 * spacing) + jitter[ready] * np.float32(0.3 * spacing)
        known = known | ready
    edge = float(np.quantile(np.linalg.norm(at[known], axis=1), 0.9)) if known.any() else 1.0
    length = np.linalg.norm(jitter, axis=1, keepdims=True)
    out = jitter / np.maximum(length, 1e-6) * np.float32(edge)
    return np.where(known[:, None], at, out).astype(np.float32)
