"""What two modalities share, and at which lag: regularised canonical correlation on lagged second moments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pandas as pd

from scarcity.discovery.evidence import Evidence
from scarcity.errors import DataError, OptionError
from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.lagged_moments import LaggedMoments

__all__ = ["JointRepresentation", "joint_representation"]

_LEAST_ROWS: Final = 50


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class JointRepresentation:
    """Directions in which two modalities go together.

    lag: rows by which the left one leads where they share most; negative where the right one leads.
    correlations: (2L+1, C) at the lags -L … L, of the components on blocks that they were not fitted to.
    fitted: (2L+1, C) the same on all rows: never below what chance gives.
    left_weights, right_weights: one row a variable, one column a component, per standard deviation of the variable.
    centre, scale: of all variables, raw units.
    """

    lag: int
    correlations: FloatArray
    fitted: FloatArray
    left_weights: pd.DataFrame
    right_weights: pd.DataFrame
    centre: pd.Series[float]
    scale: pd.Series[float]

    def to_pandas(self) -> pd.DataFrame:
        """One row a lag, one column a component: the held-out correlations."""
        reach = len(self.correlations) // 2
        return pd.DataFrame(
            self.correlations,
            index=pd.RangeIndex(-reach, reach + 1, name="lag"),
            columns=self.left_weights.columns,
        )

    def project(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The components of a modality, or of both, over the rows of `frame`; NaN where one of its values is missing.

        Columns are ``left 1``, … and ``right 1``, …, as far as `frame` has the variables; each row at its own time.

        Raises DataError where it has neither all variables of the left side nor all of the right one.
        """
        out: dict[str, FloatArray] = {}
        for side, weights in (("left", self.left_weights), ("right", self.right_weights)):
            names = list(weights.index)
            if not set(names) <= set(map(str, frame.columns)):
                continue
            values = frame.rename(columns=str)[names].to_numpy(dtype=np.float64)
            z = (values - self.centre[names].to_numpy()) / self.scale[names].to_numpy()
            for k, component in enumerate(weights.columns):
                out[f"{side} {component}"] = z @ weights.to_numpy()[:, k]
        if not out:
            raise DataError(
                f"expected all of {', '.join(map(str, self.left_weights.index))} or all of "
                f"{', '.join(map(str, self.right_weights.index))}, got {', '.join(map(str, frame.columns))}."
            )
        return pd.DataFrame(out, index=frame.index)

    def __repr__(self) -> str:
        best = [round(float(each), 2) for each in self.correlations[len(self.correlations) // 2 + self.lag]]
        who = "at the same time"
        if self.lag:
            who = f"the {'left' if self.lag > 0 else 'right'} one leads by {abs(self.lag)} rows"
        return f"JointRepresentation({who}; held-out correlations {best})"


def joint_representation(
    left: pd.DataFrame, right: pd.DataFrame, *, max_lag: int = 3, components: int = 2, ridge: float = 0.05
) -> JointRepresentation:
    """What two sets of variables share, at the lag at which they share most.

    For every lag from -max_lag to max_lag, pairs of directions with the largest correlation; each pair is then
    judged on up to 20 blocks of rows in turn, fitted to the others. The lag is that of the first component's largest
    held-out correlation. Slow trends that both sides follow count as shared.

    Parameters
    ----------
    left, right
        Numbers, one row a time, over the same index, as two parts of a fused frame; NaN is a missing value.
    max_lag
        Rows.
    components
        At most so many, and no more than the smaller side has variables.
    ridge
        Added to the unit variances, against directions of chance among many or nearly equal variables.

    Raises
    ------
    DataError
        The indices differ, a variable stands on both sides or does not vary, or there are fewer than 50 rows.
    OptionError
        A negative ridge or lag, or no component.

    Source: Hotelling (1936); the ridge as in Vinod (1976), J. Econometrics 4.

    >>> rng = np.random.default_rng(0)
    >>> s = rng.normal(size=402)
    >>> left = pd.DataFrame({"a": s[2:], "b": rng.normal(size=400)})
    >>> right = pd.DataFrame({"c": rng.normal(size=400), "d": s[:400] + 0.5 * rng.normal(size=400)})
    >>> joint_representation(left, right).lag
    2
    """
    if ridge < 0 or max_lag < 0 or components < 1:
        raise OptionError(
            "expected ridge and max_lag of at least 0 and components of at least 1; "
            f"got {ridge!r}, {max_lag!r} and {components!r}."
        )
    frame, (n, m) = _together(left, right)
    rows = frame.to_numpy(dtype=np.float64)
    if len(rows) < _LEAST_ROWS + max_lag:
        raise DataError(f"expected at least {_LEAST_ROWS + max_lag} rows, got {len(rows)}.")
    moments = LaggedMoments(n + m, max_lag)
    moments.absorb(np.where(np.isfinite(rows), rows, np.nan))
    evidence = Evidence.of(moments)
    if not evidence.usable.all():
        poor = frame.columns[int(np.argmin(evidence.usable))]
        raise DataError(
            f"{poor!r} does not vary, is almost empty, or is a copy of another variable; leave it out."
        )
    kept = min(components, n, m)
    held: list[FloatArray] = []
    fits: list[tuple[FloatArray, FloatArray, FloatArray]] = []
    for lag in range(-max_lag, max_lag + 1):
        one: IndexArray = np.arange(n) + max(lag, 0) * (n + m)
        two: IndexArray = np.arange(n, n + m) + max(-lag, 0) * (n + m)
        fits.append(_canonical(evidence.correlation, one, two, kept, ridge))
        held.append(_held_out(evidence, one, two, kept, ridge))
    correlations = np.array(held)
    best = int(np.argmax(correlations[:, 0]))
    names = list(map(str, range(1, kept + 1)))
    _, left_weights, right_weights = fits[best]
    return JointRepresentation(
        lag=best - max_lag,
        correlations=correlations,
        fitted=np.array([values for values, _, _ in fits]),
        left_weights=pd.DataFrame(left_weights, index=frame.columns[:n], columns=names),
        right_weights=pd.DataFrame(right_weights, index=frame.columns[n:], columns=names),
        centre=pd.Series(evidence.means, index=frame.columns),
        scale=pd.Series(evidence.scales, index=frame.columns),
    )


def _together(left: pd.DataFrame, right: pd.DataFrame) -> tuple[pd.DataFrame, tuple[int, int]]:
    for side, frame in (("left", left), ("right", right)):
        checked: Any = frame
        if not isinstance(checked, pd.DataFrame) or not checked.shape[1]:
            raise DataError(
                f"{side}: expected a DataFrame with at least one column, got {type(checked).__name__}."
            )
        if frame.select_dtypes(["number", "bool"]).shape[1] != frame.shape[1]:
            raise DataError(
                f"{side}: expected numbers in all columns; scarcity.fuse turns events into numbers."
            )
    if not left.index.equals(right.index):
        raise DataError("left and right must have the same index; scarcity.fuse lays sources side by side.")
    frame = pd.concat([left.rename(columns=str), right.rename(columns=str)], axis=1)
    if not frame.columns.is_unique:
        twice = frame.columns[frame.columns.duplicated()][0]
        raise DataError(f"the variable {twice!r} stands there twice.")
    return frame, (left.shape[1], right.shape[1])


def _canonical(
    correlation: FloatArray, one: IndexArray, two: IndexArray, kept: int, ridge: float
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Correlations (C,) and weights (n, C), (m, C) of components of unit variance."""
    roots = [_inverse_root(correlation[np.ix_(each, each)], ridge) for each in (one, two)]
    u, _, vt = np.linalg.svd(roots[0] @ correlation[np.ix_(one, two)] @ roots[1])
    a, b = roots[0] @ u[:, :kept], roots[1] @ vt[:kept].T
    spread_a, spread_b = (
        np.sqrt(np.einsum("ic,ij,jc->c", w, correlation[np.ix_(each, each)], w))
        for w, each in ((a, one), (b, two))
    )
    a, b = a / np.maximum(spread_a, 1e-12), b / np.maximum(spread_b, 1e-12)
    # The larger weight of the left side is positive, so that signs do not change with the rows.
    sign = np.where(np.take_along_axis(a, np.abs(a).argmax(0)[None], 0)[0] < 0, -1.0, 1.0)
    return np.einsum("ic,ij,jc->c", a, correlation[np.ix_(one, two)], b), a * sign, b * sign


def _inverse_root(matrix: FloatArray, ridge: float) -> FloatArray:
    value, vector = np.linalg.eigh(matrix)
    return (vector / np.sqrt(np.maximum(value, 0.0) + max(ridge, 1e-9))) @ vector.T


def _held_out(evidence: Evidence, one: IndexArray, two: IndexArray, kept: int, ridge: float) -> FloatArray:
    """(C,) correlations over all blocks, each with the components fitted to the others."""
    products, counts = evidence.block_products
    share = products / np.maximum(counts, 1.0) * counts.mean((1, 2), keepdims=True)
    sums = np.zeros((3, kept))
    for block in range(evidence.n_blocks):
        _, a, b = _canonical(evidence.replicates[block + 1], one, two, kept, ridge)
        for k, (i, v, j, w) in enumerate(((one, a, two, b), (one, a, one, a), (two, b, two, b))):
            sums[k] += np.einsum("ic,ij,jc->c", v, share[block][np.ix_(i, j)], w)
    return sums[0] / np.sqrt(np.maximum(sums[1] * sums[2], 1e-300))
