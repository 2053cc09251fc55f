"""Steps of forward and backward selection for a batch of regressions: Cholesky rows forward, down-dates backward."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.least_squares import blank_padding, least_squares
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.compute import Array, empty_like, host, like, namespace

# A column whose variance given the members falls below this share is a near copy of them and may not enter.
_COLLINEAR = 1e-6
# Residual variances are held above this, so that deterministic relations keep a finite score.
_LEAST_RESIDUAL = 1e-6
# Squared correlations are held below this.
_MOST = 1 - 1e-9


@dataclass(frozen=True)
class Regressions:
    """A batch of stepwise regressions that advance together.

    What runs over all columns keeps to the Array API standard and is done where `flat` is; what is small is NumPy's.

    Attributes
    ----------
    stack
        (S, P, P) correlations, NumPy's.
    flat
        (S·P, P) the same, on any device.
    """

    stack: FloatArray
    flat: Array
    matrix: IndexArray
    target: IndexArray
    allowed: BoolArray
    n: FloatArray

    def forward(self, entry: FloatArray, first: BoolArray, max_size: int) -> IndexArray:
        """(m, k) columns in order of entry. `rows` holds the Cholesky rows of the members against all columns."""
        xp, flat = namespace(self.flat), self.flat
        m, p = len(self.allowed), int(self.allowed.shape[1])
        members = np.full((m, max_size), -1, dtype=np.intp)
        live: IndexArray = np.arange(m)
        covariance = self._rows(self.matrix, self.target)
        # What may not enter has infinite variance, so that nothing is gained by it.
        variance = np.where(self.allowed, 1.0, np.inf)
        variance[live, self.target] = np.inf
        variance = like(flat, variance)
        rest, n = np.ones(m), self.n
        waiting = like(flat, first) if first.any() else None
        # With one threshold for all columns the largest correlation has the largest |t|.
        price = None if (entry == entry[:, :1]).all() else like(flat, entry**2)
        rows = empty_like(flat, (m, min(8, max_size), p))
        for k in range(max_size):
            score = covariance * covariance
            score /= variance
            if price is not None:
                score /= like(flat, rest[:, None])
                score = xp.minimum(score, _MOST)
                change = 1.0 - score
                change *= price
                score /= change
            if waiting is not None:
                waiting = waiting & xp.isfinite(variance)
                if xp.any(waiting):
                    score = xp.where(waiting, xp.inf, score)
                else:
                    waiting = None
            best = xp.argmax(score, axis=1)
            index = like(flat, np.arange(len(live)))
            pivot2, gain = host(variance[index, best]), host(covariance[index, best])
            forced = None if waiting is None else host(waiting[index, best])
            best = host(best)
            rho2 = np.minimum(gain**2 / (pivot2 * rest), _MOST)
            t2 = rho2 * np.maximum(n - k - 2, 1.0) / (1 - rho2)
            go = t2 >= entry[live, best] ** 2
            if forced is not None:
                go |= forced
            if not go.all():
                live, best, pivot2, gain = live[go], best[go], pivot2[go], gain[go]
                rest, n = rest[go], n[go]
                if not len(live):
                    break
                on = like(flat, go)
                covariance, variance, rows = covariance[on], variance[on], rows[on]
                waiting = None if waiting is None else waiting[on]
                price = None if price is None else price[on]
            if k == rows.shape[1]:
                wider = empty_like(flat, (len(live), min(2 * k, max_size), p))
                wider[:, :k, :] = rows
                rows = wider
            members[live, k] = best
            row = self._rows(self.matrix[live], best)
            if k:
                place = np.arange(len(live))[:, None] * rows.shape[1] + np.arange(k)
                known = self._numbers(rows, place * p + best[:, None])
                row -= xp.matmul(known[:, None, :], rows[:, :k, :])[:, 0, :]
            pivot = np.sqrt(pivot2)
            gain /= pivot
            row /= like(flat, pivot[:, None])
            rows[:, k, :] = row
            covariance -= row * like(flat, gain[:, None])
            row *= row
            variance -= row
            # The column itself is among these, with a variance of 0 to rounding.
            variance = xp.where(variance > _COLLINEAR, variance, xp.inf)
            rest = np.maximum(rest - gain**2, _LEAST_RESIDUAL)
        return members[:, : max(1, int((members >= 0).sum(1).max(initial=0)))]

    def backward(self, members: IndexArray, keep: FloatArray, fixed: BoolArray) -> IndexArray:
        """Drop the member with the smallest |t| / keep while that is below 1; the inverses are down-dated."""
        members = members.copy()
        column = np.maximum(members, 0)
        everyone: IndexArray = np.arange(len(members))
        limit = np.take_along_axis(keep, column, 1)
        protected = np.take_along_axis(fixed, column, 1)
        inverse, beta, cross = self._fitted(everyone, members)
        rest = np.maximum(1 - (beta * cross).sum(1), _LEAST_RESIDUAL)
        todo = np.nonzero((members >= 0).any(1))[0]
        while len(todo):
            mine = members[todo] >= 0
            freedom = np.maximum(self.n[todo] - mine.sum(1) - 1, 1.0)
            error = np.diagonal(inverse[todo], axis1=1, axis2=2) * (rest[todo] / freedom)[:, None]
            ratio = beta[todo] ** 2 / (error * limit[todo] ** 2)
            ratio[protected[todo] | ~mine] = np.inf
            weakest = ratio.argmin(1)
            low = ratio[np.arange(len(todo)), weakest] < 1.0
            todo, weakest = todo[low], weakest[low]
            out = inverse[todo, :, weakest]
            share = out / out[np.arange(len(todo)), weakest][:, None]
            lost = beta[todo, weakest]
            rest[todo] = np.maximum(
                rest[todo] + lost * lost / inverse[todo, weakest, weakest], _LEAST_RESIDUAL
            )
            beta[todo] -= share * lost[:, None]
            inverse[todo] -= share[:, :, None] * out[:, None, :]
            inverse[todo, weakest, weakest] = 1.0
            members[todo, weakest] = -1
        members = _left_packed(members)
        return members[:, : max(1, int((members >= 0).sum(1).max(initial=0)))]

    def partial_t(self, members: IndexArray) -> tuple[FloatArray, FloatArray]:
        """Partial t of every allowed column given the members, and the residual variance."""
        everyone: IndexArray = np.arange(len(members))
        inverse, beta, cross = self._fitted(everyone, members)
        xp, flat = namespace(self.flat), self.flat
        pad = members < 0
        size = (~pad).sum(1)
        rest = np.maximum(1 - (beta * cross).sum(1), _LEAST_RESIDUAL)
        freedom = np.maximum(self.n - size - 1, 1.0)
        error = np.sqrt(np.diagonal(inverse, axis1=1, axis2=2) * (rest / freedom)[:, None])
        t_member = beta / error
        rows = self._rows(self.matrix[:, None], np.maximum(members, 0))
        rows[like(flat, pad)] = 0.0
        covariance = self._rows(self.matrix, self.target)
        covariance -= xp.matmul(like(flat, beta[:, None, :]), rows)[:, 0, :]
        own = xp.matmul(like(flat, np.swapaxes(np.linalg.cholesky(inverse), 1, 2)), rows)
        own *= own
        variance = 1.0 - xp.sum(own, axis=1)
        rest = np.maximum(host(covariance[like(flat, everyone), like(flat, self.target)]), _LEAST_RESIDUAL)
        known = (variance > _COLLINEAR) & like(flat, self.allowed)
        variance = xp.maximum(variance, _COLLINEAR)
        variance *= like(flat, rest[:, None])
        covariance /= xp.sqrt(variance)
        rho = xp.where(known, xp.clip(covariance, -1 + 1e-9, 1 - 1e-9), 0.0)
        unexplained = 1.0 - rho * rho
        unexplained /= like(flat, np.maximum(self.n - size - 2, 1.0)[:, None])
        rho /= xp.sqrt(unexplained)
        t = host(rho)
        problem, place = np.nonzero(~pad)
        at = problem, members[problem, place]
        t[at] = np.where(self.allowed[at], t_member[problem, place], 0.0)
        t[everyone, self.target] = 0.0
        return t, rest

    def _rows(self, matrix: IndexArray, columns: IndexArray) -> Array:
        """(…, P) the rows of some columns (…), each in its matrix."""
        xp, p = namespace(self.flat), int(self.flat.shape[1])
        at = matrix * p + columns
        return xp.reshape(xp.take(self.flat, like(self.flat, at.reshape(-1)), axis=0), (*at.shape, p))

    def _numbers(self, array: Array, at: IndexArray) -> Array:
        """The numbers of `array` at places (…) in its memory."""
        xp = namespace(array)
        return xp.reshape(xp.take(xp.reshape(array, (-1,)), like(array, at.reshape(-1)), axis=0), at.shape)

    def _fitted(self, problems: IndexArray, members: IndexArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Inverse matrices, coefficients and covariances with the target of padded member sets; 0 in the padding."""
        pad = members < 0
        column = np.maximum(members, 0)
        matrix = self.matrix[problems][:, None, None]
        gram = self.stack[matrix, column[:, :, None], column[:, None, :]]
        blank_padding(gram, pad)
        cross = self.stack[self.matrix[problems][:, None], column, self.target[problems][:, None]]
        cross[pad] = 0.0
        inverse, beta = least_squares(gram, cross)
        return inverse, beta, cross


def _left_packed(members: IndexArray) -> IndexArray:
    order = np.argsort(members < 0, axis=1, kind="stable")
    return np.take_along_axis(members, order, 1)
