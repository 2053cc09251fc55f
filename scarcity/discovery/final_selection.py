"""Which columns every target takes in the end: at the strict cut, then at the stream's adaptive one."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.design import Design
from scarcity.discovery.options import DiscoveryOptions
from scarcity.discovery.selection import Selection, largest_model, select
from scarcity.discovery.thresholds import LOWEST, adaptive, family_wise, of_partial_r2
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

__all__ = ["final_selection"]

# |t| to enter, at least, and how far below the strict cut: what stays is decided by that. Of 1,000 variables every
# target has 8 columns that pass 3 by chance.
_ENTRY, _NEAR = 3.0, 1.0
# A nonlinear column enters this much below its cut.
_SHORT = 0.8


def final_selection(
    design: Design,
    allowed: BoolArray,
    start: BoolArray | None,
    required: BoolArray,
    options: DiscoveryOptions,
) -> tuple[Selection, float]:
    """Selection of every target at the strict cut, then at the stream's adaptive cut, which is never above it.

    Returns the cut as well, raised to that of the least partial R² asked for.
    """
    evidence, n, alpha = design.evidence, design.largest_n, options.alpha
    floor = of_partial_r2(options.min_partial_r2, design.n)[:, None]
    targets: IndexArray = np.arange(len(allowed))
    strict = family_wise(alpha, int(evidence.usable.sum()) * (1 + evidence.max_lag) - 1, n)
    entry = design.thresholds(min(max(_ENTRY, strict - _NEAR), strict), design.cut - _SHORT)
    keep = np.maximum(design.thresholds(strict), floor)
    selection = _chosen(design, targets, allowed, required, start=start, entry=entry, keep=keep)
    cross = allowed & ~required & ~design.columns.nonlinear
    cross &= design.columns.first != targets[:, None]
    size = np.abs(selection.t)
    cut = adaptive(size[cross & (size >= LOWEST)], int(np.count_nonzero(cross)), strict, alpha, n)
    if cut < strict:
        keep = np.maximum(design.thresholds(cut), floor)
        # Elsewhere nothing would enter, and what has passed the strict cut stays.
        open_ = size >= keep if start is None else (size >= keep) | (start & allowed)
        open_ &= ~selection.chosen
        again = np.nonzero(open_.any(1))[0]
        first = selection.chosen | (start if start is not None else False)
        selection = selection.replaced(
            again,
            _chosen(
                design, again, allowed, required, start=first[again], entry=keep[again], keep=keep[again]
            ),
        )
    return selection, max(cut, float(floor.max(initial=0.0)))


def _chosen(
    design: Design,
    targets: IndexArray,
    allowed: BoolArray,
    required: BoolArray,
    *,
    start: BoolArray | None,
    entry: FloatArray,
    keep: FloatArray,
) -> Selection:
    """Selections of some targets (M,); `start`, `entry` and `keep` are theirs, (M, Q) or for all."""
    return select(
        design.correlations,
        targets,
        allowed[targets],
        design.n[targets],
        which=design.judge[targets],
        required=required[targets],
        start=start,
        entry=entry,
        keep=keep,
        max_size=largest_model(design.largest_n),
        on_device=design.on_device,
    )
