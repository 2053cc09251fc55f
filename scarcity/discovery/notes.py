"""What was kept and could not take part, or takes part with reservations, in sentences."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.evidence import MIN_PRESENT, Evidence
from scarcity.discovery.lag_model import MIN_BLOCKS
from scarcity.discovery.thresholds import family_wise
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

# A variable with more than this share of its variance in one of at least so many blocks is reported.
_ONE_BLOCK, _BLOCKS_TO_JUDGE = 0.8, 10
# A variable drifts whose blocks' means follow a line with so much of its variance, which chance does so rarely.
_DRIFT, _CHANCE_OF_DRIFT = 0.05, 1e-4
# Links within one row are many from so many on, and where they are so many times those of other lags.
_FEW_LINKS, _MOSTLY = 5, 3
# Chance of reporting residuals of one row as related where none are.
_LEVEL = 0.01

CUT_SHORT = (
    "The order of the variables within a row was not searched to its end, since too many of them move together in the "
    "same rows: directions at lag 0 are doubtful. Look for rows in which all jump, or pass contemporaneous=False."
)


def notes_on(evidence: Evidence, variables: tuple[str, ...]) -> tuple[str, ...]:
    """What was kept but could not take part, in sentences."""
    idle: dict[str, list[str]] = {}
    for v in np.nonzero(~evidence.usable)[0]:
        idle.setdefault(_reason(evidence, int(v), variables), []).append(variables[v])
    out = [f"No links for {_listed(names)}: {reason}." for reason, names in idle.items()]
    out += [
        f"{variables[v]} owes {share:.0%} of its variance to one stretch of rows (outliers or a shift of level); "
        "its links rest on these rows."
        for v, share in _one_block_shares(evidence)
    ]
    if len(drifting := _drifting(evidence)) > 1:
        names = [variables[v] for v in drifting]
        out.append(
            f"{_listed(names)} drift over the rows: a trend that they share looks like links between them. "
            "scarcity.stream.detrend takes slow trends out."
        )
    if 0 < evidence.n_blocks < MIN_BLOCKS:
        out.append(
            "Too few rows for block errors: intervals assume independent rows, stability is not known."
        )
    return tuple(out)


def within_a_row(residual: FloatArray, evidence: Evidence, variables: tuple[str, ...]) -> tuple[str, ...]:
    """What a method without lag 0 leaves unsaid: variables that move together within a row beyond their past.

    Parameters
    ----------
    residual
        (N, N) covariance of what the model leaves unexplained.
    """
    spread = np.sqrt(np.maximum(np.diagonal(residual), 1e-12))
    r = np.triu(residual / np.outer(spread, spread), 1) * np.outer(evidence.usable, evidence.usable)
    pairs = int(evidence.usable.sum()) * (int(evidence.usable.sum()) - 1) // 2
    t = np.abs(r) * np.sqrt(max(evidence.n_rows - 2, 0.0) / np.maximum(1 - r**2, 1e-12))
    together = int((t > family_wise(_LEVEL, pairs, evidence.n_rows)).sum()) if pairs else 0
    if not together:
        return ()
    first, second = np.unravel_index(int(np.abs(r).argmax()), r.shape)
    most = f"{variables[first]} and {variables[second]} ({r[first, second]:+.2f})"
    who = f"{together} pairs of variables, most of all {most}," if together > 1 else most
    return (
        f"Within a row {who} move together more than their past explains; this method has no links at lag 0, which "
        "may turn up as lagged ones.",
    )


def seldom_sampled(adjacency: BoolArray, undirected: BoolArray) -> tuple[str, ...]:
    """Most links between variables lie within one row: what that may mean, and what may be asked instead."""
    own = adjacency.diagonal()[1:]
    directed = int(np.count_nonzero(adjacency[:, :, 0]))
    now = directed + int(np.count_nonzero(undirected)) // 2
    later = int(np.count_nonzero(adjacency)) - directed - int(np.count_nonzero(own))
    if adjacency.shape[2] == 1 or now < max(_FEW_LINKS, _MOSTLY * later):
        return ()
    return (
        f"{now} of {now + later} links between variables lie within one row: rows may be too far apart in time to show "
        "what comes first, and directions there are less certain. More frequent rows would tell; with rows as they "
        "are, max_lag=0 asks less of the data.",
    )


def determined(
    targets: IndexArray, least: FloatArray, exact: float, variables: tuple[str, ...]
) -> tuple[str, ...]:
    """Variables whose tests leave so little variance that rounding error reaches the digits that are read.

    Parameters
    ----------
    targets
        (M,) variable that each test is about.
    least
        (M,) share of its variance that the test leaves to one of its columns.
    exact
        Below this share the tests are reported.
    """
    doubtful = np.bincount(targets[least < exact], minlength=len(variables)) > 0
    found = [name for name, yes in zip(variables, doubtful, strict=True) if yes]
    if not found:
        return ()
    return (
        f"The conditions of some tests all but determine {_listed(found)} or each other; rounding leaves such partial "
        "correlations fewer than six digits. Rows farther apart in time repeat each other less.",
    )


def _reason(evidence: Evidence, variable: int, variables: tuple[str, ...]) -> str:
    if variable in evidence.copies:
        return f"a copy of {variables[evidence.copies[variable]]}"
    count = int(evidence.present[variable])
    if count == 0:
        return "no value"
    if count < MIN_PRESENT + evidence.max_lag:
        return f"fewer than {MIN_PRESENT} values behind {evidence.max_lag} lags so far"
    return "constant"


def _listed(names: list[str]) -> str:
    if len(names) <= 3:
        return ", ".join(names)
    return f"{', '.join(names[:2])} and {len(names) - 2} more"


def _one_block_shares(evidence: Evidence) -> list[tuple[int, float]]:
    """Usable variables most of whose variance lies in a single block, with that share."""
    if evidence.n_blocks < _BLOCKS_TO_JUDGE:
        return []
    products, _ = evidence.subset_products(np.arange(evidence.n_variables)[:, None])
    of_block = products[:, :, 0, 0]
    share = of_block.max(0) / np.maximum(of_block.sum(0), 1e-300)
    return [(int(v), float(share[v])) for v in np.nonzero(evidence.usable & (share > _ONE_BLOCK))[0]]


def _drifting(evidence: Evidence) -> list[int]:
    """Usable variables whose level rises or falls over the blocks, beyond what chance does to means of blocks."""
    if evidence.n_blocks < _BLOCKS_TO_JUDGE:
        return []
    means, counts = evidence.block_means()
    weight = np.where(np.isfinite(means), counts, 0.0)
    total = np.maximum(weight.sum(0), 1e-300)
    time = np.arange(len(means), dtype=np.float64)[:, None]
    time = time - (weight * time).sum(0) / total
    level = np.where(weight > 0, means, 0.0)
    level = level - (weight * level).sum(0) / total
    spread = np.maximum((weight * time**2).sum(0), 1e-300)
    slope = (weight * time * level).sum(0) / spread
    explained = slope**2 * spread / total  # in variances of the variable
    rest = np.maximum((weight * level**2).sum(0) / total - explained, 1e-12)
    t = np.sqrt(explained / rest * (len(means) - 2))
    found = (explained > _DRIFT) & (t > family_wise(_CHANCE_OF_DRIFT, 1, len(means)))
    return [int(v) for v in np.nonzero(evidence.usable & found)[0]]
