"""A graph in plain sentences."""

from __future__ import annotations

from difflib import get_close_matches
from math import isfinite
from typing import TYPE_CHECKING

import numpy as np

from scarcity.errors import SchemaError
from scarcity.graph.responses import partners, shape
from scarcity.graph.table import Link, link_at, links_of
from scarcity.graph.words import after_words, certainty, number, printable, rough_share, share, signed, size

if TYPE_CHECKING:
    from scarcity.graph.causal_graph import CausalGraph

__all__ = ["explain"]

CANDIDATES = 3


def explain(graph: CausalGraph, variable: str | None = None) -> str:
    """One sentence a line: what drives `variable` and what it drives; without one, every variable in turn.

    Raises SchemaError for a name that the graph does not hold.
    """
    if variable is not None and variable not in graph.variables:
        raise SchemaError(_unknown(graph, variable))
    links = links_of(graph)
    if variable is not None:
        lines = _about(graph, variable, links)
    elif links:
        lines = [sentence for name in graph.variables for sentence in _drivers(graph, name, links)]
        lines += _undirected(graph, links)
        free = [printable(name) for name in graph.variables if not _touches(name, links)]
        lines += [f"No link found for {_listed(free)}."] if free else []
    else:
        lines = ["Nothing significant: no link passes.", *_nearest(graph, None)]
    kind = "partial correlations" if graph.method == "pcmci" else "standard deviations per standard deviation"
    scale = [f"Strengths are {kind}, with 90 % intervals."] if links else []
    return "\n".join([*lines, *scale, *(f"Note: {printable(note)}" for note in graph.notes)])


def _about(graph: CausalGraph, variable: str, links: list[Link]) -> list[str]:
    name = printable(variable)
    drivers = _drivers(graph, variable, links)
    driven = [_sentence(graph, k) for k in links if k.directed and k.source == variable != k.target]
    open_ = _undirected(graph, [link for link in links if variable in (link.source, link.target)])
    if not any(k.directed and k.target == variable != k.source for k in links):
        drivers += [f"Nothing else in the data drives {name} significantly.", *_nearest(graph, variable)]
    return [*drivers, *driven, *open_]


def _drivers(graph: CausalGraph, variable: str, links: list[Link]) -> list[str]:
    into = [link for link in links if link.directed and link.target == variable]
    return [_sentence(graph, link) for link in sorted(into, key=lambda link: link.source == variable)]


def _undirected(graph: CausalGraph, links: list[Link]) -> list[str]:
    return [
        f"{printable(k.source)} and {printable(k.target)} are linked {after_words(0, graph.time_step)}, "
        f"the data cannot tell which drives which: {_strength(graph, k)}{_certainty(k)}."
        for k in links
        if not k.directed
    ]


def _sentence(graph: CausalGraph, link: Link) -> str:
    source, target = printable(link.source), printable(link.target)
    when = after_words(link.lag, graph.time_step)
    if link.source == link.target:
        verb = "carries over to itself" if link.effect >= 0 else "swings back against itself"
        start = f"{source} {'acts on itself' if link.both_ways else verb} {when}"
    else:
        verb = "acts on" if link.both_ways else "raises" if link.effect >= 0 else "lowers"
        start = f"{source} {verb} {target} {when}"
    return f"{start}{_manner(graph, link)}: {_strength(graph, link)}{_certainty(link)}."


def _manner(graph: CausalGraph, link: Link) -> str:
    """How a bend runs, and which variables take part in products."""
    if not link.bent:
        return ""
    at = graph.variables.index(link.source), graph.variables.index(link.target), link.lag
    bend, names = shape(graph, *at), [printable(graph.variables[k]) for k in partners(graph, *at)]
    others = f"together with {_listed(names)}" if names else ""
    return "".join(f", {words}" for words in (bend, others) if words)


def _strength(graph: CausalGraph, link: Link) -> str:
    text = f"on average {signed(link.effect)}" if link.bent else signed(link.effect)
    text = f"{size(link.weight)}, {text}" if link.both_ways else text
    if isfinite(link.ci_low) and isfinite(link.ci_high):
        text += f" [{number(link.ci_low)}, {number(link.ci_high)}]"
        text += ", which holds 0" if link.sign_is_open and not link.bent else ""
    above, below = (graph.units.get(name) for name in (link.target, link.source))
    if above and below and link.source != link.target:
        text += f", that is {signed(link.coefficient)} {printable(above)} per {printable(below)}"
    if link.bent and isfinite(link.partial_r2):
        text += f"; explains {rough_share(link.partial_r2)} of what the others leave (partial R²)"
    return text


def _certainty(link: Link) -> str:
    """How sure the link is, in the words of every picture, and why."""
    judged, bounded = isfinite(link.stability), isfinite(link.ci_low) and isfinite(link.ci_high)
    sure = f"; {certainty(link.stability, link.ci_low, link.ci_high)}" if judged or bounded else ""
    stable = f", stable in {share(link.stability)} of resamples" if judged else ""
    return sure + stable + ("; established" if link.established else "")


def _nearest(graph: CausalGraph, target: str | None) -> list[str]:
    """The rejected candidates that came nearest to a link, by p-value where there is one, and how far off they are."""
    open_ = ~graph.adjacency
    open_[:, :, 0] &= ~graph.undirected
    if target is not None:
        column = graph.variables.index(target)
        open_[:, np.arange(len(graph.variables)) != column] = False
        open_[column, column] = False
    scores = np.where(open_, graph.scores, 0.0)
    chance = np.where(np.isfinite(graph.p_values) & (scores > 0), graph.p_values, 1.0)
    best = np.lexsort((-scores.ravel(), chance.ravel()))[:CANDIDATES]
    at = [tuple(map(int, index)) for index in np.transpose(np.unravel_index(best, scores.shape))]
    at = [index for index in at if scores[index] > 0]
    if not at:
        return []
    found = [_candidate(graph, link_at(graph, *index)) for index in at]
    return [f"The strongest candidates: {'; '.join(found)}.{_level(graph)}"]


def _candidate(graph: CausalGraph, link: Link) -> str:
    ends = f"{printable(link.source)} → {printable(link.target)} {after_words(link.lag, graph.time_step)}"
    sure = f"p = {number(link.p_value)}" if isfinite(link.p_value) else f"score {number(link.score)}"
    return f"{ends} ({signed(link.effect)}, {sure})"


def _level(graph: CausalGraph) -> str:
    alpha = graph.options.get("alpha")
    if not isinstance(alpha, int | float):
        return ""
    if graph.method == "mpie":
        tried = len(graph.variables) * (graph.max_lag + 1) - 1
        return f" A link must pass alpha = {number(alpha)} for all {tried} candidates of its target together."
    tested = int(np.isfinite(graph.p_values).sum())
    corrected = (
        f" after Benjamini–Hochberg over {tested} candidates" if graph.options.get("fdr") == "bh" else ""
    )
    return f" A link must pass alpha = {number(alpha)}{corrected}."


def _touches(variable: str, links: list[Link]) -> bool:
    return any(variable in (link.source, link.target) for link in links)


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _unknown(graph: CausalGraph, variable: str) -> str:
    near = get_close_matches(variable, graph.variables, n=3)
    hint = f"did you mean {' or '.join(map(repr, near))}?" if near else f"it has {list(graph.variables)}."
    return f"The graph has no variable {variable!r}; {hint}"
