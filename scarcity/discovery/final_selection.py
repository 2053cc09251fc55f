"""Which columns every target takes in the end: at the strict cut, then at the stream's adaptive one."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.design import Design
from scarcity.discovery.options import DiscoveryOptions
from scarcity.discovery.selection import Selection, fitted, largest_model, select
from scarcity.discovery.thresholds import LOWEST, adaptive, family_wise, of_partial_r2
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

__all__ = ["final_selection", "revised_selection"]

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
    n, alpha = design.largest_n, options.alpha
    floor = of_partial_r2(options.min_partial_r2, design.n)[:, None]
    targets: IndexArray = np.arange(len(allowed))
    strict = _strict(design, options)
    selection = _strictly(design, targets, allowed, required, start=start, strict=strict, floor=floor)
    cross = allowed & ~required & ~design.columns.nonlinear
    cross &= design.columns.first != targets[:, None]
    size = np.abs(selection.t)
    cut = adaptive(size[cross & (size >= LOWEST)], int(np.count_nonzero(cross)), strict, alpha, n)
    if cut < strict:
        selection = _loosened(
            design, selection, targets, allowed, required, start=start, cut=cut, floor=floor
        )
    return selection, max(cut, float(floor.max(initial=0.0)))


def revised_selection(
    design: Design,
    selection: Selection,
    targets: BoolArray,
    allowed: BoolArray,
    start: BoolArray | None,
    required: BoolArray,
    *,
    cut: float,
    options: DiscoveryOptions,
) -> Selection:
    """`selection` with some targets (N,) searched anew at the same cut; the others' columns stay, with fresh t."""
    floor = of_partial_r2(options.min_partial_r2, design.n)[:, None]
    some, others = np.nonzero(targets)[0], np.nonzero(~targets)[0]
    strict = _strict(design, options)
    found = _strictly(design, some, allowed, required, start=start, strict=strict, floor=floor)
    if cut < strict:
        found = _loosened(design, found, some, allowed, required, start=start, cut=cut, floor=floor)
    kept = fitted(
        design.correlations,
        others,
        selection.members[others],
        allowed[others],
        design.n[others],
        which=design.judge[others],
        on_device=design.on_device,
    )
    return selection.replaced(others, kept).replaced(some, found)


def _strict(design: Design, options: DiscoveryOptions) -> float:
    tests = int(design.evidence.usable.sum()) * (1 + design.evidence.max_lag) - 1
    return family_wise(options.alpha, tests, design.largest_n)


def _strictly(
    design: Design,
    targets: IndexArray,
    allowed: BoolArray,
    required: BoolArray,
    *,
    start: BoolArray | None,
    strict: float,
    floor: FloatArray,
) -> Selection:
    """Selections of some targets (M,) at the strict cut; the other arrays are (N, …), of all targets."""
    entry = design.thresholds(min(max(_ENTRY, strict - _NEAR), strict), design.cut - _SHORT)
    keep = np.maximum(design.thresholds(strict), floor)
    first = None if start is None else start[targets]
    return _chosen(design, targets, allowed, required, start=first, entry=entry, keep=keep[targets])


def _loosened(
    design: Design,
    selection: Selection,
    targets: IndexArray,
    allowed: BoolArray,
    required: BoolArray,
    *,
    start: BoolArray | None,
    cut: float,
    floor: FloatArray,
) -> Selection:
    """`selection` of some targets (M,) with what enters at a lower cut."""
    keep = np.maximum(design.thresholds(cut), floor)[targets]
    begun = np.zeros(selection.t.shape, dtype=np.bool_) if start is None else start[targets]
    # Elsewhere nothing would enter, and what has passed the strict cut stays.
    open_ = (np.abs(selection.t) >= keep) | (begun & allowed[targets])
    open_ &= ~selection.chosen
    again = np.nonzero(open_.any(1))[0]
    first = (selection.chosen | begun)[again]
    other = _chosen(
        design, targets[again], allowed, required, start=first, entry=keep[again], keep=keep[again]
    )
    return selection.replaced(again, other)


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
