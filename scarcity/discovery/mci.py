"""The second stage of PCMCI: momentary conditional independence of source and target, for many lagged links."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.parcorr import partial_correlations
from scarcity.numerics.arrays import FloatArray, IndexArray

# Links whose conditions are held at once.
_AT_ONCE = 50_000


@dataclass(frozen=True)
class MomentaryTests:
    """MCI tests of M links, each x(t - lag) ⊥ y(t) given the parents of y(t) and those of x(t - lag).

    Attributes
    ----------
    value
        (M,) partial correlation.
    slope
        (M,) standardised coefficient of the source in the regression of the target on source and conditions.
    freedom
        (M,) degrees of freedom: rows - 2 - number of conditions.
    least
        (M,) the smallest share of its variance that a column of the test keeps given others.
    """

    value: FloatArray
    slope: FloatArray
    freedom: FloatArray
    least: FloatArray


def momentary_tests(
    correlation: FloatArray,
    parents: IndexArray,
    links: IndexArray,
    rows: FloatArray,
    which: IndexArray | None = None,
) -> MomentaryTests:
    """Test M links.

    Parameters
    ----------
    correlation
        (P, P) with lags up to twice the largest lag of a link, or (S, P, P) with `which` (M,) naming the matrix.
    parents
        (N, w), or (S, N, w), parents of every variable as columns lag·N + variable, -1 where empty.
    links
        (M, 3) source, target, lag ≥ 1.
    rows
        (M,) effective number of rows.

    Source: Runge et al. (2019), algorithm S2.
    """
    n = int(parents.shape[-2])
    value, slope, freedom, least = (np.zeros(len(links)) for _ in range(4))
    for begin in range(0, len(links), _AT_ONCE):
        part = slice(begin, begin + _AT_ONCE)
        matrix = None if which is None else which[part]
        given = conditions(parents, links[part], matrix)
        source, target, lag = links[part].T
        found = partial_correlations(correlation, lag * n + source, target, given, matrix)
        value[part], slope[part], least[part] = found.value, found.slope, found.least
        freedom[part] = rows[part] - 2 - (given >= 0).sum(1)
    return MomentaryTests(value, slope, freedom, least)


def conditions(parents: IndexArray, links: IndexArray, which: IndexArray | None = None) -> IndexArray:
    """(M, k) columns that the links are tested given: both ends' parents without the source; -1 where empty."""
    n = int(parents.shape[-2])
    of = parents if which is None else parents.reshape(-1, parents.shape[-1])
    first = 0 if which is None else which * n
    source, target, lag = links.T
    own = of[first + target]
    own = np.where(own == (lag * n + source)[:, None], -1, own)
    past = of[first + source]
    past = np.where(past >= 0, past + lag[:, None] * n, -1)
    both = np.sort(np.concatenate([own, past], axis=1), axis=1)[:, ::-1]
    repeated = np.zeros(both.shape, dtype=bool)
    repeated[:, 1:] = both[:, 1:] == both[:, :-1]
    given = np.where(repeated, -1, both)
    filled = given >= 0
    width = max(1, int(filled.sum(1).max(initial=0)))
    return np.take_along_axis(given, np.argsort(~filled, axis=1, kind="stable"), 1)[:, :width]
