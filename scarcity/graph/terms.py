"""What the models of nonlinear targets are made of: maps of variables and products of two, with coefficients."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError
from scarcity.graph.arrays import BoolArray, FloatArray, same
from scarcity.numerics.maps import PRODUCT

__all__ = ["GraphTerms"]


@dataclass(frozen=True, eq=False, kw_only=True, slots=True, repr=False)
class GraphTerms:
    """The terms of all targets that answer to something along a bend or to a product; other targets have none.

    With u = clip((x - centre) / spread, ±4), a term adds to the target, in its standard deviations,
    ``coefficient · (map(u_first) - tilt_first · u_first - tilt_second · u_second)`` at its lag. Of a product the map is
    ``u_first · u_second``; of kind 0 it is ``(x - centre) / spread``, not clipped (`scarcity.numerics.maps`).

    index: int (K, 5), one row [kind, first, second, target, lag] a term; second equals first unless it is a product.
    values: float64 (K, 3), one row [coefficient, tilt_first, tilt_second].
    scale: float64 (N, 2), one row [centre, spread] a variable, raw units.
    errors: float64 (K,), standard error of each coefficient; NaN where it is not known.

    Raises DataError for shapes that do not fit or values that are not finite.
    """

    index: npt.NDArray[np.int64]
    values: FloatArray
    scale: FloatArray
    errors: FloatArray = field(default_factory=lambda: np.empty(0))

    def __post_init__(self) -> None:
        index, values, scale = map(np.asarray, (self.index, self.values, self.scale))
        if index.ndim != 2 or index.shape[1] != 5 or index.dtype.kind not in "iu":
            raise DataError(f"terms.index must be integers of shape (K, 5), not {index.dtype} {index.shape}.")
        for name, array, shape in (
            ("values", values, (len(index), 3)),
            ("scale", scale, (len(scale) if scale.ndim else 0, 2)),
        ):
            if array.shape != shape or array.dtype.kind not in "fiu" or not np.isfinite(array).all():
                raise DataError(
                    f"terms.{name} must be finite numbers {shape}, not {array.dtype} {array.shape}."
                )
        if len(index) and ((index[:, 0] < 0) | (index[:, 0] > PRODUCT)).any():
            raise DataError(
                f"terms.index must name kinds 0…{PRODUCT}, not {sorted(set(index[:, 0].tolist()))}."
            )
        errors = np.asarray(self.errors, dtype=np.float64)
        errors = errors if errors.size or not len(index) else np.full(len(index), np.nan)
        if errors.shape != (len(index),) or (errors < 0).any() or np.isinf(errors).any():
            raise DataError(
                f"terms.errors must be {len(index)} numbers of at least 0 or NaN, not {errors.shape}."
            )
        for name, array in (
            ("index", index.astype(np.int64)),
            ("values", values.astype(np.float64)),
            ("scale", scale.astype(np.float64)),
            ("errors", errors.copy()),
        ):
            array.setflags(write=False)
            object.__setattr__(self, name, array)

    def of_link(self, source: int, target: int, lag: int) -> npt.NDArray[np.intp]:
        """The rows of the terms in which `source` acts on `target` at `lag`."""
        _, first, second, to, at = self.index.T
        return np.nonzero((to == target) & (at == lag) & ((first == source) | (second == source)))[0]

    @property
    def products(self) -> npt.NDArray[np.intp]:
        """The rows of the terms that are products of two variables."""
        return np.nonzero(self.index[:, 0] == PRODUCT)[0]

    def bent(self, variables: int, max_lag: int) -> BoolArray:
        """(N, N, L+1) the links that hold a map or a product."""
        out = np.zeros((variables, variables, max_lag + 1), dtype=np.bool_)
        for kind, first, second, target, lag in self.index:
            if kind:
                out[first, target, lag] = out[second, target, lag] = True
        return out

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GraphTerms):
            return NotImplemented
        return all(
            same(getattr(self, name), getattr(other, name)) for name in ("index", "values", "scale", "errors")
        )

    def __hash__(self) -> int:
        return hash((self.index.tobytes(), self.values.shape))

    def __repr__(self) -> str:
        return f"GraphTerms({len(self.index)} terms)"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (self.index, self.values, self.scale, self.errors)


def _rebuild(
    index: npt.NDArray[np.int64], values: FloatArray, scale: FloatArray, errors: FloatArray
) -> GraphTerms:
    return GraphTerms(index=index, values=values, scale=scale, errors=errors)
