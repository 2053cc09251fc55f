"""Forward/backward selection of regressors from correlation matrices, for many regressions at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.stepwise import Regressions
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.compute import Array, is_numpy, namespace

# Numbers in one (problems, columns) array of a pass: enough to amortise NumPy's overhead, few enough for the cache.
_PASS, _FEWEST = 16_384, 16
# The same on another device, where a pass costs little beside its start; a few hundred MB of work.
_DEVICE_PASS = 1_048_576


@dataclass(frozen=True)
class Selection:
    """Result of M regressions.

    Attributes
    ----------
    members
        (M, k) selected columns in order of entry, -1 where empty.
    t
        (M, P) partial t statistic (with sign) of every column: of a member given the other members, of any
        other column given all members; 0 for columns that may not enter.
    residual
        (M,) residual variance, as a share of the target's.
    """

    members: IndexArray
    t: FloatArray
    residual: FloatArray

    @property
    def chosen(self) -> BoolArray:
        """(M, P) whether the column is a member."""
        mask = np.zeros(self.t.shape, dtype=np.bool_)
        problem, place = np.nonzero(self.members >= 0)
        mask[problem, self.members[problem, place]] = True
        return mask

    def replaced(self, problems: IndexArray, other: Selection) -> Selection:
        """The same with the results of some regressions taken from `other`, in its order."""
        width = max(int(self.members.shape[1]), int(other.members.shape[1]))
        members = np.full((len(self.members), width), -1, dtype=np.intp)
        members[:, : self.members.shape[1]] = self.members
        members[problems] = -1
        members[problems, : other.members.shape[1]] = other.members
        t, residual = self.t.copy(), self.residual.copy()
        t[problems], residual[problems] = other.t, other.residual
        width = max(1, int((members >= 0).sum(1).max(initial=0)))
        return Selection(members[:, :width], t, residual)

    def of(self, problem: int) -> IndexArray:
        """The members of one regression."""
        row = self.members[problem]
        return row[row >= 0]


def select(
    correlation: FloatArray,
    targets: IndexArray,
    allowed: BoolArray,
    n: float | FloatArray,
    *,
    entry: float | FloatArray,
    keep: float | FloatArray,
    which: IndexArray | None = None,
    start: BoolArray | None = None,
    required: BoolArray | None = None,
    max_size: int = 40,
    statistics: bool = True,
    on_device: Array | None = None,
) -> Selection:
    """Choose regressors: add the column with the largest partial |t| / `entry`, then drop those with |t| < `keep`.

    Parameters
    ----------
    correlation
        (P, P), or (S, P, P) with `which` naming the matrix of each problem.
    targets
        (M,) column that is explained.
    allowed
        (M, P) columns that may enter.
    n
        Number of rows behind the correlations, one or (M,).
    entry, keep
        Thresholds on |t|, a positive number, (P,) or (M, P).
    start
        (M, P) columns that enter first (and may be dropped again).
    required
        (M, P) columns that enter first and are never dropped.
    statistics
        Whether `t` and `residual` are wanted; without them they stay 0 and 1.
    on_device
        (P, P) `correlation` once more, where the work with all columns is to be done; in NumPy unless given.

    Source: forward steps orthogonalised by Cholesky updates, O(P k) each; elimination as in Efroymson (1960).
    """
    stack = correlation if correlation.ndim == 3 else correlation[None]
    matrix = np.zeros(len(targets), dtype=np.intp) if which is None else which
    rows = np.broadcast_to(np.asarray(n, dtype=float), (len(targets),))
    enter = np.broadcast_to(np.asarray(entry, dtype=float), allowed.shape)
    stay = np.broadcast_to(np.asarray(keep, dtype=float), allowed.shape)
    first = np.zeros(allowed.shape, dtype=bool) if start is None else start & allowed
    fixed = np.zeros(allowed.shape, dtype=bool) if required is None else required & allowed
    members = np.full((len(targets), max_size), -1, dtype=np.intp)
    t = np.zeros(allowed.shape)
    residual = np.ones(len(targets))
    flat = _flat(stack, on_device)
    for part in _passes(flat, len(targets)):
        problem = Regressions(stack, flat, matrix[part], targets[part], allowed[part], rows[part])
        chosen = problem.forward(enter[part], first[part] | fixed[part], max_size)
        chosen = problem.backward(chosen, stay[part], fixed[part])
        members[part, : chosen.shape[1]] = chosen
        if statistics:
            t[part], residual[part] = problem.partial_t(chosen)
    width = max(1, int((members >= 0).sum(1).max(initial=0)))
    return Selection(members[:, :width], t, residual)


def fitted(
    correlation: FloatArray,
    targets: IndexArray,
    members: IndexArray,
    allowed: BoolArray,
    n: float | FloatArray,
    *,
    which: IndexArray | None = None,
    on_device: Array | None = None,
) -> Selection:
    """The statistics of given models: `members` (M, k), -1 where empty; the rest as in :func:`select`."""
    stack = correlation if correlation.ndim == 3 else correlation[None]
    matrix = np.zeros(len(targets), dtype=np.intp) if which is None else which
    rows = np.broadcast_to(np.asarray(n, dtype=float), (len(targets),))
    t = np.zeros(allowed.shape)
    residual = np.ones(len(targets))
    flat = _flat(stack, on_device)
    for part in _passes(flat, len(targets)):
        problem = Regressions(stack, flat, matrix[part], targets[part], allowed[part], rows[part])
        t[part], residual[part] = problem.partial_t(members[part])
    return Selection(members, t, residual)


def largest_model(n: float) -> int:
    """Regressors that `n` effective rows bear."""
    return int(np.clip(n / 4, 1, 40))


def _flat(stack: FloatArray, on_device: Array | None) -> Array:
    """(S·P, P) the matrices, where the work with all columns is done."""
    work = stack if on_device is None else on_device
    return namespace(work).reshape(work, (-1, stack.shape[-1]))


def _passes(flat: Array, problems: int) -> list[slice]:
    """Which problems are worked on together."""
    size = max(_FEWEST, (_PASS if is_numpy(flat) else _DEVICE_PASS) // int(flat.shape[1]))
    return [slice(begin, begin + size) for begin in range(0, problems, size)]
