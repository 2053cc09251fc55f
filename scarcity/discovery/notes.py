"""What was kept and could not take part, or takes part with reservations, in sentences."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.evidence import MIN_PRESENT, Evidence
from scarcity.discovery.lag_model import MIN_BLOCKS

# A variable with more than this share of its variance in one of at least so many blocks is reported.
_ONE_BLOCK, _BLOCKS_TO_JUDGE = 0.8, 10


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
    if 0 < evidence.n_blocks < MIN_BLOCKS:
        out.append(
            "Too few rows for block errors: intervals assume independent rows, stability is not known."
        )
    return tuple(out)


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
