"""How large a t statistic must be for a link: family-wise control, loosened where links abound."""

from __future__ import annotations

import numpy as np

from scarcity.numerics.arrays import FloatArray
from scarcity.numerics.distributions import student_tail, student_threshold

# Share of false links allowed among the accepted ones where links abound, in units of alpha.
_FALSE_SHARE = 4.0
# Chance that the weakest accepted link is false, at most.
_LOCAL_SHARE = 0.3
# Width in |t| of what is counted above the cut to tell how thick true links lie there.
_BAND = 1.5
_STEP = 0.05
LOWEST = 2.79
"""No adaptive threshold lies below this |t|."""


def family_wise(alpha: float, candidates: int, n: float) -> float:
    """Threshold on |t| that some of `candidates` true zeros of one target passes with a chance of `alpha` (Bonferroni).

    Parameters
    ----------
    n
        Effective number of rows; with few, Student's t asks for more.

    >>> round(family_wise(0.01, 39, 1e6), 2), round(family_wise(0.01, 39, 40), 2)
    (3.66, 4.03)
    """
    return student_threshold(alpha / (2 * max(candidates, 1)), freedom(n))


def freedom(n: float) -> float:
    """Degrees of freedom of a partial t statistic in a small model on `n` rows."""
    return max(n - 2.0, 2.0)


def of_partial_r2(share: float, n: FloatArray | float) -> FloatArray:
    """Threshold on |t| that a column passes with a partial R² of `share` at `n` effective rows.

    >>> of_partial_r2(0.0, 100.0).tolist(), round(float(of_partial_r2(0.01, 1000.0)), 2)
    (0.0, 3.18)
    """
    return np.sqrt(share / (1 - share) * np.asarray(n, dtype=np.float64))


def adaptive(t: FloatArray, candidates: int, strict: float, alpha: float, n: float) -> float:
    """The threshold for all candidate links of a stream together, at most `strict`.

    It goes down while (a) the expected share of false links among all accepted ones stays below 4·alpha and (b) a link
    at the threshold is true with a chance of at least .7: among candidates with just that |t|, chance puts at most .3
    of them there. How many true ones lie there is told by what stands 0 … 1.5 above the threshold beyond chance; a
    narrower band takes three chance findings for a crowd, and costs streams of strong links .005 of F1. Streams with
    strong links only keep the strict threshold, streams with many weak ones reach about 3.2, noise stays strict.

    Parameters
    ----------
    t
        (M,) |t| of the stream's candidate cross links, of those at least that have `LOWEST` or more.
    candidates
        How many candidates there are, with those of smaller |t|.
    n
        Effective number of rows.

    Source: own; (a) is the tail false-discovery rate of Storey (2002) with all candidates counted as nulls, (b) a
    local false-discovery rate (Efron 2004) with the density of true links taken as even across the band.
    """
    ranked = np.sort(t)
    cut, df = strict, freedom(n)

    def by_chance(low: float, high: float) -> float:
        return 2 * candidates * float(student_tail(low, df) - student_tail(high, df))

    for trial in np.arange(strict, LOWEST, -_STEP):
        passing = len(ranked) - int(np.searchsorted(ranked, trial))
        if by_chance(trial, np.inf) > _FALSE_SHARE * alpha * passing:
            break
        in_band = int(np.searchsorted(ranked, trial + _BAND) - np.searchsorted(ranked, trial))
        true = max(in_band - by_chance(trial, trial + _BAND), 0.0) / _BAND
        false = by_chance(trial, trial + _STEP) / _STEP
        if false <= _LOCAL_SHARE * (false + true):
            cut = float(trial)
    return cut
