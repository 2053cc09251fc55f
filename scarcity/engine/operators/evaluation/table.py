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
    if isinstance(data, pd.DataFrame):
        if text := [str(c) for c in data.columns if not pd.api.types.is_numeric_dtype(data[c])]:
            raise DataError(f"expected numbers in all columns, got {', '.join(map(repr, text[:3]))}.")
        names, values = tuple(map(str, data.columns)), data.to_numpy(dtype=np.float64, na_value=np.nan)
    else:
        values = _array(data)
        names = tuple(f"v{i}" for i in range(values.shape[1]))
    if not names or len(set(names)) < len(names):
        raise DataError("expected at least one variable, each name once.")
    return names, np.where(np.isfinite(values), values, np.nan)


def _array(data: Any) -> FloatArray:
    kind = str(getattr(data, "dtype", ""))
    if len(getattr(data, "shape", ())) != 2 or not kind.startswith(("float", "int", "uint", "bool")):
        raise DataError(f"expected a DataFrame or a 2-D array (time, variable), got {type(data).__name__}.")
    return np.asarray(data, dtype=np.float64)
