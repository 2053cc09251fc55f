"""What the arrays of a graph must look like, and how they are checked and frozen."""

from typing import Any, Final, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError

__all__ = ["LATER", "LAYOUT", "BoolArray", "FloatArray", "Layout", "freeze", "same"]

BoolArray: TypeAlias = npt.NDArray[np.bool_]
FloatArray: TypeAlias = npt.NDArray[np.float64]


class Layout(NamedTuple):
    """Axes (S source, T target, L lag, V variable, P past row), dtype and admitted values of one array."""

    axes: str
    dtype: type[np.bool_] | type[np.float64]
    missing: bool = False
    """Whether NaN may stand for "not computed"."""
    low: float = -np.inf
    high: float = np.inf


LAYOUT: Final[dict[str, Layout]] = {
    "adjacency": Layout("STL", np.bool_),
    "undirected": Layout("ST", np.bool_),
    "effects": Layout("STL", np.float64),
    "ci_low": Layout("STL", np.float64, missing=True),
    "ci_high": Layout("STL", np.float64, missing=True),
    "scores": Layout("STL", np.float64, low=0.0),
    "p_values": Layout("STL", np.float64, missing=True, low=0.0, high=1.0),
    "stability": Layout("STL", np.float64, missing=True, low=0.0, high=1.0),
    "gains": Layout("STL", np.float64, missing=True),
    "partial_r2": Layout("STL", np.float64, missing=True, low=0.0, high=1.0),
    "established": Layout("STL", np.bool_),
    "coefficients": Layout("STL", np.float64),
    "means": Layout("V", np.float64),
    "scales": Layout("V", np.float64, low=0.0),
    "residual_covariance": Layout("ST", np.float64),
    "last_rows": Layout("PV", np.float64, missing=True),
}

LATER: Final = frozenset({"partial_r2", "last_rows"})
"""Arrays that the first files do not hold: NaN there."""


def freeze(name: str, value: Any, variables: int, max_lag: int) -> npt.NDArray[Any]:
    """The array `value` of the field `name` as a read-only copy, checked against `LAYOUT`.

    An array that is read-only already and owns its memory is handed over, not copied: at 1,000 variables a
    graph holds 300 MB.

    Raises DataError: wrong dtype, wrong shape, NaN or infinity where a number must stand, out of range.
    """
    layout = LAYOUT[name]
    length = {"S": variables, "T": variables, "V": variables, "L": max_lag + 1, "P": max_lag}
    shape = tuple(length[axis] for axis in layout.axes)
    if name in LATER and np.size(value) == 0:
        value = np.full(shape, np.nan)
    array = _as_dtype(name, value, layout.dtype)
    if array.shape != shape:
        raise DataError(
            f"{name} must have shape {shape} ({variables} variables, max_lag {max_lag}), not {array.shape}."
        )
    if layout.dtype is np.float64:
        _check_values(name, array, layout)
    if array.flags.writeable or array.base is not None:
        array = array.copy()
        array.setflags(write=False)
    return array


def same(left: npt.NDArray[Any], right: npt.NDArray[Any]) -> bool:
    """Whether two arrays hold the same values; NaN equals NaN."""
    return bool(np.array_equal(left, right, equal_nan=True))


def _as_dtype(name: str, value: Any, dtype: type[Any]) -> npt.NDArray[Any]:
    array = np.asarray(value)
    expected, kinds = ("booleans", "b") if dtype is np.bool_ else ("numbers", "fiu")
    if array.dtype.kind not in kinds:
        raise DataError(f"{name} must hold {expected}, not {array.dtype}.")
    return array.astype(dtype, copy=False)


def _check_values(name: str, array: FloatArray, layout: Layout) -> None:
    # The two ends tell in a tenth of the time that masks take; a graph of 1,000 variables is built live.
    ends = (np.fmin, np.fmax) if layout.missing else (np.minimum, np.maximum)
    if array.size == 0:
        return
    low, high = (end.reduce(array, axis=None) for end in ends)
    if max(layout.low, np.finfo(float).min) <= low and high <= min(layout.high, np.finfo(float).max):
        return
    wrong = np.isinf(array) if layout.missing else ~np.isfinite(array)
    wrong |= (array < layout.low) | (array > layout.high)
    if wrong.any():
        where = tuple(int(i) for i in np.argwhere(wrong)[0])
        bounds = f" in [{layout.low:g}, {layout.high:g}]" if layout.low > -np.inf else ""
        gap = " or NaN (not computed)" if layout.missing else ""
        raise DataError(
            f"{name} must hold finite numbers{bounds}{gap}; {int(wrong.sum())} of {array.size} do not, "
            f"the first is {array[where]} at {where}."
        )
