"""`CausalGraph`: the immutable result of discovery."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Self, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import DataError
from scarcity.graph import display, markup, responses, sentences, storage, table
from scarcity.graph.arrays import LAYOUT, BoolArray, FloatArray, freeze, same
from scarcity.graph.checks import check_links, check_plain, checked_names
from scarcity.graph.draws import GraphDraws
from scarcity.graph.terms import GraphTerms
from scarcity.graph.words import certainty_levels

__all__ = ["CausalGraph", "Scalar"]

Scalar: TypeAlias = str | int | float | bool | None


@dataclass(frozen=True, eq=False, repr=False, kw_only=True, slots=True, weakref_slot=True)
class CausalGraph:
    """What drives what, how strongly, after how long and how surely.

    The shape (N, N, L+1) is (source, target, lag 0 … max_lag). NaN stands for "not computed" in `ci_low`,
    `ci_high`, `p_values`, `stability`, `gains` and nowhere else. Arrays are copied and read-only; one that
    is read-only and owns its memory is taken over. Equality is by content.

    Source: specification §MPIE, export; we differ: the graph follows the significance test, the acceptance
    rule only grades a link (`established`).

    Raises DataError when a field has another shape, type or range than written here.
    """

    variables: tuple[str, ...]
    """N unique names. They come from data and are untrusted: shown as text, never as markup."""
    max_lag: int
    adjacency: BoolArray
    """(N, N, L+1) directed links."""
    undirected: BoolArray
    """(N, N) symmetric: lag-0 links that the data cannot orient; they do not stand in `adjacency`."""
    effects: FloatArray
    """(N, N, L+1) standardised structural coefficients: sd of the target per sd of the source; where the target answers
    along a bend, the average derivative."""
    ci_low: FloatArray
    """(N, N, L+1) lower end of the 90 % interval of `effects`."""
    ci_high: FloatArray
    scores: FloatArray
    """(N, N, L+1) at least 0; ranks every candidate link, also the rejected ones."""
    p_values: FloatArray
    stability: FloatArray
    """(N, N, L+1) share of the resamples that select the link with the same sign."""
    gains: FloatArray
    """(N, N, L+1) held-out R² that the link adds."""
    established: BoolArray
    """(N, N, L+1) whether the link meets the specification's acceptance rule."""
    coefficients: FloatArray
    """(N, N, L+1) raw units of the target per raw unit of the source."""
    means: FloatArray
    """(N,) raw units."""
    scales: FloatArray
    """(N,) standard deviations, raw units."""
    residual_covariance: FloatArray
    """(N, N) of the standardised innovations of the selected model."""
    n_rows: int
    n_effective: float
    """Rows that a fading memory is worth: (Σw)² / Σw²."""
    method: str
    options: Mapping[str, Scalar]
    """What was asked for."""
    units: Mapping[str, str] = field(default_factory=dict[str, str])
    """Unit of each variable where known."""
    time_step: str | None = None
    """One lag in plain words, such as "1 h"."""
    partial_r2: FloatArray = field(default_factory=lambda: np.empty((0, 0, 0)))
    """(N, N, L+1) share of the target's variance, left by all other drivers, that the link explains; NaN throughout
    unless given. Shares of links that act together (products) overlap."""
    last_rows: FloatArray = field(default_factory=lambda: np.empty((0, 0)))
    """(L, N) the newest rows as they were measured, the last one last, from which a what-if starts; NaN where missing.
    No other rows are held; ``dataclasses.replace(graph, last_rows=np.empty((0, 0)))`` leaves them out of a file.
    """
    terms: GraphTerms | None = None
    """What bent links and products are made of; None where all links are straight."""
    draws: GraphDraws | None = None
    notes: tuple[str, ...] = ()
    """What was kept and is reported: constant columns, copies, infinities."""
    regime: int = 0

    def __post_init__(self) -> None:
        names = checked_names(self.variables)
        if isinstance(self.max_lag, bool) or not isinstance(self.max_lag, int) or self.max_lag < 0:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise DataError(f"max_lag must be an integer of at least 0, not {self.max_lag!r}.")
        _set(self, "variables", names)
        for name in LAYOUT:
            _set(self, name, freeze(name, getattr(self, name), len(names), self.max_lag))
        check_links(names, self.adjacency, self.undirected)
        check_plain(self)
        _set(self, "options", MappingProxyType(dict(self.options)))
        _set(self, "units", MappingProxyType(dict(self.units)))
        _set(self, "notes", tuple(self.notes))

    @property
    def links(self) -> int:
        """Number of links; an undirected one counts once."""
        return int(np.count_nonzero(self.adjacency)) + int(np.count_nonzero(self.undirected)) // 2

    @property
    def bases(self) -> Mapping[str, str]:
        """How each variable answers to what drives it: "linear", "additive" (along bends) or "products" (of two)."""
        return responses.bases(self)

    @property
    def bent(self) -> BoolArray:
        """(N, N, L+1) links along which the target answers by a bend or a product, not by a straight line."""
        return responses.bent(self)

    @property
    def both_ways(self) -> BoolArray:
        """(N, N, L+1) bent links that raise here and lower there, so that the average derivative says little."""
        return self.bent & responses.acts_both_ways(self.effects, self.ci_low, self.ci_high, self.weights)

    @property
    def weights(self) -> FloatArray:
        """(N, N, L+1) what ranks and draws links: effects; of a bent link its size, with the sign of its effect.

        The average derivative of a target that answers both ways is about 0, however strong the answer. The size is
        the standard deviation of what the source adds to the target, in standard deviations of the target, for normal
        sources: of a straight link that is the absolute effect.
        """
        return responses.weights(self)

    @property
    def certainty(self) -> npt.NDArray[np.int8]:
        """(N, N, L+1) how sure links are, as `words.certainty_levels` tells; a bent one may hold 0 on average."""
        weights, bent = self.weights, self.bent
        low, high = (np.where(bent, weights, ends) for ends in (self.ci_low, self.ci_high))
        return certainty_levels(self.stability, low, high)

    def response(self, source: str, target: str, lag: int) -> pd.DataFrame:
        """How `target` answers to `source`, all else being equal, over the range of `source`: both in raw units.

        Parameters
        ----------
        source, target, lag
            A link of the graph; the own past is one too.

        Returns
        -------
        Columns named as the two variables ("… after" where they are the same): values of the source, and what they add
        to the target beside the mean of the source. Partners in products stand at their means.

        Raises SchemaError for names that the graph does not hold, DataError where it has no such link.
        """
        return responses.response(self, source, target, lag)

    def to_pandas(self) -> pd.DataFrame:
        """One row a link, the strongest effect first; `table.Link` names the columns."""
        return table.to_pandas(self)

    def to_networkx(self) -> Any:
        """A ``networkx.MultiDiGraph`` whose keys are lags; an undirected link stands in both directions.

        Raises MissingDependencyError without networkx.
        """
        return table.to_networkx(self)

    def to_json(self, path: str | os.PathLike[str] | None = None) -> str:
        """The graph as JSON text, written to `path` too if one is given."""
        text = storage.dumps(self)
        if path is not None:
            storage.write_atomically(path, text.encode("ascii"))
        return text

    @classmethod
    def from_json(cls, text_or_path: str | os.PathLike[str]) -> Self:
        """The graph in JSON text, or in the file at a path; text is what starts with a brace.

        Raises DataError when it is no graph, damaged or of a newer version.
        """
        if isinstance(text_or_path, str) and text_or_path.lstrip()[:1] in ("{", "[", ""):
            return cls._restored(storage.loads(text_or_path), "the text")
        return cls._restored(storage.load(text_or_path), str(text_or_path))

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the graph to `path`: ``.json`` to be read by people and programs, ``.npz`` when it is large.

        Raises OptionError for another ending.
        """
        storage.save(self, path)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """The graph that `save` or `to_json` wrote to `path`.

        Raises DataError when the file is no graph, damaged or of a newer version.
        """
        return cls._restored(storage.load(path), str(Path(path)))

    def to_graphml(self, path: str | os.PathLike[str] | None = None) -> str:
        """The graph as GraphML, written to `path` too if one is given."""
        return markup.written(markup.to_graphml(self), path)

    def to_dot(self, path: str | os.PathLike[str] | None = None) -> str:
        """The graph in the DOT language of Graphviz, written to `path` too if one is given."""
        return markup.written(markup.to_dot(self), path)

    def plot(self, kind: str = "process", *, ax: Any = None, legend: bool = True) -> Any:
        """Draw the graph with matplotlib and return the axes.

        Blue raises, orange lowers; the wider the stronger, the paler the less stable; dashed where the interval holds
        0; a diamond where the direction is open. Text and background have the colours of matplotlib's style. Names are
        drawn as they are, never as markup.

        Parameters
        ----------
        kind: "process", one node a variable: numbers on the arrows are lags, the ring of a node is filled as far as
            its own past carries it, a large node drives much, causes tend to stand left of effects. Or "time series",
            one node a variable and time: links into the present in full, the same ones earlier faint.
        ax: matplotlib axes to draw on; None makes a figure of fitting size.
        legend: whether the marks are explained below.

        Raises MissingDependencyError without matplotlib (``pip install 'scarcity[plot]'``), OptionError for another
        `kind`.
        """
        from scarcity.graph.plots import plot

        return plot(self, kind, ax=ax, legend=legend)

    def explain(self, variable: str | None = None) -> str:
        """Plain sentences: what drives `variable` (or everything), after how long, how strongly, how surely.

        Raises SchemaError for a name that the graph does not hold.
        """
        return sentences.explain(self, variable)

    def __str__(self) -> str:
        return display.to_text(self)

    def __repr__(self) -> str:
        return f"<CausalGraph: {display.summary(self)}>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return display.mimebundle(self, include, exclude)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, CausalGraph):
            return NotImplemented
        plain = (f.name for f in fields(self) if f.name not in LAYOUT)
        return all(getattr(self, name) == getattr(other, name) for name in plain) and all(
            same(getattr(self, name), getattr(other, name)) for name in LAYOUT
        )

    def __hash__(self) -> int:
        return hash((self.variables, self.max_lag, self.method, self.n_rows, self.adjacency.tobytes()))

    def __reduce__(self) -> tuple[object, ...]:
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        return _rebuild, ({**values, "options": dict(self.options), "units": dict(self.units)},)

    @classmethod
    def _restored(cls, arguments: dict[str, Any], where: str) -> Self:
        try:
            return cls(**arguments)
        except (TypeError, DataError) as error:
            raise DataError(f"{where} does not hold a valid causal graph: {error}") from error


def _rebuild(values: dict[str, Any]) -> CausalGraph:
    return CausalGraph(**values)


def _set(graph: CausalGraph, name: str, value: object) -> None:
    object.__setattr__(graph, name, value)
