"""What a person may do to a running model: hold or shift variables, change links, shock once."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any, TypeAlias, cast

import numpy as np

from scarcity.errors import DataError, OptionError, SchemaError
from scarcity.numerics.arrays import BoolArray, FloatArray
from scarcity.simulation.model import StructuralModel
from scarcity.simulation.run import Plan

__all__ = ["Amount", "Do", "Intervention", "Shift", "Shock", "intervention", "is_number", "place_of"]

Amount: TypeAlias = float | Sequence[float] | FloatArray
"""A number for all steps, or one a step."""


@dataclass(frozen=True, slots=True, eq=False)
class Shift:
    """Add `by` to what drives a variable anyway, at every step: a number, or one a step (soft intervention)."""

    by: Amount


Do: TypeAlias = "Mapping[str | tuple[str, str, int], Amount | Shift]"
Shock: TypeAlias = "Mapping[str, float]"


@dataclass(frozen=True, eq=False)
class Intervention:
    """What is done, in terms of a model.

    Attributes
    ----------
    plan
        Holds and shifts, standardised.
    links
        ((source, target, lag), weight) of changed links, standardised.
    touched
        Places of the variables that are held, shifted, shocked, or driven by a changed link.
    words
        What is done, as a part of a sentence.
    """

    plan: Plan
    links: tuple[tuple[tuple[int, int, int], float], ...]
    touched: tuple[int, ...]
    words: str

    def changed(self, model: StructuralModel) -> StructuralModel:
        """The model with its links changed, in every weighing.

        Raises DataError where a link belongs to a bend and is not cut, or where links would go round in a circle.
        """
        for at, weight in self.links:
            model = _with_link(model, at, weight)
        if self.links:
            _ = model.order
        return model

    def left_free(self, model: StructuralModel) -> StructuralModel:
        """The changed model without the links into variables that are held all the time: what can still grow."""
        model = self.changed(model)
        held: BoolArray = np.asarray(self.plan.held.all(0))
        kept = ~held[model.links[:, 1]]
        return replace(model, links=model.links[kept], weights=model.weights[:, kept])


def intervention(model: StructuralModel, do: Do | None, shock: Shock | None, horizon: int) -> Intervention:
    """Read what a person asked for.

    Raises SchemaError for names that the model does not have, with the nearest ones; OptionError for amounts that are
    no finite numbers or not one a step; DataError for a link at a lag that the model does not reach.
    """
    n = model.n_variables
    plan = Plan.nothing(horizon, n)
    links: list[tuple[tuple[int, int, int], float]] = []
    touched: list[int] = []
    words: list[str] = []
    for key, amount in (do or {}).items():
        if isinstance(key, tuple):
            at = _link(model, key)
            value = float(_amounts(amount, 1, f"do[{key!r}]")[0])
            source, target, _ = at
            links.append((at, value * model.scales[source] / model.scales[target]))
            touched.append(target)
            step = f"{at[2]} step{'s' * (at[2] != 1)} later" if at[2] else "in the same row"
            words.append(
                f"the link {key[0]} → {key[1]} {step} is " + (f"set to {value:g}" if value else "cut")
            )
            continue
        place = place_of(key, model.variables, "do")
        touched.append(place)
        if isinstance(amount, Shift):
            by = _amounts(amount.by, horizon, f"do[{key!r}]")
            plan.added[:, place] += by / model.scales[place]
            words.append(f"{key} is shifted by {_span(by)}")
        else:
            values = _amounts(amount, horizon, f"do[{key!r}]")
            plan.held[:, place] = True
            plan.values[:, place] = (values - model.means[place]) / model.scales[place]
            words.append(f"{key} is held at {_span(values)}")
    for name, by in (shock or {}).items():
        place = place_of(name, model.variables, "shock")
        touched.append(place)
        size = float(_amounts(by, 1, f"shock[{name!r}]")[0])
        plan.added[0, place] += size / model.scales[place]
        words.append(f"{name} is shocked by {size:+g}")
    return Intervention(plan, tuple(links), tuple(dict.fromkeys(touched)), " and ".join(words))


def place_of(name: object, variables: Sequence[str], where: str) -> int:
    """The place of a name. Raises SchemaError with the nearest names."""
    if isinstance(name, str) and name in variables:
        return list(variables).index(name)
    near = get_close_matches(str(name), variables, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(map(repr, near))}?" if near else f"it has {_some(variables)}."
    raise SchemaError(f"{where} names {name!r}, which the graph does not have; {hint}")


def is_number(value: object) -> bool:
    """Whether it is a finite number."""
    kind = isinstance(value, int | float | np.integer | np.floating) and not isinstance(value, bool)
    return kind and math.isfinite(float(cast("float", value)))


def _link(model: StructuralModel, key: tuple[Any, ...]) -> tuple[int, int, int]:
    if len(key) != 3:
        raise OptionError(f"A link in do is (source, target, lag); got {key!r}.")
    source, target = (place_of(name, model.variables, "do") for name in key[:2])
    lag = key[2]
    if isinstance(lag, bool) or not isinstance(lag, int | np.integer) or not 0 <= lag <= model.max_lag:
        raise DataError(
            f"do changes the link {key!r}: its lag must be a whole number from 0 to {model.max_lag}."
        )
    if source == target and lag == 0:
        raise DataError(f"do changes the link {key!r}: a variable cannot drive itself within a row.")
    return source, target, int(key[2])


def _amounts(amount: object, horizon: int, where: str) -> FloatArray:
    if not isinstance(amount, Iterable) or isinstance(amount, str | bytes):
        if not is_number(amount):
            raise OptionError(f"{where} must be a finite number; got {amount!r}.")
        return np.full(horizon, float(cast("float", amount)))
    try:
        values = np.asarray(amount, dtype=np.float64)
    except (TypeError, ValueError):
        values = np.empty((0, 0))
    if values.shape != (horizon,) or not np.isfinite(values).all():
        raise OptionError(
            f"{where} must be a finite number, or {horizon} of them, one a step; got {amount!r}."
        )
    return values


def _with_link(model: StructuralModel, at: tuple[int, int, int], weight: float) -> StructuralModel:
    source, target, lag = at
    if model.terms is not None and (model.terms.index[:, 3] == target).any():
        if weight:
            raise DataError(
                f"{model.variables[target]!r} answers along bends, so a link into it has no one coefficient: cut it "
                "with 0, or hold or shift its source."
            )
        of_link = model.terms.of_link(source, target, lag)
        kept = np.delete(np.arange(len(model.terms.index)), of_link)
        term_weights = np.zeros_like(model.term_weights)
        term_weights[:, kept] = model.term_weights[:, kept]
        return replace(model, term_weights=term_weights)
    here = (model.links == np.array(at)).all(1)
    if not weight:  # it is gone: it shall not close a circle either
        return replace(model, links=model.links[~here], weights=model.weights[:, ~here])
    if here.any():
        weights = model.weights.copy()
        weights[:, here] = weight
        return replace(model, weights=weights)
    added = np.full((model.n_draws, 1), weight)
    return replace(model, links=np.vstack([model.links, at]), weights=np.hstack([model.weights, added]))


def _span(values: FloatArray) -> str:
    low, high = float(values.min()), float(values.max())
    return f"{low:g}" if low == high else f"{values[0]:g} … {values[-1]:g}"


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(map(repr, names[:8]))
    return shown if len(names) <= 8 else f"{shown} … ({len(names)} in all)"
