"""The full lagged regression of every variable on the past of all, with delete-block jackknife errors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.evidence import Evidence
from scarcity.discovery.spread import Spread
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.distributions import student_threshold

_RIDGE = 1e-6
# Fewer blocks say nothing about the spread between blocks.
MIN_BLOCKS = 4
# Up to this many variables, and from this many rows a column on, effects come from the model. With more, intervals of
# the selected models cover as well (of nominal 90 %: .89 to .93 of 80 and 100 variables), are 40 % narrower and cost
# a tenth.
_MOST_VARIABLES = 64
_ROWS_A_COLUMN = 2
# |t| from which a column counts as strong in the full model.
_STRONG = 3.5


@dataclass(frozen=True, eq=False)
class LagModel:
    """All regressions x_j(t) ~ past of everything, on all blocks (item 0) and with each block left out.

    Attributes
    ----------
    coefficients
        (B+1, NL, N) standardised coefficients; row (k-1)·N+u is variable u at lag k ≥ 1.
    innovations
        (B+1, N, N) covariance of what the past leaves unexplained.
    precision
        (NL,) diagonal of the inverse correlation of the lagged columns, on all blocks.
    """

    coefficients: FloatArray
    innovations: FloatArray
    precision: FloatArray

    @classmethod
    def fit(cls, evidence: Evidence) -> LagModel:
        """Solve all regressions on all blocks and on all but one: one factorisation a block serves all targets."""
        n = evidence.n_variables
        c = evidence.replicates
        lagged = c[:, n:, n:] + _RIDGE * np.eye(c.shape[1] - n)
        coefficients = np.asarray(np.linalg.solve(lagged, c[:, n:, :n]), dtype=np.float64)
        explained: FloatArray = np.matmul(np.swapaxes(c[:, n:, :n], 1, 2), coefficients)
        inverse = np.asarray(np.linalg.inv(lagged[0]), dtype=np.float64)
        return cls(coefficients, c[:, :n, :n] - explained, np.diagonal(inverse).copy())

    @classmethod
    def where_it_fits(cls, evidence: Evidence) -> LagModel | None:
        """The model, or None for many variables, few rows a column, or few blocks."""
        full = (
            evidence.n_variables <= _MOST_VARIABLES
            and evidence.n_rows > _ROWS_A_COLUMN * evidence.n_columns
            and evidence.n_blocks >= MIN_BLOCKS
        )
        return cls.fit(evidence) if full else None

    def structural(self, lag0_parents: list[IndexArray]) -> FloatArray:
        """(B+1, P, N) effects of all columns when the given lag-0 parents join each regression.

        They enter through the innovations (Frisch–Waugh–Lovell theorem), so no regression is solved again.
        """
        n = self.innovations.shape[1]
        out = np.concatenate([np.zeros_like(self.innovations), self.coefficients], axis=1)
        for j, parents in enumerate(lag0_parents):
            if not len(parents):
                continue
            square = self.innovations[:, parents[:, None], parents] + _RIDGE * np.eye(len(parents))
            direct = np.linalg.solve(square, self.innovations[:, parents, j][..., None])[..., 0]
            out[:, parents, j] = direct
            out[:, n:, j] -= np.einsum("bip,bp->bi", self.coefficients[:, :, parents], direct)
        return out

    def joining(self, lag0_parents: list[IndexArray]) -> FloatArray:
        """(B+1, N, N) the coefficient that each variable would have if it joined the target's lag-0 parents.

        What a candidate that was not selected would do, so that it has an interval too; 0 on the diagonal.
        """
        out = np.zeros_like(self.innovations)
        for j, parents in enumerate(lag0_parents):
            covariance, cross = self.innovations, self.innovations[:, :, j]
            variance = np.diagonal(covariance, axis1=1, axis2=2)
            if len(parents):
                square = covariance[:, parents[:, None], parents] + _RIDGE * np.eye(len(parents))
                weights = np.linalg.solve(square, covariance[:, parents, :])
                cross = cross - np.einsum("bpi,bp->bi", weights, covariance[:, parents, j])
                variance = variance - np.einsum("bpi,bpi->bi", weights, covariance[:, parents, :])
            others = np.setdiff1d(np.arange(len(lag0_parents)), [*parents, j])
            out[:, others, j] = cross[:, others] / np.maximum(variance[:, others], _RIDGE)
        return out

    def strong(self, n: float) -> BoolArray:
        """(N, P) columns with a large |t| at `n` effective rows; never at lag 0.

        A selection starts from them: two neighbouring lags of a persistent variable may matter only together, in their
        difference, and a search that adds one column at a time finds neither.
        """
        n_vars = self.innovations.shape[1]
        freedom = max(n - len(self.precision) - 1, 1.0)
        variance = np.outer(self.precision, np.diagonal(self.innovations[0])) / freedom
        strong = np.abs(self.coefficients[0]) >= _STRONG * np.sqrt(np.maximum(variance, 1e-300))
        return np.concatenate([np.zeros((n_vars, n_vars), dtype=bool), strong]).T

    def spread(self, evidence: Evidence) -> Spread:
        """How much more all lagged coefficients vary than independent rows would make them.

        The jackknife is too wide by 1/(1 - P/n), since each block has leverage of its own; that share is taken out.
        """
        blocks, lags_n = len(self.coefficients) - 1, len(self.precision)
        used = evidence.usable
        past = np.tile(used, evidence.max_lag)
        if blocks < MIN_BLOCKS or not past.any():
            return Spread()
        freedom = max(evidence.n_rows - lags_n - 1, 1.0)
        nominal = np.outer(self.precision[past], np.diagonal(self.innovations[0])[used]) / freedom
        error = jackknife_error(self.coefficients)[np.ix_(past, used)]
        leverage = max(0.2, 1 - lags_n / max(evidence.n_rows, 1.0))
        return Spread.of((error**2 / np.maximum(nominal, 1e-12) * leverage).ravel(), blocks)


def jackknife_error(replicates: FloatArray) -> FloatArray:
    """Standard error from a statistic on all blocks (item 0 of axis 0) and with each of B blocks left out.

    √((B-1)/B · Σ(θ₍₋b₎ - θ)²). Source: Künsch (1989), section 2, for blocks that do not overlap.
    """
    blocks = len(replicates) - 1
    return np.sqrt((blocks - 1) / blocks * ((replicates[1:] - replicates[0]) ** 2).sum(0))


def interval(
    value: FloatArray, error: FloatArray, blocks: int, level: float = 0.90
) -> tuple[FloatArray, FloatArray]:
    """Ends of the two-sided interval value ± t(B-1)·error."""
    reach = student_threshold((1 - level) / 2, max(blocks - 1, 1)) * error
    return value - reach, value + reach
