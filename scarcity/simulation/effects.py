"""How one variable acts on another: in all, directly, and through each variable between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd

from scarcity.errors import OptionError
from scarcity.graph import CausalGraph
from scarcity.graph.words import printable
from scarcity.numerics.arrays import BoolArray, FloatArray
from scarcity.simulation.innovations import mirrored
from scarcity.simulation.interventions import is_number, place_of
from scarcity.simulation.model import StructuralModel, point
from scarcity.simulation.open_links import open_links, refuse
from scarcity.simulation.paths import Paths, reached
from scarcity.simulation.run import Plan, run
from scarcity.simulation.runnable import runnable
from scarcity.simulation.stability import warned_of
from scarcity.simulation.start import check_counts

__all__ = ["Effect", "Effects", "effects"]

_NOISE, _NOISE_OF_POINT = 64, 1024
"""Courses behind the effect by one weighing of a bent model, and by the estimate."""
_MEDIATORS: Final = 12
"""Variables between that are told of."""


@dataclass(frozen=True, eq=False, slots=True)
class Effect:
    """An effect over the horizon, in units of the target, with its 90 % interval: (H,) each."""

    mean: FloatArray
    low: FloatArray
    high: FloatArray

    @property
    def peak(self) -> float:
        """The value where it is largest."""
        return float(self.mean[np.abs(self.mean).argmax()])


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class Effects:
    """What holding `source` `size` above its mean does to `target`, step by step.

    Attributes
    ----------
    total
        In all.
    direct
        Along the links from source to target alone: all other variables stand still.
    mediated
        By the variable between: what is missing of `total` when that one variable stands still. The parts of several
        that lie on one path overlap, so they need not add up. At most twelve, the strongest first.
    path
        The strongest path, in words.
    """

    source: str
    target: str
    size: float
    total: Effect
    direct: Effect
    mediated: dict[str, Effect]
    path: str

    def to_pandas(self) -> pd.DataFrame:
        """One row a step and kind: step (from 1), kind ("total", "direct", "through …"), mean, low, high."""
        kinds = {"total": self.total, "direct": self.direct}
        kinds |= {f"through {name}": each for name, each in self.mediated.items()}
        steps = np.arange(1, len(self.total.mean) + 1)
        return pd.concat(
            [
                pd.DataFrame(
                    {"step": steps, "kind": kind, "mean": each.mean, "low": each.low, "high": each.high}
                )
                for kind, each in kinds.items()
            ],
            ignore_index=True,
        )

    def explain(self) -> str:
        """Plain sentences, at the last step."""
        source, target = printable(self.source), printable(self.target)
        total = self.total.mean[-1]
        out = [
            f"Holding {source} {self.size:.3g} above its mean moves {target} by {_told(self.total)} after "
            f"{len(self.total.mean)} steps; directly {_told(self.direct)}."
        ]
        for name, each in self.mediated.items():
            share = f" ({each.mean[-1] / total:.0%} of all)" if abs(total) > 1e-12 else ""
            out.append(f"- through {printable(name)}: {_told(each)}{share}")
        if self.path:
            out.append(f"The strongest path is {printable(self.path)}.")
        return "\n".join(out)

    def __str__(self) -> str:
        return self.explain()

    def __repr__(self) -> str:
        return f"<Effects of {self.source!r} on {self.target!r}>"


def effects(
    graph: CausalGraph,
    source: str,
    target: str,
    *,
    size: float | None = None,
    horizon: int = 12,
    draws: int = 200,
    seed: int = 0,
) -> Effects:
    """Total, direct and mediated effects of one variable on another.

    Parameters
    ----------
    size
        How far above its mean `source` is held, in its own units; None: one standard deviation.
    horizon, draws, seed
        As in `whatif`.

    Raises
    ------
    SchemaError: unknown names. OptionError: source and target are the same, a size that is no finite number, or a
    horizon below 1. DataError: a link within a row whose direction is open lies on the way.

    Warns as `whatif`.

    Source: Pearl (2001), UAI (controlled direct effects); Runge (2015), Phys. Rev. E 92 (mediation along lagged links).
    We differ: the source is held, not shocked; each mediator stands at what it would be without the intervention.

    >>> import scarcity
    >>> graph = scarcity.discover(scarcity.datasets.linear(4, 1000, seed=3).data)
    >>> found = scarcity.simulation.effects(graph, "v1", "v2")
    >>> sorted(found.to_pandas().columns)
    ['high', 'kind', 'low', 'mean', 'step']
    """
    i, j = (place_of(name, graph.variables, "effects()") for name in (source, target))
    if i == j:
        raise OptionError(f"effects() needs two variables; {source!r} came twice.")
    check_counts(horizon=horizon, draws=draws)
    if size is not None and not is_number(size):
        raise OptionError(f"size must be a finite number; got {size!r}.")
    if doubtful := open_links(graph, [i]):
        raise refuse(graph, doubtful)
    rng = np.random.default_rng(seed)
    estimate, weighings, _ = runnable(graph, draws, rng)
    warned_of(estimate if estimate.is_linear else point(graph, straight=True))
    amount = float(estimate.scales[i]) if size is None else float(size)
    by = amount / estimate.scales[i]
    others = [k for k in range(estimate.n_variables) if k not in (i, j)]
    between: list[int] = np.nonzero(_between(graph, i, j))[0].tolist()
    noise = None if estimate.is_linear else mirrored(estimate, _NOISE_OF_POINT // 2, horizon, rng)
    few = None if noise is None else noise[:_NOISE]
    with np.errstate(over="ignore", invalid="ignore"):  # an unstable model leaves all bounds
        moved = _moves(estimate, i, j, by, [[], others, *([place] for place in between)], horizon, noise)
        peaks = np.abs(np.stack(moved[2:])).max((1, 2)) if between else np.zeros(0)
        told: list[int] = np.argsort(-peaks, kind="stable")[:_MEDIATORS].tolist()
        exact = moved[:2] + [moved[2 + at] for at in told]
        still = [[], others, *([between[at]] for at in told)]
        many = _moves(weighings, i, j, by, still, horizon, few)
        if few is not None:  # by the same innovations the estimate misses by as much
            rough = _moves(estimate, i, j, by, still, horizon, few)
            many = [each + (sure - near) for each, sure, near in zip(many, exact, rough, strict=True)]
    scale = estimate.scales[j]
    total, direct, *rest = (
        _effect(mean * scale, each * scale) for mean, each in zip(exact, many, strict=True)
    )
    mediated = {graph.variables[between[at]]: each for at, each in zip(told, rest, strict=True)}
    return Effects(
        source=source,
        target=target,
        size=amount,
        total=total,
        direct=direct,
        mediated=mediated,
        path=Paths.of(graph, [i]).words(j),
    )


def _between(graph: CausalGraph, source: int, target: int) -> BoolArray:
    """(N,) variables on some path from source to target."""
    after = reached(graph, [source])
    out = np.array([bool(after[k] and reached(graph, [k])[target]) for k in range(len(after))])
    out[[source, target]] = False
    return out


def _moves(
    model: StructuralModel,
    source: int,
    target: int,
    by: float,
    still: list[list[int]],
    horizon: int,
    noise: FloatArray | None,
) -> list[FloatArray]:
    """(D, H) how the target moves: in all, when all others stand still; then what is missing of all when some do."""
    draws, n = model.n_draws, model.n_variables
    noises = None if noise is None else np.repeat(noise, draws, axis=0)
    begin = np.zeros((model.max_lag, n))
    free = run(model, begin, Plan.nothing(horizon, n), noises)
    out: list[FloatArray] = []
    for place, places in enumerate(still):
        held = np.zeros((horizon, n), dtype=np.bool_)
        held[:, [source, *places]] = True
        values = free.copy()
        values[:, :, source] = by
        path = run(model, begin, Plan(held, values, np.zeros((horizon, n))), noises)
        moved = (path - free)[:, :, target].reshape(-1, draws, horizon).mean(0)
        out.append(moved if place < 2 else out[0] - moved)
    return out


def _effect(mean: FloatArray, many: FloatArray) -> Effect:
    middle = mean[0]
    kept: BoolArray = np.asarray(np.isfinite(many).all(1))
    if not kept.any():
        return Effect(middle, np.full_like(middle, np.nan), np.full_like(middle, np.nan))
    low, high = np.quantile(many[kept], (0.05, 0.95), axis=0)
    return Effect(middle, np.minimum(low, middle), np.maximum(high, middle))


def _told(effect: Effect) -> str:
    return f"{effect.mean[-1]:.3g} [{effect.low[-1]:.3g}, {effect.high[-1]:.3g}]"
