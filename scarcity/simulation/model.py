"""The structural model that a graph holds, as lists of links and terms; many weighings of it at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np

from scarcity.errors import DataError
from scarcity.graph import CausalGraph
from scarcity.graph.terms import GraphTerms
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

__all__ = ["StructuralModel", "drawn", "fitted", "levels", "point"]

_Z90: Final = 1.6448536269514722


@dataclass(frozen=True, eq=False)
class StructuralModel:
    """x(t) = Σ weight · x_source(t - lag) + bends + innovation, standardised, in D weighings of one list of links.

    Attributes
    ----------
    variables
        N names.
    max_lag
        L.
    means, scales
        (N,) of a variable in its own units; a scale of 0 counts as 1.
    links
        (K, 3) rows [source, target, lag] of straight links.
    weights
        (D, K) standard deviations of the target per standard deviation of the source.
    terms
        Bends and products of the targets that have them; those have no row in `links`.
    term_weights
        (D, M) coefficients of the terms, in place of those that they carry.
    innovations
        (N, N) covariance of what the links do not explain; 0 for constant variables.
    mean_errors
        (D, N) how far the true means lie from `means`, in standard deviations.
    certain_links
        Whether all weighings have the same links.
    term_means
        (M,) of the terms, where all variables are at their means; see `scarcity.simulation.innovations.centred`. Not
        known: they count as 0.
    """

    variables: tuple[str, ...]
    max_lag: int
    means: FloatArray
    scales: FloatArray
    links: IndexArray
    weights: FloatArray
    terms: GraphTerms | None
    term_weights: FloatArray
    innovations: FloatArray
    mean_errors: FloatArray
    certain_links: bool = True
    term_means: FloatArray | None = None

    @property
    def n_variables(self) -> int:
        """N."""
        return len(self.variables)

    @property
    def n_draws(self) -> int:
        """D."""
        return len(self.weights)

    @property
    def is_linear(self) -> bool:
        """Whether there are neither bends nor products."""
        return self.terms is None or not len(self.terms.index)

    @cached_property
    def intercepts(self) -> FloatArray:
        """(D, N) what stands against the means of the terms, so that the variables stay at theirs."""
        out = np.zeros((self.n_draws, self.n_variables))
        if self.terms is not None and self.term_means is not None:
            for place, target in enumerate(self.terms.index[:, 3]):
                out[:, target] -= self.term_weights[:, place] * self.term_means[place]
        return out

    @cached_property
    def order(self) -> tuple[IndexArray, ...]:
        """Variables by level: what acts within a row on a variable stands on a level before."""
        now = np.zeros((self.n_variables, self.n_variables), dtype=np.bool_)
        here = self.links[self.links[:, 2] == 0]
        now[here[:, 0], here[:, 1]] = True
        if self.terms is not None:
            for _, first, second, target, lag in self.terms.index:
                if lag == 0:
                    now[first, target] = now[second, target] = True
        return levels(now, self.variables)

    def of_draws(self, places: IndexArray | list[int]) -> StructuralModel:
        """Some of the weighings."""
        return replace(
            self,
            weights=self.weights[places],
            term_weights=self.term_weights[places],
            mean_errors=self.mean_errors[places],
        )

    def standardised(self, values: FloatArray) -> FloatArray:
        """Values (…, N) in a variable's own units as deviations from its mean in standard deviations."""
        return (values - self.means) / self.scales

    def raw(self, z: FloatArray) -> FloatArray:
        """The other way round."""
        return z * self.scales + self.means


def point(graph: CausalGraph, *, straight: bool = False) -> StructuralModel:
    """The model of the graph's own links and coefficients: one weighing.

    With `straight` a target that answers along bends answers by its average derivatives instead.

    An undirected link stands in the direction that it was fitted in, where the resamples tell; else it is left out. Who
    asks for effects has to see to them (`scarcity.simulation.open_links`).

    Raises DataError where links within a row go round in a circle.
    """
    scales = np.where(graph.scales > 0, graph.scales, 1.0)
    directed = graph.adjacency.copy()
    directed[:, :, 0] |= fitted(graph)
    at = np.argwhere(directed)
    if not straight:
        at = at[~_bent_targets(graph)[at[:, 1]]]
    source, target, lag = at.T
    weights = graph.coefficients[source, target, lag] * scales[source] / scales[target]
    weights = _refitted(graph, at, weights)
    terms = graph.terms if graph.terms is not None and len(graph.terms.index) and not straight else None
    model = StructuralModel(
        variables=graph.variables,
        max_lag=graph.max_lag,
        means=graph.means,
        scales=scales,
        links=at,
        weights=weights[None],
        terms=terms,
        term_weights=terms.values[None, :, 0] if terms is not None else np.zeros((1, 0)),
        innovations=graph.residual_covariance * np.outer(graph.scales > 0, graph.scales > 0),
        mean_errors=np.zeros((1, len(graph.variables))),
    )
    _ = model.order
    return model


