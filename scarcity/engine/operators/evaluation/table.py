"""Series as numbers with names."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from scarcity.errors import DataError
from scarcity.numerics.arrays import FloatArray

__all__ = ["numbers"]


def numbers(data: Any) -> tuple[tuple[str, ...], FloatArray]:
    """Names and rows (T, N) of a DataFrame or a 2-D array; infinities count as missing.

    Raises DataError for something else, text columns or repeated names.
    """
    array: Any = data
    if isinstance(data, pd.DataFrame):
        if text := [str(c) for c in data.columns if not pd.api.types.is_numeric_dtype(data[c])]:
            raise DataError(f"expected numbers in all columns, got {', '.join(map(repr, text[:3]))}.")
        names, values = tuple(map(str, data.columns)), data.to_numpy(dtype=np.float64, na_value=np.nan)
    elif isinstance(array, np.ndarray) and np.ndim(array) == 2 and np.asarray(array).dtype.kind in "fiub":
        values = np.asarray(array, dtype=np.float64)
        names = tuple(f"v{i}" for i in range(values.shape[1]))
    else:
        raise DataError(f"expected a DataFrame or a 2-D array (time, variable), got {type(array).__name__}.")
    if not names or len(set(names)) < len(names):
        raise DataError("expected at least one variable, each name once.")
    return names, np.where(np.isfinite(values), values, np.nan)
