"""What pushes nodes apart: each repels each, with a force that falls with the distance."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

__all__ = ["EXACT_UP_TO", "exact", "gridded", "softening", "spacing"]

EXACT_UP_TO: Final = 1500
"""Nodes up to which all pairs are computed."""

_Positions = npt.NDArray[np.float32]
_TILE = 64  # rows of the matrix of distances that stay in the cache
_CROWDED = 200  # nodes from which on there is no room to keep neighbours apart
_CELLS = 8  # cells of the grid along an axis


def softening(n: int) -> np.float32:
    """Squared distance below which the force between two of `n` nodes no longer grows."""
    return np.float32(0.01 * max(n, 1) ** (-2 / 3))


def spacing(n: int) -> np.float32:
    """Squared distance within which `n` nodes repel each other more strongly; 0 from 200 nodes on."""
    return np.float32(3 * max(max(n, 1) ** (-2 / 3) - _CROWDED ** (-2 / 3), 0.0))


def exact(at: _Positions) -> tuple[_Positions, _Positions]:
    """Forces Σ (x - y) c (1 + r c) / n over all other nodes, where c = 1 / (|x - y|² + s), and how stiff they are.

    The second term acts between neighbours only and keeps them apart. Two matrix products do the work:
    [-2x, |x|², 1] · [y, 1, |y|² + s] is the softened squared distance, and c (1 + r c) times [y, 1] holds both sums
    that the force needs.

    Parameters
    ----------
    at: (n, 3).

    Returns
    -------
    forces (n, 3) and Σ c (1 + r c) / n, (n, 1).
    """
    n = len(at)
    soft, reach = softening(n), spacing(n)
    squares = np.einsum("ij,ij->i", at, at)[:, None]
    one = np.ones_like(squares)
    left = np.hstack([-2 * at, squares, one])
    right = np.ascontiguousarray(np.hstack([at, one, squares + soft]).T)
    summands = np.hstack([at, one])
    sums = np.empty((n, 4), dtype=np.float32)
    rows = np.empty((min(_TILE, n), n), dtype=np.float32)
    for begin in range(0, n, _TILE):
        end = min(begin + _TILE, n)
        closeness = np.matmul(left[begin:end], right, out=rows[: end - begin])
        np.maximum(closeness, soft, out=closeness)  # rounding can make a small distance negative
        np.reciprocal(closeness, out=closeness)
        if reach > 0:
            closeness *= 1 + reach * closeness
        closeness[np.arange(end - begin), np.arange(begin, end)] = 0
        np.matmul(closeness, summands, out=sums[begin:end])
    stiffness = sums[:, 3:]
    share = np.float32(1 / max(n, 1))
    return (at * stiffness - sums[:, :3]) * share, stiffness * share


def gridded(at: _Positions, shift: npt.NDArray[np.float64]) -> tuple[_Positions, _Positions]:
    """As `exact` for many nodes, with those of each cell of a grid taken together at their centre.

    Parameters
    ----------
    at: (n, 3).
    shift: (3,) where the grid begins, in cells from 0 to 1: another one each step evens out the borders.

    Source: Barnes & Hut (1986), of one level only; we differ: one level is two matrix products.
    """
    n = len(at)
    low = at.min(axis=0)
    edge = np.maximum((at.max(axis=0) - low) / (_CELLS - 1), 1e-6).astype(np.float32)
    cell = ((at - low) / edge + shift.astype(np.float32)).astype(np.int64).clip(0, _CELLS - 1)
    key = (cell[:, 0] * _CELLS + cell[:, 1]) * _CELLS + cell[:, 2]
    filled, cell_of, count = np.unique(key, return_inverse=True, return_counts=True)
    mass = count.astype(np.float32)[:, None]
    sums = np.stack([np.bincount(cell_of, at[:, axis], minlength=len(filled)) for axis in range(3)], axis=1)
    sums = sums.astype(np.float32)
    centre = sums / mass
    soft = softening(n) + np.float32(0.05) * np.float32((edge**2).sum())
    closeness = _distances(at, centre, soft)
    np.reciprocal(closeness, out=closeness)
    summed = closeness @ np.hstack([centre * mass, mass])
    force, stiffness = at * summed[:, 3:] - summed[:, :3], summed[:, 3:]
    # In its own cell a node counted itself; the others' centre is what is left.
    others = mass[cell_of] - 1
    own = closeness[np.arange(n), cell_of][:, None]
    force -= own * (at * mass[cell_of] - sums[cell_of])
    stiffness = stiffness - own * mass[cell_of]
    apart = at - (sums[cell_of] - at) / np.maximum(others, 1)
    near = others / (np.einsum("ij,ij->i", apart, apart)[:, None] + soft)
    share = np.float32(1 / n)
    return (force + near * apart) * share, (stiffness + near) * share


def _distances(at: _Positions, centre: _Positions, soft: np.float32) -> _Positions:
    """(n, cells) squared distances plus `soft`."""
    squares = np.einsum("ij,ij->i", at, at)[:, None]
    ends = np.einsum("ij,ij->i", centre, centre)[:, None] + soft
    left = np.hstack([-2 * at, squares, np.ones_like(squares)])
    right = np.ascontiguousarray(np.hstack([centre, np.ones_like(ends), ends]).T)
    distances = left @ right
    return np.maximum(distances, soft, out=distances)
