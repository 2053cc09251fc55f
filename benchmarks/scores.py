"""The scores of a found graph that the tables show, by `scarcity.compare`."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scarcity import compare

__all__ = ["Found", "score"]

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
    told = compare(truth, found)
    lagged, now, pairs = told.lagged, told.directed, told.skeleton
    assert lagged is not None and now is not None and pairs is not None  # truths here tell lags
    return {
        "lag_f1": lagged.f1,
        "lag0_f1": now.f1 if now.true else None,
        "summary_f1": told.summary.f1,
        "auroc": lagged.auroc,
        "summary_auroc": told.summary.auroc,
        "true_links": lagged.true + now.true,
        "false_lagged": lagged.found - lagged.hits,
        # Pairs that are not linked at all, and links that run the other way.
        "false_lag0": pairs.found - pairs.hits + told.turned,
        "undirected": int(found.undirected.sum()) // 2,
    }
