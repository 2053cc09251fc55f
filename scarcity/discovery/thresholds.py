"""How large a t statistic must be for a link: family-wise control, loosened where links abound."""

from __future__ import annotations

import numpy as np

from scarcity.numerics.arrays import FloatArray
from scarcity.numerics.distributions import student_tail, student_threshold

# Share of false links allowed among the accepted ones where links abound, in units of alpha.
_FALSE_SHARE = 4.0
# Share of chance findings allowed among the weakest accepted links.
_LOCAL_SHARE = 0.4
_BAND = 0.6
_STEP = 0.05
_LOWEST = 2.79


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


def adaptive(t: FloatArray, strict: float, alpha: float, n: float) -> float:
    """The threshold for all candidate links of a stream together, at most `strict`.

    It goes down while (a) the expected share of false links among all accepted ones stays below 4·alpha and (b) the
    weakest accepted band of |t|, 0.6 wide, holds clearly more links than chance would put there. Streams with strong
    links only keep the strict threshold, streams with many weak ones reach about 3.2, pure noise stays strict.

    Parameters
    ----------
    t
        (M,) |t| of every candidate cross link of the stream.
    n
        Effective number of rows.

    Source: own; (a) is the tail false-discovery rate of Storey (2002) with all candidates counted as nulls, (b) a
    local false-discovery rate (Efron 2004) estimated from counts.
    """
    accepted = np.sort(t)
    cut, df = strict, freedom(n)
    for trial in np.arange(strict, _LOWEST, -_STEP):
        chance = 2 * float(student_tail(trial, df))
        passing = len(accepted) - int(np.searchsorted(accepted, trial))
        if len(accepted) * chance > _FALSE_SHARE * alpha * passing:
            break
        by_chance = len(accepted) * (chance - 2 * float(student_tail(trial + _BAND, df)))
        in_band = int(np.searchsorted(accepted, trial + _BAND) - np.searchsorted(accepted, trial))
        if by_chance <= _LOCAL_SHARE * (in_band - 1):
            cut = float(trial)
    return cut
