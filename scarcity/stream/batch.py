"""What every source yields: a block of rows as numbers, with names, kinds and times."""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError

__all__ = ["Kind", "RowBatch", "TimeArray"]

Kind = Literal["float", "int", "bool"]
"""What a column held before it became float64."""

TimeArray = npt.NDArray[Any]
"""Times of rows, shape (rows,): datetime64[ns] in UTC, or float64 in a unit of the source's own."""


@dataclass(frozen=True, slots=True)
class RowBatch:
    """A block of consecutive rows of one source; the arrays are read-only views.

    Parameters
    ----------
    values: float64, shape (rows, columns); NaN marks a missing value, infinities do not occur.
    columns: names, each once.
    times: one time a row, or None.
    kinds: what each column held: "float", "int" or "bool"; float throughout when left out.
    gap: True when the rows do not follow those before (a new recording): lags must not reach across.
    units: unit of each column, "" where unknown; empty when no unit is known.
    infinite: how many infinities of these rows were turned into missing values.

    Raises
    ------
    DataError: when the shapes do not fit each other.
    """

    values: npt.NDArray[np.float64]
    columns: tuple[str, ...]
    times: TimeArray | None = None
    kinds: tuple[Kind, ...] = ()
    gap: bool = False
    units: tuple[str, ...] = ()
    infinite: int = 0

    def __post_init__(self) -> None:
        values = np.asarray(self.values, dtype=np.float64)
        if values.ndim != 2 or values.shape[1] != len(self.columns):
            raise DataError(f"expected values of shape (rows, {len(self.columns)}), got {values.shape}.")
        if self.times is not None and np.shape(self.times) != values.shape[:1]:
            raise DataError(f"expected {len(values)} times, one a row, got shape {np.shape(self.times)}.")
        if not self.kinds:
            object.__setattr__(self, "kinds", ("float",) * len(self.columns))
        if len(self.kinds) != len(self.columns) or len(self.units) not in (0, len(self.columns)):
            raise DataError(
                f"expected a kind and a unit for each of {len(self.columns)} columns, "
                f"got {len(self.kinds)} kinds and {len(self.units)} units."
            )
        object.__setattr__(self, "values", _read_only(values))
        if self.times is not None:
            object.__setattr__(self, "times", _read_only(np.asarray(self.times)))

    def __len__(self) -> int:
        return len(self.values)


def _read_only(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    view = array.view()
    view.flags.writeable = False
    return view
