"""`RootCauses`: what most likely moved a variable, ranked."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import Any

import pandas as pd

from scarcity.graph.words import number, printable

__all__ = ["Candidate", "RootCauses"]

_EXPLAINED, _LINES = 3, 10


@dataclass(frozen=True, slots=True)
class Candidate:
    """A variable that may have moved the target."""

    variable: str
    score: float
    """At least 0; in nats, comparable within one ranking only."""
    moved: float
    """Robust standard deviations of normal operation, with sign, at the time when the target moved; NaN where there is
    no value."""
    own: float
    """The part of it that its drivers do not explain, in robust standard deviations of what they leave; NaN where
    drivers or rows do not suffice to tell."""
    path: tuple[str, ...]
    """The links that lead to the target, both ends included; empty where the graph has no way."""
    began: Any
    """Label of the incident's row in which it left its normal range; None where it did not."""

    @property
    def reaches(self) -> bool:
        """Whether the graph leads from it to the target."""
        return bool(self.path)


@dataclass(frozen=True, slots=True, repr=False)
class RootCauses:
    """All variables but the target, the most likely cause first."""

    target: str
    candidates: tuple[Candidate, ...]
    moved: float
    """How far the target moved, in robust standard deviations."""
    began: Any
    """Label of the row that counts: the first of the incident in which the target had moved."""
    threshold: float
    notes: tuple[str, ...] = ()

    @property
    def ranking(self) -> list[str]:
        """The names, the most likely cause first."""
        return [candidate.variable for candidate in self.candidates]

    def to_pandas(self) -> pd.DataFrame:
        """One row a variable, the most likely first: variable, score, moved, own, reaches, through, began."""
        rows = [
            (c.variable, c.score, c.moved, c.own, c.reaches, " → ".join(c.path), c.began)
            for c in self.candidates
        ]
        columns = ["variable", "score", "moved", "own", "reaches", "through", "began"]
        return pd.DataFrame(rows, columns=columns)

    def explain(self) -> str:
        """Plain sentences about the target and the likeliest causes; names are shown as text."""
        name = printable(self.target)
        if abs(self.moved) > self.threshold:
            lines = [f"{name} moved by {_sds(self.moved)} at {printable(str(self.began))}."]
        else:
            lines = [
                f"{name} hardly moved, at most by {_sds(self.moved)} at {printable(str(self.began))}: "
                f"the ranking says little."
            ]
        start = "Most likely moved by"
        for candidate in self.candidates[:_EXPLAINED]:
            lines.append(f"{start} {self._sentence(candidate)}.")
            start = "Next"
        return "\n".join([*lines, *(f"Note: {printable(note)}." for note in self.notes)])

    def _sentence(self, candidate: Candidate) -> str:
        text = printable(candidate.variable)
        if not isfinite(candidate.moved):
            text += ", which has no value to tell by"
        elif candidate.began is None:
            text += f", though it stayed in its normal range ({_sds(candidate.moved)})"
        else:
            text += f", which moved by {_sds(candidate.moved)} from {printable(str(candidate.began))} on"
        if isfinite(candidate.own):
            text += f"; {_sds(candidate.own)} of its own, beside what its drivers explain"
        if candidate.path:
            return f"{text}; through {' → '.join(map(printable, candidate.path))}"
        return f"{text}; the graph has no way from it to {printable(self.target)}"

    def __str__(self) -> str:
        shown = self.candidates[:_LINES]
        width = max(len(printable(c.variable)) for c in shown)
        lines = [
            f"What most likely moved {printable(self.target)} ({_sds(self.moved)} at {printable(str(self.began))})"
        ]
        for place, c in enumerate(shown, start=1):
            way = " → ".join(map(printable, c.path)) or "no way"
            moved = f"{number(c.moved)} sd" if isfinite(c.moved) else "no value"
            lines.append(f"{place:>3}  {printable(c.variable):<{width}}  {c.score:6.2f}  {moved:>9}  {way}")
        more = len(self.candidates) - len(shown)
        return "\n".join([*lines, *([f"     and {more} more"] if more else []), *map(printable, self.notes)])

    def __repr__(self) -> str:
        first = ", ".join(map(printable, self.ranking[:_EXPLAINED]))
        return f"<RootCauses of {printable(self.target)}: {first}, …>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return {"text/plain": str(self)}


def _sds(moved: float) -> str:
    return f"{number(moved)} robust sd"
