"""A system that runs beside the measured one: the same innovations, other interventions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from scarcity.numerics.arrays import BoolArray, FloatArray
from scarcity.simulation.innovations import innovations
from scarcity.simulation.model import StructuralModel
from scarcity.simulation.run import Plan, residuals, run

__all__ = ["Twin"]

_POOL: Final = 512
"""Rows of innovations that are kept to draw from."""
_FAR: Final = 1e6
"""Standard deviations beyond which a run has left all bounds."""


@dataclass(frozen=True, eq=False)
class Twin:
    """A running system; a value that `follow` and `go` take on. Rows are in the variables' own units.

    Without interventions `follow` reproduces the measured rows, since it runs on the innovations that these rows show;
    from an intervention on it goes its own way: what the same days would have been (Pearl's counterfactual).

    Attributes
    ----------
    model
        One weighing.
    rows
        (L, N) of the twin, the last one last.
    measured
        (L, N) measured.
    pool
        (M, N) standardised innovations that were seen last.
    steps
        Rows that the twin has run.
    held
        (N,) which variables are held.
    values
        (N,) at what.
    pushed
        (N,) what is added in the next step only.

    Source: Pearl (2009), Causality, §7.1 (abduction, action, prediction).
    """

    model: StructuralModel
    rows: FloatArray
    measured: FloatArray
    pool: FloatArray
    steps: int
    held: BoolArray
    values: FloatArray
    pushed: FloatArray

    @classmethod
    def at(cls, model: StructuralModel, rows: FloatArray) -> Twin:
        """A twin of the system that stands at `rows` (L, N)."""
        n = model.n_variables
        nothing = np.zeros(n)
        return cls(model, rows, rows, np.zeros((0, n)), 0, np.zeros(n, dtype=np.bool_), nothing, nothing)

    @property
    def is_moved(self) -> bool:
        """Whether something is held, or the twin has left the measured rows."""
        gap = np.abs(self.rows - self.measured) / self.model.scales
        return bool(self.held.any() or self.pushed.any() or (gap > 1e-6).any())

    def learned(self, model: StructuralModel) -> Twin:
        """The twin with another model of the same variables; where it stands it stays."""
        return replace(self, model=model)

    def hold(self, place: int, value: float) -> Twin:
        """Hold a variable at a value from the next step on."""
        held, values = self.held.copy(), self.values.copy()
        held[place], values[place] = True, value
        return replace(self, held=held, values=values)

    def release(self, place: int | None = None) -> Twin:
        """Let a variable go, or all of them; the twin goes on from where it stands."""
        held = self.held.copy()
        held[slice(None) if place is None else place] = False
        return replace(self, held=held)

    def push(self, place: int, size: float) -> Twin:
        """Add to a variable in the next step."""
        pushed = self.pushed.copy()
        pushed[place] += size
        return replace(self, pushed=pushed)

    def back(self) -> Twin:
        """Let everything go and stand at the measured rows again."""
        return replace(self.release(), rows=self.measured, pushed=np.zeros_like(self.pushed))

    def joined(self, before: Twin, after: Twin) -> Twin:
        """`after`, which followed rows from `before` on, with what was done to this twin since `before`."""
        return replace(
            after,
            model=self.model,
            held=self.held,
            values=self.values,
            pushed=self.pushed - before.pushed,
            rows=after.rows if self.rows is before.rows else after.measured,  # it was taken back
        )

    def follow(self, rows: FloatArray) -> tuple[Twin, FloatArray]:
        """The twin after measured rows (T, N), and its own (T, N). A missing value counts as what was expected."""
        model, lags = self.model, self.model.max_lag
        if not len(rows):
            return self, rows
        series = np.concatenate([self.measured, rows])
        seen = self._filled(series)
        left = residuals(model, model.standardised(seen))
        twin, own = self._run(left)
        newest = seen[len(seen) - lags :]
        if not self.is_moved:
            own = seen[lags:]
            twin = replace(twin, rows=newest)
        kept = left[np.isfinite(series[lags:]).all(1)]
        pool = np.concatenate([self.pool, kept])[-_POOL:]
        return replace(twin, measured=newest, pool=pool), own

    def go(self, steps: int, rng: np.random.Generator) -> tuple[Twin, FloatArray]:
        """The twin after steps of its own (steps, N), on innovations drawn from those that were seen.

        A run that leaves all bounds begins anew at the measured rows.
        """
        twin, own = self._run(innovations(self.model, 1, steps, rng, self.pool)[0])
        if not np.isfinite(own).all() or (np.abs(self.model.standardised(own)) > _FAR).any():
            return replace(self.back(), steps=twin.steps), np.repeat(self.measured[-1:], steps, axis=0)
        return twin, own

    def _run(self, noise: FloatArray) -> tuple[Twin, FloatArray]:
        model, lags = self.model, self.model.max_lag
        steps = len(noise)
        held = np.tile(self.held, (steps, 1))
        values = np.tile(model.standardised(self.values), (steps, 1))
        added = np.zeros((steps, model.n_variables))
        added[0] = self.pushed / model.scales
        path = run(model, model.standardised(self.rows), Plan(held, values, added), noise[None])
        own = model.raw(path[0])
        rows = np.concatenate([self.rows, own])
        return (
            replace(
                self,
                rows=rows[len(rows) - lags :],
                steps=self.steps + steps,
                pushed=np.zeros_like(self.pushed),
            ),
            own,
        )

    def _filled(self, rows: FloatArray) -> FloatArray:
        """Missing values replaced by what the model expects behind the rows before, row by row."""
        if np.isfinite(rows).all():
            return rows
        out, lags = rows.copy(), self.model.max_lag
        out[:lags] = np.where(np.isfinite(out[:lags]), out[:lags], self.model.means)
        for at in np.nonzero(~np.isfinite(out).all(1))[0]:
            known = np.isfinite(out[at])
            values = self.model.standardised(np.where(known, out[at], self.model.means))
            plan = Plan(known[None], values[None], np.zeros_like(values)[None])
            start = self.model.standardised(out[at - lags : at])
            out[at] = self.model.raw(run(self.model, start, plan)[0, 0])
        return out
