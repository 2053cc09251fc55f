"""Which links that were not found the pattern of the others lets one expect."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from scipy import sparse

from scarcity.engine.operators.relational.pairs import PAIR_FEATURES, PairFeatures
from scarcity.engine.operators.structure.matrix import Links, edges_of
from scarcity.errors import DataError, OptionError
from scarcity.graph.ranking import auroc

__all__ = ["LEAST_LINKS", "EdgePrediction", "predict_edges"]

_Floats = npt.NDArray[np.float64]
_Integers = npt.NDArray[np.int64]

LEAST_LINKS: Final = 30
"""From fewer links nothing can be learned that could be checked."""
_HELD_OUT: Final = 0.1
_FOLDS_FOR: Final = 300
"""Held-out links, over all folds, at which no further fold is taken."""
_MOST_FOLDS: Final = 5
_HIDDEN: Final = 0.2
_OTHERS: Final = 10
"""Pairs without a link that are compared with each link."""
_ROWS_AT_ONCE: Final = 128
_RIDGE: Final = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class EdgePrediction:
    """The pairs without a link, most expected first, and how well links that were hidden could be foretold.

    Parameters
    ----------
    source, target: (K,) of the pairs without a link.
    score: (K,) log-odds against a pair drawn at random; they rank.
    adamic_adar: (K,) the plain count of rare shared neighbours beside it.
    auc, adamic_adar_auc: chance that a hidden link of this graph scores above a pair without one, by either score.
    held_out: how many links were hidden for that.
    coefficients: (F,) what the score is made of, per standard deviation, in the order of `pairs.PAIR_FEATURES`.
    """

    source: _Integers
    target: _Integers
    score: _Floats
    adamic_adar: _Floats
    auc: float
    adamic_adar_auc: float
    held_out: int
    coefficients: _Floats

    @property
    def better(self) -> bool:
        """Whether the score foretold hidden links better than Adamic–Adar."""
        return self.auc > self.adamic_adar_auc


def predict_edges(links: Links, *, top: int = 10, seed: int = 0) -> EdgePrediction:
    """Learn from the links there are which others to expect.

    A fifth of the links is hidden, pairs are described by what the rest says about them (`pairs.PairFeatures`), and a
    logistic regression learns what hidden links have before pairs without a link. How well that does is measured on
    further links, hidden from all of it, a tenth at a time.

    Parameters
    ----------
    links: (N, N) as `link_matrix` gives them; strengths do not count.
    top: pairs that are returned.
    seed: the same seed gives the same scores.

    Raises
    ------
    DataError: there are fewer than 30 links, or fewer pairs without a link than with one.
    OptionError: `top` is negative.

    Source: Ghasemian et al. (2020), stacking simple predictors; here few of them and linear.
    """
    if top < 0:
        raise OptionError(f"top must be at least 0, not {top!r}.")
    n, m = int(links.shape[0]), int(links.nnz)
    if m < LEAST_LINKS or n * (n - 1) < 2 * m:
        raise DataError(
            f"predict_edges needs at least {LEAST_LINKS} links and as many pairs without one; "
            f"these are {m} links among {n} variables."
        )
    rng = np.random.default_rng(seed)
    auc, plain, held_out = _checked(links, rng, seed)
    model = _learned(links, rng, seed)
    features = PairFeatures(links, seed)
    source, target, score = _best(links, features, model, top)
    return EdgePrediction(
        source=source,
        target=target,
        score=score,
        adamic_adar=np.asarray(features.adamic_adar[source, target]).ravel(),
        auc=auc,
        adamic_adar_auc=plain,
        held_out=held_out,
        coefficients=model.coefficients,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Model:
    centre: _Floats
    spread: _Floats
    coefficients: _Floats

    def score(self, features: _Floats) -> _Floats:
        """(K,) of (K, F)."""
        return (features - self.centre) @ self.weights

    @property
    def weights(self) -> _Floats:
        """(F,) per unit of each number."""
        return self.coefficients / self.spread


def _checked(links: Links, rng: np.random.Generator, seed: int) -> tuple[float, float, int]:
    """Chance that a hidden link scores above another pair, by the model and by Adamic–Adar; how many were hidden."""
    source, target = edges_of(links)
    part = max(1, round(_HELD_OUT * len(source)))
    folds = min(_MOST_FOLDS, -(-_FOLDS_FOR // part))
    order = rng.permutation(len(source))
    truth: list[Any] = []
    ours: list[_Floats] = []
    theirs: list[_Floats] = []
    for fold in range(folds):
        hidden = order[fold * part : (fold + 1) * part]
        seen = _without(links, hidden)
        model, features = _learned(seen, rng, seed), PairFeatures(seen, seed)
        others = _unlinked(links, _OTHERS * part, rng)
        pairs = [np.concatenate(ends) for ends in zip((source[hidden], target[hidden]), others, strict=True)]
        truth.append(np.arange(len(pairs[0])) < part)
        ours.append(model.score(features.at(*pairs)))
        theirs.append(np.asarray(features.adamic_adar[pairs[0], pairs[1]]).ravel())
    scores = [np.mean([auroc(t, s) for t, s in zip(truth, each, strict=True)]) for each in (ours, theirs)]
    return float(scores[0]), float(scores[1]), folds * part


def _learned(links: Links, rng: np.random.Generator, seed: int) -> _Model:
    """What tells links hidden from the others from pairs without one."""
    source, target = edges_of(links)
    hidden = rng.permutation(len(source))[: max(1, round(_HIDDEN * len(source)))]
    features = PairFeatures(_without(links, hidden), seed)
    others = _unlinked(links, _OTHERS * len(hidden), rng)
    made = np.concatenate([features.at(source[hidden], target[hidden]), features.at(*others)])
    return _logistic(made, np.arange(len(made)) < len(hidden))


def _logistic(features: _Floats, truth: npt.NDArray[np.bool_]) -> _Model:
    """Ridge-penalised logistic regression by Newton's method, both classes weighing alike."""
    centre, spread = features.mean(axis=0), features.std(axis=0)
    spread = np.where(spread > 1e-9, spread, 1.0)
    scaled = np.column_stack([(features - centre) / spread, np.ones(len(features))])
    weight = np.where(truth, 1.0, truth.sum() / max((~truth).sum(), 1))
    penalty = np.diag(np.append(np.full(features.shape[1], _RIDGE), 1e-6))
    beta = np.zeros(scaled.shape[1])
    for _ in range(12):
        chance = 1 / (1 + np.exp(-np.clip(scaled @ beta, -30, 30)))
        slope = scaled.T @ (weight * (truth - chance)) - penalty @ beta
        curve = (scaled * (weight * chance * (1 - chance))[:, None]).T @ scaled + penalty
        step = np.linalg.solve(curve, slope)
        beta = beta + step
        if np.abs(step).max() < 1e-8:
            break
    return _Model(centre, spread, beta[: len(PAIR_FEATURES)])


