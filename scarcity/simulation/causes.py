"""Which variable most likely moved another one just now."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import OptionError
from scarcity.graph import CausalGraph
from scarcity.graph.arrays import BoolArray, FloatArray
from scarcity.simulation.incident import Incident, incident_of, onset
from scarcity.simulation.normal_range import deviations, range_of, shows, surprise
from scarcity.simulation.own_moves import innovations, strongest_run
from scarcity.simulation.root_cause_ranking import Candidate, RootCauses
from scarcity.simulation.routes import GraphLike, Routes, routes_of

__all__ = ["root_causes"]

_UNSEEN = 0.5  # whether a variable of the graph without a column passes a fault on is not known


def root_causes(
    graph: GraphLike, normal: pd.DataFrame, incident: pd.DataFrame, target: str, *, threshold: float = 3.0
) -> RootCauses:
    """Rank what most likely moved `target` in an incident.

    A variable is a likely cause when it moved by its own, when what it moves did move as well, and when the graph leads
    from it to the target through variables that moved:
    ``score = (s_v + m_v Σ_u r_vu s_u) (1 + r_vt) / 2``, where s is the surprise of a move, m from 0 to 1 how surely
    something moved, and r_vu the product of m along the best way from v to u.

    With a `CausalGraph` what a variable did by its own is what its drivers leave of it, where the normal rows suffice.
    Pairs tell neither lags nor strengths: there it is how far the variable moved since before the target did, and a
    fault that shows in a whole chain is told by its deepest member.

    Parameters
    ----------
    graph
        A learned CausalGraph; or a known graph: a networkx DiGraph or pairs (cause, effect). Of service calls, latency
        and errors run from the called service to the caller.
    normal, incident
        (time, variable) of normal operation, and of the incident; 5 rows will do for the incident, and its first may
        still be normal. Columns that only one of them has are left out and told. If the index of the incident goes on
        where the normal one ends, lags reach across.
    target
        The variable that misbehaved; the row that counts is the first after the incident's first in which it moved.
    threshold
        Robust standard deviations from which on a variable has moved.

    Returns
    -------
    All other variables of the frames, ranked: never empty, and the order of columns does not matter.

    Raises
    ------
    SchemaError
        A frame has no column for the target, or a name twice.
    DataError
        The frames cannot be used, or `graph` is no graph.
    OptionError
        `threshold` is not above 0.

    >>> rng = np.random.default_rng(0)
    >>> rows = rng.normal(size=(205, 3))
    >>> rows[203:, 0] += 9
    >>> rows[:, 1] += rows[:, 0]
    >>> rows[:, 2] += rows[:, 1]
    >>> frame = pd.DataFrame(rows, columns=["a", "b", "c"])
    >>> root_causes([("a", "b"), ("b", "c")], frame[:200], frame[200:], "c").ranking
    ['a', 'b']
    """
    if not threshold > 0 or not np.isfinite(threshold):
        raise OptionError(f"threshold must be a number above 0, got {threshold!r}.")
    told = incident_of(normal, incident, target)
    routes = routes_of(graph, told.names)
    at = np.array([routes.names.index(name) for name in told.names])
    goal = told.names.index(target)

    apart = deviations(told.rows, *range_of(told.normal))
    row = onset(apart[:, goal], threshold)
    hops = routes.hops(int(at[goal]))[at]
    # A fault shows in the target after at most that many rows.
    ahead = routes.max_lag * np.where(np.isfinite(hops), hops, hops[np.isfinite(hops)].max()).astype(np.int64)
    moved = _moves(apart, row, ahead, joined=told.joined)
    own = _own(graph, told, np.maximum(row - ahead, 0))
    by_itself = np.abs(np.where(np.isfinite(own), own, np.nan_to_num(moved)))
    size = np.abs(np.nan_to_num(moved))

    passing = np.full(len(routes.names), _UNSEEN)
    passing[at] = shows(size, threshold)
    passing[at[goal]] = 1.0
    reach = routes.reach(passing, at)[:, at]
    explained = shows(by_itself, threshold) * (reach @ surprise(size, threshold))
    score = (surprise(by_itself, threshold) + explained) * (1.0 + reach[:, goal]) / 2.0
    ways: list[tuple[str, ...]] = [
        tuple(routes.names[node] for node in way) for way in routes.ways(passing, int(at[goal]))
    ]

    order = sorted(
        (k for k in range(len(told.names)) if k != goal),
        key=lambda k: (-round(float(score[k]), 9), -round(float(size[k]), 9), hops[k], told.names[k]),
    )
    return RootCauses(
        target=target,
        candidates=tuple(
            Candidate(
                variable=told.names[k],
                score=float(score[k]),
                moved=float(moved[k]),
                own=float(own[k]),
                path=ways[int(at[k])],
                began=_began(apart[:, k], threshold, told.labels),
            )
            for k in order
        ),
        moved=float(moved[goal]),
        began=told.labels[row],
        threshold=threshold,
        notes=(*told.notes, *_notes(graph, routes, told, apart, own, target)),
    )


def _moves(apart: FloatArray, row: int, ahead: npt.NDArray[np.int64], *, joined: bool) -> FloatArray:
    """(variables,) how far each moved up to `row`, beyond where it stood all the time before that.

    What is off from the incident's first row on, as under another load, is no news; unless the rows before were normal.
    """
    moved = np.full(apart.shape[1], np.nan)
    for k in range(apart.shape[1]):
        first = max(row - int(ahead[k]), 0)
        rows = apart[first : row + 1, k]
        if not np.isfinite(rows).any():
            continue
        farthest = float(rows[np.nanargmax(np.abs(rows))])
        quiet = apart[:first, k]
        if joined or not np.isfinite(quiet).any():
            moved[k] = farthest
            continue
        sign = float(np.sign(farthest))
        held = float(np.nanmin(np.maximum(sign * quiet, 0.0)))
        moved[k] = sign * max(abs(farthest) - held, 0.0)
    return moved


def _own(graph: Any, told: Incident, first: npt.NDArray[np.int64]) -> FloatArray:
    """(variables,) the strongest run of innovations since each row of `first`; NaN where none can be computed."""
    if not isinstance(graph, CausalGraph):
        return np.full(len(told.names), np.nan)
    places = {name: k for k, name in enumerate(graph.variables)}
    known = [k for k, name in enumerate(told.names) if name in places]
    inside = [places[told.names[k]] for k in known]
    drivers: BoolArray = np.zeros((len(told.names), len(told.names), graph.max_lag + 1), dtype=np.bool_)
    drivers[np.ix_(known, known)] = graph.adjacency[np.ix_(inside, inside)]
    left = innovations(told.normal, told.rows, drivers, joined=told.joined)
    return np.array([strongest_run(left[start:, [k]])[0] for k, start in enumerate(first)])


def _began(apart: FloatArray, threshold: float, labels: tuple[Any, ...]) -> Any:
    beyond = np.flatnonzero(np.nan_to_num(np.abs(apart)) > threshold)
    return labels[int(beyond[0])] if len(beyond) else None


def _notes(
    graph: Any, routes: Routes, told: Incident, apart: FloatArray, own: FloatArray, target: str
) -> list[str]:
    notes: list[str] = []
    if not routes.links[:, routes.names.index(target)].any():
        notes.append(f"nothing in the graph leads to {target}: the ranking rests on the moves alone")
    if silent := int((~np.isfinite(apart)).all(axis=0).sum()):
        notes.append(
            f"{silent} of {len(told.names)} variables have too few values to tell whether they moved"
        )
    if isinstance(graph, CausalGraph):
        if graph.undirected.any():
            notes.append("links without direction are followed both ways")
        if bare := int(np.isnan(own).sum()):
            notes.append(
                f"of {bare} of {len(told.names)} variables the rows do not suffice to take away what drivers explain"
            )
    return notes
