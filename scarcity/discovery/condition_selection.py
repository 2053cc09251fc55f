"""The first stage of PCMCI: a few likely lagged parents of every variable, the conditions of the later tests."""

from __future__ import annotations

from itertools import count

import numpy as np

from scarcity.discovery.parcorr import p_value, partial_correlations
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray


def likely_parents(
    correlation: FloatArray,
    targets: IndexArray,
    candidates: BoolArray,
    rows: FloatArray,
    pc_alpha: float,
    *,
    required: BoolArray | None = None,
    which: IndexArray | None = None,
) -> IndexArray:
    """Remove from the candidates of each target those that are independent of it given the strongest others.

    Round d tests every candidate that is left given the d strongest others, and removes all that fail together; a
    candidate is as strong as the smallest |partial correlation| seen so far. It ends when no target has d others left.

    Parameters
    ----------
    correlation
        (P, P), or (S, P, P) with `which` (M,) naming the matrix of each target.
    targets
        (M,) columns whose parents are sought.
    candidates
        (M, P) columns that may be parents.
    rows
        (M, P) effective number of rows behind the pair of target and column.
    pc_alpha
        Level of one test.
    required
        (M, P) candidates that are never removed.

    Returns
    -------
    (M, w) parents, the strongest first, -1 where empty.

    Source: PC₁ of Runge et al. (2019), algorithm S1 with q_max = 1: one condition set a round.
    """
    stack = correlation if correlation.ndim == 3 else correlation[None]
    matrix: IndexArray = np.zeros(len(targets), dtype=np.intp) if which is None else which
    problem, column = np.nonzero(candidates)
    kept = np.zeros(len(problem), dtype=bool) if required is None else required[problem, column]
    strength = np.full(len(problem), np.inf)
    for size in count():
        number = np.bincount(problem, minlength=len(targets))
        first = np.cumsum(number) - number
        tested = np.nonzero(number[problem] > size)[0]
        if not len(tested):
            break
        own = problem[tested]
        rank = tested - first[own]
        others = np.arange(size)
        given = column[first[own][:, None] + others + (others >= rank[:, None])]
        found = partial_correlations(stack, column[tested], targets[own], given, matrix[own])
        strength[tested] = np.minimum(strength[tested], np.abs(found.value))
        p = p_value(found.value, rows[own, column[tested]] - 2 - size)
        stays = np.ones(len(problem), dtype=bool)
        stays[tested] = kept[tested] | (p <= pc_alpha)
        left = np.nonzero(stays)[0]
        left = left[np.lexsort((-strength[left], problem[left]))]
        problem, column, strength, kept = problem[left], column[left], strength[left], kept[left]
    number = np.bincount(problem, minlength=len(targets))
    parents = np.full((len(targets), max(1, int(number.max(initial=0)))), -1, dtype=np.intp)
    parents[problem, np.arange(len(problem)) - (np.cumsum(number) - number)[problem]] = column
    return parents
