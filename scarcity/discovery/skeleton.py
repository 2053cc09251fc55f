"""Which columns of a lagged series are adjacent: the first phase of the PC algorithm."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain, combinations
from math import comb, sqrt

import numpy as np
from scipy.special import ndtr, ndtri

from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

# A column that keeps less than this share of its variance given others is determined by them: no test.
_DETERMINED = 1e-9
# A target and size with more conditioning sets than this is not tested any further.
MOST_SETS = 20_000
# Numbers in one (sets, columns) array of a pass.
_PASS = 65_536
_RIDGE = 1e-11
_LARGEST = 1 - 1e-15


@dataclass(frozen=True, eq=False)
class Skeleton:
    """Adjacencies among the columns, and what separated the others.

    Attributes
    ----------
    adjacent
        (N, P) target × column; symmetric at lag 0.
    least
        (N, P) smallest |z| of all tests of a pair: at least the threshold where it is adjacent, below where it was
        separated, 0 where it was not tested.
    separators
        (target, column) -> (P,) bool, all columns in any separating set of the first size that separated the pair. A
        pair at lag 0 stands under both of its ends.
    unfinished
        Target -> number of conditions from which on its links were not tested, since there were too many sets.
    """

    adjacent: BoolArray
    least: FloatArray
    separators: dict[tuple[int, int], BoolArray] = field(default_factory=dict[tuple[int, int], BoolArray])
    unfinished: dict[int, int] = field(default_factory=dict[int, int])


def threshold(alpha: float) -> float:
    """|z| from which a test at level `alpha` finds dependence."""
    return float(-ndtri(alpha / 2))


def normal_tail(z: FloatArray) -> FloatArray:
    """Chance that a standard normal variable lies above `z`."""
    return np.asarray(ndtr(-z), dtype=np.float64)


def skeleton(
    correlation: FloatArray,
    tested: BoolArray,
    candidates: BoolArray,
    required: BoolArray,
    *,
    n: float,
    alpha: float,
) -> Skeleton:
    """Remove, size by size of the conditioning sets, every adjacency that some set separates.

    A pair of columns is tested given subsets of what is adjacent to the later of the two (a cause is never later than
    its effect, so these hold all that separates it), and of either where both are at lag 0. Within one size the
    adjacencies stand still, so the result does not depend on the order of the variables.

    Parameters
    ----------
    correlation
        (P, P); the first N columns are lag 0.
    tested
        (N, P) pairs of target and column that are tested.
    candidates
        (N, P) those that may be adjacent. The others are tested so that it is known what separates them, but do not
        stand in any conditioning set. Both are symmetric at lag 0.
    required
        (N, P) adjacencies that are never removed.
    n
        Number of rows.
    alpha
        Level of one test: Fisher's z, √(n - |S| - 3)·atanh(r), against the normal distribution.

    Source: PC-stable (Colombo & Maathuis 2014, algorithm 4.1) with the time order as background knowledge, as in Runge
    (2020), section 2.2. As in causal-learn all sets of the first size that separates are kept, not the first found.
    """
    n_vars = len(candidates)
    open_, certain = tested.copy(), required.copy()
    certain[:, :n_vars] |= required[:, :n_vars].T
    out = Skeleton(candidates | certain, np.where(tested, np.inf, 0.0))
    adjacent, cut, size = out.adjacent, threshold(alpha), 0
    while size < n - 3 and size <= int(adjacent.sum(1).max(initial=0)):
        found: dict[tuple[int, int], BoolArray] = {}
        for target in range(n_vars):
            _test(
                correlation, out, target, np.nonzero(open_[target])[0], size, sqrt(n - size - 3), cut, found
            )
        for target, column in list(found):
            if column < n_vars:
                other = found.setdefault((column, target), np.zeros(len(correlation), dtype=np.bool_))
                other |= found[target, column]
                found[target, column] = other
        for target, column in found:
            open_[target, column] = False
            adjacent[target, column] = certain[target, column]
        out.separators.update(found)
        size += 1
    out.least[:, :n_vars] = np.minimum(out.least[:, :n_vars], out.least[:, :n_vars].T)
    out.least[np.isinf(out.least)] = 0.0
    return out


def _test(
    correlation: FloatArray,
    skeleton: Skeleton,
    target: int,
    columns: IndexArray,
    size: int,
    scale: float,
    cut: float,
    found: dict[tuple[int, int], BoolArray],
) -> None:
    """Test `target` against `columns` given all sets of `size` adjacent columns; adds to `found` what separates."""
    around = np.nonzero(skeleton.adjacent[target])[0]
    number = comb(len(around), size)
    if not len(columns) or target in skeleton.unfinished:
        return
    if number > MOST_SETS:
        skeleton.unfinished[target] = size
        return
    every = combinations(range(len(around)), size)
    step = max(1, _PASS // ((len(columns) + 1) * max(size, 1)))
    for begin in range(0, number, step):
        rows = min(step, number - begin)
        flat = chain.from_iterable(next(every) for _ in range(rows))
        given = around[np.fromiter(flat, dtype=np.intp, count=rows * size).reshape(rows, size)]
        z = scale * np.abs(np.arctanh(_partial(correlation, target, columns, given)))
        least = skeleton.least[target]
        least[columns] = np.minimum(least[columns], z.min(0))
        separates = z < cut
        for place in np.nonzero(separates.any(0))[0]:
            key = target, int(columns[place])
            members = found.setdefault(key, np.zeros(len(correlation), dtype=np.bool_))
            members[given[separates[:, place]].ravel()] = True


def _partial(correlation: FloatArray, target: int, columns: IndexArray, given: IndexArray) -> FloatArray:
    """(M, k) partial correlations of `target` with k columns given M sets of d columns, in (-1, 1).

    1 to rounding, so that nothing is concluded, where a set holds the column or determines one of the two.
    """
    ends = np.append(columns, target)
    within = correlation[given[:, :, None], given[:, None, :]] + _RIDGE * np.eye(given.shape[1])
    cross = correlation[given[:, :, None], ends]
    weights = np.linalg.solve(within, cross) if given.shape[1] else cross
    covariance = correlation[target, ends] - np.einsum("mdk,md->mk", cross, weights[:, :, -1])
    variance = 1.0 - (cross * weights).sum(1)
    free = (variance > _DETERMINED) & (variance[:, -1:] > _DETERMINED)
    free[:, :-1] &= ~(given[:, :, None] == columns).any(1)
    r = covariance / np.sqrt(np.where(free, variance * variance[:, -1:], 1.0))
    return np.clip(np.where(free, r, 1.0), -_LARGEST, _LARGEST)[:, :-1]
