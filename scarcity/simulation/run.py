"""A structural model, step by step: from a start on, with variables held, shifted or shocked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.maps import CLIP, PRODUCT, mapped
from scarcity.simulation.model import StructuralModel

__all__ = ["Plan", "run"]


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
    intercepts: FloatArray | None = None,
) -> FloatArray:
    """The path of every weighing.

    Parameters
    ----------
    start
        (L, N) or (R, L, N) standardised rows before the first step.
    innovations
        (R, H, N); None: none, which gives the expected path where the model is linear. R is a multiple of the number D
        of weighings: run r goes by weighing r mod D.
    intercepts
        (N,) added at each step; see `scarcity.simulation.innovations.intercepts`.

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
    with np.errstate(over="ignore", invalid="ignore"):
        for step in range(horizon):
            now = lags + step
            row = np.zeros((runs, n)) if innovations is None else innovations[:, step].copy()
            row += plan.added[step]
            if intercepts is not None:
                row += intercepts
            path[:, now] = row
            steps.past(path, now)
            values = plan.values[step] if plan.values.ndim == 2 else plan.values[:, step]
            values = np.broadcast_to(values, (runs, n))
            for level, variables in enumerate(model.order):
                if level:
                    steps.present(path, now, level)
                held = variables[plan.held[step, variables]]
                path[:, now, held] = values[:, held]
    return path[:, lags:]


class _Steps:
    """The links and terms of a model, sorted for a step: those of the past at once, those of the row by level."""

    def __init__(self, model: StructuralModel, runs: int) -> None:
        self.model = model
        self.of = np.arange(runs) % model.n_draws
        self.level = np.zeros(model.n_variables, dtype=np.intp)
        for place, variables in enumerate(model.order):
            self.level[variables] = place

    @cached_property
    def _weights(self) -> FloatArray:
        return self.model.weights[self.of]

    @cached_property
    def _term_weights(self) -> FloatArray:
        return self.model.term_weights[self.of]

    def past(self, path: FloatArray, now: int) -> None:
        """Add to the row at `now` what earlier rows give."""
        self._add(path, now, *self._links_of(None))

    def present(self, path: FloatArray, now: int, level: int) -> None:
        """Add what the row itself gives to the variables of a level."""
        self._add(path, now, *self._links_of(level))

    def _add(self, path: FloatArray, now: int, links: IndexArray, terms: IndexArray) -> None:
        if len(links):
            source, target, lag = self.model.links[links].T
            first = np.concatenate([[True], target[1:] != target[:-1]])
            given = path[:, now - lag, source] * self._weights[:, links]
            path[:, now, target[first]] += np.add.reduceat(given, np.nonzero(first)[0], axis=1)
        if len(terms) and self.model.terms is not None:
            for place in terms:
                target = self.model.terms.index[place, 3]
                path[:, now, target] += self._term_weights[:, place] * self._term(path, now, int(place))

    def _term(self, path: FloatArray, now: int, place: int) -> FloatArray:
        """(R,) the value of a term, without its coefficient."""
        terms = self.model.terms
        assert terms is not None
        kind, first, second, _, lag = terms.index[place]
        _, tilt_first, tilt_second = terms.values[place]

        def seen(variable: int) -> FloatArray:
            centre, spread = terms.scale[variable]
            values = path[:, now - lag, variable] * self.model.scales[variable] + self.model.means[variable]
            return (values - centre) / (spread if spread > 0 else 1.0)

        z = seen(first)
        u = np.clip(z, -CLIP, CLIP)
        if kind == PRODUCT:
            other = np.clip(seen(second), -CLIP, CLIP)
            return u * other - tilt_first * u - tilt_second * other
        return mapped(int(kind), z if kind == 0 else u) - tilt_first * u

    def _links_of(self, level: int | None) -> tuple[IndexArray, IndexArray]:
        """Places of links, sorted by target, and of terms: of the past, or of the row at one level."""
        if level not in self._sorted:
            links, terms = self.model.links, self.model.terms
            index = terms.index if terms is not None else np.zeros((0, 5), dtype=np.int64)
            found: list[IndexArray] = []
            for target, lag in ((links[:, 1], links[:, 2]), (index[:, 3], index[:, 4])):
                wanted = lag > 0 if level is None else (lag == 0) & (self.level[target] == level)
                places = np.nonzero(wanted)[0]
                found.append(places[np.argsort(target[places], kind="stable")])
            self._sorted[level] = found[0], found[1]
        return self._sorted[level]

    @cached_property
    def _sorted(self) -> dict[int | None, tuple[IndexArray, IndexArray]]:
        return {}
