"""Backward elimination for many targets at once: which columns stay, and what they leave unexplained."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from scarcity.discovery.least_squares import blank_padding
from scarcity.numerics.arrays import FloatArray, IndexArray

Eliminated: TypeAlias = tuple[tuple[int, ...], float]
"""The columns that stay, in the order given, and the residual variance as a share of the target's."""

_LEAST_RESIDUAL = 1e-6
_RIDGE = 1e-9
_TOGETHER = 128


def eliminate(
    correlation: FloatArray,
    targets: Sequence[int] | IndexArray,
    columns: Sequence[tuple[int, ...]],
    n: float | FloatArray,
    keep: float | FloatArray,
    fixed: Sequence[frozenset[int]] | None = None,
    which: IndexArray | None = None,
) -> list[Eliminated]:
    """Drop, for each target, the column with the smallest |t| while that is below `keep`.

    Parameters
    ----------
    correlation
        (P, P), or (S, P, P) with `which` naming the matrix of each target, (M,).
    targets, columns
        M targets and the columns that each starts with.
    n
        Number of rows behind the correlations, one or (M,).
    keep
        One threshold or (P,).
    fixed
        Columns of each target that are never dropped.

    The inverses are down-dated, O(k²) a dropped column and target; problems of similar size are worked on together.
    """
    done: list[Eliminated] = [((), 1.0)] * len(columns)
    by_size = sorted(range(len(columns)), key=lambda problem: len(columns[problem]))
    stack = correlation if correlation.ndim == 3 else correlation[None]
    matrix = np.zeros(len(columns), dtype=np.intp) if which is None else which
    rows = np.broadcast_to(np.asarray(n, dtype=float), (len(columns),))
    least = np.broadcast_to(np.asarray(keep, dtype=float) ** 2, (stack.shape[-1],))
    for begin in range(0, len(by_size), _TOGETHER):
        some = by_size[begin : begin + _TOGETHER]
        held = [fixed[k] if fixed is not None else frozenset[int]() for k in some]
        of = np.asarray(targets)[some]
        found = _batch(stack, matrix[some], of, [columns[k] for k in some], rows[some], least, held)
        for problem, each in zip(some, found, strict=True):
            done[problem] = each
    return done


def _batch(
    stack: FloatArray,
    matrix: IndexArray,
    targets: IndexArray,
    columns: Sequence[tuple[int, ...]],
    n: FloatArray,
    least: FloatArray,
    fixed: Sequence[frozenset[int]],
) -> list[Eliminated]:
    sizes = np.array([len(each) for each in columns], dtype=np.intp)
    width = int(sizes.max(initial=0))
    if width == 0:
        return [((), 1.0)] * len(columns)
    index: IndexArray = np.zeros((len(columns), width), dtype=np.intp)
    for row, each in enumerate(columns):
        index[row, : len(each)] = each
    pad = np.arange(width) >= sizes[:, None]
    gram = stack[matrix[:, None, None], index[:, :, None], index[:, None, :]]
    blank_padding(gram, pad)
    inverse = np.linalg.inv(gram + _RIDGE * np.eye(width))
    cross = stack[matrix[:, None], index, targets[:, None]]
    cross[pad] = 0.0
    beta = np.matmul(inverse, cross[..., None])[..., 0]
    residual = np.maximum(_LEAST_RESIDUAL, 1.0 - (beta * cross).sum(1))
    alive = ~pad
    held = np.zeros_like(pad)
    for row, each in enumerate(fixed):
        if each:
            held[row, : len(columns[row])] = [column in each for column in columns[row]]
    todo: IndexArray = np.nonzero(sizes)[0]
    while len(todo):
        diagonal = np.diagonal(inverse[todo], axis1=1, axis2=2)
        freedom = np.maximum(n[todo] - alive[todo].sum(1) - 1, 1.0)
        ratio = beta[todo] ** 2 * freedom[:, None] / (diagonal * residual[todo, None] * least[index[todo]])
        ratio[~alive[todo] | held[todo]] = np.inf
        weakest = ratio.argmin(1)
        dropped = np.take_along_axis(ratio, weakest[:, None], 1)[:, 0] < 1.0
        todo, weakest = todo[dropped], weakest[dropped]
        column = inverse[todo, :, weakest]
        pivot = column[np.arange(len(todo)), weakest]
        share = beta[todo, weakest] / pivot
        residual[todo] += beta[todo, weakest] * share
        beta[todo] -= column * share[:, None]
        inverse[todo] -= column[:, :, None] * (column / pivot[:, None])[:, None, :]
        # What is left of the dropped column is rounding error; its place becomes the identity's.
        beta[todo, weakest] = 0.0
        inverse[todo, weakest, :] = inverse[todo, :, weakest] = 0.0
        inverse[todo, weakest, weakest] = 1.0
        alive[todo, weakest] = False
        todo = todo[alive[todo].any(1)]
    residual[~alive.any(1)] = 1.0
    return [
        (
            tuple(column for column, stays in zip(each, alive[row], strict=False) if stays),
            float(residual[row]),
        )
        for row, each in enumerate(columns)
    ]