def drawn(
    graph: CausalGraph, draws: int, rng: np.random.Generator, *, straight: bool = False
) -> StructuralModel:
    """`draws` weighings of the model as the data allow them.

    Where the graph carries resamples that redid the selection, each weighing is one of them: links that it did not
    select are gone. Else (other methods than "mpie") the links stand and their weights vary as their intervals say.
    Coefficients of bends vary by their standard errors, one by one; a bend goes where the resample did not select its
    link. The means vary as those of a series with this memory do.
    """
    model = point(graph, straight=straight)
    if draws < 1:
        return model
    held = graph.draws
    if held is not None and len(held.effects):
        of = rng.permutation(np.resize(rng.permutation(len(held.effects)), draws))
        kept = (
            np.ones(len(held.links), dtype=np.bool_) if straight else ~_bent_targets(graph)[held.links[:, 1]]
        )
        links, weights = held.links[kept], held.effects[of][:, kept].astype(np.float64)
        certain = False
    else:
        links, certain = model.links, True
        source, target, lag = links.T
        width = (graph.ci_high - graph.ci_low)[source, target, lag] / (2 * _Z90)
        effect = np.abs(graph.effects[source, target, lag])
        share = np.where(effect > 0, np.nan_to_num(width) / np.where(effect > 0, effect, 1.0), 0.0)
        weights = model.weights * (1.0 + share * rng.standard_normal((draws, len(links))))
        of = np.zeros(draws, dtype=np.intp)
    term_weights = np.zeros((draws, 0))
    if model.terms is not None:
        errors = np.nan_to_num(model.terms.errors)
        term_weights = model.term_weights + errors * rng.standard_normal((draws, len(errors)))
        if held is not None and not certain:
            term_weights *= _selected_terms(graph, model.terms)[of]
    return replace(
        model,
        links=links,
        weights=weights,
        term_weights=term_weights,
        mean_errors=_mean_errors(graph, model, draws, rng),
        certain_links=certain,
    )


def fitted(graph: CausalGraph) -> BoolArray:
    """(N, N) the direction in which undirected links were fitted, as far as the resamples tell."""
    out = np.zeros_like(graph.undirected)
    if graph.draws is not None:
        source, target, lag = graph.draws.links.T
        out[source[lag == 0], target[lag == 0]] = True
        out &= graph.undirected & ~out.T
    return out


def levels(now: BoolArray, names: tuple[str, ...]) -> tuple[IndexArray, ...]:
    """Variables by level, where `now` (N, N) says what acts on what within a row.

    Raises DataError where that goes round in a circle.
    """
    left, out = np.ones(len(now), dtype=np.bool_), list[IndexArray]()
    waiting = now.sum(0)
    while left.any():
        free = np.nonzero(left & (waiting == 0))[0]
        if not len(free):
            around = ", ".join(
                repr(name) for name, is_left in zip(names, left.tolist(), strict=True) if is_left
            )
            raise DataError(
                f"The links within a row go round in a circle among {around}: such a model cannot be run step by step. "
                "Orient or drop one of them (`knowledge=` of `discover`)."
            )
        out.append(free)
        left[free] = False
        waiting = waiting - now[free].sum(0)
    return tuple(out)


def _refitted(graph: CausalGraph, at: IndexArray, weights: FloatArray) -> FloatArray:
    """(K,) weights of links in the model of the links alone, where the graph carries them.

    The graph's own coefficients come from the full model: honest one by one, but together they carry the errors of all
    links that are not there, and among variables that resemble each other such a model runs away.
    """
    if graph.draws is None:
        return weights
    held = np.full(graph.adjacency.shape, np.nan)
    source, target, lag = graph.draws.links.T
    held[source, target, lag] = graph.draws.fitted
    source, target, lag = at.T
    found = held[source, target, lag]
    return np.where(np.isnan(found) | (found == 0), weights, found)


def _bent_targets(graph: CausalGraph) -> BoolArray:
    """(N,) variables whose model is written in terms."""
    out = np.zeros(len(graph.variables), dtype=np.bool_)
    if graph.terms is not None:
        out[graph.terms.index[:, 3]] = True
    return out


def _selected_terms(graph: CausalGraph, terms: GraphTerms) -> FloatArray:
    """(S, M) 1 where a resample selected all links that a term belongs to, else 0."""
    assert graph.draws is not None
    n, lags = len(graph.variables), graph.max_lag + 1
    kept = np.zeros((len(graph.draws.effects), n * n * lags), dtype=np.bool_)
    source, target, lag = graph.draws.links.T
    kept[:, (source * n + target) * lags + lag] = graph.draws.effects != 0
    _, first, second, target, lag = terms.index.T
    places = [(side * n + target) * lags + lag for side in (first, second)]
    return np.asarray(kept[:, places[0]] & kept[:, places[1]], dtype=np.float64)


def _mean_errors(
    graph: CausalGraph, model: StructuralModel, draws: int, rng: np.random.Generator
) -> FloatArray:
    """(draws, N) errors of means: what stays of an innovation is its sum over all time, along bends by their average
    derivatives.

    Source: Brockwell & Davis (1991), Time Series, theorem 11.2.2.
    """
    n, rows = model.n_variables, graph.n_effective
    if rows <= 0:
        return np.zeros((draws, n))
    total = np.zeros((n, n))
    np.add.at(total, (model.links[:, 0], model.links[:, 1]), model.weights[0])
    bent = _bent_targets(graph)
    total[:, bent] = np.where(graph.adjacency, graph.effects, 0.0).sum(2)[:, bent]
    stays = np.eye(n) - total.T
    if np.linalg.cond(stays) > 1e8:  # a unit root: its mean says nothing
        return np.zeros((draws, n))
    sd = np.sqrt(np.maximum(np.diag(model.innovations), 0.0) / rows)
    return np.asarray(np.linalg.solve(stays, (rng.standard_normal((draws, n)) * sd).T).T, dtype=np.float64)
