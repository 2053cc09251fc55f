"""What sketches take: whole numbers, and finite rows in single precision."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError, OptionError
from scarcity.numerics.arrays import Float32Array

__all__ = ["check_whole", "finite_rows"]


def check_whole(name: str, value: object, least: int) -> None:
    """Raise an OptionError unless `value` is a whole number of at least `least`."""
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise OptionError(f"{name} must be a whole number of at least {least}; got {value!r}.")


def finite_rows(x: npt.ArrayLike, n_features: int) -> Float32Array:
    """(m, n_features) in single precision, a view where `x` is that already."""
    given: npt.NDArray[Any] = np.asarray(x)
    if given.ndim != 2 or given.shape[1] != n_features:
        raise DataError(
            f"expected rows of {n_features} features, (m, {n_features}); got shape {given.shape}."
        )
    with np.errstate(over="ignore"):
        rows = given.astype(np.float32, copy=False)
    if not np.isfinite(rows).all():
        row, column = (int(i) for i in np.argwhere(~np.isfinite(rows))[0])
        raise DataError(
            f"expected values that are finite in single precision; got {given[row, column]} in row {row}, "
            f"column {column}. Fill in or drop such rows first."
        )
    return rows
