"""Count sketch: each feature is added, with a random sign, to one of few places."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array, issparse

from scarcity.engine.operators.sketches.arguments import check_whole, finite_rows
from scarcity.errors import DataError
from scarcity.numerics.arrays import Float32Array, IndexArray

__all__ = ["CountSketch", "places"]


@dataclass(frozen=True, slots=True)
class CountSketch:
    """A random linear map of n features to `width` places that costs one addition a value that is not 0.

    Inner products of sketches are those of the rows on average; the variance is at most
    (abs(x)²·abs(y)² + (x·y)²) / width.

    Parameters
    ----------
    n_features
        Features of a row.
    width
        Places; see :data:`~scarcity.engine.operators.sketches.WIDTHS`.
    seed
        Of the places and signs.

    Source: Charikar, Chen and Farach-Colton (2002), "Finding frequent items in data streams", section 3; Weinberger et
    al. (2009), "Feature hashing for large scale multitask learning", section 2, for the variance.

    >>> x = np.eye(3, 1000, dtype=np.float32)
    >>> np.abs(CountSketch(1000, 64).apply(x)).sum(axis=1).tolist()
    [1.0, 1.0, 1.0]
    """

    n_features: int
    width: int
    seed: int = 0
    _matrix: csr_array = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        check_whole("CountSketch.n_features", self.n_features, 1)
        check_whole("CountSketch.width", self.width, 1)
        check_whole("CountSketch.seed", self.seed, 0)
        place, sign = places(self.n_features, self.width, np.random.default_rng(self.seed))
        matrix = csr_array((sign, (place, np.arange(self.n_features))), shape=(self.width, self.n_features))
        object.__setattr__(self, "_matrix", matrix)

    def apply(self, x: npt.ArrayLike | Any) -> Float32Array:
        """(m, width) of rows `x` (m, n_features), an array or any matrix of scipy.sparse.

        Raises
        ------
        DataError
            Another number of features, or a value that is not finite.
        """
        if issparse(x):
            return np.ascontiguousarray((self._matrix @ self._sparse(x).T).toarray().T)
        return np.ascontiguousarray((self._matrix @ finite_rows(x, self.n_features).T).T)

    def _sparse(self, x: Any) -> csr_array:
        if x.shape[1:] != (self.n_features,):
            raise DataError(
                f"expected rows of {self.n_features} features, (m, {self.n_features}); got shape {x.shape}."
            )
        with np.errstate(over="ignore"):
            rows = cast(csr_array, csr_array(x).astype(np.float32))
        if not np.isfinite(rows.data).all():
            raise DataError(
                "expected values that are finite in single precision; "
                f"got {np.count_nonzero(~np.isfinite(rows.data))} others. Fill in or drop such rows first."
            )
        return rows


def places(n_features: int, width: int, rng: np.random.Generator) -> tuple[IndexArray, Float32Array]:
    """The place and the sign (each (n_features,)) of every feature."""
    place = rng.integers(0, width, n_features)
    sign = rng.integers(0, 2, n_features) * 2 - 1
    return place.astype(np.intp), sign.astype(np.float32)
