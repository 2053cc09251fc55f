"""The one sentence that a reader wants first: what drives a variable most."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import TYPE_CHECKING, Final

import numpy as np

from scarcity.errors import SchemaError
from scarcity.graph.table import Link, link_at
from scarcity.graph.words import after_words, certainty, number, printable, size

if TYPE_CHECKING:
    from scarcity.graph.causal_graph import CausalGraph

__all__ = ["BEFORE_THE_FIRST", "headline", "headline_about", "most_driven", "subject_of"]

# A second driver this share as strong as the first is nearly as strong, if their intervals overlap too.
_NEARLY: Final = 0.8

BEFORE_THE_FIRST: Final = "What drives what most is said here from the first graph on."


def headline(graph: CausalGraph, variable: str) -> str:
    """What drives `variable` most, which way, after how long and how surely, in one line of plain text.

    The strongest link of each other variable counts, also one whose direction is open; those that are unsure come
    after the others (`words.certainty_levels`). The own past is no driver; it is named where it outweighs them.

    Parameters
    ----------
    graph: whose links.
    variable: what is driven.

    Raises
    ------
    SchemaError: the graph does not hold `variable`.
    """
    if variable not in graph.variables:
        raise SchemaError(f"The graph has no variable {variable!r}; it has {list(graph.variables)}.")
    name = printable(variable)
    links = _links_into(graph, variable)
    others = _one_each([link for link in links if link.source != link.target], variable)
    own = [link for link in links if link.source == link.target]
    said = [
        _first(graph, others[0], variable, " most" if others[1:] else "")
        if others
        else f"Nothing in the data drives {name} significantly yet."
    ]
    if others[1:]:
        said.append(_second(graph, others[0], others[1], variable))
    if own and not (others and abs(own[0].weight) <= abs(others[0].weight)):
        verb = "carries on from" if own[0].effect >= 0 else "swings back against"
        said.append(f"It mostly {verb} its own past.")
    return " ".join(said)


def headline_about(graph: CausalGraph, selection: Sequence[str] = (), focus: str | None = None) -> str:
    """`headline` of the variable of most interest, as `subject_of` finds it.

    Parameters
    ----------
    graph, selection, focus: as of `subject_of`.
    """
    variable = subject_of(graph, selection, focus)
    return (
        headline(graph, variable)
        if variable
        else "Nothing in the data drives anything else significantly yet."
    )


def subject_of(graph: CausalGraph, selection: Sequence[str] = (), focus: str | None = None) -> str | None:
    """The variable of most interest: the only selected one, else `focus`, else the most driven; None without any.

    Parameters
    ----------
    graph: what is shown; names that it does not hold are passed over.
    selection: selected variables.
    focus: the variable that the data are about, where there is one.
    """
    chosen = selection[0] if len(selection) == 1 else None
    known = [name for name in (chosen, focus) if name in graph.variables]
    return known[0] if known else most_driven(graph)


def most_driven(graph: CausalGraph) -> str | None:
    """The variable with the strongest driver that is not unsure; None where nothing drives another.

    Parameters
    ----------
    graph: whose links.
    """
    sizes = np.where(graph.adjacency, np.abs(graph.weights), -1.0)
    sizes[np.arange(len(graph.variables)), np.arange(len(graph.variables))] = -1.0
    sure = graph.certainty > 0
    for candidates in (np.where(sure, sizes, -1.0), sizes):
        best = np.unravel_index(int(candidates.argmax()), sizes.shape)
        if candidates[best] >= 0:
            return graph.variables[int(best[1])]
    return None


def _first(graph: CausalGraph, link: Link, variable: str, most: str) -> str:
    name, other, when = printable(variable), _other(link, variable), after_words(link.lag, graph.time_step)
    if not link.directed:
        return f"{name} is linked{most} with {other} {when}, direction open: {_figures(link)} of the link."
    if link.both_ways:
        return f"{name} is moved{most} by {other}, both ways, {when}: {_figures(link)}."
    verb = "raised" if link.effect >= 0 else "lowered"
    return f"{name} is {verb}{most} by {other}, {when}: {_figures(link)}."


def _second(graph: CausalGraph, first: Link, link: Link, variable: str) -> str:
    start = "Next"
    if _sure(link) == "unsure" != _sure(first):
        start = "Perhaps more" if abs(link.weight) > abs(first.weight) else "Perhaps"
    elif _overlap(first, link) and abs(link.weight) >= _NEARLY * abs(first.weight):
        start = "Nearly as much"
    other, when = _other(link, variable), after_words(link.lag, graph.time_step)
    figures = f"({size(link.weight) if link.both_ways else _numbers(link)[0]}, {_sure(link)})"
    if not link.directed:
        return f"{start}: linked with {other} {when}, direction open {figures}."
    if link.both_ways:
        return f"{start}: {other} moves it both ways, {when} {figures}."
    return f"{start}: {other} {'raises' if link.effect >= 0 else 'lowers'} it, {when} {figures}."


def _links_into(graph: CausalGraph, variable: str) -> list[Link]:
    """The strongest first, the unsure last; an undirected one is read from the variable of the smaller index."""
    column = graph.variables.index(variable)
    at = [(int(source), column, int(lag)) for source, lag in np.argwhere(graph.adjacency[:, column, :])]
    at += [(*sorted((column, int(other))), 0) for other in np.flatnonzero(graph.undirected[column])]
    links = [link_at(graph, *index) for index in at]
    return sorted(links, key=lambda link: (_sure(link) == "unsure", -abs(link.weight)))


def _one_each(links: list[Link], variable: str) -> list[Link]:
    """The first link of each other variable."""
    first: dict[str, Link] = {}
    for link in links:
        first.setdefault(link.source if link.target == variable else link.target, link)
    return list(first.values())


def _other(link: Link, variable: str) -> str:
    return printable(link.source if link.target == variable else link.target)


def _figures(link: Link) -> str:
    if link.both_ways:
        return f"{size(link.weight)}, {_sure(link)}"
    text, low, high = _numbers(link)
    if isfinite(link.ci_low) and isfinite(link.ci_high):
        zero = ", so it could be 0" if link.sign_is_open else ""
        text += f" (likely {low} to {high}{zero})"
    return f"{text}, {_sure(link)}"


def _sure(link: Link) -> str:
    # A bent link may hold 0 on average and still be sure.
    ends = (link.weight, link.weight) if link.bent else (link.ci_low, link.ci_high)
    return certainty(link.stability, *ends)


def _numbers(link: Link) -> tuple[str, str, str]:
    """The effect with its sign and its interval, with two decimals where these tell something of the effect."""
    plain = 0.01 <= abs(link.effect) < 1000
    effect, low, high = (
        (f"{value:.2f}" if plain else number(value)).replace("-", "−")
        for value in (link.effect, link.ci_low, link.ci_high)
    )
    return ("+" if link.effect >= 0 else "") + effect, low, high


def _overlap(first: Link, second: Link) -> bool:
    """Whether the intervals of both sizes, whatever their signs, share a value."""
    low, high = zip(_sizes(first), _sizes(second), strict=True)
    return max(low) <= min(high)


def _sizes(link: Link) -> tuple[float, float]:
    low, high = sorted((abs(link.ci_low), abs(link.ci_high)))
    if not (isfinite(low) and isfinite(high)):
        return abs(link.effect), abs(link.effect)
    return (0.0 if link.ci_low <= 0 <= link.ci_high else low), high
