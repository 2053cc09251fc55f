"""What is told of the answer to a question: sentences, ranked variables, paths of links, and curves as Float32."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from scarcity.graph import CausalGraph
from scarcity.graph.words import after_words, lag_words, number, printable
from scarcity.simulation.result import WhatIfResult
from scarcity.widgets.question import Question

__all__ = ["Answer", "answer_of"]

_DRAWN: Final = 12
"""Variables with curves; the others are listed."""
_LISTED: Final = 30
_LEAST: Final = 0.005
"""Standard deviations below which a variable counts as not moved: they would be written 0.00."""


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """An answer on its way to the browser.

    Parameters
    ----------
    result: what was found.
    told: JSON; `rows` are the moved variables, the most moved one first, `more` how many are moved less, `shown` the
        places of those with curves.
    curves: float32 of shape (shown, 4 · horizon + max_lag): mean, low, high, baseline, and the newest measured rows.
    """

    result: WhatIfResult
    told: Mapping[str, Any]
    curves: bytes


def answer_of(graph: CausalGraph, question: Question, result: WhatIfResult, basis: str) -> Answer:
    """What is told of `result`.

    Parameters
    ----------
    graph: that was asked.
    question: that it was asked.
    basis: from which data the graph is, in words.
    """
    own = graph.variables.index(question.moves)
    in_sd = np.nan_to_num(result.effect / result.scales, nan=np.inf, posinf=np.inf, neginf=-np.inf)
    largest = np.abs(in_sd).max(0)
    ranked = [int(i) for i in np.argsort(-largest, kind="stable") if largest[i] >= _LEAST]
    # What is held is no finding; what a link led to is.
    rows = [
        _row(graph, question, result, in_sd, place)
        for place in ranked[: _LISTED + 1]
        if place != own or question.kind == "cut"
    ][:_LISTED]
    first = [own] if question.kind != "cut" else []
    shown = (first + [row["node"] for row in rows])[:_DRAWN]
    steps = range(max(result.horizon, graph.max_lag) + 1)
    told = {
        "question": question.numbered(graph),
        "sentence": _sentence(graph, question, rows),
        "basis": basis,
        "notes": [printable(note) for note in result.notes],
        "rows": rows,
        "more": len(ranked) - (question.kind != "cut" and own in ranked) - len(rows),
        "own": own,
        "still": [place for place in range(len(graph.variables)) if place != own and largest[place] < _LEAST],
        "shown": shown,
        "horizon": result.horizon,
        "past": graph.max_lag,
        "when": [lag_words(step, graph.time_step) if step else "now" for step in steps],
    }
    return Answer(result, told, _curves(graph, result, shown))


def _curves(graph: CausalGraph, result: WhatIfResult, shown: list[int]) -> bytes:
    parts = [part[:, shown] for part in (result.mean, result.low, result.high, result.baseline)]
    parts.append(graph.last_rows[:, shown])
    with np.errstate(over="ignore"):  # an unstable model leaves all bounds
        return np.ascontiguousarray(np.concatenate(parts).T, dtype=np.float32).tobytes()


def _row(
    graph: CausalGraph, question: Question, result: WhatIfResult, in_sd: np.ndarray, place: int
) -> dict[str, Any]:
    """How one variable is moved, and along which links."""
    step = int(np.abs(in_sd[:, place]).argmax())
    low, high = float(result.effect_low[step, place]), float(result.effect_high[step, place])
    way = result.paths.links(place) if result.paths is not None else []
    if question.link is not None:
        source, target, lag = question.link
        way = [(graph.variables.index(source), graph.variables.index(target), lag), *way]
    return {
        "node": place,
        "effect": _finite(float(result.effect[step, place])),
        "low": _finite(low),
        "high": _finite(high),
        "scale": float(result.scales[place]),
        "when": after_words(step + 1, graph.time_step),
        "step": step + 1,
        "sure": None if math.isnan(low) else low > 0 or high < 0,
        "way": [list(link) for link in way],
        "through": _through(graph, way),
    }


def _through(graph: CausalGraph, way: list[tuple[int, int, int]]) -> str:
    """Such as "wind → dew point (after 1 h) → pm25 (after 2 h)"; empty without a path."""
    names = [printable(name) for name in graph.variables]
    steps = [f"{names[target]} ({after_words(lag, graph.time_step)})" for _, target, lag in way]
    return " → ".join([names[way[0][0]], *steps]) if way else ""


def _sentence(graph: CausalGraph, question: Question, rows: list[dict[str, Any]]) -> str:
    """The answer in a sentence: who is moved most, how much, when, through which links, how surely."""
    begin = question.words(graph)
    if not rows:
        why = "" if question.kind == "cut" else f": no link leads on from {printable(question.variable)}"
        leads = (graph.adjacency.any(2) | graph.undirected)[graph.variables.index(question.variable)]
        leads[graph.variables.index(question.variable)] = False
        return f"{begin}, no other variable is moved{'' if leads.any() else why}."
    row = rows[0]
    name = graph.variables[int(row["node"])]
    if row["effect"] is None:
        return f"{begin}, {printable(name)} leaves all bounds: the model is unstable."
    unit = f" {printable(graph.units[name])}" if graph.units.get(name) else ""
    interval = (
        "" if row["low"] is None or row["high"] is None else f" [{number(row['low'])}, {number(row['high'])}]"
    )
    verb = "rises" if row["effect"] > 0 else "falls"
    sign = "+" if row["effect"] > 0 else ""
    most = " most" if len(rows) > 1 else ""
    told = row["through"] and len(row["way"]) > (question.link is not None)  # what was cut has been said
    through = f", through {row['through']}" if told else ""
    doubt = "" if row["sure"] or row["sure"] is None else "; not sure, the interval holds 0"
    return (
        f"{begin}, {printable(name)} {verb}{most}: {sign}{number(row['effect'])}{unit}{interval} "
        f"{row['when']}{through}{doubt}."
    )


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
