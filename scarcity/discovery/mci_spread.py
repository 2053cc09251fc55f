"""How sure momentary conditional independence tests are: blocks left out, blocks drawn again."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.condition_selection import likely_parents
from scarcity.discovery.evidence import Evidence, correlations
from scarcity.discovery.lag_model import interval, jackknife_error
from scarcity.discovery.mci import momentary_tests
from scarcity.discovery.parcorr import last_two, p_value
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

# Up to this many columns the products of all blocks are formed at once (160 MB at 20 blocks).
_WHOLE_COLUMNS = 1_000
# |r| is held below 1, so that its z-transform stays finite.
_LARGEST = 1 - 1e-12
# Numbers in the correlation matrices of the resamples that are analysed together.
_AT_ONCE = 4_000_000


def mci_intervals(
    evidence: Evidence, links: IndexArray, given: IndexArray, value: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Ends of the 90 % intervals of M partial correlations: delete-block jackknife of Fisher's z.

    The conditions stay those found on all rows.

    Parameters
    ----------
    links
        (M, 3) source, target, lag.
    given
        (M, k) conditions, -1 where empty.
    value
        (M,) partial correlations on all rows.

    Source: Künsch (1989), section 2; on the scale of Fisher's z, where ends stay inside ±1.
    """
    if evidence.n_columns <= _WHOLE_COLUMNS:
        _ = evidence.block_products
    source, target, lag = links.T
    ends = np.stack([lag * evidence.n_variables + source, target], axis=1)
    packed = np.take_along_axis(given, np.argsort(given < 0, axis=1, kind="stable"), 1)
    size = (given >= 0).sum(1)
    error = np.zeros(len(links))
    for k in np.unique(size):
        same = np.nonzero(size == k)[0]
        columns = np.concatenate([packed[same, :k], ends[same]], axis=1)
        replicates = last_two(evidence.subset_replicates(columns))
        error[same] = jackknife_error(np.arctanh(np.clip(replicates, -_LARGEST, _LARGEST)))
    z = np.arctanh(np.clip(value, -_LARGEST, _LARGEST))
    low, high = interval(z, error, evidence.n_blocks)
    return np.tanh(low), np.tanh(high)


def mci_stability(
    evidence: Evidence,
    links: IndexArray,
    sign: FloatArray,
    *,
    candidates: BoolArray,
    rows: FloatArray,
    required: BoolArray,
    loss: FloatArray,
    pc_alpha: float,
    level: FloatArray,
    draws: int,
    rng: np.random.Generator,
) -> FloatArray:
    """(M,) share of resamples in which PCMCI, from its first stage on, finds the links with the same sign.

    Parameters
    ----------
    links
        (M, 3) source, target, lag.
    sign
        (M,) of the partial correlations on all rows.
    candidates
        (N, P) columns that may be parents of each variable.
    rows
        (N, P) effective number of rows behind each pair of variable and column.
    required
        (N, P) candidates that are conditions in any case.
    loss
        (M,) degrees of freedom that rows promise per one that is there.
    level
        (M,) p-value that the link may have.
    draws
        Number of resamples; blocks are drawn with replacement.
    """
    n = evidence.n_variables
    products, counts = evidence.block_products
    blocks = evidence.n_blocks
    weights = rng.multinomial(blocks, np.full(blocks, 1 / blocks), size=draws).astype(float)
    source, target, lag = links.T
    link_rows = rows[target, lag * n + source]
    hits = np.zeros(len(links))
    step = max(1, _AT_ONCE // evidence.n_columns**2)
    for begin in range(0, draws, step):
        w = weights[begin : begin + step]
        s = len(w)
        c = correlations(np.tensordot(w, products, 1), np.tensordot(w, counts, 1), repair=evidence.masked)
        parents = likely_parents(
            c,
            np.tile(np.arange(n), s),
            np.tile(candidates, (s, 1)),
            np.tile(rows, (s, 1)),
            pc_alpha,
            required=np.tile(required, (s, 1)),
            which=np.repeat(np.arange(s), n),
        )
        tests = momentary_tests(
            c,
            parents.reshape(s, n, -1),
            np.tile(links, (s, 1)),
            np.tile(link_rows, s),
            which=np.repeat(np.arange(s), len(links)),
        )
        p = p_value(tests.value, tests.freedom / np.tile(loss, s))
        found = (p <= np.tile(level, s)) & (np.sign(tests.value) == np.tile(sign, s))
        hits += found.reshape(s, -1).sum(0)
    return hits / draws
