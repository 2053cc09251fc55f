"""Models of one step, read from lagged moments: that of a graph, own pasts alone, and all lags of all variables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, get_args

import numpy as np

from scarcity.discovery.evidence import Evidence
from scarcity.graph import CausalGraph, GraphTerms
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.maps import CLIP, PRODUCT, mapped

__all__ = ["MODELS", "ModelName", "StepModel", "evidence_of", "members", "row_order", "step_model"]

ModelName = Literal["graph", "own past", "full"]
MODELS: Final[tuple[ModelName, ...]] = get_args(ModelName)
_RIDGE: Final = 1e-8


def evidence_of(values: FloatArray, max_lag: int, halflife: float | None = None) -> Evidence:
    """Correlations of all lagged columns of rows (T, N)."""
    moments = LaggedMoments(values.shape[1], max_lag, halflife=halflife)
    moments.absorb(values)
    return Evidence.of(moments, decay=halflife is not None)


def row_order(graph: CausalGraph) -> list[int]:
    """An order of the variables within a row in which no lag-0 link points back."""
    waiting, out = list(range(len(graph.variables))), list[int]()
    links = graph.adjacency[:, :, 0]
    while waiting:
        free = next((j for j in waiting if not links[waiting, j].any()), waiting[0])
        waiting.remove(free)
        out.append(free)
    return out


def members(graph: CausalGraph, model: ModelName) -> list[IndexArray]:
    """For each target the columns k·N+i of its regression; lag-0 links without direction follow `row_order`."""
    n, lags = len(graph.variables), graph.max_lag
    place = np.argsort(row_order(graph))
    before: BoolArray = place[:, None] < place
    if model == "graph":
        chosen = graph.adjacency.copy()
        chosen[:, :, 0] = (chosen[:, :, 0] | graph.undirected) & before
    else:
        chosen = np.zeros((n, n, lags + 1), dtype=np.bool_)
        if model == "full":
            chosen[:, :, 1:] = True
            chosen[:, :, 0] = before
        else:
            chosen[np.arange(n), np.arange(n), 1:] = True
    columns = chosen.transpose(1, 2, 0).reshape(n, -1)
    return [np.nonzero(row)[0] for row in columns]


@dataclass(frozen=True, slots=True, eq=False)
class _Bent:
    """Nonlinear model of one target: terms with coefficients of their own and an intercept."""

    terms: GraphTerms
    rows: IndexArray
    beta: FloatArray

    def columns(self, lagged: FloatArray) -> FloatArray:
        """(T, K) of raw values (T, L+1, N); NaN where a value is missing."""
        u = (lagged - self.terms.scale[:, 0]) / np.where(
            self.terms.scale[:, 1] > 0, self.terms.scale[:, 1], 1.0
        )
        held = np.clip(u, -CLIP, CLIP)
        out = np.empty((len(lagged), len(self.rows)))
        for k, ((kind, first, second, _, lag), (_, tilt, other)) in enumerate(
            zip(self.terms.index[self.rows], self.terms.values[self.rows], strict=True)
        ):
            a, b = held[:, lag, first], held[:, lag, second]
            if kind == PRODUCT:
                out[:, k] = a * b - tilt * a - other * b
            elif kind:
                out[:, k] = mapped(int(kind), a) - tilt * a
            else:
                out[:, k] = u[:, lag, first]
        return out


@dataclass(frozen=True, slots=True, eq=False)
class StepModel:
    """Predicts each row from those before it.

    order: of the variables within a row: predicted ones serve those behind them.
    columns, beta: of each target's linear regression, standardised.
    bent: nonlinear models by target.
    centre, scale: (N,) raw units; 1 where a variable does not vary.
    """

    order: Sequence[int]
    columns: Sequence[IndexArray]
    beta: Sequence[FloatArray]
    bent: dict[int, _Bent]
    centre: FloatArray
    scale: FloatArray
    max_lag: int

    def predict(self, values: FloatArray) -> FloatArray:
        """(T - max_lag, N) the rows from `max_lag` on, each from the `max_lag` rows before it alone, raw units.

        Missing values among these count as the mean: the same for every model.
        """
        n, lags = values.shape[1], self.max_lag
        filled = np.where(np.isfinite(values), values, self.centre)
        rows = len(values) - lags
        lagged = np.stack([filled[lags - k : lags - k + rows] for k in range(lags + 1)], axis=1)
        lagged[:, 0] = self.centre
        z = (lagged - self.centre) / self.scale
        for j in self.order:
            if j in self.bent:
                model = self.bent[j]
                design = np.column_stack([np.ones(rows), model.columns(lagged)])
                z[:, 0, j] = (design @ model.beta - self.centre[j]) / self.scale[j]
            elif len(self.columns[j]):
                lag, source = np.divmod(self.columns[j], n)
                z[:, 0, j] = z[:, lag, source] @ self.beta[j]
            lagged[:, 0, j] = z[:, 0, j] * self.scale[j] + self.centre[j]
        return lagged[:, 0]


def step_model(
    graph: CausalGraph, model: ModelName, evidence: Evidence, values: FloatArray | None = None
) -> StepModel:
    """A model of one step, fitted by least squares.

    Parameters
    ----------
    evidence
        Of the rows to fit to, with the graph's lags.
    values
        (T, N) the rows themselves, for targets that answer along bends; None takes these as straight.
    """
    centre = np.nan_to_num(evidence.means)
    scale = np.where(evidence.usable & (evidence.scales > 0), evidence.scales, 1.0)
    chosen = members(graph, model)
    beta = [fitted(evidence.correlation, columns, j) for j, columns in enumerate(chosen)]
    bent = (
        {}
        if model != "graph" or values is None or graph.terms is None
        else _bends(graph.terms, graph.max_lag, values)
    )
    return StepModel(row_order(graph), chosen, beta, bent, centre, scale, graph.max_lag)


def fitted(correlation: FloatArray, columns: IndexArray, target: int) -> FloatArray:
    """(k,) standardised least-squares coefficients of `target` on `columns`."""
    if not len(columns):
        return np.zeros(0)
    gram: FloatArray = correlation[np.ix_(columns, columns)] + _RIDGE * np.eye(len(columns))
    cross: FloatArray = correlation[columns, target]
    return np.asarray(np.linalg.solve(gram, cross), dtype=np.float64)


def _bends(terms: GraphTerms, max_lag: int, values: FloatArray) -> dict[int, _Bent]:
    rows = len(values) - max_lag
    lagged = np.stack([values[max_lag - k : max_lag - k + rows] for k in range(max_lag + 1)], axis=1)
    out: dict[int, _Bent] = {}
    for j in map(int, np.unique(terms.index[:, 3])):
        model = _Bent(terms, np.nonzero(terms.index[:, 3] == j)[0], np.zeros(0))
        design = np.column_stack([np.ones(rows), model.columns(lagged)])
        whole = np.isfinite(design).all(1) & np.isfinite(lagged[:, 0, j])
        if whole.sum() > 2 * design.shape[1]:
            beta = np.asarray(
                np.linalg.lstsq(design[whole], lagged[whole, 0, j], rcond=None)[0], dtype=np.float64
            )
            out[j] = _Bent(model.terms, model.rows, beta)
    return out