def _without(links: Links, hidden: npt.NDArray[np.intp]) -> Links:
    source, target = edges_of(links)
    keep = np.ones(len(source), dtype=np.bool_)
    keep[hidden] = False
    ends: Any = (source[keep], target[keep])
    made: Any = sparse.coo_array
    return made((np.ones(len(ends[0])), ends), shape=links.shape).tocsr()


def _unlinked(links: Links, count: int, rng: np.random.Generator) -> tuple[_Integers, _Integers]:
    """At most `count` different ordered pairs without a link, drawn at random."""
    n = int(links.shape[0])
    source, target = edges_of(links)
    taken = source * n + target
    if n * n <= 4 * count:
        drawn = rng.permutation(n * n)
    else:
        drawn = np.unique(rng.integers(0, n * n, 2 * count))
        rng.shuffle(drawn)
    free = drawn[(drawn // n != drawn % n) & ~np.isin(drawn, taken)][:count]
    return free // n, free % n


def _best(
    links: Links, features: PairFeatures, model: _Model, top: int
) -> tuple[_Integers, _Integers, _Floats]:
    """The `top` pairs without a link, highest score first."""
    n = int(links.shape[0])
    best: list[tuple[_Integers, _Floats]] = []
    made: Any = links
    constant = float(model.centre @ model.weights)
    for first in range(0, n, _ROWS_AT_ONCE):
        last = min(first + _ROWS_AT_ONCE, n)
        score = features.weighed(first, last, model.weights) - constant
        score[made[first:last].toarray() > 0] = -np.inf
        score[np.arange(last - first), np.arange(first, last)] = -np.inf
        flat = score.ravel()
        keep = np.argpartition(-flat, min(top, len(flat) - 1))[:top]
        best.append((keep + first * n, flat[keep]))
    pairs, score = (np.concatenate(each) for each in zip(*best, strict=True))
    order = np.lexsort((pairs, -score))[:top]
    order = order[np.isfinite(score[order])]
    return pairs[order] // n, pairs[order] % n, score[order]
