"""A structural model, step by step: from a start on, with variables held, shifted or shocked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.maps import CLIP, PRODUCT, mapped
from scarcity.simulation.model import StructuralModel

__all__ = ["Plan", "residuals", "run", "term_means"]


@dataclass(frozen=True, eq=False)
class Plan:
    """What is done to the variables in H steps, standardised.

    Attributes
    ----------
    held
        (H, N) which variables have a value whatever drives them.
    values
        (H, N) or (R, H, N): that value where held.
    added
        (H, N) what is added to the others beside their innovation.
    """

    held: BoolArray
    values: FloatArray
    added: FloatArray

    @classmethod
    def nothing(cls, horizon: int, n_variables: int) -> Plan:
        """All variables run free."""
        shape = horizon, n_variables
        return cls(np.zeros(shape, dtype=np.bool_), np.zeros(shape), np.zeros(shape))


def run(
    model: StructuralModel,
    start: FloatArray,
    plan: Plan,
    innovations: FloatArray | None = None,
) -> FloatArray:
    """The path of every weighing.

    Parameters
    ----------
    start
        (L, N) or (R, L, N) standardised rows before the first step.
    innovations
        (R, H, N); None: none, which gives the expected path where the model is linear. R is a multiple of the number D
        of weighings: run r goes by weighing r mod D.

    Returns
    -------
    (R, H, N) standardised, infinite where an unstable model has left all bounds.
    """
    horizon, n = plan.held.shape
    runs = model.n_draws if innovations is None else len(innovations)
    lags = model.max_lag
    path = np.empty((runs, lags + horizon, n))
    path[:, :lags] = start
    steps = _Steps(model, runs)
    intercepts = model.intercepts[steps.of]
    with np.errstate(over="ignore", invalid="ignore"):
        for step in range(horizon):
            now = lags + step
            row = np.zeros((runs, n)) if innovations is None else innovations[:, step].copy()
            row += plan.added[step]
            path[:, now] = row + intercepts
            steps.past(path, now, path[:, now])
            values = plan.values[step] if plan.values.ndim == 2 else plan.values[:, step]
            values = np.broadcast_to(values, (runs, n))
            for level, variables in enumerate(model.order):
                if level:
                    steps.present(path, now, level, path[:, now])
                held = variables[plan.held[step, variables]]
                path[:, now, held] = values[:, held]
    return path[:, lags:]


def residuals(model: StructuralModel, rows: FloatArray) -> FloatArray:
    """(T - L, N) what the first weighing does not explain of standardised rows (T, N); NaN where something is missing.

    Running the model on these innovations from the first L rows gives the other rows back.
    """
    lags, n = model.max_lag, model.n_variables
    if len(rows) <= lags:
        return np.zeros((0, n))
    path = np.lib.stride_tricks.sliding_window_view(rows, lags + 1, axis=0).transpose(0, 2, 1)
    steps = _Steps(model, len(path))
    given = np.zeros((len(path), n))
    steps.past(path, lags, given)
    for level in range(1, len(model.order)):
        steps.present(path, lags, level, given)
    return path[:, lags] - given - model.intercepts[0]


def term_means(model: StructuralModel, rows: FloatArray) -> FloatArray:
    """(M,) averages of the terms over standardised rows (T, N), without coefficients."""
    count = 0 if model.terms is None else len(model.terms.index)
    return np.array([_term(model, rows, place).mean() for place in range(count)])


@dataclass(frozen=True, eq=False)
class _Part:
    """Links that act at one moment of a step, sorted by target, and the terms that do.

    Attributes
    ----------
    source, lag
        (k,) of the links.
    begins, target
        Where the links of each target begin, and which it is.
    weights
        (R, k) of each run.
    terms
        Places of terms.
    """

    source: IndexArray
    lag: IndexArray
    begins: IndexArray
    target: IndexArray
    weights: FloatArray
    terms: list[int]


class _Steps:
    """A model taken apart for a step: what the past gives at once, then what the row gives by level."""

    def __init__(self, model: StructuralModel, runs: int) -> None:
        self.model = model
        self.of = np.arange(runs) % model.n_draws
        self._level = np.zeros(model.n_variables, dtype=np.intp)
        for place, variables in enumerate(model.order):
            self._level[variables] = place
        self._past = self._part(None)
        self._present = [self._part(level) for level in range(len(model.order))]

    def past(self, path: FloatArray, now: int, out: FloatArray) -> None:
        """Add to `out` (R, N) what the rows before `now` give."""
        self._add(path, now, self._past, out)

    def present(self, path: FloatArray, now: int, level: int, out: FloatArray) -> None:
        """Add what the row itself gives to the variables of a level."""
        self._add(path, now, self._present[level], out)

    def _add(self, path: FloatArray, now: int, part: _Part, out: FloatArray) -> None:
        if len(part.source):
            given = path[:, now - part.lag, part.source]
            given *= part.weights
            out[:, part.target] += np.add.reduceat(given, part.begins, axis=1)
        for place in part.terms:
            assert self.model.terms is not None
            target = self.model.terms.index[place, 3]
            weights = self.model.term_weights[self.of, place]
            lag = self.model.terms.index[place, 4]
            out[:, target] += weights * _term(self.model, path[:, now - lag], place)

    def _part(self, level: int | None) -> _Part:
        """What the past gives (None), or the row to the variables of one level."""
        links, terms = self.model.links, self.model.terms
        index = terms.index if terms is not None else np.zeros((0, 5), dtype=np.int64)
        links_here, terms_here = (
            np.nonzero(lag > 0 if level is None else (lag == 0) & (self._level[target] == level))[0]
            for target, lag in ((links[:, 1], links[:, 2]), (index[:, 3], index[:, 4]))
        )
        links_here = links_here[np.argsort(links[links_here, 1], kind="stable")]
        source, target, lag = links[links_here].T
        begins = np.nonzero(np.diff(target, prepend=-1))[0]
        weights = self.model.weights[np.ix_(self.of, links_here)]
        return _Part(source, lag, begins, target[begins], weights, terms_here.tolist())


def _term(model: StructuralModel, rows: FloatArray, place: int) -> FloatArray:
    """(R,) the value of a term, without its coefficient, at the standardised rows (R, N) of its lag."""
    terms = model.terms
    assert terms is not None
    kind, first, second, _, _ = terms.index[place]
    _, tilt_first, tilt_second = terms.values[place]

    def seen(variable: int) -> FloatArray:
        centre, spread = terms.scale[variable]
        values = rows[:, variable] * model.scales[variable] + model.means[variable]
        return (values - centre) / (spread if spread > 0 else 1.0)

    z = seen(first)
    u = np.clip(z, -CLIP, CLIP)
    if kind == PRODUCT:
        other = np.clip(seen(second), -CLIP, CLIP)
        return u * other - tilt_first * u - tilt_second * other
    return mapped(int(kind), z if kind == 0 else u) - tilt_first * u
