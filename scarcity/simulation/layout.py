"""A force layout in three or two dimensions that moves little when its graph changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from scarcity.errors import OptionError
from scarcity.simulation.change import beside, reach_of
from scarcity.simulation.checked import checked_names
from scarcity.simulation.orientation import aligned, facing, fitted
from scarcity.simulation.repulsion import EXACT_UP_TO, exact, gridded
from scarcity.simulation.springs import Springs, springs

__all__ = ["LayoutState", "init", "settle", "step", "update"]

_Positions = npt.NDArray[np.float32]

_COOLING = 0.96
# A node's heat is the longest step it may take; all its steps to come sum up to heat / (1 - cooling), its reach.
_FRESH_REACH = 5.0
_RELAXATION = 0.7


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class LayoutState:
    """Where nodes stand and how far they may still move.

    Parameters
    ----------
    coordinates: (n, 3) in the units of the forces.
    springs: the links.
    heat: (n, 1) the longest step that each node may take now.
    names: of the nodes; `update` finds them again by it.
    seed, dimensions: as given to `init`.
    steps: taken so far.
    shown: (n, 3) the coordinates to stay near to, NaN for a node that was not there; None before the first rest.
    """

    coordinates: _Positions
    springs: Springs
    heat: _Positions
    names: tuple[str, ...]
    seed: int
    dimensions: int
    steps: int = 0
    shown: _Positions | None = None

    @property
    def positions(self) -> _Positions:
        """(n, 3) float32, centred, within about the unit ball."""
        return fitted(self.coordinates)

    @property
    def is_warm(self) -> bool:
        """Whether a further step could still be seen."""
        return len(self.heat) > 0 and float(self.heat.max()) > 1e-4


def init(
    n: int,
    edges: npt.ArrayLike,
    weights: npt.ArrayLike | None = None,
    seed: int = 0,
    dimensions: int = 3,
    *,
    names: Sequence[str] | None = None,
    groups: npt.ArrayLike | None = None,
) -> LayoutState:
    """A layout that has not been brought to rest: nodes at random in a ball.

    Parameters
    ----------
    n: number of nodes.
    edges: (M, 2) node indices.
    weights: (M,) strengths of the links; the sign does not matter. None is 1 each.
    seed: the same seed gives the same layout.
    dimensions: 3 or 2.
    names: of the nodes; None counts them.
    groups: (n,) of nodes that are to stay together, 1, 2 …, 0 for a node in none; None: as their links have it.

    Raises
    ------
    DataError: when `edges`, `weights`, `names` and `groups` do not fit together.
    OptionError: for other dimensions.

    Source: Fruchterman & Reingold (1991); we differ: springs are linear in the distance and damped by a node's own
    stiffness, which makes long steps safe.

    >>> state = settle(init(3, [(0, 1), (1, 2)], seed=1))
    >>> bool(state.positions.std(axis=0).argmax() == 0)
    True
    """
    if dimensions not in (2, 3):
        raise OptionError(f"dimensions: expected 2 or 3, got {dimensions!r}.")
    called = tuple(map(str, range(n))) if names is None else checked_names(names, n)
    at = np.random.default_rng(seed).normal(size=(n, 3)).astype(np.float32)
    heat = np.full((n, 1), _FRESH_REACH * (1 - _COOLING), dtype=np.float32)
    return LayoutState(
        coordinates=at,
        springs=springs(n, edges, weights, groups),
        heat=heat,
        names=called,
        seed=seed,
        dimensions=dimensions,
    )


def step(state: LayoutState) -> LayoutState:
    """One step towards rest; a node moves by its heat at most, and the heat falls."""
    at, pull = state.coordinates, state.springs
    if len(at) < 2:
        return replace(state, coordinates=np.zeros_like(at), steps=state.steps + 1)
    if len(at) <= EXACT_UP_TO:
        push, stiffness = exact(at)
    else:
        push, stiffness = gridded(at, np.random.default_rng([state.seed, state.steps]).random(3))
    move = (push + pull.forces(at)) * (_RELAXATION / (pull.load + pull.gravity + stiffness))
    if state.dimensions == 2 and state.shown is not None:
        move[:, 2] = -at[:, 2]
    length = np.sqrt(np.einsum("ij,ij->i", move, move))[:, None]
    move *= state.heat / np.maximum(length, state.heat)
    heat = state.heat * np.float32(_COOLING)
    return replace(state, coordinates=at + move, heat=heat, steps=state.steps + 1)


def settle(state: LayoutState, steps: int = 150) -> LayoutState:
    """Take `steps` steps, then turn the layout: to the viewer at first, later as it was shown before.

    The turn leaves what lies between nodes as it is. A layout in two dimensions finds its first places in three,
    where nodes do not get into each other's way.
    """
    fresh = state.shown is None
    for _ in range(steps):
        state = step(state)
    if fresh:
        at = facing(state.coordinates)
        if state.dimensions == 2:
            at[:, 2] = 0
            warm = np.full_like(state.heat, 0.3 * (1 - _COOLING))
            state = replace(state, coordinates=at, shown=at, heat=warm)
            for _ in range(steps):
                state = step(state)
            at = facing(state.coordinates)
    else:
        flat = state.dimensions == 2 or bool(np.ptp(state.springs.gravity, axis=1).any())
        at = (
            aligned(state.coordinates, state.shown, flat=flat)
            if state.shown is not None
            else state.coordinates
        )
    return replace(state, coordinates=at, shown=at)


def update(
    state: LayoutState,
    names: Sequence[str],
    edges: npt.ArrayLike,
    weights: npt.ArrayLike | None = None,
    *,
    groups: npt.ArrayLike | None = None,
) -> LayoutState:
    """The layout of a changed graph, from where its nodes stand; `step` or `settle` bring it to rest.

    A new node begins beside what it is linked to. How far nodes may move follows the share of the links' strength
    that has changed, over all and at the node itself.

    Parameters
    ----------
    names: of all nodes now; those known already keep their places.
    edges, weights: all links now, indices into `names`.
    groups: as for `init`; those of before are not kept.

    Raises
    ------
    DataError: when they do not fit together.
    """
    called = checked_names(names, len(names))
    pull = springs(len(called), edges, weights, groups)
    before = {name: index for index, name in enumerate(state.names)}
    place = np.array([before.get(name, -1) for name in called], dtype=np.int64)
    rng = np.random.default_rng([state.seed, state.steps, len(called)])
    old = state.shown if state.shown is not None else state.coordinates
    at = np.full((len(called), 3), np.nan, dtype=np.float32)
    at[place >= 0] = old[place[place >= 0]]
    begin = beside(at, pull, rng)
    if state.dimensions == 2 and state.shown is not None:
        begin[:, 2] = 0
    reach = reach_of(state.springs, pull, place)
    if state.shown is None:
        reach = np.full_like(reach, _FRESH_REACH)
    return replace(
        state,
        coordinates=begin,
        springs=pull,
        heat=reach * np.float32(1 - _COOLING),
        names=called,
        shown=None if state.shown is None else at,
    )
