"""Paths: from which steps to which target; and many of them as arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

import numpy as np

from scarcity.errors import DataError
from scarcity.numerics.arrays import BoolArray, IndexArray

__all__ = ["Path", "PathTable"]


class Path(NamedTuple):
    """Steps that may drive a target.

    Attributes
    ----------
    steps
        (variable, lag) each, lags counted from the target's row.
    target
        The variable that is driven, at lag 0; None where any is meant.
    ordered
        Whether the steps are a chain, from the farthest to the one next to the target; else they act together, and
        their order means nothing.

    >>> Path(((4, 2), (7, 1)), target=0)  # 4 two rows ago drives 7 one row ago, which drives 0
    Path(steps=((4, 2), (7, 1)), target=0, ordered=True)
    """

    steps: tuple[tuple[int, int], ...]
    target: int | None = None
    ordered: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class PathTable:
    """M paths as arrays of shape (M, 1 + most steps); column 0 is the target.

    Attributes
    ----------
    variables, lags
        Of each step; 0 where there is none.
    places
        0 for the target; for the steps of a chain 1, 2, … from the target backwards; 1 for all steps that act together.
    present
        Where there is a step.
    ordered
        (M,) whether the path is a chain. Steps that act together stand sorted by variable and lag.
    """

    variables: IndexArray
    lags: IndexArray
    places: IndexArray
    present: BoolArray
    ordered: BoolArray

    def __len__(self) -> int:
        return len(self.ordered)

    @classmethod
    def of(cls, paths: Sequence[Path], n_variables: int) -> PathTable:
        """The table of `paths` over variables 0 … n_variables - 1.

        Raises
        ------
        DataError
            A path without steps, a step that is not (variable, lag), a variable that does not exist, a lag below 0.
        """
        count = len(paths)
        lengths = np.fromiter((len(steps) for steps, _, _ in paths), np.intp, count)
        if count and not lengths.all():
            raise DataError(f"expected one step at least in every path; path {np.argmin(lengths)} has none.")
        steps = list(chain.from_iterable(path[0] for path in paths))
        if set(map(len, steps)) - {2}:
            raise DataError("expected steps of two numbers, (variable, lag).")
        flat = np.fromiter(chain.from_iterable(steps), np.intp, 2 * len(steps)).reshape(-1, 2)
        targets = np.fromiter((-1 if target is None else target for _, target, _ in paths), np.intp, count)
        aimed = np.fromiter((target is not None for _, target, _ in paths), np.bool_, count)
        ordered = np.fromiter((each for _, _, each in paths), np.bool_, count)
        _check(flat, targets[aimed], n_variables)

        longest = int(lengths.max(initial=0))
        column = np.arange(longest)
        inside = column < lengths[:, None]
        variables, lags = np.zeros((2, count, longest), dtype=np.intp)
        variables[inside], lags[inside] = flat.T
        _sort_unordered(variables, lags, inside, ordered)
        places = np.where(ordered[:, None], lengths[:, None] - column, 1) * inside
        zeros = np.zeros((count, 1), dtype=np.intp)
        return cls(
            np.hstack([np.where(aimed, targets, 0)[:, None], variables]),
            np.hstack([zeros, lags]),
            np.hstack([zeros, places]),
            np.hstack([aimed[:, None], inside]),
            ordered,
        )


def _check(flat: IndexArray, targets: IndexArray, n_variables: int) -> None:
    for name, found in (("step", flat[:, 0]), ("target", targets)):
        if found.size and (found.min() < 0 or found.max() >= n_variables):
            stranger = found.min() if found.min() < 0 else found.max()
            raise DataError(f"expected variables 0 … {n_variables - 1}; a {name} has variable {stranger}.")
    if flat.size and flat[:, 1].min() < 0:
        raise DataError(f"expected lags of at least 0; a step has lag {flat[:, 1].min()}.")


def _sort_unordered(variables: IndexArray, lags: IndexArray, inside: BoolArray, ordered: BoolArray) -> None:
    """Sort the steps of paths that act together, in place."""
    rows = np.flatnonzero(~ordered)
    if rows.size and variables.shape[1] > 1:
        by = np.lexsort((lags[rows], variables[rows], ~inside[rows]), axis=1)
        for steps in (variables, lags):
            steps[rows] = np.take_along_axis(steps[rows], by, axis=1)
