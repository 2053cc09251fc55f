"""Forward/backward selection of regressors from correlation matrices, for many regressions at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

# A column whose variance given the members falls below this share is a near copy of them and may not enter.
_COLLINEAR = 1e-6
# Residual variances are held above this, so that deterministic relations keep a finite score.
_LEAST_RESIDUAL = 1e-6
_RIDGE = 1e-9
# Numbers in one (problems, columns) array of a pass: enough to amortise NumPy's overhead, few enough for the cache.
_PASS = 16_384


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

    Source: forward steps orthogonalised by Cholesky updates, O(P k) each; elimination as in Efroymson (1960).
    """
    stack = correlation if correlation.ndim == 3 else correlation[None]
    matrix = np.zeros(len(targets), dtype=np.intp) if which is None else which
    n_columns = stack.shape[-1]
    rows = np.broadcast_to(np.asarray(n, dtype=float), (len(targets),))
    enter = np.broadcast_to(np.asarray(entry, dtype=float), allowed.shape)
    stay = np.broadcast_to(np.asarray(keep, dtype=float), allowed.shape)
    first = np.zeros(allowed.shape, dtype=bool) if start is None else start & allowed
    fixed = np.zeros(allowed.shape, dtype=bool) if required is None else required & allowed
    members = np.full((len(targets), max_size), -1, dtype=np.intp)
    t = np.zeros(allowed.shape)
    residual = np.ones(len(targets))
    chunk = max(32, _PASS // n_columns)
    for begin in range(0, len(targets), chunk):
        part = slice(begin, begin + chunk)
        problem = _Problems(stack, matrix[part], targets[part], allowed[part], rows[part])
        chosen = problem.forward(enter[part], first[part] | fixed[part], max_size)
        chosen = problem.backward(chosen, stay[part], fixed[part])
        members[part, : chosen.shape[1]] = chosen
        if statistics:
            t[part], residual[part] = problem.partial_t(chosen)
    width = max(1, int((members >= 0).sum(1).max(initial=0)))
    return Selection(members[:, :width], t, residual)


def largest_model(n: float) -> int:
    """Regressors that `n` effective rows bear."""
    return int(np.clip(n / 4, 1, 40))


def blank_padding(gram: FloatArray, pad: BoolArray) -> None:
    """Turn the rows and columns of empty places `pad` (M, k) of gram (…, M, k, k) into the identity's. In place."""
    gram[..., pad[:, :, None] | pad[:, None, :]] = 0.0
    place = np.arange(int(gram.shape[-1]))
    gram[..., place, place] = 1.0


def least_squares(gram: FloatArray, cross: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Inverse of `gram` (…, k, k) and coefficients (…, k) for `cross` (…, k), with a ridge of rounding size."""
    inverse = np.asarray(np.linalg.inv(gram + _RIDGE * np.eye(gram.shape[-1])), dtype=np.float64)
    return inverse, np.einsum("...ij,...j->...i", inverse, cross)


@dataclass(frozen=True)
class _Problems:
    """A batch of regressions that advance together."""

    stack: FloatArray
    matrix: IndexArray
    target: IndexArray
    allowed: BoolArray
    n: FloatArray

    def forward(self, entry: FloatArray, first: BoolArray, max_size: int) -> IndexArray:
        """(m, k) columns in order of entry. `rows` holds the Cholesky rows of the members against all columns."""
        m, p = len(self.allowed), int(self.allowed.shape[1])
        members = np.full((m, max_size), -1, dtype=np.intp)
        live: IndexArray = np.arange(m)
        covariance = self.stack[self.matrix, self.target].copy()
        variance = np.ones((m, p))
        rest = np.ones(m)
        open_ = self.allowed.copy()
        open_[np.arange(m), self.target] = False
        forced = first.copy()
        n = self.n[:, None]
        rows = np.empty((m, min(8, max_size), p))
        for k in range(max_size):
            usable = open_ & (variance > _COLLINEAR)
            rho2 = np.minimum(covariance**2 / (np.maximum(variance, _COLLINEAR) * rest[:, None]), 1 - 1e-9)
            ratio = np.sqrt(rho2 * np.maximum(n - k - 2, 1.0) / (1 - rho2)) / entry
            ratio = np.where(usable, np.where(forced, np.inf, ratio), -1.0)
            best = ratio.argmax(1)
            index = np.arange(len(live))
            go = ratio[index, best] >= 1.0
            if not go.all():
                live, best, covariance, variance = live[go], best[go], covariance[go], variance[go]
                rest, open_, forced, rows = rest[go], open_[go], forced[go], rows[go]
                entry, n = entry[go], n[go]
                index = np.arange(len(live))
            if not len(live):
                break
            if k == rows.shape[1]:
                rows = np.concatenate([rows, np.empty((len(live), min(k, max_size - k), p))], axis=1)
            members[live, k] = best
            row = self.stack[self.matrix[live], best]
            if k:
                row = row - np.matmul(rows[index, :k, best][:, None, :], rows[:, :k])[:, 0]
            pivot = np.sqrt(variance[index, best])
            row = row / pivot[:, None]
            rows[:, k] = row
            gain = covariance[index, best] / pivot
            covariance -= row * gain[:, None]
            variance -= row**2
            rest = np.maximum(rest - gain**2, _LEAST_RESIDUAL)
            open_[index, best] = False
            forced[index, best] = False
        return members[:, : max(1, int((members >= 0).sum(1).max(initial=0)))]

    def backward(self, members: IndexArray, keep: FloatArray, fixed: BoolArray) -> IndexArray:
        """Drop the member with the smallest |t| / keep while that is below 1."""
        members = members.copy()
        todo = np.nonzero((members >= 0).any(1))[0]
        while len(todo):
            members[todo] = _left_packed(members[todo])
            width = int((members[todo] >= 0).sum(1).max())
            part = members[todo, :width]
            t, _, _ = self._member_t(todo, part)
            column = np.maximum(part, 0)
            ratio = np.abs(t) / keep[todo[:, None], column]
            protected = fixed[todo[:, None], column] | (part < 0)
            ratio[protected] = np.inf
            weakest = ratio.argmin(1)
            low = ratio[np.arange(len(todo)), weakest] < 1.0
            members[todo[low], weakest[low]] = -1
            todo = todo[low]
            todo = todo[(members[todo] >= 0).any(1)]
        members = _left_packed(members)
        return members[:, : max(1, int((members >= 0).sum(1).max(initial=0)))]

    def partial_t(self, members: IndexArray) -> tuple[FloatArray, FloatArray]:
        """Partial t of every allowed column given the members, and the residual variance."""
        everyone: IndexArray = np.arange(len(members))
        t_member, inverse, beta = self._member_t(everyone, members)
        pad = members < 0
        column = np.maximum(members, 0)
        rows = self.stack[self.matrix[:, None], column]
        rows[pad] = 0.0
        covariance = self.stack[self.matrix, self.target] - np.matmul(beta[:, None, :], rows)[:, 0]
        factor = np.swapaxes(np.linalg.cholesky(inverse), 1, 2)
        variance = 1 - (np.matmul(factor, rows) ** 2).sum(1)
        rest = np.maximum(covariance[everyone, self.target], _LEAST_RESIDUAL)
        rho = covariance / np.sqrt(np.maximum(variance, _COLLINEAR) * rest[:, None])
        rho = np.where(variance > _COLLINEAR, np.clip(rho, -1 + 1e-9, 1 - 1e-9), 0.0)
        freedom = np.maximum(self.n - (~pad).sum(1) - 2, 1.0)
        t = rho * np.sqrt(freedom[:, None] / (1 - rho**2))
        problem, place = np.nonzero(~pad)
        t[problem, members[problem, place]] = t_member[problem, place]
        t = np.where(self.allowed, t, 0.0)
        t[everyone, self.target] = 0.0
        return t, rest

    def _member_t(
        self, problems: IndexArray, members: IndexArray
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """t statistics, inverse matrices and coefficients of padded member sets; 0 in the padding."""
        pad = members < 0
        column = np.maximum(members, 0)
        matrix = self.matrix[problems][:, None, None]
        gram = self.stack[matrix, column[:, :, None], column[:, None, :]]
        blank_padding(gram, pad)
        cross = self.stack[self.matrix[problems][:, None], column, self.target[problems][:, None]]
        cross[pad] = 0.0
        inverse, beta = least_squares(gram, cross)
        rest = np.maximum(1 - (beta * cross).sum(1), _LEAST_RESIDUAL)
        freedom = np.maximum(self.n[problems] - (~pad).sum(1) - 1, 1.0)
        error = np.sqrt(np.diagonal(inverse, axis1=1, axis2=2) * (rest / freedom)[:, None])
        return np.where(pad, 0.0, beta / error), inverse, beta


def _left_packed(members: IndexArray) -> IndexArray:
    order = np.argsort(members < 0, axis=1, kind="stable")
    return np.take_along_axis(members, order, 1)
