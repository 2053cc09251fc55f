"""What the plain fields and the links of a graph must satisfy."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any

import numpy as np

from scarcity.errors import DataError
from scarcity.graph.arrays import BoolArray
from scarcity.graph.draws import GraphDraws
from scarcity.graph.terms import GraphTerms

if TYPE_CHECKING:
    from scarcity.graph.causal_graph import CausalGraph

__all__ = ["check_links", "check_plain", "checked_names"]


def checked_names(variables: Any) -> tuple[str, ...]:
    """The names as a tuple. Raises DataError: none, not text, not Unicode, not unique."""
    if isinstance(variables, str) or not all(isinstance(name, str) for name in variables):
        raise DataError(f"variables must be a sequence of names, not {variables!r}.")
    names = tuple(str(name) for name in variables)
    if not names:
        raise DataError("A graph needs at least one variable; none came.")
    try:
        "".join(names).encode()
    except UnicodeEncodeError:
        name = next(name for name in names if any("\ud800" <= c <= "\udfff" for c in name))
        raise DataError(f"Names must be valid Unicode; {name!r} holds half a surrogate pair.") from None
    if len(set(names)) < len(names):
        twice = sorted({name for name in names if names.count(name) > 1})
        raise DataError(f"Names must be unique; these came more than once: {', '.join(map(repr, twice))}.")
    return names


def check_links(names: tuple[str, ...], adjacency: BoolArray, undirected: BoolArray) -> None:
    """Raises DataError for links that contradict each other or loop at lag 0."""
    now = adjacency[:, :, 0]
    for what, wrong in (
        ("undirected must be symmetric; it is not", undirected != undirected.T),
        ("A variable cannot drive itself at lag 0", np.diag(np.diag(now | undirected))),
        ("A lag-0 link cannot be directed and undirected at once", now & undirected),
        ("Two variables cannot drive each other at lag 0", now & now.T),
    ):
        if wrong.any():
            source, target = (int(i) for i in np.argwhere(wrong)[0])
            raise DataError(f"{what}: {names[source]!r} and {names[target]!r}.")


def check_plain(graph: CausalGraph) -> None:
    """Raises DataError for a field beside the arrays that has another type or range than it says."""
    known = set(graph.variables)
    values = dict(graph.options).values()
    checks = {
        "n_rows must be an integer of at least 0": _is_count(graph.n_rows),
        "n_effective must be a finite number of at least 0": _is_number(graph.n_effective),
        "regime must be an integer of at least 0": _is_count(graph.regime),
        "method must be text": _is_text(graph.method),
        "time_step must be text or None": graph.time_step is None or _is_text(graph.time_step),
        "notes must be sentences in a tuple": not _is_text(graph.notes) and all(map(_is_text, graph.notes)),
        "options must map names to text, numbers, booleans or None": all(map(_is_text, graph.options))
        and all(value is None or _is_text(value) or _is_number(value, negative=True) for value in values),
        "units must map variables to text": known.issuperset(graph.units)
        and all(map(_is_text, graph.units.values())),
        "terms must be GraphTerms or None": isinstance(graph.terms, GraphTerms | None),  # pyright: ignore[reportUnnecessaryIsInstance]
        "draws must be a GraphDraws or None": isinstance(graph.draws, GraphDraws | None),  # pyright: ignore[reportUnnecessaryIsInstance]
    }
    for expected, kept in checks.items():
        if not kept:
            name = expected.split()[0]
            raise DataError(f"{expected}, not {getattr(graph, name)!r}.")
    if graph.terms is not None:
        check_terms(graph.terms, len(known), graph.max_lag)
    if graph.draws is not None and len(graph.draws.links):
        limit = np.array([len(known), len(known), graph.max_lag + 1])
        if ((graph.draws.links < 0) | (graph.draws.links >= limit)).any():
            raise DataError(f"draws.links must lie below [source, target, lag] = {limit.tolist()}.")


def check_terms(terms: GraphTerms, variables: int, max_lag: int) -> None:
    """Raises DataError for terms of variables or lags that the graph does not hold."""
    limit = np.array([variables, variables, variables, max_lag + 1])
    if len(terms.scale) != variables:
        raise DataError(f"terms.scale must have {variables} rows, one a variable, not {len(terms.scale)}.")
    if ((terms.index[:, 1:] < 0) | (terms.index[:, 1:] >= limit)).any():
        raise DataError(f"terms.index must lie below [first, second, target, lag] = {limit.tolist()}.")


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_number(value: object, *, negative: bool = False) -> bool:
    return isinstance(value, int | float) and isfinite(value) and (negative or value >= 0)
