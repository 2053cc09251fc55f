"""One `data_window` as the engine reads it: checked, numeric, named."""

from __future__ import annotations

import operator
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np
import pandas as pd

from scarcity.errors import DataError, SchemaError
from scarcity.numerics.arrays import FloatArray


@dataclass(frozen=True, slots=True)
class Window:
    """Rows of a window with their names.

    Attributes
    ----------
    values
        (rows, N) float64; NaN is missing, and so is what was infinite.
    variables
        N names.
    start
        Index in the stream of the first row; None when the window follows the one before.
    gap
        Whether lags must not reach back before this window.
    timestamp
        What the publisher gave: a number, an array of times, or None.
    units
        Unit of each variable where known.
    notes
        What happened to the rows of the stream on their way.
    """

    values: FloatArray
    variables: tuple[str, ...]
    start: int | None
    gap: bool
    timestamp: Any
    units: Mapping[str, str] = field(default_factory=dict[str, str])
    notes: tuple[str, ...] = ()

    @classmethod
    def of(cls, payload: Mapping[str, Any]) -> Window:
        """Read a payload.

        Raises
        ------
        DataError
            `data` is missing, not 2-D, empty or not numeric; `start` is no whole number.
        SchemaError
            The schema does not fit the columns, or names repeat.
        """
        if not isinstance(payload, Mapping) or "data" not in payload:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise DataError(f"a data_window must be a mapping with the key 'data'; got {_describe(payload)}.")
        data = payload["data"]
        names = tuple(str(c) for c in data.columns) if isinstance(data, pd.DataFrame) else None
        values = _numbers(data)
        if values.ndim != 2 or 0 in values.shape:
            raise DataError(
                f"a data_window's data must have the shape (rows, variables), both at least 1; got {values.shape}."
            )
        schema = payload.get("schema")
        if schema:
            names = tuple(str(name) for name in schema)
        variables = names or tuple(f"v{i}" for i in range(values.shape[1]))
        if len(variables) != values.shape[1]:
            raise SchemaError(
                f"the schema of a data_window names {len(variables)} variables, its data has {values.shape[1]} columns."
            )
        if len(set(variables)) < len(variables):
            twice = sorted({v for v in variables if variables.count(v) > 1})
            raise SchemaError(f"variables need different names; these repeat: {', '.join(map(repr, twice))}.")
        values = np.where(np.isfinite(values), values, np.nan)
        return cls(
            values,
            variables,
            _start(payload.get("start")),
            bool(payload.get("gap")),
            payload.get("timestamp"),
            _units(payload.get("units"), variables),
            tuple(map(str, payload.get("notes") or ())),
        )


def _numbers(data: Any) -> FloatArray:
    try:
        if np.iscomplexobj(data):
            raise TypeError("complex numbers have no order")
        return np.asarray(data, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise DataError(f"a data_window's data must be numbers; {error}.") from error


def _start(given: Any) -> int | None:
    if given is None:
        return None
    try:
        return operator.index(given)
    except TypeError:
        raise DataError(f"a data_window's start must be a whole number; got {given!r}.") from None


def _units(given: Any, variables: tuple[str, ...]) -> dict[str, str]:
    known = cast("Mapping[Any, Any]", given or {})
    return {str(name): str(unit) for name, unit in known.items() if str(name) in variables}


def _describe(payload: object) -> str:
    if isinstance(payload, Mapping):
        return f"the keys {', '.join(sorted(repr(str(key)) for key in cast('Mapping[Any, Any]', payload)))}"
    return type(payload).__name__
