"""How a layout is turned and scaled for the viewer, who looks along the third axis."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

__all__ = ["aligned", "facing", "fitted"]

_Positions = npt.NDArray[np.float32]
_EDGE = 0.95  # the share of nodes that the picture is fitted to: one outlier shall not shrink it


def fitted(at: _Positions) -> _Positions:
    """`at` (n, 3), centred and scaled to about the unit ball."""
    if not len(at):
        return at.copy()
    centred = at - at.mean(axis=0)
    reach = np.quantile(np.linalg.norm(centred, axis=1), _EDGE)
    return (centred / reach if reach > 1e-9 else centred).astype(np.float32)


def facing(at: _Positions) -> _Positions:
    """`at` (n, 3) turned so that it is widest along the first axis and least deep along the third.

    Each axis points to the side where single nodes stand far out, so that the same graph looks the same.
    """
    if len(at) < 2:
        return at.copy()
    centred = (at - at.mean(axis=0)).astype(np.float64)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    if len(axes) < 3:  # two nodes: any further axes will do
        axes = np.linalg.qr(np.vstack([axes, np.eye(3)]).T)[0].T
    turned = centred @ axes.T
    lean = (turned**3).sum(axis=0)
    return (turned * np.where(lean < 0, -1.0, 1.0)).astype(np.float32)


def aligned(at: _Positions, to: _Positions, *, flat: bool) -> _Positions:
    """`at` (n, 3) moved and turned to lie as near to the known rows of `to` (n, 3; NaN: not known) as it can.

    Parameters
    ----------
    flat: turn about the third axis only.

    Source: Kabsch (1976), the orthogonal Procrustes problem without reflections.
    """
    known = ~np.isnan(to).any(axis=1)
    if not known.any():
        return at
    source, target = at[known].astype(np.float64), to[known].astype(np.float64)
    middle, goal = source.mean(axis=0), target.mean(axis=0)
    axes = 2 if flat else 3
    turn = np.eye(3)
    if len(source) > axes - 1:
        left, _, right = np.linalg.svd((source - middle)[:, :axes].T @ (target - goal)[:, :axes])
        handed = np.ones(axes)
        handed[-1] = np.sign(np.linalg.det(left @ right)) or 1.0
        turn[:axes, :axes] = (left * handed) @ right
    return ((at - middle) @ turn + goal).astype(np.float32)
