"""Knowledge applied to the variables of a stream: which links may be, and which must be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from fnmatch import fnmatchcase
from graphlib import CycleError, TopologicalSorter

import numpy as np

from scarcity.discovery.knowledge import Knowledge
from scarcity.errors import OptionError
from scarcity.numerics.arrays import BoolArray, IndexArray


@dataclass(frozen=True, eq=False)
class Constraints:
    """Which candidate links a method may use.

    Attributes
    ----------
    allowed
        (N, N, L+1) bool, source × target × lag; never a variable on itself at lag 0.
    required
        (N, N, L+1) bool; all of them are allowed, the opposite directions at lag 0 are not.
    """

    allowed: BoolArray
    required: BoolArray

    @classmethod
    def of(cls, knowledge: Knowledge | None, variables: tuple[str, ...], max_lag: int) -> Constraints:
        """Apply `knowledge` to `variables`; None allows everything.

        Raises
        ------
        OptionError
            An unknown variable, with the near ones; a contradiction, with both sides of it.
        """
        n = len(variables)
        allowed = np.ones((n, n, max_lag + 1), dtype=np.bool_)
        allowed[np.arange(n), np.arange(n), 0] = False
        required = np.zeros_like(allowed)
        if knowledge is None:
            return cls(allowed, required)
        names = _Names(variables)
        for source, target, lag in knowledge.forbidden_links:
            at = slice(None) if lag is None else slice(lag, lag + 1)
            for i, j in names.pairs(source, target):
                allowed[i, j, at] = False
        tier = names.tiers(knowledge.tiers)
        backward = (tier[:, None] > tier) & (tier >= 0)
        allowed[backward, : 1 if knowledge.tiers_within_row else max_lag + 1] = False
        for source, target, lags in knowledge.lag_sets:
            other = [lag for lag in range(max_lag + 1) if lag not in lags]
            for i, j in names.pairs(source, target):
                allowed[i, j, other] = False
        for source, target, lag in knowledge.required:
            i, j = names.exact(source), names.exact(target)
            if not allowed[i, j, lag]:
                raise OptionError(
                    f"Knowledge contradicts itself: {source!r} → {target!r} at lag {lag} is required, and forbidden by "
                    f"a forbidden link, a tier or the lags of this pair. Knowledge: {knowledge}."
                )
            required[i, j, lag] = True
        _check_order(required[:, :, 0], variables)
        allowed[:, :, 0] &= ~required[:, :, 0].T
        return cls(allowed, required)

    @property
    def columns(self) -> BoolArray:
        """(N, P) target × column k·N+u, whether variable u at lag k may drive the target."""
        return _by_column(self.allowed)

    @property
    def required_columns(self) -> BoolArray:
        """(N, P) target × column, whether it must."""
        return _by_column(self.required)


def notes_on_knowledge(
    knowledge: Knowledge | None, constraints: Constraints, adjacency: BoolArray, variables: tuple[str, ...]
) -> tuple[str, ...]:
    """What was told beforehand, and which required links of (N, N, L+1) could not be kept."""
    if knowledge is None:
        return ()
    lost = [
        f"{variables[s]} → {variables[t]} at lag {lag}"
        for s, t, lag in np.argwhere(constraints.required & ~adjacency)
    ]
    said = (f"Told beforehand: {knowledge}.",)
    if lost:
        why = "one of its ends does not vary or nearly repeats other columns"
        said += (f"Required, and not to be fitted: {', '.join(lost)} ({why}).",)
    return said


@dataclass(frozen=True)
class _Names:
    """Finds variables by name or pattern."""

    variables: tuple[str, ...]

    def exact(self, name: str) -> int:
        if name not in self.variables:
            raise self._unknown(name)
        return self.variables.index(name)

    def matching(self, name: str) -> list[int]:
        """The variable of that name, else those that the pattern fits."""
        if name in self.variables:
            return [self.variables.index(name)]
        found = [v for v, each in enumerate(self.variables) if fnmatchcase(each, _escaped(name))]
        if not found:
            raise self._unknown(name)
        return found

    def pairs(self, source: str, target: str) -> list[tuple[int, int]]:
        """All (source, target); a variable on its own past only where both are named."""
        own = source == target and source in self.variables
        return [(i, j) for i in self.matching(source) for j in self.matching(target) if own or i != j]

    def tiers(self, groups: Sequence[Sequence[str]]) -> IndexArray:
        """(N,) tier of each variable, -1 for none. A name goes before a pattern, an earlier tier before a later one."""
        of: IndexArray = np.full(len(self.variables), -1, dtype=np.intp)
        named: dict[str, int] = {}
        for place, group in enumerate(groups):
            for name in group:
                if name in self.variables:
                    if named.setdefault(name, place) != place:
                        raise OptionError(
                            f"Knowledge.tiers: {name!r} stands in tier {named[name] + 1} and in tier {place + 1}; "
                            f"a variable has one tier."
                        )
                    of[self.variables.index(name)] = place
        for place, group in enumerate(groups):
            for name in group:
                for v in self.matching(name):
                    of[v] = place if of[v] < 0 else of[v]
        return of

    def _unknown(self, name: str) -> OptionError:
        near = get_close_matches(name, self.variables, n=3)
        hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
        shown = ", ".join(map(repr, self.variables[:8])) + (", …" if len(self.variables) > 8 else "")
        return OptionError(
            f"Knowledge names {name!r}, which fits no variable{hint or '.'} There are {shown}."
        )


def _check_order(now: BoolArray, variables: tuple[str, ...]) -> None:
    """Raise where required links within a row go round in a circle."""
    causes = {int(j): [int(i) for i in np.nonzero(now[:, j])[0]] for j in range(len(now))}
    try:
        TopologicalSorter(causes).prepare()
    except CycleError as error:
        around: list[int] = error.args[1]
        circle = " → ".join(repr(variables[v]) for v in around)
        raise OptionError(f"Knowledge requires links within one row that form a circle: {circle}.") from None


def _escaped(pattern: str) -> str:
    """`pattern` with only * and ? special: brackets are common in names, as in "speed [m/s]"."""
    return pattern.replace("[", "[[]")


def _by_column(links: BoolArray) -> BoolArray:
    n = len(links)
    return links.transpose(1, 2, 0).reshape(n, -1)
