"""What a what-if found: paths with intervals, effects, and which variables are moved most, through which links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from scarcity.errors import OptionError
from scarcity.graph.words import printable
from scarcity.numerics.arrays import FloatArray
from scarcity.simulation.path_plot import draw
from scarcity.simulation.paths import Paths

__all__ = ["Impact", "WhatIfResult"]


@dataclass(frozen=True, slots=True)
class Impact:
    """How one variable is moved.

    Attributes
    ----------
    variable
        Its name.
    effect, low, high
        The largest difference that the intervention makes, in its own units, with the 90 % interval.
    in_sd
        The same in standard deviations of the variable.
    step
        The step at which it is reached, from 1.
    sure
        Whether the interval leaves out 0.
    through
        The strongest path of links to it, with lags; empty where it is moved directly or there is no path.
    """

    variable: str
    effect: float
    low: float
    high: float
    in_sd: float
    step: int
    sure: bool
    through: str


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class WhatIfResult:
    """Arrays are (horizon, N), in the variables' own units; row 0 is the first step.

    Attributes
    ----------
    variables
        N names; untrusted text.
    mean, low, high
        Expected path under the intervention, and its 90 % interval: of the *expectation*, which holds for the average
        over what may happen beside; a single course scatters more (`scarcity.simulation.forecast`). NaN without draws.
    baseline
        Expected path without the intervention.
    effect, effect_low, effect_high
        What the intervention adds, with its own interval, which is narrower than that of `mean`.
    asked
        What was done, in words.
    notes
        What was assumed or left out.
    """

    variables: tuple[str, ...]
    scales: FloatArray
    mean: FloatArray
    low: FloatArray
    high: FloatArray
    baseline: FloatArray
    effect: FloatArray
    effect_low: FloatArray
    effect_high: FloatArray
    asked: str
    touched: tuple[int, ...]
    paths: Paths | None
    units: Mapping[str, str] = field(default_factory=dict[str, str])
    time_step: str | None = None
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in ("mean", "low", "high", "baseline", "effect", "effect_low", "effect_high"):
            getattr(self, name).setflags(write=False)

    @property
    def horizon(self) -> int:
        """Steps."""
        return len(self.mean)

    @property
    def impacts(self) -> tuple[Impact, ...]:
        """All variables that the intervention moves but those it moves by itself, the one moved most (in its standard
        deviations) first."""
        out: list[Impact] = []
        in_sd = self.effect / self.scales
        for place, name in enumerate(self.variables):
            if place in self.touched:
                continue
            step = int(np.abs(in_sd[:, place]).argmax())
            size = float(in_sd[step, place])
            if not abs(size) > 1e-9:
                continue
            low, high = float(self.effect_low[step, place]), float(self.effect_high[step, place])
            through = self.paths.words(place) if self.paths is not None else ""
            sure = low > 0 or high < 0
            out.append(
                Impact(name, float(self.effect[step, place]), low, high, size, step + 1, sure, through)
            )
        return tuple(sorted(out, key=lambda impact: -abs(impact.in_sd)))

    def to_pandas(self) -> pd.DataFrame:
        """One row a step and variable: step (from 1), variable, mean, low, high, baseline, effect, effect_low,
        effect_high."""
        steps, n = self.mean.shape
        columns: dict[str, Any] = {
            "step": [step for step in range(1, steps + 1) for _ in range(n)],
            "variable": list(self.variables) * steps,
        }
        for name in ("mean", "low", "high", "baseline", "effect", "effect_low", "effect_high"):
            columns[name] = getattr(self, name).ravel()
        return pd.DataFrame(columns)

    def explain(self, most: int = 6) -> str:
        """Plain sentences: what is moved, by how much, when, how surely, through which links."""
        if not self.asked:
            return "\n".join(["Nothing was done: this is the path as it is expected anyway.", *self.notes])
        out = [f"If {printable(self.asked)}, over {self.horizon} {self._steps(self.horizon)}:"]
        impacts = self.impacts
        for impact in impacts[:most]:
            unit = f" {self.units[impact.variable]}" if impact.variable in self.units else ""
            ends = (impact.low, impact.high) if impact.effect > 0 else (-impact.high, -impact.low)
            interval = f" [{ends[0]:.3g}, {ends[1]:.3g}]" if np.isfinite(impact.low) else ""
            doubt = "" if impact.sure or not np.isfinite(impact.low) else "; the interval holds 0"
            through = f"; through {printable(impact.through)}" if impact.through else ""
            verb = "rises" if impact.effect > 0 else "falls"
            out.append(
                f"- {printable(impact.variable)} {verb} by {abs(impact.effect):.3g}{interval}{unit} "
                f"({abs(impact.in_sd):.2f} sd) at step {impact.step}{doubt}{through}."
            )
        if not impacts:
            out.append("- no other variable is moved: no link leads on from there.")
        elif len(impacts) > most:
            out.append(f"- and {len(impacts) - most} others less.")
        return "\n".join([*out, *self.notes])

    def plot(self, variables: list[str] | None = None, *, axes: Any = None) -> Any:
        """Draw expected paths with and without the intervention, the variables that are moved most first (6 at most).

        Above each panel: the largest effect on the variable, with its own interval, and when. Blue is raised, orange
        lowered; dashed where the interval of the effect holds 0.

        Parameters
        ----------
        variables
            Which to draw; None: those that are intervened on (two at most), then those that are moved most.
        axes
            Matplotlib axes, one a variable; None makes a figure.

        Returns the axes as an array. Raises MissingDependencyError without matplotlib, OptionError for unknown names.
        """
        shown = variables if variables is not None else self._shown()
        if unknown := [name for name in shown if name not in self.variables]:
            raise OptionError(f"plot() was asked for {unknown[0]!r}, which the result does not have.")
        if not shown:
            raise OptionError("plot() needs at least one variable; got an empty list.")
        return draw(self, shown, axes)

    def _shown(self) -> list[str]:
        touched = [self.variables[place] for place in self.touched]
        moved = [impact.variable for impact in self.impacts]
        return (touched[: 2 if moved else 6] + moved or list(self.variables))[:6]

    def _steps(self, count: int) -> str:
        return f"steps of {printable(self.time_step)}" if self.time_step else f"step{'s' * (count != 1)}"

    def __repr__(self) -> str:
        return f"<WhatIfResult: {printable(self.asked) or 'nothing done'}; {self.horizon} steps>"

    def __str__(self) -> str:
        return self.explain()
