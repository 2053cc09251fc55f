"""Weighted sums of lagged products: a small, exact, additive summary of a stretch of a multivariate series."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from scarcity.numerics.arrays import FloatArray
from scarcity.numerics.compute import (
    NUMPY,
    Array,
    Compute,
    copied,
    host,
    is_numpy,
    like,
    multiply_into,
    namespace,
)
from scarcity.numerics.presence import full_series, n_series

# A border whose weight has cancelled down to rounding error is dropped.
_CANCELLED = 1e-12


@dataclass(slots=True)
class LaggedSums:
    """Sums over rows t of products of a series z(t) with its own past, for K series and lags 0…L.

    Every lagged Gram block sum_t z(t-k) z(t-l)' is rebuilt exactly from ``cross[l-k]`` and the *signed borders*: the L
    rows that stand before each end of a stretch of rows, with weight +1 at its start and -1 at its end. The sums form
    a vector space: stretches may be added, subtracted and scaled, and the border shared by two neighbours cancels.

    Attributes
    ----------
    cross
        (L+1, K, K); ``cross[d, u, v]`` = sum_t w(t) z(t)[u] z(t-d)[v]. The only large array: it may lie on another
        device (:mod:`scarcity.numerics.compute`), where what is done with all of it is done too.
    total
        (K,) sum_t w(t) z(t).
    weight
        Sum of the weights w(t); the number of rows where all weights are 1.
    weight_squared
        Sum of the squared weights.
    borders
        Time -> (weight, history), history (L, K) with ``history[i]`` = z(time-1-i).
    """

    cross: Array
    total: FloatArray
    weight: float
    weight_squared: float
    borders: dict[int, tuple[float, FloatArray]]

    @classmethod
    def zeros(cls, n_series: int, max_lag: int, compute: Compute = NUMPY) -> LaggedSums:
        """The sums of no rows at all."""
        return cls(compute.zeros((max_lag + 1, n_series, n_series)), np.zeros(n_series), 0.0, 0.0, {})

    @classmethod
    def of_rows(cls, rows: FloatArray, max_lag: int, time: int, out: Array | None = None) -> LaggedSums:
        """The sums of one stretch of rows.

        Parameters
        ----------
        rows
            (max_lag + m, K); the first `max_lag` rows are history only, the other m are summed.
        time
            Index in the stream of the first summed row; names the borders.
        out
            (max_lag+1, K, K), memory for the products, on the device where they are to be; NumPy's unless given.
        """
        m = len(rows) - max_lag
        now = rows[max_lag:]
        cross = np.empty((max_lag + 1, rows.shape[1], rows.shape[1])) if out is None else out
        there = like(cross, rows)
        for lag in range(max_lag + 1):
            multiply_into(cross, lag, there[max_lag:, :].T, there[max_lag - lag : max_lag - lag + m, :])
        sums = cls(cross, now.sum(0), float(m), float(m), {})
        if max_lag:
            sums._add_border(time, 1.0, rows[:max_lag][::-1].copy())
            sums._add_border(time + m, -1.0, rows[m:][::-1].copy())
        return sums

    @property
    def max_lag(self) -> int:
        """Largest lag L."""
        return int(self.cross.shape[0]) - 1

    @property
    def n_series(self) -> int:
        """Number of series K."""
        return len(self.total)

    @property
    def bytes(self) -> int:
        """Memory of the products."""
        return 8 * (self.max_lag + 1) * self.n_series**2

    def copy(self) -> LaggedSums:
        """Independent sums; the borders' histories are shared, since nothing writes into them."""
        return LaggedSums(
            copied(self.cross), self.total.copy(), self.weight, self.weight_squared, dict(self.borders)
        )

    def add(self, other: LaggedSums, factor: float = 1.0) -> LaggedSums:
        """Add `factor` times `other` in place; returns self."""
        if factor == 1.0:
            self.cross += other.cross
        else:
            self.cross += factor * other.cross
        self.total += factor * other.total
        self.weight += factor * other.weight
        self.weight_squared += factor * abs(factor) * other.weight_squared
        for time, (weight, history) in other.borders.items():
            self._add_border(time, factor * weight, history)
        return self

    def scale(self, factor: float) -> LaggedSums:
        """Multiply all weights by `factor` in place; returns self."""
        self.cross *= factor
        self.total *= factor
        self.weight *= factor
        self.weight_squared *= factor * factor
        self.borders = {
            t: (w * factor, h) for t, (w, h) in self.borders.items() if abs(w * factor) > _CANCELLED
        }
        return self

    def lagged_totals(self) -> FloatArray:
        """(L+1, K): sum_t w(t) z(t-k) for every lag k."""
        out = np.tile(self.total, (self.max_lag + 1, 1))
        for weight, history in self.borders.values():
            out[1:] += weight * np.cumsum(history, axis=0)
        return out

    def lagged_squares(self) -> FloatArray:
        """(L+1, K): sum_t w(t) z(t-k)² for every lag k."""
        out = np.tile(np.diagonal(host(self.cross[0, ...])), (self.max_lag + 1, 1))
        for weight, history in self.borders.values():
            out[1:] += weight * np.cumsum(history**2, axis=0)
        return out

    def border_factors(self) -> tuple[FloatArray, FloatArray]:
        """What the borders add to the Gram matrix: ``factors @ diag(weights) @ factors.T``, (P, r) and (r,).

        Step s of a border holds z(time-s) of every lag k that reaches it, at column k·K+u; 0 where the lag is shorter.
        """
        lags, k, borders = self.max_lag + 1, self.n_series, list(self.borders.values())
        factors = np.zeros((lags, k, len(borders), self.max_lag))
        for place, (_, history) in enumerate(borders):
            for lag in range(1, lags):
                factors[lag, :, place, :lag] = history[:lag][::-1].T
        weights = np.repeat([w for w, _ in borders], self.max_lag)
        return factors.reshape(lags * k, -1), weights

    def gram(self) -> Array:
        """(P, P) with P = K(L+1): sum_t w(t) x(t) x(t)' of the columns x(t) = [z(t), z(t-1), …, z(t-L)].

        On the device of :attr:`cross`.
        """
        lags, k = self.max_lag + 1, self.n_series
        factors, weights = self.border_factors()
        if not len(weights):
            factors, weights = np.zeros((lags * k, 1)), np.zeros(1)
        left, right = like(self.cross, factors * weights), like(self.cross, factors)
        out = namespace(self.cross).matmul(left, right.T)
        columns = [slice(lag * k, (lag + 1) * k) for lag in range(lags)]
        for first in range(lags):
            for second in range(first, lags):
                block = self.cross[second - first, ...]
                out[columns[first], columns[second]] += block
                if second > first:
                    out[columns[second], columns[first]] += block.T
        return out

    def head(self, k: int) -> LaggedSums:
        """The sums of the first `k` series (shares its arrays with self)."""
        borders = {t: (w, h[:, :k]) for t, (w, h) in self.borders.items()}
        return LaggedSums(self.cross[:, :k, :k], self.total[:k], self.weight, self.weight_squared, borders)

    def with_indicators(self) -> LaggedSums:
        """The same rows as the series that :mod:`~scarcity.numerics.presence` keeps, all present.

        The sums of a stretch without missing values thus join those of stretches that have some. Products that no
        covariance of lagged columns needs are left 0: those of squares with values and squares, and those with a
        difference that reaches behind the largest lag.
        """
        if not is_numpy(self.cross):
            # Once in a stream, at its first missing value: NumPy does it.
            full = replace(self, cross=host(self.cross)).with_indicators()
            return replace(full, cross=like(self.cross, full.cross))
        k, lags = self.n_series, self.max_lag + 1
        width = n_series(k, self.max_lag)
        cross, total = np.zeros((lags, width, width)), np.empty((lags, width))
        z, m, d, q, z2, d2 = (slice(place * k, (place + 1) * k) for place in range(6))
        lagged = self.lagged_totals()
        total[:, z], total[:, m] = lagged, self.weight
        cross[:, z, z] = self.cross
        if width > 2 * k:
            gram = self.gram().reshape(lags, k, lags, k)
            now, before = gram[0].transpose(1, 0, 2), gram[1].transpose(1, 0, 2)
            # Differences at the largest lag reach behind it; nothing reads them, and zeros serve.
            now_step, before_step = (np.concatenate([x[:-1] - x[1:], x[:1] * 0]) for x in (now, before))
            cross[:, d, z], cross[:, z, d], cross[:, d, d] = now - before, now_step, now_step - before_step
            squares = np.array([np.diagonal(gram[lag, :, lag]) for lag in range(lags)])
            both = np.array([np.diagonal(gram[lag, :, lag + 1]) for lag in range(lags - 1)])
            total[:, d] = np.concatenate([lagged[:-1] - lagged[1:], lagged[:1] * 0])
            total[:, d2] = np.concatenate([squares[:-1] - 2 * both + squares[1:], squares[:1] * 0])
            total[:, q], total[:, z2] = self.weight, squares
        for mask in (m, q)[: width // k // 2]:
            for values in (z, m, d, q, z2, d2)[: width // k]:
                cross[:, values, mask] = total[0, values, None]
                cross[:, mask, values] = total[:, None, values]
        if width > 2 * k:
            borders = {t: (w, full_series(h[::-1])[::-1]) for t, (w, h) in self.borders.items()}
        else:
            borders = {t: (w, np.hstack([h, np.ones_like(h)])) for t, (w, h) in self.borders.items()}
        return LaggedSums(cross, total[0], self.weight, self.weight_squared, borders)

    def transformed(self, matrix: FloatArray) -> LaggedSums:
        """The sums of the series ``z @ matrix.T``; matrix (K', K)."""
        xp, there = namespace(self.cross), like(self.cross, matrix)
        cross = xp.matmul(xp.matmul(there, self.cross), there.T)
        borders = {t: (w, h @ matrix.T) for t, (w, h) in self.borders.items()}
        return LaggedSums(cross, matrix @ self.total, self.weight, self.weight_squared, borders)

    def shifted_in_time(self, offset: int) -> LaggedSums:
        """The same sums with the borders' times moved by `offset` rows (shares its arrays with self)."""
        borders = {t + offset: b for t, b in self.borders.items()}
        return LaggedSums(self.cross, self.total, self.weight, self.weight_squared, borders)

    def _add_border(self, time: int, weight: float, history: FloatArray) -> None:
        present = self.borders.get(time)
        total = weight + (present[0] if present else 0.0)
        if abs(total) > _CANCELLED:
            self.borders[time] = (total, history)
        else:
            self.borders.pop(time, None)


def alike(parts: Sequence[LaggedSums]) -> list[LaggedSums]:
    """The same sums, all with what stands for missing values where some have it, as far as they have it."""
    most = max(each.n_series for each in parts)
    return [each if each.n_series == most else each.with_indicators().head(most) for each in parts]


def added(parts: Sequence[LaggedSums]) -> LaggedSums:
    """The sum of at least one part; where some have presence indicators, all get them."""
    first, *others = alike(parts)
    total = first.copy()
    for each in others:
        total.add(each)
    return total
