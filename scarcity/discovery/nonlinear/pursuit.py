"""Orthogonal matching pursuit of nonlinear columns, for all targets at once, from where the linear model ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from scarcity.discovery.evidence import COPY
from scarcity.discovery.nonlinear.features import Key, Normaliser
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.maps import CLIP, MAPS, PRODUCT, mapped

# Half the memory and half the time; a screening needs three digits.
_Single: TypeAlias = npt.NDArray[np.float32]

# A column with less variance of its own than this share, beside others, is theirs in disguise (u² of a boolean).
_OWN_SHARE = 0.02
# Steps of a run: as many columns at most are tried for one target.
_STEPS = 12
# Fewer rows than this, or than so many a column of the linear model, carry no nonlinear search.
_LEAST_ROWS, _ROWS_PER_COLUMN = 100, 2


@dataclass(frozen=True, eq=False)
class _Pool:
    """K nonlinear series over R rows: kind and variables (K,), values (R, K) less their linear part, spread (K,).

    The spread is 0 where a series may not enter.
    """

    kind: IndexArray
    first: IndexArray
    second: IndexArray
    values: _Single
    spread: FloatArray


@dataclass(eq=False)
class Pursuit:
    """Adds, to the linear lagged model of every target, the nonlinear column with the largest |t|, again and again.

    A column must also pass with the standard error that allows for unequal variances (White 1980): heavy tails and
    volatility make the plain one too small.

    Attributes
    ----------
    normaliser
        How the rows were standardised.
    spread
        (K,) standard deviation of every nonlinear series beside its own variables; 0 for those that may not enter.
    freedom
        Degrees of freedom that the linear model leaves.

    Source: Pati, Rezaiifar & Krishnaprasad (1993).
    """

    normaliser: Normaliser
    freedom: float
    _pool: _Pool
    _rows: IndexArray
    """(n,) rows with a full history, the ones that are explained."""
    _max_lag: int
    _residual: FloatArray
    """(N, n) what the models leave over; 0 where the target is missing."""
    _linear: FloatArray
    """(n, k) orthonormal basis of the linear columns."""
    _own: list[FloatArray]
    """For each target an orthonormal basis (n, m) of the columns that have joined its model."""

    @classmethod
    def of(cls, stretches: list[FloatArray], max_lag: int, *, products: bool) -> Pursuit | None:
        """Fit the linear lagged models of rows (m, N), one array a recording; None with too few rows."""
        if not stretches:
            return None
        n_variables = int(stretches[0].shape[1])
        rows = _with_history(stretches, max_lag)
        if len(rows) < max(_LEAST_ROWS, _ROWS_PER_COLUMN * n_variables * max_lag):
            return None
        normaliser = Normaliser.of(stretches)
        z = normaliser.standardised(np.concatenate(stretches))
        present = np.isfinite(z)
        z = np.where(present, z, 0.0)
        past = [z[rows - lag] for lag in range(1, max_lag + 1)]
        linear = _orthonormal(np.hstack([np.empty((len(rows), 0)), *past]))
        y = z[rows] - z[rows].mean(0)
        residual = np.where(present[rows], y - linear @ (linear.T @ y), 0.0).T
        pool = _all_series(np.clip(z, -CLIP, CLIP), present & ~_copies(z), products)
        own = [linear[:, :0] for _ in range(n_variables)]
        freedom = len(rows) - linear.shape[1] - 1.0
        return cls(normaliser, freedom, pool, rows, max_lag, residual, linear, own)

    @property
    def spread(self) -> FloatArray:
        """(K,) standard deviation of every nonlinear series; 0 for those that may not enter."""
        return self._pool.spread

    def key(self, place: int) -> Key:
        """(kind, first, second) of a series."""
        pool = self._pool
        return int(pool.kind[place]), int(pool.first[place]), int(pool.second[place])

    def place(self, key: Key) -> int:
        """Where the series (kind, first, second) stands."""
        kind, first, second = key
        pool = self._pool
        return int(np.nonzero((pool.kind == kind) & (pool.first == first) & (pool.second == second))[0][0])

    def run(self, cut: float, among: BoolArray | None = None) -> dict[int, float]:
        """Let columns join the models while some |t| reaches `cut`; the series that did, with their largest |t|.

        Parameters
        ----------
        among
            (K,) series that may enter; all unless given.
        """
        open_ = self._may_enter()
        if among is not None:
            open_ &= among
        found: dict[int, float] = {}
        active: IndexArray = np.nonzero((self._residual**2).sum(1) > 1e-9 * len(self._rows))[0]
        for _ in range(_STEPS):
            if not len(active):
                break
            t = np.where(open_[active], self._scores(active), 0.0).reshape(len(active), -1)
            best = t.argmax(1)
            go = t[np.arange(len(active)), best] >= cut
            active, best = active[go], best[go]
            for target, place in zip(active, best, strict=True):
                lag, series = divmod(int(place), len(self.spread))
                open_[target, lag, series] = False
                strength = self._enter(int(target), series, lag, cut)
                if strength >= cut:
                    found[series] = max(strength, found.get(series, 0.0))
        return found

    def _may_enter(self) -> BoolArray:
        """(N, L+1, K): at lag 0 a target is not explained by itself."""
        targets, pool = np.arange(len(self._residual))[:, None], self._pool
        open_ = np.tile(pool.spread > 0, (len(targets), self._max_lag + 1, 1))
        open_[:, 0] &= (pool.first != targets) & (pool.second != targets)
        return open_

    def _scores(self, active: IndexArray) -> FloatArray:
        """(A, L+1, K) |t| of every column for the residuals of the active targets."""
        residual, spread, values = self._residual[active], self.spread, self._pool.values
        size = np.sqrt(np.maximum((residual**2).sum(1), 1e-300) / self.freedom)
        scaled = (residual / size[:, None]).astype(np.float32)
        weight = np.where(spread > 0, 1 / np.where(spread > 0, spread, 1.0), 0.0) / np.sqrt(len(self._rows))
        out = np.empty((len(active), self._max_lag + 1, len(spread)))
        one_stretch = len(self._rows) + self._max_lag == len(values)
        for lag in range(self._max_lag + 1):
            begin, end = self._max_lag - lag, len(values) - lag
            behind = values[begin:end] if one_stretch else values[self._rows - lag]
            out[:, lag] = np.abs(scaled @ behind) * weight
        return out

    def _enter(self, target: int, series: int, lag: int, cut: float) -> float:
        """|t| of one column beside the target's model, which it joins where that reaches `cut`."""
        column = self._pool.values[self._rows - lag, series].astype(np.float64)
        column -= column.mean()
        total = float(column @ column)
        for span in (self._linear, self._own[target]):
            column -= span @ (span.T @ column)
        own = float(column @ column)
        if own < _OWN_SHARE * total:
            return 0.0
        residual = self._residual[target]
        score = float(column @ residual)
        left = residual - (score / own) * column
        plain = abs(score) / np.sqrt(own * max(float(left @ left), 1e-300) / self.freedom)
        robust = abs(score) / np.sqrt(max(float(((column * left) ** 2).sum()), 1e-300))
        if min(plain, robust) >= cut:
            self._own[target] = np.column_stack([self._own[target], column / np.sqrt(own)])
            self._residual[target] = left
        return min(plain, robust)


