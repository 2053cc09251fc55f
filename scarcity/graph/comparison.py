"""How near a found graph is to the true one, or to another."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar, runtime_checkable

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import DataError
from scarcity.graph.arrays import BoolArray, FloatArray
from scarcity.graph.ranking import auprc, auroc
from scarcity.graph.words import printable

__all__ = ["Comparison", "Found", "Score", "compare"]

_UNNAMED = re.compile(r"v\d+")
_Scalar = TypeVar("_Scalar", bound=np.generic)


@runtime_checkable
class Found(Protocol):
    """What a method found: a `CausalGraph`, or the arrays of one."""

    @property
    def adjacency(self) -> BoolArray:
        """(N, N, L+1) directed links, source × target × lag."""
        ...

    @property
    def undirected(self) -> BoolArray:
        """(N, N) symmetric, lag-0 links without direction."""
        ...

    @property
    def scores(self) -> FloatArray:
        """(N, N, L+1) at least 0, ranks every candidate."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Found against true, for one kind of link.

    Parameters
    ----------
    true, found, hits: number of links in the truth, found, and in both.
    distance: structural Hamming distance: how many links have to be added, taken out or turned.
    auroc, auprc: how well the scores of all candidates rank the true ones; NaN where that is not defined.
    """

    true: int
    found: int
    hits: int
    distance: int
    auroc: float = float("nan")
    auprc: float = float("nan")

    @classmethod
    def of(cls, truth: BoolArray, found: BoolArray, scores: FloatArray | None = None) -> Score:
        """Compare masks over the same candidates, each with its score."""
        ranked = (
            (float("nan"), float("nan")) if scores is None else (auroc(truth, scores), auprc(truth, scores))
        )
        return cls(
            true=int(truth.sum()),
            found=int(found.sum()),
            hits=int((truth & found).sum()),
            distance=int((truth ^ found).sum()),
            auroc=ranked[0],
            auprc=ranked[1],
        )

    @property
    def precision(self) -> float:
        """Share of the found links that are true; NaN where nothing was found."""
        return self.hits / self.found if self.found else float("nan")

    @property
    def recall(self) -> float:
        """Share of the true links that were found; NaN where there is none."""
        return self.hits / self.true if self.true else float("nan")

    @property
    def f1(self) -> float:
        """``2·hits / (true + found)``; 1 where there is nothing to find and nothing was found."""
        return 2 * self.hits / (self.true + self.found) if self.true + self.found else 1.0


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Comparison:
    """A found graph beside the true one, kind by kind; None where the truth tells no lags, or has none.

    Parameters
    ----------
    summary: source → target at any lag; a link without direction counts both ways. The distance counts pairs of
        variables whose marks differ, so that a turned link costs 1.
    summary_skeleton: pairs of variables linked at any lag, whichever drives the other.
    lagged: links at lags of 1 and more; the lag has to be right.
    by_lag: the same for lag 1, 2, ….
    directed: directed links at lag 0. One without direction is no hit; it counts in `skeleton`. The distance counts
        pairs of variables whose marks differ: a missing link, one too many, a turned one and one whose direction is
        open on one side only cost 1 each (Tsamardinos, Brown & Aliferis 2006).
    skeleton: pairs of variables linked at lag 0, whichever drives the other.
    turned: lag-0 links found with the wrong direction.
    open: lag-0 links found without direction where the truth has one.
    """

    summary: Score
    summary_skeleton: Score
    lagged: Score | None = None
    by_lag: tuple[Score, ...] = ()
    directed: Score | None = None
    skeleton: Score | None = None
    turned: int = 0
    open: int = 0

    @property
    def distance(self) -> int:
        """Structural Hamming distance of the whole graphs: lagged links and the marks at lag 0."""
        parts = [score for score in (self.lagged, self.directed) if score is not None]
        return sum(score.distance for score in parts) if parts else self.summary.distance

    def to_pandas(self) -> pd.DataFrame:
        """One row a kind of link; columns as in `Score`."""
        named = {
            "lags ≥ 1": self.lagged,
            **({f"lag {k}": score for k, score in enumerate(self.by_lag, 1)} if len(self.by_lag) > 1 else {}),
            "lag 0, directed": self.directed,
            "lag 0, either way": self.skeleton,
            "any lag": self.summary,
            "any lag, either way": self.summary_skeleton,
        }
        rows = {name: score for name, score in named.items() if score is not None}
        shown = ("true", "found", "hits", "precision", "recall", "f1", "auroc", "auprc", "distance")
        return pd.DataFrame(
            [[getattr(score, column) for column in shown] for score in rows.values()],
            index=pd.Index(list(rows), name="links"),
            columns=list(shown),
        )

    def __repr__(self) -> str:
        table = self.to_pandas().to_string(
            index_names=False, float_format=lambda value: f"{value:.3f}", na_rep="–"
        )
        tail = f"structural Hamming distance {self.distance}"
        if self.directed is not None:
            tail += f"; at lag 0 {self.turned} turned round, {self.open} without direction"
        return f"{table}\n{tail}"


def compare(truth: Any, found: Found, *, own_past: bool = False) -> Comparison:
    """Score a found graph against the truth.

    Parameters
    ----------
    truth: a `CausalGraph`, a system of `scarcity.datasets` (anything with the array `graph`), or a boolean array:
        (source, target, lag 0…), or (source, target) where lags are not known, which leaves the summary alone.
    found: a `CausalGraph`, or anything with the arrays `adjacency`, `undirected` and `scores`.
    own_past: whether links of a variable with its own past count. They are easy to find; the field leaves them out.

    Variables are matched by name where both sides have names, else by position. Lags that only one side has count as
    empty on the other, so that a true link beyond the `max_lag` of `found` is missed.

    Returns
    -------
    Comparison: with precision, recall, F1, AUROC, AUPRC and structural Hamming distance.

    Raises
    ------
    DataError: the truth is of another kind or shape, or the variables differ.

    >>> from scarcity import datasets, discover
    >>> system = datasets.linear(n_variables=4, n_rows=800, seed=1)
    >>> compare(system, discover(system.data, resamples=0)).lagged.f1
    1.0
    """
    true, loose = _truth(truth)
    n = len(found.adjacency)
    if len(true) != n:
        raise DataError(f"The truth has {len(true)} variables, the found graph {n}; they must be the same.")
    at = np.ix_(*2 * [_order(truth, found)])
    adjacency, scores, undirected = found.adjacency[at], found.scores[at], found.undirected[at]
    apart = ~np.eye(n, dtype=np.bool_)
    cross = np.ones_like(apart) if own_past else apart
    either, best = adjacency.any(axis=2) | undirected, scores.max(axis=2)
    whole: BoolArray = true if true.ndim == 2 else true.any(axis=2) | loose
    summary = replace(
        Score.of(whole[cross], either[cross], best[cross]), distance=_pairs((whole != either) & cross)
    )
    pairs = _either_way(whole, either, best)
    if true.ndim == 2:
        return Comparison(summary=summary, summary_skeleton=pairs)
    lags = max(true.shape[2], adjacency.shape[2])
    true, adjacency, scores = _padded(true, lags), _padded(adjacency, lags), _padded(scores, lags)

    def lagged(at: slice) -> Score:
        return Score.of(true[cross][:, at], adjacency[cross][:, at], scores[cross][:, at])

    now, true_now, ranked = adjacency[:, :, 0], true[:, :, 0], scores[:, :, 0]
    marks = _pairs((now != true_now) | (undirected != loose))
    directed = Score.of(true_now[apart], now[apart], ranked[apart])
    return Comparison(
        lagged=lagged(slice(1, None)) if lags > 1 else None,
        by_lag=tuple(lagged(slice(k, k + 1)) for k in range(1, lags)),
        directed=replace(directed, distance=marks),
        skeleton=_either_way(true_now | loose, now | undirected, ranked),
        summary=summary,
        summary_skeleton=pairs,
        turned=int((now & true_now.T & ~true_now).sum()),
        open=int((undirected & true_now).sum()),
    )


def _truth(truth: Any) -> tuple[BoolArray, BoolArray]:
    """The directed links of the truth, (N, N, L+1) or (N, N), and its lag-0 links without direction, (N, N)."""
    if isinstance(truth, Found):
        return truth.adjacency, truth.undirected
    array = np.asarray(getattr(truth, "graph", truth))
    if array.dtype != np.bool_ or array.ndim not in (2, 3) or array.shape[0] != array.shape[1]:
        raise DataError(
            "The truth must be a CausalGraph, a system with its graph, or booleans of shape (source, target, lag) or "
            f"(source, target); got {type(truth).__name__} with {array.dtype} {array.shape}."
        )
    return array, np.zeros(array.shape[:2], dtype=np.bool_)


def _order(truth: Any, found: Found) -> list[int]:
    """The place in `found` of each variable of the truth."""
    theirs: tuple[str, ...] | None = getattr(truth, "variables", None)
    ours: tuple[str, ...] | None = getattr(found, "variables", None)
    place = list(range(len(found.adjacency)))
    if theirs is None or ours is None or tuple(theirs) == tuple(ours):
        return place
    if set(theirs) == set(ours):
        return [ours.index(name) for name in theirs]
    if all(map(_UNNAMED.fullmatch, ours)) or all(map(_UNNAMED.fullmatch, theirs)):
        return place
    lacking, extra = (
        ", ".join(repr(printable(name)) for name in one if name not in other) or "none"
        for one, other in ((theirs, ours), (ours, theirs))
    )
    raise DataError(f"The variables differ: only the truth has {lacking}, only the found graph has {extra}.")


def _pairs(ordered: BoolArray) -> int:
    """Pairs of variables of which at least one order is marked; a variable with itself is a pair."""
    return int(np.triu(ordered | ordered.T).sum())


def _either_way(truth: BoolArray, found: BoolArray, scores: FloatArray) -> Score:
    """Pairs of variables, whichever drives the other."""
    pair = np.triu(np.ones_like(truth), 1)
    return Score.of((truth | truth.T)[pair], (found | found.T)[pair], np.maximum(scores, scores.T)[pair])


def _padded(array: npt.NDArray[_Scalar], lags: int) -> npt.NDArray[_Scalar]:
    """(N, N, lags) with nothing at the lags that were not there."""
    out = np.zeros((*array.shape[:2], lags), dtype=array.dtype)
    out[:, :, : array.shape[2]] = array
    return out
