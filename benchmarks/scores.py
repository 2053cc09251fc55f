"""How near a found graph is to the true one."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.stats import rankdata

__all__ = ["Found", "auroc", "f1", "score"]

BoolArray = npt.NDArray[np.bool_]
FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Found:
    """What a method found, in the arrays of `scarcity.CausalGraph`.

    adjacency : (source, target, lag 0…L) bool, directed links.
    undirected : (source, target) bool, symmetric, lag-0 links without direction.
    scores : (source, target, lag 0…L) ≥ 0, ranks every candidate.
    """

    adjacency: BoolArray
    undirected: BoolArray
    scores: FloatArray


def f1(truth: BoolArray, found: BoolArray) -> float:
    """``2 TP / (true + found)``; 1 where there is nothing to find and nothing was found."""
    total = int(truth.sum()) + int(found.sum())
    return 2 * int((truth & found).sum()) / total if total else 1.0


def auroc(truth: BoolArray, scores: FloatArray) -> float:
    """Chance that a true link scores above a false one, ties counting half; NaN if either kind is absent."""
    true, false = int(truth.sum()), int((~truth).sum())
    if not true or not false:
        return float("nan")
    ranks = rankdata(scores)
    return (float(ranks[truth].sum()) - true * (true + 1) / 2) / (true * false)


def score(truth: BoolArray, found: Found) -> dict[str, float | None]:
    """All scores of a graph; self links are left out everywhere.

    lag_f1 : over (source, target, lag ≥ 1).
    lag0_f1 : over directed lag-0 links, None if the truth has none; an undirected one counts as not found.
    summary_f1 : over (source, target) at any lag; an undirected link counts both ways.
    auroc : over the lagged candidates.
    summary_auroc : over (source, target), ranked by the best score at any lag.
    false_lagged : links at lags ≥ 1 that are not there.
    false_lag0 : directed links that are not there or run the other way, and undirected ones between variables
        without any lag-0 link.
    undirected : lag-0 links without direction.
    """
    n = truth.shape[0]
    cross = ~np.eye(n, dtype=np.bool_)
    true_lagged, found_lagged = truth[cross][:, 1:], found.adjacency[cross][:, 1:]
    true_now, found_now = truth[..., 0] & cross, found.adjacency[..., 0] & cross
    undirected = found.undirected & cross
    linked_now = true_now | true_now.T
    summary = np.asarray(found.adjacency.any(axis=2)) | undirected
    true_summary = np.asarray(truth.any(axis=2))
    return {
        "lag_f1": f1(true_lagged, found_lagged),
        "lag0_f1": f1(true_now, found_now) if true_now.any() else None,
        "summary_f1": f1(true_summary[cross], summary[cross]),
        "auroc": auroc(true_lagged.ravel(), found.scores[cross][:, 1:].ravel()),
        "summary_auroc": auroc(true_summary[cross], found.scores.max(axis=2)[cross]),
        "true_links": int(truth[cross].sum()),
        "false_lagged": int((found_lagged & ~true_lagged).sum()),
        "false_lag0": int((found_now & ~true_now).sum() + (undirected & ~linked_now).sum() // 2),
        "undirected": int(undirected.sum()) // 2,
    }