def _with_history(stretches: list[FloatArray], max_lag: int) -> IndexArray:
    """The rows of all stretches together that have `max_lag` rows of their own stretch before them."""
    position = np.concatenate([np.arange(len(s)) for s in stretches])
    return np.asarray(np.nonzero(position >= max_lag)[0], dtype=np.intp)


def _orthonormal(x: FloatArray) -> FloatArray:
    """Orthonormal basis of the centred columns of x, without those that others span."""
    x = x - x.mean(0)
    value, vector = np.linalg.eigh(x.T @ x)
    kept = value > 1e-9 * max(float(value.max(initial=0.0)), 1e-300)
    return x @ (vector[:, kept] / np.sqrt(value[kept]))


def _copies(z: FloatArray) -> BoolArray:
    """(N,) variables that equal an earlier one up to offset and scale."""
    gram = np.abs(z.T @ z)
    size = np.sqrt(np.maximum(np.diagonal(gram), 1e-300))
    return np.asarray((np.triu(gram / np.outer(size, size), 1) > 1 - COPY).any(0), dtype=np.bool_)


def _all_series(u: FloatArray, present: BoolArray, products: bool) -> _Pool:
    """Every map of the clipped values (R, N), and every product of two."""
    n = int(u.shape[1])
    everyone: IndexArray = np.arange(n, dtype=np.intp)
    parts = [_part(kind, everyone, everyone, u, present) for kind in MAPS]
    if products:
        for i in range(n - 1):
            rest: IndexArray = np.arange(i + 1, n, dtype=np.intp)
            parts.append(_part(PRODUCT, np.full(n - 1 - i, i, dtype=np.intp), rest, u, present))
    return _Pool(
        np.concatenate([p.kind for p in parts]),
        np.concatenate([p.first for p in parts]),
        np.concatenate([p.second for p in parts]),
        np.hstack([p.values for p in parts]),
        np.concatenate([p.spread for p in parts]),
    )


def _part(kind: int, first: IndexArray, second: IndexArray, u: FloatArray, present: BoolArray) -> _Pool:
    """Series of one kind, each centred and without what is linear in its variables; 0 where one of them is missing."""
    both = present[:, first] & present[:, second]
    count = np.maximum(both.sum(0), 1)

    def centred(values: FloatArray) -> FloatArray:
        return np.where(both, values - np.where(both, values, 0.0).sum(0) / count, 0.0)

    values = centred(u[:, first] * u[:, second] if kind == PRODUCT else mapped(kind, u[:, first]))
    total = (values**2).sum(0)
    for variable in (first, second) if kind == PRODUCT else (first,):
        own = centred(u[:, variable])
        values = values - own * ((values * own).sum(0) / np.maximum((own * own).sum(0), 1e-300))
    left = (values**2).sum(0)
    enters = (total > 0) & (left > _OWN_SHARE * total)
    spread = np.where(enters, np.sqrt(left / len(values)), 0.0)
    kinds: IndexArray = np.full(len(first), kind, dtype=np.intp)
    return _Pool(kinds, first, second, values.astype(np.float32), spread)
