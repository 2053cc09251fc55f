"""What every target may be regressed on, and which sums judge it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.evidence import BlockProducts, Evidence
from scarcity.discovery.nonlinear.columns import Columns
from scarcity.discovery.nonlinear.features import Features
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.compute import Array


@dataclass(frozen=True, eq=False)
class Joint:
    """Sums of linear and nonlinear series together.

    Attributes
    ----------
    evidence
        Of N + M series, the linear ones first.
    features
        The M nonlinear series.
    places
        (Q,) where each column of the design stands among the (N+M)(L+1) columns of `evidence`.
    """

    evidence: Evidence
    features: Features
    places: IndexArray


@dataclass(frozen=True, eq=False)
class Design:
    """The Q columns of all regressions; the first N(L+1) are the linear ones, in the order of `Evidence`.

    A target that takes nonlinear columns is judged by sums that hold them; any other one by the linear sums, which may
    rest on more rows.

    Attributes
    ----------
    columns
        What the columns stand for.
    evidence
        Of the linear series.
    joint
        Of all series; None where no target is nonlinear.
    correlations
        (1, Q, Q) or (2, Q, Q): the linear one, the joint one.
    judge
        (N,) which of them judges each target.
    n
        (N,) effective rows behind each target's regression.
    allowed
        (N, Q) columns that a target may take, whatever the order within a row; its lag-0 columns further depend on it.
    cut
        Threshold on |t| of nonlinear columns; linear ones have the stream's.
    """

    columns: Columns
    evidence: Evidence
    joint: Joint | None
    correlations: FloatArray
    judge: IndexArray
    n: FloatArray
    allowed: BoolArray
    cut: float

    @classmethod
    def linear(cls, evidence: Evidence, possible: BoolArray, n: float) -> Design:
        """Linear columns only; `possible` are the links (source, target, lag) that may be."""
        columns = Columns.linear(evidence.n_variables, evidence.max_lag)
        targets = evidence.n_variables
        return cls(
            columns,
            evidence,
            None,
            evidence.correlation[None],
            np.zeros(targets, dtype=np.intp),
            np.full(targets, n),
            columns.within(possible),
            np.inf,
        )

    @property
    def lagged(self) -> BoolArray:
        """(N, Q) the columns at lags of at least 1 that a target may take."""
        return self.allowed & (self.columns.lag > 0)

    @property
    def on_device(self) -> Array | None:
        """`correlations` where the moments are held, for :func:`~scarcity.discovery.selection.select`; None where
        nonlinear series, which NumPy keeps, are among them."""
        return self.evidence.on_device if self.joint is None else None

    @property
    def largest_n(self) -> float:
        """Effective rows behind the linear sums."""
        return float(self.n.max(initial=0.0))

    def padded(self, linear: BoolArray) -> BoolArray:
        """(N, N(L+1)) → (N, Q): a mask of linear columns, False for the others."""
        extra = np.zeros((len(linear), len(self.columns) - linear.shape[1]), dtype=np.bool_)
        return np.concatenate([linear, extra], axis=1)

    def thresholds(self, linear: float, nonlinear: float | None = None) -> FloatArray:
        """(Q,) thresholds on |t|: `linear` for linear columns, else `nonlinear`, by default the family-wise one."""
        other = self.cut if nonlinear is None else nonlinear
        return np.where(self.columns.nonlinear, max(other, linear), linear)

    def blocks_of(self, columns: IndexArray) -> BlockProducts | None:
        """Columns (N, a), -1 where empty, of the targets that the joint sums judge, block by block; None without any.

        They are named as in the joint evidence.
        """
        targets = np.nonzero(self.judge > 0)[0]
        if self.joint is None or not len(targets):
            return None
        used = np.unique(np.concatenate([targets, columns[targets].ravel()]))
        return self.joint.evidence.blocks_of(self.joint.places[used[used >= 0]])

    def ordered(self, before: BoolArray) -> BoolArray:
        """(N, Q) allowed columns when the lag-0 parents of a target are among `before` (source, target)."""
        now = before[self.columns.first] & before[self.columns.second]
        return self.allowed & ((self.columns.lag > 0)[:, None] | now).T
