"""Which of several orders that second moments cannot tell apart fits the shape of the residuals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from scarcity.discovery.design import Design
from scarcity.discovery.order import EQUAL, Model
from scarcity.discovery.thresholds import family_wise
from scarcity.numerics.arrays import FloatArray, IndexArray

__all__ = ["Order", "Shapes"]

# Mean of log cosh u of a standard normal variable.
_NORMAL = 0.37457
_BLOCKS, _FEWEST_ROWS = 20, 400
_NO_SPREAD = 1e-6
# Chance of calling normal residuals not normal, and of preferring one order by chance where they are not.
_LEVEL = 0.01


@dataclass(frozen=True, slots=True, eq=False)
class _Shape:
    """Negentropy of a residual, of all rows and with every block left out."""

    negentropy: float
    left_out: FloatArray


@dataclass(frozen=True, slots=True)
class Order:
    """An order of the variables within a row, and what follows from it, variable by variable: the columns that are its
    parents, and its BIC score."""

    order: list[int]
    nodes: list[Model]
    scores: list[float]


class Shapes:
    """Negentropies of the residuals of models, over rows.

    In a linear system whose noise is not normal, the residuals of the true order are the least normal ones: mixtures
    are more normal than what they are made of. There a bend may even lower the variance against the true direction;
    BIC and negentropy together are the likelihood of both.

    Parameters
    ----------
    stretches
        Rows (m, N), one array a recording; lags do not reach across. NaN where missing.
    design
        What the columns are.

    Source: Hyvärinen & Smith (2013), pairwise likelihood ratios; Shimizu et al. (2011). We differ: whole orders are
    compared, and only where residuals are not normal and block errors say that the difference is no chance.
    """

    def __init__(self, stretches: Sequence[FloatArray], design: Design) -> None:
        self._design = design
        self._max_lag = design.evidence.max_lag
        self._stretches = [_series(rows, design) for rows in stretches if len(rows) > self._max_lag]

    def best(self, orders: Sequence[Order]) -> tuple[Order, list[Order]] | None:
        """The likeliest order, and those that cannot be told from it, itself first; None where all residuals that
        differ look normal or are too few.

        The first order stands unless another one is likelier beyond chance.
        """
        nodes = {node for order in orders for node in order.nodes}
        differ = [node for node in nodes if any(node not in order.nodes for order in orders)]
        residuals = {node: self._residual(node) for node in differ}
        if any(residual is None for residual in residuals.values()):
            return None
        known = {node: residual for node, residual in residuals.items() if residual is not None}
        least_normal = max((_not_normal(residual) for residual in known.values()), default=0.0)
        if least_normal < family_wise(_LEVEL, 2 * len(known), _BLOCKS):
            return None
        shapes = {node: _shape(residual) for node, residual in known.items()}
        scored = [self._scored(order, shapes) for order in orders]
        winner = int(np.argmin([total for total, _ in scored]))
        best = 0 if not _worse(scored[winner], scored[0]) else winner
        open_ = [k for k in range(len(orders)) if k == best or not _worse(scored[best], scored[k])]
        return orders[best], [orders[best], *(orders[k] for k in open_ if k != best)]

    def _scored(self, order: Order, shapes: Mapping[Model, _Shape]) -> tuple[float, FloatArray]:
        """-2 log likelihood but for what all orders share, and the same of the shapes with every block left out."""
        total, left_out = float(sum(order.scores)), np.zeros(_BLOCKS)
        for node, n in zip(order.nodes, self._design.n, strict=True):
            if node in shapes:
                total -= 2 * float(n) * shapes[node].negentropy
                left_out = left_out - 2 * float(n) * shapes[node].left_out
        return total, left_out

    def _residual(self, node: Model) -> FloatArray | None:
        """Of mean 0 and variance 1; None where there are too few complete rows."""
        target, parents = node
        columns = np.array([target, *parents])
        if self._design.joint is not None:
            columns = self._design.joint.places[columns]
        if not self._stretches:
            return None
        rows = np.concatenate([self._columns(stretch, columns) for stretch in self._stretches])
        rows = rows[np.isfinite(rows).all(axis=1)]
        if len(rows) < max(_FEWEST_ROWS, 2 * rows.shape[1]):
            return None
        rows = rows - rows.mean(0)
        rows /= np.maximum(rows.std(0), 1e-300)
        slopes = np.asarray(np.linalg.lstsq(rows[:, 1:], rows[:, 0], rcond=None)[0], dtype=np.float64)
        residual = rows[:, 0] - rows[:, 1:] @ slopes
        spread = float(residual.std())
        return residual / spread if spread > _NO_SPREAD else None

    def _columns(self, stretch: FloatArray, columns: IndexArray) -> FloatArray:
        lags, series = np.divmod(columns, stretch.shape[1])
        now = np.arange(self._max_lag, len(stretch))
        return stretch[now[:, None] - lags, series]


def _series(rows: FloatArray, design: Design) -> FloatArray:
    """(m, N) or, in a joint design, (m, N+M): the rows with their nonlinear series."""
    if design.joint is None:
        return rows
    return np.concatenate([rows, design.joint.features.series(rows)], axis=1)


def _worse(best: tuple[float, FloatArray], other: tuple[float, FloatArray]) -> bool:
    """Whether `other` is less likely than `best`, beyond chance."""
    left_out = other[1] - best[1]
    error = float(np.sqrt((_BLOCKS - 1) / _BLOCKS * np.square(left_out - left_out.mean()).sum()))
    return other[0] - best[0] > max(EQUAL, family_wise(_LEVEL, 1, _BLOCKS) * error)


def _shape(u: FloatArray) -> _Shape:
    """Of residuals of mean 0 and variance 1."""
    block = np.arange(len(u)) * _BLOCKS // len(u)
    rising = np.argsort(u)
    ordered, of = u[rising], block[rising]
    left_out = np.array([_negentropy(ordered[of != b]) for b in range(_BLOCKS)])
    return _Shape(negentropy=_negentropy(ordered), left_out=left_out)


def _negentropy(ordered: FloatArray) -> float:
    """Entropy of a normal variable of the same variance less that of (n,) sorted values, in nats.

    Source: spacings, Vasicek (1976), with the ends of Ebrahimi et al. (1994); narrower spacings, √n / 3.
    """
    n = len(ordered)
    m = max(1, round(n**0.5 / 3))
    rank = np.arange(n)
    near = 1 + np.minimum(np.minimum(rank, n - 1 - rank) / m, 1.0)
    spacing = ordered[np.minimum(rank + m, n - 1)] - ordered[np.maximum(rank - m, 0)]
    entropy = np.log(np.maximum(n / (near * m) * spacing, 1e-12)).mean()
    return float(0.5 * np.log(2 * np.pi * np.e * ordered.var()) - entropy)


def _not_normal(u: FloatArray) -> float:
    """Largest |t|, by block errors, of the means of log cosh u and u·exp(-u²/2) about those of a normal variable.

    Mean and variance of the residuals are estimated: what they take off these means is taken off to first order.
    """
    block = np.arange(len(u)) * _BLOCKS // len(u)
    bump = np.exp(-0.5 * u * u)
    size = np.abs(u)
    values = np.stack([size + np.log1p(np.exp(-2 * size)) - np.log(2) - _NORMAL, u * bump])
    slopes = np.stack([np.tanh(u), (1 - u * u) * bump])
    tilt, swell = slopes.mean(1), (slopes * u).mean(1) / 2
    values = values - tilt[:, None] * u - swell[:, None] * (u * u - 1)
    sums = np.stack([np.bincount(block, each, _BLOCKS) for each in values])
    count = np.bincount(block, minlength=_BLOCKS)
    left_out = (sums.sum(1, keepdims=True) - sums) / (len(u) - count)
    error = np.sqrt((_BLOCKS - 1) / _BLOCKS * np.square(left_out - left_out.mean(1, keepdims=True)).sum(1))
    return float(np.max(np.abs(values.mean(1)) / np.maximum(error, 1e-12)))
